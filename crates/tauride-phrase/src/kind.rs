//! What may stand in a place of a pattern.

mod read;
mod say;

use alloc::format;
use alloc::string::{String, ToString as _};

use serde_json::{Value, json};

use crate::table::{self, Table};

pub(crate) use read::{ids, read};
pub use say::say;

/// What may stand in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind<'t> {
    /// A name with a letter.
    Id(char),
    /// A name with a letter, or nobody.
    Maybe(char),
    /// Several names with a letter.
    Ids(char),
    /// So many names from the first on; the number stands at the path.
    Run(char, &'t str),
    /// A number.
    Number,
    /// A number with its noun.
    Count(&'t str),
    /// A text in quotes.
    Text,
    /// Several texts in quotes.
    Texts,
    /// A text that needs no quotes if it is one plain word.
    Word,
    /// Several such texts.
    Words,
    /// A time.
    Time,
    /// A unit or a body.
    Sender,
    /// Several units or bodies.
    Senders,
    /// Members with numbers.
    Tally,
    /// Members in order of preference, equal ones among them.
    Ranks,
    /// What another table says.
    Table(Table),
    /// A charter.
    Charter,
}

impl<'t> Kind<'t> {
    /// Reads the kind in a pattern.
    pub(crate) fn parse(text: &'t str) -> Option<Self> {
        let kind = match text {
            "number" => Self::Number,
            "text" => Self::Text,
            "text+" => Self::Texts,
            "word" => Self::Word,
            "word+" => Self::Words,
            "time" => Self::Time,
            "sender" => Self::Sender,
            "sender+" => Self::Senders,
            "tally+" => Self::Tally,
            "ranks" => Self::Ranks,
            "charter" => Self::Charter,
            _ => return Self::parse_more(text),
        };
        Some(kind)
    }

    fn parse_more(text: &'t str) -> Option<Self> {
        if let Some(noun) = text.strip_prefix("# ") {
            return Some(Self::Count(noun));
        }
        if let Some(name) = text.strip_prefix('@') {
            return table::by_name(name).map(Self::Table);
        }
        let letter = text.chars().next().filter(char::is_ascii_uppercase)?;
        match text.get(1..)? {
            "" => Some(Self::Id(letter)),
            "+" => Some(Self::Ids(letter)),
            "?" => Some(Self::Maybe(letter)),
            more => more.strip_prefix('*').map(|path| Self::Run(letter, path)),
        }
    }

    /// Returns what is meant where the words that would say it are left out.
    pub(crate) fn absent(self) -> Value {
        match self {
            Self::Text | Self::Word => json!(""),
            Self::Ids(_) | Self::Texts | Self::Words | Self::Senders | Self::Tally | Self::Ranks => json!([]),
            Self::Id(_)
            | Self::Maybe(_)
            | Self::Run(..)
            | Self::Number
            | Self::Count(_)
            | Self::Time
            | Self::Sender
            | Self::Table(_)
            | Self::Charter => Value::Null,
        }
    }

    /// Returns what a reader might write here.
    pub(crate) fn example(self) -> String {
        match self {
            Self::Id(letter) | Self::Maybe(letter) | Self::Run(letter, _) => format!("{letter}1"),
            Self::Ids(letter) => format!("{letter}1 {letter}4..{letter}9"),
            Self::Number => "12".to_string(),
            Self::Count(noun) => format!("12 {noun}s"),
            Self::Text => "\"…\"".to_string(),
            Self::Texts => "\"…\", \"…\"".to_string(),
            Self::Word => "word".to_string(),
            Self::Words => "word, word".to_string(),
            Self::Time => "1917-02-27 18:00".to_string(),
            Self::Sender => "U1".to_string(),
            Self::Senders => "U1..U3 B2".to_string(),
            Self::Tally => "M1: 12, M2: 7".to_string(),
            Self::Ranks => "M4, M9, M2 = M5".to_string(),
            Self::Table(_) => "whether …".to_string(),
            Self::Charter => "\"name of the charter\"".to_string(),
        }
    }
}
