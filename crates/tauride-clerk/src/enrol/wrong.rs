//! What can be wrong with a roll, and what mends it.

use std::fmt;

use tauride_rules::ids::MemberId;

/// The columns of a roll.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The organisation's own key for a person.
    Key,
    /// The person's name.
    Name,
    /// Where the person is reached.
    Contact,
    /// The name of the unit.
    Unit,
    /// The franchise tests attested.
    Attests,
    /// The weight of the person's votes.
    Weight,
}

impl Column {
    const ALL: [Self; 6] = [Self::Key, Self::Name, Self::Contact, Self::Unit, Self::Attests, Self::Weight];

    /// Returns the name of the column in the header.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Name => "name",
            Self::Contact => "contact",
            Self::Unit => "unit",
            Self::Attests => "attests",
            Self::Weight => "weight",
        }
    }

    /// Returns the column of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.name() == name)
    }
}

/// Something wrong in a roll. [`Display`](fmt::Display) says where, what, and what mends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RollError {
    /// The line, counted from 1; the header is line 1.
    pub line: u64,
    /// The column, if it is one column's.
    pub column: Option<Column>,
    /// What is wrong.
    pub problem: RollProblem,
}

impl RollError {
    /// Returns what is wrong, in words.
    pub fn message(&self) -> String {
        self.problem.to_string()
    }

    /// Returns what mends it, in words.
    pub fn mend(&self) -> &'static str {
        self.problem.mend()
    }
}

impl fmt::Display for RollError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        if let Some(column) = self.column {
            write!(f, ", column {}", column.name())?;
        }
        write!(f, ": {}: {}", self.problem, self.problem.mend())
    }
}

impl std::error::Error for RollError {}

/// Declares the problems: documentation, fields, what is wrong, what mends it.
macro_rules! problems {
    ($($(#[$doc:meta])* $variant:ident $({ $($(#[$field_doc:meta])* $field:ident: $type:ty),+ $(,)? })? => $sentence:literal, $mend:literal;)+) => {
        /// What is wrong in a line of a roll.
        #[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
        #[non_exhaustive]
        pub enum RollProblem {
            $($(#[$doc])* #[error($sentence)] $variant $({ $($(#[$field_doc])* $field: $type),+ })?,)+
        }

        impl RollProblem {
            /// Returns what mends it.
            pub const fn mend(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $mend,)+ }
            }
        }
    };
}

problems! {
    /// There is no header, or none that names the key.
    NoKeyColumn => "no column is named key", "begin the file with a line such as key,name,contact,unit, or say which column it is with --column key=HEADING";
    /// A column has an unknown name.
    UnknownColumn {
        /// The name.
        name: String,
    } => "no column is called {name:?}", "use key, name, contact, unit, attests, weight; say what another column is with --column key=HEADING, or leave it out with --ignore HEADING";
    /// An option names a column that is not in the header.
    NoSuchColumn {
        /// The name.
        name: String,
    } => "there is no column {name:?}", "name one of the header";
    /// A column stands there twice.
    ColumnTwice => "this column stands there twice", "take one of the two out";
    /// There are no lines below the header.
    Nobody => "nobody is on this roll", "put a line for each person below the header";
    /// The file is no table.
    Kind {
        /// What it is.
        name: &'static str,
    } => "this is {name}, and no roll can be read from it", "save the roll as CSV UTF-8";
    /// A quote is never closed.
    Unclosed => "the quote that opens here is never closed", "close it, or take it out";
    /// A line has too few or too many fields.
    Fields {
        /// How many it has.
        found: usize,
        /// How many the header has.
        needed: usize,
    } => "{found} fields, where the header has {needed}", "add or take out separators, and put quotes around a field that holds one";
    /// The file is no text, or does not say in what encoding it is.
    NotText {
        /// What is wrong with it.
        what: String,
    } => "{what}", "save the file again as CSV UTF-8";
    /// A field holds a control character.
    Control => "there is a control character in this field", "take it out";
    /// A field is too long.
    TooLong {
        /// How long it is.
        bytes: usize,
    } => "{bytes} bytes, where at most 500 are kept", "shorten it";
    /// The key is empty.
    NoKey => "the key is empty", "give every person a key of their own";
    /// Two lines have one key.
    KeyTwice {
        /// The key.
        key: String,
        /// The first line that has it.
        first: u64,
    } => "{key:?} is the key of line {first} already", "give every person a key of their own";
    /// The weight is no number.
    Weight {
        /// What stands there.
        found: String,
    } => "{found:?} is no weight", "use a whole number from 1 to 4294967295, or leave it empty for 1";
    /// Somebody is in the register under this key.
    Enrolled {
        /// The key.
        key: String,
        /// Whose it is.
        member: MemberId,
    } => "{key:?} is in the register already, as {member}", "take this line out, or mend the key";
    /// There is no unit of this name.
    UnknownUnit {
        /// The name.
        name: String,
    } => "there is no unit {name:?}", "form the unit first, or mend its name";
    /// There is no unit of this name, and one that is alike.
    UnitAlike {
        /// The name.
        name: String,
        /// The unit.
        unit: String,
    } => "there is no unit {name:?}, and {unit:?} differs only in capitals or in the form of its letters", "write the name as the unit has it, or form the unit first";
    /// Several units have this name.
    UnitNotClear {
        /// The name.
        name: String,
    } => "there are several units {name:?}", "enrol into them one at a time, naming the unit by its number";
    /// No unit is given.
    NoUnit => "no unit is given", "fill in the column unit, or name one unit for the whole roll";
}
