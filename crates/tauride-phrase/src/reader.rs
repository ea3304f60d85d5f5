//! A sentence, read by a pattern.

use alloc::string::ToString as _;
use alloc::vec::Vec;

use serde_json::{Map, Value};

use crate::acting::Acting;
use crate::cursor::Reader;
use crate::kind::{self, Kind};
use crate::table::Table;
use crate::template::{self, Part};

/// What may follow after the parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Then {
    /// Nothing: the line ends.
    End,
    /// Whatever belongs to the parts around.
    More,
}

impl Reader<'_> {
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
                let (value, at) =
                    if let Kind::Table(table) = kind { self.table(*table, at)? } else { kind::read(*kind, self, at)? };
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

    /// Reads what some line of a table says.
    fn table(&mut self, table: Table, at: usize) -> Option<(Value, usize)> {
        table.lines().find_map(|line| {
            let parts = template::parts(line.pattern)?;
            let parts: Vec<_> = parts.iter().collect();
            let (inner, at) = self.parts(&parts, at, Value::Object(Map::new()), Then::More)?;
            Some((line.outer(&inner), at))
        })
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
