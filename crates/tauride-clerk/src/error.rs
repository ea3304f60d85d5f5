//! What can go wrong, and what mends it.

use std::sync::Arc;

use tauride_codec::CodecError;
use tauride_rules::Refusal;
use tauride_rules::ids::MemberId;
use tauride_store::{Key, StoreError};
use tauride_verify::Fault;

use crate::Hold;

/// Why the clerk does not begin.
#[derive(Debug, thiserror::Error)]
pub enum ClerkError {
    /// The store does not open, or cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The record is not what the law makes of its acts.
    #[error("the record does not verify: {0}: restore its folder from a backup")]
    Record(#[from] Fault),
    /// The record has no entry: founding it was interrupted.
    #[error("the record is empty, its founding was interrupted: remove the folder and found the federation again")]
    Empty,
    /// Something else was accepted than there is.
    #[error("{given} entries were accepted, and {hold}: {}", .hold.mend())]
    NotAccepted {
        /// The number that was given.
        given: u64,
        /// What there is.
        hold: Hold,
    },
    /// The law does not accept the charter.
    #[error("the federation cannot be founded: {0}")]
    Founding(Refusal),
    /// The founding did not reach the disk.
    #[error("the federation could not be founded: {0}")]
    NotFounded(#[source] SubmitError),
    /// The name of the record cannot stand in a checkpoint.
    #[error("the origin {origin:?} cannot name a record: use one line such as example.org/federation")]
    Origin {
        /// What was given.
        origin: String,
    },
    /// The system gives no thread.
    #[error("the system gives the clerk no thread: end other programs and try again")]
    Thread(#[source] std::io::Error),
}

/// Why a request has no answer.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SubmitError {
    /// The act was not recorded, and the state is as if it had never been asked.
    #[error("not recorded: {reason}")]
    NotRecorded {
        /// Why, and what mends it.
        reason: Arc<str>,
    },
    /// The disk failed in the middle of writing.
    #[error("whether this was recorded is not known: {reason}; then ask again under the same idempotency key")]
    Uncertain {
        /// Why, and what mends it.
        reason: Arc<str>,
    },
    /// The clerk writes no more since the disk failed or the record could not be read again.
    #[error("nothing is recorded any more: {reason}")]
    Stopped {
        /// Why, and what mends it.
        reason: Arc<str>,
    },
    /// Nothing is written until somebody accepts something at the start.
    #[error("nothing is recorded for now: {reason}")]
    Held {
        /// What, and how.
        reason: Arc<str>,
    },
    /// A member asked for more than anybody may.
    #[error("one member may ask for {acts} acts in an hour, and these are used up: ask again in {seconds} s")]
    Budget {
        /// How many.
        acts: u32,
        /// When there are more, in seconds.
        seconds: u64,
    },
    /// The clerk is closing.
    #[error("the clerk is closing: ask again when the server is back")]
    Closed,
    /// Too many are waiting.
    #[error("{waiting} requests are waiting: ask again in a moment")]
    Busy {
        /// How many wait.
        waiting: usize,
    },
    /// The act cannot stand in a record.
    #[error("the act cannot be written: {0}")]
    Form(#[from] CodecError),
    /// A charter's text and its checked form are two different charters.
    #[error("the charter's text does not read as its checked form: {why}")]
    Charter {
        /// What is wrong.
        why: String,
    },
    /// Another request had this key.
    #[error("entry {number} has the idempotency key {key} and is another act: give every request a key of its own")]
    KeyReused {
        /// The key.
        key: Key,
        /// The entry.
        number: u64,
    },
    /// Register rows do not fit the act.
    #[error("{rows} register rows for {enrolled} who are enrolled: send one row for each, or none")]
    Rows {
        /// How many rows there are.
        rows: usize,
        /// How many the act enrols.
        enrolled: u32,
    },
    /// Somebody is in the register under this key.
    #[error("{member} is in the register under the key {key:?} already: leave out who is enrolled, or mend the key")]
    RegisterKeyTaken {
        /// The organisation's key.
        key: String,
        /// Whose it is.
        member: MemberId,
    },
    /// One request gives two people the same key.
    #[error("the key {key:?} stands twice among the register rows: give every person a key of their own")]
    RegisterKeyTwice {
        /// The organisation's key.
        key: String,
    },
    /// The store could not be asked.
    #[error("the store could not be asked: {}", .0.in_public())]
    Store(#[source] Arc<StoreError>),
}

impl SubmitError {
    /// Returns after how many seconds asking again may help, if time alone mends it or somebody is about to.
    #[must_use]
    pub const fn retry_after(&self) -> Option<u64> {
        match self {
            Self::Budget { seconds, .. } => Some(*seconds),
            Self::Busy { .. } => Some(1),
            // Whoever ends a server mostly starts it again.
            Self::Closed => Some(5),
            // Somebody has to look after the machine.
            Self::Stopped { .. } | Self::Held { .. } => Some(60),
            Self::NotRecorded { .. }
            | Self::Uncertain { .. }
            | Self::Form(_)
            | Self::Charter { .. }
            | Self::KeyReused { .. }
            | Self::Rows { .. }
            | Self::RegisterKeyTaken { .. }
            | Self::RegisterKeyTwice { .. }
            | Self::Store(_) => None,
        }
    }
}

impl From<StoreError> for SubmitError {
    fn from(error: StoreError) -> Self {
        Self::Store(Arc::new(error))
    }
}

/// Returns an error with all its causes in one line.
pub(crate) fn with_causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}
