//! Rulebook chapter [Emergency](../../../../../rulebook/emergency.md): who decides when others cannot, what is kept, and until when.
//!
//! ```text
//!  assumed ──▶ held ──▶ handed back, called back, or over ──▶ kept beyond its time ──▶ handed back
//!               └──▶ confirmed, until another date                      └──▶ confirmed
//!
//!  elections: put off ──▶ taken up again: by the body, by the electors, or when the time is over
//! ```

mod after;
pub(crate) mod asked;
mod became;
pub(crate) mod competence;
pub mod due;
pub(crate) mod elections;
pub mod event;
mod print;
pub mod question;
pub mod refusal;
pub mod state;
pub mod tiers;

pub use due::EmergencyDue;
pub use event::EmergencyEvent;
pub use question::EmergencyQuestion;
pub use refusal::EmergencyRefusal;

pub(crate) use after::{after_body_ended, after_reported, after_resolved, due, still_follows};
pub(crate) use became::became;
pub(crate) use competence::changes;
pub(crate) use print::print;

use crate::chapters::Refusal;
use crate::ground::civil::Span;
use crate::ground::instant::Instant;
use crate::ground::text::{Text, is_said};
use crate::state::State;

/// The most characters of a subject, and of a place.
const SUBJECT_MAX: u32 = 200;
/// The most characters of a reason.
const REASON_MAX: u32 = 10_000;

/// Refuses what names no subject or place, or gives no reason (emergency.3).
fn in_words(subject: &Text, reason: &Text) -> Result<(), Refusal> {
    if is_said(subject, SUBJECT_MAX) { gives_a_reason(reason) } else { Err(not_in_words()) }
}

/// Refuses what gives no reason (emergency.3).
fn gives_a_reason(reason: &Text) -> Result<(), Refusal> {
    if is_said(reason, REASON_MAX) { Ok(()) } else { Err(not_in_words()) }
}

fn not_in_words() -> Refusal {
    EmergencyRefusal::NotInWords { subject: SUBJECT_MAX, reason: REASON_MAX }.into()
}

/// Refuses what would end at no time to come, or too late (emergency.3).
fn within(state: &State, until: Instant, most: Span) -> Result<(), Refusal> {
    let (after, latest) = (state.now, state.later(most));
    if until > after && until <= latest { Ok(()) } else { Err(EmergencyRefusal::NotATime { after, latest }.into()) }
}
