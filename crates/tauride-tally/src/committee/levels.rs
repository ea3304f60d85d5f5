//! What the ballots of each class bear, over one denominator that grows with the seats.

use alloc::vec::Vec;

use super::papers::{Papers, Tally};
use crate::exact::{Natural, Quotient};

/// What each class bears: loads, or what was spent. All over the same denominator, so that they are compared and added as
/// whole numbers.
pub(super) struct Levels {
    /// The denominator: what one is.
    pub(super) one: Natural,
    /// The level of each class, in ascending order and all different after [`Levels::tidy`].
    levels: Vec<Natural>,
}

impl Levels {
    /// All ballots in one class that bears nothing, over that denominator.
    pub(super) fn new(one: u128) -> Self {
        Self { one: Natural::from(one.max(1)), levels: Vec::from([Natural::ZERO]) }
    }

    pub(super) fn of(&self, class: usize) -> Natural {
        self.levels.get(class).cloned().unwrap_or_default()
    }

    pub(super) fn quotient(&self, number: Natural) -> Quotient {
        Quotient::new(number, self.one.clone())
    }

    /// Returns what the ballots of a tally bear together.
    pub(super) fn sum(&self, tally: &Tally) -> Natural {
        let mut sum = Natural::ZERO;
        for (class, count) in tally {
            if let Some(level) = self.levels.get(*class) {
                sum.add(&level.times_small(*count));
            }
        }
        sum
    }

    /// Takes the denominator times so many, so that all levels stay what they are.
    pub(super) fn refine(&mut self, times: u128) {
        self.one = self.one.times_small(times);
        for level in &mut self.levels {
            *level = level.times_small(times);
        }
    }

    /// Puts the supporters of a candidate on other levels: `to` says which, given theirs.
    pub(super) fn raise(&mut self, papers: &mut Papers, of: usize, to: impl Fn(&Natural) -> Natural) {
        let classes = self.levels.len();
        let raised: Vec<Natural> = self.levels.iter().map(to).collect();
        self.levels.extend(raised);
        papers.move_supporters(of, |class| class.saturating_add(classes));
        self.tidy(papers);
    }

    /// Drops levels on which nobody is, and puts the others in order.
    fn tidy(&mut self, papers: &mut Papers) {
        let used = papers.used(self.levels.len());
        let mut order: Vec<(Natural, usize)> =
            self.levels.drain(..).zip(0..).zip(used).filter(|(_, used)| *used).map(|(level, _)| level).collect();
        order.sort_unstable();
        let mut place = Vec::new();
        for (level, class) in order {
            if self.levels.last() != Some(&level) {
                self.levels.push(level);
            }
            place.push((class, self.levels.len().saturating_sub(1)));
        }
        place.sort_unstable();
        papers.renumber(|class| {
            let found = place.binary_search_by_key(&class, |(class, _)| *class);
            found.ok().and_then(|at| place.get(at)).map_or(0, |(_, to)| *to)
        });
    }
}

/// Returns the numerator and the denominator, both without a factor that they have in common, as far as the denominator
/// is one of 64 bits; beyond that as they are.
pub(super) fn reduced(numerator: Natural, denominator: u128) -> (Natural, u128) {
    let Some((divisor, rest)) =
        u64::try_from(denominator).ok().and_then(|small| Some((small, numerator.over(small)?.1)))
    else {
        return (numerator, denominator);
    };
    let (mut common, mut other) = (divisor, rest);
    while let Some(rest) = common.checked_rem(other) {
        (common, other) = (other, rest);
    }
    match (numerator.over(common), denominator.checked_div(u128::from(common))) {
        (Some((numerator, _)), Some(denominator)) => (numerator, denominator),
        _ => (numerator, denominator),
    }
}
