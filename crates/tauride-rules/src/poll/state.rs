//! Polls under way and past.

use alloc::boxed::Box;
use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::body::question::BodyQuestion;
use crate::charter::question::CharterQuestion;
use crate::credential::question::CredentialQuestion;
use crate::election::state::Counts;
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, MandateId, MemberId, PollId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::members::MemberSet;
use crate::mandate::question::MandateQuestion;
use crate::question::Question;
use crate::recall::question::RecallQuestion;
use crate::terms::PollRule;
use crate::votes::choice::Count;

/// One question put to a set of electors.
#[derive(Clone, Debug)]
pub struct Poll {
    /// The question.
    pub question: Question,
    /// Who put it; nobody, where the law did.
    pub by: Option<MemberId>,
    /// Whose question it is.
    pub electorate: Sender,
    /// How it is decided: as the charter said when it was put.
    pub rule: Box<PollRule>,
    /// When it closes, if the charter set a time.
    pub until: Option<Instant>,
    /// Votes cast by name, or the tellers' agreed count.
    pub count: Count,
    /// Who has voted by name.
    pub voted: MemberSet,
    /// What the tellers counted; none while nobody has reported hands.
    pub hands: Option<Counts<Count>>,
    /// The result; none while it is open.
    pub carried: Option<bool>,
    /// Whether it came to nothing.
    pub lapsed: bool,
}

impl Poll {
    /// Returns whether votes may still be cast.
    pub fn is_open(&self) -> bool {
        self.carried.is_none() && !self.lapsed
    }
}

/// What a question is about: under this a poll is found again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A seat and its holder.
    Seat(SeatId),
    /// A credential.
    Mandate(MandateId),
    /// A body.
    Body(BodyId),
}

impl Subject {
    /// Returns what a question is about.
    pub const fn of(question: &Question) -> Self {
        match question {
            Question::Recall(RecallQuestion::Recall { seat } | RecallQuestion::Replace { seat, .. })
            | Question::Mandate(MandateQuestion::Instruct { seat, .. }) => Self::Seat(*seat),
            Question::Credential(CredentialQuestion::Credential { mandate }) => Self::Mandate(*mandate),
            Question::Body(
                BodyQuestion::CoOpt { body, .. }
                | BodyQuestion::Reserve { body, .. }
                | BodyQuestion::Ratify { body, .. },
            )
            | Question::Charter(CharterQuestion::Amend { body }) => Self::Body(*body),
        }
    }
}

/// All polls, and the open ones by what they are about. A poll on a credential stays among these when it is decided,
/// so that the same credential is not contested again.
#[derive(Clone, Debug, Default)]
pub struct Polls {
    all: Vec<Poll>,
    about: BTreeSet<(Subject, PollId)>,
}

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

    /// Returns the open polls about something, and those that decided on a credential.
    pub fn about(&self, subject: Subject) -> impl Iterator<Item = (PollId, &Poll)> {
        let same = self.about.range((subject, PollId(0))..=(subject, PollId(u32::MAX)));
        same.filter_map(|(_, id)| Some((*id, self.all.get(id.index()?)?)))
    }

    /// Returns the open polls, in the order of what they are about.
    pub fn open(&self) -> impl Iterator<Item = (PollId, &Poll)> {
        let all = self.about.iter().filter_map(|(_, id)| Some((*id, self.all.get(id.index()?)?)));
        all.filter(|(_, poll)| poll.is_open())
    }

    pub(crate) fn get_mut(&mut self, place: usize) -> Option<&mut Poll> {
        self.all.get_mut(place)
    }

    pub(crate) fn push(&mut self, poll: Poll) {
        self.about.insert((Subject::of(&poll.question), PollId::at(self.all.len())));
        self.all.push(poll);
    }

    /// Takes a poll that has ended out of the open ones.
    pub(crate) fn closed(&mut self, id: PollId) {
        let Some(poll) = id.index().and_then(|place| self.all.get(place)) else { return };
        let subject = Subject::of(&poll.question);
        if poll.lapsed || !matches!(subject, Subject::Mandate(_)) {
            self.about.remove(&(subject, id));
        }
    }
}
