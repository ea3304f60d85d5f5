//! The first lines of a file as they would be right.

use std::fmt;

/// Lines that show how a file would be right.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines(pub Vec<String>);

impl fmt::Display for Lines {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|line| write!(out, "\n    {line}"))
    }
}

/// The most letters of a line that are shown.
const SHOWN: usize = 100;

/// Returns cells as a row of a table.
pub(crate) fn row<'a>(cells: impl IntoIterator<Item = &'a str>, separator: char) -> String {
    let mut line = String::new();
    for (cell, place) in cells.into_iter().zip(0_usize..) {
        if place > 0 {
            line.push(separator);
        }
        let quote = if cell.contains(['"', separator, '\n', '\r']) { "\"" } else { "" };
        line.extend([quote, &cell.replace('"', "\"\""), quote]);
    }
    let shown: String = line.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).take(SHOWN).collect();
    if line.chars().nth(SHOWN).is_some() { format!("{shown}…") } else { shown }
}
