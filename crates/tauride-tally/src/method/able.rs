//! What a method can do, asked of the method itself: a small contest that it counts or refuses.

use super::{Method, count};
use crate::ballots::{BallotError, Ballots, Builder};
use crate::constraints::{Constraints, Group};
use crate::{Contest, Uncountable};

impl Method {
    /// Returns whether the votes of each candidate, added up, are all that it needs: what a show of hands can give.
    pub fn adds_up(self) -> bool {
        matches!(self, Self::Plurality | Self::Approval)
    }

    /// Returns whether it counts ballots that rank candidates equally.
    pub fn counts_equal_ranks(self) -> bool {
        equal().is_ok_and(|ballots| count(self, &Contest::new(&ballots, 1)) != Err(Uncountable::EqualRanks))
    }

    /// Returns whether it honours groups of which so many must or may be elected.
    pub fn honours_groups(self) -> bool {
        let group = Group { min: 0, max: 1, members: [0].into(), ..Group::default() };
        let constraints = Constraints { groups: [group].into() };
        plain().is_ok_and(|ballots| {
            let contest = Contest { constraints: &constraints, ..Contest::new(&ballots, 1) };
            count(self, &contest).is_ok()
        })
    }

    /// Returns whether it can count again for a vacancy and keep those who sit.
    pub fn keeps(self) -> bool {
        plain().is_ok_and(|ballots| {
            let contest = Contest { kept: &[0], ..Contest::new(&ballots, 2) };
            count(self, &contest).is_ok()
        })
    }
}

/// One ballot for two of two.
fn plain() -> Result<Ballots, BallotError> {
    Ballots::ranked(2, &[(&[0, 1], 1)])
}

/// One ballot that ranks two equally.
fn equal() -> Result<Ballots, BallotError> {
    let mut builder = Builder::new(2)?;
    builder.rank(0)?;
    builder.same_rank(1)?;
    builder.close(1)?;
    Ok(builder.finish())
}
