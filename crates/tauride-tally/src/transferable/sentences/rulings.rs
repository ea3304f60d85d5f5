//! What was decided at the end of a stage.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::mem::discriminant;

use super::Teller;
use crate::transferable::sheet::{Ruling, Stage, Step};

impl Teller<'_> {
    /// Returns a sentence for each decision. Decisions of a kind that were taken together are told together.
    pub(super) fn rulings(&self, number: usize, stage: &Stage) -> Vec<String> {
        let alike = |one: &Ruling, other: &Ruling| match (one, other) {
            (Ruling::AheadEarlier { stage: one, .. }, Ruling::AheadEarlier { stage: other, .. }) => one == other,
            (Ruling::Quota(_) | Ruling::Active(_) | Ruling::Fewest(_), _) => false,
            _ => discriminant(one) == discriminant(other),
        };
        stage.rulings.chunk_by(alike).filter_map(|rulings| self.ruling(number, stage, rulings)).collect()
    }

    fn ruling(&self, number: usize, stage: &Stage, rulings: &[Ruling]) -> Option<String> {
        let who: Vec<usize> = rulings.iter().map(|ruling| ruling.candidate()).collect();
        let names = self.names.list(&who);
        let (is, has, was) = if who.len() == 1 { ("is", "has", "was") } else { ("are", "have", "were") };
        let held = || self.votes(who.iter().fold(0, |sum, candidate| sum.saturating_add(stage.votes_of(*candidate))));
        Some(match rulings.first()? {
            Ruling::Quota(_) => {
                format!(
                    "{names} {has} {}, which reaches the quota of {}, and {is} elected",
                    held(),
                    self.votes(stage.quota)
                )
            }
            Ruling::Active(first) => self.by_active_votes(number, stage, *first),
            Ruling::LastSeats(_) => format!("{names} {is} elected: no more are left than there are seats"),
            Ruling::Safe(_) => format!("{names} {is} elected with {}: nobody who is left can overtake", held()),
            Ruling::Fewest(first) if self.is_ahead_of_others(number, stage, *first) => format!(
                "{names} has {}, by no more than the surplus ahead of the fewest votes, and {is} excluded",
                held()
            ),
            Ruling::Fewest(_) => {
                format!(
                    "{names} {has} the fewest votes of those who may be excluded, {}, and {is} excluded{}",
                    held(),
                    self.in_vain(number, stage, &who)
                )
            }
            Ruling::Batch(_) => {
                let above = self.next_above(number, stage, &who);
                let all = who.iter().fold(0, |sum, candidate| stage.votes_of(*candidate).saturating_add(sum));
                let compared = match self.with_surplus(number, stage, &who) {
                    Some((surplus, together, _)) => {
                        format!(", with the surplus of {surplus} that is left {together}, are no more than")
                    }
                    None if all == above => ", are no more than".to_string(),
                    None => ", are fewer than".to_string(),
                };
                format!(
                    "{names} {is} excluded together: all their votes, {}{compared} the {} of the next above them",
                    held(),
                    self.votes(above)
                )
            }
            Ruling::Doomed(_) => {
                format!("{names} cannot be elected any more, because of the groups or those who sit already")
            }
            Ruling::Guarded(_) => format!(
                "{names} must be elected, because of the groups or because they sit already, and cannot be excluded"
            ),
            Ruling::AheadEarlier { stage: earlier, .. } => {
                let then = self.sheet.stages.get(*earlier);
                let votes = who.iter().map(|candidate| self.votes(then.map_or(0, |then| then.votes_of(*candidate))));
                let votes = votes.collect::<Vec<_>>().join(" and ");
                format!(
                    "Of those with equal votes {names} {was} ahead at stage {}, with {votes}",
                    earlier.saturating_add(1)
                )
            }
            Ruling::Lot(_) => format!("Of those with equal votes {names} {is} favoured by the lot"),
        })
    }

    /// Returns the rulings of the first so many stages.
    fn before(&self, stages: usize) -> impl Iterator<Item = &Ruling> {
        self.sheet.stages.iter().take(stages).flat_map(|stage| &stage.rulings)
    }

    /// Returns who was elected before this candidate was.
    fn elected_before(&self, number: usize, stage: &Stage, candidate: usize) -> Vec<usize> {
        let here = stage.rulings.iter().take_while(|ruling| !(ruling.elects() && ruling.candidate() == candidate));
        let all = self.before(number).chain(here);
        all.filter(|ruling| ruling.elects()).map(|ruling| ruling.candidate()).collect()
    }

    fn by_active_votes(&self, number: usize, stage: &Stage, candidate: usize) -> String {
        let before = self.elected_before(number, stage, candidate);
        let all = stage.votes.iter().fold(0_u128, |sum, votes| sum.saturating_add(*votes));
        let bound = before.iter().map(|elected| stage.votes_of(*elected).min(stage.quota));
        let active = bound.fold(all, u128::saturating_sub);
        let seats = usize::try_from(self.sheet.seats).unwrap_or(usize::MAX).saturating_sub(before.len());
        format!(
            "{} has {}, no fewer than the {} votes that are still active divided by {}, one more than the seats that are left, and is elected",
            self.names.of(candidate),
            self.votes(stage.votes_of(candidate)),
            self.votes(active),
            seats.saturating_add(1)
        )
    }

    /// Returns whether somebody who may be excluded has fewer votes: where a rule calls those tied who are within the
    /// surplus of each other.
    fn is_ahead_of_others(&self, number: usize, stage: &Stage, candidate: usize) -> bool {
        let settles = |ruling: &&Ruling| ruling.elects() || ruling.excludes() || matches!(ruling, Ruling::Guarded(_));
        let decided = self.before(number.saturating_add(1)).filter(settles).map(|ruling| ruling.candidate());
        let decided = sorted(decided);
        let own = stage.votes_of(candidate);
        let known = |other: usize| {
            self.sheet.stages.first().is_some_and(|first| first.votes_of(other) > 0) || stage.votes_of(other) > 0
        };
        let mut others = stage.votes.iter().enumerate().filter(|(_, votes)| **votes < own);
        others.any(|(other, _)| known(other) && decided.binary_search(&other).is_err())
    }

    /// Returns why somebody is excluded while there is a surplus: it could not help them, or is too small to be moved on
    /// (Local Electoral Regulations 2001, schedule 1A, clause 13).
    fn in_vain(&self, number: usize, stage: &Stage, who: &[usize]) -> String {
        if let Some((_, together, above)) = self.with_surplus(number, stage, who) {
            let than = if together == above { "no more than" } else { "fewer than" };
            return format!(
                "; with all the surplus that is left they would have {together}, {than} the {above} of the next"
            );
        }
        match (&stage.step, self.surplus(number, stage)) {
            (Step::Iteration { .. }, surplus @ 1..) => {
                format!("; the surplus that is left, {}, is too small to be moved on", self.votes(surplus))
            }
            _ => String::new(),
        }
    }

    /// Returns the votes of those elected that are above the quota.
    fn surplus(&self, number: usize, stage: &Stage) -> u128 {
        let elected = self.before(number.saturating_add(1)).filter(|ruling| ruling.elects());
        let elected = elected.map(|ruling| stage.votes_of(ruling.candidate()));
        elected.fold(0, |sum, votes| sum.saturating_add(votes.saturating_sub(stage.quota)))
    }

    /// Returns the surplus that is left, what those who are excluded would have with all of it, and what the next above
    /// has; `None` if there is none, or if they would have more.
    fn with_surplus(&self, number: usize, stage: &Stage, who: &[usize]) -> Option<(String, String, String)> {
        let surplus = self.surplus(number, stage);
        let held = who.iter().fold(0_u128, |sum, candidate| sum.saturating_add(stage.votes_of(*candidate)));
        let (together, above) = (held.saturating_add(surplus), self.next_above(number, stage, who));
        let in_vain = surplus > 0 && together <= above;
        in_vain.then(|| (self.votes(surplus), self.votes(together), self.votes(above)))
    }

    /// Returns the fewest votes of those who stay in the count after a batch: of all with votes, or level with the batch
    /// by a tie of this stage, who were not excluded. Whoever withdrew has no votes and is in no tie.
    fn next_above(&self, number: usize, stage: &Stage, batch: &[usize]) -> u128 {
        let most = batch.iter().map(|candidate| stage.votes_of(*candidate)).max().unwrap_or(0);
        let excluded = self.before(number).filter(|ruling| ruling.excludes()).map(|ruling| ruling.candidate());
        let out = sorted(excluded.chain(batch.iter().copied()));
        let tie = |ruling: &&Ruling| matches!(ruling, Ruling::AheadEarlier { .. } | Ruling::Lot(_));
        let tied = sorted(stage.rulings.iter().filter(tie).map(|ruling| ruling.candidate()));
        let counts = |candidate: &usize, votes: u128| {
            votes >= most.max(1) || votes == most && tied.binary_search(candidate).is_ok()
        };
        let others = stage.votes.iter().enumerate();
        let others = others.filter(|(other, votes)| counts(other, **votes) && out.binary_search(other).is_err());
        others.map(|(_, votes)| *votes).min().unwrap_or(0)
    }
}

fn sorted(candidates: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut candidates: Vec<usize> = candidates.collect();
    candidates.sort_unstable();
    candidates
}
