//! Points in time, in whole seconds.

use alloc::string::String;
use core::fmt;
use core::time::Duration;

use serde::de::{Error as _, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use tauride_message::{Argument, Kind, Value};

use super::date::{Date, SECONDS_PER_DAY};

/// A point in time: seconds since 1970-01-01 00:00 UTC, of the years 0 to 9999.
///
/// It is written `1917-02-27T18:00:00Z` and said `1917-02-27 18:00`. The law never reads a clock: time passes by an act.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

    /// Returns the instant exactly so much later, in whole seconds; never later than the year 9999. What a charter says
    /// goes by the calendar: see [`State::after`](crate::State::after).
    #[must_use]
    pub fn plus(self, length: Duration) -> Self {
        let seconds = i64::try_from(length.as_secs()).unwrap_or(i64::MAX);
        Self(self.0.saturating_add(seconds)).min(Self::MAX)
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
        let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        let days = Date::new(year, month, day)?.days();
        let seconds = days.checked_mul(SECONDS_PER_DAY)?.checked_add(hour.checked_mul(3_600)?)?;
        Self::from_unix(seconds.checked_add(minute.checked_mul(60)?)?.checked_add(second)?)
    }

    /// Returns the twenty characters that [`Instant::parse`] reads.
    fn text(self) -> [u8; 20] {
        let seconds = self.0.rem_euclid(SECONDS_PER_DAY);
        let (year, month, day) = Date::at(self.0.div_euclid(SECONDS_PER_DAY)).parts();
        let mut text = *b"0000-00-00T00:00:00Z";
        let fields = [
            (0, 4, year),
            (5, 2, i64::from(month)),
            (8, 2, i64::from(day)),
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

impl Argument for Instant {
    const KIND: Kind = Kind::Instant;

    fn value(&self) -> Value<'_> {
        Value::Instant(self.0)
    }
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

    use super::{Duration, Instant};

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
    fn an_exact_length_later_is_never_after_the_end() {
        let hour = Duration::from_hours(1);
        assert_eq!(Instant::default().plus(hour).unix(), 3_600);
        assert_eq!(Instant::MAX.plus(hour), Instant::MAX);
        assert_eq!(Instant::MIN.plus(Duration::MAX), Instant::MAX);
    }
}
