//! A federation in one file that can be carried away, and back.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use super::folder::{self, Lock};
use super::{FILE, LOCK, MARK, SqliteReader, SqliteStore, check, fault::io_fault, schema, write};
use crate::StoreError;

impl SqliteReader {
    /// Writes everything that was acknowledged, private rows too, to a new file, while others write on. The file is
    /// whole and on the disk when this returns, and not there when it fails.
    ///
    /// # Errors
    /// [`StoreError::Exists`] if the file is there, and what either disk refuses.
    pub fn back_up(&self, to: &Path) -> Result<(), StoreError> {
        if to.exists() {
            return Err(StoreError::Exists { file: to.to_owned() });
        }
        let part = unfinished(to);
        let written = self.copy_to(&part).and_then(|()| finish(&part, to));
        if written.is_err() {
            // What is there of it is worth nothing; if it stays, it is under its other name.
            let _ = fs::remove_file(&part);
        }
        written
    }

    fn copy_to(&self, part: &Path) -> Result<(), StoreError> {
        // Made first, so that nobody else can read it; the engine takes an empty file for none.
        let file = folder::private_file(part).map_err(|error| io_fault(part, error))?;
        file.set_len(0).map_err(|error| io_fault(part, error))?;
        let name = part.to_string_lossy().into_owned();
        let connection = schema::open_reading(self.file())?;
        let copied = connection.execute("VACUUM INTO ?1", [name]);
        copied.map_err(|error| super::fault::fault(part, error))?;
        let copy = schema::open_reading(part)?;
        check::whole(part, &copy)
    }
}

impl SqliteStore {
    /// Makes a federation in the folder `dir` from a file that [`SqliteReader::back_up`] wrote. Nobody is signed in
    /// then, and no code is good: what the backup holds of both may have been used or ended since.
    ///
    /// # Errors
    /// [`StoreError::Exists`] if there is a federation, what is wrong with the file, and what the disk refuses.
    pub fn restore(backup: &Path, dir: &Path) -> Result<Self, StoreError> {
        if !backup.is_file() {
            return Err(StoreError::Missing { file: backup.to_owned() });
        }
        let copy = schema::open_reading(backup)?;
        schema::check(backup, &copy)?;
        check::whole(backup, &copy)?;
        drop(copy);
        folder::make(dir).map_err(|error| io_fault(dir, error))?;
        let file = dir.join(FILE);
        let lock = Lock::take(&dir.join(LOCK), &file)?;
        for there in [&file, &dir.join(MARK)] {
            if there.exists() {
                return Err(StoreError::Exists { file: there.clone() });
            }
        }
        let part = unfinished(&file);
        let made = folder::private_file(&part).and_then(|mut out| {
            out.set_len(0)?;
            std::io::copy(&mut File::open(backup)?, &mut out).map(drop)
        });
        made.map_err(|error| io_fault(&part, error))?;
        finish(&part, &file)?;
        drop(lock);
        let mut store = Self::open(dir)?;
        store.write(write::sign_everybody_out)?;
        Ok(store)
    }
}

fn unfinished(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".part");
    name.into()
}

/// Gives a file that is written whole its own name, on the disk.
fn finish(part: &Path, to: &Path) -> Result<(), StoreError> {
    let dir = to.parent().filter(|dir| !dir.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let done = File::open(part).and_then(|file| file.sync_all()).and_then(|()| fs::rename(part, to));
    done.and_then(|()| folder::flush(dir)).map_err(|error| io_fault(to, error))
}
