//! Amendments: another charter is proposed, polled on, and takes the place of the one in force.

use alloc::sync::Arc;

use crate::chapters::{Event, Refusal};
use crate::charter::event::CharterEvent;
use crate::charter::refusal::CharterRefusal;
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::{BodyId, MemberId, PollId};
use crate::state::State;
use crate::votes::electors;
use crate::{answerability, body, office, roll};

use super::{articles, keep, names_are_their_own, right, stands_on_known};
use crate::terms::{Charter, UnitKind};

/// Decides [`CharterAct::ProposeAmendment`](crate::charter::CharterAct::ProposeAmendment).
///
/// # Errors
///
/// - [`RollRefusal::OnlyAMember`](crate::roll::refusal::RollRefusal::OnlyAMember) and others of article roll.1
/// - [`BodyRefusal::NoSuchBody`](crate::body::refusal::BodyRefusal::NoSuchBody) and others of article body.2
/// - [`BodyRefusal::NotSeated`](crate::body::refusal::BodyRefusal::NotSeated) (body.16)
/// - [`AnswerabilityRefusal::OnlyCaretakers`](answerability::AnswerabilityRefusal::OnlyCaretakers) (answerability.13)
/// - [`CharterRefusal::NameNotItsOwn`] (charter.1)
/// - [`CharterRefusal::EditionUnknown`], [`CharterRefusal::EditionBefore`] (charter.16)
/// - [`CharterRefusal::NotTheAmendingBody`], [`CharterRefusal::NoVoteThere`] (charter.5)
/// - [`CharterRefusal::RightOfAnother`] (charter.6)
/// - [`CharterRefusal::ProposesAlready`], [`CharterRefusal::ProposedLately`] (charter.7)
/// - [`CharterRefusal::NothingChanges`] (charter.8)
/// - [`CharterRefusal::InUse`] (charter.9)
/// - [`CharterRefusal::Entrenched`] (charter.10)
pub fn propose(state: &State, by: Actor, body: BodyId, proposed: &Charter) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    body::living(state, body)?;
    let charter = state.charter.as_deref().ok_or(CharterRefusal::NotFounded)?;
    names_are_their_own(proposed)?;
    stands_on_known(state, proposed)?;
    let amend = &charter.amend;
    right::is_of_the_kind(state, charter, body)?;
    right::has_right(state, body)?;
    body::is_seated_as_it_is(state, body)?;
    answerability::may_bind(state, body)?;
    if !electors::belongs(state, member, Sender::Body(body)) {
        return Err(CharterRefusal::NoVoteThere { member, body }.into());
    }
    if state.keeps("charter.7") {
        has_none_open(state, member)?;
    }
    let articles = articles::changed(charter, proposed);
    if articles.is_empty() {
        return Err(CharterRefusal::NothingChanges.into());
    }
    if let Some(lost) = keep::lost(state, charter, proposed).first() {
        return Err(lost.refusal(charter).into());
    }
    let entrenched = articles.iter().find(|article| state.keeps("charter.10") && amend.entrenched.contains(article));
    match (entrenched, &amend.entrenched_poll) {
        (Some(article), None) => {
            let (article, under) = (article.clone(), amend.article.clone());
            Err(CharterRefusal::Entrenched { article, under }.into())
        }
        (entrenched, _) => {
            let entrenched = entrenched.is_some();
            Ok(Event::Charter(CharterEvent::AmendmentProposed { body, articles, entrenched }))
        }
    }
}

/// Several charters may be before the body at once, so that nobody keeps others from proposing; but one member has one of
/// them, and waits when it was not adopted.
fn has_none_open(state: &State, member: MemberId) -> Result<(), CharterRefusal> {
    if let Some(poll) = state.proposals.of(member) {
        return Err(CharterRefusal::ProposesAlready { member, poll });
    }
    match state.proposals.waits.get(&member) {
        Some(until) if *until > state.now => Err(CharterRefusal::ProposedLately { member, until: *until }),
        _ => Ok(()),
    }
}

/// The proposed charter comes into force, and everything formed under the old one finds its rules in the new one
/// (charter.12).
pub(super) fn amended(state: &mut State, poll: PollId, version: u32) {
    let Some(proposal) = state.proposals.over(poll) else { return };
    let Some(old) = state.charter.take() else { return };
    let mut charter = proposal.charter;
    keep::mend(state, &old, Arc::make_mut(&mut charter));
    keep::renumber(state, &old, &charter);
    let units = keep::places(&old.units, &charter.units, UnitKind::id);
    state.charter = Some(charter);
    roll::renumber_kinds(state, &units);
    body::recount_votes(state);
    state.charter_version = version;
    state.charter_since.push(state.now);
    // Whatever else was proposed was proposed in place of a charter that is in force no longer.
    state.proposals.clear();
}
