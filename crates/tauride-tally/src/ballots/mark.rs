//! One mark on a ballot.

/// A mark on a ballot: a candidate, or a rank that was left empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark(u16);

/// Set in the mark of a candidate who is ranked equal with the one before.
const SAME_RANK: u16 = 0x8000;

impl Mark {
    /// A rank that was left empty.
    pub const GAP: Self = Self(0x7fff);

    /// A rank that several share who are not named: two marks of one rank that name nobody.
    pub const OVERVOTE: [Self; 2] = [Self::GAP, Self::GAP.at_same_rank()];

    /// Returns the mark of a candidate; `None` for a number beyond [`CANDIDATES_MAX`](super::CANDIDATES_MAX).
    pub const fn of(candidate: usize) -> Option<Self> {
        if candidate < super::CANDIDATES_MAX {
            #[expect(clippy::cast_possible_truncation, reason = "below 2^15")]
            let number = candidate as u16;
            Some(Self(number))
        } else {
            None
        }
    }

    /// Returns the same mark, at the rank of the mark before.
    #[must_use]
    pub(super) const fn at_same_rank(self) -> Self {
        Self(self.0 | SAME_RANK)
    }

    /// Returns whom it names; `None` if it is a gap or of an overvote.
    #[inline]
    pub const fn candidate(self) -> Option<usize> {
        let number = self.0 & !SAME_RANK;
        if number == Self::GAP.0 { None } else { Some(number as usize) }
    }

    /// Returns whether it stands at the rank of the mark before.
    #[inline]
    pub const fn is_same_rank(self) -> bool {
        self.0 & SAME_RANK != 0
    }

    /// Returns the bits, for hashing.
    #[inline]
    pub(super) const fn bits(self) -> u16 {
        self.0
    }
}
