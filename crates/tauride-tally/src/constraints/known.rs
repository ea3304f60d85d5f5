//! What was found out about the choices of a count, as far as it still holds.
//!
//! From stage to stage of a count some are elected and some excluded, so that ever fewer choices are left. A choice found
//! at one stage still is one at a later stage, unless it leaves out who was elected or takes who was excluded; and what no
//! choice did at one stage none does at a later one. Most is known already, therefore, and little is searched for anew.

use alloc::vec;
use alloc::vec::Vec;

use super::search::Range;

/// The most numbers in the choices that are kept: two megabytes.
const NUMBERS_MAX: usize = 1 << 18;

/// What is known about the choices of a count.
#[derive(Clone, Debug)]
pub(super) struct Known {
    /// The ranges of the classes for which `never` holds.
    ranges: Vec<Range>,
    /// What no choice within those ranges does with each class.
    never: Vec<Ways>,
    /// Choices that were found.
    choices: Vec<Vec<i64>>,
}

/// What may be done with a class of which some are neither elected nor excluded.
#[derive(Clone, Copy, Debug)]
pub(super) enum Way {
    /// To elect one of them.
    Elect,
    /// To leave one of them out.
    Leave,
}

/// Which of both is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Ways {
    elect: bool,
    leave: bool,
}

impl Ways {
    pub(super) fn has(self, way: Way) -> bool {
        match way {
            Way::Elect => self.elect,
            Way::Leave => self.leave,
        }
    }

    fn of(taken: i64, (fewest, most): Range) -> Self {
        Self { elect: taken > fewest, leave: taken < most }
    }

    fn or(self, other: Self) -> Self {
        Self { elect: self.elect || other.elect, leave: self.leave || other.leave }
    }
}

impl Known {
    /// Returns that nothing is known about so many classes.
    pub(super) fn nothing(classes: usize) -> Self {
        Self { ranges: vec![(0, 0); classes], never: vec![Ways::default(); classes], choices: Vec::new() }
    }

    /// Forgets what no longer holds, or says nothing new, if the classes have these ranges; returns what some choice does
    /// with each class.
    pub(super) fn recall(&mut self, ranges: &[Range]) -> Vec<Ways> {
        let fewer = ranges.iter().zip(&self.ranges).all(|(now, before)| before.0 <= now.0 && now.1 <= before.1);
        if !fewer {
            self.never.fill(Ways::default());
        }
        self.ranges = Vec::from(ranges);
        let mut some = vec![Ways::default(); ranges.len()];
        self.choices.retain(|choice| fits(choice, ranges) && note(&mut some, choice, ranges));
        some
    }

    /// Returns whether it is known that no choice within the ranges last recalled does this with a class.
    pub(super) fn is_never(&self, class: usize, way: Way) -> bool {
        self.never.get(class).is_some_and(|never| never.has(way))
    }

    /// Remembers that no choice within the ranges last recalled does this with a class.
    pub(super) fn never(&mut self, class: usize, way: Way) {
        if let Some(never) = self.never.get_mut(class) {
            match way {
                Way::Elect => never.elect = true,
                Way::Leave => never.leave = true,
            }
        }
    }

    /// Returns a known choice that takes so many of each class.
    pub(super) fn choice(&self, ranges: &[Range]) -> Option<&Vec<i64>> {
        self.choices.iter().find(|choice| fits(choice, ranges))
    }

    /// Keeps a choice that was found.
    pub(super) fn keep(&mut self, found: Option<&[i64]>) {
        if let Some(choice) = found.filter(|choice| self.choices.len().saturating_mul(choice.len()) < NUMBERS_MAX) {
            self.choices.push(Vec::from(choice));
        }
    }
}

/// Returns whether a choice takes so many of each class.
fn fits(choice: &[i64], ranges: &[Range]) -> bool {
    choice.iter().zip(ranges).all(|(taken, (fewest, most))| fewest <= taken && taken <= most)
}

/// Notes what a choice does with each class; returns whether anything of it is new.
pub(super) fn note(some: &mut [Ways], choice: &[i64], ranges: &[Range]) -> bool {
    let mut new = false;
    for (ways, (taken, range)) in some.iter_mut().zip(choice.iter().zip(ranges)) {
        let with = ways.or(Ways::of(*taken, *range));
        new |= with != *ways;
        *ways = with;
    }
    new
}
