//! Numbers and words for several things.

use tauride_tally::decimal::Decimal;

/// Says a number with its thousands apart: `178,000,000`.
pub fn number(number: u64) -> String {
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
pub fn votes(units: u128, decimals: u32) -> String {
    let said = Decimal::of(units, decimals).to_string();
    let (whole, part) = said.split_once('.').map_or((said.as_str(), ""), |(whole, _)| said.split_at(whole.len()));
    let whole = whole.parse().map_or_else(|_| whole.to_owned(), number);
    format!("{whole}{part}")
}

/// Says how many there are of something: `1 seat`, `3 seats`.
pub fn count(number: u64, one: &str) -> String {
    let said = self::number(number);
    if number == 1 { format!("{said} {one}") } else { format!("{said} {}", several(one)) }
}

/// Says a word for several: `seats`, `bodies`, `branches`.
pub fn several(one: &str) -> String {
    let vowel_before_y = |stem: &str| stem.ends_with(['a', 'e', 'i', 'o', 'u']);
    match one.strip_suffix('y') {
        Some(stem) if !vowel_before_y(stem) => format!("{stem}ies"),
        _ if one.ends_with(['s', 'x', 'z']) || one.ends_with("ch") || one.ends_with("sh") => format!("{one}es"),
        _ => format!("{one}s"),
    }
}

/// Writes the first letter as a capital.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{capital, count, number, votes};

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
    fn a_capital_may_be_any_letter() {
        assert_eq!(capital("émile"), "Émile");
        assert_eq!(capital(""), "");
    }
}
