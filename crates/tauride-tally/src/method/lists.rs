//! Lists on ballots: each ballot is a vote for the first list that it names.

use alloc::vec;
use alloc::vec::Vec;

use super::Settings;
use crate::list::{self, Election, List, Rules, Sheet};
use crate::{Contest, Counted, Uncountable, apportion};

pub(super) fn count(
    contest: &Contest<'_>,
    method: apportion::Method,
    settings: &Settings,
) -> Result<Counted<Sheet>, Uncountable> {
    contest.check()?;
    if !contest.constraints.groups.is_empty() {
        return Err(Uncountable::NoGroups);
    }
    if !contest.kept.is_empty() {
        return Err(Uncountable::NobodyKept);
    }
    let lists: Vec<List> = votes(contest)?.into_iter().map(List::new).collect();
    let election = Election { lots: contest.lots, ..Election::new(&lists, contest.seats) };
    list::count(&election, &Rules { threshold: settings.threshold.clone(), ..Rules::new(method) })
}

fn votes(contest: &Contest<'_>) -> Result<Vec<u64>, Uncountable> {
    let mut votes = vec![0_u64; contest.ballots.candidates()];
    for ballot in contest.ballots.groups() {
        let first = ballot.named().find(|list| !contest.withdrawn.contains(list));
        if let Some(own) = first.and_then(|list| votes.get_mut(list)) {
            *own = own.checked_add(ballot.count).ok_or(Uncountable::TooManyVotes)?;
        }
    }
    Ok(votes)
}
