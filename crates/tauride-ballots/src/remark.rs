//! What the reader of a file should look at.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use tauride_names::{folded, likeness};

/// What stands between names in a cell that holds several.
pub(crate) const SIGNS: &[&str] = &[";", "|", "/", ",", "&", "+", "\t", " and "];

/// Something in a file that is read, and may not be meant so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// Names that differ only in capitals or in forms of the same letters: they are different candidates here.
    Alike {
        /// The names.
        names: Vec<String>,
    },
    /// A name that may be several, since a part of it is the name of another candidate: it is one candidate here.
    Several {
        /// The name.
        name: String,
        /// The other's.
        part: String,
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
            Self::Several { name, part } => write!(
                out,
                "{name} is counted as one candidate, and {part} stands too: if these are several names, name each of them \
                 alone at least once, or write overvote"
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
        let own: BTreeSet<Cow<'_, str>> = names().map(folded).collect();
        let several = names().filter_map(|name| {
            let parts = SIGNS.iter().filter(|sign| name.contains(**sign)).flat_map(|sign| name.split(*sign));
            let part = parts.map(folded).find(|part| own.contains(part))?;
            Some(Remark::Several { name: name.to_owned(), part: part.into_owned() })
        });
        alike.chain(several).chain(lost).collect()
    }
}
