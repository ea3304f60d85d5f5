//! Rulebook chapter [Motion](../../../../../rulebook/motion.md): what is put before a sitting, and in which order it is dealt
//! with.
//!
//! ```text
//!  submitted ──▶ on the paper ──▶ moved ──▶ seconded: pending ──▶ put: the hall divides ──▶ carried
//!                     │                        ▲   │                                 └──▶ lost
//!                     └──▶ fell                │   └──▶ set aside, postponed, sent to another body, dropped
//!                                              └────────────┘
//! ```
//!
//! What may be moved, and how it is dealt with, is a table that the charter sets ([`MotionRule`](crate::terms::MotionRule)).
//! What is in order now is computed of it and of what is pending ([`order`]). The chapter decides nothing itself: it has the
//! hall divide on what was put ([`division`](crate::division)), and is told what came of that.

pub mod act;
mod after;
mod became;
pub mod chair;
pub mod debate;
pub mod event;
mod floor;
mod moving;
pub mod order;
pub mod refusal;
mod send;
pub mod state;
mod submit;
mod table;
pub mod text;

pub use act::MotionAct;
pub use event::MotionEvent;
pub use refusal::MotionRefusal;
pub use send::waits_for;

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::ids::MotionId;
use crate::motion::state::Motion;
use crate::state::State;

pub(crate) use after::{after_decided, after_divided, after_moved, after_over, after_put, still_follows};
pub(crate) use became::became;

/// Decides an act of the chapter.
///
/// # Errors
///
/// As the act says that is asked.
pub(crate) fn decide(state: &State, by: Actor, act: &MotionAct) -> Result<Event, Refusal> {
    match act {
        MotionAct::Submit { sitting, item, title, clauses } => {
            submit::submit(state, by, (*sitting, *item), (title, clauses))
        }
        MotionAct::Amend { motion, clause, strike, insert } => {
            submit::amend(state, by, (*motion, *clause), (strike, insert))
        }
        MotionAct::TakeBack { motion } => submit::take_back(state, by, *motion),
        MotionAct::Support { motion } => submit::support(state, by, *motion),
        MotionAct::Move { motion } => moving::moves(state, by, *motion),
        MotionAct::MoveTo { sitting, kind, on, until, body } => {
            moving::moves_to(state, by, (*sitting, *kind), moving::Said { on: *on, until: *until, body: *body })
        }
        MotionAct::Second { motion } => moving::second(state, by, *motion),
        MotionAct::Ask { sitting } => debate::ask(state, by, *sitting),
        MotionAct::CallOn { sitting, member } => debate::call_on(state, by, *sitting, *member),
        MotionAct::EndSpeech { sitting } => debate::end_speech(state, by, *sitting),
        MotionAct::RaisePoint { sitting, says } => debate::raise_point(state, by, *sitting, says),
        MotionAct::Rule { sitting, how } => debate::rule(state, by, (*sitting, *how)),
        MotionAct::Put { sitting } => debate::put(state, by, *sitting),
        MotionAct::TakeItem { sitting, item } => debate::take_item(state, by, *sitting, *item),
        MotionAct::TakeUp { motion, sitting, item } => send::take_up(state, by, *motion, (*sitting, *item)),
        MotionAct::SendOn { motion, body } => send::send_on(state, by, *motion, *body),
    }
}

/// Returns a motion that there is (motion.1).
fn found(state: &State, id: MotionId) -> Result<&Motion, Refusal> {
    Ok(state.motion(id).ok_or(MotionRefusal::NoSuchMotion { motion: id })?)
}
