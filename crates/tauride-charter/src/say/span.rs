//! "14 days", "2 weeks", "one year and 6 months".

use tauride_rules::instant::Span;

use super::{Unclear, number};

/// Seconds of each unit. A month is thirty days and a year is 365, whatever the calendar says.
const UNITS: [(&str, u32); 7] = [
    ("second", 1),
    ("minute", 60),
    ("hour", 3_600),
    ("day", 86_400),
    ("week", 604_800),
    ("month", 2_592_000),
    ("year", 31_536_000),
];

/// Reads a length of time.
///
/// # Errors
///
/// [`Unclear`] if it is none, or longer than some 136 years.
pub(crate) fn span(text: &str) -> Result<Span, Unclear> {
    let unclear = || {
        let mend = "say a number and one of seconds, minutes, hours, days, weeks, months (of 30 days), years (of 365 \
                    days), such as \"14 days\"";
        Unclear::new(format!("{text:?} is not a length of time"), mend)
    };
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().filter(|word| *word != "and").collect();
    if words.is_empty() || !words.len().is_multiple_of(2) {
        return Err(unclear());
    }
    let mut sum = 0_u32;
    for pair in words.chunks(2) {
        let [count, unit] = pair else { return Err(unclear()) };
        let count = number(count).ok_or_else(unclear)?;
        let unit = unit.trim_end_matches(',').trim_end_matches('s');
        let (_, seconds) = UNITS.iter().find(|(name, _)| *name == unit).ok_or_else(unclear)?;
        let part = count.checked_mul(*seconds);
        sum = part.and_then(|part| sum.checked_add(part)).ok_or_else(|| {
            Unclear::new(format!("{text:?} is longer than the record can count"), "say at most 136 years")
        })?;
    }
    Ok(Span(sum))
}

#[cfg(test)]
mod tests {
    use super::span;

    #[test]
    fn lengths_of_time_are_read_as_said() {
        let said = [
            ("14 days", 14 * 86_400),
            ("2 weeks", 14 * 86_400),
            ("a week", 7 * 86_400),
            ("24 hours", 86_400),
            ("4 years", 4 * 365 * 86_400),
            ("1 year and 6 months", (365 + 180) * 86_400),
            ("1,000 Seconds", 1_000),
            ("0 days", 0),
        ];
        for (text, seconds) in said {
            assert_eq!(span(text).map(|span| span.0), Ok(seconds), "{text}");
        }
    }

    #[test]
    fn what_is_no_length_of_time_is_unclear() {
        for text in ["", "days", "14", "14 d", "-1 days", "1.5 days", "14 days long", "200 years", "1,00 days"] {
            assert!(span(text).is_err(), "{text}");
        }
    }
}
