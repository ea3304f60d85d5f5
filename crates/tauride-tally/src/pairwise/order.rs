//! Who stands above whom, with everything that follows from it.

use alloc::vec;
use alloc::vec::Vec;

/// A relation that is kept transitive: whoever is put above somebody stands above all below them too.
#[derive(Clone, Debug)]
pub(super) struct Order {
    candidates: usize,
    /// Numbers of 64 bits in a row.
    width: usize,
    /// Row by row, a bit for each candidate who stands below.
    below: Vec<u64>,
}

impl Order {
    pub(super) fn new(candidates: usize) -> Self {
        let width = candidates.div_ceil(64).max(1);
        Self { candidates, width, below: vec![0; width.saturating_mul(candidates)] }
    }

    /// Returns whether the one stands above the other.
    pub(super) fn is_above(&self, one: usize, other: usize) -> bool {
        has(self.row(one), other)
    }

    /// Puts the one above the other.
    pub(super) fn put(&mut self, one: usize, other: usize) {
        if self.is_above(one, other) || other >= self.candidates {
            return;
        }
        let mut added = Vec::from(self.row(other));
        if let Some(word) = added.get_mut(other / 64) {
            *word |= 1 << (other % 64);
        }
        for (row, at) in self.below.chunks_exact_mut(self.width).zip(0..) {
            if at == one || has(row, one) {
                row.iter_mut().zip(&added).for_each(|(word, more)| *word |= more);
            }
        }
    }

    fn row(&self, of: usize) -> &[u64] {
        let start = of.saturating_mul(self.width);
        self.below.get(start..start.saturating_add(self.width)).unwrap_or_default()
    }
}

fn has(row: &[u64], candidate: usize) -> bool {
    row.get(candidate / 64).is_some_and(|word| word >> (candidate % 64) & 1 == 1)
}

/// Returns the candidates in rows: first those above whom nobody stands, then those above whom only these stand, and so
/// on. `is_above` must be transitive and without circles. Rows of one candidate each are a full order.
pub(super) fn rows(among: &[usize], is_above: impl Fn(usize, usize) -> bool) -> Vec<Vec<usize>> {
    let mut left: Vec<(usize, usize)> =
        among.iter().map(|one| (*one, among.iter().filter(|other| is_above(**other, *one)).count())).collect();
    let mut rows = Vec::new();
    while !left.is_empty() {
        let row: Vec<usize> = left.iter().filter(|(_, above)| *above == 0).map(|(one, _)| *one).collect();
        if row.is_empty() {
            break;
        }
        left.retain(|(_, above)| *above > 0);
        for (one, above) in &mut left {
            *above = above.saturating_sub(row.iter().filter(|over| is_above(**over, *one)).count());
        }
        rows.push(row);
    }
    rows
}
