//! What is asked of the clerk, and what the clerk answers.

use std::sync::Arc;

use tauride_codec::Road;
use tauride_record::Hash;
use tauride_rules::instant::Instant;
use tauride_rules::{Act, Actor, Event, Refusal};
use tauride_store::Key;

/// Somebody asks for an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Who asks, already authenticated.
    pub by: Actor,
    /// By which road it comes.
    pub road: Road,
    /// What they ask.
    pub act: Act,
    /// What the client calls this request. Asked again under the same key, the clerk answers with the same entry.
    ///
    /// Keys are one name space for a federation: where clients choose them, put the member before their choice.
    pub key: Option<Key>,
    /// What goes into the private register with an [`RollAct::Enrol`](tauride_rules::roll::RollAct::Enrol): one row for each who is enrolled, in the order of
    /// their numbers, or none at all.
    pub register: Vec<NewRow>,
}

impl Request {
    /// Returns a request at the terminal, without a key and without register rows.
    pub fn new(by: Actor, act: Act) -> Self {
        Self { by, road: Road::Terminal, act, key: None, register: Vec::new() }
    }

    /// Returns the same request by another road.
    #[must_use]
    pub fn by_road(self, road: Road) -> Self {
        Self { road, ..self }
    }

    /// Returns the same request under an idempotency key.
    #[must_use]
    pub fn with_key(self, key: Key) -> Self {
        Self { key: Some(key), ..self }
    }

    /// Returns the same request with these register rows.
    #[must_use]
    pub fn with_register(self, register: Vec<NewRow>) -> Self {
        Self { register, ..self }
    }
}

/// What the register is to know of somebody whose number is not known yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewRow {
    /// The organisation's own key for this person; no two members have the same.
    pub key: String,
    /// The person's name.
    pub name: String,
    /// Where the person is reached.
    pub contact: String,
}

/// The clerk's answer. Both are answers: a refusal is the law's, not a fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The act is in the record, and on the disk.
    Entered {
        /// The number of its entry.
        number: u64,
        /// The time in the law.
        at: Instant,
        /// What became true.
        events: Arc<[Event]>,
        /// The leaf hash of the entry, for a receipt.
        leaf: Hash,
        /// Whether it had been entered before, under the same key.
        repeated: bool,
    },
    /// The law does not allow it, and nothing was entered.
    Refused(Refusal),
}

impl Answer {
    /// Returns the number of the entry, if there is one.
    pub fn number(&self) -> Option<u64> {
        match self {
            Self::Entered { number, .. } => Some(*number),
            Self::Refused(_) => None,
        }
    }

    /// Returns the same answer to whoever asks again.
    pub(crate) fn again(mut self) -> Self {
        if let Self::Entered { repeated, .. } = &mut self {
            *repeated = true;
        }
        self
    }

    /// Returns what became true; nothing after a refusal.
    pub fn events(&self) -> &[Event] {
        match self {
            Self::Entered { events, .. } => events,
            Self::Refused(_) => &[],
        }
    }
}

/// What one commit added to the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The number of the first entry.
    pub first: u64,
    /// The entries, in order.
    pub entries: Vec<PublishedEntry>,
}

/// An entry as those hear of it who follow the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedEntry {
    /// Its number.
    pub number: u64,
    /// The time in the law.
    pub at: Instant,
    /// Who asked.
    pub by: Actor,
    /// What became true.
    pub events: Arc<[Event]>,
}
