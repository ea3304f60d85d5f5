//! What is enough at first and less later, and for how long enough have to be for something: votes.17 and votes.18.

use alloc::vec::Vec;

use crate::ground::civil::Span;
use crate::ground::instant::Instant;
use crate::ground::share::Share;

/// How what is enough on a question changes while it is open, and whether it has to stay enough.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lasting {
    /// From when on less is enough, the first one first: what has come about is no longer here.
    pub falls: Vec<(Instant, Share)>,
    /// How long enough have to be for it without a break; `None`: it carries as soon as they are.
    pub holds: Option<Span>,
    /// When they will have been for so long; `None` while they are not enough.
    pub until: Option<Instant>,
}

impl Lasting {
    /// Returns whether enough were for it for as long as they have to be.
    pub fn has_held(&self, now: Instant) -> bool {
        self.holds.is_none() || self.until.is_some_and(|until| until <= now)
    }
}
