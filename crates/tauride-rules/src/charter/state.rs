//! Charters that are proposed.

use alloc::collections::BTreeMap;
use alloc::sync::Arc;

use crate::ground::ids::{MemberId, PollId};
use crate::ground::instant::Instant;
use crate::terms::Charter;

/// A charter proposed in place of the one in force.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Who proposed it.
    pub by: MemberId,
    /// The checked form.
    pub charter: Arc<Charter>,
    /// Whether an entrenched article would change.
    pub entrenched: bool,
}

/// The charters that are proposed, and who waits before they propose another (charter.7).
#[derive(Clone, Debug, Default)]
pub struct Proposals {
    /// The one whose poll is about to open.
    pub coming: Option<Proposal>,
    /// Those before the body that decides, by the polls on them.
    open: BTreeMap<PollId, Proposal>,
    /// The polls on what each member has proposed.
    by: BTreeMap<MemberId, PollId>,
    /// Until when those wait whose proposals were not adopted.
    pub waits: BTreeMap<MemberId, Instant>,
}

impl Proposals {
    /// Returns the charter on which a poll is open.
    pub fn get(&self, poll: PollId) -> Option<&Proposal> {
        self.open.get(&poll)
    }

    /// Returns the poll on what a member has proposed.
    pub fn of(&self, member: MemberId) -> Option<PollId> {
        self.by.get(&member).copied()
    }

    pub(crate) fn opened(&mut self, poll: PollId) {
        if let Some(proposal) = self.coming.take() {
            self.by.insert(proposal.by, poll);
            self.open.insert(poll, proposal);
        }
    }

    pub(crate) fn over(&mut self, poll: PollId) -> Option<Proposal> {
        let proposal = self.open.remove(&poll)?;
        self.by.remove(&proposal.by);
        Some(proposal)
    }

    pub(crate) fn clear(&mut self) {
        self.open.clear();
        self.by.clear();
    }
}
