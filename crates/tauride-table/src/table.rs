//! Rows and cells, as RFC 4180 and spreadsheets write them.

use std::borrow::Cow;

use crate::cursor::Cursor;

/// A table that is being read.
#[derive(Clone, Debug)]
pub struct Table<'a> {
    cursor: Cursor<'a>,
    separator: u8,
}

/// A cell, and where it stands.
#[derive(Clone, Debug)]
pub struct Cell<'a> {
    /// How many bytes lie before it.
    pub at: usize,
    bytes: Cow<'a, [u8]>,
}

/// A quote opens at this byte and is never closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unclosed {
    /// How many bytes lie before it.
    pub at: usize,
}

impl Cell<'_> {
    /// Returns what it holds, without blanks at its ends.
    #[inline]
    pub fn bytes(&self) -> &[u8] {
        let bytes = self.bytes.trim_ascii();
        match (bytes.first(), bytes.last()) {
            (Some(first), Some(last)) if !(first.is_ascii() && last.is_ascii()) => unseen(bytes),
            _ => bytes,
        }
    }

    /// Returns what it holds as text, without blanks at its ends.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(self.bytes())
    }
}

/// Takes away blanks at the ends that are no ASCII.
#[cold]
fn unseen(bytes: &[u8]) -> &[u8] {
    std::str::from_utf8(bytes).map_or(bytes, |text| tauride_names::trimmed(text).as_bytes())
}

impl<'a> Table<'a> {
    /// Begins a table of UTF-8. Its cells are separated by what its first line has most of: commas, semicolons or tabs;
    /// or by the sign that spreadsheets name in a line of its own, `sep=;`.
    pub fn new(bytes: &'a [u8]) -> Self {
        let mut cursor = Cursor::new(bytes);
        let mut first = cursor;
        first.take_while(|byte| byte.is_ascii_whitespace() && byte != b'\t');
        let line = first.line();
        if let Some(separator) = said(line) {
            cursor.go_to(first.rest());
            return Self { cursor, separator };
        }
        // What stands in quotes separates nothing.
        let bare = line.split(|byte| *byte == b'"').step_by(2);
        let all = |sign: u8| bare.clone().flatten().filter(|byte| **byte == sign).count();
        let others = all(b'\t').max(all(b';'));
        let count = |sign: u8| match sign {
            // Beside another sign, a comma between digits belongs to the number: `Reds;23,5`.
            b',' if others > 0 => all(b',').saturating_sub(bare.clone().map(in_numbers).sum()),
            sign => all(sign),
        };
        let most = [b'\t', b';', b','].into_iter().max_by_key(|sign| count(*sign)).unwrap_or(b',');
        let separator = if count(most) == 0 && count(b'|') > 0 { b'|' } else { most };
        Self { cursor, separator }
    }

    /// Returns what separates the cells.
    pub fn separator(&self) -> char {
        char::from(self.separator)
    }

    /// Returns where the next row begins.
    pub fn offset(&self) -> usize {
        self.cursor.offset()
    }

    /// Reads the next row that is not empty into `cells`; `false` at the end.
    ///
    /// # Errors
    ///
    /// [`Unclosed`].
    pub fn row(&mut self, cells: &mut Vec<Cell<'a>>) -> Result<bool, Unclosed> {
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

    /// Returns whether a cell ends here, but for blanks.
    fn ends(&self) -> bool {
        let rest = self.cursor.rest();
        let next = rest.iter().find(|byte| !matches!(byte, b' ' | b'\r'));
        next.is_none_or(|byte| *byte == b'\n' || *byte == self.separator)
    }

    /// Reads a cell up to what ends it.
    fn cell(&mut self) -> Result<Cell<'a>, Unclosed> {
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
                return Err(Unclosed { at: opened.offset() });
            }
            self.cursor.skip(1);
            let more = match self.cursor.peek() {
                // Databases write `\"` for a quote. Behind one that closes the cell nothing else can stand.
                Some(byte) if byte != b'"' && bytes.last() == Some(&b'\\') && !self.ends() => {
                    let quoted = bytes.to_mut();
                    quoted.pop();
                    quoted.push(b'"');
                    self.cursor.take_while(|byte| byte != b'"')
                }
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

/// Returns how many commas stand between digits.
fn in_numbers(part: &[u8]) -> usize {
    part.windows(3).filter(|around| matches!(around, [b'0'..=b'9', b',', b'0'..=b'9'])).count()
}

/// Returns the sign that a line `sep=;` names; a tab may be written out, and blanks stand around `=`.
fn said(line: &[u8]) -> Option<u8> {
    let line = line.trim_ascii_start().strip_prefix(b"\"").unwrap_or(line.trim_ascii_start());
    let (word, rest) = line.split_at_checked(3)?;
    if !word.eq_ignore_ascii_case(b"sep") {
        return None;
    }
    let rest = rest.trim_ascii_start().strip_prefix(b"=")?;
    let sign = rest.strip_suffix(b"\"").unwrap_or(rest);
    if sign.trim_ascii() == b"\\t" {
        return Some(b'\t');
    }
    // A blank may be the sign itself.
    let bare = sign.trim_ascii();
    match if bare.is_empty() { sign } else { bare } {
        // Behind it stands nothing, or the line's own signs for its other cells.
        [sign, rest @ ..]
            if sign.is_ascii()
                && !sign.is_ascii_alphanumeric()
                && rest.iter().all(|byte| byte == sign || *byte == b' ') =>
        {
            Some(*sign)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Table, Unclosed};

    fn rows(text: &str) -> Result<Vec<Vec<String>>, Unclosed> {
        let mut table = Table::new(text.as_bytes());
        let (mut rows, mut row) = (Vec::new(), Vec::new());
        while table.row(&mut row)? {
            rows.push(row.iter().map(|cell| cell.text().into_owned()).collect());
        }
        Ok(rows)
    }

    #[test]
    fn rows_and_cells_are_parted() {
        for text in [
            "a,b\n1,2\n",
            "sep=;\r\na;b\r\n1;2\r\n",
            "SEP=\t\na\tb\n1\t2",
            "\"sep=,\"\na,b\n1,2",
            "sep=|\na|b\n\n1|2",
            "sep=\\t\na\tb\n1\t2",
            "sep = ;\na;b\n1;2",
            "sep=  \na b\n1 2",
            "a|b\n1|2\n",
            "\"a\";\u{a0}b\u{200b}\n 1 ;\"2\"",
        ] {
            assert_eq!(rows(text).unwrap(), [["a", "b"], ["1", "2"]], "{text:?}");
        }
        assert_eq!(rows("a|b,c\n").unwrap(), [["a|b", "c"]]);
        assert_eq!(rows("a;1,234\nb;5\n").unwrap(), [["a", "1,234"], ["b", "5"]]);
        assert_eq!(rows("a;b 1,5;2,5\n").unwrap(), [["a", "b 1,5", "2,5"]]);
        assert_eq!(rows("a;b,1,2\n").unwrap(), [["a;b", "1", "2"]]);
        assert_eq!(rows("sep=x,b\n1,2\n").unwrap(), [["sep=x", "b"], ["1", "2"]]);
        assert_eq!(rows("a\n\"x\ny\"\"z\" w\n").unwrap(), [["a"], ["x\ny\"z w"]]);
        assert_eq!(rows("\"a \\\"x, y\\\" b\",c\n\"C:\\\" ,d").unwrap(), [["a \"x, y\" b", "c"], ["C:\\", "d"]]);
        assert_eq!(rows("a\n\"b\n"), Err(Unclosed { at: 2 }));
        assert_eq!(rows("").unwrap().len(), 0);
    }
}
