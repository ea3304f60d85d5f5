//! Fractions that a call says: the threshold of lists, for one party and for coalitions, and a first divisor.

use tauride_tally::apportion::Method;
use tauride_tally::list::{List, Threshold};
use tauride_tally::ratio::Ratio;

use crate::failure::{Failure, Outcome};

/// The least shares of the votes: for lists of one party, of two, and so on; of the last and of more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shares(Vec<Ratio>);

/// Reads one share: "5 %", "5.5 %", "5,5 %" or a fraction such as "1/150".
pub(super) fn share(text: &str) -> Result<Ratio, String> {
    let wrong = || "say a share in per cent, such as \"5 %\" or \"0.8 %\", or a fraction, such as \"1/150\"".to_owned();
    match text.trim().strip_suffix('%') {
        Some(number) => decimal(number.trim(), 100),
        None => fraction(text),
    }
    .ok_or_else(wrong)
}

/// Reads the first divisor of modified Sainte-Laguë: "1.2" or "6/5".
pub(super) fn first_divisor(text: &str) -> Result<Ratio, String> {
    let said = fraction(text).or_else(|| decimal(text.trim(), 1)).map(reduced);
    let fits = said.filter(|first| Method::modified_sainte_lague(*first).is_some());
    fits.ok_or_else(|| "say a number above 0 and at most 3, such as 1.2".to_owned())
}

/// Reads "5.5" or "5,5" parts of so many.
fn decimal(number: &str, of: u32) -> Option<Ratio> {
    let (whole, part) = match number.split_once(['.', ',']) {
        Some((whole, part)) if whole.is_empty() || part.is_empty() => return None,
        Some(parts) => parts,
        None => (number, ""),
    };
    let below = 10_u32.checked_pow(u32::try_from(part.len()).ok()?)?.checked_mul(of)?;
    Ratio::new(figures(&format!("{whole}{part}"))?, below)
}

/// Reads "1/150".
fn fraction(text: &str) -> Option<Ratio> {
    let (above, below) = text.split_once('/')?;
    Ratio::new(figures(above.trim())?, figures(below.trim())?)
}

fn figures(digits: &str) -> Option<u32> {
    digits.parse().ok().filter(|_| digits.bytes().all(|one| one.is_ascii_digit()))
}

/// Returns the same fraction in the smallest figures: 6/5 for 12/10.
fn reduced(ratio: Ratio) -> Ratio {
    let (mut one, mut other) = (ratio.numerator(), ratio.denominator());
    while let Some(rest) = one.checked_rem(other) {
        (one, other) = (other, rest);
    }
    Ratio::new(ratio.numerator() / one, ratio.denominator() / one).unwrap_or(ratio)
}

/// Reads one share or more: "5 %, 8 %, 11 %". A comma behind a whole share begins the next; within one it is a decimal
/// comma.
pub(super) fn shares(text: &str) -> Result<Shares, String> {
    let mut shares = Vec::new();
    for part in text.split(';') {
        let mut rest = part;
        while let Some((before, after)) = split(rest) {
            shares.push(share(before)?);
            rest = after;
        }
        shares.push(share(rest)?);
    }
    if shares.iter().any(|share| share.numerator() > share.denominator()) {
        return Err("nobody has more than all votes: say at most \"100 %\"".to_owned());
    }
    Ok(Shares(shares))
}

/// Parts a text at the first comma that has a whole share before it.
fn split(text: &str) -> Option<(&str, &str)> {
    let mut commas = text.match_indices(',').map(|(place, _)| text.split_at(place));
    let (before, after) = commas.find(|(before, _)| share(before).is_ok())?;
    Some((before, after.trim_start_matches(',')))
}

impl Shares {
    /// Returns who takes part.
    pub(super) fn threshold(&self) -> Option<Threshold> {
        let (first, others) = self.0.split_first()?;
        let one = Threshold::at_least(*first);
        Some((2..).zip(others).fold(one, |bars, (parties, share)| bars.for_coalitions(parties, *share)))
    }
}

/// Refuses a table that says how many parties stand on a list where nothing depends on it.
pub(super) fn refuse_parties(path: &str, lists: &[List], shares: Option<&Shares>) -> Outcome {
    let one = shares.is_some_and(|shares| shares.0.len() == 1);
    if !one || lists.iter().all(|list| list.parties <= 1) {
        return Ok(());
    }
    Err(Failure::no(format!("{path}: several parties stand on a list, and one threshold is said for all"))
        .mend(
            "say it for one party, for two and for more, such as --threshold \"5 %,8 %\"; twice the same if it is one",
        )
        .mend("or leave out the column `parties`"))
}

#[cfg(test)]
mod tests {
    use super::{first_divisor, share, shares};
    use tauride_tally::list::Threshold;
    use tauride_tally::ratio::Ratio;

    #[test]
    fn shares_are_read_exactly() {
        assert_eq!(share("5 %").ok(), Ratio::new(5, 100));
        assert_eq!(share("0.8%").ok(), Ratio::new(8, 1_000));
        assert_eq!(share("5,5 %").ok(), Ratio::new(55, 1_000));
        assert_eq!(share(" 1/150").ok(), Ratio::new(1, 150));
        for wrong in [
            "5",
            "",
            "%",
            "x %",
            "1.2345678901 %",
            "-1 %",
            "+1 %",
            "5, 8 %",
            ",5 %",
            "5. %",
            "1,000,5 %",
            "1/0",
            "1/2 %",
            "5 %,8 %",
        ] {
            assert!(share(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_first_divisor_is_read_in_the_smallest_figures() {
        for text in ["1.2", "1,20", "6/5", " 12/10 "] {
            assert_eq!(first_divisor(text).ok(), Ratio::new(6, 5), "{text}");
        }
        assert_eq!(first_divisor("3").ok(), Ratio::new(3, 1));
        for wrong in ["0", "3.1", "-1", "x", "", "1.2 %", "1/0", "0/0"] {
            assert!(first_divisor(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn several_shares_are_for_coalitions() {
        let percent = Ratio::percent;
        let said = |text: &str| shares(text).ok().and_then(|shares| shares.threshold());
        let three = Threshold::at_least(percent(5)).for_coalitions(2, percent(8)).for_coalitions(3, percent(11));
        for text in ["5 %,8 %,11 %", "5 %, 8 %, 11 %", "5%;8%;11%", "5 % ; 8 %,11 %"] {
            assert_eq!(said(text), Some(three.clone()), "{text}");
        }
        let halves = [55, 75].map(|share| Ratio::new(share, 1_000).unwrap());
        assert_eq!(said("5,5 %,7.5 %"), Some(Threshold::at_least(halves[0]).for_coalitions(2, halves[1])));
        assert_eq!(said("1/150, 5 %").map(|threshold| threshold.bars.len()), Some(2));
        for wrong in ["5 %,", ",5 %", "5 %;", "5 %,8", "5 % 8 %", "101 %", "150/1", "5,8"] {
            assert_eq!(said(wrong), None, "{wrong}");
        }
    }
}
