//! Dates of the Gregorian calendar, for the time before its introduction too, and times of day.

use core::fmt;

use serde::{Deserialize, Serialize};

/// Seconds of a day whose clocks are not changed.
pub(crate) const SECONDS_PER_DAY: i64 = 86_400;

/// The names of the months.
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A date of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: i64,
    month: u8,
    day: u8,
}

impl Date {
    /// Returns a date, if the calendar has it.
    pub fn new(year: i64, month: u8, day: u8) -> Option<Self> {
        let exists = (1..=12).contains(&month) && day >= 1 && day <= days_in(year, month);
        // Far beyond every year that an instant can have, so that nothing below comes near the ends of an integer.
        (exists && year.unsigned_abs() < 1 << 33).then_some(Self { year, month, day })
    }

    /// Returns the year, the month from 1 to 12, and the day of the month from 1.
    pub fn parts(self) -> (i64, u8, u8) {
        (self.year, self.month, self.day)
    }

    /// Returns the date so many days after 1 January 1970.
    pub fn at(days: i64) -> Self {
        let days = days.saturating_add(719_468);
        let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let leap_days = (of_era / 1_460).saturating_sub(of_era / 36_524).saturating_add(of_era / 146_096);
        let year_of_era = of_era.saturating_sub(leap_days) / 365;
        let of_year = of_era.saturating_sub(first_of(year_of_era));
        // Months are counted from March, so that the leap day ends the year.
        let from_march = of_year.saturating_mul(5).saturating_add(2) / 153;
        let day = of_year.saturating_sub(from_march.saturating_mul(153).saturating_add(2) / 5).saturating_add(1);
        let month = if from_march < 10 { from_march.saturating_add(3) } else { from_march.saturating_sub(9) };
        let year = era.saturating_mul(400).saturating_add(year_of_era);
        let year = if month <= 2 { year.saturating_add(1) } else { year };
        Self { year, month: u8::try_from(month).unwrap_or(1), day: u8::try_from(day).unwrap_or(1) }
    }

    /// Returns the days since 1 January 1970.
    pub fn days(self) -> i64 {
        let year = if self.month <= 2 { self.year.saturating_sub(1) } else { self.year };
        let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let from_march = i64::from(self.month).saturating_add(9) % 12;
        let of_year = (from_march.saturating_mul(153).saturating_add(2) / 5)
            .saturating_add(i64::from(self.day))
            .saturating_sub(1);
        era.saturating_mul(146_097)
            .saturating_add(first_of(year_of_era))
            .saturating_add(of_year)
            .saturating_sub(719_468)
    }

    /// Returns the same day so many months later, or the last day of that month if it has no such day (clock.6).
    #[must_use]
    pub fn plus_months(self, months: u32) -> Self {
        let months = i64::from(self.month).saturating_sub(1).saturating_add(i64::from(months));
        let year = self.year.saturating_add(months / 12);
        let month = u8::try_from(months % 12).unwrap_or(0).saturating_add(1);
        Self { year, month, day: self.day.min(days_in(year, month)) }
    }

    /// Returns the same day so many months earlier, or the last day of that month if it has no such day.
    #[must_use]
    pub fn minus_months(self, months: u32) -> Self {
        let months = i64::from(self.month).saturating_sub(1).saturating_sub(i64::from(months));
        let year = self.year.saturating_add(months.div_euclid(12));
        let month = u8::try_from(months.rem_euclid(12)).unwrap_or(0).saturating_add(1);
        Self { year, month, day: self.day.min(days_in(year, month)) }
    }

    /// Returns the day of the week, Sunday as 0.
    pub fn weekday(self) -> u8 {
        u8::try_from(self.days().saturating_add(4).rem_euclid(7)).unwrap_or(0)
    }
}

/// The days of an era of 400 years before a year of it, years beginning in March.
fn first_of(year_of_era: i64) -> i64 {
    year_of_era.saturating_mul(365).saturating_add(year_of_era / 4).saturating_sub(year_of_era / 100)
}

/// How many days a month from 1 to 12 has.
pub(crate) fn days_in(year: i64, month: u8) -> u8 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

pub(crate) fn is_leap(year: i64) -> bool {
    year.rem_euclid(4) == 0 && (year.rem_euclid(100) != 0 || year.rem_euclid(400) == 0)
}

/// A day in every year, such as 1 January. In a year without 29 February that day is the 28th.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DayOfYear {
    /// The month, from 1 to 12.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

impl DayOfYear {
    /// Returns a day in every year, if some year has it.
    pub fn new(month: u8, day: u8) -> Option<Self> {
        Date::new(2_000, month, day).map(|_| Self { month, day })
    }

    /// Reads `1 January`, whatever the capitals.
    pub fn parse(text: &str) -> Option<Self> {
        let (day, name) = text.trim().split_once(' ')?;
        let month = MONTHS.iter().position(|month| month.eq_ignore_ascii_case(name.trim()))?.checked_add(1)?;
        Self::new(u8::try_from(month).ok()?, day.parse().ok()?)
    }

    /// Returns the day after it.
    #[must_use]
    pub fn next(self) -> Self {
        // In a leap year, so that 28 February comes before the 29th.
        let (_, month, day) = Date::at(self.of(2_000).days().saturating_add(1)).parts();
        Self { month, day }
    }

    /// Returns the day before it.
    #[must_use]
    pub fn previous(self) -> Self {
        let (_, month, day) = Date::at(self.of(2_000).days().saturating_sub(1)).parts();
        Self { month, day }
    }

    /// Returns that day in one year.
    pub fn of(self, year: i64) -> Date {
        let month = self.month.clamp(1, 12);
        Date { year, month, day: self.day.clamp(1, days_in(year, month)) }
    }
}

impl fmt::Display for DayOfYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = MONTHS.get(usize::from(self.month).saturating_sub(1)).copied().unwrap_or_default();
        write!(f, "{} {name}", self.day)
    }
}

/// What a calendar and a clock show: a date and a time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Civil(i64);

impl Civil {
    /// Returns a date with a time of day, in seconds after the date began.
    pub fn new(date: Date, second: u32) -> Self {
        Self::at(date.days().saturating_mul(SECONDS_PER_DAY).saturating_add(i64::from(second)))
    }

    /// Returns what is shown so many seconds after 1 January 1970 was.
    pub(crate) const fn at(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Returns the seconds since 1 January 1970 was shown.
    pub(crate) const fn seconds(self) -> i64 {
        self.0
    }

    /// Returns the date.
    pub fn date(self) -> Date {
        Date::at(self.0.div_euclid(SECONDS_PER_DAY))
    }

    /// Returns the time of day, in seconds.
    pub fn second(self) -> u32 {
        u32::try_from(self.0.rem_euclid(SECONDS_PER_DAY)).unwrap_or(0)
    }
}

impl fmt::Display for Civil {
    /// `2027-03-01 18:00`, and the seconds where there are some.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.date().parts();
        let second = self.second();
        write!(f, "{year:04}-{month:02}-{day:02} {:02}:{:02}", second / 3_600, second / 60 % 60)?;
        if second.is_multiple_of(60) { Ok(()) } else { write!(f, ":{:02}", second % 60) }
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString as _;

    use super::{Civil, Date, DayOfYear};

    #[test]
    fn every_day_of_four_centuries_comes_back() {
        let mut day_before = Date::at(-1);
        for days in 0..146_097 {
            let date = Date::at(days);
            assert_eq!(date.days(), days);
            let (year, month, day) = date.parts();
            assert_eq!(Date::new(year, month, day), Some(date));
            assert!(day_before < date);
            day_before = date;
        }
        assert_eq!(Date::at(0).parts(), (1970, 1, 1));
        assert_eq!(Date::at(-719_528).parts(), (0, 1, 1));
    }

    #[test]
    fn days_that_the_calendar_lacks_are_none() {
        for (year, month, day) in
            [(2027, 2, 29), (1900, 2, 29), (2026, 13, 1), (2026, 0, 1), (2026, 4, 31), (2026, 1, 0)]
        {
            assert_eq!(Date::new(year, month, day), None, "{year}-{month}-{day}");
        }
        assert!(Date::new(2000, 2, 29).is_some());
        assert_eq!(Date::new(i64::MAX, 1, 1), None);
        assert_eq!(Date::new(i64::MIN, 1, 1), None);
    }

    #[track_caller]
    fn later(from: (i64, u8, u8), months: u32, to: (i64, u8, u8)) {
        let date = Date::new(from.0, from.1, from.2).unwrap();
        assert_eq!(date.plus_months(months).parts(), to);
    }

    #[test]
    fn months_keep_the_day_or_take_the_last() {
        later((2027, 3, 1), 12, (2028, 3, 1));
        later((2027, 3, 1), 48, (2031, 3, 1));
        later((2027, 3, 1), 6, (2027, 9, 1));
        later((2027, 1, 31), 1, (2027, 2, 28));
        later((2028, 1, 31), 1, (2028, 2, 29));
        later((2028, 2, 29), 12, (2029, 2, 28));
        later((2028, 2, 29), 48, (2032, 2, 29));
        later((2026, 12, 31), 2, (2027, 2, 28));
        later((2026, 8, 31), 18, (2028, 2, 29));
        later((2026, 5, 5), 0, (2026, 5, 5));
    }

    #[test]
    fn months_are_taken_back_alike() {
        let earlier =
            |from: (i64, u8, u8), months| Date::new(from.0, from.1, from.2).unwrap().minus_months(months).parts();
        assert_eq!(earlier((2028, 3, 1), 12), (2027, 3, 1));
        assert_eq!(earlier((2027, 1, 31), 2), (2026, 11, 30));
        assert_eq!(earlier((2028, 3, 31), 1), (2028, 2, 29));
        assert_eq!(earlier((2028, 3, 31), u32::MAX), (-357_911_914, 12, 31));
    }

    #[test]
    fn the_longest_span_is_only_a_very_late_date() {
        assert_eq!(Date::new(9999, 12, 31).unwrap().plus_months(u32::MAX).parts(), (357_923_941, 3, 31));
    }

    #[test]
    fn weekdays_are_those_of_the_calendar() {
        let weekday = |year, month, day| Date::new(year, month, day).unwrap().weekday();
        assert_eq!((weekday(1970, 1, 1), weekday(2026, 3, 1), weekday(1917, 11, 7)), (4, 0, 3));
    }

    #[test]
    fn a_day_in_every_year_is_in_every_year() {
        let leap_day = DayOfYear::new(2, 29).unwrap();
        assert_eq!(leap_day.of(2028).parts(), (2028, 2, 29));
        assert_eq!(leap_day.of(2027).parts(), (2027, 2, 28));
        assert_eq!(leap_day.to_string(), "29 February");
        assert_eq!(DayOfYear::new(2, 30), None);
        let day = |text: &str| DayOfYear::parse(text).unwrap();
        assert_eq!((day("1 January"), day("29 february")), (DayOfYear::new(1, 1).unwrap(), leap_day));
        for text in ["", "January", "1", "31 June", "1 Januar", "January 1", "-1 May", "300 May"] {
            assert_eq!(DayOfYear::parse(text), None, "{text}");
        }
        assert_eq!((day("31 December").next(), day("1 January").previous()), (day("1 January"), day("31 December")));
        assert_eq!((day("31 May").next(), day("1 June").previous()), (day("1 June"), day("31 May")));
        let nonsense = DayOfYear { month: 200, day: 0 };
        assert_eq!((nonsense.of(2027).parts(), nonsense.to_string()), ((2027, 12, 1), "0 ".into()));
    }

    #[test]
    fn clocks_show_seconds_only_where_there_are_some() {
        let date = Date::new(2026, 3, 1).unwrap();
        assert_eq!(Civil::new(date, 64_800).to_string(), "2026-03-01 18:00");
        assert_eq!(Civil::new(date, 64_801).to_string(), "2026-03-01 18:00:01");
        assert_eq!((Civil::at(-1).to_string(), Civil::at(-1).second()), ("1969-12-31 23:59:59".into(), 86_399));
    }
}
