//! The count of a committee in sentences.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Completion, Method, Round, Sheet, Step};
use crate::exact::{Natural, Quotient};
use crate::sentence::{Names, Sentences, counted, joined};

impl Sentences for Sheet {
    fn sentences(&self, names: Names<'_>) -> Vec<String> {
        let mut told = Vec::from([self.beginning()]);
        let mut step = self.first_step();
        for (round, number) in self.rounds.iter().zip(1_u32..) {
            if round.step != step {
                told.push(going_on(step, round.step));
                step = round.step;
            }
            told.extend(round.doomed.iter().map(|candidate| {
                let name = names.of(*candidate);
                format!("{name} cannot be elected any more: a group has all that it may have, or others need the seats")
            }));
            told.extend(round.sentences(number, names));
        }
        if self.rounds.last().is_none_or(|round| round.elected.is_some()) {
            told.extend(self.empty(step));
        }
        told
    }
}

impl Sheet {
    fn first_step(&self) -> Step {
        match self.method {
            Method::SequentialApproval => Step::Weights,
            Method::Phragmen => Step::Loads,
            Method::EqualShares(_) => Step::Prices,
        }
    }

    fn beginning(&self) -> String {
        let (ballots, seats) = (counted(self.ballots, "ballot"), counted(self.seats, "seat"));
        let approve = if self.ballots == 1 { "approves" } else { "approve" };
        let are = if self.seats == 1 { "is" } else { "are" };
        let rule = match self.method {
            Method::SequentialApproval => {
                "a ballot with k elected of those whom it approves counts 1/(k + 1)".to_string()
            }
            Method::Phragmen => "whoever is elected is a load of 1 on their ballots".to_string(),
            Method::EqualShares(_) => {
                let share = Quotient::of(u128::from(self.seats), self.ballots);
                format!("a seat costs 1, and each ballot has {} to spend", share.told())
            }
        };
        format!("{ballots} {approve} somebody, and {seats} {are} to be filled; {rule}")
    }

    /// Why seats stay empty.
    fn empty(&self, last: Step) -> Option<String> {
        let elected = u32::try_from(self.elected.len()).unwrap_or(u32::MAX);
        let empty = self.seats.checked_sub(elected).filter(|empty| *empty > 0)?;
        let stay = if empty == 1 { "stays" } else { "stay" };
        let unpaid = last == Step::Prices && self.method == Method::EqualShares(Completion::None);
        let reason = if unpaid { "the ballots of nobody else can pay for a seat" } else { "nobody else is approved" };
        Some(format!("{} {stay} empty: {reason}", counted(empty, "seat")))
    }
}

fn going_on(from: Step, to: Step) -> String {
    let over =
        if from == Step::Prices { "The ballots of nobody else can pay for a seat" } else { "Nobody else is approved" };
    let then = match to {
        Step::Loads => {
            "the seats that are left go by Phragmén's method, where a ballot's load begins as what it has spent"
        }
        Step::Approvals => "the seats that are left go by approvals",
        Step::Weights | Step::Prices => "the count goes on",
    };
    format!("{over}; {then}")
}

impl Round {
    fn sentences(&self, number: u32, names: Names<'_>) -> Vec<String> {
        let figures: Vec<String> = self
            .figures
            .iter()
            .map(|(candidate, value)| format!("{} {}", names.of(*candidate), value.told()))
            .collect();
        let what = match self.step {
            Step::Weights => "the ballots count",
            Step::Loads => "each ballot would bear",
            Step::Prices => "each ballot would pay",
            Step::Approvals => "the approvals are",
        };
        let mut told = Vec::from([format!("Seat {number}: {what} {}", figures.join(", "))]);
        if !self.lot.is_empty() {
            told.push(format!("Of those who are equal the lot decides: {}", names.list(&self.lot)));
        }
        told.extend(self.elected.map(|elected| self.election(elected, names)));
        told
    }

    fn election(&self, elected: usize, names: Names<'_>) -> String {
        let name = names.of(elected);
        let value = self.figures.iter().find(|(candidate, _)| *candidate == elected);
        let value = value.map(|(_, value)| value.told()).unwrap_or_default();
        let supporters =
            self.supporters.iter().map(|bearing| (counted(bearing.ballots, "ballot"), bearing.value.told()));
        match self.step {
            Step::Weights => {
                let parts = self.supporters.iter().map(|bearing| match bearing.ballots {
                    1 => format!("1 ballot counts {}", weight(&bearing.value)),
                    ballots => format!("{ballots} ballots count {}", weight(&bearing.value)),
                });
                format!("{name} is elected with the most: {}", list(parts))
            }
            Step::Loads => {
                let parts = supporters.map(|(ballots, load)| format!("{ballots} at {load}"));
                format!("{name} is elected at the least load: {}, all at {value} from now on", list(parts))
            }
            Step::Prices => {
                let parts = supporters.map(|(ballots, left)| format!("{ballots} with {left}"));
                format!("{name} is elected at the least price: {} pay {value} each or all that they have", list(parts))
            }
            Step::Approvals => format!("{name} is elected with the most"),
        }
    }
}

fn list(parts: impl Iterator<Item = String>) -> String {
    joined(&parts.collect::<Vec<_>>())
}

/// What a ballot counts of which so many are elected: "1", "1/2".
fn weight(elected: &Quotient) -> String {
    let (elected, _) = elected.lowest();
    let mut below = Natural::from(1);
    below.add(&elected);
    Quotient::new(Natural::from(1), below).told()
}
