//! Officers work beside the running server: what they ask goes through its clerk.
//!
//! ```text
//!   tauride act our …  ──▶ the folder is free: opened, done, closed
//!                     └──▶ a server holds it: our/beside/socket ──▶ its clerk
//!                              asked  a job with what its files hold, as JSON
//!                              told   frames of output and notes, and how it ended
//! ```
//!
//! Whoever may open the folder may ask: the socket stands in a folder that only its owner can open. Nothing is read on the server's
//! side but what came with the job.

#[cfg(unix)]
mod answer;
#[cfg(unix)]
mod ask;
#[cfg(unix)]
mod frame;

use std::path::Path;

use tauride_clerk::{Clerk, ClerkError};
use tauride_store::StoreError;

use crate::failure::{Failure, Outcome};
use crate::federation::{self, Accept};
use crate::jobs::Job;
use crate::terminal::Terminal;

/// Has a job done: by a clerk of our own, or by that of the server that holds the folder.
///
/// # Errors
///
/// What the job says; and where the folder is held by something that does not answer.
pub(crate) fn carry_out(dir: &Path, accept: &Accept, job: Job, terminal: &mut Terminal) -> Outcome {
    match federation::try_open(dir, accept) {
        Ok(clerk) => job.run(&clerk, terminal),
        Err(error) if matches!(error, ClerkError::Store(StoreError::Held { .. })) => {
            if *accept != Accept::default() {
                return Err(
                    federation::not_open(dir, &error).mend("what is accepted is said to the server when it starts")
                );
            }
            match ask(dir, job, terminal) {
                Some(done) => done,
                None => Err(federation::not_open(dir, &error)),
            }
        }
        Err(error) => Err(federation::not_open(dir, &error)),
    }
}

/// Asks the server that holds the folder; nothing if none answers there.
#[cfg(unix)]
fn ask(dir: &Path, job: Job, terminal: &mut Terminal) -> Option<Outcome> {
    ask::ask(dir, job, terminal)
}

/// Where there are no such sockets, the server is stopped first.
#[cfg(not(unix))]
fn ask(_: &Path, _: Job, _: &mut Terminal) -> Option<Outcome> {
    None
}

/// Where commands ask while a server holds the folder. It is closed when this is dropped.
pub(crate) struct Door {
    #[cfg(unix)]
    _answering: answer::Answering,
}

impl Door {
    /// Opens it.
    ///
    /// # Errors
    ///
    /// A failure that names the socket.
    #[cfg(unix)]
    pub(crate) fn open(dir: &Path, clerk: Clerk) -> Result<Self, Failure> {
        Ok(Self { _answering: answer::Answering::begin(dir, clerk)? })
    }

    /// Where there are no such sockets, nobody asks.
    ///
    /// # Errors
    ///
    /// None.
    #[cfg(not(unix))]
    pub(crate) fn open(_: &Path, _: Clerk) -> Result<Self, Failure> {
        Ok(Self {})
    }
}
