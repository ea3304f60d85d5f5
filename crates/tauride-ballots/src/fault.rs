//! What is wrong with a file, where, and what mends it.

use std::fmt;

use tauride_table::{Cursor, Encoding, Found, Place, Text, Unclosed, kind};

use crate::doubt::Doubt;
pub use crate::wrong::Wrong;

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// The character of the line, from 1.
    pub column: usize,
    /// What is wrong there.
    pub wrong: Wrong,
}

/// Something wrong at a byte of the input; the line is counted when somebody wants to know.
#[derive(Debug)]
pub(crate) struct At {
    pub(crate) offset: usize,
    pub(crate) wrong: Wrong,
}

impl At {
    pub(crate) fn new(offset: usize, wrong: Wrong) -> Self {
        Self { offset, wrong }
    }

    /// Something may be meant in two ways there.
    pub(crate) fn doubt(offset: usize, doubt: Doubt) -> Self {
        Self::new(offset, Wrong::Doubt(doubt))
    }

    /// Counts lines and characters.
    pub(crate) fn within(self, text: &[u8]) -> Fault {
        Fault::at(Place::of(self.offset, text), self.wrong)
    }
}

impl From<Unclosed> for At {
    fn from(unclosed: Unclosed) -> Self {
        Self::new(unclosed.at, Wrong::Unclosed { what: "the quote" })
    }
}

/// Whatever stands somewhere in a text can be wrong there.
pub(crate) trait Here {
    /// Something is wrong at the next byte.
    fn wrong(&self, wrong: Wrong) -> At;
}

impl Here for Cursor<'_> {
    fn wrong(&self, wrong: Wrong) -> At {
        At::new(self.offset(), wrong)
    }
}

impl Fault {
    pub(crate) fn at(place: Place, wrong: Wrong) -> Self {
        Self { line: place.line, column: place.column, wrong }
    }
}

/// Reads a file whose bytes may be in any encoding that shows itself.
pub(crate) fn reading<T>(bytes: &[u8], read: impl FnOnce(&[u8]) -> Result<T, At>) -> Result<T, Fault> {
    reading_in(None, bytes, read)
}

/// Reads a file whose bytes are in the encoding that is asked for.
pub(crate) fn reading_in<T>(
    asked: Option<Encoding>,
    bytes: &[u8],
    read: impl FnOnce(&[u8]) -> Result<T, At>,
) -> Result<T, Fault> {
    let text = text(bytes, asked)?;
    read(text.bytes()).map_err(|wrong| wrong.within(text.bytes()))
}

/// Returns the text of a file, unless it is something else or in an encoding that must be asked for.
fn text(bytes: &[u8], asked: Option<Encoding>) -> Result<Text<'_>, Fault> {
    let start = Place { line: 1, column: 1 };
    let no_ballots = |kind| Fault::at(start, Wrong::Kind(kind));
    if let Some(kind) = kind::of(bytes) {
        return Err(no_ballots(kind));
    }
    let text = Text::read(bytes, asked).map_err(|wrong| Fault::at(wrong.place(), Wrong::Unreadable(wrong)))?;
    // JSON is seen in the text, where its bytes are not plain.
    match kind::of(text.bytes()).filter(|_| text.found != Found::Utf8) {
        Some(kind) => Err(no_ballots(kind)),
        None => Ok(text),
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "line {}, column {}: {}", self.line, self.column, self.wrong)
    }
}

impl std::error::Error for Fault {}
