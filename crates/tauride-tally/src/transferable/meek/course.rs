//! The course of a count: iteration after iteration, and a stage for each that decides something.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::level::Level;
use super::papers::Papers;
use super::shares::Shares;
use super::tally::{self, Tally};
use super::tree::Tree;
use super::{DECIMALS_MAX, Exclusion, Settings, Surplus, flows};
use crate::contest::{Contest, Counted, Uncountable};
use crate::decimal::scale;
use crate::transferable::field::Field;
use crate::transferable::sheet::{Flow, Ruling, Sheet, Stage, Step};
use crate::transferable::ties::{self, Halt, Sought};

/// A count under way.
struct Count<'a> {
    contest: &'a Contest<'a>,
    settings: Settings,
    field: Field,
    tree: Tree<'a>,
    /// The keep values of the iteration.
    shares: Shares,
    /// The keep values of the last stage.
    written: Shares,
    tally: Tally,
    quota: u128,
    /// The surplus of the iteration before, in this stage.
    last_surplus: i128,
    /// Iterations since the last stage.
    rounds: u32,
    /// Whether a keep value changed before this iteration.
    changed: bool,
    /// Whether further iterations would change nothing.
    stuck: bool,
    /// The keep values of the elected since somebody was elected or excluded last.
    seen: BTreeSet<Vec<u64>>,
    level: Level,
    sheet: Sheet,
}

/// What an iteration leads to.
enum Next {
    /// Another iteration.
    Iterate,
    /// Some candidates who were equal so far are not any more: a later tie may ask for it.
    NoteOrder,
    /// Somebody reached the quota or cannot be elected any more.
    Decide,
    /// Somebody is to be excluded.
    Exclude,
}

pub(super) fn count(contest: &Contest<'_>, settings: &Settings) -> Result<Counted<Sheet>, Uncountable> {
    if settings.decimals > DECIMALS_MAX {
        return Err(Uncountable::TooManyDecimals { decimals: settings.decimals, most: DECIMALS_MAX });
    }
    let field = Field::new(contest)?;
    let candidates = contest.ballots.candidates();
    let tree = Tree::new(Papers::new(contest.ballots, contest.withdrawn, settings.equal));
    let one = u64::try_from(scale(settings.decimals)).unwrap_or(u64::MAX);
    let shares = Shares::new(candidates, one, settings.division, settings.equal);
    let sheet = Sheet { decimals: settings.decimals, seats: contest.seats, valid: tree.valid(), ..Sheet::default() };
    let mut count = Count {
        contest,
        settings: *settings,
        field,
        tree,
        written: shares.clone(),
        shares,
        tally: Tally::default(),
        quota: 0,
        last_surplus: i128::MAX,
        rounds: 0,
        changed: true,
        stuck: false,
        seen: BTreeSet::new(),
        level: Level::new(candidates),
        sheet,
    };
    let ended = count.run();
    count.field.outcome(ended, count.sheet)
}

impl Count<'_> {
    fn run(&mut self) -> Result<(), Halt> {
        loop {
            self.count_papers();
            let next = self.next();
            if !matches!(next, Next::Iterate) {
                self.write_stage();
            }
            let mut rulings = Vec::new();
            let done = self.act(&next, &mut rulings);
            self.sheet.rule(rulings);
            done?;
            if self.field.vacancies() == 0 {
                return Ok(());
            }
            // Droop.py counts once more with the keep values as they are before it sets them anew.
            if self.settings.exclusion == Exclusion::WhenCertain || matches!(next, Next::Iterate) {
                self.set_keep_values();
            }
        }
    }

    /// Counts every paper and finds the quota. Clauses 5, 10 and 11.
    fn count_papers(&mut self) {
        let candidates = self.shares.keep_values().len();
        self.tally = tally::count(&mut self.tree, &mut self.shares, candidates);
        // The votes less those that are not transferable, divided by the seats and one more; a unit above what that
        // comes to without a remainder. No more than the seats can reach it.
        let parts = u128::from(self.contest.seats).saturating_add(1);
        self.quota = self.tally.active().checked_div(parts).unwrap_or(0).saturating_add(1);
        self.rounds = self.rounds.saturating_add(1);
    }

    fn votes(&self, candidate: usize) -> u128 {
        self.tally.votes.get(candidate).copied().unwrap_or(0)
    }

    fn omega(&self) -> i128 {
        let units = scale(self.settings.decimals.saturating_sub(self.settings.omega));
        i128::try_from(units).unwrap_or(i128::MAX)
    }

    /// Returns what those who are elected, or reach the quota now, have above it.
    fn surplus(&self) -> i128 {
        let signed = |votes: u128| i128::try_from(votes).unwrap_or(i128::MAX);
        let quota = signed(self.quota);
        let above = |candidate: usize| signed(self.votes(candidate)).saturating_sub(quota);
        let elected = self.field.elected().iter().map(|candidate| above(*candidate));
        let reached = self.field.continuing().map(above).filter(|above| *above >= 0);
        let counted = |above: i128| if self.settings.surplus == Surplus::AboveQuota { above.max(0) } else { above };
        elected.chain(reached).fold(0, |sum, above| sum.saturating_add(counted(above)))
    }

    /// Finds out whether this iteration decides anything.
    fn next(&mut self) -> Next {
        let first = self.sheet.stages.is_empty();
        let apart = self.settings.exclusion == Exclusion::WhenCertain && {
            let continuing: Vec<usize> = self.field.continuing().collect();
            self.level.part(&continuing, &self.tally.votes)
        };
        let surplus = self.surplus();
        let falls = surplus < core::mem::replace(&mut self.last_surplus, surplus);
        let changed = core::mem::take(&mut self.changed);
        let reached = self.field.continuing().any(|candidate| self.votes(candidate) >= self.quota);
        let may_exclude = match self.settings.exclusion {
            Exclusion::WhenCertain => {
                self.stuck = !changed;
                self.stuck || surplus < self.omega() || self.certain(surplus).is_some()
            }
            Exclusion::WhenSettled => {
                self.stuck = !falls;
                self.stuck || surplus <= self.omega()
            }
        };
        if reached {
            Next::Decide
        } else if may_exclude {
            Next::Exclude
        } else if first {
            Next::Decide
        } else if apart {
            Next::NoteOrder
        } else {
            Next::Iterate
        }
    }

    /// Writes down the iteration as a stage.
    fn write_stage(&mut self) {
        let first = self.sheet.stages.is_empty();
        let moved: Vec<Flow> =
            if first { Vec::new() } else { flows::between(&mut self.tree, &mut self.written, &mut self.shares) };
        let keep = self.shares.keep_values().iter().copied().map(u128::from).collect();
        let step = if first { Step::FirstPreferences } else { Step::Iteration { rounds: self.rounds, keep } };
        let valid = self.sheet.valid.saturating_mul(u128::from(self.shares.one));
        let given = self.tally.active().saturating_add(self.tally.exhausted);
        let signed = |votes: u128| i128::try_from(votes).unwrap_or(i128::MAX);
        let rounding = signed(valid).saturating_sub(signed(given));
        self.sheet.stages.push(Stage {
            step,
            quota: self.quota,
            votes: self.tally.votes.clone(),
            exhausted: self.tally.exhausted,
            rounding,
            flows: moved,
            rulings: Vec::new(),
        });
        self.written = self.shares.clone();
        self.rounds = 0;
    }

    /// Does what the iteration leads to, and writes it down.
    fn act(&mut self, next: &Next, rulings: &mut Vec<Ruling>) -> Result<(), Halt> {
        if matches!(next, Next::Iterate | Next::NoteOrder) {
            return Ok(());
        }
        self.last_surplus = i128::MAX;
        self.seen.clear();
        // Clauses 6 and 12.
        self.field.elect_with_quota(self.quota, &self.sheet.stages, self.contest.lots, rulings)?;
        self.settle_groups(rulings)?;
        let excludes = match self.settings.exclusion {
            // Clause 13 comes after clause 12 in the same step.
            Exclusion::WhenCertain => true,
            Exclusion::WhenSettled => matches!(next, Next::Exclude),
        };
        if excludes && self.field.vacancies() > 0 {
            self.exclude_lowest(rulings)?;
            self.settle_groups(rulings)?;
        }
        Ok(())
    }

    /// Excludes whom the groups leave no seat, and elects those who are left when they are no more than the seats.
    /// Clause 3.
    fn settle_groups(&mut self, rulings: &mut Vec<Ruling>) -> Result<(), Halt> {
        self.field.review(rulings)?;
        for candidate in self.field.doomed() {
            self.exclude(candidate);
        }
        self.field.elect_the_last(&self.tally.votes, rulings);
        Ok(())
    }

    fn exclude(&mut self, candidate: usize) {
        self.field.exclude(candidate);
        self.shares.set_keep(candidate, 0);
        self.changed = true;
    }

    /// Returns whoever has the fewest votes, if not even all of the surplus could bring them level with the next.
    fn certain(&self, surplus: i128) -> Option<usize> {
        let lowest = self.field.lowest(&self.tally.votes);
        let [only] = lowest.as_slice() else { return None };
        let reach = self.votes(*only).saturating_add(u128::try_from(surplus).unwrap_or(0));
        let mut others = self.field.may_be_excluded().filter(|candidate| candidate != only);
        others.all(|candidate| reach < self.votes(candidate)).then_some(*only)
    }

    fn exclude_lowest(&mut self, rulings: &mut Vec<Ruling>) -> Result<(), Halt> {
        let surplus = self.surplus();
        match self.settings.exclusion {
            Exclusion::WhenCertain => {
                if let Some(candidate) = self.certain(surplus) {
                    rulings.push(Ruling::Fewest(candidate));
                    self.exclude(candidate);
                } else if surplus < self.omega() || self.stuck {
                    self.exclude_behind(rulings)?;
                }
                Ok(())
            }
            Exclusion::WhenSettled => {
                let lowest = self.field.lowest(&self.tally.votes);
                let Some(fewest) = lowest.first().map(|candidate| self.votes(*candidate)) else { return Ok(()) };
                let reach = fewest.saturating_add(u128::try_from(surplus).unwrap_or(0));
                let tied: Vec<usize> =
                    self.field.may_be_excluded().filter(|candidate| self.votes(*candidate) <= reach).collect();
                let out = ties::by_lot(tied, Sought::Behind, self.contest.lots, rulings)?;
                self.exclude_as_fewest(out, rulings);
                Ok(())
            }
        }
    }

    /// Excludes everybody without votes, as long as enough stay; otherwise whoever was behind. Clause 19.
    fn exclude_behind(&mut self, rulings: &mut Vec<Ruling>) -> Result<(), Halt> {
        let lowest = self.field.lowest(&self.tally.votes);
        let nobodys = lowest.len() > 1 && lowest.iter().all(|candidate| self.votes(*candidate) == 0);
        if nobodys && self.field.can_spare(&lowest)? {
            for candidate in lowest {
                rulings.push(Ruling::Batch(candidate));
                self.exclude(candidate);
            }
            return Ok(());
        }
        let lots = self.contest.lots;
        let out = ties::decide_by_first_difference(lowest, Sought::Behind, &self.sheet.stages, lots, rulings)?;
        self.exclude_as_fewest(out, rulings);
        Ok(())
    }

    fn exclude_as_fewest(&mut self, candidate: Option<usize>, rulings: &mut Vec<Ruling>) {
        if let Some(candidate) = candidate {
            rulings.push(Ruling::Fewest(candidate));
            self.exclude(candidate);
        }
    }

    /// Sets the keep values of the elected anew: the old one times the quota, divided by their votes, each rounded up to
    /// a unit. Clauses 7 to 9 and 17.
    fn set_keep_values(&mut self) {
        let one = u128::from(self.shares.one);
        self.seen.insert(self.kept());
        for candidate in self.field.elected() {
            let votes = self.votes(*candidate);
            if votes <= self.quota && self.settings.exclusion == Exclusion::WhenCertain {
                continue;
            }
            let keep = self.shares.keep(*candidate);
            let needed = up(self.quota.saturating_mul(u128::from(keep)), one);
            let new = up(needed.saturating_mul(one), votes).min(one);
            self.shares.set_keep(*candidate, u64::try_from(new).unwrap_or(self.shares.one));
        }
        // Rounded up twice, few votes can ask for more than before, and then for less again: an iteration follows from the
        // keep values before it alone, so that what was there comes again for ever.
        self.changed |= !self.seen.contains(&self.kept());
    }

    /// Returns the keep values of the elected: nobody else's change from iteration to iteration.
    fn kept(&self) -> Vec<u64> {
        self.field.elected().iter().map(|candidate| self.shares.keep(*candidate)).collect()
    }
}

/// Returns a quotient, rounded up; the whole if there is nothing to divide by.
fn up(dividend: u128, divisor: u128) -> u128 {
    let quotient = dividend.checked_div(divisor).unwrap_or(dividend);
    let exact = dividend.checked_rem(divisor).is_none_or(|rest| rest == 0);
    if exact { quotient } else { quotient.saturating_add(1) }
}
