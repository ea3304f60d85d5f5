//! Entry after entry.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use tauride_codec::{CodecError, EntryRef, Head as Entered, decode_head, encode_into};
use tauride_record::{Head, Link, Tree, leaf, link};
use tauride_rules::edition::Editions;
use tauride_rules::{Event, State, enact_into};

use crate::charter::charter_reads_as_recorded;
use crate::follow::Found;
use crate::{Fault, Part, Report, Roads};

/// Verifies a record line by line, in constant memory besides the state of the federation.
#[derive(Debug)]
pub struct Verifier {
    state: State,
    tree: Tree,
    link: Link,
    event_count: u64,
    roads: Roads,
    held: Vec<Head>,
    found: Option<Found>,
    /// Used again for every line.
    events: Vec<Event>,
    /// Used again for every line.
    written: Vec<u8>,
}

impl Default for Verifier {
    fn default() -> Self {
        Self::new()
    }
}

impl Verifier {
    /// Begins before the first entry.
    pub fn new() -> Self {
        Self::under(Editions::default())
    }

    /// Does the same by a law that knows other editions than this program does.
    pub fn under(editions: Editions) -> Self {
        Self {
            state: State::under(editions),
            tree: Tree::default(),
            link: Link::default(),
            event_count: 0,
            roads: Roads::default(),
            held: Vec::new(),
            found: None,
            events: Vec::new(),
            written: Vec::new(),
        }
    }

    /// Holds the record to an older checkpoint as well: when as many entries have been read as it covers, the root must
    /// be that of the checkpoint. To be called before that many lines are read.
    pub fn hold(&mut self, head: Head) {
        self.held.push(head);
    }

    /// Verifies the next line, without its newline.
    ///
    /// After a fault, further lines are only read for what they tell about it.
    ///
    /// # Errors
    ///
    /// The first [`Fault`] of the record, as far as it is known so far.
    pub fn line(&mut self, line: &[u8]) -> Result<(), Fault> {
        if let Some(found) = &mut self.found {
            found.learn(line);
            return Err(found.fault.clone());
        }
        self.check(line).map_err(|found| self.keep(found))
    }

    /// Notes that the record ends in the middle of a line.
    ///
    /// # Errors
    ///
    /// Always: [`Fault::Unfinished`], or the fault found before.
    pub fn unfinished(&mut self) -> Result<(), Fault> {
        let fault = Fault::Unfinished { entry: self.next() };
        match &self.found {
            Some(found) => Err(found.fault.clone()),
            None => Err(self.keep(Found::settled(fault))),
        }
    }

    /// Returns whether, after a fault, further lines can tell more about it.
    pub fn can_learn_more(&self) -> bool {
        self.found.as_ref().is_none_or(Found::is_open)
    }

    /// Returns how many entries were found good.
    pub fn entries(&self) -> u64 {
        self.tree.size()
    }

    /// Returns the state after the entries that were found good.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Ends the record. `expected` is the head of the record's own checkpoint: it must have as many entries, and this
    /// root. Without it an end that was cut off, or a last entry that was changed, cannot be noticed.
    ///
    /// # Errors
    ///
    /// The first [`Fault`] of the record.
    pub fn finish(self, expected: Option<&Head>) -> Result<(Report, State), Fault> {
        if let Some(found) = self.found {
            return Err(found.fault);
        }
        let head @ Head { size, root } = self.tree.head();
        for head in self.held.iter().chain(expected) {
            if size < head.size {
                return Err(Fault::CutOff { entry: size + 1, last: head.size });
            }
        }
        if let Some(head) = expected {
            if size > head.size {
                return Err(Fault::NotCovered { entry: head.size + 1 });
            }
            if root != head.root {
                return Err(Fault::Root { entry: size });
            }
        }
        Ok((Report::new(&self.state, head, self.event_count, self.roads), self.state))
    }

    fn next(&self) -> u64 {
        self.tree.size().saturating_add(1)
    }

    fn keep(&mut self, found: Found) -> Fault {
        self.found.insert(found).fault.clone()
    }

    fn check(&mut self, line: &[u8]) -> Result<(), Found> {
        let entry = self.next();
        let head = decode_head(line).map_err(|error| Found::settled(Fault::Unreadable { entry, error }))?;
        if head.number != entry {
            return Err(self.out_of_order(head.number, head.prev));
        }
        let own = leaf(line);
        if head.prev != self.link {
            return Err(Found::not_linked(entry, link(&own)));
        }
        charter_reads_as_recorded(&head.act).map_err(|why| Found::settled(Fault::Charter { entry, why }))?;
        let edition = self.edition_of(&head)?;
        enact_into(&mut self.state, head.by, &head.act, &mut self.events).map_err(|refusal| {
            let (article, reason) = (refusal.article(), refusal.to_string());
            Found::settled(Fault::Refused { entry, article, reason })
        })?;
        let again = EntryRef {
            number: entry,
            at: self.state.now,
            edition,
            prev: self.link,
            by: head.by,
            road: head.road,
            act: &head.act,
            events: &self.events,
        };
        self.written.clear();
        encode_into(&again, &mut self.written).map_err(|error| Found::settled(Fault::Unreadable { entry, error }))?;
        if self.written != line {
            return Err(Found::settled(differs(entry, line, &self.written)));
        }
        self.event_count += u64::try_from(self.events.len()).unwrap_or(u64::MAX);
        self.roads.note(head.road);
        self.link = link(&own);
        self.tree.push(own);
        self.compare_with_held(entry)
    }

    /// An entry that links to the one before, but has another number, was changed; one that does not was not here.
    fn out_of_order(&self, number: u64, prev: Link) -> Found {
        let entry = self.next();
        if prev == self.link {
            let law = entry.to_string();
            return Found::settled(Fault::Differs { entry, part: Part::Number, column: "{\"n\":".len() + 1, law });
        }
        if number > entry {
            return Found::missing(entry, number);
        }
        Found::settled(Fault::Added { entry: number, after: entry.saturating_sub(1) })
    }

    /// Returns the edition of an entry, if it is known here and the one under which the act is decided.
    fn edition_of(&self, head: &Entered) -> Result<u16, Found> {
        let (entry, editions) = (self.next(), self.state.editions());
        if editions.get(head.edition).is_none() {
            let error = CodecError::Edition { found: head.edition, known: editions.newest() };
            return Err(Found::settled(Fault::Unreadable { entry, error }));
        }
        let edition = self.state.edition_of(&head.act);
        if head.edition == edition {
            return Ok(edition);
        }
        // The fields before it have as many bytes as the number of the entry has, and a time.
        let column = format!("{{\"n\":{entry},\"at\":\"1917-02-27T18:00:00Z\",\"edition\":").len() + 1;
        Err(Found::settled(Fault::Differs { entry, part: Part::Edition, column, law: edition.to_string() }))
    }

    fn compare_with_held(&self, entry: u64) -> Result<(), Found> {
        for head in self.held.iter().filter(|head| head.size == entry) {
            if self.tree.root() != head.root {
                return Err(Found::settled(Fault::Root { entry }));
            }
        }
        Ok(())
    }
}

/// Says in which part a line differs from what it should be.
fn differs(entry: u64, line: &[u8], right: &[u8]) -> Fault {
    let same = line.iter().zip(right).take_while(|(own, right)| own == right).count();
    let begun = right.get(..=same).unwrap_or(right);
    let marks =
        [("\"events\":", Part::Events), ("\"by\":", Part::Act), ("\"prev\":", Part::Link), ("\"at\":", Part::Time)];
    let has = |mark: &str| begun.windows(mark.len()).any(|window| window == mark.as_bytes());
    let part = marks.into_iter().find(|(mark, _)| has(mark)).map_or(Part::Number, |(_, part)| part);
    let rest = right.get(same..).unwrap_or_default();
    let law = String::from_utf8_lossy(rest.get(..rest.len().min(60)).unwrap_or_default());
    let law = if law.is_empty() { "the end of the line".to_string() } else { law.into_owned() };
    Fault::Differs { entry, part, column: same + 1, law }
}
