//! Points and lengths of time, in whole seconds.

use alloc::string::String;
use core::fmt;

use serde::de::{Error as _, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

const SECONDS_PER_DAY: i64 = 86_400;

/// A length of time in seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Span(pub u32);

impl Span {
    /// Returns a span of whole days.
    pub const fn days(days: u32) -> Self {
        Self(days.saturating_mul(86_400))
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (count, unit) = match self.0 {
            s if s != 0 && s % 604_800 == 0 => (s / 604_800, "week"),
            s if s != 0 && s % 86_400 == 0 => (s / 86_400, "day"),
            s if s != 0 && s % 3_600 == 0 => (s / 3_600, "hour"),
            s if s != 0 && s % 60 == 0 => (s / 60, "minute"),
            s => (s, "second"),
        };
        write!(f, "{count} {unit}{}", if count == 1 { "" } else { "s" })
    }
}

/// A point in time: seconds since 1970-01-01 00:00 UTC, of the years 0 to 9999.
///
/// It is written `1917-02-27T18:00:00Z` and said `1917-02-27 18:00`. The law never reads a clock: time passes by an act.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(i64);

impl Instant {
    /// The first second of the year 0.
    pub const MIN: Self = Self(-62_167_219_200);
    /// The last second of the year 9999.
    pub const MAX: Self = Self(253_402_300_799);

    /// Returns the instant `seconds` after 1970, or `None` outside the years 0 to 9999.
    pub const fn from_unix(seconds: i64) -> Option<Self> {
        if seconds < Self::MIN.0 || seconds > Self::MAX.0 { None } else { Some(Self(seconds)) }
    }

    /// Returns the seconds since 1970.
    pub const fn unix(self) -> i64 {
        self.0
    }

    /// Returns the instant `span` later; never later than the year 9999.
    #[must_use]
    pub fn after(self, span: Span) -> Self {
        Self(self.0.saturating_add(i64::from(span.0))).min(Self::MAX)
    }

    /// Reads `YYYY-MM-DDTHH:MM:SSZ` and nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes: &[u8; 20] = text.as_bytes().try_into().ok()?;
        let [_, _, _, _, b'-', _, _, b'-', _, _, b'T', _, _, b':', _, _, b':', _, _, b'Z'] = bytes else {
            return None;
        };
        let number = |from: usize, to: usize| {
            bytes.get(from..to)?.iter().try_fold(0_i64, |sum, digit| {
                let digit = digit.is_ascii_digit().then(|| i64::from(digit.wrapping_sub(b'0')))?;
                sum.checked_mul(10)?.checked_add(digit)
            })
        };
        let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
        let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
        if hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        let days = days_from_civil(year, month, day)?;
        if civil_from_days(days) != (year, month, day) {
            return None;
        }
        let seconds = days.checked_mul(SECONDS_PER_DAY)?.checked_add(hour.checked_mul(3_600)?)?;
        Self::from_unix(seconds.checked_add(minute.checked_mul(60)?)?.checked_add(second)?)
    }

    /// Returns the twenty characters that [`Instant::parse`] reads.
    fn text(self) -> [u8; 20] {
        let seconds = self.0.rem_euclid(SECONDS_PER_DAY);
        let (year, month, day) = civil_from_days(self.0.div_euclid(SECONDS_PER_DAY));
        let mut text = *b"0000-00-00T00:00:00Z";
        let fields = [
            (0, 4, year),
            (5, 2, month),
            (8, 2, day),
            (11, 2, seconds / 3_600),
            (14, 2, seconds / 60 % 60),
            (17, 2, seconds % 60),
        ];
        for (start, width, mut value) in fields {
            for place in text.iter_mut().skip(start).take(width).rev() {
                *place = b'0'.wrapping_add(u8::try_from(value % 10).unwrap_or(0));
                value /= 10;
            }
        }
        text
    }
}

/// Days since 1970 of a civil date, by shifting the year to start in March, so that the leap day ends it.
fn days_from_civil(year: i64, month: i64, day: i64) -> Option<i64> {
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let year = if month <= 2 { year.checked_sub(1)? } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let month = month.checked_add(9)?.checked_rem(12)?;
    let of_year = month.checked_mul(153)?.checked_add(2)?.checked_div(5)?.checked_add(day)?.checked_sub(1)?;
    let days = of_era.checked_mul(365)?.checked_add(of_era / 4)?.checked_sub(of_era / 100)?.checked_add(of_year)?;
    era.checked_mul(146_097)?.checked_add(days)?.checked_sub(719_468)
}

/// The civil date of a day since 1970: the inverse of [`days_from_civil`].
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days.saturating_add(719_468);
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let of_era_years =
        of_era.saturating_sub(of_era / 1_460).saturating_add(of_era / 36_524).saturating_sub(of_era / 146_096) / 365;
    let of_year = of_era.saturating_sub(
        of_era_years.saturating_mul(365).saturating_add(of_era_years / 4).saturating_sub(of_era_years / 100),
    );
    let month = of_year.saturating_mul(5).saturating_add(2) / 153;
    let day = of_year.saturating_sub(month.saturating_mul(153).saturating_add(2) / 5).saturating_add(1);
    let month = if month < 10 { month.saturating_add(3) } else { month.saturating_sub(9) };
    let year = of_era_years.saturating_add(era.saturating_mul(400));
    (if month <= 2 { year.saturating_add(1) } else { year }, month, day)
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.text();
        let part = |from: usize, to: usize| text.get(from..to).and_then(|part| core::str::from_utf8(part).ok());
        let seconds = part(16, 19).filter(|seconds| *seconds != ":00");
        write!(
            f,
            "{} {}{}",
            part(0, 10).unwrap_or_default(),
            part(11, 16).unwrap_or_default(),
            seconds.unwrap_or_default()
        )
    }
}

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(core::str::from_utf8(&self.text()).unwrap_or_default())
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Instant;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a time such as \"1917-02-27T18:00:00Z\"")
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Instant, E> {
                Instant::parse(text).ok_or_else(|| E::invalid_value(serde::de::Unexpected::Str(text), &self))
            }
        }
        deserializer.deserialize_str(Text).map_err(|error| D::Error::custom(error_text(&error)))
    }
}

fn error_text(error: &impl fmt::Display) -> String {
    alloc::format!("{error}")
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Instant {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Instant".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "format": "date-time",
            "pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$"
        })
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString as _;

    use super::{Instant, Span};

    #[track_caller]
    fn check(text: &str, seconds: i64) {
        let instant = Instant::parse(text).unwrap();
        assert_eq!(instant.unix(), seconds, "{text}");
        assert_eq!(core::str::from_utf8(&instant.text()), Ok(text));
    }

    #[test]
    fn known_instants() {
        check("1970-01-01T00:00:00Z", 0);
        check("1969-12-31T23:59:59Z", -1);
        check("2000-02-29T12:00:00Z", 951_825_600);
        check("1917-02-27T18:00:00Z", -1_667_541_600);
        check("0000-01-01T00:00:00Z", Instant::MIN.unix());
        check("9999-12-31T23:59:59Z", Instant::MAX.unix());
    }

    #[test]
    fn what_is_not_a_time_is_refused() {
        for text in [
            "",
            "1917-02-29T00:00:00Z",
            "1917-2-27T18:00:00Z",
            "1917-02-27T24:00:00Z",
            "1917-02-27T18:00:00",
            "é917-02-27T18:00:0Z",
        ] {
            assert_eq!(Instant::parse(text), None, "{text}");
        }
    }

    #[test]
    fn every_day_of_four_centuries_comes_back() {
        for day in 0..146_097_i64 {
            let instant = Instant::from_unix(day * 86_400).unwrap();
            assert_eq!(Instant::parse(core::str::from_utf8(&instant.text()).unwrap()), Some(instant));
        }
    }

    #[test]
    fn seconds_are_said_only_where_there_are_some() {
        assert_eq!(Instant::default().to_string(), "1970-01-01 00:00");
        assert_eq!(Instant::from_unix(-1).unwrap().to_string(), "1969-12-31 23:59:59");
    }

    #[test]
    fn spans_are_said_in_the_largest_whole_unit() {
        let said: [(u32, &str); 5] =
            [(1_209_600, "2 weeks"), (86_400, "1 day"), (7_200, "2 hours"), (90, "90 seconds"), (0, "0 seconds")];
        for (seconds, words) in said {
            assert_eq!(Span(seconds).to_string(), words);
        }
    }
}
