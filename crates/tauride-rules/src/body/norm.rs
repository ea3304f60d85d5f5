//! Norms of representation: how many seats each sender gets.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use core::num::NonZeroU64;

use tauride_tally::apportion::{self, Method, Unapportioned};
use tauride_tally::norm::{Beyond, one_per, table};

use crate::body::state::Body;
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, ConstituencyId};
use crate::state::State;
use crate::terms::{Basis, BodyKind, From, Norm, SeatRule, Source};
use crate::votes::electors;

/// Returns how many a norm counts for a sender.
pub fn basis(state: &State, basis: &Basis, sender: Sender) -> u64 {
    match basis {
        Basis::Electors => electors::base(state, sender),
        Basis::Declared(figure) => electors::figure(state, sender, figure),
    }
}

/// The most seats that one constituency has, whatever its norm says (body.9).
pub const SEATS_MAX: u32 = 100_000;

/// Returns the seats of each of the senders of a rule, in their order (body.9).
///
/// Where a total is shared out and the last seats are tied, they are left out: they belong to none of the tied more than
/// to another, and the norm is applied anew when the figures differ.
pub fn seats(state: &State, norm: &Norm, senders: &[Sender]) -> Vec<u32> {
    let each = |count: &dyn Fn(u64) -> u32, by: &Basis| {
        senders.iter().map(|sender| count(basis(state, by, *sender))).collect()
    };
    match norm {
        Norm::Fixed { seats } => senders.iter().map(|_| *seats).collect(),
        Norm::OnePer { per, fraction_over, minimum, maximum, basis } => {
            // A norm of one for none has no sense, and gives the fewest seats.
            let Some(per) = NonZeroU64::new(u64::from(*per)) else { return senders.iter().map(|_| *minimum).collect() };
            each(&|count| one_per(count, per, fraction_over.map(u64::from), *minimum, *maximum), basis)
        }
        Norm::Table { rows, beyond, basis } => {
            let rows: Vec<(u64, u32)> = rows.iter().map(|(up_to, seats)| (u64::from(*up_to), *seats)).collect();
            let beyond =
                beyond.and_then(|(per, add)| Some(Beyond { per_started: NonZeroU64::new(u64::from(per))?, add }));
            each(&|count| table(count, &rows, beyond), basis)
        }
        Norm::Apportioned { total, method, minimum, basis: by } => {
            let weights: Vec<u64> = senders.iter().map(|sender| basis(state, by, *sender)).collect();
            share_out(*method, &weights, *total, *minimum)
        }
    }
}

/// Shares out as many seats of the total as can be without a tie. Where nobody has weight everyone gets the fewest
/// seats; where these are more than there are, nobody gets any.
fn share_out(method: Method, weights: &[u64], total: u32, minimum: u32) -> Vec<u32> {
    let each = match apportion::apportion(method, weights, total, minimum) {
        Ok(seats) | Err(Unapportioned::Tied { certain: seats, .. }) => return seats,
        Err(Unapportioned::NoWeight) => minimum,
        Err(Unapportioned::MinimumTooHigh { .. }) => 0,
    };
    weights.iter().map(|_| each).collect()
}

/// Returns how many seats a body has that is formed of these senders; what a norm counts of the body itself is not known
/// before it is there.
pub(crate) fn established(state: &State, kind: &BodyKind, senders: &[Sender]) -> u64 {
    let of_rule = |rule: &SeatRule| match (&rule.from, &rule.norm) {
        _ if matches!(rule.source, Source::CoOpted | Source::SelfConstituted | Source::Reserved(_)) => Vec::new(),
        (From::Itself, Norm::Fixed { seats }) => [*seats].into(),
        (From::Itself, Norm::OnePer { .. } | Norm::Table { .. } | Norm::Apportioned { .. }) => Vec::new(),
        (From::Unit(_) | From::Body(_), norm) => {
            let send = |sender: &&Sender| super::sends_under(state, rule, **sender);
            seats(state, norm, &senders.iter().filter(send).copied().collect::<Vec<_>>())
        }
    };
    let each = kind.seats.iter().flat_map(of_rule).map(|seats| u64::from(seats.min(SEATS_MAX)));
    each.fold(0, u64::saturating_add)
}

/// A change that applying the norms anew would make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The constituency; number 0 if it is new.
    pub constituency: ConstituencyId,
    /// The place of the seat rule in the kind of body.
    pub rule: u16,
    /// The sender.
    pub from: Sender,
    /// The seats that it has.
    pub has: u32,
    /// The seats that the norm gives it.
    pub gets: u32,
}

/// Returns what applying the norms of a body to its rolls of today would change.
pub fn changes(state: &State, body: BodyId) -> Vec<Change> {
    changes_for(state, body, None)
}

/// Returns what applying the norms of a body would change for one of its senders.
pub(crate) fn changes_of(state: &State, body: BodyId, sender: Sender) -> Vec<Change> {
    let mut changes = changes_for(state, body, Some(sender));
    changes.retain(|change| change.from == sender);
    changes
}

/// How many seats came to a sender with units that went over into it, and are not gone yet.
fn seats_brought(state: &State, body: &Body, (from, rule): (Sender, u16)) -> u32 {
    let seats = body.brought(from, rule).filter_map(|id| state.constituency(id)).map(|place| place.seats.len());
    u32::try_from(seats.fold(0, usize::saturating_add)).unwrap_or(u32::MAX)
}

/// With `only` one sender, the others are looked at only where seats are shared out among all.
fn changes_for(state: &State, body: BodyId, only: Option<Sender>) -> Vec<Change> {
    let (Some(kind), Some(found)) = (state.body_kind(body), state.body(body)) else { return Vec::new() };
    let mut changes = Vec::new();
    let placed = found.constituencies.iter().filter_map(|id| Some((state.constituency(*id)?, *id)));
    // Seats that a unit brought with it which has gone over into another are the other's, for as long as they are held.
    let placed = placed.filter(|(place, _)| place.was_of.is_none());
    let asked = placed.filter(|(place, _)| only.is_none_or(|sender| place.from == sender));
    let placed: BTreeMap<(u16, Sender), ConstituencyId> =
        asked.map(|(place, id)| ((place.rule, place.from), id)).collect();
    for (place, rule) in kind.seats.iter().enumerate() {
        let Ok(place) = u16::try_from(place) else { break };
        if matches!(rule.source, Source::CoOpted | Source::SelfConstituted | Source::Reserved(_)) {
            continue;
        }
        let senders: Vec<Sender> = match rule.from {
            From::Itself => core::iter::once(Sender::Body(body)).collect(),
            From::Unit(_) | From::Body(_) => {
                let shared_out = matches!(rule.norm, Norm::Apportioned { .. });
                let senders = only.filter(|_| !shared_out).map_or(&*found.senders, |_| only.as_slice());
                let lasting = senders.iter().copied().filter(|sender| super::is_alive(state, *sender).is_ok());
                lasting.filter(|sender| super::sends_under(state, rule, *sender)).collect()
            }
        };
        for (from, gets) in
            senders.iter().zip(seats(state, &rule.norm, &senders).into_iter().map(|seats| seats.min(SEATS_MAX)))
        {
            let gets = gets.saturating_sub(seats_brought(state, found, (*from, place)));
            let constituency = placed.get(&(place, *from)).copied();
            let seats = constituency.and_then(|id| state.constituency(id)).map_or(&[][..], |found| &found.seats);
            let lasting = seats.iter().filter(|seat| state.seat(**seat).is_some_and(|seat| !seat.last)).count();
            let has = u32::try_from(lasting).unwrap_or(u32::MAX);
            if has != gets {
                let constituency = constituency.unwrap_or(ConstituencyId(0));
                changes.push(Change { constituency, rule: place, from: *from, has, gets });
            }
        }
    }
    changes
}
