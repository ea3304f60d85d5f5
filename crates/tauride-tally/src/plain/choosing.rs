//! Who is elected, given votes: the most first, past those whom a group keeps out, and by lot between equals.

use alloc::vec::Vec;

use super::Ruling;
use crate::constraints::{Fate, Guard, Standing, at_first, set};
use crate::lots::Lots;
use crate::{LotFor, Tie, Uncountable};

/// What binds a choice.
pub(crate) struct Field<'a> {
    /// How many candidates there are.
    pub(crate) candidates: usize,
    /// How many are to be elected.
    pub(crate) seats: usize,
    /// The lots drawn so far.
    pub(crate) lots: &'a Lots,
    /// The groups and those who are kept.
    pub(crate) guard: Option<Guard>,
}

/// Who is elected, and why.
#[derive(Default)]
pub(crate) struct Chosen {
    pub(crate) elected: Vec<usize>,
    pub(crate) rulings: Vec<Ruling>,
    pub(crate) tie: Option<Tie>,
}

impl Field<'_> {
    /// Elects in the order of votes.
    ///
    /// # Errors
    ///
    /// [`Uncountable::Constraints`] if the groups are too intricate.
    pub(crate) fn choose(mut self, standing: &[usize], votes: &[u128]) -> Result<Chosen, Uncountable> {
        let of = |candidate: usize| votes.get(candidate).copied().unwrap_or(0);
        let mut places = at_first(self.candidates, standing);
        let mut chosen = Chosen::default();
        while chosen.elected.len() < self.seats {
            self.pass_over(&mut places, &mut chosen)?;
            let left = || (0..).zip(&places).filter(|(_, place)| **place == Standing::Continuing).map(|(one, _)| one);
            let Some(most) = left().map(of).max() else { break };
            if most == 0 && self.guard.is_none() {
                chosen.rulings.push(Ruling::NobodyElseWanted);
                break;
            }
            let equal: Vec<usize> = left().filter(|candidate| of(*candidate) == most).collect();
            let open = self.seats.saturating_sub(chosen.elected.len());
            if equal.len() == 1 || equal.len() <= open && self.can_all_be_elected(&places, &equal)? {
                for candidate in equal {
                    elect(&mut places, &mut chosen, candidate);
                }
                continue;
            }
            let Some(lot) = self.lots.order(&equal) else {
                // If all of them had a seat each, there would be no tie: a group keeps one of them out.
                let places = u32::try_from(open.min(equal.len().saturating_sub(1))).unwrap_or(u32::MAX);
                chosen.tie = Some(Tie { among: equal, places, lot_for: LotFor::Election });
                break;
            };
            chosen.rulings.push(Ruling::Lot { order: lot.clone() });
            self.elect_by_lot(&lot, &mut places, &mut chosen)?;
        }
        Ok(chosen)
    }

    /// Takes those out whom a group, or those who must come in, leave no seat.
    fn pass_over(&mut self, places: &mut [Standing], chosen: &mut Chosen) -> Result<(), Uncountable> {
        let Some(guard) = &mut self.guard else { return Ok(()) };
        let fates = guard.fates(places).map_err(Uncountable::Constraints)?;
        for (fate, candidate) in fates.into_iter().zip(0..) {
            if fate == Fate::Doomed {
                set(places, candidate, Standing::Out);
                chosen.rulings.push(Ruling::Doomed { candidate });
            }
        }
        Ok(())
    }

    fn can_all_be_elected(&mut self, places: &[Standing], equal: &[usize]) -> Result<bool, Uncountable> {
        let Some(guard) = &mut self.guard else { return Ok(true) };
        guard.feasible_if(places, equal, Standing::Elected).map_err(Uncountable::Constraints)
    }

    /// Elects those of a lot in its order as long as there are seats, and passes over whoever cannot be elected any more.
    fn elect_by_lot(&mut self, lot: &[usize], places: &mut [Standing], chosen: &mut Chosen) -> Result<(), Uncountable> {
        for candidate in lot.iter().copied() {
            if places.get(candidate) == Some(&Standing::Continuing) {
                elect(places, chosen, candidate);
                if chosen.elected.len() >= self.seats {
                    break;
                }
                self.pass_over(places, chosen)?;
            }
        }
        Ok(())
    }
}

fn elect(places: &mut [Standing], chosen: &mut Chosen, candidate: usize) {
    set(places, candidate, Standing::Elected);
    chosen.elected.push(candidate);
    chosen.rulings.push(Ruling::Elected { candidate });
}
