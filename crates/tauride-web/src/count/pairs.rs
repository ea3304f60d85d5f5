//! A count in pairs: who is preferred to whom, the strongest paths, the Smith set.

use askama::Template;
use tauride_tally::pairwise::{Paths, Sheet, Working, repeated};
use tauride_tally::sentence::{Names, Sentences as _};

use super::{filled, told};

/// With more candidates than this, only the first of the order are shown in tables.
const SHOWN_MAX: usize = 40;

/// A pair as one row of a table has it.
struct Cell {
    figure: String,
    /// `wins`, `equal`; nothing for the side that loses.
    what: &'static str,
    /// What stands in it, for whoever cannot see the table: `Anna over Berta`.
    pair: String,
}

/// A candidate; on the diagonal there is nothing.
struct Row {
    name: String,
    elected: bool,
    cells: Vec<Option<Cell>>,
}

/// A table of pairs.
struct Table {
    /// What stands above the names of the rows.
    corner: &'static str,
    heads: Vec<String>,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "count/pairs.html")]
struct Pairs {
    /// Which seat is filled, where each has its own count.
    seat: Option<String>,
    /// What tells this count's tables from those of the others on the page.
    part: String,
    /// Whom the Smith set holds.
    smith: String,
    order: Vec<String>,
    /// How many are left out of the tables.
    left_out: Option<String>,
    matrix: Table,
    paths: Option<Table>,
    sentences: Vec<String>,
}

/// Shows a count in pairs.
pub(super) fn view(sheet: &Sheet, names: Names<'_>) -> String {
    part(sheet, names, None)
}

/// Shows the counts in pairs by which several seats are filled, one after the other.
pub(super) fn series(sheet: &repeated::Sheet, names: Names<'_>) -> String {
    sheet.rounds.iter().zip(1..).map(|(round, seat)| part(round, names, Some(seat))).collect()
}

fn part(sheet: &Sheet, names: Names<'_>, seat: Option<u32>) -> String {
    let ranked = sheet.ranking.iter().flatten().copied();
    let dropped = sheet.standing.iter().copied().filter(|candidate| !sheet.compared.contains(candidate));
    let all: Vec<usize> = ranked.chain(dropped).collect();
    let shown = all.get(..SHOWN_MAX).unwrap_or(&all);
    let compared: Vec<usize> = shown.iter().copied().filter(|one| sheet.compared.contains(one)).collect();
    let left_out = all.len().checked_sub(shown.len()).filter(|left| *left > 0);
    let preferred = |one, other| pair(sheet.matrix.votes(one, other), sheet.matrix.votes(other, one));
    let paths = match &sheet.working {
        Working::Schulze(paths) if compared.len() > 1 => Some(paths),
        Working::Schulze(_) | Working::RankedPairs(_) => None,
    };
    filled(&Pairs {
        seat: seat.map(|seat| format!("Seat {seat}")),
        part: seat.map(|seat| format!("-{seat}")).unwrap_or_default(),
        smith: smith(sheet, names),
        order: sheet.ranking.iter().map(|row| names.list(row)).collect(),
        left_out: left_out.map(|left| tauride_tell::count(u64::try_from(left).unwrap_or(u64::MAX), "candidate")),
        matrix: Table { corner: "Preferred", ..table(sheet, shown, names, preferred) },
        paths: paths.map(|paths| Table {
            corner: "From",
            ..table(sheet, &compared, names, |one, other| path(paths, one, other))
        }),
        sentences: told::all(&sheet.sentences(names)),
    })
}

fn smith(sheet: &Sheet, names: Names<'_>) -> String {
    let all = sheet.smith.len() == sheet.compared.len();
    match sheet.smith.as_slice() {
        [] => "Nobody is left to be compared.".to_owned(),
        [one] if all => format!("Only {} is compared.", names.of(*one)),
        [one] => format!("{} is preferred to every other candidate, one by one.", names.of(*one)),
        set if all => format!(
            "Smith set: {}, which is everybody. Nobody is preferred to all the others: preferences go round in a circle or are equal.",
            names.list(set)
        ),
        set => format!(
            "Smith set: {}. Each of them is preferred to everybody else, and nobody of them to all the others.",
            names.list(set)
        ),
    }
}

fn table(
    sheet: &Sheet,
    shown: &[usize],
    names: Names<'_>,
    cell: impl Fn(usize, usize) -> (String, &'static str),
) -> Table {
    let one_row = |one: usize| {
        let cells = shown.iter().map(|other| {
            (one != *other).then(|| {
                let (figure, what) = cell(one, *other);
                Cell { figure, what, pair: format!("{} over {}", names.of(one), names.of(*other)) }
            })
        });
        Row { name: names.of(one), elected: sheet.elected.contains(&one), cells: cells.collect() }
    };
    Table {
        corner: "",
        heads: shown.iter().map(|other| names.of(*other)).collect(),
        rows: shown.iter().map(|one| one_row(*one)).collect(),
    }
}

fn pair(votes: u128, against: u128) -> (String, &'static str) {
    let what = match votes.cmp(&against) {
        std::cmp::Ordering::Greater => "wins",
        std::cmp::Ordering::Equal => "equal",
        std::cmp::Ordering::Less => "",
    };
    (tauride_tell::votes(votes, 0), what)
}

fn path(paths: &Paths, one: usize, other: usize) -> (String, &'static str) {
    let (there, back) = (paths.strength(one, other), paths.strength(other, one));
    let figure = there.map_or_else(
        || "none".to_owned(),
        |strength| {
            format!(
                "{} to {}",
                tauride_tell::votes(strength.votes_for, 0),
                tauride_tell::votes(strength.votes_against, 0)
            )
        },
    );
    let what = match there.cmp(&back) {
        std::cmp::Ordering::Greater => "stronger",
        std::cmp::Ordering::Equal => "equal",
        std::cmp::Ordering::Less => "",
    };
    (figure, what)
}
