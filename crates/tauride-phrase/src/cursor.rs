//! A sentence, and how far any pattern could read it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::acting::Acting;
use crate::names::Names;

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
}
