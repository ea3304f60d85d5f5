//! From what the engine says to what a person can do.

use std::{io, path::Path};

use rusqlite::{ErrorCode, ffi};

use crate::{StoreError, error::Cause};

/// Why something was not done in the database: a refusal of the store's own, or an error of the engine.
pub(super) enum Trouble {
    Refused(StoreError),
    Engine(rusqlite::Error),
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Self {
        Self::Engine(error)
    }
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        Self::Refused(error)
    }
}

impl Trouble {
    /// Returns what it means for the database in this file.
    pub(super) fn of(self, file: &Path) -> StoreError {
        match self {
            Self::Refused(error) => error,
            Self::Engine(error) => fault(file, error),
        }
    }
}

/// Returns what an error of the engine means.
pub(super) fn fault(file: &Path, error: rusqlite::Error) -> StoreError {
    let extended = error.sqlite_error().map(|error| error.extended_code);
    let code = error.sqlite_error_code();
    let file = file.to_owned();
    let unreadable = matches!(
        error,
        rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
    );
    let source: Cause = Box::new(error);
    match code {
        // The index of the log grows by itself; where it cannot, the disk is full.
        _ if extended == Some(ffi::SQLITE_IOERR_SHMSIZE) => StoreError::Full { file },
        Some(ErrorCode::DiskFull) => StoreError::Full { file },
        Some(ErrorCode::SystemIoFailure) => StoreError::Disk { file, source },
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => StoreError::Corrupt { file, source },
        Some(ErrorCode::PermissionDenied | ErrorCode::ReadOnly | ErrorCode::CannotOpen) => {
            StoreError::NotAllowed { file, source }
        }
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Held { file, pid: None },
        None if unreadable => StoreError::Corrupt { file, source },
        _ => StoreError::Engine { file, source },
    }
}

/// Returns what an error of the file system means.
pub(super) fn io_fault(file: &Path, error: io::Error) -> StoreError {
    use io::ErrorKind::{
        AlreadyExists, IsADirectory, NotADirectory, NotFound, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem,
        StorageFull,
    };
    let (kind, file) = (error.kind(), file.to_owned());
    let source: Cause = Box::new(error);
    #[expect(clippy::wildcard_enum_match_arm, reason = "all other kinds say only that the disk failed")]
    match kind {
        StorageFull | QuotaExceeded => StoreError::Full { file },
        NotFound => StoreError::Missing { file },
        NotADirectory | AlreadyExists => StoreError::NotAFolder { path: file },
        PermissionDenied | ReadOnlyFilesystem | IsADirectory => StoreError::NotAllowed { file, source },
        _ => StoreError::Disk { file, source },
    }
}
