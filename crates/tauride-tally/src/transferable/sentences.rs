//! The count sheet in the words of a returning officer.

mod moved;
mod rulings;

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::sheet::{Parcel, Sheet, Stage, Step};
use crate::decimal::{Decimal, scale};
use crate::sentence::{Names, Sentences};

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
                sentences.push(format!(
                    "The quota is now {}, no longer {}",
                    teller.votes(stage.quota),
                    teller.votes(before.quota)
                ));
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
        Decimal { units: i128::try_from(units).unwrap_or(i128::MAX), decimals: self.sheet.decimals }.to_string()
    }

    fn opening(&self, first: &Stage) -> String {
        let Sheet { valid, seats, decimals, .. } = *self.sheet;
        let ballots = if valid == 1 { "1 ballot is valid".to_string() } else { format!("{valid} ballots are valid") };
        let fill = if seats == 1 { "1 seat is".to_string() } else { format!("{seats} seats are") };
        let parts = u128::from(seats).saturating_add(1);
        let share = valid.checked_div(parts).unwrap_or(0);
        let reckoned = share.saturating_add(1).saturating_mul(scale(decimals)) == first.quota;
        let fraction = if valid.checked_rem(parts) == Some(0) { "" } else { ", without the fraction" };
        let how =
            if reckoned { format!(" ({valid} / {parts} = {share}{fraction}, and 1 more)") } else { String::new() };
        format!("{ballots} and {fill} to be filled; the quota is {}{how}", self.votes(first.quota))
    }

    fn step(&self, stage: &Stage, before: Option<&Stage>) -> String {
        match &stage.step {
            Step::FirstPreferences => format!("first preferences: {}", self.standings(stage)),
            Step::Surplus { of, value, parcels } => {
                let total = before.map_or(0, |before| before.votes_of(*of));
                let surplus = total.saturating_sub(stage.votes_of(*of));
                let name = self.names.of(*of);
                let moves =
                    format!("{name} has {}; the surplus of {} moves on", self.votes(total), self.votes(surplus));
                let ballots = match parcels[..] {
                    [] if *value == 0 => String::new(),
                    [] => format!(", each ballot at {}", self.votes(*value)),
                    _ => format!(": {}", self.parcels(parcels, surplus, total)),
                };
                format!("{moves}{ballots}")
            }
            Step::Exclusion { of, value: None } => {
                format!("the ballots of {} move on, each at its value", self.names.list(of))
            }
            Step::Exclusion { of, value: Some(value) } => {
                format!("the ballots of {} that came at {} move on", self.names.list(of), self.votes(*value))
            }
            Step::Iteration { rounds, keep } => self.iteration(*rounds, keep),
            Step::Close => "no more votes need to move".to_string(),
        }
    }

    /// Returns who has how many votes, leaving out who has none.
    fn standings(&self, stage: &Stage) -> String {
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
            let (ballots, goes_on) = if ballots == 1 {
                ("1 ballot".to_string(), "goes on at")
            } else {
                (format!("{ballots} ballots"), "go on at")
            };
            format!(
                "{ballots} that came at {} {goes_on} {} × {share} = {}",
                self.votes(came),
                self.votes(came),
                self.votes(goes)
            )
        });
        told.collect::<Vec<_>>().join(", ")
    }

    fn iteration(&self, rounds: u32, keep: &[u128]) -> String {
        let one = scale(self.sheet.decimals);
        let part =
            |(candidate, keep): (usize, &u128)| format!("{} keeps {}", self.names.of(candidate), self.votes(*keep));
        let parts: Vec<String> =
            keep.iter().enumerate().filter(|(_, keep)| **keep > 0 && **keep < one).map(part).collect();
        let rounds = if rounds == 1 { "1 round".to_string() } else { format!("{rounds} rounds") };
        let of_each = if parts.is_empty() { String::new() } else { format!(": {} of each vote", parts.join(", ")) };
        format!("every ballot is counted again with new keep values, in {rounds}{of_each}")
    }
}
