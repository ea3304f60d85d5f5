//! Rulebook chapter [Answerability](../../../../../rulebook/answerability.md): who answers to whom, what they are asked and
//! report, how they lose confidence or resign together, and who carries out what was resolved.

pub mod act;
mod after;
pub(crate) mod asked;
mod became;
mod breach;
mod carry;
mod confidence;
pub mod due;
pub mod event;
mod inquiry;
mod next;
mod print;
pub mod question;
pub mod refusal;
mod report;
mod resign;
pub mod state;
mod table;
mod whom;

pub use act::AnswerabilityAct;
pub use due::AnswerabilityDue;
pub use event::AnswerabilityEvent;
pub use question::AnswerabilityQuestion;
pub use refusal::AnswerabilityRefusal;

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::text::{Text, is_said};
use crate::state::State;

pub(crate) use after::{after_stepped_back, due, still_follows};
pub(crate) use became::became;
pub use carry::is_late;
pub(crate) use confidence::{leave, may_bind};
pub(crate) use next::changes;
pub(crate) use print::print;
pub use report::owed;
pub(crate) use whom::may_convene;
pub use whom::{answers_to, speaks_for, superiors};

/// The most characters of an inquiry, of what is charged and what was done, of a breach and of any answer.
const WORDS_MAX: u32 = 2_000;
/// The most characters of a report.
const REPORT_MAX: u32 = 20_000;
/// The most characters by which somebody is named who did or decided something.
const WHO_MAX: u32 = 200;

/// Decides an act of the chapter.
///
/// # Errors
///
/// As of inquiries, reports, joint resignations, charges and breaches: see there.
pub(crate) fn decide(state: &State, by: Actor, act: &AnswerabilityAct) -> Result<Event, Refusal> {
    match act {
        AnswerabilityAct::Inquire { to, text } => inquiry::inquire(state, by, *to, text),
        AnswerabilityAct::Answer { inquiry, text } => inquiry::answer(state, by, *inquiry, text),
        AnswerabilityAct::TakeBackInquiry { inquiry } => inquiry::take_back(state, by, *inquiry),
        AnswerabilityAct::LayReport { of, to, text } => report::lay(state, by, (*of, *to), text),
        AnswerabilityAct::Announce { seat, unless, until } => resign::announce(state, by, *seat, (unless, *until)),
        AnswerabilityAct::JoinResignation { resignation, seat } => resign::join(state, by, *resignation, *seat),
        AnswerabilityAct::StepBack { resignation } => resign::step_back(state, by, *resignation),
        AnswerabilityAct::Charge { resolution, to, what, until } => {
            carry::charge(state, by, (*resolution, *to), (what, *until))
        }
        AnswerabilityAct::TakeOn { charge } => carry::take_on(state, by, *charge),
        AnswerabilityAct::Report { charge, text } => carry::report(state, by, *charge, text),
        AnswerabilityAct::Decline { charge, reason } => carry::decline(state, by, *charge, reason),
        AnswerabilityAct::TakeBackCharge { charge } => carry::take_back(state, by, *charge),
        AnswerabilityAct::Accuse { resolution, member, text } => {
            breach::accuse(state, by, (*resolution, *member), text)
        }
        AnswerabilityAct::Rejoin { resolution, by: accuser, text } => {
            breach::rejoin(state, by, (*resolution, *accuser), text)
        }
        AnswerabilityAct::Retract { resolution, member } => breach::retract(state, by, (*resolution, *member)),
    }
}

/// Refuses what says nothing, or too much (answerability.4).
fn in_words(text: &Text, most: u32) -> Result<(), Refusal> {
    if is_said(text, most) { Ok(()) } else { Err(AnswerabilityRefusal::NotInWords { most }.into()) }
}
