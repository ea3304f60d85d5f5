//! Votes added up, as bars, round by round.

use std::fmt::Write as _;

use tauride_tally::plain::{Method, Round, Ruling, Sheet};
use tauride_tally::sentence::Names;

use super::rounds;
use tauride_tell::{Language, Telling};

use crate::bits::Picture;
use crate::draw::{Bar, bars};

/// Shows the votes of every candidate, the most first; who is elected or goes on is marked.
pub(super) fn view(sheet: &Sheet, names: Names<'_>) -> String {
    let rounds = sheet.rounds.iter().enumerate().map(|(number, round)| {
        let title = match (sheet.rounds.len(), number) {
            (1, _) => "Votes",
            (_, 0) => "First round",
            _ => "Second round",
        };
        rounds::Round { title: title.to_owned(), note: ballots(sheet, round), picture: drawn(sheet, round, names) }
    });
    rounds::view(rounds.collect(), sheet, names)
}

/// Says how many ballots there were, and what was needed.
fn ballots(sheet: &Sheet, round: &Round) -> String {
    let number = |count: u128| tauride_tell::count(u64::try_from(count).unwrap_or(u64::MAX), "ballot");
    let mut said = format!("{} counted", number(round.valid));
    if round.spoilt > 0 {
        let _ = write!(said, ", {} spoilt", number(round.spoilt));
    }
    if let Some(needed) = round.needed {
        let _ = write!(said, "; {} needed for a majority", tauride_tell::votes(needed, sheet.decimals));
    }
    said.push('.');
    said
}

fn drawn(sheet: &Sheet, round: &Round, names: Names<'_>) -> Picture {
    let votes = |candidate: usize| round.votes.get(candidate).copied().unwrap_or(0);
    let mut order = round.standing.clone();
    order.sort_by_key(|candidate| std::cmp::Reverse(votes(*candidate)));
    let bar = |candidate: usize| {
        let fate = round.rulings.iter().find_map(|ruling| fate(ruling, candidate));
        let (class, mark, said) = fate.unwrap_or(("none", "", ""));
        Bar {
            text: format!("{}{said}", names.of(candidate)),
            class: class.to_owned(),
            mark: mark.to_owned(),
            count: u64::try_from(votes(candidate)).unwrap_or(u64::MAX),
            figure: figure(sheet, round, votes(candidate)),
        }
    };
    bars(&order.into_iter().map(bar).collect::<Vec<_>>(), Telling::new(Language::ENGLISH))
}

/// Writes votes where a share of all of them would mislead: a ballot that counts for several has no one share to give.
fn figure(sheet: &Sheet, round: &Round, votes: u128) -> Option<String> {
    let votes = tauride_tell::votes(votes, sheet.decimals);
    match sheet.method {
        Method::Plurality | Method::TwoRound => None,
        Method::Approval | Method::Block | Method::Limited { .. } => {
            Some(format!("{votes} of {}", tauride_tell::votes(round.valid, 0)))
        }
        Method::Borda(_) | Method::Score | Method::Cumulative => Some(votes),
    }
}

/// Returns colour, mark and words for what was decided of a candidate.
fn fate(ruling: &Ruling, candidate: usize) -> Option<(&'static str, &'static str, &'static str)> {
    let (of, said) = match ruling {
        Ruling::Elected { candidate } | Ruling::Majority { candidate } => (candidate, ("for", "✓", ", elected")),
        Ruling::SecondRound { candidate } => (candidate, ("l2", "→", ", in the second round")),
        Ruling::Doomed { candidate } => (candidate, ("none", "✕", ", passed over for a group")),
        Ruling::Lot { .. } | Ruling::NobodyElseWanted => return None,
    };
    (*of == candidate).then_some(said)
}
