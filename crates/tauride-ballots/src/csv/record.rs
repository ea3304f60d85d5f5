//! Rows and cells, as RFC 4180 writes them.

use std::borrow::Cow;

use crate::fault::{At, Wrong};
use crate::text::{Cursor, number, shown};

/// A table that is being read.
pub(crate) struct Table<'a> {
    cursor: Cursor<'a>,
    separator: u8,
}

/// A cell, and where it stands.
#[derive(Debug)]
pub(crate) struct Cell<'a> {
    pub(crate) at: usize,
    bytes: Cow<'a, [u8]>,
}

impl Cell<'_> {
    /// Returns what it holds, without blanks at its ends.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.bytes.trim_ascii()
    }

    /// Returns whether it holds a whole number.
    pub(crate) fn is_number(&self) -> bool {
        whole(self.bytes()).is_some()
    }

    /// Returns the number that it holds; nothing where it is empty.
    pub(crate) fn number(&self, wanted: &'static str) -> Result<Option<u64>, At> {
        let bytes = self.bytes();
        if bytes.is_empty() {
            return Ok(None);
        }
        let wrong = || {
            let digits = bytes.iter().all(u8::is_ascii_digit);
            let too_large = Wrong::NumberTooLarge { wanted };
            At::new(self.at, if digits { too_large } else { Wrong::NoNumber { wanted, found: shown(bytes) } })
        };
        whole(bytes).ok_or_else(wrong).map(Some)
    }
}

/// Returns a number whose thousands may be set apart by blanks, apostrophes or underscores.
fn whole(bytes: &[u8]) -> Option<u64> {
    let text = std::str::from_utf8(bytes).ok()?;
    let apart = |letter: char| matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’' | '_');
    number(text.split(apart).collect::<String>().as_bytes())
}

impl<'a> Table<'a> {
    /// Begins a table. Its cells are separated by what its first line has most of: commas, semicolons or tabs.
    pub(crate) fn new(bytes: &'a [u8]) -> Result<Self, At> {
        let cursor = Cursor::new(bytes)?;
        let mut first = cursor;
        first.take_while(|byte| byte.is_ascii_whitespace() && byte != b'\t');
        let line = first.line();
        // What stands in quotes separates nothing.
        let bare = line.split(|byte| *byte == b'"').step_by(2);
        let count = |sign: u8| bare.clone().flatten().filter(|byte| **byte == sign).count();
        let separator = [b'\t', b';', b','].into_iter().max_by_key(|sign| count(*sign)).unwrap_or(b',');
        Ok(Self { cursor, separator })
    }

    /// Returns where the next row begins.
    pub(crate) fn offset(&self) -> usize {
        self.cursor.offset()
    }

    /// Reads the next row that is not empty into `cells`; `false` at the end.
    pub(crate) fn row(&mut self, cells: &mut Vec<Cell<'a>>) -> Result<bool, At> {
        cells.clear();
        while matches!(self.cursor.peek(), Some(b'\n' | b'\r')) {
            self.cursor.skip(1);
        }
        if self.cursor.rest().is_empty() {
            return Ok(false);
        }
        loop {
            let cell = self.cell()?;
            cells.push(cell);
            let next = self.cursor.peek();
            self.cursor.skip(1);
            if next != Some(self.separator) {
                return Ok(true);
            }
        }
    }

    /// Reads a cell up to what ends it.
    fn cell(&mut self) -> Result<Cell<'a>, At> {
        let separator = self.separator;
        self.cursor.take_while(|byte| byte == b' ');
        let at = self.cursor.offset();
        if self.cursor.peek() != Some(b'"') {
            let bytes = self.cursor.take_while(|byte| byte != separator && byte != b'\n');
            return Ok(Cell { at, bytes: Cow::Borrowed(bytes) });
        }
        let opened = self.cursor;
        self.cursor.skip(1);
        let mut bytes = Cow::Borrowed(self.cursor.take_while(|byte| byte != b'"'));
        loop {
            if self.cursor.rest().is_empty() {
                return Err(opened.wrong(Wrong::Unclosed { what: "the quote" }));
            }
            self.cursor.skip(1);
            let more = match self.cursor.peek() {
                Some(b'"') => {
                    bytes.to_mut().push(b'"');
                    self.cursor.skip(1);
                    self.cursor.take_while(|byte| byte != b'"')
                }
                _ => break,
            };
            bytes.to_mut().extend_from_slice(more);
        }
        // Text behind the closing quote belongs to the cell, as careless programs write it.
        let behind = self.cursor.take_while(|byte| byte != separator && byte != b'\n');
        if !behind.trim_ascii().is_empty() {
            bytes.to_mut().extend_from_slice(behind);
        }
        Ok(Cell { at, bytes })
    }
}
