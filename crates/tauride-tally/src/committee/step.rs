//! What is compared in each round, and what an election changes.

use alloc::vec::Vec;
use core::cmp::Ordering;

use super::levels::{Levels, reduced};
use super::papers::{Papers, Tally};
use super::{Bearing, Step};
use crate::exact::{Natural, Quotient};

/// How a round is decided, with all that it needs to know of the rounds before.
pub(super) enum Working {
    /// Classes are how many are elected of those whom a ballot approves. Beside it, 1/1, 1/2, 1/3, … over one denominator.
    Weights { one: Natural, weights: Vec<Natural> },
    /// Levels are loads.
    Loads(Levels),
    /// Levels are what was spent; beside them, what each ballot had to begin with.
    Budgets(Levels, Natural),
    /// How many ballots approve whom.
    Approvals,
}

/// What is compared: a fraction over its own denominator.
pub(super) struct Figure {
    numerator: Natural,
    /// What the numerator is divided by, beside the denominator that all have in common.
    by: u128,
}

impl Figure {
    /// Returns whether it is 0.
    pub(super) fn is_nothing(&self) -> bool {
        self.numerator.is_zero()
    }
}

/// Returns how many ballots are in a tally.
fn count(tally: &Tally) -> u128 {
    tally.iter().fold(0, |sum, (_, count)| sum.saturating_add(*count))
}

impl Working {
    pub(super) fn weights() -> Self {
        Self::Weights { one: Natural::from(1), weights: Vec::from([Natural::from(1)]) }
    }

    pub(super) fn budgets(seats: u32, ballots: u128) -> Self {
        Self::Budgets(Levels::new(ballots), Natural::from(u128::from(seats)))
    }

    pub(super) fn step(&self) -> Step {
        match self {
            Self::Weights { .. } => Step::Weights,
            Self::Loads(_) => Step::Loads,
            Self::Budgets(..) => Step::Prices,
            Self::Approvals => Step::Approvals,
        }
    }

    /// Returns what a candidate with those supporters is compared by; `None` if they cannot be elected so.
    pub(super) fn figure(&self, tally: &Tally) -> Option<Figure> {
        match self {
            Self::Weights { weights, .. } => {
                let mut numerator = Natural::ZERO;
                for (class, count) in tally {
                    numerator.add(&weights.get(*class)?.times_small(*count));
                }
                (!numerator.is_zero()).then_some(Figure { numerator, by: 1 })
            }
            Self::Loads(levels) => {
                let mut numerator = levels.sum(tally);
                numerator.add(&levels.one);
                let by = count(tally);
                (by > 0).then_some(Figure { numerator, by })
            }
            Self::Budgets(levels, budget) => price(levels, budget, tally),
            Self::Approvals => Some(Figure { numerator: Natural::from(count(tally)), by: 1 }),
        }
    }

    /// Returns which of two candidates comes first: `Less` is the first.
    pub(super) fn order(&self, one: &Figure, other: &Figure) -> Ordering {
        let (left, right) = (one.numerator.times_small(other.by), other.numerator.times_small(one.by));
        match self {
            Self::Weights { .. } | Self::Approvals => right.cmp(&left),
            Self::Loads(_) | Self::Budgets(..) => left.cmp(&right),
        }
    }

    /// Returns a figure as a fraction.
    pub(super) fn quotient(&self, figure: &Figure) -> Quotient {
        let one = match self {
            Self::Weights { one, .. } => one.clone(),
            Self::Loads(levels) | Self::Budgets(levels, _) => levels.one.clone(),
            Self::Approvals => Natural::from(1),
        };
        Quotient::new(figure.numerator.clone(), one.times_small(figure.by))
    }

    /// Returns what the supporters of somebody bear before the election: how many ballots bear how much.
    pub(super) fn bearings(&self, tally: &Tally) -> Vec<Bearing> {
        let each = |(class, ballots): &(usize, u128)| {
            let value = match self {
                Self::Weights { .. } => Quotient::of(u128::try_from(*class).unwrap_or(0), 1),
                Self::Loads(levels) => levels.quotient(levels.of(*class)),
                Self::Budgets(levels, budget) => levels.quotient(budget.minus(&levels.of(*class)).unwrap_or_default()),
                Self::Approvals => Quotient::of(0, 1),
            };
            Bearing { value, ballots: *ballots }
        };
        if matches!(self, Self::Approvals) { Vec::new() } else { tally.iter().map(each).collect() }
    }

    /// Elects somebody, with that figure.
    pub(super) fn elect(&mut self, papers: &mut Papers, candidate: usize, figure: Figure) {
        match self {
            Self::Weights { one, weights } => {
                papers.move_supporters(candidate, |elected| elected.saturating_add(1));
                let most = papers.used(weights.len().saturating_add(1)).last() == Some(&true);
                if most {
                    (*one, *weights) = one_more(one, weights.len());
                }
            }
            Self::Loads(levels) => {
                let (load, times) = reduced(figure.numerator, figure.by);
                levels.refine(times);
                levels.raise(papers, candidate, |_| load.clone());
            }
            Self::Budgets(levels, budget) => {
                let (price, times) = reduced(figure.numerator, figure.by);
                levels.refine(times);
                *budget = budget.times_small(times);
                let most = budget.clone();
                levels.raise(papers, candidate, |spent| {
                    let mut more = spent.clone();
                    more.add(&price);
                    more.min(most.clone())
                });
            }
            Self::Approvals => {}
        }
    }
}

/// Returns the least price at which supporters can pay for a seat: each pays it, or all that is left.
///
/// Whoever has less than an equal part of what is still missing pays all that they have, the poorest first.
fn price(levels: &Levels, budget: &Natural, tally: &Tally) -> Option<Figure> {
    let mut missing = levels.one.clone();
    let mut left = count(tally);
    for (class, count) in tally.iter().rev() {
        let has = budget.minus(&levels.of(*class)).unwrap_or_default();
        if has.times_small(left) >= missing {
            return Some(Figure { numerator: missing, by: left });
        }
        missing = missing.minus(&has.times_small(*count))?;
        left = left.saturating_sub(*count);
    }
    None
}

/// Returns 1/1, 1/2, … for one class more than there were, over a denominator that all of them divide.
fn one_more(one: &Natural, classes: usize) -> (Natural, Vec<Natural>) {
    let more = u64::try_from(classes).unwrap_or(u64::MAX).saturating_add(1);
    let (_, times) = reduced(one.clone(), u128::from(more));
    let one = one.times_small(times);
    let weights = (1..=more).map(|part| one.over(part).map(|(weight, _)| weight).unwrap_or_default()).collect();
    (one, weights)
}
