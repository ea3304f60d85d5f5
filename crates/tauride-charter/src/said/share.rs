//! "more than 1/2 of votes", "at least two thirds of electors", "25 %".

use tauride_rules::share::Share;

use super::{Unclear, number};
use crate::tell::PARTS;

/// What a share is said to be of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whole {
    /// Votes for and against.
    Votes,
    /// Votes and abstentions.
    Present,
    /// Members of a roll, or filled seats.
    Electors,
    /// All seats.
    Seats,
    /// Electors divided by the seats that they fill together.
    ElectorsPerSeat,
    /// Seats that are elected.
    ElectedSeats,
}

/// A share as said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Phrase {
    /// The share; not strict unless "more than" was said.
    pub(crate) share: Share,
    /// Whether "at most" was said.
    pub(crate) at_most: bool,
    /// What of, if it was said.
    pub(crate) of: Option<Whole>,
}

const EXAMPLES: &str = "say for example \"more than 1/2 of votes\", \"at least 2/3 of votes\", \"1/4 of electors\", \
                        \"a third of electors\" or \"25 % of electors\"";

const WHOLES: [(&str, Whole); 18] = [
    ("votes", Whole::Votes),
    ("votes cast", Whole::Votes),
    ("votes for and against", Whole::Votes),
    ("present", Whole::Present),
    ("those present", Whole::Present),
    ("members present", Whole::Present),
    ("votes and abstentions", Whole::Present),
    ("electors", Whole::Electors),
    ("all electors", Whole::Electors),
    ("members", Whole::Electors),
    ("all members", Whole::Electors),
    ("seats filled", Whole::Electors),
    ("filled seats", Whole::Electors),
    ("seats", Whole::Seats),
    ("all seats", Whole::Seats),
    ("electors per seat", Whole::ElectorsPerSeat),
    ("elected seats", Whole::ElectedSeats),
    ("elected members", Whole::ElectedSeats),
];

const PREFIXES: [(&str, bool, bool); 8] = [
    ("more than ", true, false),
    ("over ", true, false),
    ("at least ", false, false),
    ("not less than ", false, false),
    ("no fewer than ", false, false),
    ("at most ", false, true),
    ("no more than ", false, true),
    ("up to ", false, true),
];

/// Reads a share.
///
/// # Errors
///
/// [`Unclear`] if it is none, if it is nothing, or if no part of the whole can reach it.
pub(crate) fn share(text: &str) -> Result<Phrase, Unclear> {
    let lower = text.to_lowercase();
    let words = lower.split_whitespace().collect::<Vec<_>>().join(" ");
    let said = PREFIXES.iter().find_map(|(words_, strict, most)| Some((words.strip_prefix(words_)?, *strict, *most)));
    let (rest, strict, at_most) = said.unwrap_or((&words, false, false));
    let (fraction, of) = match rest.split_once(" of ") {
        Some((fraction, whole)) => (fraction, Some(read_whole(whole)?)),
        None => (rest, None),
    };
    let unclear = || Unclear::new(format!("{text:?} is not a share"), EXAMPLES);
    let (numerator, denominator, majority) = read_fraction(fraction).ok_or_else(unclear)?;
    let strict = strict || majority;
    if numerator == 0 && !strict {
        return Err(Unclear::new(format!("{text:?} is a share of nothing: nobody would be needed"), EXAMPLES));
    }
    if numerator > denominator || (strict && numerator == denominator) {
        let mend = "say a share that can be reached: \"at least 1/1\" is everybody";
        return Err(Unclear::new(format!("{text:?} is more than the whole: it can never be reached"), mend));
    }
    Ok(Phrase { share: Share { numerator, denominator, strict }, at_most, of })
}

fn read_whole(text: &str) -> Result<Whole, Unclear> {
    let bare = text.strip_prefix("the ").unwrap_or(text);
    let known = WHOLES.iter().find(|(name, _)| *name == bare).map(|(_, whole)| *whole);
    known.ok_or_else(|| {
        let mend = "a share can be of votes, those present, electors, seats filled, seats, or electors per seat";
        Unclear::new(format!("a share of {text:?} cannot be counted"), mend)
    })
}

/// Numerator, denominator, and whether it was said as "a majority".
fn read_fraction(text: &str) -> Option<(u32, u32, bool)> {
    if matches!(text, "a majority" | "majority" | "a simple majority" | "simple majority") {
        return Some((1, 2, true));
    }
    let plain = percent(text).or_else(|| slashed(text)).or_else(|| spoken(text));
    plain.map(|(numerator, denominator)| (numerator, denominator, false))
}

fn slashed(text: &str) -> Option<(u32, u32)> {
    let (numerator, denominator) = text.split_once('/')?;
    let (numerator, denominator) = (super::digits(numerator.trim())?, super::digits(denominator.trim())?);
    (denominator > 0).then_some((numerator, denominator))
}

/// "25 %", "12.5 per cent", in lowest terms.
fn percent(text: &str) -> Option<(u32, u32)> {
    let endings = ["%", "per cent", "percent"];
    let count = endings.iter().find_map(|ending| text.strip_suffix(ending))?.trim();
    let (numerator, denominator) = match count.split_once('.') {
        None => (super::digits(count)?, 100),
        Some((whole, "0")) => (super::digits(whole)?, 100),
        Some((whole, part)) if part.len() <= 3 => {
            let scale = 10_u32.pow(u32::try_from(part.len()).ok()?);
            let numerator = super::digits(whole)?.checked_mul(scale)?.checked_add(super::digits(part)?)?;
            (numerator, scale.checked_mul(100)?)
        }
        Some(_) => return None,
    };
    let common = greatest_common_divisor(numerator, denominator);
    Some((numerator / common, denominator / common))
}

/// "half", "a third", "two thirds", "all".
fn spoken(text: &str) -> Option<(u32, u32)> {
    if text == "all" {
        return Some((1, 1));
    }
    let (count, part) = text.split_once(' ').unwrap_or(("one", text));
    // A quarter is a fourth too.
    let part = part.strip_prefix("fourth").filter(|rest| matches!(*rest, "" | "s")).map_or(part, |_| "quarter");
    let (denominator, _) = (2..).zip(PARTS).find(|(_, (one, many))| part == *one || part == *many)?;
    Some((number(count)?, denominator))
}

/// Never 0, so that one can divide by it.
fn greatest_common_divisor(a: u32, b: u32) -> u32 {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

#[cfg(test)]
mod tests {
    use tauride_rules::share::Share;

    use super::{Whole, share};

    #[track_caller]
    fn check(text: &str, expected: Share, of: Option<Whole>) {
        let phrase = share(text).unwrap();
        assert_eq!((phrase.share, phrase.of), (expected, of), "{text}");
    }

    #[test]
    fn shares_are_read_as_said() {
        check("more than 1/2 of votes", Share::more_than(1, 2), Some(Whole::Votes));
        check("at least 2/3 of the votes cast", Share::at_least(2, 3), Some(Whole::Votes));
        check("1/3 of electors", Share::at_least(1, 3), Some(Whole::Electors));
        check("More than 1/2 of seats filled", Share::more_than(1, 2), Some(Whole::Electors));
        check("1/4 of electors per seat", Share::at_least(1, 4), Some(Whole::ElectorsPerSeat));
        check("a quarter", Share::at_least(1, 4), None);
        check("two thirds of those present", Share::at_least(2, 3), Some(Whole::Present));
        check("half", Share::at_least(1, 2), None);
        check("25 %", Share::at_least(1, 4), None);
        check("12.5% of electors", Share::at_least(1, 8), Some(Whole::Electors));
        check("1/13,000 of electors", Share::at_least(1, 13_000), Some(Whole::Electors));
        check("a majority of the seats", Share::more_than(1, 2), Some(Whole::Seats));
        check("all", Share::at_least(1, 1), None);
        assert!(share("at most 1/5 of elected seats").unwrap().at_most);
    }

    #[test]
    fn what_is_no_share_is_unclear() {
        for text in ["", "some", "0/3", "1/0", "3/2", "more than 1/1", "1/2 of bread", "101 %", "two zebras", "1/2/3"] {
            assert!(share(text).is_err(), "{text}");
        }
    }
}
