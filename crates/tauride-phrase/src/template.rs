//! Patterns, taken apart.

use alloc::string::String;
use alloc::vec::Vec;

use crate::kind::Kind;

/// A part of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part<'t> {
    /// Words as they stand.
    Words(&'t str),
    /// The ending of a verb, `s`, where one person acts.
    Ending(&'t str),
    /// A place for a value.
    Place {
        /// Where in the derived form the value stands.
        path: &'t str,
        /// What may stand there.
        kind: Kind<'t>,
    },
    /// One of several wordings, by the value at `path`.
    Choice {
        /// Where in the derived form the value stands.
        path: &'t str,
        /// The wordings by their values.
        wordings: Vec<(&'t str, Vec<Part<'t>>)>,
    },
    /// Parts that are left out together where there is nothing to say.
    Optional(Vec<Part<'t>>),
}

/// Takes a pattern apart. `None` if it is not well formed, which a test rules out for every pattern in the tables.
pub fn parts(pattern: &str) -> Option<Vec<Part<'_>>> {
    let mut found = Vec::new();
    let mut rest = pattern;
    while !rest.is_empty() {
        let next = rest.find(['{', '[', '(']).unwrap_or(rest.len());
        let (words, from) = rest.split_at(next);
        let (part, after) = match from.chars().next() {
            Some('{') => {
                let (inner, after) = from.get(1..)?.split_once('}')?;
                (place(inner)?, after)
            }
            Some('[') => {
                let (inner, after) = from.get(1..)?.split_once(']')?;
                (Part::Optional(parts(inner)?), after)
            }
            Some(_) => match ["(s)", "(es)"].iter().find_map(|mark| from.strip_prefix(mark)) {
                Some(after) => (Part::Ending(from.get(1..from.find(')')?)?), after),
                None => (Part::Words("("), from.get(1..)?),
            },
            None => (Part::Words(""), ""),
        };
        found.extend([Part::Words(words), part].into_iter().filter(|part| *part != Part::Words("")));
        rest = after;
    }
    Some(found)
}

/// Reads the inside of a place.
fn place(inner: &str) -> Option<Part<'_>> {
    if let Some((path, wordings)) = inner.split_once('|') {
        let wordings = wordings.split('|').map(|wording| {
            let (value, words) = wording.split_once('=')?;
            Some((value, parts(words)?))
        });
        return Some(Part::Choice { path, wordings: wordings.collect::<Option<_>>()? });
    }
    let (path, kind) = inner.split_once(':')?;
    Some(Part::Place { path, kind: Kind::parse(kind)? })
}

/// Returns a pattern as people would read it: places by what belongs there.
pub(crate) fn shown(parts: &[Part<'_>]) -> String {
    let mut out = String::new();
    for part in parts {
        match part {
            Part::Words(words) | Part::Ending(words) => out.push_str(words),
            Part::Place { kind, .. } => out.push_str(&kind.example()),
            Part::Choice { wordings, .. } => {
                let all: Vec<String> = wordings.iter().map(|(_, words)| shown(words)).collect();
                out.push_str(&all.join("/"));
            }
            Part::Optional(inner) => out.extend(["[", &shown(inner), "]"]),
        }
    }
    out
}
