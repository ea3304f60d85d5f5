//! A PrefLib file as its specification asks for it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fmt::Write as _;

use tauride_tally::ballots::{Ballot, Mark};

use crate::file::BallotFile;
use crate::unwritable::Unwritable;

/// What the ballots of a PrefLib file are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Strict orders of all alternatives.
    Soc,
    /// Strict orders, some of not all alternatives.
    Soi,
    /// Orders of all alternatives, some with equal ranks.
    Toc,
    /// Orders, some with equal ranks, some of not all alternatives.
    Toi,
    /// Categories.
    Cat,
}

impl Kind {
    /// Returns the ending of a file's name, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Soc => "soc",
            Self::Soi => "soi",
            Self::Toc => "toc",
            Self::Toi => "toi",
            Self::Cat => "cat",
        }
    }
}

/// Returns the narrowest kind that holds the ballots, as the specification wants it.
///
/// # Errors
///
/// [`Unwritable::Gaps`], [`Unwritable::Overvotes`].
pub fn kind(file: &BallotFile) -> Result<Kind, Unwritable> {
    if file.ballots.groups().any(|ballot| ballot.ranks().any(|rank| rank == Mark::OVERVOTE)) {
        return Err(Unwritable::Overvotes);
    }
    if !file.categories.is_empty() {
        return Ok(Kind::Cat);
    }
    let (mut strict, mut complete) = (true, true);
    for ballot in file.ballots.groups() {
        if ballot.marks.contains(&Mark::GAP) {
            return Err(Unwritable::Gaps);
        }
        strict &= !ballot.marks.iter().any(|mark| mark.is_same_rank());
        complete &= ballot.marks.len() == file.candidates.len();
    }
    Ok(match (strict, complete) {
        (true, true) => Kind::Soc,
        (true, false) => Kind::Soi,
        (false, true) => Kind::Toc,
        (false, false) => Kind::Toi,
    })
}

/// Writes a PrefLib file of the narrowest kind. Equal orders are one line, the most frequent first.
///
/// PrefLib has no place for seats, withdrawals, nicknames and an order drawn beforehand; and none for ballots that name
/// nobody, except among categories.
///
/// # Errors
///
/// [`Unwritable`].
pub fn write(file: &BallotFile) -> Result<String, Unwritable> {
    let kind = kind(file)?;
    let mut names = BTreeSet::new();
    for name in file.candidates.iter().map(|candidate| on_line(&candidate.name)).filter(|name| !name.is_empty()) {
        if !names.insert(name.clone()) {
            return Err(Unwritable::NameTwice { name });
        }
    }
    let mut orders: BTreeMap<String, u128> = BTreeMap::new();
    let mut add = |order: String, count: u128| {
        let own = orders.entry(order).or_default();
        *own = own.saturating_add(count);
    };
    if kind == Kind::Cat && file.ballots.blank() > 0 {
        add(vec!["{}"; file.categories.len()].join(","), file.ballots.blank());
    }
    for ballot in file.ballots.groups() {
        add(order(ballot, file.categories.len()), u128::from(ballot.count));
    }
    let mut orders: Vec<(String, u128)> = orders.into_iter().collect();
    orders.sort_by_key(|(_, count)| Reverse(*count));
    let mut out = String::new();
    // Writing into a string cannot fail.
    let _ = write_into(&mut out, file, kind, &orders);
    Ok(out)
}

/// Writes the ranks of a ballot, and empty categories behind them.
fn order(ballot: Ballot<'_>, categories: usize) -> String {
    let mut ranks: Vec<String> = Vec::new();
    for rank in ballot.ranks() {
        let mut candidates: Vec<usize> = rank.iter().filter_map(|mark| mark.candidate()).collect();
        candidates.sort_unstable();
        let numbers: Vec<String> = candidates.iter().map(|place| place.saturating_add(1).to_string()).collect();
        ranks.push(match numbers.as_slice() {
            [only] => only.clone(),
            several => format!("{{{}}}", several.join(",")),
        });
    }
    while ranks.len() < categories {
        ranks.push("{}".to_owned());
    }
    ranks.join(",")
}

fn write_into(out: &mut String, file: &BallotFile, kind: Kind, orders: &[(String, u128)]) -> fmt::Result {
    let voters = orders.iter().fold(0_u128, |sum, (_, count)| sum.saturating_add(*count));
    writeln!(out, "# FILE NAME:\n# TITLE: {}\n# DESCRIPTION:", on_line(&file.title))?;
    writeln!(out, "# DATA TYPE: {}\n# MODIFICATION TYPE: original", kind.extension())?;
    writeln!(out, "# RELATES TO:\n# RELATED FILES:\n# PUBLICATION DATE: {}", on_line(&file.date))?;
    writeln!(out, "# MODIFICATION DATE:\n# NUMBER ALTERNATIVES: {}", file.candidates.len())?;
    writeln!(out, "# NUMBER VOTERS: {voters}")?;
    if kind == Kind::Cat {
        writeln!(out, "# NUMBER UNIQUE PREFERENCES: {}\n# NUMBER CATEGORIES: {}", orders.len(), file.categories.len())?;
        for (name, number) in file.categories.iter().zip(1_usize..) {
            writeln!(out, "# CATEGORY NAME {number}: {}", on_line(name))?;
        }
    } else {
        writeln!(out, "# NUMBER UNIQUE ORDERS: {}", orders.len())?;
    }
    for (candidate, number) in file.candidates.iter().zip(1_usize..) {
        writeln!(out, "# ALTERNATIVE NAME {number}: {}", on_line(&candidate.name))?;
    }
    for (order, count) in orders {
        writeln!(out, "{count}: {order}")?;
    }
    Ok(())
}

/// Returns text as it can stand on a line: a reader passes over blanks around it.
fn on_line(text: &str) -> String {
    text.replace(char::is_control, " ").trim().to_owned()
}
