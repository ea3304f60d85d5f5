//! The course of a count: stage after stage.
//!
//! A surplus takes along every ballot of the candidate, each at its value times the share of the surplus in the
//! candidate's votes. An excluded candidate's ballots go on at the value at which they came.

use alloc::vec::Vec;

use super::Options;
use crate::contest::{Contest, Counted, LotFor, Uncountable};
use crate::decimal::scale;
use crate::transferable::field::Field;
use crate::transferable::ledger::Ledger;
use crate::transferable::piles::{Bundle, Piles};
use crate::transferable::sheet::{Parcel, Place, Ruling, Sheet, Step};
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
    ledger: Ledger,
    sheet: Sheet,
}

pub(super) fn count(contest: &Contest<'_>, options: Options) -> Result<Counted<Sheet>, Uncountable> {
    let field = Field::new(contest)?;
    let one = scale(options.decimals);
    let piles = Piles::deal_first(contest.ballots, options.reading, field.standing(), one);
    let ledger = Ledger::new((0..contest.ballots.candidates()).map(|candidate| piles.ballots_of(candidate)), one);
    let valid = ledger.held().checked_div(one).unwrap_or(0);
    let mut count = Count {
        contest,
        options,
        one,
        quota: options.quota.of(valid, contest.seats, one),
        field,
        piles,
        ledger,
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
        self.sheet.stages.push(self.ledger.stage(step, self.quota));
        let mut rulings = Vec::new();
        let decided = self.decide(&mut rulings);
        self.sheet.rule(rulings);
        decided
    }

    fn decide(&mut self, rulings: &mut Vec<Ruling>) -> Result<(), Halt> {
        self.field.elect_with_quota(self.quota, &self.sheet.stages, self.contest.lots, rulings)?;
        self.field.review(rulings)?;
        self.field.elect_the_last(self.ledger.votes(), rulings);
        Ok(())
    }

    /// Returns the elected candidate with the largest surplus that has not moved yet.
    fn next_surplus(&mut self) -> Result<Option<usize>, Halt> {
        let votes = |candidate: &usize| self.ledger.votes_of(*candidate);
        let most = self.field.elected().iter().map(votes).max().filter(|most| *most > self.quota);
        let Some(most) = most else { return Ok(None) };
        let mut level: Vec<usize> =
            self.field.elected().iter().copied().filter(|candidate| votes(candidate) == most).collect();
        level.sort_unstable();
        self.decide_tie(level, Sought::Ahead(LotFor::FirstTransfer))
    }

    /// Returns whoever has the fewest votes.
    fn next_excluded(&mut self) -> Result<Vec<usize>, Halt> {
        let lowest = self.field.lowest(self.ledger.votes());
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
        let total = self.ledger.votes_of(from);
        let surplus = total.saturating_sub(self.quota);
        let mut parcels = Vec::new();
        for parcel in self.piles.take_up(from) {
            let value = self.options.share.of(parcel.value, surplus, total, self.one);
            parcels.push(Parcel { ballots: parcel.ballots, came: parcel.value, goes: value });
            self.pass_on(from, &parcel, value);
        }
        let lost = self.ledger.votes_of(from).saturating_sub(self.quota);
        self.ledger.pass_on(from, Place::Rounding, lost, 0);
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
        }
        self.close_stage(Step::Exclusion { of: candidates, value: None })
    }

    /// Passes the ballots of a parcel on at a value.
    fn pass_on(&mut self, from: usize, parcel: &Bundle, value: u128) {
        let Self { piles, field, ledger, .. } = self;
        piles.pass_on(parcel, value, field.standing(), |to, ballots| {
            ledger.pass_on(from, to, ballots.saturating_mul(value), ballots);
        });
    }
}
