//! Nobody decides on both sides: who sits where something was resolved, stopped, assumed or done, or for whom elections are put
//! off, has no vote where that is judged.

use tauride_rules::State;
use tauride_rules::chapters::Event;
use tauride_rules::commission::CommissionQuestion;
use tauride_rules::commission::state::Place;
use tauride_rules::division::DivisionEvent;
use tauride_rules::division::subject::Subject;
use tauride_rules::emergency::EmergencyQuestion;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, CommissionId, ConstituencyId, MemberId};
use tauride_rules::oversight::OversightQuestion;
use tauride_rules::poll::PollEvent;
use tauride_rules::question::{Decided, Question};
use tauride_rules::succession::SuccessionQuestion;

use super::electors::{Electors, Few, sits_in};
use super::{Seen, Sound, holds};

/// Who has no vote on a question, though they sit where it is put.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Barred {
    pub(super) members: Few,
    /// The seats in which they sit.
    pub(super) seats: Few,
    /// Whether they count in the whole, like anybody who does not vote.
    pub(super) count: bool,
}

/// Sees who puts a question, seconds it, and votes on it.
#[expect(clippy::wildcard_enum_match_arm, reason = "the others are nobody's say")]
pub(super) fn sees(seen: &Seen<'_>) -> Sound {
    let state = seen.before;
    for event in seen.events {
        match event {
            Event::Poll(PollEvent::PollOpened { question, by: Some(by), .. }) => admits(state, Some(question), *by)?,
            Event::Poll(PollEvent::VoteCast { poll, member, .. }) => {
                admits(state, state.poll(*poll).map(|poll| &poll.question), *member)?;
            }
            Event::Division(
                DivisionEvent::VoteGiven { division, member, .. }
                | DivisionEvent::HallDivided { division, by: Some(member), .. },
            ) => admits(state, state.division(*division).and_then(|division| asked_in(&division.subject)), *member)?,
            _ => {}
        }
    }
    Ok(())
}

fn admits(state: &State, question: Option<&Question>, member: MemberId) -> Sound {
    let barred = question.is_some_and(|question| barred(state, question).members.has(member.0));
    holds(!barred, || format!("{member} is on a side of what is asked, and decides it"))
}

/// The question of a chapter on which a hall divides.
pub(super) fn asked_in(subject: &Subject) -> Option<&Question> {
    match subject {
        Subject::Asked { question, .. } => Some(question),
        Subject::Item { .. } | Subject::Motion { .. } => None,
    }
}

/// Returns who has no vote on a question.
pub(super) fn barred(state: &State, question: &Question) -> Barred {
    match question {
        Question::Oversight(question) => {
            let sides = sides(state, question);
            let sits = |member: MemberId| sides.iter().flatten().any(|side| votes_in(state, member, *side));
            let few = those(state, |member| sits(member) || voted_on_it(state, question, member));
            Barred { count: true, ..few }
        }
        Question::Commission(question) => {
            let (id, body) = (question.commission(), body_of(state, question));
            id.zip(body)
                .map_or_else(Barred::default, |(id, body)| most_decide(state, body, |member| sits(state, id, member)))
        }
        Question::Emergency(question) => of_emergency(state, question),
        Question::Succession(SuccessionQuestion::Agree { body, .. }) => {
            let by = state.successions.dissolution(*body).map(|open| open.by);
            let few = those(state, |member| by.into_iter().chain([*body]).any(|side| votes_in(state, member, side)));
            Barred { count: true, ..few }
        }
        Question::Succession(_)
        | Question::Charter(_)
        | Question::Body(_)
        | Question::Credential(_)
        | Question::Mandate(_)
        | Question::Recall(_)
        | Question::Position(_)
        | Question::Agreement(_)
        | Question::Answerability(_) => Barred::default(),
    }
}

/// The body that resolved something, unless it is asked itself, and the one that stopped it, where another decides between the two.
fn sides(state: &State, question: &OversightQuestion) -> [Option<BodyId>; 2] {
    let resolved = state.resolution(question.resolution()).map(|found| found.body);
    if resolved == Some(question.by()) {
        return [None, None];
    }
    let stopped = match question {
        OversightQuestion::Override { against, .. } => Some(*against),
        OversightQuestion::Use { .. }
        | OversightQuestion::AskFor { .. }
        | OversightQuestion::Extend { .. }
        | OversightQuestion::CallIn { .. }
        | OversightQuestion::Lift { .. }
        | OversightQuestion::Withdraw { .. }
        | OversightQuestion::StandBy { .. }
        | OversightQuestion::Refer { .. }
        | OversightQuestion::Jointly { .. }
        | OversightQuestion::Electors { .. } => None,
    };
    [resolved, stopped]
}

/// Whether somebody voted by name on what was resolved, or on stopping what another body would override.
fn voted_on_it(state: &State, question: &OversightQuestion, member: MemberId) -> bool {
    let in_hall = |id| state.division(id).is_some_and(|found| found.voted.contains(member));
    let [Some(_), stopped] = sides(state, question) else { return false };
    let rights =
        state.oversight.over(question.resolution()).iter().filter(|right| stopped.is_some() && right.by == stopped);
    let stopped_it = rights.filter_map(|right| right.used_by).any(|used| match used {
        Decided::ByPoll(poll) => state.poll(poll).is_some_and(|poll| poll.voted.contains(member)),
        Decided::ByHall(division) => in_hall(division),
    });
    stopped_it || state.resolution(question.resolution()).is_some_and(|found| in_hall(found.division))
}

fn of_emergency(state: &State, question: &EmergencyQuestion) -> Barred {
    match question {
        EmergencyQuestion::Confirm { by, body, .. } | EmergencyQuestion::CallBack { by, body, .. } => {
            most_decide(state, *by, |member| votes_in(state, member, *body))
        }
        EmergencyQuestion::PutOff { constituency, .. } => those(state, |member| sits_for(state, member, *constituency)),
        EmergencyQuestion::Resume { by, constituency } => {
            let own = state.constituency(*constituency).is_some_and(|place| place.from == *by);
            those(state, |member| !own && sits_for(state, member, *constituency))
        }
        EmergencyQuestion::Assume { .. }
        | EmergencyQuestion::HandBack { .. }
        | EmergencyQuestion::Keep { .. }
        | EmergencyQuestion::Move { .. }
        | EmergencyQuestion::Return { .. } => Barred::default(),
    }
}

fn those(state: &State, are: impl Fn(MemberId) -> bool) -> Barred {
    let members = (0..state.rolls.member_count()).map(MemberId::at).filter(|member| are(*member));
    members.fold(Barred::default(), |few, member| Barred {
        members: few.members.with(member.0),
        seats: few.seats.and(sits_in(state, member)),
        count: false,
    })
}

/// Those who are so and vote in a body; nobody, where they are more than half of it, and a few would decide for all.
fn most_decide(state: &State, body: BodyId, are: impl Fn(MemberId) -> bool) -> Barred {
    let few = those(state, |member| are(member) && votes_in(state, member, body));
    let size = Electors::of(state, Sender::Body(body)).size();
    if few.members.len() * 2 > size { Barred::default() } else { few }
}

fn body_of(state: &State, question: &CommissionQuestion) -> Option<BodyId> {
    question.commission().and_then(|id| state.commissions.get(id)).map(|found| found.body)
}

/// Whether somebody has taken a place in a commission, and stands on a roll.
fn sits(state: &State, id: CommissionId, member: MemberId) -> bool {
    let taken = state.commissions.get(id).is_some_and(|found| found.places.get(&member) == Some(&Place::Taken));
    taken && is_there(state, member)
}

/// Whether a member is alive and stands on a roll, or was struck off one by others and may contest that.
pub(super) fn is_there(state: &State, member: MemberId) -> bool {
    let on_a_roll = state.rolls.units_of(member).next().is_some() || state.rolls.struck_off(member).next().is_some();
    on_a_roll && !state.rolls.dead.contains(member)
}

/// Whether a member has a vote in a body.
pub(super) fn votes_in(state: &State, member: MemberId, body: BodyId) -> bool {
    belongs(state, member, Sender::Body(body))
}

/// Whether a member is one of those who vote in a unit or body.
pub(super) fn belongs(state: &State, member: MemberId, of: Sender) -> bool {
    let (electors, sits) = (Electors::of(state, of), sits_in(state, member));
    electors.members.has(member.0) || !sits.without(electors.filled).eq(&sits)
}

fn sits_for(state: &State, member: MemberId, id: ConstituencyId) -> bool {
    let sits = sits_in(state, member);
    state.constituency(id).is_some_and(|place| place.seats.iter().any(|seat| sits.has(seat.0)))
}
