//! The rule by which clocks are put forward and back every year.

use serde::{Deserialize, Serialize};

use crate::ground::date::{Date, SECONDS_PER_DAY, days_in, is_leap};

/// Clocks that are changed twice a year, on days that a rule finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SummerTime {
    /// By how many seconds clocks are ahead of UTC outside summer time.
    pub standard: i32,
    /// By how many in summer time.
    pub summer: i32,
    /// When summer time begins, as clocks show before.
    pub begins: Turn,
    /// When it ends, as clocks show before.
    pub ends: Turn,
}

/// When in every year clocks are changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Turn {
    /// The day.
    pub on: RuleDay,
    /// The time of day in seconds; it may lie on a day before or after.
    pub second: i32,
}

/// A day in every year, found by a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum RuleDay {
    /// A weekday of a month, such as its last Sunday.
    Weekday {
        /// The month, from 1 to 12.
        month: u8,
        /// Which one in the month, from 1; 5 is the last.
        week: u8,
        /// The day of the week, Sunday as 0.
        weekday: u8,
    },
    /// The day of the year from 0, every day counted.
    Counted(u16),
    /// The day of the year from 1, 29 February never counted.
    CountedWithoutLeapDay(u16),
}

/// A change of clocks: the instant in seconds since 1970, and by how many seconds they are ahead of UTC from then on.
pub(super) type Turned = (i64, i32);

impl SummerTime {
    /// Returns the changes of a year and of its neighbours, in their order.
    pub(super) fn around(&self, year: i64) -> [Turned; 6] {
        let years = [year.saturating_sub(1), year, year.saturating_add(1)];
        let [before, same, after] = years.map(|year| {
            let ends = (self.ends.shown(year).saturating_sub(i64::from(self.summer)), self.standard);
            let begins = (self.begins.shown(year).saturating_sub(i64::from(self.standard)), self.summer);
            [ends, begins]
        });
        let mut all = [before[0], before[1], same[0], same[1], after[0], after[1]];
        // Where summer time begins as it ends, it does not end: the sort is stable, but years overlap.
        all.sort_by_key(|(at, offset)| (*at, *offset == self.summer));
        all
    }
}

impl Turn {
    /// What clocks show then, in seconds since they showed 1970-01-01.
    fn shown(self, year: i64) -> i64 {
        self.on.days(year).saturating_mul(SECONDS_PER_DAY).saturating_add(i64::from(self.second))
    }
}

impl RuleDay {
    /// The days since 1970.
    fn days(self, year: i64) -> i64 {
        let new_year = first(year, 1).days();
        match self {
            Self::Counted(day) => new_year.saturating_add(i64::from(day)),
            Self::CountedWithoutLeapDay(day) => {
                let leap_day = i64::from(is_leap(year) && day >= 60);
                new_year.saturating_add(i64::from(day)).saturating_sub(1).saturating_add(leap_day)
            }
            Self::Weekday { month, week, weekday } => {
                let month = month.clamp(1, 12);
                let first = first(year, month);
                let until = i64::from(weekday % 7).saturating_sub(i64::from(first.weekday())).rem_euclid(7);
                let weeks = i64::from(week.clamp(1, 5)).saturating_sub(1).saturating_mul(7);
                let day = until.saturating_add(weeks);
                let beyond = day >= i64::from(days_in(year, month));
                first.days().saturating_add(day).saturating_sub(if beyond { 7 } else { 0 })
            }
        }
    }
}

fn first(year: i64, month: u8) -> Date {
    Date::new(year, month, 1).unwrap_or(Date::at(0))
}

#[cfg(test)]
mod tests {
    use super::{Date, RuleDay, SummerTime, Turn};

    #[track_caller]
    fn falls(on: RuleDay, year: i64, date: (u8, u8)) {
        let (_, month, day) = Date::at(on.days(year)).parts();
        assert_eq!((month, day), date, "{on:?} in {year}");
    }

    #[test]
    fn days_are_found_by_their_rule() {
        let weekday = |month, week, weekday| RuleDay::Weekday { month, week, weekday };
        falls(weekday(3, 5, 0), 2026, (3, 29));
        falls(weekday(10, 5, 0), 2027, (10, 31));
        falls(weekday(2, 5, 0), 2027, (2, 28));
        falls(weekday(3, 2, 0), 2026, (3, 8));
        falls(weekday(11, 1, 0), 2026, (11, 1));
        falls(RuleDay::Counted(59), 2028, (2, 29));
        falls(RuleDay::Counted(59), 2027, (3, 1));
        falls(RuleDay::CountedWithoutLeapDay(60), 2028, (3, 1));
        falls(RuleDay::CountedWithoutLeapDay(59), 2028, (2, 28));
        falls(RuleDay::CountedWithoutLeapDay(365), 2028, (12, 31));
    }

    #[test]
    fn no_rule_is_too_strange() {
        let wild = Turn { on: RuleDay::Weekday { month: 0, week: 99, weekday: 255 }, second: i32::MIN };
        let rule = SummerTime { standard: i32::MAX, summer: i32::MIN, begins: wild, ends: wild };
        for year in [i64::MIN, -1, 2026, i64::MAX] {
            assert!(rule.around(year).is_sorted_by_key(|(at, _)| *at));
        }
    }
}
