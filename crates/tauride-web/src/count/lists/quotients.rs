//! The table of quotients: a row for each claimant, a column for each of its seats.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use tauride_tally::list::{Quotient, Share};
use tauride_tally::sentence::Names;

/// With more columns than this, only the last seat of each claimant and its next claim are shown.
const COLUMNS_MAX: u32 = 24;

/// One quotient.
pub(super) struct Cell {
    /// The result: `233.33…`.
    pub(super) result: String,
    /// The division: `700 : 3`.
    pub(super) division: String,
    /// What it won, in words: `seat 5`, `seat 7, the last`; `the next` for the first that won nothing.
    pub(super) what: String,
    /// The class of its colour: `win`, `win last`, `next`.
    pub(super) class: &'static str,
}

/// The quotients of a claimant; nothing where a column has none.
pub(super) struct Row {
    pub(super) name: String,
    pub(super) cells: Vec<Option<Cell>>,
}

/// The whole table.
pub(super) struct Quotients {
    pub(super) heads: Vec<String>,
    pub(super) rows: Vec<Row>,
}

impl Quotients {
    /// Returns the table of a sharing by quotients; `None` under a quota.
    pub(super) fn of(share: &Share, names: Names<'_>) -> Option<Self> {
        let columns = share.claimants.iter().map(|claimant| claimant.won.saturating_add(1)).max()?;
        if !share.has_quotients() {
            return None;
        }
        let few = columns <= COLUMNS_MAX;
        let heads = if few {
            (1..=columns).map(|seat| format!("Seat {seat}")).collect()
        } else {
            vec!["Last seat won".to_owned(), "Next claim".to_owned()]
        };
        let numbers: BTreeMap<(usize, u32), u64> =
            share.in_order().zip(1..).map(|(quotient, seat)| ((quotient.claimant, quotient.seat), seat)).collect();
        let marks = Marks { numbers, last: share.last(), next: share.next() };
        let mut order: Vec<usize> = (0..share.claimants.len()).collect();
        order.sort_by_key(|place| std::cmp::Reverse(share.claimants.get(*place).map_or(0, |claimant| claimant.votes)));
        let row = |place: usize| {
            let claimant = share.claimants.get(place)?;
            let wanted = if few { 1..=columns } else { claimant.won.max(1)..=claimant.won.saturating_add(1) };
            let mut own: BTreeMap<u32, Cell> = share
                .quotients(place)
                .filter(|quotient| wanted.contains(&quotient.seat))
                .map(|quotient| (quotient.seat, marks.cell(&quotient)))
                .collect();
            let cells: Vec<Option<Cell>> = match (few, claimant.won) {
                // Whoever has no seat has a next claim only.
                (false, 0) => vec![None, own.remove(&1)],
                _ => wanted.map(|seat| own.remove(&seat)).collect(),
            };
            Some(Row { name: names.list(&claimant.lists), cells })
        };
        Some(Self { heads, rows: order.into_iter().filter_map(row).collect() })
    }
}

/// Which quotients won, and which stand at the edge.
struct Marks {
    numbers: BTreeMap<(usize, u32), u64>,
    last: Option<Quotient>,
    next: Option<Quotient>,
}

impl Marks {
    fn cell(&self, quotient: &Quotient) -> Cell {
        let said = quotient.to_string();
        let (division, result) = said.split_once(" = ").unwrap_or((said.as_str(), "before all others"));
        let won = self.numbers.get(&(quotient.claimant, quotient.seat));
        let equals =
            |edge: &Option<Quotient>| edge.as_ref().is_some_and(|edge| edge.compare(quotient) == Ordering::Equal);
        let same = |edge: &Option<Quotient>| {
            edge.as_ref().is_some_and(|edge| (edge.claimant, edge.seat) == (quotient.claimant, quotient.seat))
        };
        let (what, class) = match won {
            Some(seat) if same(&self.last) => (format!("seat {seat}, the last"), "win last"),
            Some(seat) => (format!("seat {seat}"), "win"),
            None if equals(&self.next) => ("the next".to_owned(), "next"),
            None => (String::new(), ""),
        };
        Cell { result: result.to_owned(), division: division.to_owned(), what, class }
    }
}
