//! A table with a row for each rank of each ballot: which column is what.

use super::heading::{is_aside, plain};

/// Headings of the column that says which ballot a row is of, the surest first.
const BALLOTS: &[&str] = &[
    "ballot id",
    "ballotid",
    "ballot number",
    "ballot no",
    "ballot",
    "cvr id",
    "cvrid",
    "cvr",
    "cast vote record",
    "voter id",
    "voterid",
    "voter",
    "record id",
    "record",
    "id",
    // German, French, Spanish
    "stimmzettel",
    "stimmzettel nr",
    "stimmzettelnummer",
    "bulletin",
    "papeleta",
];

/// Headings of columns that say where a ballot was cast: ballots of two places may have one number.
pub(super) const PLACES: &[&str] =
    &["batch", "batch id", "box", "box id", "district", "precinct", "tabulator", "tabulator id", "ward"];

const RANKS: &[&str] = &[
    "rank",
    "ranking",
    "preference",
    "position",
    "place",
    "order",
    "priority",
    // German, French, Spanish
    "rang",
    "platz",
    "präferenz",
    "préférence",
    "rango",
    "preferencia",
    "posición",
    "posicion",
    "orden",
];

const CHOICES: &[&str] = &[
    "choice",
    "candidate",
    "candidate name",
    "name",
    "option",
    "selection",
    "alternative",
    "vote",
    // German, French, Spanish
    "kandidat",
    "kandidatin",
    "kandidierende",
    "bewerber",
    "bewerberin",
    "candidat",
    "candidate nom",
    "candidato",
    "candidata",
];

/// Returns whether a plain heading stands over what ballot a row is of.
pub(super) fn is_ballot(heading: &str) -> bool {
    BALLOTS.contains(&heading)
}

/// Returns whether a plain heading stands over ranks in rows of their own.
pub(super) fn is_rank(heading: &str) -> bool {
    RANKS.contains(&heading)
}

/// Returns whether a plain heading stands over names of candidates.
pub(super) fn is_choice(heading: &str) -> bool {
    CHOICES.contains(&heading)
        || matches!(heading, "candidates" | "candidate id" | "kandidaten" | "candidats" | "candidatos")
}

/// Which column is what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Places {
    pub(super) ballot: usize,
    pub(super) rank: usize,
    pub(super) choice: usize,
}

/// Returns which column is what if each row is a rank of a ballot: one column names the ballot, one the rank, one who, and
/// no other says anything that counts.
pub(super) fn places(headings: &[String], free: &[usize]) -> Option<Places> {
    let plain: Vec<(usize, String)> =
        free.iter().filter_map(|place| Some((*place, plain(headings.get(*place)?)))).collect();
    let only = |words: &[&str]| {
        let mut found = plain.iter().filter(|(_, heading)| words.contains(&heading.as_str())).map(|(place, _)| *place);
        found.next().filter(|_| found.next().is_none())
    };
    let ballot = BALLOTS.iter().find_map(|word| only(&[word]))?;
    let (rank, choice) = (only(RANKS)?, only(CHOICES)?);
    let told = plain.iter().all(|(place, heading)| [ballot, rank, choice].contains(place) || is_aside(heading));
    (told && rank != choice).then_some(Places { ballot, rank, choice })
}
