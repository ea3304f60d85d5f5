//! Everything of a sort, part by part: each list says how long it is, and where the next part begins.

use axum::response::{IntoResponse as _, Response};
use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ids::{BodyId, ElectionId, MemberId, PollId, UnitId};
use tauride_view::election::Summary;
use tauride_view::{Body, Member, Part, Poll, Unit, Window};

use super::looks::{json, window};
use crate::caller::Caller;
use crate::reader::Reader;

/// Lists units.
pub(super) async fn units(caller: Caller) -> Response {
    list(&caller, |state, window| {
        Part::numbered(window, state.rolls.units.len(), |place| Unit::of(state, UnitId::at(place)))
    })
}

/// Lists bodies, ended ones among them.
pub(super) async fn bodies(caller: Caller) -> Response {
    list(&caller, |state, window| {
        Part::numbered(window, state.bodies.len(), |place| Body::of(state, BodyId::at(place)))
    })
}

/// Lists everybody who was ever enrolled.
pub(super) async fn members(caller: Caller) -> Response {
    list(&caller, |state, window| {
        Part::numbered(window, state.rolls.member_count(), |place| Member::of(state, MemberId::at(place)))
    })
}

/// Lists elections without their candidates, those that are over among them.
pub(super) async fn elections(caller: Caller) -> Response {
    list(&caller, |state, window| {
        Part::numbered(window, state.elections.len(), |place| Summary::of(state, ElectionId::at(place)))
    })
}

/// Lists polls, those that are over among them.
pub(super) async fn polls(caller: Caller) -> Response {
    list(&caller, |state, window| Part::numbered(window, state.polls.len(), |place| Poll::of(state, PollId::at(place))))
}

fn list<T: Serialize>(caller: &Caller, look: impl FnOnce(&State, Window) -> Part<T>) -> Response {
    match window(caller) {
        Ok(window) => json(&caller.served.look(Reader::NOBODY, |seen, _| look(seen.state, window))),
        Err(fault) => fault.into_response(),
    }
}
