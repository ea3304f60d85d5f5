//! Lots that were drawn in public and recorded.

use alloc::vec::Vec;

/// The lots that a count may use. Nothing here draws one.
///
/// ```
/// use tauride_tally::lots::Lots;
///
/// let drawn = Lots::drawn(vec![vec![2, 0]]);
/// assert_eq!(drawn.order_of_staying(&[0, 2]), Some(vec![2, 0]));
/// // The first of an order drawn beforehand is elected first, and excluded first.
/// let beforehand = Lots { beforehand: vec![2, 1, 0], ..Lots::default() };
/// assert_eq!(beforehand.order(&[0, 2]), Some(vec![2, 0]));
/// assert_eq!(beforehand.order_of_staying(&[0, 2]), Some(vec![0, 2]));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lots {
    /// Lots drawn for a tie that came up: each a full order of exactly those who were tied, the favoured first.
    pub drawn: Vec<Vec<usize>>,
    /// An order drawn before the count over all candidates, as some files have it (`[tie]` in BLT). Whoever comes first
    /// in it is picked first, for whatever somebody is to be picked: to be elected, to be transferred, or to be excluded
    /// (so Droop and stv-rs). It decides every tie that none of the others decides.
    pub beforehand: Vec<usize>,
}

impl Lots {
    /// No lot was drawn yet.
    pub const NONE: &'static Self = &Self { drawn: Vec::new(), beforehand: Vec::new() };

    /// Returns lots drawn for ties that came up.
    pub fn drawn(drawn: Vec<Vec<usize>>) -> Self {
        Self { drawn, beforehand: Vec::new() }
    }

    /// Returns those of a tie for a good thing in the order of the lot, the favoured first; `None` if no lot decides
    /// between them.
    pub fn order(&self, tied: &[usize]) -> Option<Vec<usize>> {
        self.exactly(tied).or_else(|| self.picked(tied))
    }

    /// Returns those of whom some must leave in the order of the lot, whoever stays first; `None` if no lot decides
    /// between them.
    pub fn order_of_staying(&self, tied: &[usize]) -> Option<Vec<usize>> {
        self.exactly(tied).or_else(|| {
            let mut order = self.picked(tied)?;
            order.reverse();
            Some(order)
        })
    }

    /// Returns the lot that was drawn between exactly these.
    fn exactly(&self, tied: &[usize]) -> Option<Vec<usize>> {
        let among = sorted(tied);
        self.drawn.iter().find(|lot| sorted(lot) == among).cloned()
    }

    /// Returns these in the order that was drawn beforehand, if it has all of them.
    fn picked(&self, tied: &[usize]) -> Option<Vec<usize>> {
        let among = sorted(tied);
        let order: Vec<usize> =
            self.beforehand.iter().copied().filter(|drawn| among.binary_search(drawn).is_ok()).collect();
        (sorted(&order) == among).then_some(order)
    }
}

fn sorted(places: &[usize]) -> Vec<usize> {
    let mut sorted = Vec::from(places);
    sorted.sort_unstable();
    sorted
}
