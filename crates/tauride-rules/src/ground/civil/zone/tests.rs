use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec;

use super::super::summer_time::{RuleDay, Turn};
use super::{Change, Civil, Date, DayOfYear, OFFSET_MAX, Span, SummerTime, Zone};
use crate::ground::instant::Instant;

fn sunday(month: u8, week: u8, hour: i32) -> Turn {
    Turn { on: RuleDay::Weekday { month, week, weekday: 0 }, second: hour.saturating_mul(3_600) }
}

/// Clocks as in Berlin since 1980, and one odd hour before.
fn berlin() -> Zone {
    Zone {
        name: "Europe/Berlin".into(),
        tables: "test".into(),
        first: 3_208,
        changes: vec![Change { at: at("1893-03-31T23:06:32Z"), offset: 3_600 }],
        rule: Some(SummerTime { standard: 3_600, summer: 7_200, begins: sunday(3, 5, 2), ends: sunday(10, 5, 3) }),
    }
}

/// Clocks as in Sydney: summer is at the turn of the year.
fn sydney() -> Zone {
    let rule = SummerTime { standard: 36_000, summer: 39_600, begins: sunday(10, 1, 2), ends: sunday(4, 1, 3) };
    Zone { name: "Australia/Sydney".into(), first: 36_000, rule: Some(rule), ..Zone::default() }
}

fn at(text: &str) -> Instant {
    Instant::parse(text).unwrap()
}

fn shown(year: i64, month: u8, day: u8, hour: u32, minute: u32) -> Civil {
    Civil::new(
        Date::new(year, month, day).unwrap(),
        hour.saturating_mul(3_600).saturating_add(minute.saturating_mul(60)),
    )
}

#[track_caller]
fn shows(zone: &Zone, instant: &str, civil: &str) {
    assert_eq!(zone.civil(at(instant)).to_string(), civil);
}

#[track_caller]
fn later(zone: &Zone, from: &str, span: Span, to: &str) {
    assert_eq!(zone.after(at(from), span), at(to), "{from} + {span}");
}

#[test]
fn clocks_show_what_the_table_and_then_the_rule_say() {
    let (berlin, sydney) = (berlin(), sydney());
    shows(&berlin, "1850-01-01T00:00:00Z", "1850-01-01 00:53:28");
    shows(&berlin, "1893-03-31T23:06:31Z", "1893-03-31 23:59:59");
    shows(&berlin, "1893-03-31T23:06:32Z", "1893-04-01 00:06:32");
    shows(&berlin, "2026-03-29T00:59:59Z", "2026-03-29 01:59:59");
    shows(&berlin, "2026-03-29T01:00:00Z", "2026-03-29 03:00");
    shows(&berlin, "2026-10-25T00:59:59Z", "2026-10-25 02:59:59");
    shows(&berlin, "2026-10-25T01:00:00Z", "2026-10-25 02:00");
    shows(&berlin, "2199-12-31T23:00:00Z", "2200-01-01 00:00");
    shows(&sydney, "2026-12-31T13:00:00Z", "2027-01-01 00:00");
    shows(&sydney, "2026-07-01T00:00:00Z", "2026-07-01 10:00");
    shows(&Zone::default(), "2026-07-01T00:00:00Z", "2026-07-01 00:00");
}

#[test]
fn what_is_shown_comes_back_but_for_gaps_and_folds() {
    let berlin = berlin();
    assert_eq!(berlin.instant(shown(2026, 7, 1, 18, 0)), at("2026-07-01T16:00:00Z"));
    assert_eq!(berlin.instant(shown(2026, 3, 29, 2, 30)), at("2026-03-29T01:00:00Z"), "the end of the gap");
    assert_eq!(berlin.instant(shown(2026, 3, 29, 2, 0)), at("2026-03-29T01:00:00Z"));
    assert_eq!(berlin.instant(shown(2026, 3, 29, 3, 0)), at("2026-03-29T01:00:00Z"));
    assert_eq!(berlin.instant(shown(2026, 10, 25, 2, 30)), at("2026-10-25T00:30:00Z"), "the first of the two");
    assert_eq!(berlin.instant(shown(2026, 10, 25, 3, 0)), at("2026-10-25T02:00:00Z"));
    assert_eq!(berlin.instant(shown(10_000, 1, 2, 0, 0)), Instant::MAX);
    assert_eq!(berlin.instant(shown(-1, 1, 2, 0, 0)), Instant::MIN);
}

#[test]
fn a_year_is_a_year_and_a_day_is_as_late_as_the_one_before() {
    let berlin = berlin();
    later(&berlin, "2027-03-01T10:00:00Z", Span::years(1), "2028-03-01T10:00:00Z");
    later(&berlin, "2027-03-01T10:00:00Z", Span::years(4), "2031-03-01T10:00:00Z");
    later(&berlin, "2027-03-01T10:00:00Z", Span::months(6), "2027-09-01T09:00:00Z");
    later(&berlin, "2028-02-29T10:00:00Z", Span::years(1), "2029-02-28T10:00:00Z");
    later(&berlin, "2026-03-25T17:00:00Z", Span::days(7), "2026-04-01T16:00:00Z");
    later(&berlin, "2026-03-25T17:00:00Z", Span::seconds(7 * 86_400), "2026-04-01T17:00:00Z");
    later(&berlin, "2026-03-28T01:30:00Z", Span::days(1), "2026-03-29T01:00:00Z");
    later(&berlin, "2026-10-24T00:30:00Z", Span::days(1), "2026-10-25T00:30:00Z");
    later(&berlin, "2026-10-24T00:30:00Z", Span { days: 1, seconds: 3_600, months: 0 }, "2026-10-25T01:30:00Z");
    later(&berlin, "2026-10-25T01:30:00Z", Span::ZERO, "2026-10-25T01:30:00Z");
}

#[test]
fn lengths_are_taken_back_by_the_calendar_too() {
    let berlin = berlin();
    let earlier =
        |from: &str, span: Span, to: &str| assert_eq!(berlin.before(at(from), span), at(to), "{from} - {span}");
    earlier("2028-03-01T10:00:00Z", Span::years(1), "2027-03-01T10:00:00Z");
    earlier("2026-04-01T16:00:00Z", Span::days(7), "2026-03-25T17:00:00Z");
    earlier("2026-04-01T16:00:00Z", Span::seconds(3_600), "2026-04-01T15:00:00Z");
    earlier("2026-03-31T10:00:00Z", Span::months(1), "2026-02-28T11:00:00Z");
    earlier("0000-01-02T10:00:00Z", Span::years(1), "0000-01-01T00:00:00Z");
}

#[test]
fn a_date_that_a_zone_left_out_is_the_instant_after_it() {
    // Samoa went from 29 to 31 December 2011.
    let samoa = Zone {
        first: -36_000,
        changes: vec![Change { at: at("2011-12-30T10:00:00Z"), offset: 50_400 }],
        ..Zone::default()
    };
    later(&samoa, "2011-12-29T22:00:00Z", Span::days(1), "2011-12-30T10:00:00Z");
    later(&samoa, "2011-12-29T22:00:00Z", Span::days(2), "2011-12-30T22:00:00Z");
}

#[test]
fn nothing_ends_before_it_begins() {
    // Two days come twice.
    let twice = Zone {
        first: 12 * 3_600,
        changes: vec![
            Change { at: at("2026-01-03T00:00:00Z"), offset: -12 * 3_600 },
            Change { at: at("2026-01-03T12:00:00Z"), offset: -25 * 3_600 },
        ],
        ..Zone::default()
    };
    let from = at("2026-01-03T13:00:00Z");
    assert!(twice.after(from, Span::days(1)) > from);
    assert!(twice.after(from, Span::months(1)) > from);
}

#[test]
fn dates_of_every_year_begin_at_midnight_by_the_clock() {
    let (berlin, sydney) = (berlin(), sydney());
    let new_year = DayOfYear::new(1, 1).unwrap();
    assert_eq!(berlin.next(new_year, at("2026-06-01T00:00:00Z"), 0), at("2026-12-31T23:00:00Z"));
    assert_eq!(berlin.next(new_year, at("2026-12-31T22:59:59Z"), 0), at("2026-12-31T23:00:00Z"));
    assert_eq!(berlin.next(new_year, at("2026-12-31T23:00:00Z"), 0), at("2027-12-31T23:00:00Z"));
    assert_eq!(sydney.next(new_year, at("2026-06-01T00:00:00Z"), 0), at("2026-12-31T13:00:00Z"));
    assert_eq!(berlin.next(new_year, Instant::MAX, 0), Instant::MAX);
    assert_eq!(berlin.next(new_year, at("2026-06-01T00:00:00Z"), 2), at("2028-12-31T23:00:00Z"));
    let leap_day = DayOfYear::new(2, 29).unwrap();
    assert_eq!(Zone::default().next(leap_day, at("2027-03-01T00:00:00Z"), 0), at("2028-02-29T00:00:00Z"));
    assert_eq!(Zone::default().next(leap_day, at("2028-03-01T00:00:00Z"), 0), at("2029-02-28T00:00:00Z"));
}

#[test]
fn the_ends_of_time_and_strange_zones_are_no_panic() {
    let wild = Turn { on: RuleDay::Counted(u16::MAX), second: i32::MIN };
    let rule = SummerTime { standard: i32::MIN, summer: i32::MAX, begins: wild, ends: sunday(0, 0, -10) };
    let strange = Zone { first: i32::MAX, rule: Some(rule), ..berlin() };
    let longest = Span { months: u32::MAX, days: u32::MAX, seconds: u32::MAX };
    for zone in [&strange, &berlin(), &sydney(), &Zone::default()] {
        for from in [Instant::MIN, Instant::default(), Instant::MAX] {
            for span in [longest, Span::days(1), Span::months(1), Span::ZERO] {
                assert!(zone.after(from, span) >= from && zone.before(from, span) <= from);
            }
            let _ = zone.civil(from).to_string();
            let _ = zone.next(DayOfYear { month: 0, day: 99 }, from, u32::MAX);
        }
    }
    assert_eq!(berlin().after(Instant::MIN, longest), Instant::MAX);
}

#[test]
fn a_zone_is_written_and_read_again() {
    let berlin = berlin();
    let written = serde_json::to_string(&berlin).unwrap();
    assert_eq!(
        written,
        "{\"name\":\"Europe/Berlin\",\"tables\":\"test\",\"first\":3208,\"changes\":[{\"at\":\"1893-03-31T23:06:32Z\",\
         \"offset\":3600}],\"rule\":{\"standard\":3600,\"summer\":7200,\"begins\":{\"on\":{\"weekday\":{\"month\":3,\
         \"week\":5,\"weekday\":0}},\"second\":7200},\"ends\":{\"on\":{\"weekday\":{\"month\":10,\"week\":5,\
         \"weekday\":0}},\"second\":10800}}}"
    );
    assert_eq!(serde_json::from_str::<Zone>(&written).unwrap(), berlin);
    assert!(Zone::default().is_utc() && !berlin.is_utc());
}

#[test]
fn changes_out_of_order_and_impossible_offsets_are_not_read() {
    let zone = |first: i32, changes: &str| -> Result<Zone, String> {
        let text = format!(r#"{{"name":"X","tables":"","first":{first},"changes":[{changes}]}}"#);
        serde_json::from_str(&text).map_err(|error| error.to_string())
    };
    let change = |at: &str, offset: i32| format!(r#"{{"at":"{at}","offset":{offset}}}"#);
    let (early, late) = (change("1990-01-01T00:00:00Z", 0), change("1991-01-01T00:00:00Z", 3_600));
    assert!(zone(0, &format!("{early},{late}")).is_ok());
    assert!(zone(0, &format!("{late},{early}")).is_err());
    assert!(zone(0, &format!("{early},{early}")).is_err());
    assert!(zone(0, &change("1990-01-01T00:00:00Z", OFFSET_MAX)).is_err());
    assert!(zone(i32::MIN, "").is_err());
}
