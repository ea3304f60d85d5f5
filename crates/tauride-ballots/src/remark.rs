//! What the reader of a file should look at.

use std::collections::BTreeMap;
use std::fmt;

use tauride_names::{folded, likeness};

/// Something in a file that is read, and may not be meant so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// Names that differ only in capitals or in forms of the same letters: they are different candidates here.
    Alike {
        /// The names.
        names: Vec<String>,
    },
    /// A name in which a letter has been lost before.
    Lost {
        /// The name.
        name: String,
    },
}

impl fmt::Display for Remark {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Alike { names } => write!(
                out,
                "{} differ only in capitals or in the form of their letters, and are counted as different candidates: if \
                 they are one, write the name alike everywhere",
                names.join(" and ")
            ),
            Self::Lost { name } => write!(
                out,
                "a letter of {name} was lost before this file was written, and cannot be told any more: take the file anew \
                 from the program that has it"
            ),
        }
    }
}

impl Remark {
    /// Returns what should be looked at in names of candidates.
    pub fn of(names: &[String]) -> Vec<Self> {
        let mut alike: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        let names = || names.iter().map(String::as_str).filter(|name| !name.is_empty());
        for name in names() {
            let own = alike.entry(likeness(name)).or_default();
            if own.iter().all(|other| folded(other) != folded(name)) {
                own.push(name);
            }
        }
        let lost = names().filter(|name| name.contains('\u{fffd}')).map(|name| Remark::Lost { name: name.to_owned() });
        let several = alike.into_values().filter(|names| names.len() > 1);
        let alike = several.map(|names| Remark::Alike { names: names.into_iter().map(str::to_owned).collect() });
        alike.chain(lost).collect()
    }
}
