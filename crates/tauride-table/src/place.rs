//! Where something stands in a text.

use std::fmt;

/// A line and a character of it, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The character of the line.
    pub column: usize,
}

impl Place {
    /// Counts lines and characters of UTF-8 before a byte.
    pub fn of(offset: usize, text: &[u8]) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line = before.split(|byte| *byte == b'\n').count();
        let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end.saturating_add(1));
        let on_line = before.get(start..).unwrap_or_default();
        // Bytes that continue a character are not counted.
        let column = on_line.iter().filter(|byte| **byte & 0xc0 != 0x80).count().saturating_add(1);
        Self { line, column }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "line {}, column {}", self.line, self.column)
    }
}
