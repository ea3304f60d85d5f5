//! Contests of a credential: those that are decided together, those that wait, and those that were decided.

use alloc::collections::BTreeSet;

use crate::ground::ids::MemberId;
use crate::terms::Ground;

/// Who contests one credential, and on which grounds.
#[derive(Clone, Debug, Default)]
pub struct Contests {
    /// Those that the open poll is about.
    pub put: BTreeSet<(MemberId, Ground)>,
    /// Those made while it is open: they are put together when it is over.
    pub waiting: BTreeSet<(MemberId, Ground)>,
    /// Those that were decided, enough having voted.
    pub decided: BTreeSet<(MemberId, Ground)>,
}

impl Contests {
    /// Returns whether a member has contested it on a ground.
    pub fn contains(&self, by: MemberId, ground: Ground) -> bool {
        let pair = (by, ground);
        self.put.contains(&pair) || self.waiting.contains(&pair) || self.decided.contains(&pair)
    }
}
