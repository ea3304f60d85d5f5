//! A count in pairs in sentences.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Admission, Fate, Lock, Majority, Paths, Sheet, Strength, Working};
use crate::sentence::{Names, Sentences, counted};

/// The most candidates of whom every pair is told. Above, only those in the first place are told, with the others.
const ALL_TOLD_MAX: usize = 100;

/// The most pairs that are told then: everybody may be in the first place.
const PAIRS_TOLD: usize = 10_000;

/// The most defeats that are looked at to tell paths: each is searched for among all of them. With 1,000 candidates in
/// the first place, 10,000 paths took a minute.
const DEFEATS_SEARCHED: usize = 100_000_000;

impl Sentences for Sheet {
    fn sentences(&self, names: Names<'_>) -> Vec<String> {
        let mut told = Vec::new();
        if self.ballots > 0 {
            told.push(format!("{} rank {}", ballots(self.ballots), candidates(self.standing.len())));
        }
        if let Some(default) = self.default {
            told.extend(self.admissions.iter().map(|each| admission(each, default, names)));
        }
        told.extend(self.comparisons(names));
        told.push(self.circle(names));
        match &self.working {
            Working::Schulze(paths) => told.extend(self.paths(paths, names)),
            Working::RankedPairs(locks) => told.extend(self.locks(locks, names)),
        }
        if self.compared.len() > 1 {
            told.push(format!("Order: {}", order(&self.ranking, names)));
        }
        if !self.lot.is_empty() {
            told.push(format!("The lot puts those in the first place in this order: {}", names.list(&self.lot)));
        }
        told.extend(self.result(names));
        told
    }
}

impl Sheet {
    fn many(&self) -> bool {
        self.compared.len() > ALL_TOLD_MAX
    }

    fn first(&self) -> &[usize] {
        self.ranking.first().map(Vec::as_slice).unwrap_or_default()
    }

    fn is_first(&self, candidate: usize) -> bool {
        self.first().binary_search(&candidate).is_ok()
    }

    /// A sentence for each pair.
    fn comparisons(&self, names: Names<'_>) -> Vec<String> {
        let pairs = self.compared.iter().copied().enumerate().flat_map(|(number, one)| {
            self.compared.iter().copied().skip(number.saturating_add(1)).map(move |other| (one, other))
        });
        if !self.many() {
            return pairs.map(|(one, other)| self.comparison(one, other, names)).collect();
        }
        let firsts = pairs.filter(|(one, other)| self.is_first(*one) || self.is_first(*other));
        let mut told: Vec<String> =
            firsts.take(PAIRS_TOLD).map(|(one, other)| self.comparison(one, other, names)).collect();
        let all = self.compared.len().saturating_mul(self.compared.len().saturating_sub(1)) / 2;
        told.extend(not_told(all.saturating_sub(told.len()), "comparison"));
        told
    }

    fn comparison(&self, one: usize, other: usize, names: Names<'_>) -> String {
        let (votes, against) = (self.matrix.votes(one, other), self.matrix.votes(other, one));
        let (one, other) = (names.of(one), names.of(other));
        match votes.cmp(&against) {
            core::cmp::Ordering::Greater => format!("{one} defeats {other} by {votes} to {against}"),
            core::cmp::Ordering::Less => format!("{other} defeats {one} by {against} to {votes}"),
            core::cmp::Ordering::Equal => format!("{one} and {other} are equal, {votes} to {against}"),
        }
    }

    fn circle(&self, names: Names<'_>) -> String {
        match (self.smith.as_slice(), self.compared.as_slice()) {
            ([], _) => "Nobody is left to be compared".to_string(),
            ([only], [_]) => format!("Only {} is left to be compared", names.of(*only)),
            ([winner], _) => format!("{} defeats every other", names.of(*winner)),
            (set, compared) if set.len() == compared.len() => {
                "No smaller set of them defeats everybody outside it".to_string()
            }
            (set, _) => {
                format!("Each of {} defeats everybody else, and nobody of them all the others", names.list(set))
            }
        }
    }

    /// The strongest paths between those in the first place and the others, and from row to row of the order.
    fn paths(&self, paths: &Paths, names: Names<'_>) -> Vec<String> {
        let firsts = self.first().iter().copied().enumerate().flat_map(|(number, winner)| {
            let done = move |other: &usize| self.first().binary_search(other).is_ok_and(|at| at <= number);
            self.compared.iter().copied().filter(move |other| !done(other)).map(move |other| (winner, other))
        });
        let rows = self.ranking.iter().skip(1).zip(self.ranking.iter().skip(2)).flat_map(|(upper, lower)| {
            lower.iter().copied().filter_map(|below| {
                let above = upper.iter().copied().find(|above| paths.is_better(*above, below))?;
                Some((above, below))
            })
        });
        let each = self.compared.len().saturating_mul(self.compared.len());
        let most = DEFEATS_SEARCHED.checked_div(each).unwrap_or(0).clamp(1, PAIRS_TOLD);
        let tell = |(one, other)| there_and_back(paths, one, other, names);
        if !self.many() {
            return firsts.chain(rows).map(tell).collect();
        }
        let mut told: Vec<String> = firsts.clone().take(most).map(tell).collect();
        let all = firsts.count().saturating_add(rows.count());
        told.extend(not_told(all.saturating_sub(told.len()), "path"));
        told
    }

    /// What became of each defeat.
    fn locks(&self, locks: &[Lock], names: Names<'_>) -> Vec<String> {
        if !self.many() {
            return locks.iter().map(|each| lock(each, names)).collect();
        }
        let firsts = locks.iter().filter(|lock| self.is_first(lock.winner) || self.is_first(lock.loser));
        let mut told: Vec<String> = firsts.take(PAIRS_TOLD).map(|each| lock(each, names)).collect();
        told.extend(not_told(locks.len().saturating_sub(told.len()), "defeat"));
        told
    }

    fn result(&self, names: Names<'_>) -> Option<String> {
        let winner = self.elected.first().copied()?;
        if Some(winner) == self.default {
            return Some(format!("{} wins: nobody else is elected", names.of(winner)));
        }
        let reason = match (self.lot.is_empty(), &self.working) {
            (false, _) => "first in the lot",
            (true, Working::Schulze(_)) => "no path to the winner is stronger than the way back",
            (true, Working::RankedPairs(_)) => "nobody stands above the winner",
        };
        Some(format!("{} is elected: {reason}", names.of(winner)))
    }
}

/// "17 other comparisons are not told"; nothing if all are.
fn not_told(left: usize, one: &str) -> Option<String> {
    let are = if left == 1 { "is" } else { "are" };
    let left = u128::try_from(left).unwrap_or(u128::MAX);
    (left > 0).then(|| format!("{} {are} not told", counted(left, &format!("other {one}"))))
}

fn admission(admission: &Admission, default: usize, names: Names<'_>) -> String {
    let Admission { candidate, votes_for, votes_against, quorum, majority } = *admission;
    let (name, default) = (names.of(candidate), names.of(default));
    let counted = format!("{} prefer {name} to {default} and {votes_against} the other way round", ballots(votes_for));
    if !admission.reaches_quorum() {
        return format!("{counted}: fewer than the {quorum} that are needed, and {name} is dropped");
    }
    let needed = if majority == Majority::SIMPLE {
        "more for than against".to_string()
    } else {
        format!("{} for each {} against", majority.votes_for, majority.votes_against)
    };
    let quorum = if quorum > 0 { format!("at least the {quorum} that are needed, ") } else { String::new() };
    if admission.has_majority() {
        format!("{counted}: {quorum}{needed}, and {name} stays")
    } else {
        format!("{counted}: {quorum}but not {needed}, and {name} is dropped")
    }
}

fn there_and_back(paths: &Paths, one: usize, other: usize, names: Names<'_>) -> String {
    let (there, back) = (path(paths, one, other, names), path(paths, other, one, names));
    let verdict = match paths.strength(one, other).cmp(&paths.strength(other, one)) {
        core::cmp::Ordering::Greater => format!("{} comes before {}", names.of(one), names.of(other)),
        core::cmp::Ordering::Less => format!("{} comes before {}", names.of(other), names.of(one)),
        core::cmp::Ordering::Equal => "neither comes before the other".to_string(),
    };
    format!("{there}. {back}: {verdict}")
}

/// "From Eva to Anna (Eva over Dora by 31 to 14, Dora over Anna by 25 to 20), as strong as 25 to 20".
fn path(paths: &Paths, from: usize, to: usize, names: Names<'_>) -> String {
    let (start, end) = (names.of(from), names.of(to));
    let Some(strength) = paths.strength(from, to) else { return format!("From {start} to {end} there is no path") };
    let over = paths.path(from, to);
    let links: Vec<String> = over
        .windows(2)
        .filter_map(|link| match link {
            [one, other] => {
                let strength = paths.defeat(*one, *other)?;
                Some(format!("{} over {} by {}", names.of(*one), names.of(*other), votes(strength)))
            }
            _ => None,
        })
        .collect();
    match links.as_slice() {
        [_] => format!("From {start} straight to {end}, as strong as {}", votes(strength)),
        _ => format!("From {start} to {end} ({}), as strong as {}", links.join(", "), votes(strength)),
    }
}

fn lock(lock: &Lock, names: Names<'_>) -> String {
    let (winner, loser) = (names.of(lock.winner), names.of(lock.loser));
    let pair = format!("{winner} over {loser}, {}", votes(lock.strength));
    match lock.fate {
        Fate::Locked => format!("{pair}: locked in"),
        Fate::LockedByLot => format!("{pair}: locked in, as the lot has it come first"),
        Fate::Circle => format!("{pair}: left out, {loser} stands above {winner} already"),
        Fate::Depends => format!("{pair}: whether it closes a circle depends on what only a lot could put in order"),
        Fate::Open => format!("{pair}: equally strong defeats close a circle, and only a lot could put them in order"),
    }
}

fn order(ranking: &[Vec<usize>], names: Names<'_>) -> String {
    let rows: Vec<String> = ranking.iter().map(|row| names.list(row)).collect();
    rows.join("; ")
}

fn votes(strength: Strength) -> String {
    format!("{} to {}", strength.votes_for, strength.votes_against)
}

fn ballots(count: u128) -> String {
    counted(count, "ballot")
}

fn candidates(count: usize) -> String {
    counted(u128::try_from(count).unwrap_or(u128::MAX), "candidate")
}
