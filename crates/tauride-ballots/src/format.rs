//! Which format a file is in.

use std::fmt;

use crate::csv::Hints;
use crate::fault::Fault;
use crate::file::BallotFile;
use crate::text::number;
use crate::{blt, csv, lists, preflib};

/// A format that ballots are read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// [`blt`].
    Blt,
    /// [`preflib`].
    PrefLib,
    /// [`csv`].
    Csv,
    /// [`lists`].
    Lists,
}

impl Format {
    /// All formats, in the order in which they are listed to a person.
    pub const ALL: &'static [Self] = &[Self::Blt, Self::PrefLib, Self::Csv, Self::Lists];

    /// Returns the word by which a command names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Blt => "blt",
            Self::PrefLib => "preflib",
            Self::Csv => "csv",
            Self::Lists => "lists",
        }
    }

    /// Returns the format of a file by the ending of its name, and where that says nothing by its first words.
    ///
    /// A table may be of ballots or of lists: it is of lists if its first line has a number in its second cell, as in
    /// `Reds;1200`. A table of lists with a header is only known where somebody says so.
    pub fn of(name: &str, bytes: &[u8]) -> Option<Self> {
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
        match ending.as_str() {
            "blt" => Some(Self::Blt),
            "soc" | "soi" | "toc" | "toi" | "cat" => Some(Self::PrefLib),
            "csv" | "tsv" => Some(Self::of_table(bytes)),
            _ => Self::of_content(bytes),
        }
    }

    fn of_content(bytes: &[u8]) -> Option<Self> {
        let bytes = bytes.strip_prefix(crate::fault::BOM).unwrap_or(bytes);
        let mut lines = bytes.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii).filter(|line| !line.is_empty());
        if bytes.windows(20).take(10_000).any(|window| window.eq_ignore_ascii_case(b"# NUMBER ALTERNATIVE")) {
            return Some(Self::PrefLib);
        }
        let first = lines.find(|line| !line.starts_with(b"#"))?;
        let mut words = words(first);
        let is_number = |word: Option<&[u8]>| word.is_some_and(|word| word.iter().all(u8::is_ascii_digit));
        match is_number(words.next()) && is_number(words.next()) {
            true => Some(Self::Blt),
            false if first.iter().any(|byte| matches!(byte, b',' | b';' | b'\t')) => Some(Self::of_table(bytes)),
            false => None,
        }
    }

    /// A table whose first line has two numbers and nothing else is BLT with commas.
    fn of_table(bytes: &[u8]) -> Self {
        let first = bytes.strip_prefix(crate::fault::BOM).unwrap_or(bytes).trim_ascii_start();
        let first = first.split(|byte| *byte == b'\n').next().unwrap_or_default().trim_ascii_end();
        let numbers: Option<Vec<u64>> = words(first).map(number).collect();
        if numbers.is_some_and(|numbers| numbers.len() == 2) {
            return Self::Blt;
        }
        let lists = lists::read(bytes).is_ok_and(|table| table.certainly());
        if lists { Self::Lists } else { Self::Csv }
    }
}

/// Returns the words of a line, with blanks or commas between them.
fn words(line: &[u8]) -> impl Iterator<Item = &[u8]> {
    line.split(|byte| matches!(byte, b' ' | b'\t' | b',')).filter(|word| !word.is_empty())
}

impl fmt::Display for Format {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

/// Reads a file of that format.
///
/// # Errors
///
/// [`Fault`], with the place and what mends it.
pub fn read(format: Format, bytes: &[u8], hints: &Hints) -> Result<BallotFile, Fault> {
    match format {
        Format::Blt => blt::read(bytes),
        Format::PrefLib => preflib::read(bytes),
        Format::Csv => csv::read(bytes, hints),
        Format::Lists => {
            let table = lists::read(bytes)?;
            table.file().map_err(|wrong| Fault { line: 1, column: 1, wrong })
        }
    }
}
