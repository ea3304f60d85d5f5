//! Whole sentences.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tauride_rules::ids::MemberId;
use tauride_rules::instant::Instant;
use tauride_rules::mandate::event::{EndReason, Title};
use tauride_rules::question::Question;
use tauride_rules::{Act, Actor, Event};

use crate::acting::Acting;
use crate::cursor::Reader;
use crate::error::PhraseError;
use crate::fill;
use crate::kind::{self, Kind};
use crate::names::Names;
use crate::table::{ACTS, EVENTS, QUESTIONS, REASONS, TITLES, Table};
use crate::template::{self, Part};
use crate::value;

/// Says what became true: `M12 signed the recall of S9`.
pub fn say(event: &Event) -> String {
    from_table(EVENTS, event)
}

/// Says what somebody asks: `M12 signs the recall of S9`.
pub fn say_act(by: Actor, act: &Act) -> String {
    let value = serde_json::to_value(act).unwrap_or_default();
    let acting = if by == Actor::Founders { Acting::Several } else { Acting::One };
    let said = fill::say(ACTS, &value, acting);
    let subject = say_actor(by);
    match said {
        Some(words) => format!("{subject} {words}"),
        None => format!("{subject}: {}", name_of(act)),
    }
}

/// Says what several members ask, each of them in this order: `M1..M400, M7 sign the recall of S9`. Each pair is a first and
/// a last member, and there is at least one.
pub fn say_acts(by: &[(MemberId, MemberId)], act: &Act) -> String {
    if let [(one, last)] = by
        && one == last
    {
        return say_act(Actor::Member(*one), act);
    }
    let who = |(first, last): &(MemberId, MemberId)| {
        if first == last { first.to_string() } else { format!("{first}..{last}") }
    };
    let who: Vec<String> = by.iter().map(who).collect();
    let said = serde_json::to_value(act).ok().and_then(|value| fill::say(ACTS, &value, Acting::Several));
    format!("{} {}", who.join(", "), said.unwrap_or_else(|| name_of(act)))
}

/// Says who: `M12`, `the founders`, `the clerk`.
pub fn say_actor(by: Actor) -> String {
    match by {
        Actor::Member(member) => member.to_string(),
        Actor::Founders => "the founders".to_string(),
        Actor::Clerk => "the clerk".to_string(),
    }
}

/// Says a question: `whether to recall the holder of S9`.
pub fn say_question(question: &Question) -> String {
    from_table(QUESTIONS, question)
}

/// Says why a mandate ended: `recalled`.
pub fn say_reason(reason: &EndReason) -> String {
    from_table(REASONS, reason)
}

/// Says how a seat was come by: `elected in E2`.
pub fn say_title(title: &Title) -> String {
    from_table(TITLES, title)
}

/// Says a time: `1917-02-27 18:00`.
pub fn say_time(time: Instant) -> String {
    kind::say(Kind::Time, &json!(time), &Value::Null).unwrap_or_default()
}

fn from_table(table: Table, value: &impl Serialize) -> String {
    let said = serde_json::to_value(value).ok().and_then(|value| fill::say(table, &value, Acting::One));
    said.unwrap_or_else(|| name_of(value))
}

/// Returns the plain name of an act or event: `recall signed`.
pub fn name_of(value: &impl Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    // The chapter comes first where there are chapters, and then the name in it.
    let of_chapter = value::variant(&value).and_then(|(_, inner)| value::variant(inner));
    let name = of_chapter.or_else(|| value::variant(&value)).map(|(name, _)| name);
    name.map(|name| name.replace('-', " ")).unwrap_or_default()
}

/// Returns the chapter of an act or event: `recall`.
pub fn chapter_of(value: &impl Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value::variant(&value).map(|(chapter, _)| chapter.to_string()).unwrap_or_default()
}

/// Returns the form of every act, as one would write it.
pub fn forms() -> impl Iterator<Item = String> {
    shown(ACTS).map(|form| format!("M1 {form}"))
}

/// Reads who asks what.
///
/// # Errors
///
/// A [`PhraseError`] naming the column and what belongs there, also if several people ask (see [`read_acts`]).
pub fn read_act(line: &str, names: &dyn Names) -> Result<(Actor, Act), PhraseError> {
    match read_acts(line, names)? {
        (actors, act) if actors.len() == 1 => Ok((actors.first().copied().unwrap_or(Actor::Founders), act)),
        _ => {
            let needed = alloc::vec!["one member alone".to_string()];
            Err(PhraseError { column: 1, needed, nearest: Vec::new() })
        }
    }
}

/// Reads who asks what, where several people may ask the same: `M1..M400 sign the recall of S9`.
///
/// # Errors
///
/// A [`PhraseError`] naming the column and what belongs there.
pub fn read_acts(line: &str, names: &dyn Names) -> Result<(Vec<Actor>, Act), PhraseError> {
    let mut reader = Reader::new(line, names);
    let Some((actors, at)) = subject(&mut reader) else { return Err(error(&reader, ACTS, 0)) };
    if actors.len() != 1 || actors.contains(&Actor::Founders) {
        reader.acting = Acting::Several;
    }
    let Some(at) = reader.words(" ", at) else { return Err(error(&reader, ACTS, at)) };
    let act = by_table(&mut reader, ACTS, at);
    match act {
        Some(act) => Ok((actors, act)),
        None => Err(error(&reader, ACTS, at)),
    }
}

/// Reads a sentence by the patterns of a table into the type whose derived form the table describes.
///
/// # Errors
///
/// A [`PhraseError`] naming the column and what belongs there.
pub fn read_by<T: DeserializeOwned>(table: Table, line: &str, names: &dyn Names) -> Result<T, PhraseError> {
    let mut reader = Reader::new(line, names);
    match by_table(&mut reader, table, 0) {
        Some(value) => Ok(value),
        None => Err(error(&reader, table, 0)),
    }
}

fn by_table<T: DeserializeOwned>(reader: &mut Reader<'_>, table: Table, at: usize) -> Option<T> {
    table.lines().find_map(|line| {
        let parts = template::parts(line.pattern)?;
        let parts: Vec<&Part<'_>> = parts.iter().collect();
        let inner = reader.all(&parts, at)?;
        match serde_json::from_value(line.outer(&inner)) {
            Ok(value) => Some(value),
            Err(error) => reader.miss(at, error.to_string()),
        }
    })
}

/// Reads who asks.
fn subject(reader: &mut Reader<'_>) -> Option<(Vec<Actor>, usize)> {
    for (words, actor) in [("he founders", Actor::Founders), ("he clerk", Actor::Clerk)] {
        if let Some(rest) = reader.line.strip_prefix(['T', 't']).and_then(|rest| rest.strip_prefix(words)) {
            return Some((alloc::vec![actor], reader.line.len() - rest.len()));
        }
    }
    let (members, at) = kind::ids(reader, &['M'], 0)?;
    Some((members.into_iter().map(|(_, number)| Actor::Member(MemberId(number))).collect(), at))
}

/// Words with which sentences once began, and how those begin that say the same now.
const OLD: [(&str, &str); 2] =
    [("convokes", "calls a meeting to constitute"), ("convoke", "calls a meeting to constitute")];

/// Says how far the line could be read, and which patterns begin as it does.
fn error(reader: &Reader<'_>, table: Table, at: usize) -> PhraseError {
    let word = reader.rest(at).split(' ').next().unwrap_or_default();
    let stem = word.get(..word.len().min(4)).unwrap_or(word);
    let begins = OLD.iter().find(|(old, _)| *old == word).map_or(stem, |(_, new)| new);
    let nearest = shown(table).filter(|form| !begins.is_empty() && form.starts_with(begins));
    let nearest = nearest.map(|form| if at == 0 { form } else { format!("M1 {form}") });
    let mut needed = reader.needed.clone();
    needed.truncate(6);
    PhraseError { column: reader.furthest + 1, needed, nearest: nearest.take(6).collect() }
}

/// Returns the patterns of a table as one would write them: `whether to recall the holder of S1`.
pub fn shown(table: Table) -> impl Iterator<Item = String> {
    table.lines().filter_map(|line| Some(template::shown(&template::parts(line.pattern)?)))
}
