//! What a method can do.

use super::{Method, Says, count};
use crate::ballots::{BallotError, Ballots};
use crate::constraints::{Constraints, Group};
use crate::{Contest, Counted};

impl Method {
    /// Returns whether the votes or points of each candidate, added up, are all that it needs to know.
    pub fn adds_up(self) -> bool {
        matches!(
            self,
            Self::Plurality
                | Self::Block
                | Self::Limited
                | Self::TwoRound
                | Self::Approval
                | Self::Score
                | Self::Cumulative
        )
    }

    /// Returns whether a show of hands can give what it needs to know.
    pub fn takes_hands(self) -> bool {
        self.adds_up() && self.says() == Says::Choice
    }

    /// Returns whether equal ranks mean something to it: that an elector prefers neither. Other methods that count
    /// preferences stop at a shared rank, or pass it over, whatever stands there.
    pub fn counts_equal_ranks(self) -> bool {
        matches!(
            self,
            Self::Schulze
                | Self::RankedPairs
                | Self::Meek
                | Self::MeekParametric
                | Self::Borda
                | Self::BordaTruncated
                | Self::ModifiedBorda
        )
    }

    /// Returns whether it honours groups of which so many must or may be elected; others refuse them.
    pub fn honours_groups(self) -> bool {
        // One seat, which the group must get whoever is preferred.
        let group = Group { min: 1, max: 1, members: [1].into(), ..Group::default() };
        let constraints = Constraints { groups: [group].into() };
        ballots().is_ok_and(|ballots| {
            let contest = Contest { constraints: &constraints, ..Contest::new(&ballots, 1) };
            matches!(count(self, &contest), Ok(Counted::Complete(sheet)) if sheet.elected() == [1])
        })
    }

    /// Returns whether a vacancy can be filled by counting again with those who sit kept. Others refuse that; and where
    /// votes add up, whoever follows in their order is known already.
    pub fn keeps(self) -> bool {
        !self.adds_up()
            && ballots().is_ok_and(|ballots| {
                let contest = Contest { kept: &[1], ..Contest::new(&ballots, 2) };
                matches!(count(self, &contest), Ok(Counted::Complete(sheet)) if sheet.elected().contains(&1))
            })
    }
}

/// Everybody wants the first of two, some the second too: no method sees a tie.
fn ballots() -> Result<Ballots, BallotError> {
    Ballots::ranked(2, &[(&[0, 1], 1), (&[0], 1)])
}
