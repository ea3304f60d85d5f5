//! "4 years", "until 1 January, every 2 years", "between 1 March and 31 May".

use tauride_rules::ground::civil::DayOfYear;
use tauride_rules::terms::Term;

use super::{Unclear, number, span};

/// Nobody is elected for longer than this by dates.
const YEARS_MAX: u32 = 100;

/// Reads a term.
///
/// # Errors
///
/// [`Unclear`] if it is neither a length of time nor until a date or a part of the year.
pub(crate) fn term(text: &str) -> Result<Term, Unclear> {
    let lower = text.trim().to_lowercase();
    let (when, years) = match lower.split_once(", every ") {
        Some((when, years)) => (when, every(years).ok_or_else(|| unclear(text))?),
        None => (&*lower, 1),
    };
    if let Some(day) = when.strip_prefix("until ") {
        let day = DayOfYear::parse(day).ok_or_else(|| unclear(text))?;
        return Ok(Term::Until { day, years });
    }
    if let Some(days) = when.strip_prefix("between ") {
        let (from, last) = days.split_once(" and ").ok_or_else(|| unclear(text))?;
        let (from, last) = DayOfYear::parse(from).zip(DayOfYear::parse(last)).ok_or_else(|| unclear(text))?;
        return Ok(Term::Between { from, until: last.next(), years });
    }
    span(text).map(Term::For)
}

/// "2 years", "year".
fn every(text: &str) -> Option<u32> {
    let text = text.trim();
    let years = match text.strip_suffix(" years").or_else(|| text.strip_suffix(" year")) {
        Some(years) => number(years)?,
        None if text == "year" => 1,
        None => return None,
    };
    (1..=YEARS_MAX).contains(&years).then_some(years)
}

fn unclear(text: &str) -> Unclear {
    let mend = "say a length of time, \"until 1 January\", \"until 1 January, every 2 years\", or \"between 1 March and 31 May\"";
    Unclear::new(format!("{text:?} is not a term"), mend)
}

#[cfg(test)]
mod tests {
    use tauride_rules::ground::civil::Span;

    use super::{DayOfYear, Term, term};

    #[test]
    fn terms_are_read_as_said() {
        let day = |text: &str| DayOfYear::parse(text).unwrap();
        let said = [
            ("4 years", Term::For(Span::years(4))),
            ("until 1 January", Term::Until { day: day("1 January"), years: 1 }),
            ("Until 1 January, every two years", Term::Until { day: day("1 January"), years: 2 }),
            ("until 1 July, every year", Term::Until { day: day("1 July"), years: 1 }),
            ("between 1 March and 31 May", Term::Between { from: day("1 March"), until: day("1 June"), years: 1 }),
            (
                "between 1 December and 31 January, every 3 years",
                Term::Between { from: day("1 December"), until: day("1 February"), years: 3 },
            ),
        ];
        for (text, expected) in said {
            assert_eq!(term(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_term_is_unclear() {
        let unclear = [
            "until",
            "until Easter",
            "until 31 June",
            "until 1 January, every 0 years",
            "until 1 January, every 101 years",
            "until 1 January, every 2 months",
            "between 1 March",
            "between 1 March and 31 June",
            "1 January",
            "for ever",
        ];
        for text in unclear {
            assert!(term(text).is_err(), "{text}");
        }
    }
}
