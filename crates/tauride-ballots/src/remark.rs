//! What the reader of a file should look at.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use tauride_names::{folded, is_blank, likeness, look, spelt_out, without_marks};
use tauride_table::before_garbling;

/// What stands between names in a cell that holds several.
pub(crate) const SIGNS: &[&str] = &[
    ";", "|", "/", ",", "&", "+", "\t", "\\", "•", "·", "、", "，", "；", " - ", " – ", " — ", " and ", " AND ",
    " or ", " und ", " UND ", " oder ", " et ", " ou ", " y ", " e ", " o ", " en ", " i ", " og ", " och ",
];

/// What stands between several names as well as within one: where all parts stand too, it is asked.
const SIGNS_WITHIN: &[&str] = &["-", "–", " ", "=", ">", ".", ":"];

/// What programs and tellers write where nobody is named, in small letters.
const NOBODY: &[&str] = &[
    "nan",
    "total",
    "totals",
    "grand total",
    "sum",
    "summe",
    "gesamt",
    "insgesamt",
    "totale",
    "totaux",
    "na",
    "null",
    "nil",
    "none",
    "undefined",
    "#n/a",
    "#nv",
    "#ref!",
    "#value!",
    "#name?",
    "#null!",
    "#wert!",
    "#bezug!",
    "exhausted",
    "abstain",
    "abstention",
    "invalid",
    "spoilt",
    "spoiled",
    "no vote",
    "no answer",
    "ungültig",
    "enthaltung",
    "keine",
    "niemand",
    "nul",
    "blanc",
    "aucun",
    "nulo",
    "blanco",
    "ninguno",
    "abstención",
];

/// Returns whether a question mark stands between two letters, where a program had none for the letter.
fn is_asked(name: &str) -> bool {
    let signs: Vec<char> = name.chars().collect();
    signs
        .windows(3)
        .any(|three| matches!(three, [before, '?', behind] if before.is_alphabetic() && behind.is_alphabetic()))
}

/// Something in a file that is read, and may not be meant so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// Names that differ only in capitals or in forms of the same letters: they are different candidates here.
    Alike {
        /// The names.
        names: Vec<String>,
    },
    /// Names that differ only in strokes, dots and blanks: they are different candidates here.
    Near {
        /// The names.
        names: Vec<String>,
    },
    /// Names that differ only in marks on their letters: they are different candidates here.
    Marked {
        /// The names.
        names: Vec<String>,
    },
    /// Names that look the same and are written with other letters: they are different candidates here.
    Confusable {
        /// The names.
        names: Vec<String>,
        /// The first letters at which the first two differ.
        letters: (char, char),
    },
    /// A name that may be several, since a part of it is the name of another candidate: it is one candidate here.
    Several {
        /// The name.
        name: String,
        /// The other's.
        part: String,
    },
    /// A name whose letters were read in a wrong encoding before.
    Garbled {
        /// The name.
        name: String,
        /// As it was before, most likely.
        was: String,
    },
    /// A table of lists whose lines are districts, by the heading over them: each is counted as a list.
    Turned {
        /// The heading.
        heading: String,
    },
    /// The first or the last list of a table has as many votes as all others together.
    Half {
        /// Its name.
        name: String,
    },
    /// A name in which a letter has been lost before.
    Lost {
        /// The name.
        name: String,
    },
    /// A word that other programs write where nobody is named, or where a ballot is spoilt.
    Nobody {
        /// The word.
        name: String,
    },
    /// A name with a sign in it that cannot be seen, and makes it another one.
    Unseen {
        /// The name, without it.
        name: String,
        /// The sign.
        sign: char,
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
            Self::Near { names } => write!(
                out,
                "{} differ only in strokes, dots or blanks, and are counted as different candidates: if they are one, \
                 write the name alike everywhere",
                names.join(" and ")
            ),
            Self::Marked { names } => write!(
                out,
                "{} differ only in the marks on their letters, and are counted as different candidates: if they are one, \
                 write the name alike everywhere",
                names.join(" and ")
            ),
            Self::Confusable { names, letters: (one, other) } => write!(
                out,
                "{} look the same and are written with different letters ({one} is U+{:04X}, {other} is U+{:04X}): they are \
                 counted as different candidates; if they are one, write the name alike everywhere",
                names.join(" and "),
                u32::from(*one),
                u32::from(*other)
            ),
            Self::Several { name, part } => write!(
                out,
                "{name} is counted as one candidate, and {part} stands too: if these are several names, name each of them \
                 alone at least once, or write overvote"
            ),
            Self::Garbled { name, was } => write!(
                out,
                "{name} was {was} before another program read the letters in a wrong encoding: take the file anew from the \
                 program that has it"
            ),
            Self::Turned { heading } => write!(
                out,
                "each line is counted as a list, and `{heading}` stands over them: if they are districts, turn the table round, \
                 with a line for each list"
            ),
            Self::Half { name } => write!(
                out,
                "{name} has as many votes as all other lists together: if it is their sum, take its line out"
            ),
            Self::Nobody { name } => write!(
                out,
                "{name} is counted as a candidate: if it says that nobody is named, say --skipped {name:?}; if it says that \
                 the ballot is invalid, say --overvote {name:?}"
            ),
            Self::Unseen { name, sign } => write!(
                out,
                "{name} has a sign in it that cannot be seen (U+{:04X}), and is another candidate than one without: write \
                 the name anew",
                u32::from(*sign)
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
        let names = || names.iter().map(String::as_str).filter(|name| !name.is_empty());
        let alike = different(names(), likeness, |name| folded(name).into_owned());
        let confusable = confusable(names());
        let garbled =
            names().filter_map(|name| Some(Remark::Garbled { name: name.to_owned(), was: before_garbling(name)? }));
        let lost = names()
            .filter(|name| name.contains('\u{fffd}') || is_asked(name))
            .map(|name| Remark::Lost { name: name.to_owned() });
        let alike = alike.map(|names| Remark::Alike { names: names.into_iter().map(str::to_owned).collect() });
        let own: BTreeSet<Cow<'_, str>> = names().map(folded).collect();
        let several = names().filter_map(|name| {
            let parts = SIGNS.iter().filter(|sign| name.contains(**sign)).flat_map(|sign| name.split(*sign));
            let part = parts.map(folded).find(|part| own.contains(part)).or_else(|| all_stand(name, &own))?;
            Some(Remark::Several { name: name.to_owned(), part: part.into_owned() })
        });
        let near = different(names().filter(|name| !bare(name).is_empty()), bare, likeness);
        let near = near.map(|names| Remark::Near { names: names.into_iter().map(str::to_owned).collect() });
        let marked = different(names(), without_marks, likeness).chain(different(names(), spelt_out, without_marks));
        let marked = marked.map(|names| Remark::Marked { names: names.into_iter().map(str::to_owned).collect() });
        let nobody = names().filter(|name| NOBODY.contains(&likeness(name).as_str()));
        let nobody = nobody.map(|name| Remark::Nobody { name: name.to_owned() });
        let unseen = names().filter_map(|name| {
            let sign = name.chars().find(|sign| sign.is_control() && !is_blank(*sign))?;
            let name = name.chars().filter(|sign| !sign.is_control()).collect();
            Some(Remark::Unseen { name, sign })
        });
        let lost = lost.chain(near).chain(marked).chain(nobody).chain(unseen);
        alike.chain(confusable).chain(several).chain(garbled).chain(lost).collect()
    }
}

/// Returns the letters and digits of a name alone, in small letters: names that differ in nothing else are a slip as often as
/// two people.
fn bare(name: &str) -> String {
    let stroke = |sign: char| sign.is_ascii_punctuation() || is_blank(sign);
    likeness(name).chars().filter(|sign| !stroke(*sign)).collect()
}

/// Returns a part of a name of which all parts are names too.
fn all_stand<'n>(name: &'n str, own: &BTreeSet<Cow<'_, str>>) -> Option<Cow<'n, str>> {
    SIGNS_WITHIN.iter().filter(|sign| name.contains(**sign)).find_map(|sign| {
        let parts: Vec<Cow<'_, str>> = name.split(*sign).map(folded).filter(|part| !part.is_empty()).collect();
        let several = parts.len() > 1 && parts.iter().all(|part| own.contains(part));
        parts.into_iter().next().filter(|_| several)
    })
}

/// Returns the names that look the same, though it is not only capitals or forms in which they differ. All in plain letters,
/// as `I` and `l`, are what anybody can type and see.
fn confusable<'n>(names: impl Iterator<Item = &'n str> + Clone) -> Vec<Remark> {
    if names.clone().all(str::is_ascii) {
        return Vec::new();
    }
    let strange = different(names, look, likeness).filter(|names| names.iter().any(|name| !name.is_ascii()));
    { strange }
        .filter_map(|names| {
            let [one, other, ..] = names.as_slice() else { return None };
            let letters = one.chars().zip(other.chars()).find(|(one, other)| one != other)?;
            Some(Remark::Confusable { names: names.into_iter().map(str::to_owned).collect(), letters })
        })
        .collect()
}

/// Returns the names that are the same in one way and differ in another, those that are together in the order in which they
/// come.
fn different<'n>(
    names: impl Iterator<Item = &'n str>,
    same: impl Fn(&str) -> String,
    differs: impl Fn(&str) -> String,
) -> impl Iterator<Item = Vec<&'n str>> {
    let mut together: BTreeMap<String, (BTreeSet<String>, Vec<&str>)> = BTreeMap::new();
    for name in names {
        let (known, own) = together.entry(same(name)).or_default();
        if known.insert(differs(name)) {
            own.push(name);
        }
    }
    together.into_values().map(|(_, names)| names).filter(|names| names.len() > 1)
}
