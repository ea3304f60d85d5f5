//! What the rows of a table say beside the votes: who voted, in what contest, and whether it counts.

use std::collections::BTreeSet;

use tauride_names::folded;
use tauride_table::Cell;

use super::header::Columns;
use super::heading::plain;
use super::places::PLACES;
use crate::doubt::Doubt;
use crate::fault::At;
use crate::text::shown;

/// Headings over who voted: nobody votes twice.
const VOTERS: &[&str] = &[
    "voter",
    "voter id",
    "voterid",
    "email",
    "email address",
    "e mail",
    "e mail address",
    "user id",
    "username",
    "participant id",
    "respondent id",
    "member id",
    "member number",
    "mitgliedsnummer",
];

/// Headings over the number of a ballot: where it was cast, there is one of it.
const BALLOTS: &[&str] = &[
    "ballot",
    "ballot id",
    "ballotid",
    "ballot no",
    "ballot number",
    "cast vote record",
    "cvr",
    "cvr id",
    "cvrid",
    "entry id",
    "id",
    "imprinted id",
    "record",
    "record id",
    "response id",
    "responseid",
    "submission id",
    "stimmzettel nr",
    "stimmzettelnummer",
];

/// Headings over whether a ballot counts.
const STATUS: &[&str] = &[
    "accepted",
    "completed",
    "counted",
    "finished",
    "gültig",
    "gültigkeit",
    "is valid",
    "response type",
    "state",
    "status",
    "valid",
    "valid?",
    "valide",
    "validity",
    "validité",
    "válido",
    "válida",
];

/// Headings over when a ballot was sent; where nothing stands, it was not.
const SENT: &[&str] = &[
    "date submitted",
    "datesubmitted",
    "submitdate",
    "submitted",
    "submitted at",
    "completion time",
    "completed at",
    "end date",
    "enddate",
    "datum abgeschickt",
    "abgeschickt",
    "date de soumission",
    "fecha de envío",
];

/// Headings over what is voted on.
const CONTESTS: &[&str] = &[
    "contest",
    "contest id",
    "contest name",
    "election",
    "office",
    "question",
    "race",
    "round",
    "runde",
    "wahlgang",
    "scrutin",
    "elección",
    "tour",
];

/// A column in which nothing stands twice, those that say where, and what has stood there.
struct Key {
    place: usize,
    wheres: Vec<usize>,
    stood: BTreeSet<Vec<Vec<u8>>>,
}

/// What the rows have said.
pub(super) struct Seen<'c> {
    columns: &'c Columns,
    /// The columns of voters and ballots, and what stood in them.
    keys: Vec<Key>,
    /// The columns that say one thing of all rows, what it is, and where it stands first.
    alike: Vec<(usize, Alike, Option<Vec<u8>>)>,
}

/// What must be the same in all rows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Alike {
    Status,
    Sent,
    Contest,
}

impl<'c> Seen<'c> {
    pub(super) fn new(columns: &'c Columns) -> Self {
        let places: BTreeSet<usize> = columns.places.iter().copied().chain(columns.weight).collect();
        let counted = |place: &usize| places.contains(place);
        let headings: Vec<(usize, String)> = (0..columns.all.len())
            .filter(|place| !counted(place))
            .filter_map(|place| Some((place, plain(columns.all.get(place)?))))
            .filter(|(_, heading)| !columns.is_ignored(heading))
            .collect();
        let all = |words: &[&str]| -> Vec<usize> {
            let known = headings.iter().filter(|(_, heading)| words.contains(&heading.as_str()));
            known.map(|(place, _)| *place).collect()
        };
        let wheres = all(PLACES);
        let key = |place: usize, wheres: Vec<usize>| Key { place, wheres, stood: BTreeSet::new() };
        let voters = all(VOTERS).into_iter().map(|place| key(place, Vec::new()));
        // Of several numbers of ballots, the first is the surest.
        let ballots = all(BALLOTS).into_iter().take(1).map(|place| key(place, wheres.clone()));
        let alike = |words: &[&str], what: Alike| all(words).into_iter().map(move |place| (place, what, None));
        let alike = alike(STATUS, Alike::Status).chain(alike(SENT, Alike::Sent)).chain(alike(CONTESTS, Alike::Contest));
        let alike = alike.collect();
        Self { columns, keys: voters.chain(ballots).collect(), alike }
    }

    /// Looks at a row that begins at a byte.
    pub(super) fn see(&mut self, start: usize, row: &[Cell<'_>]) -> Result<(), At> {
        let bytes = |place: &usize| row.get(*place).map(Cell::bytes).unwrap_or_default();
        let at = |place: &usize| row.get(*place).map_or(start, |cell| cell.at);
        let heading = |place: usize| self.columns.all.get(place).cloned().unwrap_or_default();
        for Key { place, wheres, stood } in &mut self.keys {
            let own = bytes(place);
            if own.is_empty() {
                continue;
            }
            let own = folded(&String::from_utf8_lossy(own)).to_lowercase().into_bytes();
            let key = std::iter::once(own).chain(wheres.iter().map(|place| bytes(place).to_vec())).collect();
            if !stood.insert(key) {
                let doubt = Doubt::Twice { column: heading(*place), found: shown(bytes(place)) };
                return Err(At::doubt(at(place), doubt));
            }
        }
        for (place, what, first) in &mut self.alike {
            let own = bytes(place);
            let Some(first) = first else {
                *first = Some(own.to_vec());
                continue;
            };
            let same = match what {
                Alike::Sent => first.is_empty() == own.is_empty(),
                Alike::Status | Alike::Contest => first.eq_ignore_ascii_case(own),
            };
            if !same {
                let (column, one, other) = (heading(*place), said(first), said(own));
                let doubt = match what {
                    Alike::Contest => Doubt::SeveralContests { column, one, other },
                    Alike::Status | Alike::Sent => Doubt::SomeMayNotCount { column, one, other },
                };
                return Err(At::doubt(at(place), doubt));
            }
        }
        Ok(())
    }
}

/// Returns what a cell says.
fn said(cell: &[u8]) -> String {
    if cell.is_empty() { "nothing".to_owned() } else { shown(cell) }
}
