//! Lists on ballots: each ballot is a vote for the first list that it names.

use alloc::vec;
use alloc::vec::Vec;

use super::{Method, Settings};
use crate::list::{self, Election, List, Rules, Sheet};
use crate::standing::{refuse_groups_and_kept, standing};
use crate::{Contest, Counted, Uncountable, apportion};

/// Returns how a method shares seats among lists, by the same name; `None` if it elects candidates.
pub(super) fn apportionment(method: Method, settings: &Settings) -> Option<apportion::Method> {
    let own = apportion::Method::named(method.name())?;
    let first = settings.first_divisor.filter(|_| method == Method::ModifiedSainteLague);
    first.map_or(Some(own), apportion::Method::modified_sainte_lague)
}

/// Shares the seats of a contest among lists. One that withdrew has no votes and takes no seat.
pub(super) fn count(
    method: apportion::Method,
    lists: &[List],
    contest: &Contest<'_>,
    settings: &Settings,
) -> Result<Counted<Sheet>, Uncountable> {
    refuse_groups_and_kept(contest)?;
    let mut lists = lists.to_vec();
    for withdrawn in contest.withdrawn {
        lists.get_mut(*withdrawn).into_iter().for_each(|list| *list = List { candidates: Some(0), ..List::new(0) });
    }
    let election = Election { lots: contest.lots, ..Election::new(&lists, contest.seats) };
    list::count(&election, &Rules { threshold: settings.threshold.clone(), ..Rules::new(method) })
}

/// Returns the lists with the votes that the ballots of a contest give them.
pub(super) fn lists(contest: &Contest<'_>) -> Result<Vec<List>, Uncountable> {
    let standing = standing(contest)?;
    Ok(votes(contest, &standing)?.into_iter().map(List::new).collect())
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
