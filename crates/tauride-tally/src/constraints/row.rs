//! How a number follows from others: by factors over a common denominator.

use alloc::vec::Vec;

use super::work::Exhausted;

/// How a number follows from those that are set.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) number: usize,
    /// One for each number that is set, in their order.
    pub(super) factors: Vec<i64>,
}

impl Row {
    /// Puts what a number follows by in the place of that number, in a row over `before`; returns how much work it was.
    pub(super) fn substitute(
        &mut self,
        by: &[i64],
        column: usize,
        pivot: i64,
        before: i64,
    ) -> Result<usize, Exhausted> {
        let times = self.factors.get_mut(column).map_or(0, core::mem::take);
        if times == 0 && pivot == before {
            return Ok(1);
        }
        for (factor, by) in self.factors.iter_mut().zip(by) {
            if *by == 0 && pivot == before {
                continue;
            }
            let scaled = i128::from(*factor).checked_mul(i128::from(pivot)).ok_or(Exhausted)?;
            let added = i128::from(times).checked_mul(i128::from(*by)).ok_or(Exhausted)?;
            let sum = scaled.checked_add(added).ok_or(Exhausted)?;
            *factor = divided(sum, before)?;
        }
        // Where there is something to divide, it takes three times as long.
        Ok(self.factors.len().saturating_mul(if before == 1 { 1 } else { 3 }))
    }
}

/// Returns a sum divided by what divides it evenly.
fn divided(sum: i128, by: i64) -> Result<i64, Exhausted> {
    let quotient = match i64::try_from(sum) {
        Ok(sum) if by == 1 => return Ok(sum),
        Ok(sum) => i128::from(sum.checked_div(by).ok_or(Exhausted)?),
        Err(_) => sum.checked_div(i128::from(by)).ok_or(Exhausted)?,
    };
    debug_assert_eq!(quotient.checked_mul(i128::from(by)), Some(sum), "factors are determinants");
    i64::try_from(quotient).map_err(|_| Exhausted)
}
