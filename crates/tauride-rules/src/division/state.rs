//! Divisions, and the questions that wait for one.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::division::between::Estimate;
use crate::division::subject::Subject;
use crate::division::worth::{CardCount, CardVote};
use crate::election::state::Counts;
use crate::ground::ids::{MemberId, SeatId, SittingId};
use crate::ground::instant::Instant;
use crate::ground::members::MemberSet;
use crate::ground::print::{Print, Printed, printed};
use crate::terms::PollRule;
use crate::votes::choice::{Choice, Count};
use crate::votes::electorate::{Electorate, Right, Voted};
use crate::votes::threshold::Outcome;

pub use super::table::Divisions;

/// A question put in a sitting, and how the hall divided on it.
#[derive(Clone, Debug)]
pub struct Division {
    /// The sitting.
    pub sitting: SittingId,
    /// What it is on.
    pub subject: Subject,
    /// Who put it.
    pub by: MemberId,
    /// How it is decided, where the body decides it otherwise than everything else.
    pub rule: Option<Box<PollRule>>,
    /// How far it has come.
    pub phase: Phase,
    /// When it closes, or the time for a casting vote; none before the hall divides, and while the sitting is interrupted.
    pub until: Option<Instant>,
    /// For how many seconds it goes on when the interrupted sitting does.
    pub left: Option<u32>,
    /// What was fixed when the hall divided.
    pub divided: Option<Box<Divided>>,
    /// Votes by name.
    pub count: Count,
    /// Who has voted by name.
    pub voted: Voted,
    /// How, in the order in which they voted.
    pub roll_call: Vec<Vote>,
    /// What the tellers counted of the others.
    pub hands: Counts<Count>,
    /// The casting vote.
    pub casting: Option<Choice>,
    /// By what it was decided, where votes were counted.
    pub decided: Option<Box<Decided>>,
    /// What was declared without a count.
    pub declared: Option<Declared>,
    /// Who has demanded a count instead.
    pub demanded: MemberSet,
    /// Whether enough have, or cards decide: then nothing is declared.
    pub counted: bool,
    /// Who has demanded that cards decide.
    pub cards_demanded: MemberSet,
    /// What votes are worth, where cards decide.
    pub cards: Option<Box<CardVote>>,
}

/// What the chair declared without a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Declared {
    /// Who was in the chair.
    pub by: MemberId,
    /// Whether it carried.
    pub carried: bool,
    /// How many were for it, and how many against it, by estimate; nothing where they were not even estimated.
    pub estimate: Option<Estimate>,
    /// Whether it stood though there was no quorum.
    pub void: bool,
}

/// What is fixed when the hall divides.
#[derive(Clone, Debug)]
pub struct Divided {
    /// Who votes: those in the hall with a vote.
    pub electors: Electorate,
    /// How many sit in the body with a vote.
    pub body: u64,
    /// How many seats with a vote the body has, vacant ones among them.
    pub seats: u64,
    /// Whether there was a quorum.
    pub quorum: bool,
    /// How the body decides.
    pub rule: PollRule,
}

/// A vote by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vote {
    /// Who gave it.
    pub member: MemberId,
    /// The seat whose vote it is, in a body.
    pub seat: Option<SeatId>,
    /// How they voted.
    pub choice: Choice,
}

/// By what a division was decided.
#[derive(Clone, Copy, Debug)]
pub struct Decided {
    /// The votes, hands among them, and the casting vote not.
    pub count: Count,
    /// How many were in the hall when it divided, and did not vote.
    pub silent: u32,
    /// What was needed, and what there was.
    pub outcome: Outcome,
    /// Whether there was no quorum.
    pub void: bool,
    /// The cards, where they decided.
    pub cards: Option<CardCount>,
}

/// How far a division has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The question waits until the hall divides on it.
    Waiting,
    /// Votes are given by name.
    ByName,
    /// Hands are counted of those who have not voted by name.
    ByHands,
    /// It is tied, and waits for a casting vote.
    Tied,
    /// It was declared without a count, which can be demanded.
    Declared,
    /// It is decided.
    Decided,
    /// It was taken back.
    TakenBack,
    /// It came to nothing.
    Lapsed,
}

impl Division {
    /// Returns a question that waits until the hall divides on it.
    pub(super) fn waiting(sitting: SittingId, subject: Subject, by: MemberId, rule: Option<Box<PollRule>>) -> Self {
        Self {
            sitting,
            subject,
            by,
            rule,
            phase: Phase::Waiting,
            until: None,
            left: None,
            divided: None,
            count: Count::default(),
            voted: Voted::default(),
            roll_call: Vec::new(),
            hands: Counts::default(),
            casting: None,
            decided: None,
            declared: None,
            demanded: MemberSet::default(),
            counted: false,
            cards_demanded: MemberSet::default(),
            cards: None,
        }
    }

    /// Returns whether the hall is dividing on it.
    pub const fn is_open(&self) -> bool {
        matches!(self.phase, Phase::ByName | Phase::ByHands | Phase::Tied | Phase::Declared)
    }

    /// Returns whether the question waits until the hall divides on it.
    pub const fn is_waiting(&self) -> bool {
        matches!(self.phase, Phase::Waiting)
    }

    /// Returns how many may vote.
    pub fn size(&self) -> u64 {
        self.divided.as_ref().map_or(0, |divided| divided.electors.size())
    }

    /// Returns all votes: by name, and by hands where two tellers agree.
    pub fn total(&self) -> Count {
        let hands = self.hands.agreed().copied().unwrap_or_default();
        let Count { r#for, against, abstain } = self.count;
        Count {
            r#for: r#for.saturating_add(hands.r#for),
            against: against.saturating_add(hands.against),
            abstain: abstain.saturating_add(hands.abstain),
        }
    }

    /// Returns whether it carried, whatever that is worth; nothing before it is decided.
    pub fn carried(&self) -> Option<bool> {
        let declared = self.declared.filter(|_| self.is_decided()).map(|declared| declared.carried);
        self.decided.as_ref().map(|decided| decided.outcome.carried).or(declared)
    }

    /// Returns whether it is void: decided without a quorum.
    pub fn is_void(&self) -> bool {
        let declared = self.declared.is_some_and(|declared| declared.void);
        self.decided.as_ref().map_or(declared, |decided| decided.void)
    }

    /// Returns whether it is decided.
    pub const fn is_decided(&self) -> bool {
        matches!(self.phase, Phase::Decided)
    }

    /// Returns whether it stands as decided and carried; not where there was no quorum.
    pub fn stands(&self) -> bool {
        self.carried() == Some(true) && !self.is_void()
    }

    pub(super) fn vote(&mut self, vote: Vote) {
        self.voted.enter(vote.member, vote.seat.map_or(Right::Own, Right::Of));
        let side = self.count.side_mut(vote.choice);
        *side = side.saturating_add(1);
        self.roll_call.push(vote);
    }
}

printed! {
    Division { sitting, subject, by, phase, until, left, divided, voted, roll_call, hands, casting, declared, demanded, counted, cards_demanded, cards }
        but { rule, count, decided }
}
printed! { Divided { electors, body, seats, quorum } but { rule } }
printed! { Vote { member, seat, choice } }

impl Printed for Declared {
    fn print(&self, print: &mut Print) {
        print.written(self);
    }
}

impl Printed for Subject {
    fn print(&self, print: &mut Print) {
        match self {
            Self::Item { item, question, holds } => (item, question, holds).print(print),
            Self::Asked { item, question } => {
                item.print(print);
                print.written(question);
            }
            Self::Motion { motion } => motion.print(print),
        }
    }
}

impl Printed for Choice {
    fn print(&self, print: &mut Print) {
        print.written(self);
    }
}

impl Printed for Phase {
    fn print(&self, print: &mut Print) {
        print.written(self);
    }
}

impl Printed for Counts<Count> {
    fn print(&self, print: &mut Print) {
        for (teller, Count { r#for, against, abstain }) in self.reports() {
            (teller, (r#for, against, abstain)).print(print);
        }
    }
}
