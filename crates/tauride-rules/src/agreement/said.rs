//! What parties say of conditions: agreement.15 to agreement.19 and agreement.23.
//!
//! What one side says decides nothing: it stands when the other has not contested it in time.

use crate::agreement::event::AgreementEvent;
use crate::agreement::refusal::AgreementRefusal;
use crate::agreement::state::{Agreement, Condition, Finding, Owed};
use crate::chapters::{Event, Refusal};
use crate::ground::actor::{Actor, Sender};
use crate::ground::civil::Span;
use crate::ground::ids::{AgreementId, MemberId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;
use crate::office;
use crate::state::State;
use crate::votes::electors;

use super::{CLAIMS_MAX, CONTEST_DAYS, EVIDENCE_MAX, in_words, owed_under};

/// Decides [`AgreementAct::SayKept`](crate::agreement::AgreementAct::SayKept).
///
/// # Errors
///
/// - [`AgreementRefusal::NotInForce`], [`AgreementRefusal::NoSuchCondition`] (article agreement.15)
/// - [`AgreementRefusal::NotTheirsToSay`] (agreement.16)
/// - [`AgreementRefusal::IsMaintained`], [`AgreementRefusal::NotToBeSaid`] (agreement.17)
pub(super) fn say_kept(
    state: &State,
    by: Actor,
    (id, number): (AgreementId, u32),
    says: &Text,
) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let (_, condition) = owed_under(state, (id, number))?;
    let of = speaks(state, member, &[condition.of])?;
    in_words(says)?;
    if condition.by.is_none() {
        return Err(AgreementRefusal::IsMaintained { condition: number }.into());
    }
    is_open(state, condition, (id, number))?;
    Ok(said(state, (id, number), Finding::Kept, (of, member, says)))
}

/// Decides [`AgreementAct::ClaimBreach`](crate::agreement::AgreementAct::ClaimBreach).
///
/// # Errors
///
/// - [`AgreementRefusal::NotInForce`], [`AgreementRefusal::NoSuchCondition`] (article agreement.15)
/// - [`AgreementRefusal::NotTheirsToSay`] (agreement.16)
/// - [`AgreementRefusal::NotYetDue`], [`AgreementRefusal::NotToBeSaid`] (agreement.17)
/// - [`AgreementRefusal::ClaimedTooOften`] (agreement.18)
pub(super) fn claim_breach(
    state: &State,
    by: Actor,
    (id, number): (AgreementId, u32),
    says: &Text,
) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let (agreement, condition) = owed_under(state, (id, number))?;
    let of = speaks(state, member, &others(agreement, condition.of))?;
    in_words(says)?;
    if let Some(by) = condition.by.filter(|by| *by > state.now) {
        return Err(AgreementRefusal::NotYetDue { condition: number, by }.into());
    }
    is_open(state, condition, (id, number))?;
    if condition.claimed.get(&of).is_some_and(|times| *times >= CLAIMS_MAX) {
        return Err(AgreementRefusal::ClaimedTooOften { most: CLAIMS_MAX }.into());
    }
    Ok(said(state, (id, number), Finding::Breached, (of, member, says)))
}

/// Decides [`AgreementAct::Contest`](crate::agreement::AgreementAct::Contest).
///
/// # Errors
///
/// - [`AgreementRefusal::NotInForce`], [`AgreementRefusal::NoSuchCondition`] (article agreement.15)
/// - [`AgreementRefusal::NothingToContest`] (agreement.19), [`AgreementRefusal::NotTheirsToSay`] (agreement.16)
pub(super) fn contest(
    state: &State,
    by: Actor,
    (id, number): (AgreementId, u32),
    says: &Text,
) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let (agreement, condition) = owed_under(state, (id, number))?;
    let of = match &condition.standing {
        Owed::Said(_) if !state.keeps("agreement.19") => speaks(state, member, &agreement.parties)?,
        Owed::Said(said) if said.finding == Finding::Kept => speaks(state, member, &others(agreement, condition.of))?,
        Owed::Said(_) | Owed::Overdue { .. } => speaks(state, member, &[condition.of])?,
        Owed::Open | Owed::Disputed | Owed::Kept | Owed::Breached => {
            return Err(AgreementRefusal::NothingToContest { agreement: id, condition: number }.into());
        }
    };
    in_words(says)?;
    let (agreement, condition, says) = (id, number, says.clone());
    Ok(AgreementEvent::ConditionContested { agreement, condition, of, by: member, says }.into())
}

/// Decides [`AgreementAct::AddEvidence`](crate::agreement::AgreementAct::AddEvidence).
///
/// # Errors
///
/// - [`AgreementRefusal::NotInForce`], [`AgreementRefusal::NoSuchCondition`] (article agreement.15)
/// - [`AgreementRefusal::NotAParty`] (agreement.7), [`AgreementRefusal::EvidenceFull`] (agreement.23)
pub(super) fn add_evidence(
    state: &State,
    by: Actor,
    (id, number): (AgreementId, u32),
    says: &Text,
) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let (agreement, _) = owed_under(state, (id, number))?;
    if !agreement.parties.iter().any(|party| electors::belongs(state, member, *party)) {
        return Err(AgreementRefusal::NotAParty { agreement: id }.into());
    }
    in_words(says)?;
    if state.agreements.added_by(id, member) >= EVIDENCE_MAX {
        return Err(AgreementRefusal::EvidenceFull { member, most: EVIDENCE_MAX }.into());
    }
    let (agreement, condition, says) = (id, number, says.clone());
    Ok(AgreementEvent::EvidenceAdded { agreement, condition, by: member, says }.into())
}

/// Refuses to say anything of a condition of which something has been said, or that is settled (agreement.17).
fn is_open(state: &State, condition: &Condition, (agreement, number): (AgreementId, u32)) -> Result<(), Refusal> {
    if condition.standing == Owed::Open || !state.keeps("agreement.17") {
        return Ok(());
    }
    Err(AgreementRefusal::NotToBeSaid { agreement, condition: number }.into())
}

/// Returns until when what is said now may be contested.
pub(super) fn contested_until(state: &State) -> Instant {
    state.later(Span::days(CONTEST_DAYS))
}

fn said(
    state: &State,
    (agreement, condition): (AgreementId, u32),
    finding: Finding,
    (of, by, says): (Sender, MemberId, &Text),
) -> Event {
    let (says, until) = (says.clone(), contested_until(state));
    AgreementEvent::ConditionSaid { agreement, condition, finding, of, by, says, until }.into()
}

/// The parties but for one.
fn others(agreement: &Agreement, but: Sender) -> alloc::vec::Vec<Sender> {
    agreement.parties.iter().copied().filter(|party| *party != but).collect()
}

/// Returns the first of these parties for which a member speaks (agreement.16).
fn speaks(state: &State, member: MemberId, parties: &[Sender]) -> Result<Sender, Refusal> {
    let speaks = |party: &&Sender| office::conducts(state, member, **party) || !state.keeps("agreement.16");
    let found = parties.iter().find(speaks).copied();
    found.ok_or_else(|| AgreementRefusal::NotTheirsToSay { member }.into())
}
