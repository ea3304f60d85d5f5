//! A sentence, read by a pattern.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde_json::{Map, Value};

use crate::kind::{self, Kind};
use crate::names::Names;
use crate::template::{Acting, Part};

/// A sentence, and how far any pattern could read it.
pub(crate) struct Reader<'a> {
    /// The whole line.
    pub(crate) line: &'a str,
    /// What names mean.
    pub(crate) names: &'a dyn Names,
    /// How many people act.
    pub(crate) acting: Acting,
    /// How far the line could be read.
    pub(crate) furthest: usize,
    /// What could have followed there.
    pub(crate) needed: Vec<String>,
}

/// What may follow after the parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Then {
    /// Nothing: the line ends.
    End,
    /// Whatever belongs to the parts around.
    More,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(line: &'a str, names: &'a dyn Names) -> Self {
        Self { line, names, acting: Acting::One, furthest: 0, needed: Vec::new() }
    }

    /// Returns what stands from `at` on.
    pub(crate) fn rest(&self, at: usize) -> &'a str {
        self.line.get(at..).unwrap_or_default()
    }

    /// Notes that something else belongs at `at`.
    pub(crate) fn miss<T>(&mut self, at: usize, needed: impl Into<String>) -> Option<T> {
        if at > self.furthest {
            self.furthest = at;
            self.needed.clear();
        }
        let needed = needed.into();
        if at == self.furthest && !self.needed.contains(&needed) {
            self.needed.push(needed);
        }
        None
    }

    /// Reads these words.
    pub(crate) fn words(&mut self, words: &str, at: usize) -> Option<usize> {
        let rest = self.rest(at);
        if rest.starts_with(words) {
            return Some(at + words.len());
        }
        let same = rest.char_indices().zip(words.chars()).take_while(|((_, own), word)| own == word);
        let same = same.last().map_or(0, |((index, letter), _)| index + letter.len_utf8());
        self.miss(at + same, alloc::format!("\"{}\"", words.get(same..).unwrap_or_default().trim()))
    }

    /// Reads the whole rest of the line from `at` by these parts, and returns what stood in their places.
    pub(crate) fn all(&mut self, parts: &[&Part<'_>], at: usize) -> Option<Value> {
        self.parts(parts, at, Value::Object(Map::new()), Then::End).map(|(value, _)| value)
    }

    /// Reads parts from `at` on, adding what stands in their places to `found`.
    pub(crate) fn parts(
        &mut self,
        parts: &[&Part<'_>],
        at: usize,
        mut found: Value,
        then: Then,
    ) -> Option<(Value, usize)> {
        let Some((part, rest)) = parts.split_first() else {
            if then == Then::End && at < self.line.len() {
                return self.miss(at, "the end of the line");
            }
            return Some((found, at));
        };
        match part {
            Part::Words(words) => {
                let at = self.words(words, at)?;
                self.parts(rest, at, found, then)
            }
            Part::Ending(ending) => {
                let at = if self.acting == Acting::One { self.words(ending, at)? } else { at };
                self.parts(rest, at, found, then)
            }
            Part::Place { path, kind } => {
                let (value, at) = kind::read(*kind, self, at)?;
                set(&mut found, path, value, *kind);
                self.parts(rest, at, found, then)
            }
            Part::Choice { path, wordings } => wordings.iter().find_map(|(value, words)| {
                let mut found = found.clone();
                set(&mut found, path, Value::String((*value).to_string()), Kind::Text);
                self.parts(&joined(words, rest), at, found, then)
            }),
            Part::Optional(inner) => {
                let with = self.parts(&joined(inner, rest), at, found.clone(), then);
                with.or_else(|| {
                    leave_out(inner, &mut found);
                    self.parts(rest, at, found, then)
                })
            }
        }
    }
}

fn joined<'p, 't>(first: &'p [Part<'t>], rest: &[&'p Part<'t>]) -> Vec<&'p Part<'t>> {
    first.iter().chain(rest.iter().copied()).collect()
}

/// Puts a value at a path.
fn set(found: &mut Value, path: &str, value: Value, kind: Kind<'_>) {
    if kind == Kind::Charter {
        // Its text and its rules, which stand beside each other.
        if let (Value::Object(fields), Value::Object(more)) = (found, value) {
            fields.extend(more);
        }
        return;
    }
    let mut place = found;
    for name in path.split('.').filter(|name| !name.is_empty()) {
        let Value::Object(fields) = place else { return };
        place = fields.entry(name).or_insert_with(|| Value::Object(Map::new()));
    }
    *place = value;
}

/// Puts into the places of parts that were left out what is meant then.
fn leave_out(parts: &[Part<'_>], found: &mut Value) {
    for part in parts {
        if let Part::Place { path, kind } = part {
            set(found, path, kind.absent(), *kind);
        }
    }
}
