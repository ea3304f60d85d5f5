//! How much may be searched before the answer is refused.

/// How much a guard may still search in one count, in factors of a row that are looked at or changed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Work(u64);

/// There is too much to search, or its numbers become too large.
#[derive(Debug)]
pub(super) struct Exhausted;

impl Work {
    /// What one count may take: a second or two. Three categories of two, twelve and six groups among two hundred candidates
    /// take a twentieth.
    pub(super) const OF_A_COUNT: Self = Self(1 << 28);

    pub(super) const NONE: Self = Self(0);

    /// Spends some of it.
    ///
    /// # Errors
    ///
    /// [`Exhausted`] if not so much is left.
    pub(super) fn spend(&mut self, factors: usize) -> Result<(), Exhausted> {
        let factors = u64::try_from(factors).map_err(|_| Exhausted)?;
        self.0 = self.0.checked_sub(factors).ok_or(Exhausted)?;
        Ok(())
    }
}
