//! A record that is written from nothing, act by act, as a clerk would write it.

use std::path::Path;

use tauride_codec::{EntryRef, Road, encode};
use tauride_phrase::say_act;
use tauride_record::{Link, Tree, leaf, link};
use tauride_rules::clock::ClockAct;
use tauride_rules::instant::Instant;
use tauride_rules::{Act, Actor, Event, State, enact};
use tauride_store::{Batch, FIRST, Meta, NewEntry, SqliteStore, Store as _};

use crate::failure::Failure;
use crate::terminal::Progress;

/// So many entries are stored in one transaction.
const BATCH: usize = 4_096;

/// A federation under construction.
pub(super) struct Writing<'p> {
    /// What is true so far.
    pub(super) state: State,
    /// The record so far.
    pub(super) lines: Vec<Vec<u8>>,
    link: Link,
    progress: &'p Progress,
}

impl<'p> Writing<'p> {
    /// Begins with an empty record.
    pub(super) fn new(progress: &'p Progress) -> Self {
        Self { state: State::new(), lines: Vec::new(), link: Link::default(), progress }
    }

    /// Enters an act and returns what became true.
    pub(super) fn act(&mut self, by: Actor, act: &Act) -> Result<Vec<Event>, Failure> {
        let edition = self.state.edition_of(act);
        let events = enact(&mut self.state, by, act).map_err(|refusal| {
            not_built(format_args!("{}: refused under {}: {refusal}", say_act(by, act), refusal.article()))
        })?;
        let number = FIRST + self.lines.len() as u64;
        // Nobody signs in to a demonstration that is being built; it is to look as if its members had.
        let road = match by {
            Actor::Member(_) => Some(Road::SignedIn),
            Actor::Founders => Some(Road::Terminal),
            Actor::Clerk => None,
        };
        let entry = EntryRef { number, at: self.state.now, edition, prev: self.link, by, road, act, events: &events };
        let line = encode(&entry).map_err(not_built)?;
        self.link = link(&leaf(&line));
        self.lines.push(line);
        if number.is_multiple_of(1_024) {
            self.progress.at(number);
        }
        Ok(events)
    }

    /// Lets time pass, stopping wherever something falls due.
    pub(super) fn until(&mut self, time: Instant) -> Result<(), Failure> {
        loop {
            let due = self.state.due().filter(|at| *at <= time);
            let to = match due {
                Some(at) => at.max(self.state.now),
                None if self.state.now < time => time,
                None => return Ok(()),
            };
            self.act(Actor::Clerk, &Act::Clock(ClockAct::PassTime { to }))?;
        }
    }
}

/// Puts a record into a new folder.
pub(super) fn store(dir: &Path, meta: &Meta, lines: &[Vec<u8>], progress: &Progress) -> Result<(), Failure> {
    let mut store = SqliteStore::create(dir, meta).map_err(|error| Failure::caused(&error))?;
    let mut number = FIRST;
    let mut tree = Tree::default();
    for chunk in lines.chunks(BATCH) {
        let entries: Vec<NewEntry<'_>> =
            (number..).zip(chunk).map(|(number, line)| NewEntry { number, line, key: None }).collect();
        tree.extend(chunk.iter().map(|line| leaf(line)));
        let batch = Batch { entries: &entries, register: &[], root: tree.root() };
        store.append(&batch).map_err(|error| Failure::caused(&error))?;
        number += chunk.len() as u64;
        progress.at(number);
    }
    Ok(())
}

/// Says that the demonstration does not fit the law or its charter any more.
pub(super) fn not_built(why: impl std::fmt::Display) -> Failure {
    Failure::fault(format!("the demonstration could not be built: {why}"))
        .mend("this is a fault of the program: report it")
}
