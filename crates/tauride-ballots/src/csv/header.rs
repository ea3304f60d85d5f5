//! What each column of a table is.

use super::{Cell, Hints};
use crate::fault::{At, Wrong};
use crate::text::text;

/// The columns that count.
pub(super) struct Columns {
    /// Columns of ranks with names in their cells, not columns of candidates with ranks in theirs.
    pub(super) names_in_cells: bool,
    /// The columns of ranks in the order of the ranks, or those of the candidates.
    pub(super) places: Vec<usize>,
    /// The headings of these.
    pub(super) headings: Vec<String>,
    /// The column that says how many ballots a row stands for.
    pub(super) weight: Option<usize>,
    /// How many columns there are in all.
    pub(super) count: usize,
}

/// Headings of columns that say how many ballots a row stands for.
const WEIGHTS: &[&str] = &[
    "ballots",
    "count",
    "counts",
    "frequency",
    "multiplicity",
    "n",
    "number",
    "number of ballots",
    "quantity",
    "votes",
    "weight",
];

/// Headings of columns that say where a ballot is from, not what it says.
const ASIDE: &[&str] = &[
    "#",
    "ballot",
    "ballot id",
    "ballot number",
    "ballot style",
    "ballot type",
    "ballotid",
    "batch",
    "batch id",
    "box",
    "box id",
    "box position",
    "cast vote record",
    "counting group",
    "cvr",
    "cvr id",
    "cvrid",
    "date",
    "district",
    "email",
    "email address",
    "id",
    "imprinted id",
    "modified",
    "no",
    "nr",
    "precinct",
    "record",
    "record id",
    "remade",
    "style",
    "tabulator",
    "tabulator id",
    "time",
    "timestamp",
    "username",
    "voter",
    "voter id",
    "voterid",
    "ward",
];

/// Tells the columns apart by their headings.
pub(super) fn columns(header: &[Cell<'_>], hints: &Hints) -> Result<Columns, At> {
    let headings: Vec<String> = header.iter().map(|cell| text(cell.bytes())).collect();
    let named = hints.ignored.iter().chain(&hints.weight);
    for name in named {
        if !headings.iter().any(|heading| same(heading, name)) {
            return Err(At::new(0, Wrong::NoSuchColumn { name: name.clone() }));
        }
    }
    let by_hint = |heading: &String| hints.weight.as_ref().is_some_and(|weight| same(heading, weight));
    let weight = headings.iter().position(by_hint).or_else(|| {
        let none = hints.weight.is_none();
        headings.iter().position(|heading| none && WEIGHTS.contains(&plain(heading).as_str()))
    });
    let free = |place: &usize| {
        let heading = headings.get(*place).map(String::as_str).unwrap_or_default();
        let ignored = hints.ignored.iter().any(|name| same(heading, name));
        !ignored && !heading.is_empty() && Some(*place) != weight
    };
    let free: Vec<usize> = (0..headings.len()).filter(free).collect();
    let mut ranks: Vec<(u64, usize)> =
        free.iter().filter_map(|place| Some((rank(headings.get(*place)?)?, *place))).collect();
    ranks.sort_unstable();
    let names_in_cells = !ranks.is_empty();
    let places: Vec<usize> = if names_in_cells {
        ranks.into_iter().map(|(_, place)| place).collect()
    } else {
        let stands = |place: &usize| headings.get(*place).is_some_and(|heading| !is_aside(heading));
        free.into_iter().filter(stands).collect()
    };
    if places.is_empty() {
        return Err(At::new(0, Wrong::NoRankColumns));
    }
    let own = |place: &usize| headings.get(*place).map(|heading| candidate(heading).to_owned()).unwrap_or_default();
    let own: Vec<String> = places.iter().map(own).collect();
    Ok(Columns { names_in_cells, places, headings: own, weight, count: headings.len() })
}

/// Returns whether a heading cannot be a candidate's name in a table that we write.
pub(super) fn is_taken(heading: &str) -> bool {
    WEIGHTS.contains(&plain(heading).as_str()) || is_aside(heading) || rank(heading).is_some()
}

fn is_aside(heading: &str) -> bool {
    ASIDE.contains(&plain(heading).as_str())
}

fn same(heading: &str, name: &str) -> bool {
    plain(heading) == plain(name)
}

/// Returns a heading in small letters with single spaces between words.
fn plain(heading: &str) -> String {
    let words = heading.to_lowercase().replace(['_', '-', '.'], " ");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the rank that a heading names: `rank1`, `Choice 2`, `3rd preference`, `first choice`.
fn rank(heading: &str) -> Option<u64> {
    const WORDS: &[&str] = &["rank", "ranking", "choice", "preference", "pref"];
    const NUMBERS: &[&str] =
        &["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
    let plain = plain(heading);
    if let Some((number, word)) = plain.split_once(' ')
        && WORDS.contains(&word)
    {
        let by_word = NUMBERS.iter().zip(1_u64..).find(|(name, _)| **name == number).map(|(_, rank)| rank);
        let digits = number.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
        return by_word.or_else(|| digits.parse().ok());
    }
    let digits = WORDS.iter().find_map(|word| plain.strip_prefix(word))?.trim_start();
    digits.parse().ok()
}

/// Returns the candidate that a heading names: forms write `Rank the candidates [Anna]`.
fn candidate(heading: &str) -> &str {
    let in_brackets = heading.strip_suffix(']').and_then(|heading| heading.rsplit_once('['));
    in_brackets.map_or(heading, |(_, name)| name.trim())
}

#[cfg(test)]
mod tests {
    use super::{candidate, rank};

    #[test]
    fn headings_of_ranks_are_known() {
        for (heading, expected) in [
            ("rank1", Some(1)),
            ("Rank2", Some(2)),
            ("Choice_3", Some(3)),
            ("4th preference", Some(4)),
            ("First Choice", Some(1)),
            ("pref. 5", Some(5)),
            ("Rank", None),
            ("Anna", None),
            ("Frank 1", None),
            ("1", None),
        ] {
            assert_eq!(rank(heading), expected, "{heading}");
        }
        assert_eq!(candidate("Rank the candidates [Anna B.]"), "Anna B.");
        assert_eq!(candidate("Anna [ind.] B."), "Anna [ind.] B.");
    }
}
