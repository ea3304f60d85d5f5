//! One person's tenure of a seat.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ids::{MandateId, MemberId, SeatId};
use tauride_rules::instant::Instant;
use tauride_rules::mandate::event::{EndReason, Title};
use tauride_rules::mandate::state::Mandate as Held;

use crate::named::{self, Named};

/// A mandate.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Mandate {
    /// Its number.
    pub id: MandateId,
    /// The seat.
    pub seat: SeatId,
    /// Who holds or held it, under the name that they stood under.
    pub holder: Named<MemberId>,
    /// What they declared themself to be; may be empty.
    pub label: String,
    /// How they came by it.
    pub title: Title,
    /// Since when.
    pub since: Instant,
    /// Until when, if the charter sets a term.
    pub until: Option<Instant>,
    /// The mandate in a lower body that it is held through.
    pub through: Option<MandateId>,
    /// Whether its credential is contested, and the body has not decided.
    pub contested: bool,
    /// Whether the holder only stays until a successor is seated.
    pub caretaker: bool,
    /// Who sits for the holder, and until when.
    pub substitute: Option<(Named<MemberId>, Instant)>,
    /// What the electors instructed.
    pub instructions: Vec<String>,
    /// When and why it ended.
    pub ended: Option<(Instant, EndReason)>,
}

impl Mandate {
    /// Returns a mandate; nothing if there is none of this number.
    pub fn of(state: &State, id: MandateId) -> Option<Self> {
        let held: &Held = state.mandate(id)?;
        Some(Self {
            id,
            seat: held.seat,
            holder: named::holder(state, held),
            label: held.label.to_string(),
            title: held.title,
            since: held.since,
            until: held.until,
            through: held.through,
            contested: held.contested,
            caretaker: held.caretaker,
            substitute: held.substitute.map(|(member, until)| (named::member(state, member), until)),
            instructions: held.instructions.iter().map(ToString::to_string).collect(),
            ended: held.ended,
        })
    }
}
