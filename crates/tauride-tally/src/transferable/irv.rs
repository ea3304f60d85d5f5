//! Instant run-off: one seat, and whoever has the fewest votes drops out until somebody has a majority.
//!
//! The variants in use differ in what a charter must name ([`Options`]). Two that elect the same person may still publish
//! different stages.
//!
//! Minneapolis counts so ([`Options::MINNEAPOLIS`]): City Code, title 8.5, chapter 167, sections 167.20 and 167.60, as
//! amended in 2013.

use alloc::vec::Vec;

use super::field::Field;
use super::ledger::Ledger;
use super::piles::Piles;
use super::reading::Reading;
use super::sheet::{Ruling, Sheet, Stage, Step};
use super::ties::{self, Halt, Sought};
use crate::constraints::Guard;
use crate::contest::{Contest, Counted, Uncountable};

/// What a charter says of the count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Whether those are excluded together who could not overtake the next even with all their votes on one of them.
    /// Without it one candidate is excluded at a time, with more ties to decide.
    pub batch: bool,
    /// Of what a majority is needed.
    pub majority: Majority,
    /// How ranks are read that were left empty or are shared.
    pub reading: Reading,
}

/// Of what more than half is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Majority {
    /// Of the votes that still name somebody in the count.
    OfContinuing,
    /// Of all valid ballots. When only two are left, the one with more votes is elected all the same.
    OfValid,
}

impl Options {
    /// One excluded at a time; a majority of the votes still in the count; empty ranks passed over, nothing below a
    /// shared rank.
    pub const PLAIN: Self = Self { batch: false, majority: Majority::OfContinuing, reading: Reading::PASS_GAPS };

    /// Excluded together if they cannot overtake; a majority of all valid ballots or the lead of the last two; empty,
    /// repeated and shared ranks passed over. So the city's published figures of 2013 come out at every stage.
    pub const MINNEAPOLIS: Self = Self { batch: true, majority: Majority::OfValid, reading: Reading::PASS_ALL };
}

/// A count under way.
struct Count<'a> {
    contest: &'a Contest<'a>,
    options: Options,
    field: Field,
    piles: Piles<'a>,
    ledger: Ledger,
    sheet: Sheet,
}

/// Counts a contest by instant run-off.
///
/// Equally few votes: whoever had fewer at the most recent stage at which they differed is excluded, then by lot.
///
/// # Errors
///
/// [`Uncountable`]: what [`Contest::check`] refuses, more seats than one, groups that bind, somebody who is kept, more
/// candidates than a sheet can show.
pub fn count(contest: &Contest<'_>, options: Options) -> Result<Counted<Sheet>, Uncountable> {
    contest.check()?;
    if contest.seats > 1 {
        return Err(Uncountable::OneSeatOnly { seats: contest.seats });
    }
    if !contest.kept.is_empty() {
        return Err(Uncountable::NobodyKept);
    }
    if !matches!(Guard::new(contest), Ok(None)) {
        return Err(Uncountable::NoGroups);
    }
    let field = Field::new(contest)?;
    let piles = Piles::deal_first(contest.ballots, options.reading, field.standing(), 1);
    let ledger = Ledger::new((0..contest.ballots.candidates()).map(|candidate| piles.ballots_of(candidate)), 1);
    let sheet = Sheet { seats: 1, valid: ledger.held(), ..Sheet::default() };
    let mut count = Count { contest, options, field, piles, ledger, sheet };
    let ended = count.run();
    count.field.outcome(ended, count.sheet)
}

impl Count<'_> {
    fn run(&mut self) -> Result<(), Halt> {
        self.close_stage(Step::FirstPreferences);
        while self.field.vacancies() > 0 {
            let excluded = self.next_excluded()?;
            self.exclude(excluded);
        }
        Ok(())
    }

    /// Writes down a stage, and who is elected at its end.
    fn close_stage(&mut self, step: Step) {
        let of = match self.options.majority {
            Majority::OfContinuing => self.ledger.held(),
            Majority::OfValid => self.sheet.valid,
        };
        let quota = of.checked_div(2).unwrap_or(0).saturating_add(1);
        let rulings = self.decide(quota);
        self.sheet.stages.push(Stage { rulings, ..self.ledger.stage(step, quota) });
    }

    fn decide(&mut self, quota: u128) -> Vec<Ruling> {
        let mut left: Vec<usize> = self.field.continuing().collect();
        left.sort_by_key(|candidate| core::cmp::Reverse(self.ledger.votes_of(*candidate)));
        let ruling = match left[..] {
            [only] => Some(Ruling::LastSeats(only)),
            [first, ..] if self.ledger.votes_of(first) >= quota => Some(Ruling::Quota(first)),
            // 167.60: of the last two, whoever has more votes.
            [first, second] if self.ledger.votes_of(first) > self.ledger.votes_of(second) => Some(Ruling::Safe(first)),
            _ => None,
        };
        if let Some(Ruling::LastSeats(winner) | Ruling::Quota(winner) | Ruling::Safe(winner)) = ruling {
            self.field.elect(winner);
        }
        ruling.into_iter().collect()
    }

    /// Returns who is excluded next, ascending.
    fn next_excluded(&mut self) -> Result<Vec<usize>, Halt> {
        let mut rulings = Vec::new();
        let batch = if self.options.batch { self.batch() } else { Vec::new() };
        let decided = if batch.len() > 1 {
            rulings.extend(batch.iter().map(|candidate| Ruling::Batch(*candidate)));
            Ok(batch)
        } else {
            let lowest = self.field.lowest(self.ledger.votes());
            let decided = ties::decide(lowest, Sought::Behind, &self.sheet.stages, self.contest.lots, &mut rulings);
            decided.map(|candidate| {
                rulings.extend(candidate.map(Ruling::Fewest));
                candidate.into_iter().collect()
            })
        };
        self.sheet.rule(rulings);
        decided
    }

    /// Returns the most candidates who together have fewer votes than the next above them: none of them can be elected
    /// (167.20, "mathematically impossible to be elected").
    fn batch(&self) -> Vec<usize> {
        let mut left: Vec<usize> = self.field.continuing().collect();
        left.sort_by_key(|candidate| self.ledger.votes_of(*candidate));
        let mut together: u128 = 0;
        let mut most: usize = 0;
        for (below, candidate) in left.iter().enumerate() {
            let votes = self.ledger.votes_of(*candidate);
            if together < votes {
                most = below;
            }
            together = together.saturating_add(votes);
        }
        left.truncate(most);
        left.sort_unstable();
        left
    }

    fn exclude(&mut self, candidates: Vec<usize>) {
        for candidate in &candidates {
            self.field.exclude(*candidate);
        }
        for candidate in &candidates {
            for parcel in self.piles.take_up(*candidate) {
                let (standing, ledger) = (self.field.standing(), &mut self.ledger);
                self.piles.pass_on(&parcel, 1, standing, |to, votes| ledger.pass_on(*candidate, to, votes, votes));
            }
        }
        self.close_stage(Step::Exclusion { of: candidates, value: None });
    }
}
