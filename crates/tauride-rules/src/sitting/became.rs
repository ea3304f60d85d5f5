//! How the events of the chapter change the state.

use alloc::boxed::Box;

use crate::chapters::Due;
use crate::ground::actor::Sender;
use crate::ground::civil::Span;
use crate::ground::ids::{BodyId, MemberId, SeatId, SittingId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;
use crate::sitting::due::SittingDue;
use crate::sitting::event::SittingEvent;
use crate::sitting::hall::{Hall, Wish};
use crate::sitting::state::{Demand, Phase, Sitting};
use crate::state::State;
use crate::votes::electorate::{Electorate, Right, Voted};
use crate::votes::worth::cards_of;

use super::OPENS_WITHIN;
use super::right::quorum_of;

/// How long a sitting may be demanded (sitting.6).
const DEMAND_LASTS: Span = Span::days(30);

pub(crate) fn became(state: &mut State, event: &SittingEvent) {
    match event {
        SittingEvent::SittingCalled { body, opens, place, agenda, by, .. } => {
            let until = state.after(*opens, OPENS_WITHIN);
            announced(state, *body, (*by, None), (*opens, until), (place, agenda));
        }
        SittingEvent::SittingDemanded { body, opens, place, agenda, by, seat, .. } => {
            let until = state.later(DEMAND_LASTS);
            let mut demand =
                Demand { electors: Electorate::of(state, Sender::Body(*body), None), joined: Voted::default() };
            demand.joined.enter(*by, right(*seat));
            announced(state, *body, (*by, Some(demand)), (*opens, until), (place, agenda));
        }
        SittingEvent::SittingConvened { sitting, opens } => waits(state, *sitting, Phase::Called, *opens),
        SittingEvent::SittingPostponed { sitting, to, .. } => waits(state, *sitting, Phase::Called, *to),
        SittingEvent::SittingAdjourned { sitting, to } => {
            state.sittings.clear(*sitting);
            waits(state, *sitting, Phase::Adjourned, *to);
        }
        SittingEvent::SittingOpened { sitting, by, votes, seat, until } => {
            opened(state, *sitting, *until);
            came(state, *sitting, (*by, votes.then(|| right(*seat))), None);
        }
        SittingEvent::CheckedIn { sitting, member, votes, seat, instead } => {
            came(state, *sitting, (*member, votes.then(|| right(*seat))), *instead);
        }
        SittingEvent::SteppedIn { sitting, member, seat, instead } => {
            came(state, *sitting, (*member, Some(Right::Of(*seat))), *instead);
        }
        SittingEvent::SteppedBack { sitting, member } | SittingEvent::VoteLost { sitting, member } => {
            state.sittings.enter(*sitting, *member, None);
        }
        SittingEvent::LeftHall { sitting, member } => state.sittings.leave(*sitting, *member),
        SittingEvent::WalkedOut { sitting, by, members, .. } => {
            for member in core::iter::once(by).chain(members) {
                state.sittings.leave(*sitting, *member);
            }
        }
        SittingEvent::SittingEnded { sitting, .. } => {
            if let Some(until) = state.sitting(*sitting).map(|sitting| sitting.until) {
                state.agenda.remove(until, Due::Sitting(SittingDue::SittingOver(*sitting)));
            }
            state.sittings.over(*sitting);
        }
        SittingEvent::DemandJoined { .. }
        | SittingEvent::WillFollow { .. }
        | SittingEvent::QuorumReached { .. }
        | SittingEvent::QuorumLost { .. }
        | SittingEvent::ChairTaken { .. }
        | SittingEvent::SittingInterrupted { .. }
        | SittingEvent::RecessTaken { .. }
        | SittingEvent::SittingResumed { .. }
        | SittingEvent::EndWished { .. }
        | SittingEvent::GoingOn { .. }
        | SittingEvent::DetainedReported { .. }
        | SittingEvent::ForceReported { .. } => {}
    }
    let now = state.now;
    if let Some(sitting) = state.sittings.get_mut(event.sitting()) {
        within(sitting, event, now);
    }
    // Whoever was driven out is out when it has been counted that they were there.
    if let SittingEvent::ForceReported { sitting, by, .. } = event {
        state.sittings.leave(*sitting, *by);
    }
}

/// What an event changes in the sitting itself, wherever people are.
fn within(sitting: &mut Sitting, event: &SittingEvent, now: Instant) {
    let hall = &mut sitting.hall;
    match event {
        SittingEvent::DemandJoined { by, seat, .. } => {
            if let Some(demand) = &mut sitting.demand {
                demand.joined.enter(*by, right(*seat));
            }
        }
        SittingEvent::SittingConvened { .. } => {
            sitting.demand = None;
            sitting.convened = true;
        }
        SittingEvent::SittingPostponed { times, .. } => sitting.postponed = *times,
        SittingEvent::SittingOpened { by, .. } | SittingEvent::ChairTaken { by, .. } => hall.take_chair(Some(*by)),
        SittingEvent::VoteLost { member, .. } if hall.chair() == Some(*member) => hall.take_chair(None),
        SittingEvent::WillFollow { member, leader, .. } => hall.follow(*member, Some(*leader)),
        SittingEvent::QuorumReached { .. } => hall.quorate = true,
        SittingEvent::QuorumLost { .. } => hall.quorate = false,
        SittingEvent::SittingInterrupted { .. } => {
            sitting.phase = Phase::Interrupted { since: now, until: None };
            sitting.interrupted = sitting.interrupted.saturating_add(1);
        }
        SittingEvent::RecessTaken { until, .. } => {
            sitting.phase = Phase::Interrupted { since: now, until: *until };
        }
        SittingEvent::SittingResumed { by, .. } => {
            sitting.phase = Phase::Open;
            hall.take_chair(Some(*by));
            hall.go_on(now);
        }
        SittingEvent::EndWished { by, to, .. } => hall.wish(*by, Some(Wish::from(*to))),
        SittingEvent::GoingOn { by, .. } => {
            hall.wish(*by, None);
            hall.follow(*by, None);
        }
        SittingEvent::DetainedReported { member, says, .. } => _ = hall.detained.insert(*member, says.clone()),
        SittingEvent::ForceReported { by, closed_by, .. } => hall.drive_out(*by, closed_by.clone()),
        SittingEvent::SittingEnded { how, .. } => {
            sitting.phase = Phase::Over(*how);
            sitting.demand = None;
            sitting.cards = None;
        }
        SittingEvent::SittingCalled { .. }
        | SittingEvent::SittingDemanded { .. }
        | SittingEvent::SittingAdjourned { .. }
        | SittingEvent::CheckedIn { .. }
        | SittingEvent::SteppedIn { .. }
        | SittingEvent::SteppedBack { .. }
        | SittingEvent::VoteLost { .. }
        | SittingEvent::LeftHall { .. }
        | SittingEvent::WalkedOut { .. } => {}
    }
}

fn right(seat: Option<SeatId>) -> Right {
    seat.map_or(Right::Own, Right::Of)
}

fn change(state: &mut State, id: SittingId, change: impl FnOnce(&mut Sitting)) {
    if let Some(sitting) = state.sittings.get_mut(id) {
        change(sitting);
    }
}

/// A sitting is called, or demanded.
fn announced(
    state: &mut State,
    body: BodyId,
    (caller, demand): (MemberId, Option<Demand>),
    (opens, until): (Instant, Instant),
    (place, agenda): (&Text, &[Text]),
) {
    let Some(rule) = state.body_kind(body).map(|kind| Box::new(kind.sitting_rule())) else { return };
    let id = SittingId::at(state.sittings.len());
    let cards = rule.cards.as_deref().map(|rule| Box::new(cards_of(state, body, &rule.worth)));
    state.sittings.push(Sitting {
        body,
        rule,
        caller,
        place: place.clone(),
        agenda: agenda.into(),
        opens,
        postponed: 0,
        phase: if demand.is_some() { Phase::Demanded } else { Phase::Called },
        convened: false,
        until,
        opened: None,
        interrupted: 0,
        demand: demand.map(Box::new),
        cards,
        hall: Hall::default(),
    });
    state.agenda.add(until, Due::Sitting(SittingDue::SittingOver(id)));
}

/// A sitting waits to be opened, for a day from its time on.
fn waits(state: &mut State, id: SittingId, phase: Phase, opens: Instant) {
    change(state, id, |sitting| {
        sitting.phase = phase;
        sitting.opens = opens;
    });
    let until = state.after(opens, OPENS_WITHIN);
    lasts(state, id, until);
}

/// Enters when a sitting is over, whatever happens.
fn lasts(state: &mut State, id: SittingId, until: Instant) {
    let Some(before) = state.sitting(id).map(|sitting| sitting.until) else { return };
    state.agenda.remove(before, Due::Sitting(SittingDue::SittingOver(id)));
    state.agenda.add(until, Due::Sitting(SittingDue::SittingOver(id)));
    change(state, id, |sitting| sitting.until = until);
}

fn opened(state: &mut State, id: SittingId, until: Instant) {
    let needed = state.sitting(id).map_or(0, |sitting| quorum_of(state, sitting));
    let now = state.now;
    change(state, id, |sitting| {
        sitting.phase = Phase::Open;
        sitting.opened = sitting.opened.or(Some(now));
        sitting.hall.begin(needed, now);
    });
    state.sittings.hold(id, now);
    lasts(state, id, until);
}

/// Somebody comes in; whoever voted for the seat until then has a voice only.
fn came(state: &mut State, id: SittingId, (member, right): (MemberId, Option<Right>), instead: Option<MemberId>) {
    if let Some(other) = instead {
        state.sittings.enter(id, other, None);
    }
    state.sittings.enter(id, member, right);
}
