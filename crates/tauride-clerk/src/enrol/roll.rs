//! A roll as organisations keep it: a table with a line for each person.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use tauride_names::{folded, likeness};
use tauride_table::{Cell, Table, Text, kind};

use super::columns::{Headings, columns};
use super::{Column, RollError, RollProblem};

/// The longest key, name or contact, in bytes.
pub const FIELD_MAX: usize = 500;

/// A roll that can be read. Whether its units exist and its people are new, only the clerk knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roll {
    /// The people, in the order of the lines.
    pub people: Vec<Person>,
    /// Keys that differ only in capitals or in the form of their letters: two people here, and a question to whoever keeps
    /// the roll.
    pub alike: Vec<Alike>,
}

/// A line of a roll. Its texts are [folded].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// The line on which the person begins, counted from 1.
    pub line: u64,
    /// The organisation's own key for this person.
    pub key: String,
    /// The person's name; may be empty.
    pub name: String,
    /// Where the person is reached; may be empty.
    pub contact: String,
    /// The name of the unit, if the roll gives one.
    pub unit: Option<String>,
    /// The franchise tests attested of this person, in order, if the roll gives any.
    pub attests: Vec<String>,
    /// The weight of this person's votes, if the roll gives one.
    pub weight: Option<u32>,
}

/// Two keys that are alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alike {
    /// The first, and the line on which it stands.
    pub first: (String, u64),
    /// The other, and its line.
    pub other: (String, u64),
}

/// Reads a roll: a table separated by commas, semicolons or tabs, with a header that names its columns. `key` is
/// required; `name`, `contact`, `unit`, `attests` (separated by semicolons) and `weight` are known beside it.
///
/// # Errors
///
/// Every line that is wrong, with what mends it.
///
/// ```
/// use tauride_clerk::enrol::read_roll;
///
/// let roll = read_roll(b"key,name,unit\n7,Anna,Branch 12\n9,Ben,Branch 12\n").unwrap();
/// assert_eq!(roll.people[1].unit.as_deref(), Some("Branch 12"));
///
/// let errors = read_roll(b"key,name\n7,Anna\n7,Ben\n").unwrap_err();
/// assert_eq!(
///     errors[0].to_string(),
///     "line 3, column key: \"7\" is the key of line 2 already: give every person a key of their own"
/// );
/// ```
pub fn read_roll(bytes: &[u8]) -> Result<Roll, Vec<RollError>> {
    read_roll_with(bytes, &Headings::default())
}

/// Reads a roll whose columns may have other names, or may be left out.
///
/// # Errors
///
/// As [`read_roll`].
pub fn read_roll_with(bytes: &[u8], headings: &Headings) -> Result<Roll, Vec<RollError>> {
    let one = |line: usize, problem| vec![RollError { line: in_file(line), column: None, problem }];
    if let Some(kind) = kind::of(bytes) {
        return Err(one(1, RollProblem::Kind { name: kind.name }));
    }
    let text = Text::read(bytes, None)
        .map_err(|wrong| one(wrong.place().line, RollProblem::NotText { what: wrong.to_string() }))?;
    let mut lines = Lines { text: text.bytes(), read: 0, line: 1, roll: Reading::default() };
    lines.read(headings);
    lines.roll.done()
}

fn in_file(line: usize) -> u64 {
    u64::try_from(line).unwrap_or(u64::MAX)
}

/// The lines of a roll, and how far they are counted.
struct Lines<'t> {
    text: &'t [u8],
    read: usize,
    line: u64,
    roll: Reading,
}

impl Lines<'_> {
    fn read(&mut self, headings: &Headings) {
        let mut table = Table::new(self.text);
        let mut row = Vec::new();
        let mut header: Option<Vec<Option<Column>>> = None;
        loop {
            match table.row(&mut row) {
                Ok(false) => break,
                Ok(true) => {}
                Err(unclosed) => {
                    let line = self.line_of(unclosed.at);
                    self.roll.wrong(line, None, RollProblem::Unclosed);
                    break;
                }
            }
            // Spreadsheets leave rows behind the last.
            if row.iter().all(|cell| cell.bytes().is_empty()) {
                continue;
            }
            let line = row.first().map_or(1, |cell| self.line_of(cell.at));
            match &header {
                Some(header) => self.roll.person(line, header, &row),
                None => match columns(&row, headings) {
                    Ok(found) => header = Some(found),
                    // With a header that is wrong, nothing can be said of the lines.
                    Err(wrong) => {
                        for (column, problem) in wrong {
                            self.roll.wrong(line, column, problem);
                        }
                        return;
                    }
                },
            }
        }
        if header.is_none() && self.roll.errors.is_empty() {
            self.roll.wrong(1, None, RollProblem::NoKeyColumn);
        }
    }

    /// Returns the line of a byte that lies behind the last one asked for.
    fn line_of(&mut self, at: usize) -> u64 {
        let passed = self.text.get(self.read..at).unwrap_or_default();
        let ends = passed.split(|byte| *byte == b'\n').count().saturating_sub(1);
        self.line = self.line.saturating_add(in_file(ends));
        self.read = self.read.max(at);
        self.line
    }
}

/// What was read so far.
#[derive(Default)]
struct Reading {
    people: Vec<Person>,
    errors: Vec<RollError>,
    keys: BTreeMap<String, u64>,
    /// The first key of each likeness.
    like: BTreeMap<String, (String, u64)>,
    alike: Vec<Alike>,
}

impl Reading {
    fn wrong(&mut self, line: u64, column: Option<Column>, problem: RollProblem) {
        self.errors.push(RollError { line, column, problem });
    }

    fn person(&mut self, line: u64, columns: &[Option<Column>], row: &[Cell<'_>]) {
        let beyond = row.get(columns.len()..).unwrap_or_default();
        if row.len() < columns.len() || beyond.iter().any(|cell| !cell.bytes().is_empty()) {
            let (found, needed) = (row.len(), columns.len());
            self.wrong(line, None, RollProblem::Fields { found, needed });
            return;
        }
        let before = self.errors.len();
        let mut person = Person { line, ..Person::default() };
        for (column, cell) in columns.iter().zip(row) {
            let Some(column) = column else { continue };
            if let Err(problem) = fill(&mut person, *column, cell) {
                self.wrong(line, Some(*column), problem);
            }
        }
        if self.errors.len() > before {
            return;
        }
        if let Some(&first) = self.keys.get(&person.key) {
            let key = person.key;
            self.wrong(line, Some(Column::Key), RollProblem::KeyTwice { key, first });
            return;
        }
        self.note_likeness(&person);
        self.keys.insert(person.key.clone(), line);
        self.people.push(person);
    }

    /// Notes a key that looks like one before it.
    fn note_likeness(&mut self, person: &Person) {
        let own = (person.key.clone(), person.line);
        match self.like.entry(likeness(&person.key)) {
            Entry::Occupied(first) => self.alike.push(Alike { first: first.get().clone(), other: own }),
            Entry::Vacant(place) => _ = place.insert(own),
        }
    }

    fn done(mut self) -> Result<Roll, Vec<RollError>> {
        if self.errors.is_empty() && self.people.is_empty() {
            self.wrong(1, None, RollProblem::Nobody);
        }
        if self.errors.is_empty() { Ok(Roll { people: self.people, alike: self.alike }) } else { Err(self.errors) }
    }
}

fn fill(person: &mut Person, column: Column, cell: &Cell<'_>) -> Result<(), RollProblem> {
    let text = cell.text();
    let text = folded(&text);
    if text.len() > FIELD_MAX {
        return Err(RollProblem::TooLong { bytes: text.len() });
    }
    if text.chars().any(char::is_control) {
        return Err(RollProblem::Control);
    }
    match column {
        Column::Key if text.is_empty() => return Err(RollProblem::NoKey),
        Column::Key => person.key = text.into_owned(),
        Column::Name => person.name = text.into_owned(),
        Column::Contact => person.contact = text.into_owned(),
        Column::Unit => person.unit = (!text.is_empty()).then(|| text.into_owned()),
        Column::Attests => person.attests = attests(&text),
        Column::Weight if text.is_empty() => person.weight = None,
        Column::Weight => match text.parse() {
            Ok(weight) if weight > 0 => person.weight = Some(weight),
            _ => return Err(RollProblem::Weight { found: text.into_owned() }),
        },
    }
    Ok(())
}

/// Returns the tests that a list names, each once and in order, so that equal lists are equal.
fn attests(list: &str) -> Vec<String> {
    let named = list.split(';').map(str::trim).filter(|test| !test.is_empty());
    let mut tests: Vec<String> = named.map(str::to_owned).collect();
    tests.sort();
    tests.dedup();
    tests
}
