//! Numbers with bounds of which some are sums of others: which values fit, if parts of a candidate could be elected.
//!
//! The method is the simplex method without anything to maximise, as B. Dutertre and L. de Moura describe it ("A fast
//! linear-arithmetic solver for DPLL(T)", *Computer Aided Verification* 2006). Every number has a fewest and a most.
//! Some are *set*, always to a whole number within their bounds; each of the others *follows* from those by a row of
//! factors. At first the classes are set and the groups follow: each is the sum of its classes. As long as a number that
//! follows is outside its bounds, it changes places with one of its row that can still move the right way: it is set to
//! the bound it was beyond, and the other follows from now on. If none of its row can move, then no values fit at all:
//! the row says by how much the number must miss its bound, wherever the others are. Of several numbers outside their
//! bounds the first is taken, and to follow from now on, at first, the one that fewest rows use, which keeps the rows
//! short. If that goes on for long, the first that can move is taken too, by which no exchange comes round again
//! (R. G. Bland, *Mathematics of Operations Research* 2, 1977).
//!
//! No fraction is rounded: all factors are kept as whole numbers over one common denominator, which divides evenly at
//! each exchange because they are determinants of the first, whole factors (E. H. Bareiss, *Mathematics of Computation* 22,
//! 1968).
//!
//! Whoever asks again with other bounds starts from the values of the last answer, which seldom have far to go.

use alloc::vec;
use alloc::vec::Vec;

use super::row::Row;
use super::work::{Exhausted, Work};

/// The most factors: thirty megabytes.
const FACTORS_MAX: usize = 1 << 22;

/// Numbers of which some are sums of others.
#[derive(Clone, Debug)]
pub(super) struct Sums {
    /// All numbers: first the classes, then the groups.
    numbers: Vec<Number>,
    /// Which of the numbers are set.
    set: Vec<usize>,
    /// How the other numbers follow from those.
    rows: Vec<Row>,
    /// What the factors of all rows are to be divided by; above 0.
    denominator: i64,
}

/// A number with bounds.
#[derive(Clone, Debug)]
struct Number {
    fewest: i64,
    most: i64,
    /// Its value, as long as it is set.
    value: i64,
}

/// The number of a row is outside its bounds.
struct Outside {
    row: usize,
    number: usize,
    /// The bound to which it is to be set.
    bound: i64,
    /// Whether it is below.
    below: bool,
}

impl Sums {
    /// Returns so many classes, and groups as sums of them, each group with its fewest and its most.
    ///
    /// # Errors
    ///
    /// [`Exhausted`] if that takes more than [`FACTORS_MAX`].
    pub(super) fn new(groups_of: &[Vec<usize>], bounds: &[(i64, i64)]) -> Result<Self, Exhausted> {
        let classes = groups_of.len();
        if classes.saturating_mul(bounds.len()) > FACTORS_MAX {
            return Err(Exhausted);
        }
        let number = |(fewest, most): &(i64, i64)| Number { fewest: *fewest, most: *most, value: 0 };
        let row = |group: usize| Row { number: classes.saturating_add(group), factors: vec![0; classes] };
        let mut rows: Vec<Row> = (0..bounds.len()).map(row).collect();
        for (class, groups) in groups_of.iter().enumerate() {
            for group in groups {
                if let Some(factor) = rows.get_mut(*group).and_then(|row| row.factors.get_mut(class)) {
                    *factor = 1;
                }
            }
        }
        let numbers = vec![(0, 0); classes].iter().chain(bounds).map(number).collect();
        Ok(Self { numbers, set: (0..classes).collect(), rows, denominator: 1 })
    }

    /// Gives a number other bounds.
    pub(super) fn bound(&mut self, number: usize, (fewest, most): (i64, i64)) {
        if let Some(number) = self.numbers.get_mut(number) {
            *number = Number { fewest, most, value: number.value.max(fewest).min(most) };
        }
    }

    /// Finds values that fit all bounds; `false` if there are none. No fewest may be above its most.
    ///
    /// # Errors
    ///
    /// [`Exhausted`]
    pub(super) fn settle(&mut self, work: &mut Work) -> Result<bool, Exhausted> {
        let mut exchanges: usize = 0;
        while let Some(outside) = self.first_outside(work)? {
            let long = exchanges > self.rows.len().saturating_mul(3);
            let movable = self.movable(&outside);
            let next = if long {
                movable.min_by_key(|(_, number)| *number)
            } else {
                movable.min_by_key(|(column, number)| (self.uses(*column), *number))
            };
            let Some((column, _)) = next else { return Ok(false) };
            self.exchange(&outside, column, work)?;
            exchanges = exchanges.saturating_add(1);
        }
        Ok(true)
    }

    /// Returns the value of each number, over the common denominator, beside that denominator.
    pub(super) fn values(&self) -> Result<(Vec<i128>, i128), Exhausted> {
        let denominator = i128::from(self.denominator);
        let mut values = vec![0; self.numbers.len()];
        for number in &self.set {
            if let (Some(value), Some(of)) = (values.get_mut(*number), self.numbers.get(*number)) {
                *value = i128::from(of.value).checked_mul(denominator).ok_or(Exhausted)?;
            }
        }
        for row in &self.rows {
            if let Some(value) = values.get_mut(row.number) {
                *value = self.value(row)?;
            }
        }
        Ok((values, denominator))
    }

    /// Returns what follows from a row, over the common denominator.
    fn value(&self, row: &Row) -> Result<i128, Exhausted> {
        row.factors.iter().zip(&self.set).filter(|(factor, _)| **factor != 0).try_fold(
            0_i128,
            |sum, (factor, number)| {
                let value = self.numbers.get(*number).map_or(0, |number| number.value);
                let part = i128::from(*factor).checked_mul(i128::from(value)).ok_or(Exhausted)?;
                sum.checked_add(part).ok_or(Exhausted)
            },
        )
    }

    /// Returns the first of the numbers that follow which is outside its bounds.
    fn first_outside(&self, work: &mut Work) -> Result<Option<Outside>, Exhausted> {
        let denominator = i128::from(self.denominator);
        let mut first: Option<Outside> = None;
        for (place, row) in self.rows.iter().enumerate() {
            let Some(number) = self.numbers.get(row.number) else { continue };
            if first.as_ref().is_some_and(|first| first.number < row.number) {
                continue;
            }
            work.spend(row.factors.len())?;
            let value = self.value(row)?;
            let times = |bound: i64| i128::from(bound).checked_mul(denominator).ok_or(Exhausted);
            let below = value < times(number.fewest)?;
            if below || value > times(number.most)? {
                let bound = if below { number.fewest } else { number.most };
                first = Some(Outside { row: place, number: row.number, bound, below });
            }
        }
        Ok(first)
    }

    /// Returns the numbers that are set by which one that follows can come nearer its bound, each after its column.
    fn movable(&self, outside: &Outside) -> impl Iterator<Item = (usize, usize)> {
        let factors = self.rows.get(outside.row).into_iter().flat_map(|row| &row.factors);
        factors.zip(&self.set).enumerate().filter_map(|(column, (factor, place))| {
            let number = self.numbers.get(*place)?;
            let up = (*factor > 0) == outside.below;
            let room = if up { number.value < number.most } else { number.value > number.fewest };
            (*factor != 0 && room).then_some((column, *place))
        })
    }

    /// Returns how many rows use a number that is set.
    fn uses(&self, column: usize) -> usize {
        self.rows.iter().filter(|row| row.factors.get(column).is_some_and(|factor| *factor != 0)).count()
    }

    /// Sets the number that is outside its bounds, and lets the one of that column follow.
    fn exchange(&mut self, outside: &Outside, column: usize, work: &mut Work) -> Result<(), Exhausted> {
        let (Some(row), Some(set)) = (self.rows.get_mut(outside.row), self.set.get_mut(column)) else { return Ok(()) };
        let mut factors = core::mem::take(&mut row.factors);
        let Some(pivot) = factors.get(column).copied().filter(|pivot| *pivot != 0) else { return Ok(()) };
        if let Some(number) = self.numbers.get_mut(outside.number) {
            number.value = outside.bound;
        }
        row.number = core::mem::replace(set, outside.number);
        // With x = (p·y + …) / d, it is y = (d·x − …) / p. The sign of p goes into the factors.
        let (denominator, sign) = (self.denominator, pivot.signum());
        for (place, factor) in factors.iter_mut().enumerate() {
            let becomes = if place == column { denominator } else { factor.checked_neg().ok_or(Exhausted)? };
            *factor = becomes.checked_mul(sign).ok_or(Exhausted)?;
        }
        let pivot = pivot.checked_abs().ok_or(Exhausted)?;
        for (place, row) in self.rows.iter_mut().enumerate() {
            if place == outside.row {
                continue;
            }
            work.spend(row.substitute(&factors, column, pivot, denominator)?)?;
        }
        if let Some(row) = self.rows.get_mut(outside.row) {
            row.factors = factors;
        }
        self.denominator = pivot;
        Ok(())
    }
}
