//! Numbers in cells, and rows with nothing in them.

use tauride_table::Cell;

use crate::fault::{At, Wrong};
use crate::text::{self, is_thousands, shown};

/// Returns whether every cell is empty, as a spreadsheet leaves rows behind the last.
pub(crate) fn is_empty(row: &[Cell<'_>]) -> bool {
    row.iter().all(|cell| cell.bytes().is_empty())
}

/// Refuses a row with cells beyond so many columns, unless they are empty.
pub(crate) fn fits(row: &[Cell<'_>], columns: usize) -> Result<(), At> {
    let beyond = row.get(columns..).unwrap_or_default().iter().find(|cell| !cell.bytes().is_empty());
    beyond.map_or(Ok(()), |cell| Err(At::new(cell.at, Wrong::RowTooLong { cells: row.len(), columns })))
}

/// Returns whether a cell holds a whole number.
pub(crate) fn is_number(cell: &Cell<'_>) -> bool {
    whole(cell.bytes()).is_some()
}

/// Returns the number that a cell holds; nothing where it is empty.
pub(crate) fn read_number(cell: &Cell<'_>, wanted: &'static str) -> Result<Option<u64>, At> {
    let bytes = cell.bytes();
    if bytes.is_empty() {
        return Ok(None);
    }
    let wrong = || {
        let digits = bytes.iter().all(u8::is_ascii_digit);
        let found = shown(bytes);
        // `1,234,567` and `1.234,00`: with two signs it is no plain decimal.
        let signs = bytes.iter().filter(|byte| matches!(byte, b'.' | b',')).count();
        let parted = bytes.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
        At::new(
            cell.at,
            match () {
                () if digits => Wrong::NumberTooLarge { wanted },
                () if parted && signs > 1 => Wrong::Thousands { found },
                () => Wrong::NoNumber { wanted, found },
            },
        )
    };
    whole(bytes).ok_or_else(wrong).map(Some)
}

/// Returns a number whose thousands may be set apart by blanks, apostrophes or underscores. What may be thousands behind a
/// point or a comma is none.
fn whole(bytes: &[u8]) -> Option<u64> {
    let word = std::str::from_utf8(bytes).ok()?;
    let apart = |letter: char| matches!(letter, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '\'' | '’' | '_');
    let groups: Vec<&str> = word.split(apart).collect();
    // `1 23` is two numbers, or one that lost a digit.
    let digits = |group: &&str| group.split(['.', ',']).next().unwrap_or_default().len();
    let right = match groups.as_slice() {
        [first, rest @ ..] if !rest.is_empty() => {
            (1..=3).contains(&first.len()) && rest.iter().all(|group| digits(group) == 3)
        }
        _ => true,
    };
    text::whole(groups.concat().as_bytes()).filter(|_| right && !is_thousands(bytes))
}
