//! What can go wrong, and what mends it.

use std::path::PathBuf;

use crate::Key;

/// What the engine under a store said.
pub(crate) type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Why a store did not do what it was asked. Unless the text says otherwise, nothing has changed.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The entries do not continue the record.
    #[error("the record continues with entry {expected}, not {found}: append every entry once, in order")]
    Gap {
        /// The number that comes next.
        expected: u64,
        /// The number that was given.
        found: u64,
    },
    /// Another entry has this idempotency key.
    #[error("entry {number} has the idempotency key {key} already: answer with that entry")]
    KeyTaken {
        /// The key.
        key: Key,
        /// The entry that has it; it may be of the same batch.
        number: u64,
    },
    /// Another member has this key of the organisation.
    #[error("member M{member} is registered under the key {key:?} already: give every person a key of their own")]
    RegisterKeyTaken {
        /// The organisation's key.
        key: String,
        /// The member who has it.
        member: u32,
    },
    /// The member is in the register.
    #[error("member M{member} is in the register already: enrol every member once")]
    MemberRegistered {
        /// The member.
        member: u32,
    },
    /// A one-time code is the same as an earlier one.
    #[error("a new one-time code is the same as an earlier one: draw longer codes, and draw these again")]
    CodeTaken,

    /// Another process writes here.
    #[error("{} is held by another process ({}): stop it or use its address", .file.display(), pid_text(*.pid))]
    Held {
        /// The database.
        file: PathBuf,
        /// The other process, if it left its number.
        pid: Option<u32>,
    },
    /// There is no federation here.
    #[error("{} is missing: name the folder of a federation, or found one with `tauride new`", .file.display())]
    Missing {
        /// The database that is not there.
        file: PathBuf,
    },
    /// A part of the path is no folder.
    #[error("{} leads through a file: choose a folder", .path.display())]
    NotAFolder {
        /// The path that was asked for.
        path: PathBuf,
    },
    /// There is a federation here.
    #[error("{} exists already: open it, or name another place", .file.display())]
    Exists {
        /// The database that is there.
        file: PathBuf,
    },
    /// The database belongs to something else.
    #[error("{} is the database of another program: choose another folder", .file.display())]
    Foreign {
        /// The database.
        file: PathBuf,
    },
    /// An older Tauride wrote this, before the first release.
    #[error("{} has format {found}, from before the first release: found the federation again", .file.display())]
    Older {
        /// The database.
        file: PathBuf,
        /// Its format.
        found: u32,
    },
    /// A newer Tauride wrote this.
    #[error("{} has format {found}; this Tauride reads up to {known}: use the newer Tauride that wrote it", .file.display())]
    Newer {
        /// The database.
        file: PathBuf,
        /// Its format.
        found: u32,
        /// The newest format that is known here.
        known: u32,
    },

    /// There is no room left.
    #[error("no room left for {}: free space on its disk and try again, nothing was changed", .file.display())]
    Full {
        /// The database.
        file: PathBuf,
    },
    /// The file is damaged.
    #[error("{} is damaged: restore its folder from a backup", .file.display())]
    Corrupt {
        /// The database.
        file: PathBuf,
        /// What is wrong with it.
        source: Cause,
    },
    /// Private rows are damaged.
    #[error("{} is damaged in {}: restore its folder from a backup", .file.display(), .rows.join(", "))]
    Damaged {
        /// The database.
        file: PathBuf,
        /// What each of the rows is.
        rows: Vec<String>,
    },
    /// The file, or the lock beside it, is no longer where it was.
    #[error("{} was removed or replaced while it was in use: stop, put it back or restore it, and start again", .file.display())]
    Removed {
        /// What is gone.
        file: PathBuf,
    },
    /// This user may not use the file.
    #[error("{} cannot be opened: let this user read and write it and its folder", .file.display())]
    NotAllowed {
        /// The file.
        file: PathBuf,
        /// What was refused.
        source: Cause,
    },
    /// The disk failed in the middle; whether the last batch is on it shows only when the store is opened again.
    #[error("the disk of {} failed: check the disk, then start again; what was acknowledged is kept", .file.display())]
    Disk {
        /// The database.
        file: PathBuf,
        /// What failed.
        source: Cause,
    },
    /// The store stopped writing after [`StoreError::Disk`].
    #[error("{} is no longer written since its disk failed: check the disk, then start again", .file.display())]
    Stopped {
        /// The database.
        file: PathBuf,
    },
    /// The engine refused for a reason that is none of the above.
    #[error("{} was refused by the database engine: report this with the cause", .file.display())]
    Engine {
        /// The database.
        file: PathBuf,
        /// The reason.
        source: Cause,
    },
}

impl StoreError {
    /// Returns what is wrong in words for strangers: without the places of files on this machine.
    pub fn in_public(&self) -> String {
        match self {
            Self::Gap { .. }
            | Self::KeyTaken { .. }
            | Self::RegisterKeyTaken { .. }
            | Self::MemberRegistered { .. }
            | Self::CodeTaken => return self.to_string(),
            Self::Full { .. } => "no room left on the server's disk: free space and try again, nothing was changed",
            Self::Disk { .. } | Self::Stopped { .. } => {
                "the server's disk failed: whoever runs the server checks it and starts again; what was acknowledged is kept"
            }
            Self::Removed { .. } => {
                "the record was removed while it was served: whoever runs the server puts it back and starts again"
            }
            Self::Corrupt { .. } | Self::Damaged { .. } => {
                "what the server keeps is damaged: whoever runs it restores it from a backup"
            }
            Self::Held { .. }
            | Self::Missing { .. }
            | Self::NotAFolder { .. }
            | Self::Exists { .. }
            | Self::Foreign { .. }
            | Self::Older { .. }
            | Self::Newer { .. }
            | Self::NotAllowed { .. }
            | Self::Engine { .. } => "the server cannot read or write what it keeps: tell whoever runs it",
        }
        .to_owned()
    }
}

fn pid_text(pid: Option<u32>) -> String {
    pid.map_or_else(|| "pid unknown".to_owned(), |pid| format!("pid {pid}"))
}
