//! What a method can do.

use super::{Method, count};
use crate::ballots::Ballots;
use crate::constraints::{Constraints, Group};
use crate::{Contest, Counted};

impl Method {
    /// Returns whether the votes of each candidate, added up, are all that it needs: what a show of hands can give.
    pub fn adds_up(self) -> bool {
        matches!(self, Self::Plurality | Self::Approval)
    }

    /// Returns whether equal ranks mean something to it: that an elector prefers neither. Other methods that count
    /// preferences stop at a shared rank, or pass it over, whatever stands there.
    pub fn counts_equal_ranks(self) -> bool {
        matches!(self, Self::Schulze | Self::RankedPairs | Self::Meek | Self::MeekParametric)
    }

    /// Returns whether it honours groups of which so many must or may be elected; others refuse them.
    pub fn honours_groups(self) -> bool {
        // One seat, which the group must get whoever is preferred.
        let group = Group { min: 1, max: 1, members: [1].into(), ..Group::default() };
        let constraints = Constraints { groups: [group].into() };
        Ballots::ranked(2, &[(&[0, 1], 1)]).is_ok_and(|ballots| {
            let contest = Contest { constraints: &constraints, ..Contest::new(&ballots, 1) };
            matches!(count(self, &contest), Ok(Counted::Complete(sheet)) if sheet.elected() == [1])
        })
    }

    /// Returns whether a vacancy can be filled by counting again with those who sit kept. Others refuse that; and where
    /// votes add up, whoever follows in their order is known already.
    pub fn keeps(self) -> bool {
        !self.adds_up()
            && Ballots::ranked(2, &[(&[0, 1], 1)]).is_ok_and(|ballots| {
                let contest = Contest { kept: &[1], ..Contest::new(&ballots, 2) };
                matches!(count(self, &contest), Ok(Counted::Complete(sheet)) if sheet.elected().contains(&1))
            })
    }
}
