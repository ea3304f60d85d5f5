//! Amendments: another charter is proposed, polled on, and takes the place of the one in force.

use alloc::collections::BTreeSet;

use crate::chapters::{Event, Refusal};
use crate::charter::event::CharterEvent;
use crate::charter::question::CharterQuestion;
use crate::charter::refusal::CharterRefusal;
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::{BodyId, PollId};
use crate::poll::event::PollEvent;
use crate::question::Question;
use crate::question::Subject;
use crate::state::{Queue, State};
use crate::votes::electors;
use crate::{body, office, roll};

use super::{articles, keep, names_are_their_own};
use crate::terms::{Charter, Nature};

/// Decides [`CharterAct::ProposeAmendment`](crate::charter::CharterAct::ProposeAmendment).
///
/// # Errors
///
/// - [`RollRefusal::OnlyAMember`](crate::roll::refusal::RollRefusal::OnlyAMember) and others of article roll.1
/// - [`BodyRefusal::NoSuchBody`](crate::body::refusal::BodyRefusal::NoSuchBody) and others of article body.2
/// - [`BodyRefusal::NotSeated`](crate::body::refusal::BodyRefusal::NotSeated) (body.16)
/// - [`CharterRefusal::NameNotItsOwn`] (charter.1)
/// - [`CharterRefusal::NotTheAmendingBody`], [`CharterRefusal::NotTheLargest`], [`CharterRefusal::NoVoteThere`] (charter.5)
/// - [`CharterRefusal::ProposalPending`] (charter.7)
/// - [`CharterRefusal::NothingChanges`] (charter.8)
/// - [`CharterRefusal::InUse`] (charter.9)
/// - [`CharterRefusal::Entrenched`] (charter.10)
pub fn propose(state: &State, by: Actor, body: BodyId, proposed: &Charter) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let kind = body::living(state, body)?;
    let charter = state.charter.as_deref().ok_or(CharterRefusal::NotFounded)?;
    names_are_their_own(proposed)?;
    let amend = &charter.amend;
    if kind.name != amend.by {
        let (by, under) = (amend.by.clone(), amend.article.clone());
        return Err(CharterRefusal::NotTheAmendingBody { body, by, under }.into());
    }
    body::is_seated(state, body)?;
    stands_for_most(state, body)?;
    if !electors::belongs(state, member, Sender::Body(body)) {
        return Err(CharterRefusal::NoVoteThere { member, body }.into());
    }
    if is_pending(state, body) {
        return Err(CharterRefusal::ProposalPending { body }.into());
    }
    let articles = articles::changed(charter, proposed);
    if articles.is_empty() {
        return Err(CharterRefusal::NothingChanges.into());
    }
    if let Some(lost) = keep::lost(state, charter, proposed).first() {
        return Err(lost.refusal(charter).into());
    }
    let entrenched = articles.iter().find(|article| amend.entrenched.contains(article));
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

/// More electors stand behind the body than behind any other of its kind. Otherwise a few people who form one more
/// body of that kind could change the charter for all.
fn stands_for_most(state: &State, body: BodyId) -> Result<(), Refusal> {
    let electors = behind(state, body);
    let kind = state.body(body).map(|body| body.kind);
    let all = state.bodies.iter().enumerate().map(|(place, other)| (BodyId::at(place), other));
    let rivals = all.filter(|(id, other)| *id != body && !other.ended && Some(other.kind) == kind);
    for (other, _) in rivals {
        let others = behind(state, other);
        if others >= electors {
            return Err(CharterRefusal::NotTheLargest { body, other, electors, others }.into());
        }
    }
    Ok(())
}

/// Returns how many electors have somebody in a body, all tiers down. Whoever forms a body names its senders; only those
/// who took their seats have shown that they want it.
fn behind(state: &State, body: BodyId) -> u64 {
    let constituencies = state.body(body).map_or(&[][..], |body| &body.constituencies).iter();
    let seated = constituencies.filter_map(|id| state.constituency(*id)).filter(|constituency| {
        constituency.from != Sender::Body(body) && constituency.seats.iter().any(|seat| state.holding(*seat).is_some())
    });
    let mut senders: BTreeSet<Sender> = seated.map(|constituency| constituency.from).collect();
    if state.body_kind(body).is_some_and(|kind| kind.nature == Nature::Assembly) {
        senders.extend(state.body(body).map_or(&[][..], |body| &body.senders));
    }
    let electors = senders.into_iter().map(|sender| match sender {
        Sender::Unit(_) => electors::size(state, sender),
        Sender::Body(lower) => behind(state, lower),
    });
    electors.fold(0, u64::saturating_add)
}

/// Whether a poll on a proposed charter is open in a body.
fn is_pending(state: &State, body: BodyId) -> bool {
    let mut polls = state.polls.about(Subject::Body(body));
    polls.any(|(_, poll)| poll.is_open() && matches!(poll.question, Question::Charter(CharterQuestion::Amend { .. })))
}

/// The proposed charter comes into force, and everything formed under the old one finds its rules in the new one
/// (charter.12).
pub(super) fn amended(state: &mut State, poll: PollId, version: u32) {
    let Some(Question::Charter(CharterQuestion::Amend { body })) = state.poll(poll).map(|poll| &poll.question) else {
        return;
    };
    let body = *body;
    let Some(proposal) = state.proposals.remove(&body) else { return };
    let Some(old) = state.charter.take() else { return };
    let mut charter = proposal.charter;
    keep::mend(state, &old, &mut charter);
    keep::renumber(state, &old, &charter);
    let units = keep::places(&old.units, &charter.units, |kind| &kind.name);
    state.charter = Some(charter);
    roll::renumber_kinds(state, &units);
    keep::recount_votes(state);
    state.charter_version = version;
    state.charter_since.push(state.now);
    // Whatever else was proposed was proposed in place of a charter that is in force no longer.
    state.proposals.clear();
}

/// Other proposals come to nothing, and rolls freeze or thaw as the new charter says (charter.12).
pub(crate) fn after_amended(state: &State, queue: &mut Queue) {
    for (poll, found) in state.polls.open() {
        if matches!(found.question, Question::Charter(CharterQuestion::Amend { .. })) {
            queue.push_back(Event::Poll(PollEvent::PollLapsed { poll }));
        }
    }
    roll::after_amended(state, queue);
    (0..state.bodies.len()).map(BodyId::at).for_each(|body| body::after_filled(state, body, queue));
}
