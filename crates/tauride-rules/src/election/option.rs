//! The default option in a tie: it comes before all others, and no lot is drawn between them and it (election.45).

use alloc::vec::Vec;

use tauride_tally::lots::Lots;
use tauride_tally::{LotFor, Tie};

/// What becomes of a tie.
pub(super) enum Parted {
    /// It is decided, in this order.
    Decided(Vec<usize>),
    /// The default option comes first; between the others a lot is still to be drawn.
    Open(Tie),
}

/// Returns what becomes of a tie with the lots that were drawn; `None` where the default option, a place among those who
/// stand, is not in it.
pub(super) fn part(tie: &Tie, option: Option<usize>, lots: &Lots) -> Option<Parted> {
    let option = option.filter(|option| tie.among.contains(option))?;
    let others: Vec<usize> = tie.among.iter().copied().filter(|place| *place != option).collect();
    let first = |others: &[usize]| core::iter::once(option).chain(others.iter().copied()).collect();
    let places = tie.places.saturating_sub(1);
    let decided = others.len() < 2
        || match tie.lot_for {
            // Whoever comes after the option is not elected, and it makes no difference who of them is first.
            LotFor::Election | LotFor::ListSeat | LotFor::FirstTransfer => true,
            LotFor::Staying => places == 0,
            LotFor::Locking => false,
        };
    if decided {
        return Some(Parted::Decided(first(&others)));
    }
    Some(match lots.order(&others) {
        Some(lot) => Parted::Decided(first(&lot)),
        None => Parted::Open(Tie { among: others, places: places.max(1), lot_for: tie.lot_for }),
    })
}
