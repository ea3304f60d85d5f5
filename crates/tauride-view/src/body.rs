//! A body: by what right it exists, who sends to it, and what stands in its seats.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, SeatId};
use tauride_rules::instant::Instant;
use tauride_rules::terms::Nature;

use crate::division::{self, Crowd};
use crate::filling::Filling;
use crate::label::{self, Fraction};
use crate::named::{self, Named};
use crate::part::{Part, Window};
use crate::seats;

/// The most crowds that are told of a body.
const CROWDS: usize = 10;

/// A body.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Body {
    /// Its number.
    pub id: BodyId,
    /// Its name.
    pub name: String,
    /// What the charter calls such a body.
    pub kind: String,
    /// Whether it has ended.
    pub ended: bool,
    /// Since when it has been seated; none until it is (body.16).
    pub seated: Option<Instant>,
    /// When it ends unless it is ratified.
    pub provisional_until: Option<Instant>,
    /// Whether it constituted itself.
    pub self_constituted: bool,
    /// The body that ratified it.
    pub ratified_by: Option<Named<BodyId>>,
    /// How many units and bodies send to it.
    pub senders: usize,
    /// What stands in its seats, its offices left out; for a section, in the seats of its council that sit in it.
    pub seats: Filling,
    /// What stands in its offices.
    pub offices: Filling,
    /// The fractions in it.
    pub fractions: Vec<Fraction>,
    /// The last open crowds that it called together, at most 10, the latest first.
    pub crowds: Vec<Crowd>,
}

impl Body {
    /// Returns a part of the list of all bodies, ended ones among them.
    pub fn all(state: &State, window: Window) -> Part<Self> {
        Part::numbered(window, state.bodies.len(), |place| Self::of(state, BodyId::at(place)))
    }

    /// Returns a body; nothing if there is none of this number.
    pub fn of(state: &State, id: BodyId) -> Option<Self> {
        let body = state.body(id)?;
        Some(Self {
            id,
            name: body.name.to_string(),
            kind: named::kind(state, id),
            ended: body.ended,
            seated: body.seated,
            provisional_until: body.provisional_until,
            self_constituted: body.self_constituted,
            ratified_by: body.ratified_by.map(|by| named::body(state, by)),
            senders: body.senders.len(),
            seats: Filling::of(state, seats(state, id)),
            offices: Filling::of(state, offices(state, id)),
            fractions: label::fractions(state, id),
            crowds: division::crowds(state, id, CROWDS),
        })
    }
}

/// Returns the seats of a body, its offices left out; for a section those of its council that sit in it.
pub fn seats(state: &State, id: BodyId) -> Vec<SeatId> {
    seats::of(state, &seats::constituencies(state, id)).collect()
}

/// Returns the offices of a body.
pub fn offices(state: &State, id: BodyId) -> Vec<SeatId> {
    seats::of(state, &seats::offices(state, id)).collect()
}

/// Returns the council of which a body is an executive, an office or a section; nothing if it is none, or has ended.
pub fn part_of(state: &State, id: BodyId) -> Option<BodyId> {
    let body = state.body(id).filter(|body| !body.ended)?;
    let part = state.body_kind(id).is_some_and(|kind| !matches!(kind.nature, Nature::Council | Nature::Assembly));
    match body.senders.first().filter(|_| part)? {
        Sender::Body(council) => Some(*council),
        Sender::Unit(_) => None,
    }
}

/// Returns the executives, offices and sections of a council.
pub fn beside(state: &State, council: BodyId) -> impl Iterator<Item = BodyId> + '_ {
    (0..state.bodies.len()).map(BodyId::at).filter(move |id| part_of(state, *id) == Some(council))
}
