//! How many people act.

/// How many people act: what the verb goes with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Acting {
    One,
    Several,
}
