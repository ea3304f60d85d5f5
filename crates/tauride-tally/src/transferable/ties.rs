//! Ties: what earlier stages decide, and what a lot must.

use alloc::vec::Vec;

use super::sheet::{Ruling, Stage};
use crate::contest::{LotFor, Tie, Uncountable};
use crate::lots::Lots;

/// Why a count does not go on.
#[derive(Clone, Debug)]
pub(super) enum Halt {
    /// A lot must be drawn.
    Lot(Tie),
    /// It cannot be counted by this method.
    Refused(Uncountable),
}

impl From<Uncountable> for Halt {
    fn from(why: Uncountable) -> Self {
        Self::Refused(why)
    }
}

/// Who of those with equal votes is sought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sought {
    /// Whoever was ahead.
    Ahead(LotFor),
    /// Whoever was behind, to be excluded.
    Behind,
}

/// Returns the one of `tied` who is sought, by the votes of earlier stages or else by lot, and writes down how that was
/// decided. `stages` are those of the sheet so far, the last with the equal votes.
///
/// The stage before is looked at first, then the one before that. At each those who are not sought drop out, until one
/// is left: with three of whom two were equally behind, the stages before decide between the two.
///
/// # Errors
///
/// [`Halt::Lot`] if neither decides.
pub(super) fn decide(
    mut tied: Vec<usize>,
    sought: Sought,
    stages: &[Stage],
    lots: &Lots,
    rulings: &mut Vec<Ruling>,
) -> Result<Option<usize>, Halt> {
    narrow_down(&mut tied, sought, stages.iter().enumerate().rev().skip(1), rulings);
    by_lot(tied, sought, lots, rulings)
}

/// Does the same as [`decide`], but looks at the first stage first: whoever was ahead at the first difference is ahead.
///
/// # Errors
///
/// [`Halt::Lot`] if neither decides.
pub(super) fn decide_by_first_difference(
    mut tied: Vec<usize>,
    sought: Sought,
    stages: &[Stage],
    lots: &Lots,
    rulings: &mut Vec<Ruling>,
) -> Result<Option<usize>, Halt> {
    let earlier = stages.len().saturating_sub(1);
    narrow_down(&mut tied, sought, stages.iter().enumerate().take(earlier), rulings);
    by_lot(tied, sought, lots, rulings)
}

/// Returns the one of `tied` who is sought, by the lot that was drawn between them. One alone needs no lot.
///
/// # Errors
///
/// [`Halt::Lot`] if it has not been drawn.
pub(super) fn by_lot(
    mut tied: Vec<usize>,
    sought: Sought,
    lots: &Lots,
    rulings: &mut Vec<Ruling>,
) -> Result<Option<usize>, Halt> {
    if tied.len() < 2 {
        return Ok(tied.first().copied());
    }
    let (lot_for, places, drawn) = match sought {
        Sought::Ahead(lot_for) => (lot_for, 1, lots.order(&tied)),
        Sought::Behind => (LotFor::Staying, tied.len().saturating_sub(1), lots.order_of_staying(&tied)),
    };
    let Some(drawn) = drawn else {
        tied.sort_unstable();
        return Err(Halt::Lot(Tie { among: tied, places: u32::try_from(places).unwrap_or(u32::MAX), lot_for }));
    };
    rulings.extend(drawn.iter().take(places).map(|candidate| Ruling::Lot(*candidate)));
    Ok(match sought {
        Sought::Ahead(_) => drawn.first().copied(),
        Sought::Behind => drawn.last().copied(),
    })
}

/// Lets those who are not sought drop out, stage after stage, until one is left or the stages are through, and writes down
/// who was ahead at each stage that parted some from the others.
pub(super) fn narrow_down<'a>(
    tied: &mut Vec<usize>,
    sought: Sought,
    stages: impl Iterator<Item = (usize, &'a Stage)>,
    rulings: &mut Vec<Ruling>,
) {
    for (number, stage) in stages {
        if tied.len() < 2 {
            return;
        }
        narrow(tied, sought, stage, number, rulings);
    }
}

/// Keeps those who had the most, or the fewest, votes at a stage.
fn narrow(tied: &mut Vec<usize>, sought: Sought, stage: &Stage, number: usize, rulings: &mut Vec<Ruling>) {
    let votes = tied.iter().map(|candidate| stage.votes_of(*candidate));
    let wanted = if sought == Sought::Behind { votes.min() } else { votes.max() };
    let kept = |candidate: &usize| Some(stage.votes_of(*candidate)) == wanted;
    if tied.iter().all(kept) {
        return;
    }
    let ahead = tied.iter().filter(|candidate| kept(candidate) != (sought == Sought::Behind));
    rulings.extend(ahead.map(|candidate| Ruling::AheadEarlier { candidate: *candidate, stage: number }));
    tied.retain(kept);
}
