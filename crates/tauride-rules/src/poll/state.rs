//! Polls under way and past.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::election::state::Counts;
use crate::ground::actor::Sender;
use crate::ground::ids::{MemberId, PollId};
use crate::ground::instant::Instant;
use crate::ground::members::MemberSet;
use crate::ground::tables::{Index, Keys, Table, taken_back};
use crate::question::{Decision, Question, Silence, Subject};
use crate::terms::PollRule;
use crate::votes::choice::{Choice, Count};
use crate::votes::electorate::{Electorate, Right, Voted};
use crate::votes::lasting::Lasting;
use crate::votes::threshold::Outcome;

/// One question put to a set of electors.
#[derive(Clone, Debug)]
pub struct Poll {
    /// The question.
    pub question: Question,
    /// What it is about.
    pub subject: Subject,
    /// Who put it; nobody, where the law did.
    pub by: Option<MemberId>,
    /// Whose question it is.
    pub electorate: Sender,
    /// How it is decided: as the charter said when it was put.
    pub rule: Box<PollRule>,
    /// What it means that too few vote.
    pub silence: Silence,
    /// How what is enough falls with time, and whether support has to hold, where the charter says so: `rule` has what is enough
    /// now.
    pub lasting: Option<Box<Lasting>>,
    /// When it closes.
    pub until: Instant,
    /// Who may vote: as they were when it opened.
    pub electors: Electorate,
    /// Votes cast by name, or the tellers' agreed count.
    pub count: Count,
    /// How those vote who were on the roll a year before, where others joined since and the charter is asked about (charter.17).
    pub before: Option<Box<Before>>,
    /// Who has voted by name.
    pub voted: Voted,
    /// The last vote of each elector, where that one counts (votes.14).
    pub last: BTreeMap<MemberId, (Right, Choice)>,
    /// What the tellers counted; none while nobody has reported hands.
    pub hands: Option<Counts<Count>>,
    /// By what it was decided; none while it is open.
    pub decided: Option<Box<Outcome>>,
    /// Whether it came to nothing.
    pub lapsed: bool,
}

/// The votes of those who were on a roll a year before.
#[derive(Clone, Debug)]
pub struct Before {
    /// Who joined since.
    pub late: MemberSet,
    /// The votes of the others.
    pub count: Count,
}

impl Poll {
    /// Returns whether votes may still be cast.
    pub fn is_open(&self) -> bool {
        self.decided.is_none() && !self.lapsed
    }

    /// Returns whether pages show how the votes stand: at once, or only at the end, as the charter says (votes.15).
    pub fn shows_totals(&self) -> bool {
        !self.rule.totals_at_end || !self.is_open()
    }

    /// Returns the result; none while it is open, and where it came to nothing.
    pub fn carried(&self) -> Option<bool> {
        self.decided.as_ref().map(|outcome| outcome.carried)
    }

    /// Returns what it came to, which is nothing while it is open.
    pub fn decision(&self) -> Decision {
        if self.carried() == Some(true) { Decision::Carried } else { Decision::Rejected }
    }
}

/// All polls, and the open ones by what they are about.
#[derive(Clone, Debug, Default)]
pub struct Polls {
    all: Table<Poll>,
    about: Keys<(Subject, PollId)>,
    /// The open polls by their questions: one that a petition opens may stand beside one that a member put.
    asked: Index<Question, Vec<PollId>>,
    /// How many open polls each member has put.
    by: Index<MemberId, u32>,
}

taken_back! { Polls { all, about, asked, by } }

impl Polls {
    /// Returns how many polls there were.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Returns whether there never was a poll.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Returns the poll at a place, counted from 0.
    pub fn get(&self, place: usize) -> Option<&Poll> {
        self.all.get(place)
    }

    /// Returns all polls, `P1` first.
    pub fn iter(&self) -> impl Iterator<Item = (PollId, &Poll)> {
        self.all.iter().enumerate().map(|(place, poll)| (PollId::at(place), poll))
    }

    /// Returns the open polls about something.
    pub fn about(&self, subject: Subject) -> impl Iterator<Item = (PollId, &Poll)> {
        let same = self.about.range((subject, PollId(0))..=(subject, PollId(u32::MAX)));
        same.filter_map(|(_, id)| Some((*id, self.all.get(id.index()?)?)))
    }

    /// Returns the open poll on a question, the first one.
    pub fn on(&self, question: &Question) -> Option<PollId> {
        self.asked.get(question)?.first().copied()
    }

    /// Returns how many polls are open on questions that a member has put.
    pub fn open_by(&self, member: MemberId) -> u32 {
        self.by.get(&member).copied().unwrap_or(0)
    }

    /// Returns the open polls, in the order of what they are about.
    pub fn open(&self) -> impl Iterator<Item = (PollId, &Poll)> {
        self.about.iter().filter_map(|(_, id)| Some((*id, self.all.get(id.index()?)?)))
    }

    /// Returns whether every open poll is found by what it is about, and no other.
    pub(crate) fn agree(&self) -> bool {
        let open = self.iter().filter(|(_, poll)| poll.is_open()).map(|(id, poll)| (poll.subject, id));
        let is_open =
            |(_, id): &(Subject, PollId)| id.index().and_then(|place| self.all.get(place)).is_some_and(Poll::is_open);
        let mut by: BTreeMap<MemberId, u32> = BTreeMap::new();
        for member in self.iter().filter(|(_, poll)| poll.is_open()).filter_map(|(_, poll)| poll.by) {
            let open = by.entry(member).or_default();
            *open = open.saturating_add(1);
        }
        let found = |(id, poll): (PollId, &Poll)| {
            !poll.is_open() || self.asked.get(&poll.question).is_some_and(|polls| polls.contains(&id))
        };
        let asked = self.asked.values().map(Vec::len).fold(0, usize::saturating_add);
        let of_open = self.iter().all(found) && asked == self.iter().filter(|(_, poll)| poll.is_open()).count();
        of_open
            && by == *self.by
            && open.into_iter().all(|key| self.about.contains(&key))
            && self.about.iter().all(is_open)
    }

    pub(crate) fn get_mut(&mut self, place: usize) -> Option<&mut Poll> {
        self.all.get_mut(place)
    }

    pub(crate) fn push(&mut self, poll: Poll) {
        let id = PollId::at(self.all.len());
        self.about.insert((poll.subject, id));
        self.asked.entry(poll.question.clone()).or_default().push(id);
        if let Some(member) = poll.by {
            let open = self.by.entry(member).or_default();
            *open = open.saturating_add(1);
        }
        self.all.push(poll);
    }

    /// Takes a poll that has ended out of the open ones.
    pub(crate) fn closed(&mut self, id: PollId) {
        let Some(poll) = id.index().and_then(|place| self.all.get(place)) else { return };
        let (subject, by) = (poll.subject, poll.by);
        if let Some(polls) = self.asked.get_mut(&poll.question) {
            polls.retain(|other| *other != id);
            if polls.is_empty() {
                self.asked.remove(&poll.question);
            }
        }
        if let Some((member, open)) = by.and_then(|member| Some((member, self.by.get_mut(&member)?))) {
            *open = open.saturating_sub(1);
            if *open == 0 {
                self.by.remove(&member);
            }
        }
        self.about.remove(&(subject, id));
    }
}
