//! Rights, used by so many: the course, played by the law.

mod calls;
mod charter;
mod credentials;
mod elections;
mod hands;
mod moves;
mod oversight;
mod recalls;
mod rolls;
mod substitutes;
mod take;
mod terms;

use std::collections::BTreeSet;

use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{ConstituencyId, MemberId, PollId, SeatId};
use tauride_rules::instant::Instant;
use tauride_rules::next::next_change;
use tauride_rules::poll::PollAct;
use tauride_rules::poll::state::Poll;
use tauride_rules::question::Question;
use tauride_rules::votes::choice::Choice;
use tauride_rules::{Act, Actor, Event, State};

use super::Founded;
use super::electors::electors_of;
use super::goal::{Goal, Right};
use super::log::Log;
use crate::course;

/// How often time passes before a course has come to nothing.
const WAITS: usize = 400;

/// What the others do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Others {
    Silent,
    Opposed,
}

/// A course that brought something about.
#[derive(Clone, Debug)]
pub(super) struct Played {
    pub(super) log: Log,
    pub(super) seconds: i64,
}

/// Those of an electorate who use a right, and those who do not.
#[derive(Clone, Debug)]
struct Sides {
    few: Vec<MemberId>,
    rest: Vec<MemberId>,
}

/// A course that is being played.
#[derive(Clone, Debug)]
pub(super) struct Play {
    pub(super) state: State,
    log: Log,
    own: BTreeSet<MemberId>,
    others: Others,
    begin: Instant,
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
        Right::Recall(seat, _) | Right::Elect(_, seat) | Right::Take(_, seat) => Some(seat),
        Right::Amend(_) => None,
    }
}

/// Lets the first so many use a right; returns the course if it brought about what it should.
pub(super) fn play(founded: &Founded, goal: &Goal, (few, others): (usize, Others)) -> Option<Played> {
    let own = electors(founded, goal).into_iter().take(few).collect();
    let mut play = Play::begin(founded, own, others);
    play.uses(goal).then(|| play.done())
}

impl Play {
    /// Begins where everything is filled, with those who act together.
    pub(super) fn begin(founded: &Founded, own: BTreeSet<MemberId>, others: Others) -> Self {
        let state = founded.state.clone();
        Self { begin: state.now, state, log: Log::default(), own, others }
    }

    /// Uses a right; returns whether it brought about what it should.
    pub(super) fn uses(&mut self, goal: &Goal) -> bool {
        match (goal.right, goal.later.as_ref()) {
            (Right::Recall(seat, way), _) => self.recall(seat, way),
            (Right::Take(constituency, seat), _) => self.take_one(constituency, seat),
            (Right::Elect(constituency, seat), _) => self.elect(constituency, seat),
            (Right::Amend(body), Some(later)) => self.amend(body, later),
            (Right::Amend(_), None) => false,
        }
    }

    /// Returns what was played, and how long it took.
    pub(super) fn done(self) -> Played {
        Played { seconds: self.state.now.unix() - self.begin.unix(), log: self.log }
    }

    fn sides(&self, from: Sender) -> Sides {
        let (few, rest) = electors_of(&self.state, from).into_iter().partition(|member| self.own.contains(member));
        Sides { few, rest }
    }

    fn sides_of(&self, constituency: ConstituencyId) -> Option<Sides> {
        Some(self.sides(self.state.constituency(constituency)?.from))
    }

    fn ask(&mut self, by: MemberId, act: &Act) -> Option<Vec<Event>> {
        let mut events = Vec::new();
        let by = Actor::Member(by);
        course::ask(&mut self.state, by, act, &mut events).ok()?;
        self.log.asked(by, act);
        Some(events)
    }

    /// Asks something else; returns what came of it, and nothing if it was refused.
    pub(super) fn asks(&mut self, by: MemberId, act: &Act) -> Option<Vec<Event>> {
        self.ask(by, act)
    }

    /// Goes on with others who act together.
    pub(super) fn with(self, own: BTreeSet<MemberId>) -> Self {
        Self { own, ..self }
    }

    /// Begins here, with those who act together now.
    pub(super) fn goes_on(self, own: BTreeSet<MemberId>, others: Others) -> Self {
        Self { begin: self.state.now, own, others, ..self }
    }

    /// From here on everybody acts together.
    fn everybody(&mut self) {
        self.own = (0..self.state.rolls.member_count()).map(MemberId::at).collect();
        self.others = Others::Silent;
    }

    /// Lets a day pass, and a second.
    pub(super) fn passes_a_day(&mut self) -> bool {
        Instant::from_unix(self.state.now.unix().saturating_add(86_401)).is_some_and(|at| self.wait_until(at))
    }

    /// Lets time pass to where something changes next.
    fn wait(&mut self) -> bool {
        next_change(&self.state).is_some_and(|at| self.wait_until(at))
    }

    fn wait_until(&mut self, at: Instant) -> bool {
        let passed = course::wait(&mut self.state, at, &mut Vec::new()).is_ok();
        if passed {
            self.log.waited(at);
        }
        passed
    }

    /// Lets time pass until something holds, and no longer.
    fn until(&mut self, is: impl Fn(&State) -> bool) -> bool {
        for _ in 0..WAITS {
            if is(&self.state) {
                return true;
            }
            if !self.wait() {
                return false;
            }
        }
        is(&self.state)
    }

    fn put(&mut self, question: Question, sides: &Sides) -> Option<PollId> {
        let first = *sides.few.first()?;
        self.ask(first, &Act::Poll(PollAct::OpenPoll { question }))?;
        self.last_poll()
    }

    fn last_poll(&self) -> Option<PollId> {
        Some(PollId::at(self.state.polls.len().checked_sub(1)?))
    }

    fn vote(&mut self, poll: PollId, sides: &Sides) {
        let act = |choice| Act::Poll(PollAct::CastVote { poll, choice });
        let yes = act(Choice::For);
        for member in &sides.few {
            self.ask(*member, &yes);
        }
        if self.others == Others::Opposed {
            let no = act(Choice::Against);
            for member in &sides.rest {
                self.ask(*member, &no);
            }
        }
    }

    /// Votes on what was put, and waits until it is decided.
    fn decide(&mut self, poll: PollId, sides: &Sides) -> bool {
        self.vote(poll, sides);
        self.until(|state| state.poll(poll).is_none_or(|poll| !poll.is_open()));
        self.state.poll(poll).and_then(Poll::carried) == Some(true)
    }
}

/// Returns how long a course took, in whole days.
pub(super) const fn days(seconds: i64) -> i64 {
    seconds.div_euclid(86_400)
}
