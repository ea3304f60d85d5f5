//! Rulebook chapter [Poll](../../../../../rulebook/poll.md): one question, put to those whom it belongs to.
//!
//! ```text
//!  put ──▶ open ──▶ closed: carried ──▶ what was asked happens
//!            │         └── not carried
//!            └──▶ lapsed: the question no longer stands
//! ```

pub mod act;
mod became;
mod count;
pub mod due;
pub mod event;
mod lasting;
mod put;
pub mod refusal;
pub mod state;
mod voting;

pub use act::PollAct;
pub use due::PollDue;
pub use event::PollEvent;
pub use refusal::PollRefusal;

use crate::asked;
use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::civil::Span;
use crate::ground::ids::{BodyId, CommissionId, MandateId, MemberId, PollId};
use crate::poll::state::Poll;
use crate::question::Question;
use crate::question::Subject;
use crate::state::{Queue, State};
use crate::votes::threshold::LASTS_DAYS;

pub(crate) use became::became;
pub use count::standing;
pub(crate) use lasting::{after_support, held, less};
pub(crate) use put::open;
pub(crate) use voting::{after_count, cast_vote, close, report_count};

/// Decides an act of the chapter.
///
/// # Errors
///
/// As the act says that is asked.
pub(crate) fn decide(state: &State, by: Actor, act: &PollAct) -> Result<Event, Refusal> {
    match act {
        PollAct::OpenPoll { question } => open(state, by, question),
        PollAct::CastVote { poll, choice } => cast_vote(state, by, *poll, *choice),
        PollAct::ReportCount { poll, count } => report_count(state, by, *poll, *count),
        PollAct::ClosePoll { poll } => close(state, by, *poll),
    }
}

/// Returns the event by which a question is put: by a member, or by the law itself. `None` if the charter says nothing
/// of whose question it is, or how it is decided.
pub(crate) fn opened(state: &State, question: Question, by: Option<MemberId>) -> Option<Event> {
    let terms = asked::terms(state, &question, by)?;
    let electors = asked::electors(state, &question, by, &terms).size();
    Some(Event::Poll(PollEvent::PollOpened {
        poll: PollId(0),
        by,
        electors: u32::try_from(electors).unwrap_or(u32::MAX),
        until: state.later(terms.rule.lasts.unwrap_or(Span::days(LASTS_DAYS))),
        question,
    }))
}

/// Returns whether a question that waits to be put can still be put.
pub(crate) fn may_open(state: &State, question: &Question, by: Option<MemberId>) -> bool {
    asked::stands(state, question).is_ok() && asked::terms(state, question, by).is_some()
}

/// A mandate ended: the open questions about it, its seat and its holder there lapse (poll.32).
pub(crate) fn after_ended(state: &State, mandate: MandateId, queue: &mut Queue) {
    let Some(seat) = state.mandate(mandate).map(|mandate| mandate.seat) else { return };
    lapse(state, Subject::Seat(seat), queue);
    lapse(state, Subject::Mandate(mandate), queue);
}

/// A body ended: the open questions about it lapse (poll.32).
pub(crate) fn after_body_ended(state: &State, body: BodyId, queue: &mut Queue) {
    lapse(state, Subject::Body(body), queue);
    let places = state.body(body).map_or(&[][..], |body| &body.constituencies);
    for constituency in places {
        lapse(state, Subject::Constituency(*constituency), queue);
    }
}

/// A commission fell with its body: the open questions about it lapse (poll.32).
pub(crate) fn after_commission_fell(state: &State, commission: CommissionId, queue: &mut Queue) {
    lapse(state, Subject::Commission(commission), queue);
}

/// What others are still asked about something has been settled: their votes were on what is no more, and their polls lapse (poll.32).
pub(crate) fn after_settled(state: &State, subject: Subject, is: impl Fn(&Question) -> bool, queue: &mut Queue) {
    lapse_those(state, subject, |poll| is(&poll.question), queue);
}

fn lapse(state: &State, subject: Subject, queue: &mut Queue) {
    lapse_those(state, subject, |_| true, queue);
}

fn lapse_those(state: &State, subject: Subject, is: impl Fn(&Poll) -> bool, queue: &mut Queue) {
    let open = state.polls.about(subject).filter(|(_, poll)| poll.is_open() && is(poll) && state.keeps("poll.32"));
    queue.extend(open.map(|(poll, _)| Event::Poll(PollEvent::PollLapsed { poll })));
}

/// A poll's time is over (poll.25).
pub(crate) fn due(state: &State, id: PollId, queue: &mut Queue) {
    let poll = state.poll(id).filter(|poll| poll.is_open() && state.keeps("poll.25"));
    queue.extend(poll.map(|poll| count::outcome(state, id, poll)));
}

/// Returns a poll in which votes may be cast.
fn in_open(state: &State, id: PollId) -> Result<&Poll, Refusal> {
    let poll = state.poll(id).ok_or(PollRefusal::NoSuchPoll { poll: id })?;
    if poll.is_open() || !state.keeps("poll.16") { Ok(poll) } else { Err(PollRefusal::IsClosed { poll: id }.into()) }
}

/// What the chapter keeps, to be changed by it alone.
impl State {
    fn poll_mut(&mut self, id: PollId) -> Option<&mut Poll> {
        self.polls.get_mut(id.index()?)
    }
}
