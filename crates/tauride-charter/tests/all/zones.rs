//! Zones as the law reckons with them, held against a library that reads the same tables in its own way.

use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Timestamp, ToSpan as _};
use proptest::prelude::*;
use tauride_charter::zone;
use tauride_rules::ground::civil::{Civil, Date, DayOfYear, Span, Zone};
use tauride_rules::instant::Instant;

/// 1 January 1900, and 1 January 2200.
const YEARS: std::ops::Range<i64> = -2_208_988_800..7_258_118_400;

/// Northern and southern, with odd minutes, odd days, negative summer time, gaps of a day, and none of it.
const ZONES: [&str; 24] = [
    "Europe/Berlin",
    "Europe/Dublin",
    "Europe/Moscow",
    "Europe/Lisbon",
    "America/New_York",
    "America/St_Johns",
    "America/Nuuk",
    "America/Caracas",
    "America/Asuncion",
    "Africa/Casablanca",
    "Africa/Monrovia",
    "Africa/Cairo",
    "Asia/Gaza",
    "Asia/Kathmandu",
    "Asia/Pyongyang",
    "Asia/Manila",
    "Asia/Tehran",
    "Australia/Lord_Howe",
    "Australia/Sydney",
    "Antarctica/Troll",
    "Pacific/Apia",
    "Pacific/Kwajalein",
    "Pacific/Chatham",
    "UTC",
];

struct Both {
    ours: Zone,
    theirs: TimeZone,
}

fn both(name: &str) -> Both {
    Both { ours: zone(name).unwrap(), theirs: TimeZone::get(name).unwrap() }
}

fn shown_by(civil: Civil) -> DateTime {
    let (year, month, day) = civil.date().parts();
    let date = jiff::civil::date(year.try_into().unwrap(), month.try_into().unwrap(), day.try_into().unwrap());
    date.at(0, 0, 0, 0) + i64::from(civil.second()).seconds()
}

impl Both {
    #[track_caller]
    fn show_the_same(&self, unix: i64) {
        let ours = self.ours.civil(Instant::from_unix(unix).unwrap());
        let theirs = self.theirs.to_datetime(Timestamp::from_second(unix).unwrap());
        assert_eq!(shown_by(ours), theirs, "{} at {unix}", self.ours.name);
    }
}

#[test]
fn every_change_of_every_zone_is_the_same() {
    for name in jiff::tz::db().available() {
        let both = both(name.as_str());
        let from = Timestamp::from_second(YEARS.start).unwrap();
        both.show_the_same(YEARS.start);
        for change in both.theirs.following(from).take_while(|change| change.timestamp().as_second() < YEARS.end) {
            both.show_the_same(change.timestamp().as_second() - 1);
            both.show_the_same(change.timestamp().as_second());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]

    #[test]
    fn clocks_show_the_same(name in proptest::sample::select(&ZONES), unix in YEARS) {
        both(name).show_the_same(unix);
    }

    #[test]
    fn what_clocks_show_is_found_again(name in proptest::sample::select(&ZONES), seconds in YEARS) {
        found_again(&both(name), seconds);
    }

    /// Around a change of clocks, where gaps and folds are.
    #[test]
    fn what_clocks_show_is_found_again_when_they_change(
        name in proptest::sample::select(&ZONES), from in YEARS, beside in -90_000_i64..90_000,
    ) {
        let both = both(name);
        let change = both.theirs.following(Timestamp::from_second(from).unwrap()).next();
        found_again(&both, change.map_or(from, |change| change.timestamp().as_second()) + beside);
    }

    #[test]
    fn lengths_of_time_are_added_alike(
        name in proptest::sample::select(&ZONES), from in YEARS, months in 0..1_200_u32, days in 0..400_u32,
    ) {
        let both = both(name);
        let ours = both.ours.after(Instant::from_unix(from).unwrap(), Span { months, days, seconds: 0 });
        // In this order: the day is cut to the month first.
        let shown = both.theirs.to_datetime(Timestamp::from_second(from).unwrap());
        let shown = shown.checked_add(i64::from(months).months()).unwrap() + i64::from(days).days();
        match both.theirs.to_ambiguous_timestamp(shown).offset() {
            AmbiguousOffset::Unambiguous { offset } if months + days > 0 => {
                prop_assert_eq!(ours.unix(), offset.to_timestamp(shown).unwrap().as_second());
            }
            AmbiguousOffset::Unambiguous { .. } | AmbiguousOffset::Gap { .. } | AmbiguousOffset::Fold { .. } => {
                prop_assert!(ours.unix() >= from);
            }
        }
    }

    #[test]
    fn a_date_of_every_year_begins_within_a_year(
        name in proptest::sample::select(&ZONES), from in YEARS, month in 1..=12_u8, day in 1..=28_u8,
    ) {
        let zone = zone(name).unwrap();
        let next = zone.next(DayOfYear::new(month, day).unwrap(), Instant::from_unix(from).unwrap(), 0);
        prop_assert!(next.unix() > from && next.unix() - from <= 367 * 86_400);
        let before = zone.civil(Instant::from_unix(next.unix() - 1).unwrap()).date();
        prop_assert!(zone.civil(next).date() > before);
        let (_, shown, of_month) = zone.civil(next).date().parts();
        // A zone may have left the whole date out.
        prop_assert!((shown, of_month) == (month, day) || zone.civil(next).date().days() == before.days() + 2);
    }
}

#[test]
fn a_zone_that_changes_its_rule_and_not_its_clocks_has_no_hour_twice() {
    let date = Date::at(19_658);
    let shown = Civil::new(date, 23 * 3_600 + 53 * 60 + 10);
    assert_eq!(date.parts(), (2023, 10, 28));
    assert_eq!(zone("America/Nuuk").unwrap().instant(shown).unix(), 1_698_544_390, "two hours behind, as zdump has it");
}

fn found_again(both: &Both, seconds: i64) {
    let date = Date::at(seconds.div_euclid(86_400));
    let shown = Civil::new(date, seconds.rem_euclid(86_400).try_into().unwrap());
    let found = both.ours.instant(shown);
    match both.theirs.to_ambiguous_timestamp(shown_by(shown)).offset() {
        AmbiguousOffset::Gap { .. } => {
            let before = Instant::from_unix(found.unix() - 1).unwrap();
            assert!(both.ours.civil(before) < shown && shown < both.ours.civil(found), "the end of the gap");
            both.show_the_same(found.unix());
        }
        AmbiguousOffset::Unambiguous { offset } | AmbiguousOffset::Fold { before: offset, .. } => {
            let theirs = offset.to_timestamp(shown_by(shown)).unwrap();
            // In the hour before its tables give way to their last rule, the other library takes the rule's clock for the
            // zone's (America/Nuuk, 29 October 2023): what it finds then does not show what was asked for.
            if both.theirs.to_datetime(theirs) == shown_by(shown) {
                assert_eq!(found.unix(), theirs.as_second(), "{} {shown}", both.ours.name);
            } else {
                assert_eq!(both.ours.civil(found), shown, "{}", both.ours.name);
            }
        }
    }
}
