//! What falls due in the chapter.

/// Something of the chapter that happens by itself when its time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CharterDue {
    /// The founding is over.
    FoundingEnds,
}

impl CharterDue {
    /// Returns its place among what falls due at one instant (clock.5).
    pub(crate) const fn rank(self) -> u8 {
        match self {
            Self::FoundingEnds => 0,
        }
    }
}
