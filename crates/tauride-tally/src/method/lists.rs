//! Lists on ballots: each ballot is a vote for the first list that it names.

use alloc::vec;
use alloc::vec::Vec;

use super::Settings;
use crate::list::{self, Election, List, Rules, Sheet};
use crate::standing::{refuse_groups_and_kept, standing};
use crate::{Contest, Counted, Uncountable, apportion};

pub(super) fn count(
    contest: &Contest<'_>,
    method: apportion::Method,
    settings: &Settings,
) -> Result<Counted<Sheet>, Uncountable> {
    let standing = standing(contest)?;
    refuse_groups_and_kept(contest)?;
    let lists: Vec<List> = votes(contest, &standing)?.into_iter().map(List::new).collect();
    let election = Election { lots: contest.lots, ..Election::new(&lists, contest.seats) };
    list::count(&election, &Rules { threshold: settings.threshold.clone(), ..Rules::new(method) })
}

fn votes(contest: &Contest<'_>, standing: &[usize]) -> Result<Vec<u64>, Uncountable> {
    let mut votes = vec![0_u64; contest.ballots.candidates()];
    for ballot in contest.ballots.groups() {
        let first = ballot.named().find(|list| standing.binary_search(list).is_ok());
        if let Some(own) = first.and_then(|list| votes.get_mut(list)) {
            *own = own.checked_add(ballot.count).ok_or(Uncountable::TooManyVotes)?;
        }
    }
    Ok(votes)
}
