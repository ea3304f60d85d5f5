//! What is wrong with a record, and where.

use alloc::string::String;
use core::fmt;

use tauride_codec::CodecError;

/// The parts of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Its number.
    Number,
    /// Its time.
    Time,
    /// The edition of the rulebook.
    Edition,
    /// The link to the entry before.
    Link,
    /// Who asked, or what they asked.
    Act,
    /// What became true.
    Events,
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Number => "the number",
            Self::Time => "the time",
            Self::Edition => "the edition",
            Self::Link => "the link",
            Self::Act => "the act",
            Self::Events => "the events",
        })
    }
}

/// Why a record is not what it says it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// A line cannot be read.
    #[error("entry {entry} cannot be read: {error}")]
    Unreadable {
        /// The entry.
        entry: u64,
        /// Why.
        error: CodecError,
    },
    /// The last line does not end.
    #[error("entry {entry} is cut off: its line does not end")]
    Unfinished {
        /// The entry.
        entry: u64,
    },
    /// Entries were dropped.
    #[error("entry {entry} is missing: entry {next} stands in its place")]
    Missing {
        /// The first that is missing.
        entry: u64,
        /// The entry that stands there.
        next: u64,
    },
    /// Entries were reordered.
    #[error("entry {entry} is not in its place: it stands after entry {after}")]
    Moved {
        /// The entry.
        entry: u64,
        /// The entry after which it stands.
        after: u64,
    },
    /// An entry was added whose number there was already.
    #[error("entry {entry} was added: there are two of this number, and the second does not follow entry {after}")]
    Added {
        /// The number.
        entry: u64,
        /// The entry after which the second one stands.
        after: u64,
    },
    /// An entry was changed together with its events, and the next one gives it away.
    #[error("entry {entry} was changed: entry {next} links to an entry of other bytes")]
    Changed {
        /// The entry.
        entry: u64,
        /// The next one.
        next: u64,
    },
    /// Nothing follows that could tell which of two entries was changed.
    #[error("entry {entry} does not link to the entry before it: one of the two was changed")]
    NotLinked {
        /// The later one.
        entry: u64,
    },
    /// The law refuses the act of an entry.
    #[error("entry {entry} does not follow from the law: its act is refused by {article}: {reason}")]
    Refused {
        /// The entry.
        entry: u64,
        /// The article of the rulebook.
        article: &'static str,
        /// The refusal.
        reason: String,
    },
    /// A charter's text does not read as the checked form beside it.
    #[error("entry {entry} adopts or proposes a charter whose text does not read as its checked form: {why}")]
    Charter {
        /// The entry.
        entry: u64,
        /// What is wrong.
        why: String,
    },
    /// An entry differs from what the law makes of its act.
    #[error("entry {entry} was changed: {part} should read, from column {column} on: {law}")]
    Differs {
        /// The entry.
        entry: u64,
        /// The part that differs.
        part: Part,
        /// Where the line differs, in bytes from 1.
        column: usize,
        /// What the law and the canonical form make of it.
        law: String,
    },
    /// The end of the record is missing.
    #[error("the record is cut off: entry {entry} is missing, and all after it up to entry {last} of the checkpoint")]
    CutOff {
        /// The first that is missing.
        entry: u64,
        /// The last entry that the checkpoint covers.
        last: u64,
    },
    /// There are entries that the record's own checkpoint does not cover.
    #[error("entry {entry} was added: the checkpoint ends before it")]
    NotCovered {
        /// The first of them.
        entry: u64,
    },
    /// The root is another than that of the checkpoint.
    #[error(
        "entry {entry} or an entry before it was changed: the root over the first {entry} entries is not that of the checkpoint"
    )]
    Root {
        /// The last entry that the checkpoint covers.
        entry: u64,
    },
}

impl Fault {
    /// Returns the number of the entry that is named.
    pub fn entry(&self) -> u64 {
        match *self {
            Self::Unreadable { entry, .. }
            | Self::Unfinished { entry }
            | Self::Missing { entry, .. }
            | Self::Moved { entry, .. }
            | Self::Added { entry, .. }
            | Self::Changed { entry, .. }
            | Self::NotLinked { entry }
            | Self::Refused { entry, .. }
            | Self::Charter { entry, .. }
            | Self::Differs { entry, .. }
            | Self::CutOff { entry, .. }
            | Self::NotCovered { entry }
            | Self::Root { entry } => entry,
        }
    }
}
