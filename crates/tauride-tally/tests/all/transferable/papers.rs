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

/// The model election of the Electoral Reform Society's booklet: 753 valid papers, 11 candidates and 6 places. Its papers
/// are not printed; these were worked out from its text by others (OpenTally's "ers97").
pub(crate) fn model_election() -> Ballots {
    let rows: &[(&[usize], u64)] = &[
        (&[0, 1], 35),
        (&[0, 2, 8], 3),
        (&[0, 2, 5], 11),
        (&[0, 2, 6], 5),
        (&[0, 2, 7], 6),
        (&[0, 3], 20),
        (&[0, 3, 8], 7),
        (&[0, 3, 10], 4),
        (&[0, 4], 8),
        (&[0, 7], 4),
        (&[0, 9, 4, 6], 1),
        (&[0, 9, 8], 1),
        (&[0, 10], 18),
        (&[0], 11),
        (&[1], 81),
        (&[2, 0, 1], 23),
        (&[2, 0, 1, 6], 2),
        (&[2, 0, 1, 7], 1),
        (&[2, 0], 1),
        (&[3, 0, 2, 6], 3),
        (&[3, 7], 1),
        (&[3, 4, 5], 11),
        (&[3, 1], 3),
        (&[3, 1, 10], 5),
        (&[3, 2], 1),
        (&[4], 105),
        (&[5], 91),
        (&[6], 64),
        (&[7], 5),
        (&[7, 8], 42),
        (&[7, 6], 12),
        (&[8], 55),
        (&[9, 4], 2),
        (&[9, 7], 5),
        (&[9, 8], 14),
        (&[9, 0, 10], 2),
        (&[10], 90),
    ];
    Ballots::ranked(11, rows).unwrap()
}
