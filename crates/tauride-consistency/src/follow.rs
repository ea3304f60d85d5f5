//! What follows from what was adopted.

use std::collections::BTreeMap;

use crate::claim::Claim;
use crate::implied::Implied;
use crate::statement::Literal;

/// Everything that follows from the adopted claims taken in so far, and from which of them first.
///
/// **It is all that follows.** What it holds is closed under the readings; if it holds no two opposites, every matter that it
/// leaves open can be denied without breaking a reading, and all of them can be affirmed as well.
#[derive(Debug)]
pub(crate) struct Followed<'a> {
    implied: &'a Implied,
    from: BTreeMap<Literal, usize>,
}

impl<'a> Followed<'a> {
    pub(crate) fn new(implied: &'a Implied) -> Self {
        Self { implied, from: BTreeMap::new() }
    }

    /// Takes in what an adopted claim says and all that follows from it. If that contradicts what is known, returns the
    /// place of a claim from which the opposite follows, which may be the same claim; then nothing more is to be asked.
    ///
    /// What is new follows from this claim alone: all that follows from what was known is known.
    pub(crate) fn take(&mut self, claim: &Claim<'_>) -> Option<usize> {
        let mut open = claim.says.to_vec();
        while let Some(literal) = open.pop() {
            if self.from.contains_key(&literal) {
                continue;
            }
            if let Some(opposite) = self.from.get(&!literal) {
                return Some(*opposite);
            }
            self.from.insert(literal, claim.place);
            open.extend(self.implied.by(literal));
        }
        None
    }

    /// Returns the place of the first claim from which a literal follows.
    pub(crate) fn from(&self, literal: Literal) -> Option<usize> {
        self.from.get(&literal).copied()
    }

    pub(crate) fn holds(&self, literal: Literal) -> bool {
        self.from.contains_key(&literal)
    }
}
