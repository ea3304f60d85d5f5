//! The tables: how each act is asked for, and how each event is told.
//!
//! A pattern is made of words and of
//!
//! | written | place for |
//! |---|---|
//! | `{seat:S}` | a name with this letter; `{members:M+}` several, `M1..M5 M9`; `{elected:M?}` one or `nobody`; `{first:S*count}` a run of `count` from the first on |
//! | `{count:number}` | a number; `{seats:# seat}` a number with its noun, `1 seat`, `3 seats` |
//! | `{name:text}` | a text in quotes; `{tests:text+}` several |
//! | `{kind:word}` | a text that needs no quotes if it is one plain word; `{articles:word+}` several |
//! | `{until:time}` | a time, `1917-03-02 14:00` |
//! | `{from:sender}` | a unit or body; `{senders:sender+}` several |
//! | `{counts:tally+}` | members with numbers, `M1: 12, M2: 7` |
//! | `{ranks:ranks}` | members in order, `M4, M9 = M2, M1`: those between whom `=` stands have the same rank |
//! | `{reason:@reasons}` | whatever another table says |
//! | `{choice\|for=yes\|against=no}` | one of these wordings |
//! | `{:charter}` | a charter by its name, its text and rules left out |
//! | `[ until {until:time}]` | words that are left out where there is nothing to say |
//! | `sign(s)` | a verb that goes with one person (`signs`) or several (`sign`) |
//!
//! A place without a name, `{:T}`, is the whole of what is said; one with a point, `{count.for:number}`, is part of it.

use serde_json::{Value, json};

use crate::value;

mod affiliation;
mod agreement;
mod answerability;
mod ballot;
mod body;
mod charter;
mod clock;
mod commission;
mod convocation;
mod credential;
mod division;
mod election;
mod emergency;
mod mandate;
mod motion;
mod oversight;
mod pending;
mod poll;
mod position;
mod recall;
mod resolution;
mod roll;
mod sitting;
mod succession;

/// The patterns of acts, without their subject.
pub const ACTS: Table = Table::of_chapters(&[
    ("charter", charter::ACTS),
    ("clock", clock::ACTS),
    ("roll", roll::ACTS),
    ("body", body::ACTS),
    ("election", election::ACTS),
    ("ballot", ballot::ACTS),
    ("credential", credential::ACTS),
    ("mandate", mandate::ACTS),
    ("recall", recall::ACTS),
    ("poll", poll::ACTS),
    ("convocation", convocation::ACTS),
    ("pending", pending::ACTS),
    ("sitting", sitting::ACTS),
    ("division", division::ACTS),
    ("affiliation", affiliation::ACTS),
    ("motion", motion::ACTS),
    ("position", position::ACTS),
    ("oversight", oversight::ACTS),
    ("commission", commission::ACTS),
    ("agreement", agreement::ACTS),
    ("answerability", answerability::ACTS),
    ("succession", succession::ACTS),
]);

/// The patterns of events.
pub const EVENTS: Table = Table::of_chapters(&[
    ("charter", charter::EVENTS),
    ("clock", clock::EVENTS),
    ("roll", roll::EVENTS),
    ("body", body::EVENTS),
    ("election", election::EVENTS),
    ("ballot", ballot::EVENTS),
    ("credential", credential::EVENTS),
    ("mandate", mandate::EVENTS),
    ("recall", recall::EVENTS),
    ("poll", poll::EVENTS),
    ("convocation", convocation::EVENTS),
    ("pending", pending::EVENTS),
    ("sitting", sitting::EVENTS),
    ("division", division::EVENTS),
    ("affiliation", affiliation::EVENTS),
    ("motion", motion::EVENTS),
    ("resolution", resolution::EVENTS),
    ("position", position::EVENTS),
    ("oversight", oversight::EVENTS),
    ("commission", commission::EVENTS),
    ("agreement", agreement::EVENTS),
    ("answerability", answerability::EVENTS),
    ("succession", succession::EVENTS),
    ("emergency", emergency::EVENTS),
]);

/// The patterns of questions.
pub const QUESTIONS: Table = Table::of_chapters(&[
    ("charter", charter::QUESTIONS),
    ("body", body::QUESTIONS),
    ("credential", credential::QUESTIONS),
    ("mandate", mandate::QUESTIONS),
    ("recall", recall::QUESTIONS),
    ("position", position::QUESTIONS),
    ("oversight", oversight::QUESTIONS),
    ("commission", commission::QUESTIONS),
    ("agreement", agreement::QUESTIONS),
    ("answerability", answerability::QUESTIONS),
    ("succession", succession::QUESTIONS),
    ("emergency", emergency::QUESTIONS),
]);

/// The patterns of reasons why a mandate ended.
pub const REASONS: Table = Table::undivided(mandate::REASONS);

/// The patterns of titles by which a seat is come by.
pub const TITLES: Table = Table::undivided(mandate::TITLES);

/// The patterns of how a motion is no longer pending.
pub const DISPOSALS: Table = Table::undivided(motion::DISPOSALS);

/// Lines of name and pattern. The names are those of the derived form; where one name has several lines, the first whose
/// places are all there says it.
pub type Lines = &'static [(&'static str, &'static str)];

/// The lines of all chapters, each under the name of its chapter; under no name where no chapter divides them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table {
    chapters: &'static [(&'static str, Lines)],
    undivided: Lines,
}

/// One line of a table.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// The chapter; empty where no chapter divides the table.
    pub chapter: &'static str,
    /// The name in the derived form.
    pub name: &'static str,
    /// The pattern.
    pub pattern: &'static str,
}

impl Table {
    /// Returns a table with lines of several chapters.
    pub const fn of_chapters(chapters: &'static [(&'static str, Lines)]) -> Self {
        Self { chapters, undivided: &[] }
    }

    /// Returns a table that no chapter divides.
    pub const fn undivided(lines: Lines) -> Self {
        Self { chapters: &[], undivided: lines }
    }

    /// Returns the lines, chapter by chapter.
    pub fn lines(self) -> impl Iterator<Item = Line> {
        let undivided = [("", self.undivided)];
        let all = undivided.into_iter().chain(self.chapters.iter().copied());
        all.flat_map(|(chapter, lines)| lines.iter().map(move |(name, pattern)| Line { chapter, name, pattern }))
    }
}

impl Line {
    /// Returns what the places of the line hold in the derived form of something, if the line is about it.
    pub fn inner(self, value: &Value) -> Option<&Value> {
        let inner = if self.chapter.is_empty() { value } else { named(value, self.chapter)? };
        named(inner, self.name)
    }

    /// Returns the derived form of what the line says with these places.
    pub(crate) fn outer(self, inner: &Value) -> Value {
        let of_chapter = json!({ self.name: inner });
        if self.chapter.is_empty() { of_chapter } else { json!({ self.chapter: of_chapter }) }
    }
}

/// Returns what a variant with this name holds.
fn named<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    value::variant(value).filter(|(found, _)| *found == name).map(|(_, inner)| inner)
}

/// Returns a table that patterns refer to.
pub(crate) fn by_name(name: &str) -> Option<Table> {
    match name {
        "questions" => Some(QUESTIONS),
        "reasons" => Some(REASONS),
        "titles" => Some(TITLES),
        "disposals" => Some(DISPOSALS),
        _ => None,
    }
}
