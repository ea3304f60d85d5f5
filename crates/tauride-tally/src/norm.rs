//! Norms of representation: how many seats a constituency gets for its count of electors or inhabitants.

use core::num::NonZeroU64;

/// Returns the seats for `count` under "one per `per`, or fraction over `fraction_over`".
///
/// Every full `per` gives a seat; a remainder strictly over `fraction_over` gives one more, and `None` means that
/// remainders give nothing. `Some(0)` is "one per `per` or part of it". The result is raised to `minimum` and then cut
/// to `maximum`, so that a maximum below the minimum wins. Without a maximum the result ends at `u32::MAX`.
///
/// ```
/// use core::num::NonZeroU64;
/// use tauride_tally::norm::one_per;
///
/// // Paris, March 1871: one councillor per 20,000 inhabitants, or fraction in excess of 10,000.
/// let per = NonZeroU64::new(20_000).ok_or("zero")?;
/// assert_eq!(one_per(87_444, per, Some(10_000), 0, None), 4);
/// # Ok::<(), &str>(())
/// ```
pub fn one_per(count: u64, per: NonZeroU64, fraction_over: Option<u64>, minimum: u32, maximum: Option<u32>) -> u32 {
    let remainder = count.checked_rem(per.get()).unwrap_or(0);
    let full = count.checked_div(per.get()).unwrap_or(0);
    let extra = u64::from(fraction_over.is_some_and(|over| remainder > over));
    let seats = u32::try_from(full.saturating_add(extra)).unwrap_or(u32::MAX);
    seats.max(minimum).min(maximum.unwrap_or(u32::MAX))
}

/// What a table gives beyond its last row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beyond {
    /// How many electors beyond the last row make a step; a step counts as soon as it is started.
    pub per_started: NonZeroU64,
    /// The seats that each started step adds.
    pub add: u32,
}

/// Returns the seats for `count` from a table of rows `(up to this count, seats)` in ascending order.
///
/// The first row that reaches `count` gives the seats. Beyond the last row its seats stand, and `beyond` adds to them.
/// An empty table counts as the single row `(0, 0)`. The result ends at `u32::MAX`.
///
/// ```
/// use tauride_tally::norm::table;
///
/// let rows = [(20, 1), (50, 3), (100, 5)];
/// assert_eq!(table(51, &rows, None), 5);
/// assert_eq!(table(5_000, &rows, None), 5);
/// ```
pub fn table(count: u64, rows: &[(u64, u32)], beyond: Option<Beyond>) -> u32 {
    if let Some(&(_, seats)) = rows.iter().find(|&&(up_to, _)| count <= up_to) {
        return seats;
    }
    let (end, seats) = rows.last().copied().unwrap_or((0, 0));
    beyond.map_or(seats, |beyond| {
        let steps = count.saturating_sub(end).div_ceil(beyond.per_started.get());
        let steps = u32::try_from(steps).unwrap_or(u32::MAX);
        seats.saturating_add(steps.saturating_mul(beyond.add))
    })
}
