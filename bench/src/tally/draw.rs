//! Ballots that look like chance and are the same in every run.

use std::fmt::Write as _;

use tauride_tally::ballots::{BallotError, Ballots, Builder};

/// Numbers that look like chance.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(0x9e37_79b9_7f4a_7c15 ^ (seed << 17))
    }

    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) % end
    }
}

/// Draws one ballot: electors lean to one of four parties, and rank half of the candidates on average. From 1.
fn ballot(dice: &mut Dice, candidates: u64, into: &mut Vec<u64>) {
    into.clear();
    let party = dice.below(10).min(dice.below(10)) % 4;
    let length = 1 + dice.below(candidates);
    while (into.len() as u64) < length {
        let candidate = if dice.below(3) > 0 {
            (party * candidates / 4 + dice.below(candidates).min(dice.below(candidates.div_ceil(2)))) % candidates
        } else {
            dice.below(candidates)
        };
        if !into.contains(&(candidate + 1)) {
            into.push(candidate + 1);
        }
    }
}

/// A contest as BLT, each ballot on a line of its own.
pub(super) fn blt(seed: u64, candidates: u64, seats: u32, ballots: u32) -> String {
    let (mut dice, mut row) = (Dice::new(seed), Vec::new());
    let mut text = format!("{candidates} {seats}\n");
    for _ in 0..ballots {
        ballot(&mut dice, candidates, &mut row);
        text.push('1');
        for candidate in &row {
            let _ = write!(text, " {candidate}");
        }
        text.push_str(" 0\n");
    }
    text.push_str("0\n");
    for candidate in 1..=candidates {
        let _ = writeln!(text, "\"Candidate {candidate}\"");
    }
    let _ = writeln!(text, "\"Contest {seed}\"");
    text
}

/// A contest as `PrefLib`'s strict incomplete orders, each ballot on a line of its own.
pub(super) fn soi(seed: u64, candidates: u64, ballots: u32) -> String {
    let (mut dice, mut row) = (Dice::new(seed), Vec::new());
    let mut text = format!(
        "# FILE NAME: drawn.soi\n# TITLE: Drawn\n# DATA TYPE: soi\n# NUMBER ALTERNATIVES: {candidates}\n\
         # NUMBER VOTERS: {ballots}\n# NUMBER UNIQUE ORDERS: {ballots}\n"
    );
    for candidate in 1..=candidates {
        let _ = writeln!(text, "# ALTERNATIVE NAME {candidate}: Candidate {candidate}");
    }
    for _ in 0..ballots {
        ballot(&mut dice, candidates, &mut row);
        let row: Vec<String> = row.iter().map(u64::to_string).collect();
        let _ = writeln!(text, "1: {}", row.join(","));
    }
    text
}

/// Ballots that each rank everybody, in an order of their own.
pub(super) fn scattered(candidates: usize, ballots: u32) -> Result<Ballots, BallotError> {
    let mut dice = Dice::new(1_000);
    let mut builder = Builder::new(candidates)?;
    let mut order: Vec<usize> = (0..candidates).collect();
    for _ in 0..ballots {
        for place in 1..candidates {
            let other = usize::try_from(dice.below(place as u64 + 1)).unwrap_or(0);
            order.swap(place, other);
        }
        for candidate in &order {
            builder.rank(*candidate)?;
        }
        builder.close(1)?;
    }
    Ok(builder.finish())
}

/// Votes of lists as uneven as in reality, no two alike.
pub(super) fn list_votes(lists: u64) -> Vec<u64> {
    (0..lists).map(|list| (list * 7_919 % 10_007 + 1).pow(2) % 1_000_003 + 17).collect()
}
