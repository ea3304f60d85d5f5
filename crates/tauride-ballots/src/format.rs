//! Which format a file is in.

use std::fmt;

use tauride_table::{Encoding, Place, kind};

use crate::csv::Hints;
use crate::fault::{At, Fault, Wrong, reading, reading_in};
use crate::file::BallotFile;
use crate::lists::Beginning;
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

    /// Returns the format of a name's ending; of a table, whatever it is of, [`Format::Csv`].
    fn by_name(name: &str) -> Option<Self> {
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase())?;
        match ending.as_str() {
            "blt" => Some(Self::Blt),
            "soc" | "soi" | "toc" | "toi" | "cat" => Some(Self::PrefLib),
            "csv" | "tsv" => Some(Self::Csv),
            _ => None,
        }
    }

    /// Returns the format that first words show; of a table, whatever it is of, [`Format::Csv`].
    fn by_content(bytes: &[u8]) -> Option<Self> {
        if bytes.windows(20).take(10_000).any(|window| window.eq_ignore_ascii_case(b"# NUMBER ALTERNATIVE")) {
            return Some(Self::PrefLib);
        }
        let mut lines = bytes.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii).filter(|line| !line.is_empty());
        let first = lines.find(|line| !line.starts_with(b"#"))?;
        let mut words = words(first);
        let is_number = |word: Option<&[u8]>| word.is_some_and(|word| word.iter().all(u8::is_ascii_digit));
        let parted = || first.iter().any(|byte| matches!(byte, b',' | b';' | b'\t' | b'|'));
        let numbers = is_number(words.next()) && is_number(words.next());
        if numbers { Some(Self::Blt) } else { parted().then_some(Self::Csv) }
    }
}

/// Returns whether the first line has two numbers and nothing else.
fn is_blt(bytes: &[u8]) -> bool {
    let first = bytes.trim_ascii_start().split(|byte| *byte == b'\n').next().unwrap_or_default().trim_ascii_end();
    let numbers: Option<Vec<u64>> = words(first).map(number).collect();
    numbers.is_some_and(|numbers| numbers.len() == 2) && !first.windows(2).any(|two| two == b",,")
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

/// What is known of a file beside its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// In what the bytes are written, where they are not to show it themselves.
    pub encoding: Option<Encoding>,
    /// The format, where name and first words are not to decide.
    pub format: Option<Format>,
    /// What the header of a table does not say.
    pub hints: Hints,
    /// What is counted.
    pub counted: What,
}

/// What is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum What {
    /// Ballots, or the votes of lists.
    #[default]
    Any,
    /// Lists: a table that is none of ballots is one of them.
    Lists,
}

/// Reads a ballot file of that name, in UTF-8 or in what shows itself.
///
/// # Errors
///
/// [`Fault`], with the place and what mends it.
///
/// ```
/// use tauride_ballots::{Asked, open};
///
/// let file = open("board.csv", b"sep=;\nballots;Anna;Berta\n3;1;2\n", &Asked::default())?;
/// assert_eq!((file.names(), file.ballots.total()), (vec!["Anna".to_owned(), "Berta".to_owned()], 3));
/// # Ok::<(), tauride_ballots::Fault>(())
/// ```
pub fn open(name: &str, bytes: &[u8], asked: &Asked) -> Result<BallotFile, Fault> {
    if let Some(kind) = kind::of_name(name).filter(|_| asked.format.is_none() && kind::of(bytes).is_none()) {
        return Err(Fault::at(Place { line: 1, column: 1 }, Wrong::Kind(kind)));
    }
    reading_in(asked.encoding, bytes, |text| {
        match asked.format.or_else(|| Format::by_name(name)).or_else(|| Format::by_content(text)) {
            Some(Format::Csv | Format::Lists) if asked.format.is_none() => table(text, asked),
            Some(format) => read_as(format, text, &asked.hints),
            None => Err(At::new(0, Wrong::UnknownFormat)),
        }
    })
}

/// Reads a table of ballots or of lists, as it reads.
fn table(text: &[u8], asked: &Asked) -> Result<BallotFile, At> {
    // Programs call any text a table.
    if is_blt(text) {
        return blt::read_at(text);
    }
    if Format::by_content(text) == Some(Format::PrefLib) {
        return preflib::read_at(text);
    }
    let lists = || read_as(Format::Lists, text, &asked.hints);
    let beginning = lists::begins(text);
    let wrong = match (beginning != Beginning::Heading).then(lists) {
        Some(Ok(file)) => return Ok(file),
        Some(Err(wrong)) => Some(wrong),
        None => None,
    };
    if asked.counted == What::Lists {
        // Only what a header says to be ballots: answers of a form may be votes for lists.
        let ballots = csv::read_by_header(text, &asked.hints).ok();
        let has = |file: &BallotFile| file.ballots.total() > 0 || file.ballots.blank() > 0;
        if let Some(file) = ballots.filter(has) {
            return Ok(file);
        }
        let file = wrong.map_or_else(lists, Err);
        return file.or_else(|wrong| {
            let ballots = (!is_of_lists(&wrong.wrong)).then(|| csv::read_at(text, &asked.hints));
            ballots.and_then(Result::ok).ok_or(wrong)
        });
    }
    let ballots = csv::read_at(text, &asked.hints);
    let of_votes = beginning == Beginning::Votes;
    // What may be ballots is asked about as such.
    let none = |own: &At| !matches!(own.wrong, Wrong::NoHeader | Wrong::Doubt(_));
    match wrong.filter(|_| of_votes && ballots.as_ref().is_err_and(none)) {
        Some(wrong) => Err(wrong),
        None => ballots,
    }
}

/// Returns whether something is wrong with a table that only one of lists can have: it is not read as one of ballots.
fn is_of_lists(wrong: &Wrong) -> bool {
    matches!(wrong, Wrong::NameTwice { .. } | Wrong::NoList { .. } | Wrong::NoTotal { .. } | Wrong::SeveralYears { .. })
}

/// Reads a file of that format.
///
/// # Errors
///
/// [`Fault`], with the place and what mends it.
pub fn read(format: Format, bytes: &[u8], hints: &Hints) -> Result<BallotFile, Fault> {
    reading(bytes, |text| read_as(format, text, hints))
}

/// Reads text of that format.
fn read_as(format: Format, text: &[u8], hints: &Hints) -> Result<BallotFile, At> {
    match format {
        Format::Blt => blt::read_at(text),
        Format::PrefLib => preflib::read_at(text),
        Format::Csv => csv::read_at(text, hints),
        Format::Lists => lists::read_at(text)?.file().map_err(|wrong| At::new(0, wrong)),
    }
}
