//! The folder of a federation: one writer, and names that last.

use std::{
    fs::{DirBuilder, File, Metadata, OpenOptions, TryLockError},
    io::{self, Read, Write},
    path::{Path, PathBuf},
    process,
};

use super::{FILE, fault::io_fault};
use crate::StoreError;

/// Returns the path of the database in a folder, where there is one.
pub(super) fn database(dir: &Path) -> Result<PathBuf, StoreError> {
    let file = dir.join(FILE);
    match file.try_exists() {
        Ok(true) => Ok(file),
        Ok(false) => Err(StoreError::Missing { file }),
        Err(error) => Err(io_fault(&file, error)),
    }
}

/// Makes a folder that only this user can open, unless it is there.
pub(super) fn make(dir: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)
}

/// Opens a file, made if it is not there so that only this user can read it: the register is private.
pub(super) fn private_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Holds the folder of a federation until it is dropped or the process ends, however it ends.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    /// Takes the lock `beside` the database `file` and leaves this process's number in it.
    pub(super) fn take(beside: &Path, file: &Path) -> Result<Self, StoreError> {
        let failed = |error| io_fault(beside, error);
        let mut lock = private_file(beside).map_err(failed)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(StoreError::Held { file: file.to_owned(), pid: holder(&mut lock) });
            }
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        }
        lock.set_len(0).map_err(failed)?;
        writeln!(lock, "{}", process::id()).map_err(failed)?;
        Ok(Self { file: lock, path: beside.to_owned() })
    }

    /// Checks that the lock is still the file that others find: whoever makes another one would write too.
    pub(super) fn still_holds(&self) -> Result<(), StoreError> {
        let own = self.file.metadata().map_err(|error| io_fault(&self.path, error))?;
        same_file(&self.path, place(&own))
    }
}

/// Returns the number that the holder left, where the system lets others read it.
fn holder(lock: &mut File) -> Option<u32> {
    let mut text = String::new();
    lock.take(32).read_to_string(&mut text).ok()?;
    text.trim().parse().ok()
}

/// Which file of the disk this is, whatever it is called.
pub(super) type Place = (u64, u64);

#[cfg(unix)]
pub(super) fn place(about: &Metadata) -> Place {
    use std::os::unix::fs::MetadataExt as _;
    (about.dev(), about.ino())
}

/// Where files are not numbered, a file that is open cannot be removed.
#[cfg(not(unix))]
pub(super) fn place(_: &Metadata) -> Place {
    (0, 0)
}

/// Checks that the file that is found under a path is the one that was opened.
pub(super) fn same_file(path: &Path, opened: Place) -> Result<(), StoreError> {
    match path.metadata() {
        Ok(about) if place(&about) == opened => Ok(()),
        Ok(_) => Err(StoreError::Removed { file: path.to_owned() }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(StoreError::Removed { file: path.to_owned() }),
        Err(error) => Err(io_fault(path, error)),
    }
}

/// Makes a new folder and the new names in it durable.
pub(super) fn flush(dir: &Path) -> io::Result<()> {
    let dir = dir.canonicalize()?;
    for dir in dir.ancestors().take(2) {
        if cfg!(unix) {
            File::open(dir)?.sync_all()?;
        }
    }
    Ok(())
}
