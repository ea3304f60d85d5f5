//! The record as a file: one entry a line.

use std::{
    io::{self, Write},
    ops::ControlFlow,
    path::Path,
};

use tauride_record::{Head, Tree, leaf};
use tauride_store::{FIRST, Reader, SqliteReader, StoreError};

/// Why a record was not written out.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The store could not be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// What was written to refused.
    #[error("the record could not be written out: {0}")]
    Write(#[from] io::Error),
}

/// Writes the record that there is now, one entry a line, and returns its size and root. Writes many small pieces:
/// give it a buffer.
///
/// # Errors
///
/// [`ExportError`], when the store or `out` refuses; part of the record may have been written.
pub fn export(reader: &dyn Reader, out: &mut dyn Write) -> Result<Head, ExportError> {
    let end = reader.len()?.saturating_add(FIRST);
    let mut tree = Tree::default();
    let mut refused = None;
    reader.entries(FIRST..end, &mut |_, line| {
        tree.push(leaf(line));
        match out.write_all(line).and_then(|()| out.write_all(b"\n")) {
            Ok(()) => ControlFlow::Continue(()),
            Err(error) => {
                refused = Some(error);
                ControlFlow::Break(())
            }
        }
    })?;
    match refused {
        Some(error) => Err(error.into()),
        None => Ok(tree.head()),
    }
}

/// Writes the record in a federation's folder, also while a server writes it; as [`export`] does.
///
/// # Errors
///
/// As [`export`].
pub fn export_folder(dir: &Path, out: &mut dyn Write) -> Result<Head, ExportError> {
    export(&SqliteReader::open(dir)?, out)
}
