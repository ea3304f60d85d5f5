//! Ballots written in letters: `a` is candidate 0, `b` is 1 and so on.

use tauride_tally::ballots::{Ballots, Builder};
use tauride_tally::decimal::Decimal;
use tauride_tally::transferable::Sheet;

/// Reads ballots of so many candidates: the letters in order of preference, `(ab)` at one rank, `-` for an empty rank.
pub(crate) fn ballots(candidates: usize, papers: &[(u64, &str)]) -> Ballots {
    let mut builder = Builder::new(candidates).unwrap();
    for (count, paper) in papers {
        let mut shared = None;
        for letter in paper.chars() {
            match letter {
                '-' => builder.gap(),
                '(' => shared = Some(true),
                ')' => shared = None,
                letter => {
                    let candidate = usize::try_from(u32::from(letter) - u32::from('a')).unwrap();
                    if shared == Some(false) { builder.same_rank(candidate) } else { builder.rank(candidate) }.unwrap();
                    shared = shared.map(|_| false);
                }
            }
        }
        builder.close(*count).unwrap();
    }
    builder.finish()
}

/// Prints units of the sheet's decimals.
pub(crate) fn printed(sheet: &Sheet, units: u128) -> String {
    Decimal { units: i128::try_from(units).unwrap(), decimals: sheet.decimals }.to_string()
}
