//! Shares and lengths of time as people say them.

mod share;
mod span;
mod term;

pub(crate) use share::{Phrase, Whole, share};
pub(crate) use span::span;
pub(crate) use term::term;

use crate::tell::NUMBERS;

/// Why a phrase is not understood, and what would be.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Unclear {
    pub(crate) message: String,
    pub(crate) mend: String,
}

impl Unclear {
    pub(crate) fn new(message: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { message: message.into(), mend: mend.into() }
    }
}

/// Reads a number from one to twelve in words, or in digits with or without commas between thousands.
fn number(word: &str) -> Option<u32> {
    if matches!(word, "a" | "an") {
        return Some(1);
    }
    let spoken = (0..).zip(NUMBERS).skip(1).find(|(_, known)| *known == word);
    spoken.map(|(number, _)| number).or_else(|| digits(word))
}

/// Reads digits; commas may only part thousands.
fn digits(word: &str) -> Option<u32> {
    let mut groups = word.split(',');
    let first = groups.next()?;
    let grouped = word.contains(',');
    let is_number = |group: &str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(first) || (grouped && first.len() > 3) || groups.any(|group| group.len() != 3 || !is_number(group)) {
        return None;
    }
    word.replace(',', "").parse().ok()
}
