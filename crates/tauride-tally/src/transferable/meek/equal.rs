//! A rank with several names, counted as if each order of the names stood on an equal part of the papers.
//!
//! With `n` names, whoever stands after `j` others in an order gets what those give away: the product of `1 - keep` of
//! them. Over all orders, each set of `j` others comes first equally often, so that the part of a candidate is its keep
//! value times the mean over `j` from 0 to `n - 1` of the mean of those products: the elementary symmetric sum of the
//! others' `1 - keep` of degree `j`, divided by how many sets there are.
//!
//! Every product and quotient is rounded down to a unit, so that a rank never gives out more than came to it.

#[cfg(test)]
mod tests;

use alloc::vec;
use alloc::vec::Vec;

/// The most names for which the sums themselves are carried. A sum is at most C(63, 31) votes, less than 10²⁷ units,
/// and times a share less than 10³⁶.
const SUMS_MAX: usize = 64;

/// In which order shares are multiplied, which decides on the last digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// The smallest first, whoever they belong to.
    SmallestFirst,
    /// As the names stand on the paper.
    AsWritten,
}

/// Returns what each name keeps of a vote, in the order of `keep`, and what goes on. `one` are the units of a vote.
pub(super) fn weights(keep: &[u64], order: Order, one: u64) -> (Vec<u64>, u64) {
    let given: Vec<u64> = keep.iter().map(|keep| one.saturating_sub(*keep)).collect();
    let product = |product: u64, share: &u64| product.saturating_mul(*share).checked_div(one).unwrap_or(0);
    let on = in_order(given.clone(), order).iter().fold(one, product);
    let weights = if keep.len() <= SUMS_MAX { by_sums(keep, &given, order, one) } else { by_means(keep, &given, one) };
    (weights, on)
}

fn in_order(mut shares: Vec<u64>, order: Order) -> Vec<u64> {
    if order == Order::SmallestFirst {
        shares.sort_unstable();
    }
    shares
}

fn by_sums(keep: &[u64], given: &[u64], order: Order, one: u64) -> Vec<u64> {
    let names = keep.len();
    let sets = sets_of(names.saturating_sub(1));
    let weight = |(place, keep): (usize, &u64)| {
        if *keep == 0 {
            return 0;
        }
        let mut others = Vec::from(given);
        others.remove(place);
        let sums = symmetric_sums(&in_order(others, order), one);
        let means = sums.iter().zip(&sets).map(|(sum, sets)| sum.checked_div(*sets).unwrap_or(0));
        let all_means = means.fold(0_u128, u128::saturating_add);
        part_of(all_means, *keep, names, one)
    };
    keep.iter().enumerate().map(weight).collect()
}

/// Returns a candidate's weight: the keep value times the mean over all places in an order.
fn part_of(all_means: u128, keep: u64, names: usize, one: u64) -> u64 {
    let kept = all_means.saturating_mul(u128::from(keep)).checked_div(u128::from(one)).unwrap_or(0);
    let names = u128::try_from(names).unwrap_or(u128::MAX);
    u64::try_from(kept.checked_div(names).unwrap_or(0)).unwrap_or(u64::MAX)
}

/// Returns the elementary symmetric sums of the shares, of degree 0 and up, in units.
fn symmetric_sums(shares: &[u64], one: u64) -> Vec<u128> {
    let one = u128::from(one);
    let mut sums = vec![0_u128; shares.len().saturating_add(1)];
    sums.first_mut().into_iter().for_each(|first| *first = one);
    for share in shares.iter().copied().map(u128::from).filter(|share| *share > 0) {
        let mut below = 0_u128;
        for sum in &mut sums {
            let more = below.saturating_mul(share).checked_div(one).unwrap_or(0);
            below = *sum;
            *sum = sum.saturating_add(more);
        }
    }
    sums
}

/// Returns how many sets of 0, 1, 2 … of `names` there are.
fn sets_of(names: usize) -> Vec<u128> {
    let mut row = vec![1_u128];
    for _ in 0..names {
        let pairs = row.iter().zip(row.iter().skip(1)).map(|(left, right)| left.saturating_add(*right));
        row = core::iter::once(1).chain(pairs).chain([1]).collect();
    }
    row
}

/// The same for any number of names: means are carried instead of sums, and those who give nothing away, or everything,
/// are only counted. The results may differ by some units from [`by_sums`], which rounds otherwise.
fn by_means(keep: &[u64], given: &[u64], one: u64) -> Vec<u64> {
    let in_count: Vec<usize> = (0..keep.len()).filter(|place| keep.get(*place).is_some_and(|keep| *keep > 0)).collect();
    let names = in_count.len();
    let mut elected: Vec<u64> = in_count.iter().filter_map(|place| given.get(*place).copied()).collect();
    elected.retain(|given| *given > 0);
    elected.sort_unstable();
    let for_all_others = mean_over_places(&elected, names, one);
    let weight = |(keep, given): (&u64, &u64)| {
        if *keep == 0 {
            return 0;
        }
        let all_means = elected.binary_search(given).map_or(for_all_others, |place| {
            let mut others = elected.clone();
            others.remove(place);
            mean_over_places(&others, names, one)
        });
        part_of(all_means, *keep, names, one)
    };
    keep.iter().zip(given).map(weight).collect()
}

/// Returns the sum over `j` of the mean product of `j` of `names - 1` others, of whom those in `shares` give something
/// away.
fn mean_over_places(shares: &[u64], names: usize, one: u64) -> u128 {
    let one = u128::from(one);
    let wide = |number: usize| u128::try_from(number).unwrap_or(u128::MAX);
    // The mean product of each number of those who give something away.
    let mut means = vec![one];
    for (taken, share) in shares.iter().copied().map(u128::from).enumerate() {
        let (taken, before) = (wide(taken), means.clone());
        means.push(0);
        for (degree, mean) in means.iter_mut().enumerate() {
            let without = before
                .get(degree)
                .copied()
                .unwrap_or(0)
                .saturating_mul((taken.saturating_add(1)).saturating_sub(wide(degree)));
            let below = degree.checked_sub(1).and_then(|below| before.get(below).copied()).unwrap_or(0);
            let with = below.saturating_mul(share).checked_div(one).unwrap_or(0).saturating_mul(wide(degree));
            *mean = without.saturating_add(with).checked_div(taken.saturating_add(1)).unwrap_or(0);
        }
    }
    // How often none of the others is among so many: those who give nothing away make the product nothing.
    let mut only_these = one;
    let mut total = 0_u128;
    for (degree, mean) in means.iter().enumerate() {
        total = total.saturating_add(mean.saturating_mul(only_these).checked_div(one).unwrap_or(0));
        let left = wide(shares.len().saturating_sub(degree));
        let of = wide(names.saturating_sub(1).saturating_sub(degree));
        only_these = only_these.saturating_mul(left).checked_div(of).unwrap_or(0);
    }
    total
}
