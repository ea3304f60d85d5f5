//! Who sends to whom, kept until the record grows: of a large federation it is not gathered for everybody who looks.

use std::sync::{Arc, Mutex, PoisonError};

use tauride_rules::State;
use tauride_view::tree::Tree;

/// The last tree that was gathered, and at which entry.
#[derive(Debug, Default)]
pub(crate) struct Trees {
    kept: Mutex<Option<(u64, Arc<Tree>)>>,
}

impl Trees {
    /// Returns the tree at an entry, whose state this is.
    pub(crate) fn at(&self, entry: u64, state: &State) -> Arc<Tree> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some((at, tree)) if *at == entry => Arc::clone(tree),
            _ => {
                let tree = Arc::new(Tree::of(state));
                *kept = Some((entry, Arc::clone(&tree)));
                tree
            }
        }
    }
}
