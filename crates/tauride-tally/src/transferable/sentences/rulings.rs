//! What was decided at the end of a stage.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::mem::discriminant;

use super::Teller;
use crate::transferable::sheet::{Ruling, Stage};

impl Teller<'_> {
    /// Returns a sentence for each decision. Decisions of a kind that were taken together are told together.
    pub(super) fn rulings(&self, number: usize, stage: &Stage) -> Vec<String> {
        let alike = |one: &Ruling, other: &Ruling| match (one, other) {
            (Ruling::AheadEarlier { stage: one, .. }, Ruling::AheadEarlier { stage: other, .. }) => one == other,
            (Ruling::Quota(_) | Ruling::Fewest(_), _) => false,
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
            Ruling::LastSeats(_) => format!("{names} {is} elected: no more are left than there are seats"),
            Ruling::Safe(_) => format!("{names} {is} elected with {}: nobody who is left can overtake", held()),
            Ruling::Fewest(_) => {
                format!("{names} {has} the fewest votes of those who may be excluded, {}, and {is} excluded", held())
            }
            Ruling::Batch(_) => format!(
                "{names} {is} excluded together: all their votes, {}, are fewer than the {} of the next above them",
                held(),
                self.votes(self.next_above(number, stage, &who))
            ),
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

    /// Returns the fewest votes of those who stay in the count after a batch: of all with votes who were not excluded.
    fn next_above(&self, number: usize, stage: &Stage, batch: &[usize]) -> u128 {
        let most = batch.iter().map(|candidate| stage.votes_of(*candidate)).max().unwrap_or(0);
        let out = |candidate: usize| {
            let before = self.sheet.stages.iter().take(number).flat_map(|stage| &stage.rulings);
            batch.contains(&candidate)
                || before.filter(|ruling| ruling.excludes()).any(|ruling| ruling.candidate() == candidate)
        };
        let others = stage.votes.iter().enumerate().filter(|(candidate, votes)| **votes >= most && !out(*candidate));
        others.map(|(_, votes)| *votes).min().unwrap_or(0)
    }
}
