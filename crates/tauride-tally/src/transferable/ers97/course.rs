//! The course of a count: stage after stage, and batch after batch.

use alloc::vec::Vec;

use super::DECIMALS;
use super::batches::{Piles, Sorted};
use crate::contest::{Contest, Counted, LotFor, Uncountable};
use crate::decimal::scale;
use crate::transferable::field::Field;
use crate::transferable::ledger::Ledger;
use crate::transferable::sheet::{Place, Ruling, Sheet, Step};
use crate::transferable::ties::{self, Halt, Sought};

/// A count under way. Votes are in units of 0.01: at most 10²² of them.
struct Count<'a> {
    contest: &'a Contest<'a>,
    field: Field,
    piles: Piles<'a>,
    ledger: Ledger,
    quota: u128,
    sheet: Sheet,
}

pub(super) fn count(contest: &Contest<'_>) -> Result<Counted<Sheet>, Uncountable> {
    let field = Field::new(contest)?;
    let one = scale(DECIMALS);
    let piles = Piles::first_preferences(contest.ballots, field.standing(), one);
    let ledger = Ledger::new((0..contest.ballots.candidates()).map(|candidate| piles.papers_of(candidate)), one);
    let valid = ledger.held().checked_div(one).unwrap_or(0);
    let mut count = Count {
        contest,
        field,
        piles,
        ledger,
        quota: 0,
        sheet: Sheet { decimals: DECIMALS, seats: contest.seats, valid, ..Sheet::default() },
    };
    count.quota = count.quota_of(valid.saturating_mul(one));
    let ended = count.run();
    count.field.outcome(ended, count.sheet)
}

impl Count<'_> {
    fn run(&mut self) -> Result<(), Halt> {
        self.close_stage(Step::FirstPreferences)?;
        self.elect_the_last();
        // 5.5.2: no more papers move once all places are filled.
        while self.field.vacancies() > 0 {
            let doomed = self.field.doomed();
            let together = self.excludable()?;
            if !doomed.is_empty() {
                self.exclude(doomed)?;
            } else if self.surpluses() > 0 && together.is_empty() {
                self.transfer_surplus()?;
            } else {
                self.exclude_lowest(together)?;
            }
        }
        Ok(())
    }

    /// Returns the quota: votes divided by one more than the places, to two decimals; if that is not exact, 0.01 more.
    /// 5.1.6.
    fn quota_of(&self, votes: u128) -> u128 {
        let parts = u128::from(self.contest.seats).saturating_add(1);
        let exact = votes.checked_rem(parts) == Some(0);
        votes.checked_div(parts).unwrap_or(0).saturating_add(u128::from(!exact))
    }

    /// Returns by how much an elected candidate is above the quota. 6.18.
    fn surplus_of(&self, candidate: usize) -> u128 {
        self.ledger.votes_of(candidate).saturating_sub(self.quota)
    }

    fn surpluses(&self) -> u128 {
        self.field.elected().iter().fold(0, |sum, candidate| sum.saturating_add(self.surplus_of(*candidate)))
    }

    /// Returns the total active vote: all that lies with somebody, less the quotas, or votes if fewer, of the elected.
    /// 5.6.1 and 6.20.
    fn active(&self) -> u128 {
        let bound = self.field.elected().iter().map(|candidate| self.ledger.votes_of(*candidate).min(self.quota));
        bound.fold(self.ledger.held(), u128::saturating_sub)
    }

    /// Writes down a stage or a batch, and who is elected at its end.
    fn close_stage(&mut self, step: Step) -> Result<(), Halt> {
        self.sheet.stages.push(self.ledger.stage(step, self.quota));
        self.rule(Self::elect)
    }

    /// Decides something and writes it down at the last stage, also if it comes to a standstill.
    fn rule<T>(&mut self, decide: impl FnOnce(&mut Self, &mut Vec<Ruling>) -> Result<T, Halt>) -> Result<T, Halt> {
        let mut rulings = Vec::new();
        let decided = decide(self, &mut rulings);
        self.sheet.rule(rulings);
        decided
    }

    /// Deems elected whoever has the quota, or the total active vote divided by one more than the places that are left,
    /// one after the other in descending order of votes. 5.1.7, 5.3.13 and 5.4.9.
    fn elect(&mut self, rulings: &mut Vec<Ruling>) -> Result<(), Halt> {
        self.field.review(rulings)?;
        while self.field.vacancies() > 0 {
            let doomed = self.field.doomed();
            let may_be: Vec<usize> = self.field.continuing().filter(|candidate| !doomed.contains(candidate)).collect();
            let Some(most) = may_be.iter().map(|candidate| self.ledger.votes_of(*candidate)).max() else { break };
            let parts = u128::try_from(self.field.vacancies()).unwrap_or(u128::MAX).saturating_add(1);
            if most < self.quota && most.saturating_mul(parts) < self.active() {
                break;
            }
            let level = may_be.into_iter().filter(|candidate| self.ledger.votes_of(*candidate) == most).collect();
            if !self.elect_level(level, rulings)? {
                break;
            }
            self.field.review(rulings)?;
        }
        Ok(())
    }

    /// Elects those with equal votes, as far as there are places for them, whoever was ahead at the first difference
    /// first. Those who have been equal throughout are elected together or not at all. 5.6.2. Returns whether anybody is
    /// elected.
    fn elect_level(&mut self, mut level: Vec<usize>, rulings: &mut Vec<Ruling>) -> Result<bool, Halt> {
        let history = |candidate: &usize| {
            let stages = self.sheet.stages.iter();
            stages.map(|stage| core::cmp::Reverse(stage.votes_of(*candidate))).collect::<Vec<_>>()
        };
        level.sort_by_cached_key(history);
        if !self.field.room_for(&level)? {
            let mut ahead = Vec::new();
            let sought = Sought::Ahead(LotFor::Election);
            ties::narrow_down(&mut level, sought, self.sheet.stages.iter().enumerate(), &mut ahead);
            if !self.field.room_for(&level)? {
                return Ok(false);
            }
            rulings.extend(ahead);
        }
        for candidate in level {
            let has_quota = self.ledger.votes_of(candidate) >= self.quota;
            rulings.push(if has_quota { Ruling::Quota(candidate) } else { Ruling::Active(candidate) });
            self.field.elect(candidate);
        }
        Ok(true)
    }

    /// Elects those who are left if they are no more than the places. 4.3 and 5.5.1.
    fn elect_the_last(&mut self) {
        let mut rulings = Vec::new();
        self.field.elect_the_last(self.ledger.votes(), &mut rulings);
        self.sheet.rule(rulings);
    }

    /// Returns as many with the fewest votes as can be excluded together although the surpluses have not moved: enough
    /// stay, and all their votes with the surpluses do not exceed those of the next above. Nobody if the surpluses could
    /// still save whoever is lowest, or if a tie has to be decided first. 5.2.2 and 5.2.5.
    fn excludable(&mut self) -> Result<Vec<usize>, Halt> {
        let mut order: Vec<usize> = self.field.may_be_excluded().collect();
        order.sort_by_key(|candidate| self.ledger.votes_of(*candidate));
        let mut best = 0;
        let mut together = self.surpluses();
        for (number, pair) in (1..).zip(order.windows(2)) {
            let [last, above] =
                [pair.first(), pair.last()].map(|candidate| candidate.map_or(0, |of| self.ledger.votes_of(*of)));
            together = together.saturating_add(last);
            if last < above && together <= above && self.field.can_spare(order.get(..number).unwrap_or_default())? {
                best = number;
            }
        }
        order.truncate(best);
        Ok(order)
    }

    /// Excludes those who can be excluded together, or whoever has the fewest votes. 5.2.5 and 5.5.1.
    fn exclude_lowest(&mut self, together: Vec<usize>) -> Result<(), Halt> {
        let mut out = together;
        let ruling = if out.len() > 1 { Ruling::Batch } else { Ruling::Fewest };
        self.rule(|count, rulings| {
            if out.is_empty() {
                let lowest = count.field.lowest(count.ledger.votes());
                let (stages, lots) = (&count.sheet.stages, count.contest.lots);
                out.extend(ties::decide_by_first_difference(lowest, Sought::Behind, stages, lots, rulings)?);
            }
            out.sort_unstable();
            rulings.extend(out.iter().copied().map(ruling));
            Ok(())
        })?;
        self.exclude(out)
    }

    /// Moves the papers of the excluded, batch by batch. 5.4.
    fn exclude(&mut self, mut candidates: Vec<usize>) -> Result<(), Halt> {
        candidates.sort_unstable();
        for candidate in &candidates {
            self.field.exclude(*candidate);
        }
        self.rule(|count, rulings| count.field.review(rulings))?;
        self.elect_the_last();
        let values = self.piles.values(&candidates);
        if values.is_empty() && self.field.vacancies() > 0 {
            self.close_stage(Step::Exclusion { of: candidates.clone(), value: None })?;
        }
        for value in values {
            if self.field.vacancies() == 0 {
                return Ok(());
            }
            self.move_batch(&candidates, value);
            // 5.4.8: before anybody is elected the votes that are not transferable lower the quota.
            if self.field.elected().is_empty() {
                let valid = self.sheet.valid.saturating_mul(scale(DECIMALS));
                self.quota = self.quota_of(valid.saturating_sub(self.ledger.lost()));
            }
            self.close_stage(Step::Exclusion { of: candidates.clone(), value: Some(value) })?;
        }
        self.elect_the_last();
        Ok(())
    }

    /// Moves all papers of one value. 5.4.2 to 5.4.7.
    fn move_batch(&mut self, from: &[usize], value: u128) {
        let mut all: Option<Sorted> = None;
        for candidate in from {
            let batches = self.piles.take_value(*candidate, value);
            let sorted = self.piles.sort(&batches.iter().collect::<Vec<_>>(), self.field.standing());
            self.credit(*candidate, &sorted, value);
            let papers = sorted.not_transferable;
            self.ledger.pass_on(*candidate, Place::Exhausted, papers.saturating_mul(value), papers);
            match &mut all {
                Some(all) => all.add(sorted),
                None => all = Some(sorted),
            }
        }
        if let Some(sorted) = all {
            self.lay_down(sorted, value);
        }
    }

    /// Transfers the largest surplus. 5.2.3 and 5.3.
    fn transfer_surplus(&mut self) -> Result<(), Halt> {
        let largest = self.field.elected().iter().map(|candidate| self.surplus_of(*candidate)).max().unwrap_or(0);
        let elected = self.field.elected().iter().copied();
        let mut level: Vec<usize> = elected.filter(|candidate| self.surplus_of(*candidate) == largest).collect();
        level.sort_unstable();
        let from = self.rule(|count, rulings| {
            let (sought, stages) = (Sought::Ahead(LotFor::FirstTransfer), &count.sheet.stages);
            ties::decide_by_first_difference(level, sought, stages, count.contest.lots, rulings)
        })?;
        let Some(from) = from else { return Ok(()) };
        let batch = self.piles.take_last(from).unwrap_or_default();
        let sorted = self.piles.sort(&[&batch], self.field.standing());
        let papers = sorted.transferable();
        // 5.3.7: the surplus divided by the transferable papers, without the remainder, but no more than they are worth.
        let shared = papers.saturating_mul(batch.value) > largest;
        let value = if shared { largest.checked_div(papers).unwrap_or(0) } else { batch.value };
        self.credit(from, &sorted, value);
        // 5.3.9: the non-transferable difference.
        let rest = self.surplus_of(from);
        self.ledger.pass_on(from, if shared { Place::Rounding } else { Place::Exhausted }, rest, 0);
        self.lay_down(sorted, value);
        self.close_stage(Step::Surplus { of: from, value, parcels: Vec::new() })?;
        self.elect_the_last();
        Ok(())
    }

    /// Credits sorted papers to those to whom they go. 5.3.8 to 5.3.12 and 5.4.6 to 5.4.7.
    fn credit(&mut self, from: usize, sorted: &Sorted, value: u128) {
        for (to, papers) in sorted.each() {
            self.ledger.pass_on(from, Place::Candidate(to), papers.saturating_mul(value), papers);
        }
    }

    /// Lays sorted papers with those to whom they go.
    fn lay_down(&mut self, mut sorted: Sorted, value: u128) {
        for candidate in 0..self.ledger.votes().len() {
            self.piles.give(&mut sorted, candidate, value);
        }
    }
}
