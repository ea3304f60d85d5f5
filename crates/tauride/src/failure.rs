//! Why a command did not do what it was asked, said so that the reader knows what to do next.

use std::fmt::Display;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use serde::{Deserialize, Serialize};

/// How a command ends.
pub(crate) type Outcome = Result<(), Failure>;

/// Why a command failed.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Failure {
    /// The answer is no: the law refuses, or what was checked is wrong. Exit code 1.
    No(Reason),
    /// It could not be asked: a file is not there, a database is held. Exit code 2, as for wrong usage.
    Fault(Reason),
    /// Whoever read the output has gone, as `head` does. Nothing is said.
    Unread,
}

/// What went wrong, and what mends it.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Reason {
    /// What happened, and where.
    pub(crate) what: String,
    /// What to do next.
    pub(crate) mends: Vec<String>,
}

impl Failure {
    /// The answer is no.
    pub(crate) fn no(what: impl Display) -> Self {
        Self::No(Reason { what: what.to_string(), mends: Vec::new() })
    }

    /// It could not be asked.
    pub(crate) fn fault(what: impl Display) -> Self {
        Self::Fault(Reason { what: what.to_string(), mends: Vec::new() })
    }

    /// It could not be asked, for a reason that knows what mends it. Its cause, the system's own word, is added.
    pub(crate) fn caused(error: &dyn std::error::Error) -> Self {
        let what = error.to_string();
        let causes = std::iter::successors(error.source(), |error| error.source()).map(ToString::to_string);
        match { causes }.find(|cause| !what.contains(cause.as_str())) {
            Some(cause) => Self::fault(format!("{what} ({cause})")),
            None => Self::fault(what),
        }
    }

    /// A file cannot be read or written.
    pub(crate) fn file(what: &str, path: &Path, error: &io::Error) -> Self {
        let failure = Self::fault(format!("cannot {what} {}: {}", path.display(), in_words(error)));
        if error.kind() == io::ErrorKind::PermissionDenied {
            failure.mend("let this user read and write it")
        } else if error.kind() == io::ErrorKind::StorageFull {
            failure.mend("free space on its disk, and ask again")
        } else {
            failure.mend("check the path; nothing was changed")
        }
    }

    /// Says what to do next.
    #[must_use]
    pub(crate) fn mend(mut self, mend: impl Into<String>) -> Self {
        match &mut self {
            Self::No(reason) | Self::Fault(reason) => reason.mends.push(mend.into()),
            Self::Unread => {}
        }
        self
    }

    /// Says where.
    #[must_use]
    pub(crate) fn at(mut self, place: &str) -> Self {
        match &mut self {
            Self::No(reason) | Self::Fault(reason) => reason.what.insert_str(0, place),
            Self::Unread => {}
        }
        self
    }

    /// Returns what went wrong; nothing where nobody listens.
    pub(crate) fn reason(&self) -> Option<&Reason> {
        match self {
            Self::No(reason) | Self::Fault(reason) => Some(reason),
            Self::Unread => None,
        }
    }

    /// Returns how the program ends.
    pub(crate) fn exit_code(&self) -> ExitCode {
        match self {
            Self::No(_) => ExitCode::from(1),
            Self::Fault(_) => ExitCode::from(2),
            Self::Unread => ExitCode::SUCCESS,
        }
    }
}

/// Only writing to the output is left to `?`: every other file names itself.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Self::Unread
        } else {
            Self::fault(format!("cannot write the output: {}", in_words(&error)))
                .mend("free space where it goes, and ask again")
        }
    }
}

/// Says an error of the system without its number.
pub(crate) fn in_words(error: &io::Error) -> String {
    let said = error.to_string();
    said.split(" (os error").next().unwrap_or_default().to_owned()
}
