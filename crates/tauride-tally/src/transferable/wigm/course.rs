//! The course of a count: stage after stage.
//!
//! A surplus takes along every ballot of the candidate, each at its value times the share of the surplus in the
//! candidate's votes. An excluded candidate's ballots go on at the value at which they came.

use alloc::vec::Vec;

use super::Options;
use crate::contest::{Contest, Counted, LotFor, Uncountable};
use crate::decimal::scale;
use crate::transferable::field::Field;
use crate::transferable::piles::{Bundle, Piles};
use crate::transferable::sheet::{Flow, Parcel, Place, Ruling, Sheet, Stage, Step};
use crate::transferable::ties::{self, Halt, Sought};

/// A count under way.
struct Count<'a> {
    contest: &'a Contest<'a>,
    options: Options,
    /// The units of one vote.
    one: u128,
    quota: u128,
    field: Field,
    piles: Piles<'a>,
    votes: Vec<u128>,
    exhausted: u128,
    rounding: u128,
    flows: Vec<Flow>,
    sheet: Sheet,
}

pub(super) fn count(contest: &Contest<'_>, options: Options) -> Result<Counted<Sheet>, Uncountable> {
    let field = Field::new(contest)?;
    let one = scale(options.decimals);
    let piles = Piles::deal_first(contest.ballots, options.reading, field.standing(), one);
    let ballots: Vec<u128> = (0..contest.ballots.candidates()).map(|candidate| piles.ballots_of(candidate)).collect();
    let valid = ballots.iter().fold(0_u128, |sum, ballots| sum.saturating_add(*ballots));
    let mut count = Count {
        contest,
        options,
        one,
        quota: options.quota.of(valid, contest.seats, one),
        field,
        piles,
        votes: ballots.iter().map(|ballots| ballots.saturating_mul(one)).collect(),
        exhausted: 0,
        rounding: 0,
        flows: Vec::new(),
        sheet: Sheet { decimals: options.decimals, seats: contest.seats, valid, ..Sheet::default() },
    };
    let ended = count.run();
    count.field.outcome(ended, count.sheet)
}

impl Count<'_> {
    fn run(&mut self) -> Result<(), Halt> {
        self.close_stage(Step::FirstPreferences)?;
        while self.field.vacancies() > 0 {
            let doomed = self.field.doomed();
            if !doomed.is_empty() {
                // Hill, Voting matters 9: at once, so that the next preferences are heard.
                self.exclude(doomed)?;
            } else if let Some(candidate) = self.next_surplus()? {
                self.transfer_surplus(candidate)?;
            } else {
                let candidate = self.next_excluded()?;
                self.exclude(candidate)?;
            }
        }
        Ok(())
    }

    /// Writes down a stage, and what is decided at its end.
    fn close_stage(&mut self, step: Step) -> Result<(), Halt> {
        self.sheet.stages.push(Stage {
            step,
            quota: self.quota,
            votes: self.votes.clone(),
            exhausted: self.exhausted,
            rounding: i128::try_from(self.rounding).unwrap_or(i128::MAX),
            flows: core::mem::take(&mut self.flows),
            rulings: Vec::new(),
        });
        let mut rulings = Vec::new();
        let decided = self.decide(&mut rulings);
        self.sheet.rule(rulings);
        decided
    }

    fn decide(&mut self, rulings: &mut Vec<Ruling>) -> Result<(), Halt> {
        self.field.elect_with_quota(self.quota, &self.sheet.stages, self.contest.lots, rulings)?;
        self.field.review(rulings)?;
        if self.field.vacancies() > 0 {
            self.field.elect_the_last(&self.votes, rulings);
        }
        Ok(())
    }

    /// Returns the elected candidate with the largest surplus that has not moved yet.
    fn next_surplus(&mut self) -> Result<Option<usize>, Halt> {
        let votes = |candidate: &usize| self.votes.get(*candidate).copied().unwrap_or(0);
        let most = self.field.elected().iter().map(votes).max().filter(|most| *most > self.quota);
        let Some(most) = most else { return Ok(None) };
        let mut level: Vec<usize> =
            self.field.elected().iter().copied().filter(|candidate| votes(candidate) == most).collect();
        level.sort_unstable();
        self.decide_tie(level, Sought::Ahead(LotFor::FirstTransfer))
    }

    /// Returns whoever has the fewest votes.
    fn next_excluded(&mut self) -> Result<Vec<usize>, Halt> {
        let lowest = self.field.lowest(&self.votes);
        let candidate = self.decide_tie(lowest, Sought::Behind)?;
        self.sheet.rule(candidate.map(Ruling::Fewest));
        Ok(candidate.into_iter().collect())
    }

    fn decide_tie(&mut self, level: Vec<usize>, sought: Sought) -> Result<Option<usize>, Halt> {
        let mut rulings = Vec::new();
        let decided = ties::decide(level, sought, &self.sheet.stages, self.contest.lots, &mut rulings);
        self.sheet.rule(rulings);
        decided
    }

    fn transfer_surplus(&mut self, from: usize) -> Result<(), Halt> {
        let total = self.votes.get(from).copied().unwrap_or(0);
        let surplus = total.saturating_sub(self.quota);
        let mut parcels = Vec::new();
        let mut moved: u128 = 0;
        for parcel in self.piles.take_up(from) {
            let value = self.options.share.of(parcel.value, surplus, total, self.one);
            parcels.push(Parcel { ballots: parcel.ballots, came: parcel.value, goes: value });
            moved = moved.saturating_add(self.pass_on(from, &parcel, value));
        }
        let lost = surplus.saturating_sub(moved);
        self.rounding = self.rounding.saturating_add(lost);
        if lost > 0 {
            self.flows.push(Flow { from: Place::Candidate(from), to: Place::Rounding, votes: lost, ballots: 0 });
        }
        self.votes.get_mut(from).into_iter().for_each(|votes| *votes = self.quota);
        let value = if let [only] = parcels[..] { only.goes } else { 0 };
        self.close_stage(Step::Surplus { of: from, value, parcels })
    }

    fn exclude(&mut self, candidates: Vec<usize>) -> Result<(), Halt> {
        for candidate in &candidates {
            self.field.exclude(*candidate);
        }
        for candidate in &candidates {
            for parcel in self.piles.take_up(*candidate) {
                self.pass_on(*candidate, &parcel, parcel.value);
            }
            self.votes.get_mut(*candidate).into_iter().for_each(|votes| *votes = 0);
        }
        self.close_stage(Step::Exclusion { of: candidates, value: None })
    }

    /// Passes the ballots of a parcel on at a value, and returns how many votes they carry.
    fn pass_on(&mut self, from: usize, parcel: &Bundle, value: u128) -> u128 {
        self.piles.sort(parcel, self.field.standing());
        let mut moved: u128 = 0;
        for to in self.field.continuing() {
            let ballots = self.piles.lay_down(to, value);
            if ballots > 0 {
                let votes = ballots.saturating_mul(value);
                moved = moved.saturating_add(votes);
                self.votes.get_mut(to).into_iter().for_each(|held| *held = held.saturating_add(votes));
                let (from, to) = (Place::Candidate(from), Place::Candidate(to));
                self.flows.push(Flow { from, to, votes, ballots });
            }
        }
        let ballots = self.piles.put_aside();
        if ballots > 0 {
            let votes = ballots.saturating_mul(value);
            moved = moved.saturating_add(votes);
            self.exhausted = self.exhausted.saturating_add(votes);
            self.flows.push(Flow { from: Place::Candidate(from), to: Place::Exhausted, votes, ballots });
        }
        moved
    }
}
