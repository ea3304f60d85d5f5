//! Words in cells that name nobody.

use tauride_names::folded;

use super::Hints;

/// Words for an empty rank, in small letters. A word that is a family name too, such as `blanc` or `blanco`, is none.
const EMPTY: &[&str] = &[
    "",
    "-",
    "–",
    "skipped",
    "skip",
    "undervote",
    "under vote",
    "under-vote",
    "blank",
    "n/a",
    // German
    "leer",
    "übersprungen",
    "ausgelassen",
    "keine angabe",
    // French
    "vide",
    "sauté",
    "sous-vote",
    "vote blanc",
    "bulletin blanc",
    // Spanish
    "vacío",
    "vacio",
    "omitido",
    "saltado",
    "en blanco",
    "voto en blanco",
];

/// Words for a rank that several share who are not named, in small letters.
const OVERVOTE: &[&str] = &[
    "overvote",
    "over vote",
    "over-vote",
    // German
    "mehrfach",
    "mehrfach angekreuzt",
    "mehrfachnennung",
    // French
    "survote",
    "sur-vote",
    "vote multiple",
    // Spanish
    "sobrevoto",
    "voto múltiple",
    "voto multiple",
];

/// The words that are known, and those that whoever reads the file says beside them.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    empty: Vec<String>,
    overvote: Vec<String>,
}

impl Words {
    pub(super) fn of(hints: &Hints) -> Self {
        let own = |words: &[String]| words.iter().map(|word| folded(word).to_lowercase()).collect();
        Self { empty: own(&hints.skipped), overvote: own(&hints.overvote) }
    }

    /// Returns whether a cell says that a rank is empty.
    pub(super) fn says_nothing(&self, cell: &[u8]) -> bool {
        holds(EMPTY, cell) || is_own(&self.empty, cell)
    }

    /// Returns whether a cell says that several were marked at a rank.
    pub(super) fn is_overvote(&self, cell: &[u8]) -> bool {
        holds(OVERVOTE, cell) || is_own(&self.overvote, cell)
    }
}

/// Whatever stands in capitals: nearly every cell is told by its length.
fn holds(words: &[&str], cell: &[u8]) -> bool {
    let is = |word: &&str| {
        cell.len() == word.len()
            && if word.is_ascii() { cell.eq_ignore_ascii_case(word.as_bytes()) } else { is_in_small(word, cell) }
    };
    words.iter().any(is)
}

fn is_own(words: &[String], cell: &[u8]) -> bool {
    !words.is_empty() && words.iter().any(|word| is_in_small(word, cell))
}

fn is_in_small(word: &str, cell: &[u8]) -> bool {
    std::str::from_utf8(cell).is_ok_and(|cell| folded(cell).chars().flat_map(char::to_lowercase).eq(word.chars()))
}
