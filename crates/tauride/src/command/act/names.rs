//! What is at hand for sentences: the names in the federation, and charters in files.

use std::cell::RefCell;
use std::path::Path;

use tauride_phrase::{Names, StateNames};
use tauride_rules::State;
use tauride_rules::terms::{Charter, Text};

use crate::command::charter;
use crate::failure::Failure;

/// Names of a federation, and charters by their files or by the names of those that the program carries.
pub(super) struct AtHand<'a> {
    names: StateNames<'a>,
    /// Why a charter that was named is not at hand.
    failure: RefCell<Option<Failure>>,
}

impl<'a> AtHand<'a> {
    pub(super) fn new(state: &'a State) -> Self {
        Self { names: StateNames(state), failure: RefCell::default() }
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
        let file = Path::new(name);
        let read = charter::read(file).and_then(|text| charter::checked(file, &text).map(|checked| (text, checked)));
        match read {
            Ok((text, checked)) => Some((text.into(), Box::new(checked.charter))),
            Err(failure) => {
                self.failure.replace(Some(failure));
                None
            }
        }
    }
}
