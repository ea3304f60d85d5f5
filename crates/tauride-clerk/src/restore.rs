//! A federation brought back from a backup, verified before anything is made of it.

use std::path::Path;

use tauride_record::Head;
use tauride_store::{Acknowledged, Mark, SqliteReader, SqliteStore, Store as _};

use crate::{Clerk, ClerkError, Progress, replay::replay};

impl Clerk {
    /// Enacts the record in a backup and makes a federation of it in the folder `dir`, where none may be. Nobody is
    /// signed in there, and no code is good. Returns size and root of the record.
    ///
    /// # Errors
    ///
    /// A [`ClerkError`] that says what is wrong with the backup, or with the folder.
    pub fn restore(backup: &Path, dir: &Path, progress: Progress<'_>) -> Result<Head, ClerkError> {
        let reader = SqliteReader::open_file(backup)?;
        let (kept, _) = replay(&reader, Mark::Missing, progress)?;
        if kept.tree.size() == 0 {
            return Err(ClerkError::Empty);
        }
        drop(reader);
        let head = kept.tree.head();
        let mut store = SqliteStore::restore(backup, dir)?;
        store.accept(None, &Acknowledged { size: head.size, root: head.root })?;
        Ok(head)
    }
}
