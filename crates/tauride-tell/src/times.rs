//! Times, as people write them.

use tauride_rules::instant::Instant;

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

/// Writes a time as the record does: `1917-02-27T18:00:00Z`.
pub fn iso(time: Instant) -> String {
    let quoted = serde_json::to_string(&time).unwrap_or_default();
    quoted.trim_matches('"').to_owned()
}

/// Says a day: `27 February 1917`.
pub fn day(time: Instant) -> String {
    let iso = iso(time);
    let month = iso.get(5..7).and_then(|month| month.parse::<usize>().ok());
    let month = month.and_then(|month| MONTHS.get(month.wrapping_sub(1))).copied().unwrap_or_default();
    let year = iso.get(..4).unwrap_or_default();
    let day = iso.get(8..10).unwrap_or_default().trim_start_matches('0');
    format!("{day} {month} {year}")
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
