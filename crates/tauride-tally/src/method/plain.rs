//! Plurality and approval on ballots: votes are added up, and the most win.

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::ballots::Ballot;
use crate::plurality::elect;
use crate::sentence::{Names, Sentences};
use crate::{Contest, Counted, LotFor, Outcome, Tie, Uncountable};

/// What a ballot counts for.
#[derive(Clone, Copy)]
pub(super) enum Counts {
    /// The first whom it names and who may be elected.
    First,
    /// Everybody whom it names.
    Named,
}

/// Votes added up, and who has the most.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlainSheet {
    /// How many were to be elected.
    pub seats: u32,
    /// The votes of every candidate.
    pub votes: Vec<u64>,
    /// Who is elected, the most votes first.
    pub elected: Vec<usize>,
}

pub(super) fn count(contest: &Contest<'_>, counts: Counts) -> Result<Counted<PlainSheet>, Uncountable> {
    refuse(contest)?;
    let votes = votes(contest, counts);
    let standing: Vec<(usize, u64)> =
        votes.iter().copied().enumerate().filter(|(candidate, _)| !contest.withdrawn.contains(candidate)).collect();
    // A lot over all candidates, drawn beforehand, stands for every lot that it decides.
    let lots = &contest.lots.drawn;
    let outcome = elect(&standing, contest.seats, 0, lots);
    let outcome = match outcome {
        Outcome::LotRequired { ref among, .. } => match contest.lots.order(among) {
            Some(lot) => elect(&standing, contest.seats, 0, &[lot]),
            None => outcome,
        },
        Outcome::Complete { .. } => outcome,
    };
    let sheet = |elected| PlainSheet { seats: contest.seats, votes, elected };
    Ok(match outcome {
        Outcome::Complete { elected, .. } => Counted::Complete(sheet(elected)),
        Outcome::LotRequired { among, places, .. } => {
            Counted::LotRequired { tie: Tie { among, places, lot_for: LotFor::Election }, so_far: sheet(Vec::new()) }
        }
    })
}

fn refuse(contest: &Contest<'_>) -> Result<(), Uncountable> {
    let unknown = contest.withdrawn.iter().find(|candidate| **candidate >= contest.ballots.candidates());
    if let Some(candidate) = unknown.copied() {
        return Err(Uncountable::NoSuchCandidate { candidate });
    }
    if contest.seats == 0 {
        return Err(Uncountable::NoSeats);
    }
    if !contest.constraints.groups.is_empty() {
        return Err(Uncountable::NoGroups);
    }
    if contest.kept.is_empty() { Ok(()) } else { Err(Uncountable::NobodyKept) }
}

fn votes(contest: &Contest<'_>, counts: Counts) -> Vec<u64> {
    let mut votes = vec![0_u64; contest.ballots.candidates()];
    let may_be_elected = |candidate: &usize| !contest.withdrawn.contains(candidate);
    let mut add = |candidate: usize, ballot: Ballot<'_>| {
        if let Some(sum) = votes.get_mut(candidate) {
            *sum = sum.saturating_add(ballot.count);
        }
    };
    for ballot in contest.ballots.groups() {
        match counts {
            Counts::First => ballot.named().find(may_be_elected).into_iter().for_each(|first| add(first, ballot)),
            Counts::Named => ballot.named().filter(may_be_elected).for_each(|named| add(named, ballot)),
        }
    }
    votes
}

impl Sentences for PlainSheet {
    fn sentences(&self, names: Names<'_>) -> Vec<String> {
        let mut order: Vec<(usize, u64)> = self.votes.iter().copied().enumerate().collect();
        order.sort_by_key(|(_, votes)| core::cmp::Reverse(*votes));
        let votes: Vec<String> =
            order.iter().map(|(candidate, votes)| format!("{} {votes}", names.of(*candidate))).collect();
        let mut told = vec![format!("Votes: {}", votes.join(", "))];
        if !self.elected.is_empty() {
            told.push(format!("Elected with the most votes: {}", names.list(&self.elected)));
        }
        told
    }
}
