//! The sheet of a count in pairs.

use alloc::sync::Arc;
use alloc::vec::Vec;

use super::{Admission, Matrix, Method, Paths, Strength};

/// A whole count in pairs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// How many ballots rank somebody.
    pub ballots: u128,
    /// Who stands, ascending.
    pub standing: Vec<usize>,
    /// How many ballots prefer whom to whom. Whoever withdrew is in it, and nothing comes of it. The rounds of
    /// [`repeated`](super::repeated) share one.
    pub matrix: Arc<Matrix>,
    /// The default option, if there is one.
    pub default: Option<usize>,
    /// How the others measure up to the default option; empty without one.
    pub admissions: Vec<Admission>,
    /// Who is compared, ascending: all who stand without those who were dropped against the default option.
    pub compared: Vec<usize>,
    /// The smallest set of these, ascending, each of whom defeats everybody outside it.
    pub smith: Vec<usize>,
    /// How the method goes on.
    pub working: Working,
    /// Everybody who is compared, the first first; those between whom the votes do not decide in one row.
    pub ranking: Vec<Vec<usize>>,
    /// The lot that decided between those of the first row, the favoured first; empty if none was needed.
    pub lot: Vec<usize>,
    /// Who is elected: one, or nobody at a tie and where nobody stands.
    pub elected: Vec<usize>,
}

/// What a method makes of the defeats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Working {
    /// Schulze: strongest paths.
    Schulze(Paths),
    /// Ranked Pairs: every defeat in the order in which it was looked at.
    RankedPairs(Vec<Lock>),
}

/// A defeat, and what Ranked Pairs does with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lock {
    /// Who defeats …
    pub winner: usize,
    /// … whom.
    pub loser: usize,
    /// How strongly.
    pub strength: Strength,
    /// What became of it.
    pub fate: Fate,
}

/// What becomes of a defeat in Ranked Pairs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The winner stands above the loser.
    Locked,
    /// The winner stands above the loser; of equally strong defeats that cannot all hold, the lot had it come first.
    LockedByLot,
    /// Left out: the loser stands above the winner already.
    Circle,
    /// Left open: equally strong defeats cannot all hold, and their order does not change who is elected.
    Open,
    /// Left open: whether it closes a circle depends on stronger defeats that are left open.
    Depends,
}

impl Sheet {
    /// Returns the method.
    pub fn method(&self) -> Method {
        match self.working {
            Working::Schulze(_) => Method::Schulze,
            Working::RankedPairs(_) => Method::RankedPairs,
        }
    }

    /// Returns who defeats every other candidate who is compared, if there is one.
    pub fn condorcet_winner(&self) -> Option<usize> {
        match self.smith.as_slice() {
            [one] => Some(*one),
            _ => None,
        }
    }
}
