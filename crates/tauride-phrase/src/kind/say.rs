//! Values to words.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde_json::Value;

use crate::kind::Kind;
use crate::value;

/// Says a value that stands in a place of this kind; `whole` is what the place is part of.
///
/// `None` if the value does not have the form that the kind takes.
pub fn say(kind: Kind<'_>, value: &Value, whole: &Value) -> Option<String> {
    match kind {
        Kind::Maybe(_) if value.is_null() => Some("nobody".to_string()),
        Kind::Id(letter) | Kind::Maybe(letter) => Some(format!("{letter}{}", value.as_u64()?)),
        Kind::Ids(letter) => {
            let numbers = each(value, |number| Some((letter, number.as_u64()?)))?;
            Some(ids(&numbers, if letter == 'M' { "nobody" } else { "none" }))
        }
        Kind::Run(letter, path) => {
            let (first, count) = (value.as_u64()?, value::at(whole, path)?.as_u64()?);
            Some(match count {
                0 => "none".to_string(),
                1 => format!("{letter}{first}"),
                _ => format!("{letter}{first}..{letter}{}", first.saturating_add(count).saturating_sub(1)),
            })
        }
        Kind::Number => Some(value.as_u64()?.to_string()),
        Kind::Count(noun) => {
            let count = value.as_u64()?;
            Some(format!("{count} {noun}{}", if count == 1 { "" } else { "s" }))
        }
        Kind::Text => quoted(value),
        Kind::Texts => Some(list(&each(value, quoted)?)),
        Kind::Word => word(value),
        Kind::Words => Some(list(&each(value, word)?)),
        Kind::Time => time(value.as_str()?),
        Kind::Sender => sender(value).map(|(letter, number)| format!("{letter}{number}")),
        Kind::Senders => Some(ids(&each(value, sender)?, "none")),
        Kind::Tally => Some(list(&each(value, tally)?)),
        Kind::Ranks => ranks(value),
        // What another table says is filled by it.
        Kind::Table(_) => None,
        Kind::Charter => quoted(whole.get("charter")?.get("name")?),
    }
}

fn each<T>(value: &Value, item: impl Fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    value.as_array()?.iter().map(item).collect()
}

fn list(items: &[String]) -> String {
    if items.is_empty() { "nothing".to_string() } else { items.join(", ") }
}

/// A member with a number.
fn tally(pair: &Value) -> Option<String> {
    let [member, count] = pair.as_array()?.as_slice() else { return None };
    Some(format!("M{}: {}", member.as_u64()?, count.as_u64()?))
}

/// Members in order of preference: `M4, M9 = M2`.
fn ranks(value: &Value) -> Option<String> {
    let rank = |rank: &Value| {
        let equal = each(rank, |member| Some(format!("M{}", member.as_u64()?)))?;
        Some(if equal.is_empty() { "nobody".to_string() } else { equal.join(" = ") })
    };
    let ranks = each(value, rank)?;
    Some(if ranks.is_empty() { "nobody".to_string() } else { ranks.join(", ") })
}

/// A text in quotes, in the escapes of JSON.
fn quoted(value: &Value) -> Option<String> {
    value.is_string().then(|| value.to_string())
}

/// Returns whether a text can be told from the words around it without quotes.
pub(crate) fn is_plain(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|letter| letter.is_alphanumeric() || letter == '-')
}

fn word(value: &Value) -> Option<String> {
    let text = value.as_str()?;
    if is_plain(text) && text != "nothing" { Some(text.to_string()) } else { quoted(value) }
}

/// `1917-02-27T18:00:00Z` as `1917-02-27 18:00`.
fn time(text: &str) -> Option<String> {
    let (day, clock) = text.strip_suffix('Z')?.split_once('T')?;
    Some(format!("{day} {}", clock.strip_suffix(":00").unwrap_or(clock)))
}

fn sender(value: &Value) -> Option<(char, u64)> {
    let (letter, number) = match (value.get("unit"), value.get("body")) {
        (Some(number), None) => ('U', number),
        (None, Some(number)) => ('B', number),
        _ => return None,
    };
    Some((letter, number.as_u64()?))
}

/// Names in the order given; three and more that follow each other are said as a range.
fn ids(numbers: &[(char, u64)], none: &str) -> String {
    let follows = |(one, next): (&(char, u64), &(char, u64))| one.0 == next.0 && one.1.checked_add(1) == Some(next.1);
    let mut said = Vec::new();
    let mut rest = numbers;
    while let Some((letter, first)) = rest.first().copied() {
        let length = 1 + rest.iter().zip(rest.iter().skip(1)).take_while(|pair| follows(*pair)).count();
        let (run, after) = rest.split_at(length);
        match run {
            [_, _, .., (_, last)] => said.push(format!("{letter}{first}..{letter}{last}")),
            _ => said.extend(run.iter().map(|(letter, number)| format!("{letter}{number}"))),
        }
        rest = after;
    }
    if said.is_empty() { none.to_string() } else { said.join(" ") }
}
