//! What of the record is wanted: everything, or the entries of a chapter, about a thing, until a day.

use std::ops::ControlFlow;

use tauride_codec::{Entry, decode};
use tauride_message::{Message, Value};
use tauride_phrase::table::ACTS;
use tauride_phrase::{chapter_of, say, say_act};
use tauride_rules::Actor;
use tauride_rules::instant::Instant;
use tauride_store::{FIRST, Reader, StoreError};

use super::{Row, row, told};
use crate::bits::{Base, Sentence};
use crate::fields::Fields;
use crate::place::Place;
use crate::until::after;

/// The entries on a page.
const PAGE: usize = 40;
/// The most events of an entry that a list shows.
const EVENTS_LISTED: usize = 12;
/// So many entries are read in one go.
const BLOCK: u64 = 500;
/// The most entries that are looked through for one page; the next one goes on from there.
const LOOKED_THROUGH: u64 = 20_000;
/// The most bytes of entries that are looked through for one page.
const BYTES_MAX: usize = 32 << 20;

/// What is wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Wanted {
    /// A chapter of the rulebook.
    pub(super) chapter: Option<&'static str>,
    /// A thing that is named: `S9`.
    pub(super) about: Option<Place>,
    /// The day until which the entries are wanted, as it was written.
    pub(super) day: Option<(String, Instant)>,
    /// Entries before this one.
    before: Option<u64>,
}

/// What was found.
pub(super) struct Found {
    /// Entries, newest first, and until when time passed by those by which nothing else happened.
    pub(super) rows: Vec<(Row, Option<Instant>)>,
    /// Where the page ends: before this entry.
    pub(super) end: u64,
    /// Where the next page ends, if there is more to look through.
    pub(super) older: Option<u64>,
}

impl Wanted {
    /// Reads what is wanted.
    ///
    /// # Errors
    ///
    /// What cannot be understood, and what can.
    pub(super) fn read(query: &Fields) -> Result<Self, Message<'static>> {
        let said = |name: &str| query.get(name).filter(|said| !said.is_empty());
        let chapter = said("chapter")
            .map(|name| chapters().find(|chapter| *chapter == name).ok_or_else(|| mistaken("plain-no-chapter", name)));
        let about = said("about").map(|name| {
            let place = Place::named(&name.to_uppercase());
            place.ok_or_else(|| mistaken("plain-no-thing", name))
        });
        let day = said("day").map(|day| {
            let end = Instant::parse(&format!("{day}T23:59:59Z"));
            end.map(|end| (day.to_owned(), end)).ok_or_else(|| mistaken("plain-no-day", day))
        });
        let before = said("before").and_then(|before| before.parse().ok());
        Ok(Self { chapter: chapter.transpose()?, about: about.transpose()?, day: day.transpose()?, before })
    }

    /// Returns the chapters that may be wanted, and whether each is.
    pub(super) fn choices(&self) -> impl Iterator<Item = (&'static str, bool)> + '_ {
        chapters().map(|chapter| (chapter, self.chapter == Some(chapter)))
    }

    /// Returns what is wanted of things, as it is written.
    pub(super) fn thing(&self) -> String {
        self.about.and_then(Place::name).unwrap_or_default()
    }

    /// Returns the day, as it is written.
    pub(super) fn written_day(&self) -> &str {
        self.day.as_ref().map_or("", |(day, _)| day)
    }

    /// Returns whether everything is wanted.
    pub(super) fn is_all(&self) -> bool {
        self.chapter.is_none() && self.about.is_none() && self.day.is_none()
    }

    /// Returns the address of another page of the same.
    pub(super) fn address(&self, before: Option<u64>) -> String {
        let mut query = form_urlencoded::Serializer::new(String::from("?"));
        let before = before.map(|before| before.to_string());
        let thing = Some(self.thing()).filter(|thing| !thing.is_empty());
        let day = self.day.as_ref().map(|(day, _)| day.clone());
        for (name, value) in
            [("chapter", self.chapter.map(str::to_owned)), ("about", thing), ("day", day), ("before", before)]
        {
            if let Some(value) = value {
                query.append_pair(name, &value);
            }
        }
        query.finish()
    }

    fn has(&self, base: &Base, entry: &Entry) -> bool {
        let of_chapter = |chapter: &&str| {
            chapter_of(&entry.act) == *chapter || entry.events.iter().any(|event| chapter_of(event) == *chapter)
        };
        let says = |place: &Place, said: String| Sentence::new(base, said).names(*place);
        let named = |place: &Place| {
            says(place, say_act(entry.by, &entry.act)) || entry.events.iter().any(|event| says(place, say(event)))
        };
        self.chapter.as_ref().is_none_or(of_chapter) && self.about.as_ref().is_none_or(named)
    }
}

fn chapters() -> impl Iterator<Item = &'static str> {
    let mut last = "";
    ACTS.lines().map(|line| line.chapter).filter(move |chapter| std::mem::replace(&mut last, chapter) != *chapter)
}

/// Looks for what is wanted, from the newest entry on, in a record of so many.
///
/// # Errors
///
/// What the store says.
pub(super) fn find(reader: &dyn Reader, base: &Base, wanted: &Wanted, size: u64) -> Result<Found, StoreError> {
    let last = match &wanted.day {
        Some((_, day)) => after(reader, *day, size)?,
        None => size.saturating_add(FIRST),
    };
    let end = wanted.before.unwrap_or(u64::MAX).clamp(FIRST, last.max(FIRST));
    let mut found = Found { rows: Vec::new(), end, older: None };
    let (mut before, mut bytes) = (end, 0);
    while before > FIRST {
        let over = end.saturating_sub(before) >= LOOKED_THROUGH || bytes >= BYTES_MAX;
        let Some(room) = PAGE.checked_sub(found.rows.len()).filter(|room| *room > 0 && !over) else {
            found.older = Some(before);
            break;
        };
        // Where everything is wanted, no more is read than is shown.
        let block = if wanted.is_all() { u64::try_from(room).unwrap_or(BLOCK) } else { BLOCK };
        let from = before.saturating_sub(block).max(FIRST);
        let mut rows = Vec::new();
        reader.entries(from..before, &mut |_, line| {
            bytes += line.len();
            rows.extend(decode(line).ok().filter(|entry| wanted.has(base, entry)).map(|entry| told_once(entry, line)));
            ControlFlow::Continue(())
        })?;
        rows.reverse();
        // What there is no room for is found again on the next page.
        before = if rows.len() > room { rows.get(room - 1).map_or(from, |(row, _)| row.number) } else { from };
        found.rows.extend(rows.into_iter().take(room));
    }
    Ok(found)
}

/// Returns an entry without what its act says already, and until when time passed if nothing else happened by it.
fn told_once(mut entry: Entry, line: &[u8]) -> (Row, Option<Instant>) {
    let passed = told::only_time(&entry.events);
    entry.events.drain(..told::said_already(&entry));
    let mut row = row(&entry, line, EVENTS_LISTED);
    if entry.by == Actor::Clerk {
        row.said = Message::new("record-by-time");
    }
    (row, passed)
}

fn mistaken(key: &'static str, said: &str) -> Message<'static> {
    Message::new(key).with("said", Value::Text(said.to_owned().into()))
}
