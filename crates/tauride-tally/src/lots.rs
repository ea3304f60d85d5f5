//! Lots that were drawn in public and recorded.

use alloc::vec::Vec;

/// The lots that a count may use. Nothing here draws one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lots {
    /// Lots drawn for a tie that came up: each a full order of exactly those who were tied, the favoured first.
    pub drawn: Vec<Vec<usize>>,
    /// A lot drawn before the count over all candidates, the favoured first, as some rules and files have it. It
    /// decides every tie that none of the others decides.
    pub beforehand: Vec<usize>,
}

impl Lots {
    /// No lot was drawn yet.
    pub const NONE: &'static Self = &Self { drawn: Vec::new(), beforehand: Vec::new() };

    /// Returns lots drawn for ties that came up.
    pub fn drawn(drawn: Vec<Vec<usize>>) -> Self {
        Self { drawn, beforehand: Vec::new() }
    }

    /// Returns those of a tie in the order of the lot, the favoured first; `None` if no lot decides between them.
    pub fn order(&self, tied: &[usize]) -> Option<Vec<usize>> {
        let mut among = Vec::from(tied);
        among.sort_unstable();
        let exact = self.drawn.iter().find(|lot| {
            let mut drawn = Vec::clone(lot);
            drawn.sort_unstable();
            drawn == among
        });
        exact.cloned().or_else(|| {
            let order: Vec<usize> =
                self.beforehand.iter().copied().filter(|drawn| among.binary_search(drawn).is_ok()).collect();
            let mut all = order.clone();
            all.sort_unstable();
            (all == among).then_some(order)
        })
    }
}
