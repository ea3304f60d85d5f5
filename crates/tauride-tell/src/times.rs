//! Times, as people write them.

use tauride_rules::ground::date::{Date, DayOfYear};
use tauride_rules::instant::Instant;

/// Writes a time as the record does: `1917-02-27T18:00:00Z`.
pub fn iso(time: Instant) -> String {
    let quoted = serde_json::to_string(&time).unwrap_or_default();
    quoted.trim_matches('"').to_owned()
}

/// Says a day: `27 February 1917`.
pub fn day(time: Instant) -> String {
    let (year, month, day) = Date::at(time.unix().div_euclid(86_400)).parts();
    format!("{} {year:04}", DayOfYear { month, day })
}

/// Says a time: `27 February 1917, 18:00`, with seconds where they are not nought.
pub fn moment(time: Instant) -> String {
    let iso = iso(time);
    let clock = match iso.get(17..19) {
        Some("00") | None => iso.get(11..16),
        Some(_) => iso.get(11..19),
    };
    format!("{}, {}", day(time), clock.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::moment;
    use tauride_rules::instant::Instant;

    #[test]
    fn times_are_said_as_people_write_them() {
        assert_eq!(moment(Instant::parse("1917-02-27T18:00:00Z").unwrap()), "27 February 1917, 18:00");
        assert_eq!(moment(Instant::parse("2026-03-03T09:05:07Z").unwrap()), "3 March 2026, 09:05:07");
    }
}
