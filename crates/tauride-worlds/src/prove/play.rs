//! A right, used by so many: the course, played by the law.

use tauride_rules::ballot::BallotAct;
use tauride_rules::body::BodyAct;
use tauride_rules::charter::{CharterAct, CharterEvent, CharterQuestion};
use tauride_rules::election::ElectionAct;
use tauride_rules::election::state::Phase;
use tauride_rules::ids::{BodyId, ConstituencyId, ElectionId, MemberId, PollId, SeatId};
use tauride_rules::mandate::MandateAct;
use tauride_rules::next::next_change;
use tauride_rules::poll::PollAct;
use tauride_rules::poll::state::Poll;
use tauride_rules::question::Question;
use tauride_rules::recall::{RecallAct, RecallQuestion};
use tauride_rules::votes::choice::Choice;
use tauride_rules::{Act, Actor, Event, State};

use super::Founded;
use super::founding::electors_of;
use super::goal::{Goal, Right};
use crate::ballots::for_one;
use crate::course::{Course, Step};
use crate::world::Later;

/// How often time passes before a course has come to nothing.
const WAITS: usize = 60;

/// What the others do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Others {
    Silent,
    Opposed,
}

/// A course that brought something about.
#[derive(Clone, Debug)]
pub(super) struct Played {
    pub(super) course: Course,
    pub(super) seconds: i64,
}

/// Those who use a right, and those who do not.
struct Sides {
    few: Vec<MemberId>,
    rest: Vec<MemberId>,
}

struct Play {
    state: State,
    course: Course,
    sides: Sides,
    others: Others,
}

/// Returns how many could use a right.
pub(super) fn electors(founded: &Founded, goal: &Goal) -> Vec<MemberId> {
    let mut electors = electors_of(&founded.state, goal.electorate);
    // Whoever holds the seat comes last: few use a right against them.
    let holder = seat(goal.right).and_then(|seat| founded.state.holding(seat)).map(|(_, mandate)| mandate.member);
    electors.sort_by_key(|member| Some(*member) == holder);
    electors
}

const fn seat(right: Right) -> Option<SeatId> {
    match right {
        Right::Petition(seat)
        | Right::Decision(seat)
        | Right::Replace(seat)
        | Right::Take(seat)
        | Right::Elect(_, seat) => Some(seat),
        Right::Amend(_) => None,
    }
}

/// Lets the first so many use a right; returns the course if it brought about what it should.
pub(super) fn play(founded: &Founded, goal: &Goal, (few, others): (usize, Others)) -> Option<Played> {
    let mut electors = electors(founded, goal);
    let rest = electors.split_off(few.min(electors.len()));
    let sides = Sides { few: electors, rest };
    let mut play = Play { state: founded.state.clone(), course: Course::default(), sides, others };
    let begin = play.state.now;
    let done = match goal.right {
        Right::Petition(seat) => play.petition(seat),
        Right::Decision(seat) => play.decision(seat),
        Right::Replace(seat) => play.replace(seat),
        Right::Take(seat) => play.petition(seat) && play.election(seat),
        Right::Elect(constituency, seat) => play.elect(constituency, seat),
        Right::Amend(body) => play.amend(body, goal.later.as_ref()?),
    };
    done.then(|| Played { seconds: play.state.now.unix() - begin.unix(), course: play.course })
}

impl Play {
    fn ask(&mut self, by: MemberId, act: Act) -> Option<Vec<Event>> {
        let (step, mut events) = (Step::Ask(Actor::Member(by), Box::new(act)), Vec::new());
        step.take(&mut self.state, &mut events).ok()?;
        self.course.0.push(step);
        Some(events)
    }

    /// Lets time pass until something holds, and no longer.
    fn until(&mut self, is: impl Fn(&State) -> bool) -> bool {
        for _ in 0..WAITS {
            if is(&self.state) {
                return true;
            }
            let Some(at) = next_change(&self.state) else { return false };
            let step = Step::Wait(at);
            if step.take(&mut self.state, &mut Vec::new()).is_err() {
                return false;
            }
            self.course.0.push(step);
        }
        is(&self.state)
    }

    fn vote(&mut self, poll: PollId) {
        for member in self.sides.few.clone() {
            self.ask(member, Act::Poll(PollAct::CastVote { poll, choice: Choice::For }));
        }
        if self.others == Others::Opposed {
            for member in self.sides.rest.clone() {
                self.ask(member, Act::Poll(PollAct::CastVote { poll, choice: Choice::Against }));
            }
        }
    }

    /// Votes on what was just put, and waits until it is decided.
    fn decide(&mut self) -> Option<bool> {
        let poll = PollId::at(self.state.polls.len().checked_sub(1)?);
        self.vote(poll);
        self.until(|state| state.poll(poll).is_none_or(|poll| !poll.is_open()));
        self.state.poll(poll).and_then(Poll::carried)
    }

    fn petition(&mut self, seat: SeatId) -> bool {
        let mandate = self.state.holding(seat).map(|(id, _)| id);
        let gone = move |state: &State| state.holding(seat).map(|(id, _)| id) != mandate;
        for member in self.sides.few.clone() {
            self.ask(member, Act::Recall(RecallAct::SignRecall { seat }));
            if gone(&self.state) {
                return true;
            }
            if self.state.recall_polls.contains_key(&seat) {
                self.decide();
                return gone(&self.state);
            }
        }
        false
    }

    fn decision(&mut self, seat: SeatId) -> bool {
        let question = RecallQuestion::Recall { seat }.into();
        self.put(question) && self.decide() == Some(true)
    }

    fn put(&mut self, question: Question) -> bool {
        let Some(first) = self.sides.few.first().copied() else { return false };
        self.ask(first, Act::Poll(PollAct::OpenPoll { question })).is_some()
    }

    /// Somebody of their own agrees to succeed.
    fn replace(&mut self, seat: SeatId) -> bool {
        let body =
            self.state.seat(seat).and_then(|seat| self.state.constituency(seat.constituency)).map(|place| place.body);
        let named =
            body.and_then(|body| Some((self.state.body_kind(body)?.name.clone(), self.state.body(body)?.name.clone())));
        let Some((kind, name)) = named else { return false };
        let members = (0..self.state.rolls.member_count()).map(MemberId::at);
        let candidates: Vec<MemberId> = self.sides.few.iter().copied().chain(members).take(200).collect();
        for successor in candidates {
            let agreed =
                self.ask(successor, Act::Body(BodyAct::Consent { kind: kind.clone(), name: name.clone() })).is_some();
            if agreed && self.put(RecallQuestion::Replace { seat, successor }.into()) {
                return self.decide() == Some(true);
            }
            if agreed {
                self.course.0.pop();
            }
        }
        false
    }

    fn elect(&mut self, constituency: ConstituencyId, seat: SeatId) -> bool {
        let Some(holder) = self.state.holding(seat).map(|(_, mandate)| mandate.member) else { return false };
        if self.ask(holder, Act::Mandate(MandateAct::Resign { seat })).is_none() {
            return false;
        }
        if self.state.constituency(constituency).is_some_and(|place| place.election.is_none()) {
            let Some(first) = self.sides.few.first().copied() else { return false };
            self.ask(first, Act::Election(ElectionAct::CallElection { constituency }));
        }
        self.election(seat)
    }

    /// One of the few is elected to a seat that is vacant.
    fn election(&mut self, seat: SeatId) -> bool {
        let Some(constituency) = self.state.seat(seat).map(|seat| seat.constituency) else { return false };
        let Some(election) = self.state.constituency(constituency).and_then(|place| place.election) else {
            return false;
        };
        let own = self.stands(election, &self.sides.few.clone());
        let Some(own) = own else { return false };
        let other = if self.others == Others::Opposed { self.stands(election, &self.sides.rest.clone()) } else { None };
        let open = |state: &State| {
            state.election(election).is_none_or(|election| !matches!(election.phase, Phase::Nominations))
        };
        if self.state.election(election).is_some_and(|election| election.until.is_none()) {
            self.conduct(&Act::Election(ElectionAct::CloseNominations { election }));
        }
        if !self.until(open) {
            return false;
        }
        if !self.conduct(&Act::Election(ElectionAct::Acclaim { election })) {
            self.ballots(election, own, other);
            if self.state.election(election).is_some_and(|election| election.until.is_none()) {
                self.conduct(&Act::Ballot(BallotAct::CloseVoting { election }));
            }
        }
        self.until(|state| state.election(election).is_none_or(|election| !election.is_under_way()));
        let seats = self.state.constituency(constituency).map_or(&[][..], |place| &place.seats);
        let holds = |seat: &SeatId| self.state.holding(*seat).is_some_and(|(_, mandate)| mandate.member == own);
        seats.iter().any(holds)
    }

    fn stands(&mut self, election: ElectionId, of: &[MemberId]) -> Option<MemberId> {
        of.iter().copied().take(50).find(|member| {
            let stand = ElectionAct::Stand { election, name: "".into(), label: "".into(), groups: Vec::new() };
            self.ask(*member, Act::Election(stand)).is_some()
        })
    }

    /// Whoever may conducts it, of the few first.
    fn conduct(&mut self, act: &Act) -> bool {
        let all: Vec<MemberId> = self.sides.few.iter().chain(&self.sides.rest).copied().collect();
        all.into_iter().any(|member| self.ask(member, act.clone()).is_some())
    }

    fn ballots(&mut self, election: ElectionId, own: MemberId, other: Option<MemberId>) {
        if self.by_hands(election, own, other) {
            return;
        }
        for (side, whom) in [(self.sides.few.clone(), Some(own)), (self.sides.rest.clone(), other)] {
            let ballot = whom.and_then(|whom| Some(for_one(self.state.election(election)?, whom)));
            let Some(ballot) = ballot else { continue };
            for member in side {
                self.ask(member, Act::Ballot(BallotAct::CastBallot { election, ballot: ballot.clone() }));
            }
        }
    }

    /// Where hands are counted, two tellers report them.
    fn by_hands(&mut self, election: ElectionId, own: MemberId, other: Option<MemberId>) -> bool {
        let raised = |side: &[MemberId]| u32::try_from(side.len()).unwrap_or(u32::MAX);
        let mut counts = vec![(own, raised(&self.sides.few))];
        counts.extend(other.map(|other| (other, raised(&self.sides.rest))));
        counts.sort();
        let report = Act::Ballot(BallotAct::ReportHands { election, counts });
        let all: Vec<MemberId> = self.sides.few.iter().chain(&self.sides.rest).copied().collect();
        let tellers = all.into_iter().filter(|member| self.ask(*member, report.clone()).is_some()).take(2).count();
        tellers == 2
    }

    fn amend(&mut self, body: BodyId, later: &Later) -> bool {
        let Some(first) = self.sides.few.first().copied() else { return false };
        let Later { text, charter } = later.clone();
        let asked = self.ask(first, Act::Charter(CharterAct::ProposeAmendment { body, text, charter }));
        let put = asked.is_some_and(|events| {
            events.iter().any(|event| matches!(event, Event::Charter(CharterEvent::AmendmentProposed { .. })))
        });
        let on = |question: &Question| matches!(question, Question::Charter(CharterQuestion::Amend { .. }));
        put && self.state.polls.open().any(|(_, poll)| on(&poll.question)) && self.decide() == Some(true)
    }
}

/// Returns how long a course took, in whole days.
pub(super) const fn days(seconds: i64) -> i64 {
    seconds.div_euclid(86_400)
}
