//! The count sheet in the words of a returning officer.

mod kept;
mod moved;
mod quota;
mod rulings;

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::sheet::{Parcel, Place, Sheet, Stage, Step};
use crate::decimal::{Decimal, scale};
use crate::sentence::{Names, Sentences, counted};

/// What is needed to tell a sheet.
#[derive(Clone, Copy)]
struct Teller<'a> {
    sheet: &'a Sheet,
    names: Names<'a>,
}

impl Sheet {
    /// Returns the sentences of each stage. The ballots and the quota come before those of the first.
    pub fn sentences_by_stage(&self, names: Names<'_>) -> Vec<Vec<String>> {
        let teller = Teller { sheet: self, names };
        let mut stages = Vec::with_capacity(self.stages.len());
        let mut before: Option<&Stage> = None;
        for (stage, number) in self.stages.iter().zip(1_usize..) {
            let mut sentences = Vec::new();
            if before.is_none() {
                sentences.push(teller.opening(stage));
            }
            sentences.push(format!("Stage {number}: {}", teller.step(stage, before)));
            sentences.extend(teller.receipts(stage));
            if let Some(before) = before.filter(|before| before.quota != stage.quota) {
                sentences.push(teller.quota_now(before, stage));
            }
            sentences.extend(teller.rulings(number.saturating_sub(1), stage));
            stages.push(sentences);
            before = Some(stage);
        }
        stages
    }
}

impl Sentences for Sheet {
    /// The ballots and the quota; then for each stage what was done, who received what, and what was decided. Stages
    /// are counted from 1.
    fn sentences(&self, names: Names<'_>) -> Vec<String> {
        self.sentences_by_stage(names).into_iter().flatten().collect()
    }
}

impl Teller<'_> {
    /// Returns votes as they are printed, to the last digit.
    fn votes(&self, units: u128) -> String {
        Decimal::of(units, self.sheet.decimals).to_string()
    }

    fn step(&self, stage: &Stage, before: Option<&Stage>) -> String {
        match &stage.step {
            Step::FirstPreferences => format!("first preferences: {}", self.votes_of(stage)),
            Step::Surplus { of, value, parcels } => {
                let total = before.map_or(0, |before| before.votes_of(*of));
                let surplus = total.saturating_sub(stage.votes_of(*of));
                let name = self.names.of(*of);
                let moves =
                    format!("{name} has {}; the surplus of {} moves on", self.votes(total), self.votes(surplus));
                let ballots = match parcels[..] {
                    [] => self.shared_out(stage, surplus, *value),
                    _ => format!(": {}", self.parcels(parcels, surplus, total)),
                };
                format!("{moves}{ballots}")
            }
            Step::Exclusion { of, .. } if stage.flows.is_empty() => {
                format!("no ballots lie with {}", self.names.list(of))
            }
            Step::Exclusion { of, value: None } => {
                format!("the ballots of {} move on, each at its value", self.names.list(of))
            }
            Step::Exclusion { of, value: Some(value) } => {
                format!("the ballots of {} that came at {} move on", self.names.list(of), self.votes(*value))
            }
            Step::Iteration { rounds, keep } => self.iteration(*rounds, keep, stage, before),
        }
    }

    /// Returns at which value each ballot of a surplus goes on, and how that is reckoned.
    fn shared_out(&self, stage: &Stage, surplus: u128, value: u128) -> String {
        let to_candidates = stage.flows.iter().filter(|flow| matches!(flow.to, Place::Candidate(_)));
        let ballots = to_candidates.fold(0_u128, |sum, flow| sum.saturating_add(flow.ballots));
        if ballots == 0 {
            return ", and no ballot has a further preference".to_string();
        }
        let value_each = self.votes(value);
        if surplus.checked_div(ballots) == Some(value) {
            format!(", shared out on {ballots} ballots: {} / {ballots} = {value_each} each", self.votes(surplus))
        } else {
            format!(", each ballot at {value_each}")
        }
    }

    /// Returns who has how many votes, leaving out who has none.
    fn votes_of(&self, stage: &Stage) -> String {
        let of = |(candidate, votes): (usize, &u128)| format!("{} {}", self.names.of(candidate), self.votes(*votes));
        let some: Vec<String> = stage.votes.iter().enumerate().filter(|(_, votes)| **votes > 0).map(of).collect();
        let nobody_else = if some.len() < stage.votes.len() { ", nobody else any" } else { "" };
        if some.is_empty() { "nobody has any".to_string() } else { format!("{}{nobody_else}", some.join(", ")) }
    }

    /// Returns at which value each parcel of a surplus goes on, and how that is reckoned.
    fn parcels(&self, parcels: &[Parcel], surplus: u128, total: u128) -> String {
        let exact = |parcel: &Parcel| parcel.came.saturating_mul(surplus).checked_div(total) == Some(parcel.goes);
        let share = if parcels.iter().all(exact) {
            format!("{} / {}", self.votes(surplus), self.votes(total))
        } else {
            // A rule that cuts the share off before it multiplies.
            let one = scale(self.sheet.decimals);
            self.votes(one.saturating_mul(surplus).checked_div(total).unwrap_or(0))
        };
        let told = parcels.iter().map(|parcel| {
            let Parcel { ballots, came, goes } = *parcel;
            let goes_on = if ballots == 1 { "goes" } else { "go" };
            format!(
                "{} that came at {} {goes_on} on at {} × {share} = {}",
                counted(ballots, "ballot"),
                self.votes(came),
                self.votes(came),
                self.votes(goes)
            )
        });
        told.collect::<Vec<_>>().join(", ")
    }
}
