//! Whether so many of each class can be elected that every group gets what it must.
//!
//! The groups of the elected are sums over classes of candidates who belong to the same groups. First is asked whether
//! any numbers fit if parts of a candidate could be elected ([`Sums`]); if none do, no whole numbers do. If some of the
//! numbers that fit are not whole, one of them is taken and two questions are asked instead: with at least the next whole
//! number of that class, and with at most the one before. One of them holds for every choice, so that no choice is lost,
//! and each leaves fewer numbers for the class, so that the questions come to an end (A. H. Land and A. G. Doig,
//! *Econometrica* 28, 1960).
//!
//! Where the groups make up one or two categories, such as gender and region, the first numbers are whole already: the
//! rows of such groups are those of a flow from the one category to the other (A. J. Hoffman and J. B. Kruskal, *Linear
//! Inequalities and Related Systems*, 1956). With more categories they nearly always are. Many groups that overlap in every
//! way are as hard as packing; then [`Work`] ends and the answer is refused, never guessed.

use alloc::vec::Vec;

use super::sums::Sums;
use super::work::{Exhausted, Work};

/// The fewest and the most of a class.
pub(super) type Range = (i64, i64);

/// What is searched for a choice.
#[derive(Clone, Debug)]
pub(super) struct Search {
    sums: Sums,
}

/// A class of which part of a candidate would be elected, and what is asked of it instead.
struct Branch {
    class: usize,
    /// The range it had.
    before: Range,
    /// What is still to be asked.
    other: Option<Range>,
}

impl Search {
    /// Returns the search for choices of classes, given the groups of each and what each group needs and may have.
    ///
    /// # Errors
    ///
    /// [`Exhausted`] if there are more groups and classes than can be searched at all.
    pub(super) fn new(groups_of: &[Vec<usize>], bounds: &[Range]) -> Result<Self, Exhausted> {
        Ok(Self { sums: Sums::new(groups_of, bounds)? })
    }

    /// Returns how many of each class may be elected, within its range, so that every group gets what it must.
    ///
    /// # Errors
    ///
    /// [`Exhausted`] when the work is used up. Nothing can be asked then any more.
    pub(super) fn solve(&mut self, ranges: &[Range], work: &mut Work) -> Result<Option<Vec<i64>>, Exhausted> {
        if ranges.iter().any(|(fewest, most)| fewest > most) {
            return Ok(None);
        }
        for (class, range) in ranges.iter().enumerate() {
            self.sums.bound(class, *range);
        }
        let mut ranges = Vec::from(ranges);
        let mut branches: Vec<Branch> = Vec::new();
        loop {
            let branch = if self.sums.settle(work)? {
                let (values, denominator) = self.sums.values()?;
                match branch_on(&values, denominator, &ranges)? {
                    None => return whole(&values, denominator, ranges.len()).map(Some),
                    branch => branch,
                }
            } else {
                self.step_back(&mut branches, &mut ranges)
            };
            let Some((class, now, other)) = branch else { return Ok(None) };
            let Some(range) = ranges.get_mut(class) else { return Ok(None) };
            branches.push(Branch { class, before: *range, other });
            *range = now;
            self.sums.bound(class, now);
        }
    }

    /// Takes back the last questions until one is left that was not asked yet, and returns it.
    fn step_back(&mut self, branches: &mut Vec<Branch>, ranges: &mut [Range]) -> Option<Question> {
        while let Some(Branch { class, before, other }) = branches.pop() {
            if let Some(range) = ranges.get_mut(class) {
                *range = before;
            }
            self.sums.bound(class, before);
            if let Some(other) = other {
                return Some((class, other, None));
            }
        }
        None
    }
}

/// A class, the range that is asked of it, and the range that is to be asked later.
type Question = (usize, Range, Option<Range>);

/// Returns what is to be asked of the first class of which part of a candidate would be elected.
fn branch_on(values: &[i128], denominator: i128, ranges: &[Range]) -> Result<Option<Question>, Exhausted> {
    for (class, (value, (fewest, most))) in values.iter().zip(ranges).enumerate() {
        if value.checked_rem(denominator) != Some(0) {
            let below = value.checked_div_euclid(denominator).and_then(|below| i64::try_from(below).ok());
            let below = below.ok_or(Exhausted)?;
            let above = (below.saturating_add(1), *most);
            return Ok(Some((class, above, Some((*fewest, below)))));
        }
    }
    Ok(None)
}

/// Returns the numbers of the classes, which are whole.
fn whole(values: &[i128], denominator: i128, classes: usize) -> Result<Vec<i64>, Exhausted> {
    let number = |value: &i128| value.checked_div(denominator).and_then(|number| i64::try_from(number).ok());
    values.iter().take(classes).map(|value| number(value).ok_or(Exhausted)).collect()
}
