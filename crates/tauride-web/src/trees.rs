//! Who sends to whom, kept until the record grows: of a large federation it is not gathered for everybody who looks.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tauride_rules::State;
use tauride_view::tree::Tree;
use tokio::time::Instant;

/// What takes no longer to gather is gathered again at every entry.
const SOON: Duration = Duration::from_millis(5);
/// Whoever gathers keeps the writer waiting: what takes longer stays for so many times as long as it took, though the record
/// grows meanwhile.
const TIMES: u32 = 20;

/// The last tree that was gathered.
#[derive(Debug, Default)]
pub(crate) struct Trees {
    kept: Mutex<Option<Kept>>,
}

#[derive(Debug)]
struct Kept {
    entry: u64,
    tree: Arc<Tree>,
    since: Instant,
    took: Duration,
}

impl Kept {
    fn holds(&self, entry: u64) -> bool {
        self.entry == entry || (self.took > SOON && self.since.elapsed() < self.took.saturating_mul(TIMES))
    }
}

impl Trees {
    /// Returns the tree at an entry, whose state this is; of a large federation, at one of a moment ago.
    pub(crate) fn at(&self, entry: u64, state: &State) -> Arc<Tree> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(kept) = kept.as_ref().filter(|kept| kept.holds(entry)) {
            return Arc::clone(&kept.tree);
        }
        let since = Instant::now();
        let tree = Arc::new(Tree::of(state));
        *kept = Some(Kept { entry, tree: Arc::clone(&tree), since, took: since.elapsed() });
        tree
    }
}
