//! A sitting: when and where, what for, who is in the hall, and whether they are enough.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ids::{BodyId, MemberId, SeatId, SittingId};
use tauride_rules::instant::Instant;
use tauride_rules::sitting::event::SittingEnd;
use tauride_rules::sitting::hall::Hall;
use tauride_rules::sitting::state::{Phase, Sitting as Held};
use tauride_rules::votes::electorate::Right;

use crate::named::{self, Named};
use crate::part::{Part, Window};

/// A sitting.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sitting {
    /// Its number.
    pub id: SittingId,
    /// The body.
    pub body: Named<BodyId>,
    /// How far it has come.
    pub stage: Stage,
    /// When it opens, or opens again.
    pub opens: Instant,
    /// Where.
    pub place: String,
    /// What it is to deal with.
    pub agenda: Vec<String>,
    /// Who called it, or demanded it first.
    pub caller: Named<MemberId>,
    /// Whether members of the body convened it themselves.
    pub convened: bool,
    /// How often it has been postponed.
    pub postponed: u8,
    /// When it is over at the latest, or the time in which it can be demanded or opened.
    pub until: Instant,
    /// How many demand it, and how many must, as long as it is only demanded.
    pub demanded: Option<Demanded>,
    /// Who is in the chair.
    pub chair: Option<Named<MemberId>>,
    /// How many are in the hall with a vote.
    pub present: u64,
    /// How many are in the hall with a voice only.
    pub voices: u64,
    /// How many with a vote must be in the hall; nothing before it is opened.
    pub needed: Option<u64>,
    /// Members of the body who are said to be detained.
    pub detained: Vec<Reported>,
    /// Who says that it was closed by force, and by whom.
    pub forced: Vec<Reported>,
}

/// How far a sitting has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Some members demand it.
    Demanded,
    /// It has been called, and has not been opened.
    Called,
    /// It is open.
    Open,
    /// It is interrupted.
    Interrupted,
    /// It was adjourned, and opens again.
    Adjourned,
    /// It is over.
    Over(SittingEnd),
}

/// How many members demand a sitting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Demanded {
    /// How many do.
    pub members: u64,
    /// How many must.
    pub needed: u64,
}

/// What somebody reported.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reported {
    /// Who is detained, or who says that it was closed by force.
    pub member: Named<MemberId>,
    /// What is known of it; may be empty.
    pub says: String,
}

/// Somebody in the hall.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Present {
    /// Who.
    pub member: Named<MemberId>,
    /// Whether they have a vote.
    pub votes: bool,
    /// The seat whose vote they have, in a body.
    pub seat: Option<SeatId>,
    /// Whether they have stepped in for its holder.
    pub stepped_in: bool,
}

/// The most reports that are shown.
const REPORTS_MAX: usize = 200;

impl Sitting {
    /// Returns a sitting; nothing if there is none of this number.
    pub fn of(state: &State, id: SittingId) -> Option<Self> {
        let found = state.sitting(id)?;
        let hall = &found.hall;
        let reported =
            |(member, says): (MemberId, &str)| Reported { member: named::member(state, member), says: says.to_owned() };
        let in_hall = u64::try_from(hall.len()).unwrap_or(u64::MAX);
        let demand = found.demand.as_ref().filter(|_| found.phase == Phase::Demanded);
        Some(Self {
            id,
            body: named::body(state, found.body),
            stage: stage(found),
            opens: found.opens,
            place: found.place.to_string(),
            agenda: found.agenda.iter().map(ToString::to_string).collect(),
            caller: named::member(state, found.caller),
            convened: found.convened,
            postponed: found.postponed,
            until: found.until,
            demanded: demand.map(|demand| Demanded { members: demand.joined.len(), needed: found.needed() }),
            chair: hall.chair().map(|chair| named::member(state, chair)),
            present: hall.votes(),
            voices: in_hall.saturating_sub(hall.votes()),
            needed: found.opened.map(|_| hall.needed()),
            detained: hall.detained().take(REPORTS_MAX).map(reported).collect(),
            forced: hall.forced().take(REPORTS_MAX).map(reported).collect(),
        })
    }

    /// Returns whether enough with a vote are in the hall; nothing while nobody is to be there.
    pub fn has_quorum(&self) -> Option<bool> {
        let held = matches!(self.stage, Stage::Open | Stage::Interrupted);
        self.needed.filter(|_| held).map(|needed| self.present >= needed)
    }
}

/// Returns a part of those in the hall of a sitting, in the order of their numbers.
pub fn present(state: &State, id: SittingId, window: Window) -> Part<Present> {
    let hall = state.sitting(id).map(|sitting| &sitting.hall);
    let total = hall.map_or(0, Hall::len);
    let from = usize::try_from(window.from).unwrap_or(usize::MAX);
    let there = hall.into_iter().flat_map(Hall::present).skip(from).map(|(member, right)| {
        let seat = right.and_then(Right::seat);
        let own = seat.is_none_or(|seat| state.sits_now(member).any(|own| own == seat));
        Present { member: named::member(state, member), votes: right.is_some(), seat, stepped_in: !own }
    });
    Part::of(window, u64::try_from(total).unwrap_or(u64::MAX), there)
}

fn stage(sitting: &Held) -> Stage {
    match sitting.phase {
        Phase::Demanded => Stage::Demanded,
        Phase::Called => Stage::Called,
        Phase::Open => Stage::Open,
        Phase::Interrupted { .. } => Stage::Interrupted,
        Phase::Adjourned => Stage::Adjourned,
        Phase::Over(how) => Stage::Over(how),
    }
}
