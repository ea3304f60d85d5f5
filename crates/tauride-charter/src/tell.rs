//! Numbers, shares, lengths of time and names in English.

use tauride_rules::ground::civil::Span;
use tauride_rules::share::Share;
use tauride_rules::terms::{Term, Text};

/// Numbers in words, from 0.
pub(crate) const NUMBERS: [&str; 13] =
    ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
/// One part of a whole, and several: of two, of three and so on.
pub(crate) const PARTS: [(&str, &str); 9] = [
    ("half", "halves"),
    ("third", "thirds"),
    ("quarter", "quarters"),
    ("fifth", "fifths"),
    ("sixth", "sixths"),
    ("seventh", "sevenths"),
    ("eighth", "eighths"),
    ("ninth", "ninths"),
    ("tenth", "tenths"),
];

/// "seven", "1,000".
pub(crate) fn number(number: u32) -> String {
    let word = usize::try_from(number).ok().and_then(|place| NUMBERS.get(place));
    word.map_or_else(|| digits(number), |word| (*word).to_owned())
}

/// "7", "1,000".
pub(crate) fn digits(number: u32) -> String {
    let plain = number.to_string();
    let comma = |(place, digit): (usize, char)| {
        let comma = place > 0 && (plain.len() - place).is_multiple_of(3);
        comma.then_some(',').into_iter().chain([digit])
    };
    plain.chars().enumerate().flat_map(comma).collect()
}

/// "one delegate", "seven delegates".
pub(crate) fn count(count: u32, noun: &str) -> String {
    if count == 1 { format!("one {}", name(noun)) } else { format!("{} {}", number(count), plural(noun)) }
}

/// "more than one half", "at least two thirds", "all".
pub(crate) fn share(share: Share) -> String {
    if share.numerator == share.denominator {
        return "all".to_owned();
    }
    let words = if share.strict { "more than" } else { "at least" };
    format!("{words} {}", fraction(share))
}

/// "one half", "two thirds", "1/13,000".
pub(crate) fn fraction(share: Share) -> String {
    let place = usize::try_from(share.denominator).ok().and_then(|place| place.checked_sub(2));
    match place.and_then(|place| PARTS.get(place)) {
        Some((one, _)) if share.numerator == 1 => format!("one {one}"),
        Some((_, many)) => format!("{} {many}", number(share.numerator)),
        None => format!("{}/{}", digits(share.numerator), digits(share.denominator)),
    }
}

/// "seven days", "four years", "one year and six months", "24 hours".
pub(crate) fn span(span: Span) -> String {
    list(&span.said().map(|(number, unit)| count(number, unit)).collect::<Vec<_>>())
}

/// "The term is four years", "The term ends when 1 January begins".
pub(crate) fn term(term: Term) -> String {
    match term {
        Term::For(length) => format!("The term is {}", span(length)),
        Term::Until { day, years } => format!("The term ends when {day} begins{}", times(years)),
        Term::Between { from, until, years } => format!(
            "The term ends when successors are elected between {from} and {}{}, who take their seats at once",
            until.previous(),
            times(years)
        ),
    }
}

/// "for four years", "until 1 January begins".
pub(crate) fn until(term: Term) -> String {
    match term {
        Term::For(length) => format!("for {}", span(length)),
        Term::Until { day, years } => format!("until {day} begins{}", times(years)),
        Term::Between { from, until, years } => {
            format!("until successors are elected between {from} and {}{}", until.previous(), times(years))
        }
    }
}

/// " for the second time"; nothing for the first.
fn times(years: u32) -> String {
    if years == 1 { String::new() } else { format!(" for the {} time", ordinal(years)) }
}

/// "second", "12th".
fn ordinal(number: u32) -> String {
    let words = ["second", "third", "fourth", "fifth"];
    let word = usize::try_from(number).ok().and_then(|place| words.get(place.checked_sub(2)?));
    word.map_or_else(
        || match (number % 100, number % 10) {
            (11..=13, _) => format!("{number}th"),
            (_, 1) => format!("{number}st"),
            (_, 2) => format!("{number}nd"),
            (_, 3) => format!("{number}rd"),
            _ => format!("{number}th"),
        },
        |word| (*word).to_owned(),
    )
}

/// Parts the form for one from that for several, in a name that has forms of its own. No name that is written has it.
const FORMS: char = '\u{1f}';

/// A name with its forms.
pub(crate) fn forms(one: &str, many: &str) -> Text {
    format!("{one}{FORMS}{many}").into()
}

/// The name of a kind as one of it is called, or without its hyphens.
pub(crate) fn name(name: &str) -> String {
    name.split_once(FORMS).map_or_else(|| name.replace(['-', '_'], " "), |(one, _)| one.to_owned())
}

/// "a branch", "an executive", "the contributors".
pub(crate) fn a(kind: &str) -> String {
    let is_plural = is_plural(kind);
    let kind = name(kind);
    if is_plural {
        return format!("the {kind}");
    }
    let article = if kind.starts_with(['a', 'e', 'i', 'o', 'A', 'E', 'I', 'O']) { "an" } else { "a" };
    format!("{article} {kind}")
}

/// "each branch sends", "the contributors send".
pub(crate) fn each_sends(kind: &str) -> String {
    let is_plural = is_plural(kind);
    let kind = name(kind);
    if is_plural { format!("the {kind} send") } else { format!("each {kind} sends") }
}

/// "branches".
pub(crate) fn plural(noun: &str) -> String {
    if let Some((_, many)) = noun.split_once(FORMS) {
        return many.to_owned();
    }
    let noun = &*name(noun);
    let ends = |endings: &[&str]| endings.iter().any(|ending| noun.ends_with(ending));
    if is_plural(noun) {
        noun.to_owned()
    } else if ends(&["ch", "sh", "ss", "x"]) {
        format!("{noun}es")
    } else if noun.ends_with('y') && !ends(&["ay", "ey", "oy", "uy"]) {
        format!("{}ies", noun.trim_end_matches('y'))
    } else {
        format!("{noun}s")
    }
}

/// "a, b and c".
pub(crate) fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

/// The sentence with a capital and a full stop.
pub(crate) fn sentence(words: &str) -> String {
    let ends = if words.ends_with(['.', '!', '?']) { "" } else { "." };
    format!("{}{ends}", capital(words))
}

/// The words with a capital.
pub(crate) fn capital(words: &str) -> String {
    let mut chars = words.chars();
    let first = chars.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(chars).collect()
}

/// Whether a name is of several people, such as "contributors".
pub(crate) fn is_plural(noun: &str) -> bool {
    !noun.contains(FORMS) && noun.ends_with('s') && !noun.ends_with("ss")
}

#[cfg(test)]
mod tests {
    use tauride_rules::ground::civil::Span;
    use tauride_rules::share::Share;

    use super::{Term, a, digits, list, plural, share, span, term};

    #[test]
    fn numbers_and_lengths_of_time_are_told_in_english() {
        let told = [
            (digits(178_000_000), "178,000,000"),
            (digits(999), "999"),
            (span(Span::days(7)), "seven days"),
            (span(Span::years(4)), "four years"),
            (span(Span::months(18)), "one year and six months"),
            (span(Span::days(365)), "365 days"),
            (span(Span::days(1)), "one day"),
            (span(Span::seconds(86_400)), "24 hours"),
            (span(Span::ZERO), "no seconds"),
        ];
        for (told, expected) in told {
            assert_eq!(told, expected);
        }
    }

    #[test]
    fn terms_are_told_in_english() {
        let day = |text: &str| tauride_rules::ground::civil::DayOfYear::parse(text).unwrap();
        let until = |years| Term::Until { day: day("1 January"), years };
        let between = Term::Between { from: day("1 March"), until: day("1 June"), years: 1 };
        let told = [
            (term(Term::For(Span::years(4))), "The term is four years"),
            (term(until(1)), "The term ends when 1 January begins"),
            (term(until(2)), "The term ends when 1 January begins for the second time"),
            (term(until(11)), "The term ends when 1 January begins for the 11th time"),
            (term(until(21)), "The term ends when 1 January begins for the 21st time"),
            (
                term(between),
                "The term ends when successors are elected between 1 March and 31 May, who take their seats at once",
            ),
        ];
        for (told, expected) in told {
            assert_eq!(told, expected);
        }
    }

    #[test]
    fn shares_are_told_in_english() {
        let told = [
            (Share::more_than(1, 2), "more than one half"),
            (Share::at_least(2, 3), "at least two thirds"),
            (Share::at_least(3, 100), "at least 3/100"),
            (Share::at_least(1, 1), "all"),
        ];
        for (given, expected) in told {
            assert_eq!(share(given), expected);
        }
    }

    #[test]
    fn nouns_are_told_in_english() {
        let told =
            [("branch", "branches"), ("factory", "factories"), ("delegate", "delegates"), ("electors", "electors")];
        for (one, many) in told {
            assert_eq!(plural(one), many);
        }
        assert_eq!(a("executive-committee"), "an executive committee");
        assert_eq!(a("contributors"), "the contributors");
        assert_eq!(list(&["a".into(), "b".into(), "c".into()]), "a, b and c");
    }
}
