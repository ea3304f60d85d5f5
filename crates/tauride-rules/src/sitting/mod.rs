//! Rulebook chapter [Sitting](../../../../../rulebook/sitting.md): how a body meets. Who calls it together, who is in the
//! hall, whether they are enough, and how it ends.
//!
//! ```text
//!  demanded ──▶ called ──▶ open ⇄ interrupted ──▶ over
//!                            │  ▲
//!                            ▼  │
//!                          adjourned
//! ```

pub mod act;
mod after;
mod alternates;
mod attend;
mod became;
mod call;
mod chair;
pub mod due;
mod end;
pub mod event;
pub mod hall;
mod open;
pub mod refusal;
mod right;
pub mod state;

pub use act::SittingAct;
pub use due::SittingDue;
pub use event::SittingEvent;
pub use refusal::SittingRefusal;

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::ids::{MemberId, SittingId};
use crate::ground::text::is_said;
use crate::office;
use crate::sitting::hall::Wish;
use crate::sitting::state::Sitting;
use crate::state::State;
use crate::votes::electorate::Right;

pub(crate) use after::{
    adjourned, after_amended, after_body_ended, after_force, after_hall, after_joined, after_member, after_seat, due,
    recess, still_follows,
};
pub(crate) use became::became;
pub use chair::RESUMES;
pub(crate) use end::goes_on_at;
pub use open::{LATE, OPENS_WITHIN};
pub use right::quorum_of;
pub(crate) use right::{leads, wholes};

/// The most characters of a statement.
const STATEMENT_MAX: u32 = 2_000;
/// The most characters of a reason or of what is reported.
const REPORT_MAX: u32 = 200;

/// Decides an act of the chapter.
///
/// # Errors
///
/// As the act says that is asked.
pub(crate) fn decide(state: &State, by: Actor, act: &SittingAct) -> Result<Event, Refusal> {
    match act {
        SittingAct::Call { body, opens, place, agenda } => call::call(state, by, *body, *opens, (place, agenda)),
        SittingAct::Demand { body, opens, place, agenda } => call::demand(state, by, *body, *opens, (place, agenda)),
        SittingAct::Join { sitting } => call::join(state, by, *sitting),
        SittingAct::Postpone { sitting, to } => call::postpone(state, by, *sitting, *to),
        SittingAct::Open { sitting } => open::open(state, by, *sitting),
        SittingAct::CheckIn { sitting } => attend::check_in(state, by, *sitting),
        SittingAct::StepIn { sitting, seat } => alternates::step_in(state, by, *sitting, *seat),
        SittingAct::StepBack { sitting } => alternates::step_back(state, by, *sitting),
        SittingAct::Leave { sitting } => attend::leave(state, by, *sitting),
        SittingAct::Follow { sitting, leader } => attend::follow(state, by, *sitting, *leader),
        SittingAct::WalkOut { sitting, statement } => attend::walk_out(state, by, *sitting, statement),
        SittingAct::TakeChair { sitting } => chair::take(state, by, *sitting),
        SittingAct::Interrupt { sitting, reason } => chair::interrupt(state, by, *sitting, reason),
        SittingAct::Resume { sitting } => chair::resume(state, by, *sitting),
        SittingAct::Close { sitting } => end::wish(state, by, *sitting, Wish::Close),
        SittingAct::Adjourn { sitting, to } => end::wish(state, by, *sitting, Wish::Adjourn(*to)),
        SittingAct::GoOn { sitting } => end::go_on(state, by, *sitting),
        SittingAct::ReportDetained { sitting, member, says } => {
            attend::report_detained(state, by, *sitting, *member, says)
        }
        SittingAct::ReportForce { sitting, closed_by } => end::report_force(state, by, *sitting, closed_by),
    }
}

/// Returns a sitting that there is (sitting.1).
pub(crate) fn found(state: &State, id: SittingId) -> Result<&Sitting, Refusal> {
    Ok(state.sitting(id).ok_or(SittingRefusal::NoSuchSitting { sitting: id })?)
}

/// Returns a sitting in whose hall people are (sitting.11).
fn held(state: &State, id: SittingId) -> Result<&Sitting, Refusal> {
    let sitting = found(state, id)?;
    if sitting.is_held() { Ok(sitting) } else { Err(SittingRefusal::NotOpen { sitting: id }.into()) }
}

/// Returns who acts in the hall of a sitting (sitting.11).
pub(crate) fn in_hall(state: &State, by: Actor, id: SittingId) -> Result<(MemberId, &Sitting), Refusal> {
    let member = office::member(state, by)?;
    let sitting = held(state, id)?;
    if sitting.hall.has(member) {
        Ok((member, sitting))
    } else {
        Err(SittingRefusal::NotHere { member, sitting: id }.into())
    }
}

/// Returns who acts in the hall of a sitting with a vote there (sitting.14).
pub(crate) fn with_a_vote(state: &State, by: Actor, id: SittingId) -> Result<(MemberId, &Sitting, Right), Refusal> {
    let member = office::member(state, by)?;
    let sitting = held(state, id)?;
    match sitting.hall.right_of(member) {
        Some(right) => Ok((member, sitting, right)),
        None if sitting.hall.has(member) => Err(SittingRefusal::NoVote { member, sitting: id }.into()),
        None => Err(SittingRefusal::NotHere { member, sitting: id }.into()),
    }
}

/// Returns the refusal of a text that says nothing, or is too long (sitting.18).
pub(crate) fn not_said(most: u32) -> Refusal {
    SittingRefusal::NotSaid { most }.into()
}

/// Refuses a text that says nothing, or is too long.
fn says(text: &str, most: u32) -> Result<(), Refusal> {
    if is_said(text, most) { Ok(()) } else { Err(SittingRefusal::NotSaid { most }.into()) }
}
