//! Numbers and times in the words of a page.

use tauride_rules::instant::Instant;
use tauride_tally::decimal::Decimal;

/// What stands in place of totals that the charter shows only at the end (votes.15).
pub(crate) const TOTALS_AT_END: &str = "How the votes stand is shown when voting is over. Until ballots can be sealed, \
    anybody can add them up from the record before.";

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

/// Says a number with its thousands apart: `178,000,000`.
pub(crate) fn number(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// Says votes in units of `10^-decimals`, to the last decimal and with the thousands apart: `1,234.56000`.
pub(crate) fn votes(units: u128, decimals: u32) -> String {
    let said = Decimal::of(units, decimals).to_string();
    let (whole, part) = said.split_once('.').map_or((said.as_str(), ""), |(whole, _)| said.split_at(whole.len()));
    let whole = whole.parse().map_or_else(|_| whole.to_owned(), number);
    format!("{whole}{part}")
}

/// Says how many there are of something: `1 seat`, `3 seats`.
pub(crate) fn count(number: u64, one: &str) -> String {
    let said = self::number(number);
    if number == 1 { format!("{said} {one}") } else { format!("{said} {}", several(one)) }
}

/// Says a word for several: `seats`, `bodies`, `branches`.
pub(crate) fn several(one: &str) -> String {
    let vowel_before_y = |stem: &str| stem.ends_with(['a', 'e', 'i', 'o', 'u']);
    match one.strip_suffix('y') {
        Some(stem) if !vowel_before_y(stem) => format!("{stem}ies"),
        _ if one.ends_with(['s', 'x', 'z']) || one.ends_with("ch") || one.ends_with("sh") => format!("{one}es"),
        _ => format!("{one}s"),
    }
}

/// Writes a time as the record does: `1917-02-27T18:00:00Z`.
pub(crate) fn iso(time: Instant) -> String {
    let quoted = serde_json::to_string(&time).unwrap_or_default();
    quoted.trim_matches('"').to_owned()
}

/// Says a day: `27 February 1917`.
pub(crate) fn day(time: Instant) -> String {
    let iso = iso(time);
    let month = iso.get(5..7).and_then(|month| month.parse::<usize>().ok());
    let month = month.and_then(|month| MONTHS.get(month.wrapping_sub(1))).copied().unwrap_or_default();
    let year = iso.get(..4).unwrap_or_default();
    let day = iso.get(8..10).unwrap_or_default().trim_start_matches('0');
    format!("{day} {month} {year}")
}

/// Says a time: `27 February 1917, 18:00`, with seconds where they are not nought.
pub(crate) fn moment(time: Instant) -> String {
    let iso = iso(time);
    let clock = match iso.get(17..19) {
        Some("00") | None => iso.get(11..16),
        Some(_) => iso.get(11..19),
    };
    format!("{}, {}", day(time), clock.unwrap_or_default())
}

/// Writes the first letter as a capital.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{capital, count, moment, number, votes};
    use tauride_rules::instant::Instant;

    #[test]
    fn thousands_stand_apart() {
        let said = [(0, "0"), (999, "999"), (1_000, "1,000"), (178_000_000, "178,000,000")];
        for (given, words) in said {
            assert_eq!(number(given), words);
        }
    }

    #[test]
    fn votes_are_said_to_the_last_decimal() {
        let said = [(0, 5, "0.00000"), (123_456_789, 5, "1,234.56789"), (1_234, 0, "1,234"), (5, 2, "0.05")];
        for (units, decimals, words) in said {
            assert_eq!(votes(units, decimals), words);
        }
    }

    #[test]
    fn several_things_have_their_plural() {
        assert_eq!(count(1, "factory"), "1 factory");
        assert_eq!(count(2, "factory"), "2 factories");
        assert_eq!(count(0, "branch"), "0 branches");
        assert_eq!(count(3, "day"), "3 days");
    }

    #[test]
    fn times_are_said_as_people_write_them() {
        assert_eq!(moment(Instant::parse("1917-02-27T18:00:00Z").unwrap()), "27 February 1917, 18:00");
        assert_eq!(moment(Instant::parse("2026-03-03T09:05:07Z").unwrap()), "3 March 2026, 09:05:07");
    }

    #[test]
    fn a_capital_may_be_any_letter() {
        assert_eq!(capital("émile"), "Émile");
        assert_eq!(capital(""), "");
    }
}
