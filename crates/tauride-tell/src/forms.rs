//! The forms that a language has for numbers, lists and dates, by ICU4X.

use std::fmt::{self, Debug};

use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::{YMD, YMDT};
use icu_datetime::input::{DateTime, Time};
use icu_datetime::options::TimePrecision;
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::{Locale, locale};
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use tauride_rules::ground::civil::Civil;
use writeable::Writeable as _;

/// The forms of one language; what ICU4X has no data for is said as it is written here.
pub(crate) struct Forms {
    numbers: Option<DecimalFormatter>,
    plurals: Option<PluralRules>,
    /// Lists of which all are meant, such as `a, b and c`.
    pub(crate) lists: Option<ListFormatter>,
    days: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
    minutes: Option<FixedCalendarDateTimeFormatter<Gregorian, YMDT>>,
    seconds: Option<FixedCalendarDateTimeFormatter<Gregorian, YMDT>>,
}

impl Debug for Forms {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Forms").finish_non_exhaustive()
    }
}

impl Forms {
    /// Returns the forms of a locale such as `en-GB`; those of British English where it is none.
    pub(crate) fn of(name: &str) -> Self {
        let locale: Locale = name.parse().unwrap_or(locale!("en-GB"));
        let times = |precision| {
            let preferences = DateTimeFormatterPreferences::from(&locale);
            FixedCalendarDateTimeFormatter::try_new(preferences, YMDT::long().with_time_precision(precision)).ok()
        };
        Self {
            numbers: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok(),
            plurals: PluralRules::try_new((&locale).into(), PluralRulesOptions::default()).ok(),
            lists: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok(),
            days: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok(),
            minutes: times(TimePrecision::Minute),
            seconds: times(TimePrecision::Second),
        }
    }

    /// Writes a number with `decimals` of its digits behind the point.
    pub(crate) fn number(&self, out: &mut impl fmt::Write, units: u128, decimals: u32) -> fmt::Result {
        let mut number = Decimal::from(units);
        number.multiply_pow10(i16::try_from(decimals).map_or(i16::MIN, |places| -places));
        number.pad_end(i16::try_from(decimals).map_or(0, |places| -places));
        match &self.numbers {
            Some(numbers) => numbers.format(&number).write_to(out),
            None => number.write_to(out),
        }
    }

    /// Returns the plural that so many take: `one`, `few`, `other` …
    pub(crate) fn plural(&self, number: u64) -> &'static str {
        match self.plurals.as_ref().map_or(PluralCategory::Other, |plurals| plurals.category_for(number)) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }

    /// Writes a date: `3 March 2026`.
    pub(crate) fn day(&self, out: &mut impl fmt::Write, civil: Civil) -> fmt::Result {
        match (&self.days, date(civil)) {
            (Some(days), Some(date)) => days.format(&date).write_to(out),
            _ => write!(out, "{civil}"),
        }
    }

    /// Writes a date with a time of day: `3 March 2026 at 09:05`, with seconds where they are not nought.
    pub(crate) fn moment(&self, out: &mut impl fmt::Write, civil: Civil) -> fmt::Result {
        let times = if civil.second().is_multiple_of(60) { &self.minutes } else { &self.seconds };
        match (times, date(civil), time(civil)) {
            (Some(times), Some(date), Some(time)) => times.format(&DateTime { date, time }).write_to(out),
            _ => write!(out, "{civil}"),
        }
    }
}

fn date(civil: Civil) -> Option<Date<Gregorian>> {
    let (year, month, day) = civil.date().parts();
    Date::try_new_gregorian(i32::try_from(year).ok()?, month, day).ok()
}

fn time(civil: Civil) -> Option<Time> {
    let part = |part| u8::try_from(part).ok();
    let second = civil.second();
    Time::try_new(part(second / 3_600)?, part(second / 60 % 60)?, part(second % 60)?, 0).ok()
}
