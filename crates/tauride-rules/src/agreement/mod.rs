//! Rulebook chapter [Agreement](../../../../../rulebook/agreement.md): what units and bodies promise each other, on conditions, and
//! whether these are kept.
//!
//! ```text
//!  draft ──▶ offered ──▶ in force ──▶ ended: time over, denounced, breached, a party ended
//!                └──▶ refused, withdrawn, unanswered
//!
//!  a condition: open ──▶ said to be kept or breached, or overdue ──▶ kept, breached
//!                                     └──▶ disputed ──▶ what the arbiter finds
//! ```

pub mod act;
mod after;
pub(crate) mod asked;
mod became;
mod drafts;
pub mod due;
pub mod event;
mod print;
pub mod question;
pub mod refusal;
mod said;
pub mod state;
mod table;

pub use act::AgreementAct;
pub use due::AgreementDue;
pub use event::AgreementEvent;
pub use question::AgreementQuestion;
pub use refusal::AgreementRefusal;

use crate::agreement::state::{Agreement, Condition};
use crate::chapters::{Event, Refusal};
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::AgreementId;
use crate::ground::text::{Text, is_said};
use crate::position::whose;
use crate::state::State;

pub(crate) use after::{
    after_accepted, after_body_ended, after_denounced, after_quorum, after_settled, after_went_over, due,
    is_finding_on, still_follows,
};
pub(crate) use became::became;
pub(crate) use print::print;

/// The most characters of what is agreed, owed, said or added in evidence.
const WORDS_MAX: u32 = 10_000;
/// The most parties of an agreement.
const PARTIES_MAX: usize = 10;
/// The most conditions of an agreement.
const CONDITIONS_MAX: usize = 20;
/// The most drafts of a member that are not offered.
const DRAFTS_MAX: usize = 5;
/// The most offers of a unit or body that are not answered.
const OFFERS_MAX: usize = 10;
/// The most agreements in force by which a party is bound.
const BOUND_MAX: usize = 30;
/// The most days of notice.
const NOTICE_MAX: u32 = 365;
/// The most months for which an offer is open.
const OFFER_MONTHS: u32 = 12;
/// For how many days what is said of a condition may be contested.
const CONTEST_DAYS: u32 = 14;
/// How often a party claims the breach of one condition.
const CLAIMS_MAX: u8 = 5;
/// The most pieces of evidence that a member adds to an agreement.
const EVIDENCE_MAX: u32 = 10;

/// Decides an act of the chapter.
///
/// # Errors
///
/// As the act says that is asked.
pub(crate) fn decide(state: &State, by: Actor, act: &AgreementAct) -> Result<Event, Refusal> {
    match act {
        AgreementAct::Draft { .. } => drafts::draft(state, by, act),
        AgreementAct::AddCondition { .. } => drafts::add_condition(state, by, act),
        AgreementAct::DropDraft { agreement } => drafts::drop_draft(state, by, *agreement),
        AgreementAct::SayKept { agreement, condition, says } => {
            said::say_kept(state, by, (*agreement, *condition), says)
        }
        AgreementAct::ClaimBreach { agreement, condition, says } => {
            said::claim_breach(state, by, (*agreement, *condition), says)
        }
        AgreementAct::Contest { agreement, condition, says } => {
            said::contest(state, by, (*agreement, *condition), says)
        }
        AgreementAct::AddEvidence { agreement, condition, says } => {
            said::add_evidence(state, by, (*agreement, *condition), says)
        }
    }
}

/// Returns an agreement that there is (agreement.1).
fn found(state: &State, agreement: AgreementId) -> Result<&Agreement, Refusal> {
    Ok(state.agreements.get(agreement).ok_or(AgreementRefusal::NoSuchAgreement { agreement })?)
}

/// Returns an agreement that is in force (agreement.15).
fn in_force(state: &State, id: AgreementId) -> Result<&Agreement, Refusal> {
    let agreement = found(state, id)?;
    let binds = agreement.is_in_force();
    if binds { Ok(agreement) } else { Err(AgreementRefusal::NotInForce { agreement: id }.into()) }
}

/// Returns a condition of an agreement in force, or one that was left undecided when the time of its agreement was over
/// (agreement.15).
fn owed_under(state: &State, (id, condition): (AgreementId, u32)) -> Result<(&Agreement, &Condition), Refusal> {
    let agreement = found(state, id)?;
    let undecided = agreement.condition(condition).filter(|found| agreement.is_run_out() && found.is_undecided());
    if undecided.is_none() && state.keeps("agreement.15") {
        in_force(state, id)?;
    }
    let found = agreement.condition(condition);
    Ok((agreement, found.ok_or(AgreementRefusal::NoSuchCondition { agreement: id, condition })?))
}

/// Refuses to let seats stand on an agreement that is not in force between the body and those for whom they are reserved
/// (agreement.26).
///
/// # Errors
///
/// [`AgreementRefusal::NotInForce`] (article agreement.15), [`AgreementRefusal::CarriesNoSeats`] (agreement.26)
pub(crate) fn carries_seats(state: &State, id: AgreementId, (body, sender): (Sender, Sender)) -> Result<(), Refusal> {
    let agreement = in_force(state, id)?;
    let binds = |party: Sender| agreement.parties.contains(&whose(state, party));
    if binds(body) && binds(sender) { Ok(()) } else { Err(AgreementRefusal::CarriesNoSeats { agreement: id }.into()) }
}

/// Refuses what says nothing, or too much (agreement.2).
fn in_words(says: &Text) -> Result<(), Refusal> {
    if is_said(says, WORDS_MAX) { Ok(()) } else { Err(AgreementRefusal::NotInWords { most: WORDS_MAX }.into()) }
}
