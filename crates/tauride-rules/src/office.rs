//! What the holders of offices may do. There are no administrators: an office is a seat.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::chapters::Refusal;
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::{BodyId, ConstituencyId, MemberId, SeatId, UnitId};
use crate::roll::refusal::RollRefusal;
use crate::state::State;
use crate::terms::{From, OfficeName};

/// Returns the living member who acts.
///
/// # Errors
///
/// [`RollRefusal::NotAMember`] if the number belongs to nobody, or to somebody dead (article roll.1), and
/// [`RollRefusal::OnlyAMember`] if the founders ask for what only a member may (roll.1).
pub fn member(state: &State, by: Actor) -> Result<MemberId, Refusal> {
    match by {
        Actor::Member(member) => living(state, member),
        Actor::Founders | Actor::Clerk => Err(RollRefusal::OnlyAMember.into()),
    }
}

/// Returns the member if they are on the rolls and alive.
///
/// # Errors
///
/// [`RollRefusal::NotAMember`] otherwise (article roll.1).
pub fn living(state: &State, member: MemberId) -> Result<MemberId, Refusal> {
    if state.rolls.knows(member) && !(state.rolls.dead.contains(member) && state.keeps("roll.1")) {
        Ok(member)
    } else {
        Err(RollRefusal::NotAMember { member }.into())
    }
}

/// Returns whether the founders act, and still may.
pub fn is_founder(state: &State, by: Actor) -> bool {
    by == Actor::Founders && state.founding
}

/// Returns whether `by` keeps the roll of a unit: the founders while the founding lasts, then its registrar, and where
/// that office is not filled whoever stands in by the charter (roll.4).
///
/// A registrar works within their own unit: the office is one of its assembly, or of a body that it sends to, however
/// many tiers up. A unit that has no meeting yet is looked after by the registrars of the others, two together (roll.17).
pub fn keeps_roll(state: &State, by: Actor, unit: UnitId) -> bool {
    if is_founder(state, by) {
        return true;
    }
    let (Actor::Member(member), Some(charter), Some(place)) = (by, &state.charter, state.unit(unit)) else {
        return false;
    };
    let Some(kind) = charter.units.get(usize::from(place.kind)) else { return false };
    let registrar = kind.registrar.as_ref();
    let keeps = |office: &OfficeName| {
        offices_of(state, member, office).any(|body| match place.assembly {
            Some(own) if own == body => true,
            None if is_assembly(state, body) => true,
            _ => !is_assembly(state, body) && is_above(state, body, unit),
        })
    };
    let vacant = || !registrar.is_some_and(|office| place.assembly.is_some_and(|own| is_filled(state, own, office)));
    registrar.is_some_and(keeps) || (vacant() && kind.stands_in.as_ref().is_some_and(keeps))
}

/// The bodies in which a member holds an office of a name.
fn offices_of<'a>(state: &'a State, member: MemberId, office: &'a OfficeName) -> impl Iterator<Item = BodyId> + 'a {
    let kind = state.charter.as_ref().and_then(|charter| charter.body_kind(&office.body)).map(|(place, _)| place);
    state.mandates_of(member).filter_map(move |(_, mandate)| {
        let constituency = state.seat(mandate.seat)?.constituency;
        let body = state.constituency(constituency)?.body;
        let of_kind = state.body(body).map(|body| body.kind) == kind;
        (of_kind && state.seat_rule(constituency)?.name == office.seat).then_some(body)
    })
}

/// Whether somebody holds an office of a body.
pub(crate) fn is_filled(state: &State, body: BodyId, office: &OfficeName) -> bool {
    let constituencies = state.body(body).map_or(&[][..], |body| &body.constituencies);
    constituencies.iter().any(|id| {
        let named = state.seat_rule(*id).is_some_and(|rule| rule.name == office.seat);
        let seats = state.constituency(*id).map_or(&[][..], |constituency| &constituency.seats);
        let living = |seat: &SeatId| state.holding(*seat).is_some_and(|(_, held)| living(state, held.member).is_ok());
        named && seats.iter().any(living)
    })
}

/// Whether a unit sends to a body, however many tiers up; one that sends nowhere yet is below the first that was seated
/// of each kind.
fn is_above(state: &State, body: BodyId, unit: UnitId) -> bool {
    let mut open: Vec<BodyId> = Vec::new();
    let mut seen = BTreeSet::new();
    let up = |constituencies: &[ConstituencyId], open: &mut Vec<BodyId>| {
        open.extend(constituencies.iter().filter_map(|id| Some(state.constituency(*id)?.body)));
    };
    let Some(place) = state.unit(unit) else { return false };
    up(&place.constituencies, &mut open);
    open.extend(place.assembly);
    let sends = !place.constituencies.is_empty();
    while let Some(next) = open.pop() {
        if next == body {
            return true;
        }
        if seen.insert(next) {
            up(state.body(next).map_or(&[][..], |body| &body.sends_to), &mut open);
        }
    }
    let kind = state.body(body).map(|body| body.kind);
    let of_kind = |id: &&BodyId| state.body(**id).is_some_and(|body| !body.ended && Some(body.kind) == kind);
    !sends && state.seated.iter().find(of_kind) == Some(&body)
}

/// Returns whether a member holds an office of a body: a seat that the body fills itself, such as chair or teller. With `name`,
/// the one that the charter calls so, whoever fills it: the president of an executive may be elected by others.
/// Whoever is represented in the body presides over nothing there.
pub fn holds(state: &State, member: MemberId, body: BodyId, name: Option<&str>) -> bool {
    !state.is_represented(member, body)
        && state.mandates_of(member).any(|(_, mandate)| {
            let Some(seat) = state.seat(mandate.seat) else { return false };
            let (Some(constituency), Some(rule)) =
                (state.constituency(seat.constituency), state.seat_rule(seat.constituency))
            else {
                return false;
            };
            constituency.body == body && name.map_or(rule.from == From::Itself, |name| &*rule.name == name)
        })
}

/// Returns the body in which the electors of a sender meet: the assembly of a unit, or the body itself.
pub fn meeting_of(state: &State, sender: Sender) -> Option<BodyId> {
    match sender {
        Sender::Unit(unit) => state.unit(unit)?.assembly,
        Sender::Body(body) => Some(body),
    }
}

/// Returns whether a member may act as returning officer of a vote among the electors of a sender: close it, or count
/// hands as a teller. Where the electors have filled offices these do; where they have none yet, any elector does.
pub fn conducts(state: &State, member: MemberId, sender: Sender) -> bool {
    match meeting_of(state, sender) {
        Some(body) if has_officers(state, body) => holds(state, member, body, None),
        _ => crate::votes::electors::belongs(state, member, sender),
    }
}

/// Returns whether the electors of a sender have filled an office of their meeting.
pub fn has_officers_of(state: &State, sender: Sender) -> bool {
    meeting_of(state, sender).is_some_and(|body| has_officers(state, body))
}

fn has_officers(state: &State, body: BodyId) -> bool {
    let constituencies = state.body(body).map_or(&[][..], |body| &body.constituencies);
    constituencies.iter().any(|id| {
        let of_office = state.seat_rule(*id).is_some_and(|rule| rule.from == From::Itself);
        let seats = state.constituency(*id).map_or(&[][..], |constituency| &constituency.seats);
        of_office && seats.iter().any(|seat| state.holding(*seat).is_some())
    })
}

fn is_assembly(state: &State, body: BodyId) -> bool {
    state.body_kind(body).is_some_and(|kind| kind.nature == crate::terms::Nature::Assembly)
}

/// Returns whether a member holds an office that a charter names for the whole federation: in the body to which the rights
/// of its kind belong, whoever else forms one (body.18); of assemblies, of which there are many, in any.
pub(crate) fn has(state: &State, member: MemberId, office: &OfficeName) -> bool {
    let found = state.charter.as_ref().and_then(|charter| charter.body_kind(&office.body));
    let first = found.and_then(|(place, _)| state.first_of_kind(place));
    offices_of(state, member, office).any(|body| is_assembly(state, body) || first == Some(body))
}
