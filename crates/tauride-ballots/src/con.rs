//! CON: OpenTally's file of constraints, a group on each line.
//!
//! ```text
//! "Gender" "Women" 2 99 1 5 7       category, group, at least, at most, and who is in it
//! "District" "District 1" 2 2 1 2 3
//! ```
//!
//! The same fields may stand as CSV, with a header or without, and the members in one cell or in several. Members are
//! named by number, or by name. OpenTally wants everybody in exactly one group of a category; here a candidate may be in
//! several or in none.

use tauride_table::{Cursor, Table};
use tauride_tally::constraints::{Constraints, Group};

use crate::fault::{At, Fault, Wrong, reading};
use crate::known::Known;
use crate::text::{is_blank, number, shown, text};

/// A word of a line, and where it stands.
type Word = (usize, Vec<u8>);

/// Reads constraints on candidates of these names.
///
/// # Errors
///
/// [`Fault`], with the place and what mends it.
///
/// ```
/// let names = ["Anna", "Berta", "Carl"].map(String::from);
/// let constraints = tauride_ballots::con::read(b"\"Gender\" \"Women\" 1 9 1 2\n", &names)?;
/// assert_eq!((constraints.groups[0].min, constraints.groups[0].members.as_slice()), (1, &[0, 1][..]));
/// # Ok::<(), tauride_ballots::Fault>(())
/// ```
pub fn read(bytes: &[u8], names: &[String]) -> Result<Constraints, Fault> {
    reading(bytes, |text| read_at(text, names))
}

fn read_at(bytes: &[u8], names: &[String]) -> Result<Constraints, At> {
    let known = Known::of(names);
    let lines = if is_csv(bytes)? { csv_lines(bytes)? } else { con_lines(bytes)? };
    let groups = lines.iter().map(|line| group(line, &known)).collect::<Result<Vec<_>, _>>()?;
    if groups.is_empty() {
        return Err(At::new(0, Wrong::Empty));
    }
    Ok(Constraints { groups })
}

/// Returns whether the first line that says something has a separator of cells outside its quotes.
fn is_csv(bytes: &[u8]) -> Result<bool, At> {
    let mut cursor = Cursor::new(bytes);
    loop {
        cursor.take_while(|byte| byte.is_ascii_whitespace());
        let ended = cursor.rest().is_empty();
        let line = cursor.line();
        if ended || !line.starts_with(b"#") {
            let bare = line.split(|byte| *byte == b'"').step_by(2).flatten();
            return Ok({ bare }.any(|byte| matches!(byte, b',' | b';')));
        }
    }
}

/// Reads lines of words, in quotes or without.
fn con_lines(bytes: &[u8]) -> Result<Vec<Vec<Word>>, At> {
    let mut cursor = Cursor::new(bytes);
    let mut lines = Vec::new();
    let mut line: Vec<Word> = Vec::new();
    loop {
        cursor.take_while(is_blank);
        let at = cursor.offset();
        match cursor.peek() {
            Some(b'"') => {
                cursor.skip(1);
                let word = cursor.take_while(|byte| !matches!(byte, b'"' | b'\n'));
                if cursor.peek() != Some(b'"') {
                    return Err(At::new(at, Wrong::Unclosed { what: "the quote" }));
                }
                cursor.skip(1);
                line.push((at, word.to_vec()));
            }
            Some(b'#') => {
                cursor.take_while(|byte| byte != b'\n');
            }
            Some(byte) if byte != b'\n' => {
                line.push((at, cursor.take_while(|byte| !is_blank(byte) && byte != b'\n').to_vec()));
            }
            end => {
                if !line.is_empty() {
                    lines.push(std::mem::take(&mut line));
                }
                cursor.skip(1);
                if end.is_none() {
                    return Ok(lines);
                }
            }
        }
    }
}

/// Reads lines of cells, without a header. Members may share a cell.
fn csv_lines(bytes: &[u8]) -> Result<Vec<Vec<Word>>, At> {
    let mut table = Table::new(bytes);
    let mut lines = Vec::new();
    let mut row = Vec::new();
    let mut first = true;
    while table.row(&mut row)? {
        let mut cells: Vec<Word> = row.iter().map(|cell| (cell.at, cell.bytes().to_vec())).collect();
        if cells.first().is_some_and(|(_, cell)| cell.starts_with(b"#")) {
            continue;
        }
        // Only where neither bound is a number: one alone is a slip, and must not drop the group.
        let header =
            first && cells.get(2..4).is_some_and(|bounds| bounds.iter().all(|(_, cell)| number(cell).is_none()));
        first = false;
        if header {
            continue;
        }
        let members: Vec<Word> = cells.drain(cells.len().min(4)..).flat_map(members).collect();
        cells.extend(members);
        lines.push(cells);
    }
    Ok(lines)
}

/// Returns the members in a cell: numbers with blanks between them, or one name.
fn members((at, cell): Word) -> Vec<Word> {
    let words: Vec<&[u8]> = cell.split(|byte| is_blank(*byte)).filter(|word| !word.is_empty()).collect();
    if words.iter().all(|word| number(word).is_some()) {
        words.into_iter().map(|word| (at, word.to_vec())).collect()
    } else {
        vec![(at, cell)]
    }
}

fn group(line: &[Word], known: &Known<'_>) -> Result<Group, At> {
    let [category, name, min, max, members @ ..] = line else {
        let at = line.first().map_or(0, |(at, _)| *at);
        let needs = "a category, a group, how many at least, how many at most, and who is in it";
        return Err(At::new(at, Wrong::CellsMissing { needs }));
    };
    let mut group = Group {
        category: text(&category.1),
        name: text(&name.1),
        min: bound(min, "the least that must be elected")?,
        max: bound(max, "the most that may be elected")?,
        members: members.iter().map(|member| candidate(member, known)).collect::<Result<_, _>>()?,
    };
    group.members.sort_unstable();
    group.members.dedup();
    Ok(group)
}

fn bound((at, word): &Word, wanted: &'static str) -> Result<u32, At> {
    match number(word) {
        // Beyond any number of candidates, one is as good as another.
        Some(bound) => Ok(u32::try_from(bound).unwrap_or(u32::MAX)),
        None if word.is_empty() => Err(At::new(*at, Wrong::NoNumber { wanted, found: "nothing".to_owned() })),
        None => Err(At::new(*at, Wrong::NoNumber { wanted, found: shown(word) })),
    }
}

fn candidate((at, word): &Word, known: &Known<'_>) -> Result<usize, At> {
    if let Some(found) = number(word) {
        let place = usize::try_from(found).ok().and_then(|found| found.checked_sub(1));
        let candidates = known.count;
        let place = place.filter(|place| *place < candidates);
        return place.ok_or_else(|| At::new(*at, Wrong::NoSuchCandidate { found, candidates }));
    }
    known.place(&text(word)).ok_or_else(|| At::new(*at, Wrong::UnknownName { found: shown(word) }))
}
