//! Who received what in a stage.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::Teller;
use crate::decimal::scale;
use crate::sentence::counted;
use crate::transferable::sheet::{Flow, Place, Stage};

impl Teller<'_> {
    /// Returns the sentence on what moved; none if nothing did.
    pub(super) fn receipts(&self, stage: &Stage) -> Option<String> {
        let mut places: Vec<Place> = stage.flows.iter().map(|flow| flow.to).collect();
        places.sort_unstable();
        places.dedup();
        let told: Vec<String> = places.into_iter().map(|place| self.receipt(stage, place)).collect();
        (!told.is_empty()).then(|| told.join("; "))
    }

    fn receipt(&self, stage: &Stage, place: Place) -> String {
        let flows = || stage.flows.iter().filter(move |flow| flow.to == place);
        let votes = flows().fold(0_u128, |sum, flow| sum.saturating_add(flow.votes));
        let amount = format!("{}{}", self.votes(votes), self.ballots(flows().copied().collect()));
        match place {
            Place::Candidate(candidate) => {
                format!(
                    "{} receives {amount} and has {}",
                    self.names.of(candidate),
                    self.votes(stage.votes_of(candidate))
                )
            }
            Place::Exhausted => format!(
                "{amount} {} no further preference",
                if votes == scale(self.sheet.decimals) { "has" } else { "have" }
            ),
            Place::Rounding => format!(
                "{amount} {} lost by cutting off",
                if votes == scale(self.sheet.decimals) { "is" } else { "are" }
            ),
        }
    }

    /// Returns how many ballots at which value; nothing where every ballot is one vote, or none moved.
    fn ballots(&self, mut flows: Vec<Flow>) -> String {
        if self.sheet.decimals == 0 {
            return String::new();
        }
        flows.retain(|flow| flow.ballots > 0);
        flows.sort_by_key(|flow| core::cmp::Reverse(flow.value()));
        flows.dedup_by(|flow, kept| {
            let same = flow.value() == kept.value();
            if same {
                kept.ballots = kept.ballots.saturating_add(flow.ballots);
                kept.votes = kept.votes.saturating_add(flow.votes);
            }
            same
        });
        let told = flows
            .iter()
            .map(|flow| format!("{} at {}", counted(flow.ballots, "ballot"), self.votes(flow.value().unwrap_or(0))));
        let told: Vec<String> = told.collect();
        if told.is_empty() { String::new() } else { format!(" ({})", told.join(", ")) }
    }
}
