//! A seat: who holds it, who elects it, and how far its recall has come.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ids::{ElectionId, MemberId, SeatId};
use tauride_rules::votes::electors;

use crate::mandate::Mandate;
use crate::matter::{self, InstructedOn};
use crate::named::{self, Named, Place};
use crate::recall::Recall;

/// A seat.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Seat {
    /// What it is.
    pub place: Place,
    /// The charter's article under which it is filled.
    pub article: String,
    /// How many electors fill the seats of its constituency together.
    pub electors: u64,
    /// Whether it gives a vote.
    pub votes: bool,
    /// The agreement under which it is reserved.
    pub reserved: Option<String>,
    /// The mandate on which it is held; none while it is vacant.
    pub mandate: Option<Mandate>,
    /// What its holder is instructed on matters, the first hundred.
    pub instructed: Vec<InstructedOn>,
    /// The recall of its holder; none while it is vacant.
    pub recall: Option<Recall>,
    /// The election of its constituency that is under way.
    pub election: Option<ElectionId>,
    /// The alternates of its constituency, the next one first.
    pub alternates: Vec<Named<MemberId>>,
}

impl Seat {
    /// Returns a seat; nothing if there is none of this number.
    pub fn of(state: &State, id: SeatId) -> Option<Self> {
        let seat = state.seat(id)?;
        let constituency = state.constituency(seat.constituency)?;
        let rule = state.seat_rule(seat.constituency)?;
        Some(Self {
            place: named::place(state, id)?,
            article: rule.article.to_string(),
            electors: electors::count(state, seat.constituency),
            votes: rule.votes,
            reserved: constituency.agreement.as_deref().map(str::to_owned),
            mandate: seat.holder.and_then(|mandate| Mandate::of(state, mandate)),
            instructed: seat.holder.map(|mandate| matter::instructed(state, id, mandate)).unwrap_or_default(),
            recall: Recall::of(state, id),
            election: constituency.election,
            alternates: constituency.alternates.iter().map(|member| named::member(state, *member)).collect(),
        })
    }
}
