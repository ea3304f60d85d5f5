//! All sentences of one language with its forms, read when the language is first used.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use crate::forms::Forms;
use crate::language::{FOLDERS, Language};
use crate::pattern::{self, Pattern, Piece};

/// The sentences of a language by their keys; those of terms begin with a dash.
#[derive(Debug)]
pub(crate) struct Bundle {
    patterns: BTreeMap<Box<str>, Pattern>,
    pub(crate) forms: Forms,
    /// Whether every sentence stands in brackets.
    pub(crate) brackets: bool,
    /// What could not be read, and where.
    pub(crate) wrong: Vec<String>,
}

static BUNDLES: [OnceLock<Bundle>; FOLDERS.len() + 1] = [const { OnceLock::new() }; FOLDERS.len() + 1];

impl Bundle {
    /// Returns the sentences of a language.
    pub(crate) fn of(language: Language) -> &'static Self {
        static ENGLISH: OnceLock<Bundle> = OnceLock::new();
        let read = || Self::read(language);
        match BUNDLES.get(language.place()) {
            Some(bundle) => bundle.get_or_init(read),
            None => ENGLISH.get_or_init(read),
        }
    }

    fn read(language: Language) -> Self {
        let texts = FOLDERS.get(language.place()).or(FOLDERS.first()).map_or(&[][..], |(_, texts)| texts);
        let (mut patterns, mut wrong) = (BTreeMap::new(), Vec::new());
        for text in texts {
            add(text, &mut patterns, &mut wrong);
        }
        let locale = match patterns.get("language-locale").map(|pattern: &Pattern| &**pattern) {
            Some([Piece::Text(locale)]) => locale.trim().to_owned(),
            _ => String::new(),
        };
        Self { patterns, forms: Forms::of(&locale), brackets: language == Language::BRACKETED, wrong }
    }

    /// Returns a sentence.
    pub(crate) fn pattern(&self, key: &str) -> Option<&[Piece]> {
        self.patterns.get(key).map(|pattern| &**pattern)
    }

    /// Returns all keys, in order, with their sentences.
    pub(crate) fn patterns(&self) -> impl Iterator<Item = (&str, &[Piece])> {
        self.patterns.iter().map(|(key, pattern)| (&**key, &**pattern))
    }
}

/// Reads a file; what cannot be read is told by `wrong`, and its sentences are missing.
fn add(text: &str, patterns: &mut BTreeMap<Box<str>, Pattern>, wrong: &mut Vec<String>) {
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    for entry in &resource.body {
        let (key, pattern) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref()),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value)),
            Entry::Junk { content } => {
                wrong.push(format!("this is no message: {content}"));
                continue;
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
        };
        match pattern.map(pattern::read) {
            Some(Ok(pattern)) => {
                if patterns.insert(key.as_str().into(), pattern).is_some() {
                    wrong.push(format!("{key} stands there twice"));
                }
            }
            Some(Err(error)) => wrong.push(format!("{key}: {error}")),
            None => wrong.push(format!("{key} has no words")),
        }
    }
}
