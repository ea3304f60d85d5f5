//! How many of a group must or may be elected: "at least 3 women among 7".
//!
//! A count that honours groups asks the [`Guard`] who must still be elected and who cannot be any more.

mod guard;
mod known;
mod row;
mod search;
mod standing;
mod sums;
mod work;

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

pub use guard::{Fate, Guard};
pub use standing::Standing;
pub(crate) use standing::{at_first, set};

/// What must hold for the groups of the elected together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Constraints {
    /// The groups. One candidate may be in several; a group need not have a counterpart.
    pub groups: Vec<Group>,
}

/// Candidates who are counted together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// What divides the candidates, such as "gender".
    pub category: String,
    /// What those of this group have in common, such as "women".
    pub name: String,
    /// How many of them must be elected at least.
    pub min: u32,
    /// How many of them may be elected at most.
    pub max: u32,
    /// Who they are, ascending.
    pub members: Vec<usize>,
}

/// Why no committee can honour the constraints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsatisfiable {
    /// A group's minimum is above its maximum.
    MinimumAboveMaximum {
        /// The place of the group.
        group: usize,
    },
    /// Fewer of the group stand than must be elected.
    TooFewStand {
        /// The place of the group.
        group: usize,
        /// How many of it stand.
        standing: u32,
        /// How many must be elected.
        min: u32,
    },
    /// More of the group must be elected than there are seats.
    MoreThanSeats {
        /// The place of the group.
        group: usize,
        /// How many must be elected.
        min: u32,
        /// How many seats there are.
        seats: u32,
    },
    /// Each group could be honoured, but not all of them together.
    Together,
    /// The groups overlap in so many ways that it cannot be settled who must be elected.
    TooIntricate,
}

impl Constraints {
    /// Returns no constraints.
    pub const fn none() -> Self {
        Self { groups: Vec::new() }
    }
}

impl fmt::Display for Unsatisfiable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MinimumAboveMaximum { group } => {
                write!(out, "group {}: the minimum is above the maximum", group.saturating_add(1))
            }
            Self::TooFewStand { group, standing, min } => write!(
                out,
                "group {}: {min} must be elected, and only {standing} stand: lower the minimum or open nominations again",
                group.saturating_add(1)
            ),
            Self::MoreThanSeats { group, min, seats } => write!(
                out,
                "group {}: {min} must be elected, and there are {seats} seats: lower the minimum",
                group.saturating_add(1)
            ),
            Self::TooIntricate => out.write_str(
                "the groups overlap in so many ways that it cannot be settled who must be elected: merge groups, or drop some",
            ),
            Self::Together => {
                out.write_str("no choice of those who stand honours every group: lower a minimum or raise a maximum")
            }
        }
    }
}
