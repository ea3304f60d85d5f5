//! Counts that are kept until the record grows.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tauride_rules::ids::ElectionId;

/// The most counts that are kept; beyond them all are forgotten.
const KEPT_MAX: usize = 32;

/// What was counted.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    kept: Mutex<BTreeMap<ElectionId, Kept>>,
    /// Held by whoever counts: those who wait for it find it done.
    pub(super) counting: tokio::sync::Mutex<()>,
}

/// A page at an entry.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    pub(super) entry: u64,
    pub(super) title: String,
    pub(super) html: Arc<str>,
}

impl Counts {
    fn kept(&self) -> MutexGuard<'_, BTreeMap<ElectionId, Kept>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn at(&self, id: ElectionId, entry: u64) -> Option<Kept> {
        self.kept().get(&id).filter(|kept| kept.entry == entry).cloned()
    }

    pub(super) fn keep(&self, id: ElectionId, kept: Kept) {
        let mut all = self.kept();
        if all.len() >= KEPT_MAX {
            all.clear();
        }
        all.insert(id, kept);
    }
}
