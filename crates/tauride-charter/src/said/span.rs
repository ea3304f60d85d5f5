//! "14 days", "2 weeks", "one year and 6 months".

use tauride_rules::ground::civil::Span;

use super::{Unclear, number};

/// What one of each unit is. Months and days go by the calendar, hours do not.
const UNITS: [(&str, Span); 7] = [
    ("second", Span::seconds(1)),
    ("minute", Span::seconds(60)),
    ("hour", Span::seconds(3_600)),
    ("day", Span::days(1)),
    ("week", Span::days(7)),
    ("month", Span::months(1)),
    ("year", Span::years(1)),
];

/// Nothing that a meeting decides is for longer.
const YEARS_MAX: u32 = 1_000;

/// Reads a length of time.
///
/// # Errors
///
/// [`Unclear`] if it is none, or longer than [`YEARS_MAX`].
pub(crate) fn span(text: &str) -> Result<Span, Unclear> {
    let unclear = || {
        let mend = "say a number and one of seconds, minutes, hours, days, weeks, months, years, such as \"14 days\"";
        Unclear::new(format!("{text:?} is not a length of time"), mend)
    };
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().filter(|word| *word != "and").collect();
    if words.is_empty() || !words.len().is_multiple_of(2) {
        return Err(unclear());
    }
    let mut sum = Span::ZERO;
    for pair in words.chunks(2) {
        let [count, unit] = pair else { return Err(unclear()) };
        let count = number(count).ok_or_else(unclear)?;
        let unit = unit.trim_end_matches(',').trim_end_matches('s');
        let (_, one) = UNITS.iter().find(|(name, _)| *name == unit).ok_or_else(unclear)?;
        sum = sum.and(one.times(count));
    }
    if sum.about() > Span::years(YEARS_MAX).about() {
        let mend = format!("say at most {YEARS_MAX} years");
        return Err(Unclear::new(format!("{text:?} is longer than any rule that a meeting makes"), mend));
    }
    Ok(sum)
}

#[cfg(test)]
mod tests {
    use super::{Span, span};

    #[test]
    fn lengths_of_time_are_read_as_said() {
        let said = [
            ("14 days", Span::days(14)),
            ("2 weeks", Span::days(14)),
            ("a week", Span::days(7)),
            ("24 hours", Span::seconds(86_400)),
            ("4 years", Span::months(48)),
            ("1 year and 6 months", Span::months(18)),
            ("1 month, 2 days and 90 minutes", Span { months: 1, days: 2, seconds: 5_400 }),
            ("1,000 Seconds", Span::seconds(1_000)),
            ("0 days", Span::ZERO),
            ("1000 years", Span::years(1_000)),
        ];
        for (text, length) in said {
            assert_eq!(span(text), Ok(length), "{text}");
        }
    }

    #[test]
    fn what_is_no_length_of_time_is_unclear() {
        let unclear = [
            "",
            "days",
            "14",
            "14 d",
            "-1 days",
            "1.5 days",
            "14 days long",
            "1001 years",
            "1,00 days",
            "4294967295 years",
            "4294967295 weeks",
        ];
        for text in unclear {
            assert!(span(text).is_err(), "{text}");
        }
    }
}
