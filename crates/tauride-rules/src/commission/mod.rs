//! Rulebook chapter [Commission](../../../../../rulebook/commission.md): some whom a body charges with something, within a scope
//! and until a date.
//!
//! ```text
//!  established ──▶ open ──▶ reported ──┬──▶ taken up by a sitting, discharged
//!                   │  └──▶ expired ───┘
//!                   └──▶ discharged, or fallen with its body
//! ```

pub mod act;
mod after;
pub(crate) mod asked;
mod became;
pub mod due;
pub mod event;
mod places;
mod print;
mod proposals;
pub mod question;
pub mod refusal;
pub mod state;

pub use act::CommissionAct;
pub use due::CommissionDue;
pub use event::CommissionEvent;
pub use places::{serves, whole};
pub use question::CommissionQuestion;
pub use refusal::CommissionRefusal;

use crate::chapters::{Event, Refusal};
use crate::commission::state::Commission;
use crate::ground::actor::Actor;
use crate::ground::ids::CommissionId;
use crate::ground::text::{Text, is_said};
use crate::state::State;

pub(crate) use after::{after_body_ended, after_left, after_member, after_quorum, after_support, due, still_follows};
pub(crate) use became::became;
pub(crate) use print::print;

/// The most characters of a report, of a measure, of evidence and of a reason.
const WORDS_MAX: u32 = 10_000;
/// The most characters of a head of a scope.
const HEAD_MAX: u32 = 500;
/// The most heads of a scope.
const HEADS_MAX: usize = 20;
/// The most members of a commission.
const MEMBERS_MAX: usize = 50;
/// How often a commission may be extended at the most.
const EXTENSIONS_MAX: u32 = 5;
/// The most commissions of a body that have powers.
const OPEN_MAX: usize = 10;
/// The most measures of a commission.
const MEASURES_MAX: usize = 500;
/// The most pieces of evidence that one member enters before a commission.
const EVIDENCE_MAX: usize = 20;
/// The most months until a commission has to report, from its establishment or an extension.
const MONTHS_MAX: u32 = 12;

/// Decides an act of the chapter.
///
/// # Errors
///
/// As the act says that is asked.
pub(crate) fn decide(state: &State, by: Actor, act: &CommissionAct) -> Result<Event, Refusal> {
    match act {
        CommissionAct::TakePlace { commission } => places::take(state, by, *commission),
        CommissionAct::LeavePlace { commission } => places::leave(state, by, *commission),
        CommissionAct::EnterEvidence { commission, says } => proposals::evidence(state, by, *commission, says),
        CommissionAct::ProposeMeasure { commission, head, says } => {
            proposals::propose(state, by, *commission, (Some(*head), says))
        }
        CommissionAct::ProposeReport { commission, says } => proposals::propose(state, by, *commission, (None, says)),
        CommissionAct::SupportProposal { commission, proposal } => {
            proposals::support(state, by, *commission, *proposal)
        }
        CommissionAct::TakeBackProposal { commission, proposal } => {
            proposals::take_back(state, by, *commission, *proposal)
        }
    }
}

/// Returns a commission that there is (commission.1).
fn found(state: &State, commission: CommissionId) -> Result<&Commission, Refusal> {
    Ok(state.commissions.get(commission).ok_or(CommissionRefusal::NoSuchCommission { commission })?)
}

/// Returns a commission that has powers (commission.1).
fn open(state: &State, id: CommissionId) -> Result<&Commission, Refusal> {
    let commission = found(state, id)?;
    if commission.is_open() || !state.keeps("commission.1") {
        Ok(commission)
    } else {
        Err(CommissionRefusal::IsOver { commission: id }.into())
    }
}

/// Refuses what says nothing, or too much (commission.8).
fn in_words(says: &Text) -> Result<(), Refusal> {
    if is_said(says, WORDS_MAX) { Ok(()) } else { Err(CommissionRefusal::NotInWords { most: WORDS_MAX }.into()) }
}
