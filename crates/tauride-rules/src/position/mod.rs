//! Rulebook chapter [Position](../../../../../rulebook/position.md): what assemblies are for and against, what they instruct
//! their delegates, and what others claim about it.

pub mod act;
mod after;
pub(crate) mod asked;
pub mod base;
mod became;
mod claims;
pub mod decisions;
pub mod event;
mod matters;
mod meaning;
mod print;
pub mod question;
pub mod refusal;
pub mod state;
mod table;

pub use act::PositionAct;
pub use event::PositionEvent;
pub use question::PositionQuestion;
pub use refusal::PositionRefusal;

use crate::chapters::{Event, Refusal};
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::{MatterId, MemberId, SeatId};
use crate::office;
use crate::position::state::{Matter, Stance};
use crate::state::State;
use crate::votes::electors;

pub(crate) use after::{after_divided, after_in_force, after_over};
pub(crate) use became::became;
pub use meaning::{meaning, put};
pub(crate) use print::{print, print_raised};

/// The most characters of a matter, and of the evidence of a claim.
const WORDS_MAX: u32 = 2_000;
/// The most other matters of which one is made up.
const PARTS_MAX: u32 = 12;
/// The most characters by which a claim says who is for something.
const WHO_MAX: u32 = 200;

/// Decides an act of the chapter.
///
/// # Errors
///
/// As of raising a matter, saying what something means that is put to a hall, and claiming something: see there.
pub(crate) fn decide(state: &State, by: Actor, act: &PositionAct) -> Result<Event, Refusal> {
    match act {
        PositionAct::Raise { text, of, all, none } => matters::raise(state, by, (text, *of), (all, none)),
        PositionAct::Note { on, matter, stance } => meaning::note(state, by, (*on, *matter, *stance)),
        PositionAct::Claim { matter, who, stance, evidence } => {
            claims::claim(state, by, (*matter, *stance), (who, evidence))
        }
        PositionAct::Retract { matter } => claims::retract(state, by, *matter),
    }
}

/// Returns a matter that there is (position.1).
fn found(state: &State, matter: MatterId) -> Result<&Matter, Refusal> {
    Ok(state.positions.get(matter).ok_or(PositionRefusal::NoSuchMatter { matter })?)
}

/// Returns who acts, if they stand on a roll (position.2).
fn on_a_roll(state: &State, by: Actor) -> Result<MemberId, Refusal> {
    let member = office::member(state, by)?;
    match state.rolls.units_of(member).next() {
        Some(_) => Ok(member),
        None => Err(PositionRefusal::MayNotRaise { member }.into()),
    }
}

/// Returns whose position it is that a unit or body takes: the meeting of a unit is the unit, and counted once (position.10).
pub fn whose(state: &State, of: Sender) -> Sender {
    electors::unit_of(state, of).filter(|_| state.keeps("position.10")).map_or(of, Sender::Unit)
}

/// Returns what the holder of a seat is instructed on a matter: by those who elect it, on the present mandate (position.14).
pub fn instructed(state: &State, seat: SeatId, matter: MatterId) -> Option<Stance> {
    let instruction = state.positions.instruction(seat, matter)?;
    let (mandate, _) = state.holding(seat)?;
    (instruction.mandate == mandate).then_some(instruction.stance)
}
