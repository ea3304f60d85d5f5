//! Events and acts as messages, made from the tables of the notation: each line there is a sentence, and its places are the
//! arguments of the sentence. So every language says what the record says, and no event is named in code here.

use std::sync::LazyLock;

use serde_json::Value as Json;
use tauride_message::{Message, Thing, Value};
use tauride_phrase::pattern::{self, Kind, Part};
use tauride_phrase::table::{ACTS, DISPOSALS, EVENTS, Line, QUESTIONS, TITLES, Table};
use tauride_rules::instant::Instant;
use tauride_rules::{Act, Actor, Event};

use crate::named::{nested, numbered, text};
use crate::seats;

/// The most of several things that are named one by one.
const NAMED_MAX: usize = 400;

/// A line of a table as a sentence.
pub(crate) struct Sentence {
    pub(crate) key: String,
    line: Line,
    pub(crate) parts: Vec<Part<'static>>,
    arguments: Vec<Place>,
}

/// An argument of a sentence: its name, and where in the derived form it stands.
struct Place {
    name: String,
    filled: Filled,
}

/// By what an argument is filled.
enum Filled {
    /// By a value of this kind.
    By(&'static str, Kind<'static>),
    /// By a text to choose by.
    Chosen(&'static str),
    /// By whether there is something to say: "yes" or "no".
    Given(Vec<Part<'static>>),
}

static TOLD: LazyLock<[Vec<Sentence>; 4]> = LazyLock::new(|| {
    let tables = [("event", EVENTS), ("act", ACTS), ("question", QUESTIONS), ("disposal", DISPOSALS)];
    tables.map(|(of, table)| sentences(of, table))
});

/// Returns all sentences that are made from tables.
pub(crate) fn all() -> impl Iterator<Item = &'static Sentence> {
    TOLD.iter().flatten()
}

fn sentences(of: &str, table: Table) -> Vec<Sentence> {
    let mut made: Vec<Sentence> = Vec::new();
    for line in table.lines() {
        let Some(parts) = pattern::parts(line.pattern) else { continue };
        let chapter = if line.chapter.is_empty() { String::new() } else { format!("{}-", line.chapter) };
        let key = format!("{of}-{chapter}{}", line.name);
        // Where one name has several lines, the later ones have a number.
        let same = made
            .iter()
            .filter(|sentence| sentence.line.name == line.name && sentence.line.chapter == line.chapter)
            .count();
        let key = if same == 0 { key } else { format!("{key}-{}", same + 1) };
        let mut arguments = Vec::new();
        places(&parts, &mut arguments);
        made.push(Sentence { key, line, parts, arguments });
    }
    made
}

/// The name that an argument has for its place: `count-for` of `count.for`.
pub(crate) fn name_of(path: &str) -> String {
    if path.is_empty() { "it".to_owned() } else { path.replace(['.', '_'], "-") }
}

/// The name of the argument that says whether there is something to say in an optional part.
pub(crate) fn given_name(parts: &[Part<'_>]) -> String {
    let first = parts.iter().find_map(|part| match part {
        Part::Place { path, .. } | Part::Choice { path, .. } => Some(name_of(path)),
        Part::Words(_) | Part::Ending(_) | Part::Optional(_) => None,
    });
    format!("with-{}", first.unwrap_or_default())
}

fn places(parts: &[Part<'static>], found: &mut Vec<Place>) {
    for part in parts {
        let (name, filled) = match part {
            Part::Words(_) | Part::Ending(_) => continue,
            Part::Place { path, kind } => (name_of(path), Filled::By(path, *kind)),
            Part::Choice { path, wordings } => {
                for (_, words) in wordings {
                    places(words, found);
                }
                (name_of(path), Filled::Chosen(path))
            }
            Part::Optional(inner) => {
                places(inner, found);
                (given_name(inner), Filled::Given(inner.clone()))
            }
        };
        if found.iter().all(|place| place.name != name) {
            found.push(Place { name, filled });
        }
    }
}

/// Says what became true.
pub fn event(event: &Event) -> Message<'static> {
    told(0, serde_json::to_value(event)).unwrap_or_else(|| unknown(&tauride_phrase::say(event)))
}

/// Says who asked what.
pub fn act(by: Actor, act: &Act) -> Message<'static> {
    let Some(said) = told(1, serde_json::to_value(act)) else { return unknown(&tauride_phrase::say_act(by, act)) };
    let (who, several) = match by {
        Actor::Member(member) => (numbered(Thing::Member, member.0), "no"),
        Actor::Founders => (nested(Message::new("the-founders")), "yes"),
        Actor::Clerk => (nested(Message::new("the-clerk")), "no"),
    };
    said.with("actor", who).with("several", text(several))
}

fn unknown(said: &str) -> Message<'static> {
    Message::new("as-recorded").with("says", text(said))
}

fn told(table: usize, said: serde_json::Result<Json>) -> Option<Message<'static>> {
    message(TOLD.get(table)?, &said.ok()?)
}

/// Makes the message of the first line that is about a value and whose places are there.
fn message(sentences: &'static [Sentence], value: &Json) -> Option<Message<'static>> {
    sentences.iter().find_map(|sentence| {
        let whole = sentence.line.inner(value)?;
        let needed = |part: &Part<'_>| match part {
            Part::Place { path, .. } | Part::Choice { path, .. } => pattern::at(whole, path).is_some(),
            Part::Words(_) | Part::Ending(_) | Part::Optional(_) => true,
        };
        if !sentence.parts.iter().all(needed) {
            return None;
        }
        let mut message = Message::new(&sentence.key);
        for Place { name, filled } in &sentence.arguments {
            message.arguments.push((name, argument(filled, whole)));
        }
        Some(message)
    })
}

fn argument(filled: &Filled, whole: &Json) -> Value<'static> {
    match filled {
        Filled::By(path, kind) => pattern::at(whole, path).and_then(|value| said(*kind, value, whole)),
        Filled::Chosen(path) => {
            let value = pattern::at(whole, path).unwrap_or(&Json::Null);
            Some(text(value.as_str().map_or_else(|| value.to_string(), str::to_owned)))
        }
        Filled::Given(parts) => Some(text(if pattern::has_something(parts, whole) { "yes" } else { "no" })),
    }
    .unwrap_or_else(|| text(""))
}

/// Makes an argument of a value that stands in a place of this kind.
fn said(kind: Kind<'static>, value: &Json, whole: &Json) -> Option<Value<'static>> {
    Some(match kind {
        Kind::Maybe(_) if value.is_null() => nested(Message::new("nobody")),
        Kind::Id(letter) | Kind::Maybe(letter) => thing(letter, value)?,
        Kind::Ids(letter) => several(value, |one| thing(letter, one)),
        Kind::Run(letter, path) => run(letter, value.as_u64()?, pattern::at(whole, path)?.as_u64()?)?,
        Kind::Number | Kind::Count(_) => Value::Number(value.as_u64()?),
        Kind::Text | Kind::Word => text(value.as_str()?),
        Kind::Texts | Kind::Words => {
            several(value, |one| Some(nested(Message::new("quoted").with("text", text(one.as_str()?)))))
        }
        Kind::Time => Value::Instant(Instant::parse(value.as_str()?)?.unix()),
        Kind::Sender => sender(value)?,
        Kind::Senders => several(value, sender),
        Kind::Tally => several(value, |pair| {
            let [who, count] = pair.as_array()?.as_slice() else { return None };
            let each = Message::new("election-teller-each").with("who", thing('M', who)?);
            Some(nested(each.with("hands", Value::Number(count.as_u64()?))))
        }),
        Kind::Ranks | Kind::Charter => text(pattern::say(kind, value, whole)?),
        Kind::Table(QUESTIONS) => nested(message(TOLD.get(2)?, value)?),
        Kind::Table(DISPOSALS) => nested(message(TOLD.get(3)?, value)?),
        Kind::Table(TITLES) => nested(seats::title(serde_json::from_value(value.clone()).ok()?)),
        Kind::Table(_) => nested(seats::reason(serde_json::from_value(value.clone()).ok()?)),
    })
}

fn thing(letter: char, number: &Json) -> Option<Value<'static>> {
    let thing = Thing::ALL.into_iter().find(|thing| thing.letter() == letter)?;
    Some(numbered(thing, u32::try_from(number.as_u64()?).ok()?))
}

fn sender(value: &Json) -> Option<Value<'static>> {
    value.get("unit").and_then(|unit| thing('U', unit)).or_else(|| thing('B', value.get("body")?))
}

/// Several things, or that there is none.
fn several(value: &Json, one: impl Fn(&Json) -> Option<Value<'static>>) -> Value<'static> {
    let all = value.as_array().map_or(&[][..], Vec::as_slice);
    let mut named: Vec<Value<'static>> = all.iter().take(NAMED_MAX).filter_map(one).collect();
    if named.is_empty() {
        return nested(Message::new("nobody"));
    }
    if let Some(more) = all.len().checked_sub(NAMED_MAX).filter(|more| *more > 0) {
        let more = Value::Number(u64::try_from(more).unwrap_or(u64::MAX));
        named.push(nested(Message::new("several-more").with("more", more)));
    }
    Value::List(named)
}

/// So many things from the first on.
fn run(letter: char, first: u64, count: u64) -> Option<Value<'static>> {
    let last = first.checked_add(count)?.checked_sub(1);
    let one = |number: u64| thing(letter, &Json::from(number));
    Some(match (count, last) {
        (0, _) | (_, None) => nested(Message::new("nobody")),
        (1, _) => one(first)?,
        (_, Some(last)) => nested(Message::new("from-to").with("first", one(first)?).with("last", one(last)?)),
    })
}
