//! Who serves longer, where terms that begin together end at different times (mandate.31, mandate.32).

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::cmp::Reverse;

use crate::election::event::{ElectionEvent, LotFor};
use crate::election::state::Election;
use crate::ground::ids::{ElectionId, MemberId};
use crate::state::State;
use crate::terms::Staggered;

use super::seating::{Places, term_of};

/// Returns those elected in the order in which they take seats, whoever serves longest first.
///
/// # Errors
///
/// The event by which a lot is asked for, where it has to decide.
pub(super) fn in_order(
    state: &State,
    (id, election): (ElectionId, &Election),
    elected: Vec<MemberId>,
    votes: &[(MemberId, u64)],
) -> Result<Vec<MemberId>, ElectionEvent> {
    let rule = state.seat_rule(election.constituency).filter(|rule| !rule.first_terms.is_empty());
    let Some(rule) = rule else { return Ok(elected) };
    let places = Places::of(state, election, &elected);
    let (mut order, mut rest): (Vec<MemberId>, Vec<MemberId>) =
        elected.into_iter().partition(|member| places.own.contains_key(member));
    let votes: BTreeMap<MemberId, u64> = votes.iter().copied().collect();
    // A lot puts everybody in order who is equal: all of them, or those with equal votes.
    let weight = |member: &MemberId| match rule.staggered {
        Staggered::ByVotes => votes.get(member).copied().unwrap_or(0),
        Staggered::ByLot => 0,
    };
    let drawn: BTreeMap<MemberId, (usize, usize)> =
        election.term_lots.iter().enumerate().fold(BTreeMap::new(), |mut drawn, (lot, order)| {
            drawn.extend(order.iter().enumerate().map(|(place, member)| (*member, (lot, place))));
            drawn
        });
    rest.sort_by_key(|member| (Reverse(weight(member)), drawn.get(member).copied()));
    let ends: Vec<_> = places.free.iter().map(|seat| term_of(state, election, *seat)).take(rest.len()).collect();
    let pairs = rest.iter().zip(&ends).zip(rest.iter().zip(&ends).skip(1));
    for ((one, ends), (next, earlier)) in pairs {
        let lot = |member: &MemberId| drawn.get(member).map(|(lot, _)| *lot);
        if ends != earlier && weight(one) == weight(next) && (lot(one).is_none() || lot(one) != lot(next)) {
            return Err(lot_between(id, &rest, |member| weight(member) == weight(one), |member| member == next));
        }
    }
    order.extend(rest);
    Ok(order)
}

/// A lot between equals, of whom the first serve longer than `shorter`, who would serve less.
fn lot_between(
    election: ElectionId,
    order: &[MemberId],
    equal: impl Fn(&MemberId) -> bool,
    shorter: impl Fn(&MemberId) -> bool,
) -> ElectionEvent {
    let mut among: Vec<MemberId> = order.iter().copied().filter(equal).collect();
    let places = u32::try_from(among.iter().take_while(|member| !shorter(member)).count()).unwrap_or(u32::MAX);
    among.sort_unstable();
    ElectionEvent::LotRequired { election, among, places, lot_for: LotFor::Terms, seat: None }
}
