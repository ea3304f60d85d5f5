//! Messages, and what they are about.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::thing::Thing;

/// What is to be said: which sentence, and what of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message<'a> {
    /// Which sentence: `recall-refusal-not-an-elector`.
    pub key: &'static str,
    /// What of, by name.
    pub arguments: Vec<(&'static str, Value<'a>)>,
}

impl<'a> Message<'a> {
    /// Returns a message of nothing but its key.
    pub const fn new(key: &'static str) -> Self {
        Self { key, arguments: Vec::new() }
    }

    /// Returns the message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Value<'a>) -> Self {
        self.arguments.push((name, value));
        self
    }

    /// Returns the argument of a name; a message has few, so they are looked through.
    pub fn argument(&self, name: &str) -> Option<&Value<'a>> {
        self.arguments.iter().find(|(named, _)| *named == name).map(|(_, value)| value)
    }
}

/// What an argument is, before a language has said it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// A thing by its number, and by its name where it has one that may be said.
    Thing {
        /// What sort of thing.
        thing: Thing,
        /// Its number.
        number: u32,
        /// Its name; empty where the number is all that is said.
        name: Cow<'a, str>,
    },
    /// How many.
    Number(u64),
    /// Votes, in units of `10^-decimals`.
    Votes {
        /// How many units.
        units: u128,
        /// How many decimals a vote has.
        decimals: u32,
    },
    /// A fraction that must be reached, or passed where it is strict.
    Share {
        /// The upper number.
        numerator: u32,
        /// The lower number.
        denominator: u32,
        /// Whether it must be passed.
        strict: bool,
    },
    /// A length of time: months and days by the calendar, and seconds.
    Span {
        /// Months.
        months: u32,
        /// Days, after the months.
        days: u32,
        /// Seconds, after the days.
        seconds: u32,
    },
    /// A point in time: seconds since 1970-01-01 00:00 UTC.
    Instant(i64),
    /// A date of the calendar, whatever the zone: days since 1970-01-01.
    Date(i64),
    /// A text that people wrote, said as it stands.
    Text(Cow<'a, str>),
    /// Several, of whom all are meant.
    List(Vec<Self>),
    /// What is itself said by a language.
    Message(Box<Message<'a>>),
}

impl Value<'_> {
    /// Returns what sort of argument this is.
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Thing { thing, .. } => Kind::Thing(*thing),
            Self::Number(_) => Kind::Number,
            Self::Votes { .. } => Kind::Votes,
            Self::Share { .. } => Kind::Share,
            Self::Span { .. } => Kind::Span,
            Self::Instant(_) => Kind::Instant,
            Self::Date(_) => Kind::Date,
            Self::Text(_) => Kind::Text,
            Self::List(_) => Kind::List,
            Self::Message(_) => Kind::Message,
        }
    }
}

/// What sort of argument a message has under a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A thing with a number.
    Thing(Thing),
    /// How many.
    Number,
    /// Votes.
    Votes,
    /// A fraction to be reached or passed.
    Share,
    /// A length of time.
    Span,
    /// A point in time.
    Instant,
    /// A date.
    Date,
    /// A text.
    Text,
    /// Several.
    List,
    /// A message.
    Message,
}
