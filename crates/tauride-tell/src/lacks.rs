//! What a language lacks beside English.

use std::collections::BTreeSet;

use crate::bundle::Bundle;
use crate::language::Language;
use crate::pattern::{Piece, marked, named, others};

/// Returns what is wrong with the files of a language, a line for each: what cannot be read, sentences that are missing or
/// that English does not have, arguments that are not those of the English sentence, and references to nothing.
pub fn lacks(language: Language) -> Vec<String> {
    let (own, english) = (Bundle::of(language), Bundle::of(Language::ENGLISH));
    let mut lacks = own.wrong.clone();
    let tag = language.tag();
    for (key, source) in english.patterns().filter(|(key, _)| !key.starts_with('-')) {
        let Some(pattern) = own.pattern(key) else {
            lacks.push(format!("{tag}: {key} is missing"));
            continue;
        };
        let differ = marks(source) != marks(pattern);
        lacks.extend(differ.then(|| format!("{tag}: {key}: English marks {:?}", marks(source))));
        let (source, said) = (arguments(source), arguments(pattern));
        lacks.extend(said.difference(&source).map(|name| format!("{tag}: {key}: English has no ${name}")));
        lacks.extend(source.difference(&said).map(|name| format!("{tag}: {key}: ${name} is not said")));
    }
    for (key, pattern) in own.patterns() {
        if !key.starts_with('-') && english.pattern(key).is_none() {
            lacks.push(format!("{tag}: {key}: there is no such sentence in English"));
        }
        others(pattern, &mut |other| {
            if own.pattern(other).is_none() {
                lacks.push(format!("{tag}: {key}: there is no {other}"));
            }
        });
    }
    lacks
}

/// The names of a sentence's arguments. The case is not an argument: some languages have one. Nor is it whether several act,
/// by which some choose an ending.
fn arguments(pattern: &[Piece]) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    named(pattern, &mut |name| {
        names.insert(name);
    });
    names.remove("case");
    names.remove("several");
    names
}

/// The names of the words that a sentence marks.
fn marks(pattern: &[Piece]) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    marked(pattern, &mut |name| {
        names.insert(name);
    });
    names
}

/// What a sentence is made of, as whoever tells it must know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needs {
    /// The arguments that it says or chooses by.
    pub arguments: BTreeSet<&'static str>,
    /// The words that it marks.
    pub marks: BTreeSet<&'static str>,
}

/// Returns what every sentence needs, by its key, as English has it.
pub fn needs() -> impl Iterator<Item = (&'static str, Needs)> {
    let patterns = Bundle::of(Language::ENGLISH).patterns().filter(|(key, _)| !key.starts_with('-'));
    patterns.map(|(key, pattern)| (key, Needs { arguments: arguments(pattern), marks: marks(pattern) }))
}
