//! What the chapter's questions mean: shall the holder of a seat be recalled, or replaced?

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::asked::Meaning;
use crate::chapters::{Event, Refusal};
use crate::ground::actor::Sender;
use crate::ground::ids::{MemberId, PollId, SeatId};
use crate::ground::members::MemberSet;
use crate::ground::share::Share;
use crate::mandate::event::{EndReason, Title};
use crate::mandate::holder::{elected_by, holder, is_held, is_seat};
use crate::poll::state::Poll;
use crate::question::{Decided, Decision, Subject};
use crate::recall::event::{RecallEvent, RecallFailure};
use crate::recall::question::RecallQuestion;
use crate::recall::refusal::RecallRefusal;
use crate::recall::state::Means;
use crate::state::{Queue, State};
use crate::terms::{PollRule, RecallRule, RecallWay};
use crate::votes::electorate::Electorate;
use crate::votes::threshold::TURNOUT;
use crate::{body, election, mandate};

use super::failed;

impl Meaning for RecallQuestion {
    fn subject(&self) -> Subject {
        Subject::Seat(seat(self))
    }

    fn electorate(&self, state: &State) -> Option<Sender> {
        elected_by(state, seat(self))
    }

    /// A recall that nobody puts is one that a petition opens, and is decided as the charter says for the petition.
    fn rule<'a>(&self, state: &'a State, by: Option<MemberId>) -> Option<Cow<'a, PollRule>> {
        let rule = match (self, by) {
            (RecallQuestion::Recall { seat }, Some(_)) => plain(state, *seat).map(|(_, rule)| rule),
            (RecallQuestion::Recall { seat }, None) => after_petition(state, *seat),
            (RecallQuestion::Replace { seat, .. }, _) => constructive(state, *seat).map(|(_, rule)| rule),
        };
        rule.map(Cow::Borrowed)
    }

    fn exists(&self, state: &State) -> Result<(), Refusal> {
        is_seat(state, seat(self))
    }

    fn stands(&self, state: &State) -> Result<(), Refusal> {
        is_held(state, seat(self))?;
        let RecallQuestion::Replace { seat, successor } = self else { return Ok(()) };
        let Some(place) = state.seat(*seat) else { return Ok(()) };
        election::may_stand(state, *successor, place.constituency)?;
        // Nobody can agree to succeed where the charter has no such recall, which is said first (recall.8).
        let body = state.constituency(place.constituency).filter(|_| constructive(state, *seat).is_some());
        body.map_or(Ok(()), |place| body::has_agreed(state, *successor, place.body))
    }

    fn decided(&self, state: &State, by: Decided, decision: Decision, queue: &mut Queue) {
        let Decided::ByPoll(poll) = by else { return };
        match self {
            _ if !decision.is_carried() && !has_failed(state, poll) => {}
            _ if !decision.is_carried() => {
                let by = state.poll(poll).and_then(|poll| poll.by);
                let (seat, reason) = (seat(self), failure(self, by));
                queue.push_back(Event::Recall(RecallEvent::RecallFailed { seat, reason }));
            }
            RecallQuestion::Recall { seat } => {
                queue.push_back(Event::Recall(RecallEvent::RecallCarried { seat: *seat }));
            }
            RecallQuestion::Replace { seat, successor } => {
                // The successor takes the seat in the same breath as the holder leaves it: no alternate comes between.
                let Some((id, holding)) = state.holding(*seat) else { return };
                queue.push_back(mandate::end(id, holding, EndReason::Succeeded));
                queue.push_back(mandate::opened(state, *seat, *successor, Title::Replacement(poll)));
            }
        }
    }

    fn newcomers_wait(&self) -> bool {
        true
    }

    /// A recall by a decision alone changes nothing unless a quarter of the electors vote, where the charter says nothing else
    /// (recall.14): whoever puts the question would otherwise decide it with their own vote.
    fn turnout(&self, state: &State, rule: &PollRule, by: Option<MemberId>) -> Option<Share> {
        let by_petition = matches!(self, RecallQuestion::Recall { .. }) && by.is_none();
        rule.turnout.or((!by_petition && state.keeps("recall.14")).then_some(TURNOUT))
    }

    /// Those who could sign the petition that puts the question.
    fn signers<'a>(&self, state: &'a State, by: Option<MemberId>) -> Option<&'a Electorate> {
        if by.is_some() { None } else { state.recall_polls.get(&seat(self)).map(|full| &full.electors) }
    }

    /// Refuses a recall by decision where the charter gives none of the kind, and one that begins too early
    /// (recall.8, recall.15).
    fn may_begin(&self, state: &State, member: MemberId) -> Result<(), Refusal> {
        let names_successor = matches!(self, RecallQuestion::Replace { .. });
        let seat = seat(self);
        let (this, that) = (plain(state, seat), constructive(state, seat));
        let (this, that) = if names_successor { (that, this) } else { (this, that) };
        if let Some((rule, _)) = this {
            return super::may_begin(state, seat, (rule, means(self)), member);
        }
        Err(match that.map(|(rule, _)| rule.article.clone()) {
            Some(under) if names_successor => RecallRefusal::NoSuccessorNamed { seat, under },
            Some(under) => RecallRefusal::SuccessorNeeded { seat, under },
            None => RecallRefusal::NoRecallByDecision { seat, under: super::article_of(state, seat) },
        }
        .into())
    }

    fn concerned(&self, state: &State) -> Vec<MemberId> {
        let successor = match self {
            RecallQuestion::Recall { .. } => None,
            RecallQuestion::Replace { successor, .. } => Some(*successor),
        };
        holder(state, seat(self)).into_iter().chain(successor).collect()
    }

    /// A poll that rejected a recall holds back all where half of the electors voted on it, and else those who had asked for the
    /// recall. A successor who was not chosen holds back nobody who names another, but for whoever named them (recall.10).
    fn closed(&self, state: &mut State, id: PollId) {
        let Some(poll) = state.poll(id) else { return };
        let (seat, by) = (seat(self), poll.by);
        if poll.carried() != Some(false) {
            // Nothing is left of the petition where its poll came to nothing: others may begin one.
            if poll.lapsed && by.is_none() {
                state.recall_polls.remove(&seat);
            }
            return;
        }
        let asked = asked_for(state, poll, seat);
        let all = failed::holds_back_all(poll, &asked);
        let means = if by.is_some() { means(self) } else { Means::Petition };
        if all {
            failed::note(state, seat, means);
        }
        match by {
            Some(by) if !all || matches!(means, Means::Successor(_)) => failed::note_alone(state, seat, means, by),
            None if !all => failed::note_together(state, seat, asked),
            Some(_) | None => {}
        }
    }
}

/// By what a recall is asked for that somebody puts as a question.
const fn means(question: &RecallQuestion) -> Means {
    match question {
        RecallQuestion::Recall { .. } => Means::Decision,
        RecallQuestion::Replace { successor, .. } => Means::Successor(*successor),
    }
}

const fn seat(question: &RecallQuestion) -> SeatId {
    match question {
        RecallQuestion::Recall { seat } | RecallQuestion::Replace { seat, .. } => *seat,
    }
}

/// How the electors are polled when a petition is full.
fn after_petition(state: &State, seat: SeatId) -> Option<&PollRule> {
    match &super::petition_rule(state, seat)?.by {
        RecallWay::Petition { opens, .. } => opens.as_ref(),
        RecallWay::Decision { .. } | RecallWay::Standing { .. } => None,
    }
}

/// Returns the charter's rule for a recall by decision alone.
fn plain(state: &State, seat: SeatId) -> Option<(&RecallRule, &PollRule)> {
    decisions(state, seat).find(|(rule, _)| !rule.constructive)
}

/// Returns the charter's rule for a recall by deciding on a successor.
fn constructive(state: &State, seat: SeatId) -> Option<(&RecallRule, &PollRule)> {
    decisions(state, seat).find(|(rule, _)| rule.constructive)
}

fn decisions(state: &State, seat: SeatId) -> impl Iterator<Item = (&RecallRule, &PollRule)> {
    let rule = state.seat(seat).and_then(|seat| state.seat_rule(seat.constituency));
    rule.map_or(&[][..], |rule| &rule.recalls).iter().filter_map(|rule| match &rule.by {
        RecallWay::Decision { poll } => Some((rule, poll)),
        RecallWay::Petition { .. } | RecallWay::Standing { .. } => None,
    })
}

const fn failure(question: &RecallQuestion, by: Option<MemberId>) -> RecallFailure {
    match question {
        RecallQuestion::Recall { .. } if by.is_none() => RecallFailure::Rejected,
        RecallQuestion::Recall { .. } => RecallFailure::NotRecalled,
        RecallQuestion::Replace { .. } => RecallFailure::NotReplaced,
    }
}

/// Those who asked for the recall that a poll is about: whoever put the question, or those who had signed for it.
fn asked_for(state: &State, poll: &Poll, seat: SeatId) -> MemberSet {
    match poll.by {
        Some(by) => core::iter::once(by).collect(),
        None => state.recall_polls.get(&seat).map(|full| full.asked.clone()).unwrap_or_default(),
    }
}

/// Whether a poll that did not carry is a recall that failed: one that a petition opened is; a question that one member put
/// only where all wait for it.
fn has_failed(state: &State, poll: PollId) -> bool {
    state
        .poll(poll)
        .is_none_or(|poll| poll.by.is_none_or(|by| failed::holds_back_all(poll, &core::iter::once(by).collect())))
}
