//! One round of writing: the entries that are made together and reach the disk together.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use tauride_codec::{CodecError, EntryRef, Road, encode_into};
use tauride_record::{Hash, leaf, link};
use tauride_rules::clock::ClockAct;
use tauride_rules::instant::Instant;
use tauride_rules::roll::RollEvent;
use tauride_rules::{Act, Actor, Event, Refusal, enact_into};
use tauride_store::{Batch, Key, NewEntry, RegisterRow, Store, StoreError};

use crate::kept::Kept;
use crate::{Answer, NewRow, Published, PublishedEntry};

/// How many bytes are kept for the next round.
const SPARE: usize = 4 << 20;

/// How many events one round takes in before the others wait for the next: nobody reads while it lasts, so that it must
/// be short.
const EVENTS_MAX: usize = 4_096;

/// Entries that are enacted and not yet on the disk.
#[derive(Default)]
pub(crate) struct Round {
    entries: Vec<Made>,
    /// The exact bytes of all of them, one after the other.
    lines: Vec<u8>,
    keys: BTreeMap<Key, usize>,
    register: Vec<RegisterRow>,
    /// Whose the keys of those rows are.
    registered: BTreeMap<String, u32>,
    /// How many events there are in all of them.
    count: usize,
    /// Used again for every act.
    events: Vec<Event>,
}

/// An entry that was made.
struct Made {
    number: u64,
    at: Instant,
    by: Actor,
    events: Arc<[Event]>,
    leaf: Hash,
    line: Range<usize>,
}

/// Why an act has no entry.
pub(crate) enum NotMade {
    Refused(Refusal),
    /// The state has changed and the record cannot: the round is given up.
    Form(CodecError),
}

impl Round {
    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Returns whether what comes next waits for the next round.
    pub(crate) fn is_full(&self) -> bool {
        self.count >= EVENTS_MAX
    }

    /// Makes the place free for the next round.
    pub(crate) fn clear(&mut self) {
        self.entries.clear();
        self.count = 0;
        self.lines.clear();
        self.lines.shrink_to(SPARE);
        self.keys.clear();
        self.register.clear();
        self.registered.clear();
    }

    /// Enacts an act and writes its entry. Returns its place in the round.
    pub(crate) fn enter(
        &mut self,
        kept: &mut Kept,
        by: Actor,
        road: Option<Road>,
        act: &Act,
    ) -> Result<usize, NotMade> {
        let edition = kept.state.edition_of(act);
        enact_into(&mut kept.state, by, act, &mut self.events).map_err(NotMade::Refused)?;
        let (number, at, begin) = (kept.next(), kept.state.now, self.lines.len());
        let entry = EntryRef { number, at, edition, prev: kept.link, by, road, act, events: &self.events };
        encode_into(&entry, &mut self.lines).map_err(NotMade::Form)?;
        let line = begin..self.lines.len();
        let leaf = leaf(self.lines.get(line.clone()).unwrap_or_default());
        kept.tree.push(leaf);
        kept.link = link(&leaf);
        self.count += self.events.len();
        self.entries.push(Made { number, at, by, events: self.events.drain(..).collect(), leaf, line });
        Ok(self.entries.len() - 1)
    }

    /// Lets time pass until `now`, stopping wherever something falls due, and carries on what an entry left to follow.
    /// Returns whether all of it has happened: what is left waits for the next round.
    pub(crate) fn let_time_pass(&mut self, kept: &mut Kept, now: Instant) -> Result<bool, NotMade> {
        let now = now.max(kept.state.now);
        loop {
            let to = match kept.state.due().filter(|at| *at <= now) {
                Some(at) => at.max(kept.state.now),
                None if kept.state.now < now => now,
                None => return Ok(true),
            };
            if self.is_full() {
                return Ok(false);
            }
            let pass = Act::Clock(ClockAct::PassTime { to });
            self.enter(kept, Actor::Clerk, None, &pass)?;
        }
    }

    /// Notes the key that an entry was asked for under.
    pub(crate) fn note_key(&mut self, key: Key, place: usize) {
        self.keys.insert(key, place);
    }

    /// Returns the entry of this round that has a key, and its bytes.
    pub(crate) fn by_key(&self, key: &Key) -> Option<(usize, &[u8])> {
        let place = self.keys.get(key).copied()?;
        let line = self.entries.get(place)?.line.clone();
        Some((place, self.lines.get(line)?))
    }

    /// Notes the register rows of those whom an entry enrolled.
    pub(crate) fn note_rows(&mut self, place: usize, rows: Vec<NewRow>) {
        let events = self.entries.get(place).map_or(&[][..], |made| &made.events);
        let first = events.iter().find_map(|event| {
            if let Event::Roll(RollEvent::Enrolled { first, .. }) = event { Some(first.0) } else { None }
        });
        let Some(first) = first else { return };
        for (member, row) in (first..).zip(rows) {
            self.registered.insert(row.key.clone(), member);
            self.register.push(RegisterRow { member, key: row.key, name: row.name, contact: row.contact });
        }
    }

    /// Returns whose a register key is, if somebody has it since this round.
    pub(crate) fn registered_as(&self, key: &str) -> Option<u32> {
        self.registered.get(key).copied()
    }

    /// Puts everything on the disk.
    /// `root` is the root over the whole record with these entries.
    pub(crate) fn append(&mut self, store: &mut dyn Store, root: Hash) -> Result<(), StoreError> {
        let line = |made: &Made| self.lines.get(made.line.clone()).unwrap_or_default();
        let mut entries: Vec<NewEntry<'_>> =
            self.entries.iter().map(|made| NewEntry { number: made.number, line: line(made), key: None }).collect();
        for (key, place) in std::mem::take(&mut self.keys) {
            if let Some(entry) = entries.get_mut(place) {
                entry.key = Some(key);
            }
        }
        store.append(&Batch { entries: &entries, register: &self.register, root })
    }

    /// Returns the answer to whoever asked for an entry.
    pub(crate) fn answer(&self, place: usize) -> Option<Answer> {
        self.entries.get(place).map(|made| Answer::Entered {
            number: made.number,
            at: made.at,
            events: Arc::clone(&made.events),
            leaf: made.leaf,
            repeated: false,
        })
    }

    /// Returns what those hear who follow the record.
    pub(crate) fn published(&self) -> Option<Published> {
        let entry = |made: &Made| PublishedEntry {
            number: made.number,
            at: made.at,
            by: made.by,
            events: Arc::clone(&made.events),
        };
        Some(Published { first: self.entries.first()?.number, entries: self.entries.iter().map(entry).collect() })
    }
}
