//! Editions of the rulebook: what it once said stays what it said, for whoever stands on it.
//!
//! A charter names its edition, and so does every entry of a record. A federation passes to a later edition by amending
//! its charter, and by nothing else: a newer program changes no rule under anybody's feet (charter.16).
//!
//! Where editions differ, the law asks [`State::edition`](crate::State::edition). A number that a later edition sets anew
//! is a field of [`Edition`]; a rule that it words anew asks for the number of the edition.

use crate::bounds::numbers::Bounds;

/// What an edition of the rulebook says where editions differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Its number; the first is 1.
    pub number: u16,
    /// How much one member may leave open at a time, and one act establish.
    pub bounds: Bounds,
}

impl Edition {
    /// The first edition. Every record begins under it: before there is a charter, there is none that names another.
    pub const FIRST: Self = Self { number: 1, bounds: Bounds::FIRST };
}

/// The editions of this program, in the order of their numbers.
static OWN: &[Edition] = &[Edition::FIRST];

/// The newest edition of this program.
pub const NEWEST: u16 = Edition::FIRST.number;

/// The editions under which the law can be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Editions(&'static [Edition]);

impl Editions {
    /// Returns other editions than those of this program, to try a later one before it is written.
    pub const fn tried(editions: &'static [Edition]) -> Self {
        Self(editions)
    }

    /// Returns an edition by its number.
    pub fn get(self, number: u16) -> Option<&'static Edition> {
        self.0.iter().find(|edition| edition.number == number)
    }

    /// Returns the number of the newest.
    pub fn newest(self) -> u16 {
        self.0.last().map_or(Edition::FIRST.number, |edition| edition.number)
    }
}

impl Default for Editions {
    /// Those of this program.
    fn default() -> Self {
        Self(OWN)
    }
}

/// Whether a charter stands on the first edition, which it need not say.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
pub(crate) fn is_first(number: &u16) -> bool {
    *number == Edition::FIRST.number
}

/// The edition of a charter that names none.
pub(crate) const fn first() -> u16 {
    Edition::FIRST.number
}
