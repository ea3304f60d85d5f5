//! Charters that are proposed.

use alloc::boxed::Box;

use crate::terms::Charter;

/// A charter proposed in place of the one in force.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// The checked form.
    pub charter: Box<Charter>,
    /// Whether an entrenched article would change.
    pub entrenched: bool,
}
