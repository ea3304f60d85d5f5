//! Columns that would be candidates and are hardly some, and some that are passed over and may be: by their headings, and by
//! how the rows put the candidates in order with them and without.

use tauride_table::Cell;

use super::header::Columns;
use super::heading::{is_of_form, plain, question};
use crate::doubt::Doubt;
use crate::fault::At;
use crate::text::whole;

/// Words in headings over numbers that are no ranks; a longer heading may have one in the name of what is decided.
const NUMBERS: &[&str] = &[
    "anzahl",
    "ballots",
    "copies",
    "count",
    "counts",
    "freq",
    "frequency",
    "gewicht",
    "id",
    "multiplicity",
    "num",
    "number",
    "numero",
    "numéro",
    "nummer",
    "percent",
    "points",
    "prozent",
    "punkte",
    "score",
    "shares",
    "total",
    "votes",
    "weight",
];

/// Headings over numbers that are no ranks.
const WHOLE: &[&str] = &[
    "age",
    "alter",
    "âge",
    "edad",
    "how many",
    "how often",
    "page",
    "round",
    "sum",
    "summe",
    "times",
    "valid",
    "year",
    "zip",
    "zip code",
    "postcode",
    "plz",
    "cvrnumber",
    "tabulatornum",
    "batchid",
    "recordid",
    "precinctid",
];

/// Headings that are passed over, and may be a candidate's name or an answer.
const NAMES: &[&str] = &["batch", "box", "date", "district", "no", "record", "seed", "style", "time", "ward"];

/// The most words of such a heading.
const WORDS_MAX: usize = 3;

/// Refuses a column of numbers that is no candidate by its heading.
pub(super) fn refuse_numbers(columns: &Columns) -> Result<(), At> {
    let heading = |place: &usize| columns.all.get(*place).map(|heading| plain(heading)).unwrap_or_default();
    let names_number = |place: &&usize| {
        let heading = heading(place);
        let words = || heading.split(' ');
        let one = words().count() <= WORDS_MAX
            && words().any(|word| {
                NUMBERS.contains(&word) || ["nummer", "number", "anzahl"].iter().any(|end| word.ends_with(end))
            });
        (one && !is_of_form(&heading) || WHOLE.contains(&&*heading)) && !columns.standing.contains(place)
    };
    // Beside `Rank [Anna]` and `Rank [Berta]` stand other questions.
    let asked = |place: &&usize| columns.all.get(**place).is_some_and(|heading| question(heading).is_some());
    let form = columns.places.iter().filter(asked).count() > 1;
    let apart =
        |place: &&usize| form && !asked(place) && !is_of_form(&heading(place)) && !columns.standing.contains(place);
    let found = columns.places.iter().find(|place| names_number(place) || apart(place));
    let found = found.and_then(|place| columns.all.get(*place));
    found.map_or(Ok(()), |column| Err(At::doubt(0, Doubt::NoCandidate { column: column.clone() })))
}

/// Refuses a column of numbers that a form writes of itself.
pub(super) fn refuse_of_form(columns: &Columns) -> Result<(), At> {
    let of_form = |place: &&usize| {
        columns.all.get(**place).is_some_and(|heading| is_of_form(&plain(heading))) && !columns.standing.contains(place)
    };
    let found = columns.places.iter().find(of_form).and_then(|place| columns.all.get(*place));
    found.map_or(Ok(()), |column| Err(At::doubt(0, Doubt::NoCandidate { column: column.clone() })))
}

/// How the rows of a table put the candidates in order.
pub(super) struct Order<'c> {
    columns: &'c Columns,
    /// Of each candidate, whether all rows are in order without it.
    without: Vec<bool>,
    /// Whether there are such.
    any: bool,
    /// Of each column that is passed over, whether all rows are in order with it.
    with: Vec<(usize, bool)>,
    rows: u64,
    /// How many rows are in no order, but for equals at their end.
    broken: u64,
    /// How many rows are in no order at all.
    unordered: u64,
    /// Whether some row puts two in order.
    ranked: bool,
}

impl<'c> Order<'c> {
    pub(super) fn new(columns: &'c Columns) -> Self {
        let may_be = |place: &&usize| columns.all.get(**place).is_some_and(|heading| NAMES.contains(&&*plain(heading)));
        let aside = columns.asides.iter().filter(may_be).map(|place| (*place, true)).collect();
        let without = vec![true; columns.places.len()];
        Self { columns, without, any: true, with: aside, rows: 0, broken: 0, unordered: 0, ranked: false }
    }

    /// Looks at a row, and its ranks in their order.
    pub(super) fn see(&mut self, row: &[Cell<'_>], ranks: &[(u64, usize)]) {
        for (place, with) in &mut self.with {
            let own = row.get(*place).and_then(|cell| whole(cell.bytes()).or_else(|| is_cross(cell).then_some(1)));
            *with = *with && in_order_with(ranks, own.filter(|own| *own > 0));
        }
        self.ranked |= ranks.iter().any(|(rank, _)| *rank > 1);
        if !in_order(ranks) {
            self.unordered = self.unordered.saturating_add(1);
        }
        if ranks.is_empty() {
            return;
        }
        self.rows = self.rows.saturating_add(1);
        if !self.any && self.rows > 1 {
            return;
        }
        let mended = mended_without(ranks);
        let mends: Vec<usize> = match &mended {
            Some(places) => ranks.get(places.clone()).unwrap_or_default().iter().map(|(_, own)| *own).collect(),
            None => Vec::new(),
        };
        let ordered = in_order(ranks);
        if !ordered && !is_tied_last(ranks) {
            self.broken = self.broken.saturating_add(1);
        }
        let last = ranks.last().map(|(_, own)| *own).filter(|_| ordered && ranks.len() > 1);
        let mut named = vec![false; self.without.len()];
        for (_, own) in ranks {
            if let Some(named) = named.get_mut(*own) {
                *named = true;
            }
        }
        for (own, without) in self.without.iter_mut().enumerate() {
            let stays = ordered && (last == Some(own) || named.get(own) == Some(&false));
            *without = *without && (stays || mends.contains(&own));
        }
        self.any = self.without.contains(&true);
    }

    /// Refuses what may be no candidate, and what may be one.
    pub(super) fn end(&self) -> Result<(), At> {
        if let Some((place, _)) = self.with.iter().find(|(_, with)| *with && self.unordered > 0 && self.rows > 0) {
            let column = self.columns.all.get(*place).cloned().unwrap_or_default();
            return Err(At::doubt(0, Doubt::PassedOver { column }));
        }
        if !self.ranked || self.broken == 0 {
            return Ok(());
        }
        let place = |own: usize| self.columns.places.get(own).copied();
        let alone = |own: &usize| self.without.get(*own) == Some(&true);
        let heading =
            |own: usize| place(own).and_then(|place| self.columns.all.get(place)).cloned().unwrap_or_default();
        let all = || (0..self.without.len()).filter(alone);
        let habits = self.habits();
        let is_strange = |heading: &str| is_strange(heading, self.columns.headings.len(), habits);
        let strange = only(all().filter(|own| is_strange(&heading(*own))));
        let Some(own) = strange.or_else(|| only(all())) else { return Ok(()) };
        let heading = heading(own);
        let told = place(own).is_some_and(|place| self.columns.standing.contains(&place));
        let enough = if is_strange(&heading) { 1 } else { (self.rows / 2).max(3) };
        if !told && self.broken >= enough {
            return Err(At::doubt(0, Doubt::OutOfOrder { column: heading }));
        }
        Ok(())
    }

    /// Returns how many headings of candidates begin small, and how many have digits.
    fn habits(&self) -> (usize, usize) {
        let count = |such: fn(&str) -> bool| self.columns.headings.iter().filter(|heading| such(heading)).count();
        (count(is_small), count(has_digit))
    }
}

/// Returns whether a heading is written otherwise than those of the other candidates, whose habits are these.
fn is_strange(heading: &str, all: usize, (small, digits): (usize, usize)) -> bool {
    heading.contains(['_', '#', '?', '%'])
        || has_digit(heading) && digits < 2
        || is_small(heading) && small < 2 && all > 2
}

fn is_small(heading: &str) -> bool {
    heading.chars().find(|sign| sign.is_alphabetic()).is_some_and(char::is_lowercase)
}

/// Returns what there is one of.
fn only(mut found: impl Iterator<Item = usize>) -> Option<usize> {
    let one = found.next();
    one.filter(|_| found.next().is_none())
}

fn has_digit(heading: &str) -> bool {
    heading.chars().any(|sign| sign.is_ascii_digit())
}

fn is_cross(cell: &Cell<'_>) -> bool {
    matches!(cell.bytes(), b"x" | b"X") || matches!(&*cell.text(), "✓" | "✔" | "☑" | "☒")
}

/// Returns whether ranks are the numbers from 1, each once.
pub(super) fn in_order(ranks: &[(u64, usize)]) -> bool {
    !ranks.is_empty() && ranks.iter().zip(1..).all(|((rank, _), wanted)| *rank == wanted)
}

/// Returns whether ranks are so with one more.
fn in_order_with(ranks: &[(u64, usize)], more: Option<u64>) -> bool {
    let Some(more) = more else { return in_order(ranks) };
    let mut wanted = 1..;
    let mut rest = ranks.iter().map(|(rank, _)| *rank).peekable();
    let mut more = Some(more);
    loop {
        let next = match (rest.peek().copied(), more) {
            (Some(own), Some(other)) if other < own => more.take(),
            (Some(_), _) => rest.next(),
            (None, Some(_)) => more.take(),
            (None, None) => return true,
        };
        if next != wanted.next() {
            return false;
        }
    }
}

/// Returns whether it is only the last who share a rank.
fn is_tied_last(ranks: &[(u64, usize)]) -> bool {
    let last = ranks.last().map_or(0, |(rank, _)| *rank);
    let before = ranks.iter().take_while(|(rank, _)| *rank < last).count();
    ranks.iter().take(before).zip(1..).all(|((rank, _), wanted)| *rank == wanted)
        && u64::try_from(before).is_ok_and(|before| before.saturating_add(1) == last)
}

/// Returns which of the ranks can be taken out of a row that is in no order, so that the others are in order.
fn mended_without(ranks: &[(u64, usize)]) -> Option<std::ops::Range<usize>> {
    if in_order(ranks) {
        return None;
    }
    // Before what is taken out, each has its own number; behind it, the number of the one before.
    let front = ranks.iter().zip(1_u64..).take_while(|((rank, _), wanted)| rank == wanted).count();
    let length = u64::try_from(ranks.len()).unwrap_or(u64::MAX);
    let back =
        ranks.iter().rev().zip(1..).take_while(|((rank, _), from_end)| length.checked_sub(*from_end) == Some(*rank));
    let back = back.count();
    let first = ranks.len().saturating_sub(back).saturating_sub(1);
    (first <= front && ranks.len() > 1).then(|| first..front.saturating_add(1).min(ranks.len()))
}

#[cfg(test)]
mod tests {
    use super::{in_order_with, is_tied_last, mended_without};

    #[test]
    fn a_row_is_in_order_with_one_more_or_without_one() {
        let ranks = |all: &[u64]| all.iter().zip(0..).map(|(rank, own)| (*rank, own)).collect::<Vec<_>>();
        for (all, taken) in [
            (&[1, 1, 2][..], Some(0..2)),
            (&[1, 2, 2], Some(1..3)),
            (&[1, 2, 2, 3], Some(1..3)),
            (&[1, 2, 4], Some(2..3)),
            (&[2, 3], None),
            (&[1, 3], Some(1..2)),
            (&[1, 1, 1], None),
            (&[1, 2, 3], None),
        ] {
            assert_eq!(mended_without(&ranks(all)), taken, "{all:?}");
        }
        for (all, more, ordered) in [
            (&[1, 3][..], Some(2), true),
            (&[], Some(1), true),
            (&[1], Some(1), false),
            (&[1, 2], None, true),
            (&[], None, false),
        ] {
            assert_eq!(in_order_with(&ranks(all), more), ordered, "{all:?} {more:?}");
        }
        for (all, tied) in [(&[1, 2, 2][..], true), (&[1, 1, 2], false), (&[1, 3], false), (&[1, 1], true)] {
            assert_eq!(is_tied_last(&ranks(all)), tied, "{all:?}");
        }
    }
}
