//! A roll as organisations keep it: a table with a line for each person, as CSV.

use std::collections::BTreeMap;

use csv::{ByteRecord, ReaderBuilder};
use tauride_codec::normal::nfc;

use super::{Column, RollError, RollProblem};

/// The most errors that are listed: whoever has more begins with these.
pub const ERRORS_MAX: usize = 100;

/// The longest key, name or contact, in bytes.
pub const FIELD_MAX: usize = 500;

/// A roll that can be read. Whether its units exist and its people are new, only the clerk knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roll {
    /// The people, in the order of the lines.
    pub people: Vec<Person>,
}

/// A line of a roll.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// The line, counted from 1; the header is line 1.
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

/// Reads a roll: CSV in UTF-8, separated by commas, semicolons or tabs, with a header that names its columns. `key` is
/// required; `name`, `contact`, `unit`, `attests` (separated by semicolons) and `weight` are known beside it.
///
/// # Errors
///
/// Every line that is wrong, with what mends it; the first [`ERRORS_MAX`] of them.
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
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut table =
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter(bytes)).from_reader(bytes);
    let mut record = ByteRecord::new();
    let mut lines = Lines::default();
    loop {
        // Reading from memory with records of any length cannot fail; if it does, the line is wrong.
        match table.read_byte_record(&mut record) {
            Ok(false) => break,
            Ok(true) => lines.read(&record),
            Err(error) => {
                let line = table.position().line();
                let what = error.to_string();
                lines.wrong(line, None, RollProblem::Table { what });
                break;
            }
        }
        if lines.errors.len() >= ERRORS_MAX {
            break;
        }
    }
    lines.done()
}

/// Returns the first of the usual separators in the header, whose names hold none of them.
fn delimiter(bytes: &[u8]) -> u8 {
    let header = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    header.iter().copied().find(|byte| b",;\t".contains(byte)).unwrap_or(b',')
}

/// What was read so far.
#[derive(Default)]
struct Lines {
    columns: Option<Vec<Column>>,
    people: Vec<Person>,
    errors: Vec<RollError>,
    keys: BTreeMap<String, u64>,
}

impl Lines {
    fn wrong(&mut self, line: u64, column: Option<Column>, problem: RollProblem) {
        self.errors.push(RollError { line, column, problem });
    }

    fn read(&mut self, record: &ByteRecord) {
        let line = record.position().map_or(0, csv::Position::line);
        match self.columns.take() {
            None => self.read_header(line, record),
            Some(columns) => {
                self.read_person(line, &columns, record);
                self.columns = Some(columns);
            }
        }
    }

    fn read_header(&mut self, line: u64, record: &ByteRecord) {
        let mut columns = Vec::with_capacity(record.len());
        for name in record {
            let name = String::from_utf8_lossy(name).trim().to_lowercase();
            match Column::named(&name) {
                Some(column) if columns.contains(&column) => {
                    self.wrong(line, Some(column), RollProblem::ColumnTwice);
                }
                Some(column) => columns.push(column),
                None => self.wrong(line, None, RollProblem::UnknownColumn { name }),
            }
        }
        if !columns.contains(&Column::Key) {
            self.wrong(line, None, RollProblem::NoKeyColumn);
        }
        self.columns = Some(columns);
    }

    fn read_person(&mut self, line: u64, columns: &[Column], record: &ByteRecord) {
        if self.errors.iter().any(|error| error.line == 1) {
            return; // With a header that is wrong, nothing can be said of the lines.
        }
        if record.len() != columns.len() {
            let (found, needed) = (record.len(), columns.len());
            self.wrong(line, None, RollProblem::Fields { found, needed });
            return;
        }
        let before = self.errors.len();
        let mut person = Person { line, ..Person::default() };
        for (column, field) in columns.iter().zip(record) {
            if let Err(problem) = fill(&mut person, *column, field) {
                self.wrong(line, Some(*column), problem);
            }
        }
        if self.errors.len() > before {
            return;
        }
        if let Some(&first) = self.keys.get(&person.key) {
            let key = person.key;
            self.wrong(line, Some(Column::Key), RollProblem::KeyTwice { key, first });
        } else {
            self.keys.insert(person.key.clone(), line);
            self.people.push(person);
        }
    }

    fn done(mut self) -> Result<Roll, Vec<RollError>> {
        if self.columns.is_none() {
            self.wrong(1, None, RollProblem::NoKeyColumn);
        } else if self.errors.is_empty() && self.people.is_empty() {
            self.wrong(1, None, RollProblem::Nobody);
        }
        if self.errors.is_empty() { Ok(Roll { people: self.people }) } else { Err(self.errors) }
    }
}

fn fill(person: &mut Person, column: Column, field: &[u8]) -> Result<(), RollProblem> {
    let text = std::str::from_utf8(field).map_err(|_| RollProblem::NotText)?.trim();
    if text.len() > FIELD_MAX {
        return Err(RollProblem::TooLong { bytes: text.len() });
    }
    if text.chars().any(char::is_control) {
        return Err(RollProblem::Control);
    }
    let text = nfc(text);
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
