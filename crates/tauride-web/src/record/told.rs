//! The record as it is told: once an act, and of time that only passes no more than until when.

use tauride_codec::Entry;
use tauride_rules::Actor;
use tauride_rules::clock::ClockEvent;
use tauride_rules::{Event, instant::Instant};

use super::Row;

/// One line of the list: an entry, or several of which nothing is to be told but that time passed.
pub(super) enum Told {
    /// An entry.
    Entry(Box<Row>),
    /// The first and the last of the entries, and until when time passed.
    Time { first: u64, last: u64, until: Instant },
}

/// Draws together the entries by which nothing but time passed. The rows come newest first.
pub(super) fn fold(rows: Vec<(Row, Option<Instant>)>) -> Vec<Told> {
    let mut told: Vec<Told> = Vec::new();
    for (row, passed) in rows {
        match (passed, told.last_mut()) {
            (Some(_), Some(Told::Time { first, .. })) => *first = row.number,
            (Some(until), _) => {
                told.push(Told::Time { first: row.number, last: row.number, until });
            }
            (None, _) => told.push(Told::Entry(Box::new(row))),
        }
    }
    told
}

/// Returns until when time passed by an entry, if nothing else happened.
pub(super) fn only_time(events: &[Event]) -> Option<Instant> {
    match events {
        [Event::Clock(ClockEvent::TimePassed { to })] => Some(*to),
        _ => None,
    }
}

/// Returns how many of the first events say the same as the act itself: that time passed, or what its sender did. An event that
/// names something more, such as the number of what was made, says more.
pub(super) fn said_already(entry: &Entry) -> usize {
    let Some(first) = entry.events.first() else { return 0 };
    if entry.by == Actor::Clerk {
        return 1;
    }
    let (act, event) = (tauride_phrase::say_act(entry.by, &entry.act), tauride_phrase::say(first));
    let known: Vec<&str> = numbers(&act).collect();
    let subject = tauride_phrase::say_actor(entry.by) + " ";
    usize::from(event.starts_with(&subject) && numbers(&event).all(|number| known.contains(&number)))
}

/// Returns the words of a sentence in which there is a number: things, amounts, times.
fn numbers(said: &str) -> impl Iterator<Item = &str> {
    let words = said.split_whitespace().map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric()));
    words.filter(|word| word.bytes().any(|sign| sign.is_ascii_digit()))
}
