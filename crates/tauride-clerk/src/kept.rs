//! What the clerk keeps in memory, and how others look at it.

use tauride_record::{Link, Tree};
use tauride_rules::State;
use tauride_rules::instant::Instant;

/// What the record comes to so far. There is one of it: at full size it is gigabytes, and never copied.
#[derive(Default)]
pub(crate) struct Kept {
    pub(crate) state: State,
    pub(crate) tree: Tree,
    /// The link to the last entry, which the next one carries.
    pub(crate) link: Link,
}

impl Kept {
    /// Returns the number of the entry that comes next.
    pub(crate) fn next(&self) -> u64 {
        self.tree.size() + tauride_store::FIRST
    }

    /// Returns when the clerk next has something to do: at once while something is left to follow.
    pub(crate) fn due(&self) -> Option<Instant> {
        if self.state.is_settled() { self.state.due() } else { Some(Instant::MIN) }
    }

    pub(crate) fn view(&self) -> View<'_> {
        View { state: &self.state, tree: &self.tree }
    }
}

/// What is true now, for whoever reads: all of it is in the record and on the disk.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// The state of the federation.
    pub state: &'a State,
    /// The tree over the record: its size and its root.
    pub tree: &'a Tree,
}

impl View<'_> {
    /// Returns how many entries the record has.
    pub fn len(&self) -> u64 {
        self.tree.size()
    }

    /// Returns whether the record has no entry.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
