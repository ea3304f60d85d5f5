//! Arguments that are one of several words: a shell completes them, and what else is written is refused in our own words.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::{Arg, Command, Error};

/// Reads an argument that is one of several words.
#[derive(Clone)]
pub(crate) struct Listed<T> {
    words: fn() -> Vec<&'static str>,
    read: fn(&str) -> Result<T, String>,
}

impl<T> Listed<T> {
    /// Returns what reads an argument by `read`, and is completed by `words`.
    pub(crate) const fn new(words: fn() -> Vec<&'static str>, read: fn(&str) -> Result<T, String>) -> Self {
        Self { words, read }
    }
}

impl<T: Clone + Send + Sync + 'static> TypedValueParser for Listed<T> {
    type Value = T;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<T, Error> {
        let read = self.read;
        TypedValueParser::parse_ref(&move |text: &str| read(text), command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new((self.words)().into_iter().map(PossibleValue::new)))
    }
}
