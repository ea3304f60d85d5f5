//! Patterns filled from the derived form of what is said.

use alloc::string::{String, ToString as _};

use serde_json::Value;

use crate::acting::Acting;
use crate::kind::{self, Kind};
use crate::table::Table;
use crate::template::{self, Part};
use crate::value::at;

/// Says a variant by the first line of a table that is about it and whose places are there.
pub(crate) fn say(table: Table, value: &Value, acting: Acting) -> Option<String> {
    table.lines().find_map(|line| fill(&template::parts(line.pattern)?, line.inner(value)?, acting))
}

/// Fills the parts of a pattern.
pub(crate) fn fill(parts: &[Part<'_>], whole: &Value, acting: Acting) -> Option<String> {
    let mut out = String::new();
    for part in parts {
        match part {
            Part::Words(words) => out.push_str(words),
            Part::Ending(ending) => out.push_str(if acting == Acting::One { ending } else { "" }),
            Part::Place { path, kind } => {
                let value = at(whole, path)?;
                let said = if let Kind::Table(table) = kind {
                    say(*table, value, Acting::One)
                } else {
                    kind::say(*kind, value, whole)
                };
                out.push_str(&said?);
            }
            Part::Choice { path, wordings } => {
                let value = at(whole, path)?;
                let value = value.as_str().map_or_else(|| value.to_string(), String::from);
                let (_, words) = wordings.iter().find(|(known, _)| *known == value)?;
                out.push_str(&fill(words, whole, acting)?);
            }
            Part::Optional(inner) => {
                if has_something(inner, whole) {
                    out.push_str(&fill(inner, whole, acting)?);
                }
            }
        }
    }
    Some(out)
}

/// Returns whether every place in these parts has something in it.
pub fn has_something(parts: &[Part<'_>], whole: &Value) -> bool {
    parts.iter().all(|part| match part {
        Part::Place { path, .. } => match at(whole, path) {
            None | Some(Value::Null) => false,
            Some(Value::String(text)) => !text.is_empty(),
            Some(Value::Array(items)) => !items.is_empty(),
            Some(Value::Bool(_) | Value::Number(_) | Value::Object(_)) => true,
        },
        Part::Choice { path, .. } => at(whole, path).is_some(),
        Part::Words(_) | Part::Ending(_) | Part::Optional(_) => true,
    })
}
