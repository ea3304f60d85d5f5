//! Words to values.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use serde_json::{Value, json};
use tauride_rules::instant::Instant;

use super::say::is_plain;
use crate::cursor::Reader;
use crate::kind::Kind;

/// The most names that one list may hold.
const NAMES_MAX: usize = 1 << 20;

/// Stands where somebody might be named and is not.
const NOBODY: &str = "nobody";

/// What stands between the names of a list; the last is part of the first two.
const BETWEEN: [&str; 3] = [", ", " and ", " "];

/// Stands between those whom somebody ranks equally.
const EQUAL: &str = " = ";

/// Reads a value of this kind at `at`, and returns it with the place where it ends.
pub(crate) fn read(kind: Kind<'_>, reader: &mut Reader<'_>, at: usize) -> Option<(Value, usize)> {
    match kind {
        Kind::Id(letter) => one(reader, &[letter], at).map(|((_, number), at)| (json!(number), at)),
        Kind::Maybe(_) if reader.rest(at).starts_with(NOBODY) => Some((Value::Null, at + NOBODY.len())),
        Kind::Maybe(letter) => one(reader, &[letter], at).map(|((_, number), at)| (json!(number), at)),
        Kind::Ids(letter) => {
            let (numbers, at) = ids(reader, &[letter], at)?;
            Some((numbers.into_iter().map(|(_, number)| number).collect(), at))
        }
        Kind::Number => number(reader, at),
        Kind::Count(noun) => {
            let (value, at) = number(reader, at)?;
            let at = reader.words(&format!(" {noun}"), at)?;
            Some((value, at + usize::from(reader.rest(at).starts_with('s'))))
        }
        Kind::Text => text(reader, at),
        Kind::Texts => list(reader, at, text),
        Kind::Word => word(reader, at),
        Kind::Words => list(reader, at, word),
        Kind::Time => time(reader, at),
        Kind::Sender => one(reader, &['U', 'B'], at).map(|(id, at)| (sender(id), at)),
        Kind::Senders => {
            let (numbers, at) = ids(reader, &['U', 'B'], at)?;
            Some((numbers.into_iter().map(sender).collect(), at))
        }
        Kind::Tally => list(reader, at, |reader, at| {
            let ((_, member), at) = one(reader, &['M'], at)?;
            let at = reader.words(": ", at)?;
            let (count, at) = number(reader, at)?;
            Some((json!([member, count]), at))
        }),
        Kind::Ranks => ranks(reader, at),
        Kind::Charter => charter(reader, at),
        // A run is how an event tells what was numbered; no act asks for one. What another table says is read by it.
        Kind::Run(..) | Kind::Table(_) => None,
    }
}

fn sender((letter, number): (char, u32)) -> Value {
    if letter == 'U' { json!({ "unit": number }) } else { json!({ "body": number }) }
}

fn number(reader: &mut Reader<'_>, at: usize) -> Option<(Value, usize)> {
    let rest = reader.rest(at);
    let length = rest.bytes().take_while(u8::is_ascii_digit).count();
    match rest.get(..length).and_then(|digits| digits.parse::<u32>().ok()) {
        Some(number) => Some((json!(number), at + length)),
        None => reader.miss(at, "a number up to 4294967295"),
    }
}

/// Reads a text in quotes, in the escapes of JSON.
fn text(reader: &mut Reader<'_>, at: usize) -> Option<(Value, usize)> {
    let rest = reader.rest(at);
    if !rest.starts_with('"') {
        return reader.miss(at, "a text in \"quotes\"");
    }
    let mut escaped = false;
    let end = rest.bytes().enumerate().skip(1).find(|(_, byte)| {
        let ends = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        ends
    });
    let text = end.and_then(|(end, _)| rest.get(..=end));
    match text.and_then(|text| Some((serde_json::from_str::<String>(text).ok()?, text.len()))) {
        Some((value, length)) => Some((json!(value), at + length)),
        None => reader.miss(at, "a text in \"quotes\" that ends, with \\\" for a quote in it"),
    }
}

fn word(reader: &mut Reader<'_>, at: usize) -> Option<(Value, usize)> {
    let rest = reader.rest(at);
    if rest.starts_with('"') {
        return text(reader, at);
    }
    let length = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '-').unwrap_or(rest.len());
    match rest.get(..length).filter(|word| is_plain(word)) {
        Some(word) => Some((json!(word), at + length)),
        None => reader.miss(at, "a word, or a text in \"quotes\""),
    }
}

type Item = fn(&mut Reader<'_>, usize) -> Option<(Value, usize)>;

fn list(reader: &mut Reader<'_>, at: usize, item: Item) -> Option<(Value, usize)> {
    if reader.rest(at).starts_with("nothing") {
        return Some((json!([]), at + "nothing".len()));
    }
    let (first, mut at) = item(reader, at)?;
    let mut items = alloc::vec![first];
    while reader.rest(at).starts_with(", ") {
        let Some((next, end)) = item(reader, at + 2) else { break };
        items.push(next);
        at = end;
    }
    Some((Value::Array(items), at))
}

/// Reads members in order of preference: `M4, M9 = M2, M1`, or `nobody`.
fn ranks(reader: &mut Reader<'_>, at: usize) -> Option<(Value, usize)> {
    if reader.rest(at).starts_with(NOBODY) {
        return Some((json!([]), at + NOBODY.len()));
    }
    let (first, mut end) = rank(reader, at)?;
    let mut ranks = alloc::vec![first];
    while let Some(between) = BETWEEN.into_iter().find(|between| reader.rest(end).starts_with(between)) {
        let Some((next, at)) = rank(reader, end + between.len()) else { break };
        ranks.push(next);
        end = at;
    }
    if ranks.len() > NAMES_MAX {
        return reader.miss(at, format!("a ranking of at most {NAMES_MAX} names"));
    }
    Some((Value::Array(ranks), end))
}

/// Reads the members of one rank.
fn rank(reader: &mut Reader<'_>, at: usize) -> Option<(Value, usize)> {
    let ((_, first), mut end) = one(reader, &['M'], at)?;
    let mut equal = alloc::vec![first];
    while reader.rest(end).starts_with(EQUAL) && equal.len() < NAMES_MAX {
        let ((_, next), at) = one(reader, &['M'], end + EQUAL.len())?;
        equal.push(next);
        end = at;
    }
    Some((json!(equal), end))
}

/// Reads `1917-03-02 14:00`, with seconds if need be.
fn time(reader: &mut Reader<'_>, at: usize) -> Option<(Value, usize)> {
    let rest = reader.rest(at);
    for (length, seconds) in [(19, ""), (16, ":00")] {
        let written = rest.get(..length).and_then(|text| text.split_once(' '));
        let instant = written.and_then(|(day, clock)| Instant::parse(&format!("{day}T{clock}{seconds}Z")));
        if let Some(instant) = instant {
            return Some((json!(instant), at + length));
        }
    }
    reader.miss(at, "a time such as 1917-03-02 14:00")
}

fn charter(reader: &mut Reader<'_>, at: usize) -> Option<(Value, usize)> {
    let (name, end) = text(reader, at)?;
    match name.as_str().and_then(|name| reader.names.charter(name)) {
        Some((text, charter)) => Some((json!({ "text": text, "charter": charter }), end)),
        None => reader.miss(at, "the name of a charter that is at hand"),
    }
}

/// Reads a name: its letter and number, or what people call it.
pub(crate) fn one(reader: &mut Reader<'_>, letters: &[char], at: usize) -> Option<((char, u32), usize)> {
    let rest = reader.rest(at);
    for letter in letters {
        if let Some(digits) = rest.strip_prefix(*letter) {
            let length = digits.bytes().take_while(u8::is_ascii_digit).count();
            if let Some(number) = digits.get(..length).and_then(|digits| digits.parse().ok()) {
                return Some(((*letter, number), at + 1 + length));
            }
        }
    }
    let (name, end) = if rest.starts_with('"') {
        let (name, end) = text(reader, at)?;
        (name.as_str().map(String::from)?, end)
    } else {
        let length = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '-').unwrap_or(rest.len());
        (rest.get(..length).map(String::from)?, at + length)
    };
    let found = letters.iter().find_map(|letter| Some((*letter, reader.names.number(*letter, &name)?)));
    match found {
        Some(id) => Some((id, end)),
        None => reader.miss(at, example(letters)),
    }
}

fn example(letters: &[char]) -> String {
    let letters: Vec<String> = letters.iter().map(|letter| format!("{letter}1")).collect();
    format!("{} (or a name that exactly one has)", letters.join(" or "))
}

/// Reads names one after the other: `M1..M5 M9`, `M1..M5, M9`, `M1..M5 and M9`, or `nobody`.
pub(crate) fn ids(reader: &mut Reader<'_>, letters: &[char], at: usize) -> Option<(Vec<(char, u32)>, usize)> {
    if let Some(word) = [NOBODY, "none"].into_iter().find(|word| reader.rest(at).starts_with(word)) {
        return Some((Vec::new(), at + word.len()));
    }
    let mut found = Vec::new();
    let mut end = range(reader, letters, at, &mut found)?;
    while let Some(between) = BETWEEN.into_iter().find(|between| reader.rest(end).starts_with(between)) {
        let Some(next) = range(reader, letters, end + between.len(), &mut found) else { break };
        end = next;
    }
    if found.len() > NAMES_MAX {
        return reader.miss(at, format!("a list of at most {NAMES_MAX} names"));
    }
    Some((found, end))
}

/// Reads one name, or a range of names: `M1..M5`.
fn range(reader: &mut Reader<'_>, letters: &[char], at: usize, found: &mut Vec<(char, u32)>) -> Option<usize> {
    let ((letter, first), end) = one(reader, letters, at)?;
    if !reader.rest(end).starts_with("..") {
        found.push((letter, first));
        return Some(end);
    }
    let ((_, last), end) = one(reader, &[letter], end + 2)?;
    let length = last.checked_sub(first).and_then(|length| usize::try_from(length).ok());
    match length {
        Some(length) if found.len().saturating_add(length) < NAMES_MAX => {
            found.extend((first..=last).map(|number| (letter, number)));
            Some(end)
        }
        _ => reader.miss(at, format!("a range that rises, of at most {NAMES_MAX} names")),
    }
}
