//! Lengths of time.

use core::fmt;
use core::time::Duration;

use serde::{Deserialize, Serialize};
use tauride_message::{Argument, Kind, Value};

/// A length of time: months and days by the calendar, and seconds exactly (clock.6, clock.7).
///
/// A year is twelve months and a week seven days; an hour is 3,600 seconds, whatever is done to clocks meanwhile. So
/// a day is not 24 hours: after one day it is as late as before, after 24 hours that may be an hour earlier or later.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// Months by the calendar.
    #[serde(default, skip_serializing_if = "is_none")]
    pub months: u32,
    /// Days by the calendar, after the months.
    #[serde(default, skip_serializing_if = "is_none")]
    pub days: u32,
    /// Seconds, after the days.
    #[serde(default, skip_serializing_if = "is_none")]
    pub seconds: u32,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
fn is_none(part: &u32) -> bool {
    *part == 0
}

impl Span {
    /// No time at all.
    pub const ZERO: Self = Self { months: 0, days: 0, seconds: 0 };

    /// Returns years by the calendar.
    pub const fn years(years: u32) -> Self {
        Self::months(years.saturating_mul(12))
    }

    /// Returns months by the calendar.
    pub const fn months(months: u32) -> Self {
        Self { months, ..Self::ZERO }
    }

    /// Returns days by the calendar.
    pub const fn days(days: u32) -> Self {
        Self { days, ..Self::ZERO }
    }

    /// Returns exact seconds.
    pub const fn seconds(seconds: u32) -> Self {
        Self { seconds, ..Self::ZERO }
    }

    /// Returns this and then the other.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self {
            months: self.months.saturating_add(other.months),
            days: self.days.saturating_add(other.days),
            seconds: self.seconds.saturating_add(other.seconds),
        }
    }

    /// Returns this so many times.
    #[must_use]
    pub const fn times(self, count: u32) -> Self {
        Self {
            months: self.months.saturating_mul(count),
            days: self.days.saturating_mul(count),
            seconds: self.seconds.saturating_mul(count),
        }
    }

    /// Returns whether this is no time at all.
    pub const fn is_zero(self) -> bool {
        self.months == 0 && self.days == 0 && self.seconds == 0
    }

    /// Returns about how long this is, a month being a twelfth of a mean year. For advice: nothing is decided by it.
    pub fn about(self) -> Duration {
        let parts = [(self.months, 2_629_746), (self.days, 86_400), (self.seconds, 1)];
        let seconds = parts.into_iter().map(|(count, seconds)| u64::from(count).saturating_mul(seconds));
        Duration::from_secs(seconds.fold(0, u64::saturating_add))
    }

    /// Returns the length in the units that people say, the largest first, each at least once but for no time at all,
    /// which is no seconds.
    pub fn said(self) -> impl Iterator<Item = (u32, &'static str)> {
        let exact = match self.seconds {
            seconds if seconds.is_multiple_of(3_600) => (seconds / 3_600, "hour"),
            seconds if seconds.is_multiple_of(60) => (seconds / 60, "minute"),
            seconds => (seconds, "second"),
        };
        let parts = [(self.months / 12, "year"), (self.months % 12, "month"), (self.days, "day"), exact];
        let none = self.is_zero().then_some((0, "second"));
        parts.into_iter().filter(|(count, _)| *count > 0).chain(none)
    }
}

impl Argument for Span {
    const KIND: Kind = Kind::Span;

    fn value(&self) -> Value<'_> {
        Value::Span { months: self.months, days: self.days, seconds: self.seconds }
    }
}

impl fmt::Display for Span {
    /// `1 year and 6 months`, `7 days`, `90 minutes`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let last = self.said().count().saturating_sub(1);
        for (place, (count, unit)) in self.said().enumerate() {
            let before = if place == 0 {
                ""
            } else if place < last {
                ", "
            } else {
                " and "
            };
            write!(f, "{before}{count} {unit}{}", if count == 1 { "" } else { "s" })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString as _;

    use super::Span;

    #[test]
    fn lengths_are_said_in_the_units_of_people() {
        let said = [
            (Span::years(1), "1 year"),
            (Span::months(18), "1 year and 6 months"),
            (Span::days(14), "14 days"),
            (Span::seconds(7_200), "2 hours"),
            (Span::seconds(5_400), "90 minutes"),
            (Span::seconds(61), "61 seconds"),
            (Span::ZERO, "0 seconds"),
            (Span { months: 13, days: 2, seconds: 60 }, "1 year, 1 month, 2 days and 1 minute"),
        ];
        for (span, words) in said {
            assert_eq!(span.to_string(), words);
        }
    }

    #[test]
    fn only_what_there_is_of_it_is_written() {
        let written = [
            (Span::years(4), r#"{"months":48}"#),
            (Span::days(7), r#"{"days":7}"#),
            (Span::seconds(60), r#"{"seconds":60}"#),
            (Span::ZERO, "{}"),
        ];
        for (span, json) in written {
            assert_eq!(serde_json::to_string(&span).unwrap(), json);
            assert_eq!(serde_json::from_str::<Span>(json).unwrap(), span);
        }
        assert!(serde_json::from_str::<Span>(r#"{"weeks":1}"#).is_err());
        assert!(serde_json::from_str::<Span>("604800").is_err());
    }

    #[test]
    fn about_how_long_is_for_comparing() {
        assert!(Span::days(28).about() < Span::months(1).about());
        assert!(Span::months(1).about() < Span::days(31).about());
        let longest = Span { months: u32::MAX, days: u32::MAX, seconds: u32::MAX };
        let seconds = u64::from(u32::MAX) * (2_629_746 + 86_400 + 1);
        assert_eq!(longest.about().as_secs(), seconds);
    }
}
