//! Zones: what clocks show at an instant, and at which instant they show something.

use alloc::boxed::Box;
use alloc::vec::Vec;

use serde::{Deserialize, Deserializer, Serialize};

use super::span::Span;
use super::summer_time::{SummerTime, Turned};
use crate::ground::date::{Civil, Date, DayOfYear, SECONDS_PER_DAY};
use crate::ground::instant::Instant;

/// Clocks are never further from UTC than this, in seconds: no zone has come near 26 hours.
pub const OFFSET_MAX: i32 = 26 * 3_600;

/// A zone: by how much its clocks are ahead of UTC, and since when.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Zone {
    /// Its name, such as `Europe/Berlin`.
    pub name: Box<str>,
    /// The release of the tables of zones from which it was taken, such as `2026a`.
    pub tables: Box<str>,
    /// By how many seconds clocks were ahead of UTC before the first change.
    #[serde(deserialize_with = "offset")]
    pub first: i32,
    /// The changes that the tables list, in the order of time.
    #[serde(deserialize_with = "rising")]
    pub changes: Vec<Change>,
    /// What happens every year after the last of them; `None`: nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<SummerTime>,
}

/// A change of clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// When.
    pub at: Instant,
    /// By how many seconds clocks are ahead of UTC from then on.
    pub offset: i32,
}

impl Default for Zone {
    /// UTC, whose clocks never change.
    fn default() -> Self {
        Self { name: "UTC".into(), tables: "".into(), first: 0, changes: Vec::new(), rule: None }
    }
}

impl Zone {
    /// Returns whether this is UTC.
    pub fn is_utc(&self) -> bool {
        *self == Self::default()
    }

    /// Returns what calendar and clock show at an instant.
    pub fn civil(&self, at: Instant) -> Civil {
        Civil::at(at.unix().saturating_add(i64::from(self.offset(at.unix()))))
    }

    /// Returns the first instant at which calendar and clock show `civil` or something later: an hour that is skipped
    /// is the instant after the gap, and of an hour that comes twice it is the first (clock.8).
    pub fn instant(&self, civil: Civil) -> Instant {
        clamped(self.first_showing(civil, Instant::MIN.unix()))
    }

    /// Returns the instant `span` after another: months and days by the calendar, at the same time of day, and then
    /// seconds (clock.6 to clock.8). Never before `at`, and never after the year 9999.
    pub fn after(&self, at: Instant, span: Span) -> Instant {
        let mut unix = at.unix();
        if span.months > 0 || span.days > 0 {
            let shown = self.civil(at);
            let days = shown.date().plus_months(span.months).days().saturating_add(i64::from(span.days));
            let day = Civil::at(days.saturating_mul(SECONDS_PER_DAY));
            unix = self.first_showing(Civil::at(day.seconds().saturating_add(i64::from(shown.second()))), unix);
        }
        clamped(unix.saturating_add(i64::from(span.seconds)))
    }

    /// Returns the instant `span` before another: what [`Zone::after`] does, backwards.
    pub fn before(&self, at: Instant, span: Span) -> Instant {
        let exact = clamped(at.unix().saturating_sub(i64::from(span.seconds)));
        if span.months == 0 && span.days == 0 {
            return exact;
        }
        let shown = self.civil(exact);
        let days = shown.date().minus_months(span.months).days().saturating_sub(i64::from(span.days));
        self.instant(Civil::new(Date::at(days), shown.second())).min(at)
    }

    /// Returns when a day of every year begins after an instant: the first time, or so many years after that (clock.9).
    pub fn next(&self, day: DayOfYear, after: Instant, years_later: u32) -> Instant {
        let (year, ..) = self.civil(after).date().parts();
        let begins = |year: i64| self.instant(Civil::new(day.of(year), 0));
        let first = if begins(year) > after { year } else { year.saturating_add(1) };
        begins(first.saturating_add(i64::from(years_later)))
    }

    /// By how many seconds clocks are ahead of UTC at an instant.
    fn offset(&self, unix: i64) -> i32 {
        let passed = self.passed(unix);
        let listed = self.changes.get(passed.wrapping_sub(1)).map_or(self.first, |change| change.offset);
        if passed < self.changes.len() {
            return listed;
        }
        self.turns(unix).filter(|(at, _)| *at <= unix).last().map_or(listed, |(_, offset)| offset)
    }

    /// When clocks are changed next after an instant.
    fn next_change(&self, unix: i64) -> Option<i64> {
        let listed = self.changes.get(self.passed(unix)).map(|change| change.at.unix());
        listed.or_else(|| self.turns(unix).find(|(at, _)| *at > unix).map(|(at, _)| at))
    }

    /// How many of the changes that are listed have happened.
    fn passed(&self, unix: i64) -> usize {
        self.changes.partition_point(|change| change.at.unix() <= unix)
    }

    /// The changes by the rule around an instant, those after the last that is listed.
    fn turns(&self, unix: i64) -> impl Iterator<Item = Turned> {
        let last = self.changes.last().map_or(i64::MIN, |change| change.at.unix());
        let (year, ..) = Date::at(unix.div_euclid(SECONDS_PER_DAY)).parts();
        let turns = self.rule.map(|rule| rule.around(year));
        turns.into_iter().flatten().filter(move |(at, _)| *at > last)
    }

    /// The first instant not before `from` at which `civil` or something later is shown.
    fn first_showing(&self, civil: Civil, from: i64) -> i64 {
        // No clock is so far ahead that it shows it earlier.
        let mut at = civil.seconds().saturating_sub(i64::from(OFFSET_MAX)).max(from);
        loop {
            let found = civil.seconds().saturating_sub(i64::from(self.offset(at))).max(at);
            match self.next_change(at) {
                Some(next) if next <= found => at = next,
                _ => return found,
            }
        }
    }
}

fn clamped(unix: i64) -> Instant {
    let within = unix.clamp(Instant::MIN.unix(), Instant::MAX.unix());
    Instant::from_unix(within).unwrap_or(Instant::MAX)
}

/// Reads an offset that a zone can have.
fn offset<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i32, D::Error> {
    let offset = i32::deserialize(deserializer)?;
    if offset.abs_diff(0) < OFFSET_MAX.unsigned_abs() {
        return Ok(offset);
    }
    Err(serde::de::Error::custom("clocks are not so far from UTC"))
}

/// Reads changes, each later than the one before.
fn rising<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Change>, D::Error> {
    let changes = Vec::<Change>::deserialize(deserializer)?;
    let wild = |change: &Change| change.offset.abs_diff(0) >= OFFSET_MAX.unsigned_abs();
    if changes.is_sorted_by(|earlier, later| earlier.at < later.at) && !changes.iter().any(wild) {
        return Ok(changes);
    }
    Err(serde::de::Error::custom("the changes of a zone come in the order of time, each within 26 hours of UTC"))
}

#[cfg(test)]
mod tests;
