//! The count sheet: what a returning officer reads out, stage by stage.

use alloc::vec::Vec;

/// A whole count. Votes are in units of `10^-decimals`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// How many digits the votes have after the point.
    pub decimals: u32,
    /// How many were to be elected.
    pub seats: u32,
    /// How many ballots name somebody who may be elected: the votes of the first stage.
    pub valid: u128,
    /// The stages in order.
    pub stages: Vec<Stage>,
    /// Who is elected, in the order of election.
    pub elected: Vec<usize>,
}

impl Sheet {
    /// Adds to what was decided at the end of the last stage.
    pub(super) fn rule(&mut self, rulings: impl IntoIterator<Item = Ruling>) {
        if let Some(stage) = self.stages.last_mut() {
            stage.rulings.extend(rulings);
        }
    }
}

/// One stage. At its end `votes`, `exhausted` and `rounding` add up to all valid votes, to the last unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// What was done.
    pub step: Step,
    /// The quota at the end of the stage, in units.
    pub quota: u128,
    /// The votes of every candidate at the end of the stage, in units.
    pub votes: Vec<u128>,
    /// Votes that no preference carries on any more, in units, since the beginning.
    pub exhausted: u128,
    /// Votes lost to the rounding of values, in units, since the beginning. Below 0 where a rule rounds up.
    pub rounding: i128,
    /// What moved in this stage.
    pub flows: Vec<Flow>,
    /// What was decided at the end of the stage, in the order in which it was decided.
    pub rulings: Vec<Ruling>,
}

/// What a stage did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Every ballot went to its first preference.
    FirstPreferences,
    /// An elected candidate's votes above the quota moved on.
    Surplus {
        /// Whose they were.
        of: usize,
        /// The value at which each ballot was passed on, in units; 0 if each kept a value of its own.
        value: u128,
        /// The ballots by the value at which they came, where each goes on at a value of its own.
        parcels: Vec<Parcel>,
    },
    /// The votes of the excluded moved on.
    Exclusion {
        /// Who was excluded, ascending.
        of: Vec<usize>,
        /// The value of the ballots that moved in this stage, in units, where the rule moves them value by value.
        value: Option<u128>,
    },
    /// Keep values were set anew and every ballot was counted again.
    Iteration {
        /// How many times in this stage, until the surplus was small enough.
        rounds: u32,
        /// The keep value of every candidate, in units.
        keep: Vec<u128>,
    },
}

/// Ballots that came to a candidate at one value and go on at another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parcel {
    /// How many ballots they are.
    pub ballots: u128,
    /// What each was worth when it came, in units.
    pub came: u128,
    /// What each is worth when it goes on, in units.
    pub goes: u128,
}

/// Votes that moved in a stage.
///
/// Two places may be joined by several flows, one for each value of a ballot. Then the value is what
/// [`Flow::value`] says. A picture adds them up ([`Stage::moved`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flow {
    /// From where.
    pub from: Place,
    /// To where.
    pub to: Place,
    /// How many votes, in units.
    pub votes: u128,
    /// How many ballots carried them; 0 where the rule does not move ballots.
    pub ballots: u128,
}

impl Flow {
    /// Returns what each ballot is worth, in units; `None` where no ballots moved.
    pub fn value(&self) -> Option<u128> {
        self.votes.checked_div(self.ballots)
    }
}

impl Stage {
    /// Returns what moved between two places in this stage: one line for each pair, in the order of the places.
    pub fn moved(&self) -> Vec<Flow> {
        let mut lines = self.flows.clone();
        lines.sort_by_key(|flow| (flow.from, flow.to));
        lines.dedup_by(|flow, kept| {
            let same = (flow.from, flow.to) == (kept.from, kept.to);
            if same {
                kept.votes = kept.votes.saturating_add(flow.votes);
                kept.ballots = kept.ballots.saturating_add(flow.ballots);
            }
            same
        });
        lines
    }

    /// Returns the votes of a candidate, in units; 0 for whoever is not in the list.
    pub fn votes_of(&self, candidate: usize) -> u128 {
        self.votes.get(candidate).copied().unwrap_or(0)
    }
}

/// Where votes may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// With a candidate.
    Candidate(usize),
    /// With nobody: no further preference.
    Exhausted,
    /// Lost to rounding.
    Rounding,
}

/// What was decided of a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ruling {
    /// Elected with the quota.
    Quota(usize),
    /// Elected below the quota, with the votes that are still active divided by one more than the seats that are left.
    Active(usize),
    /// Elected because as many were left as there were seats.
    LastSeats(usize),
    /// Elected because nobody else could overtake.
    Safe(usize),
    /// Excluded with the fewest votes.
    Fewest(usize),
    /// Excluded together with others who together could not overtake the next.
    Batch(usize),
    /// Excluded because a group has all that it may have, or others need the seats.
    Doomed(usize),
    /// Cannot be excluded because the group needs all who are left of it, or because the candidate is kept.
    Guarded(usize),
    /// A tie was decided by the votes of an earlier stage: this candidate was ahead there.
    AheadEarlier {
        /// Who was ahead.
        candidate: usize,
        /// The stage, from 0.
        stage: usize,
    },
    /// A tie was decided by lot for this candidate.
    Lot(usize),
}

impl Ruling {
    /// Returns of whom it decides.
    pub fn candidate(self) -> usize {
        match self {
            Self::Quota(candidate)
            | Self::Active(candidate)
            | Self::LastSeats(candidate)
            | Self::Safe(candidate)
            | Self::Fewest(candidate)
            | Self::Batch(candidate)
            | Self::Doomed(candidate)
            | Self::Guarded(candidate)
            | Self::AheadEarlier { candidate, .. }
            | Self::Lot(candidate) => candidate,
        }
    }

    /// Returns whether it takes the candidate out of the count.
    pub fn excludes(self) -> bool {
        matches!(self, Self::Fewest(_) | Self::Batch(_) | Self::Doomed(_))
    }

    /// Returns whether it gives the candidate a seat.
    pub fn elects(self) -> bool {
        matches!(self, Self::Quota(_) | Self::Active(_) | Self::LastSeats(_) | Self::Safe(_))
    }
}
