//! Where words go: text for a terminal, or parts for a page.

use std::fmt;

use tauride_message::Thing;

/// Whether something begins or ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// It begins.
    Begins,
    /// It ends.
    Ends,
}

/// What takes the words of a sentence.
pub trait Out: fmt::Write {
    /// Takes what a thing is called.
    ///
    /// # Errors
    ///
    /// Those of writing.
    fn thing(&mut self, thing: Thing, number: u32, called: fmt::Arguments<'_>) -> fmt::Result;

    /// Takes where words begin or end that a page may mark, by the name that they have there.
    ///
    /// # Errors
    ///
    /// Those of writing.
    fn mark(&mut self, _name: &str, _edge: Edge) -> fmt::Result {
        Ok(())
    }

    /// Takes where a point in time begins or ends to be told, in seconds since 1970.
    ///
    /// # Errors
    ///
    /// Those of writing.
    fn time(&mut self, _at: i64, _edge: Edge) -> fmt::Result {
        Ok(())
    }
}

impl Out for String {
    fn thing(&mut self, _: Thing, _: u32, called: fmt::Arguments<'_>) -> fmt::Result {
        fmt::Write::write_fmt(self, called)
    }
}

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Words.
    Text(String),
    /// A thing, as it is called there.
    Thing {
        /// What sort of thing.
        thing: Thing,
        /// Its number.
        number: u32,
        /// What it is called.
        called: String,
    },
}

/// The parts of a sentence, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts(pub Vec<Part>);

impl fmt::Write for Parts {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        match self.0.last_mut() {
            Some(Part::Text(before)) => before.push_str(text),
            _ if text.is_empty() => {}
            _ => self.0.push(Part::Text(text.to_owned())),
        }
        Ok(())
    }
}

impl Out for Parts {
    fn thing(&mut self, thing: Thing, number: u32, called: fmt::Arguments<'_>) -> fmt::Result {
        self.0.push(Part::Thing { thing, number, called: called.to_string() });
        Ok(())
    }
}
