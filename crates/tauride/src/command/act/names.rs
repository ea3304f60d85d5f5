//! What is at hand for sentences: the names in the federation, and the charters that they name.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;

use tauride_phrase::{Names, StateNames};
use tauride_rules::State;
use tauride_rules::terms::{Charter, Text};

use crate::command::charter;
use crate::failure::Failure;

/// Finds the charters that sentences name, by their files or by the names of those that the program carries, before anybody knows
/// what the other names in them stand for.
#[derive(Default)]
pub(super) struct Named {
    texts: RefCell<BTreeMap<String, String>>,
    failure: RefCell<Option<Failure>>,
}

impl Named {
    /// Returns why a charter that was named cannot be read, if one cannot.
    pub(super) fn failure(&self) -> Option<Failure> {
        self.failure.take()
    }

    /// Returns the texts of the charters, by their names.
    pub(super) fn texts(self) -> BTreeMap<String, String> {
        self.texts.into_inner()
    }
}

impl Names for Named {
    /// Whatever is named is taken to be there: what is looked for is which charters are. Members are numbers only; every word of a
    /// sentence would be one of those who act.
    fn number(&self, letter: char, _: &str) -> Option<u32> {
        (letter != 'M').then_some(1)
    }

    fn charter(&self, name: &str) -> Option<(Text, Box<Charter>)> {
        if !self.texts.borrow().contains_key(name) {
            match charter::read(Path::new(name)) {
                Ok(text) => _ = self.texts.borrow_mut().insert(name.to_owned(), text),
                Err(failure) => _ = self.failure.replace(Some(failure)),
            }
        }
        None
    }
}

/// Names of a federation, and charters that were read before.
pub(super) struct AtHand<'a> {
    names: StateNames<'a>,
    charters: &'a BTreeMap<String, String>,
    /// Why a charter that was named cannot be used.
    failure: RefCell<Option<Failure>>,
}

impl<'a> AtHand<'a> {
    pub(super) fn new(state: &'a State, charters: &'a BTreeMap<String, String>) -> Self {
        Self { names: StateNames(state), charters, failure: RefCell::default() }
    }

    /// Returns why a charter that was named could not be used, if one was.
    pub(super) fn failure(&self) -> Option<Failure> {
        self.failure.take()
    }
}

impl Names for AtHand<'_> {
    fn number(&self, letter: char, name: &str) -> Option<u32> {
        self.names.number(letter, name)
    }

    fn charter(&self, name: &str) -> Option<(Text, Box<Charter>)> {
        let text = self.charters.get(name)?;
        match charter::checked(Path::new(name), text) {
            Ok(checked) => Some((text.as_str().into(), Box::new(checked.charter))),
            Err(failure) => {
                self.failure.replace(Some(failure));
                None
            }
        }
    }
}
