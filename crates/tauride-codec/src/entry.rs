//! What a line of the record holds.

use alloc::vec::Vec;

use tauride_record::Link;
use tauride_rules::instant::Instant;
use tauride_rules::{Act, Actor, Event};

use crate::Road;

/// An entry: one act with the events that it caused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its number; the first is 1.
    pub number: u64,
    /// The time in the law after the act: for the passing of time, the new time.
    pub at: Instant,
    /// The edition of the rules that it was enacted under.
    pub edition: u16,
    /// The link to the line before: zeros in the first entry.
    pub prev: Link,
    /// Who asked.
    pub by: Actor,
    /// By which road it came; `None` for what the clerk enters by itself, and for nothing else.
    pub road: Option<Road>,
    /// What they asked.
    pub act: Act,
    /// What became true, in causal order.
    pub events: Vec<Event>,
}

/// An entry to be written, borrowed from wherever its parts are.
#[derive(Clone, Copy, Debug)]
pub struct EntryRef<'a> {
    /// As [`Entry::number`].
    pub number: u64,
    /// As [`Entry::at`].
    pub at: Instant,
    /// As [`Entry::edition`].
    pub edition: u16,
    /// As [`Entry::prev`].
    pub prev: Link,
    /// As [`Entry::by`].
    pub by: Actor,
    /// As [`Entry::road`].
    pub road: Option<Road>,
    /// As [`Entry::act`].
    pub act: &'a Act,
    /// As [`Entry::events`].
    pub events: &'a [Event],
}

/// Everything in a line but its events, which whoever re-enacts the act has no need to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// As [`Entry::number`].
    pub number: u64,
    /// As [`Entry::at`].
    pub at: Instant,
    /// As [`Entry::edition`].
    pub edition: u16,
    /// As [`Entry::prev`].
    pub prev: Link,
    /// As [`Entry::by`].
    pub by: Actor,
    /// As [`Entry::road`].
    pub road: Option<Road>,
    /// As [`Entry::act`].
    pub act: Act,
    /// Where in the line the list of events begins, counted in bytes from 0.
    pub events_at: usize,
}

impl Entry {
    /// Returns the entry as something to be written.
    pub fn to_ref(&self) -> EntryRef<'_> {
        EntryRef {
            number: self.number,
            at: self.at,
            edition: self.edition,
            prev: self.prev,
            by: self.by,
            road: self.road,
            act: &self.act,
            events: &self.events,
        }
    }
}
