//! A poll: the question, what is needed, and how it stands.

use serde::Serialize;
use tauride_rules::ground::civil::Span;
use tauride_rules::ids::{BodyId, MemberId, PollId};
use tauride_rules::instant::Instant;
use tauride_rules::oversight::OversightQuestion;
use tauride_rules::question::{Question, Subject};
use tauride_rules::share::Share;
use tauride_rules::votes::choice::Count;
use tauride_rules::votes::threshold::Threshold;
use tauride_rules::{State, poll};

use crate::named::{self, Named, Place, Whose};
use crate::part::{Part, Window};

/// A poll.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Poll {
    /// Its number.
    pub id: PollId,
    /// The question.
    pub question: Question,
    /// The seat that it is about.
    pub about: Option<Place>,
    /// Whom it is about: the holder of that seat, as long as they hold it, or whoever held it last.
    pub whom: Option<Named<MemberId>>,
    /// Who put it; nobody, where the law did.
    pub by: Option<Named<MemberId>>,
    /// Who answers it.
    pub electorate: Whose,
    /// Who answers it besides, or instead.
    pub wider: Option<Wider>,
    /// How many may vote.
    pub electors: u64,
    /// The seats of a body, vacant ones among them.
    pub seats: u64,
    /// The votes; none while the charter does not have them shown (votes.15).
    pub count: Option<Count>,
    /// How many have voted.
    pub voted: u64,
    /// When it closes.
    pub until: Instant,
    /// Whether it carried; none while it is open, and where it came to nothing.
    pub carried: Option<bool>,
    /// Whether it came to nothing.
    pub lapsed: bool,
    /// How many votes are needed, and how many there are.
    pub majority: Option<Threshold>,
    /// How many must vote, and how many have, where so many must.
    pub turnout: Option<Threshold>,
    /// How many of the electors are on the side that needs so many.
    pub support: Option<Threshold>,
    /// How many votes for it those give who were on the roll a year before, where others joined since and the question is one of
    /// the charter.
    pub before: Option<Threshold>,
    /// What is enough later, and how long enough have to be for it, where the charter says so.
    pub lasting: Option<Lasting>,
}

/// What is enough later, and for how long it has to be.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Lasting {
    /// From when on less is enough, the first one first.
    pub later: Vec<Later>,
    /// How long enough have to be for it without a break.
    pub holds: Option<Span>,
    /// When they will have been for so long; none while they are not enough.
    pub until: Option<Instant>,
}

/// Less that is enough later.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Later {
    /// From when on.
    pub from: Instant,
    /// The share, of what the majority is a share of.
    pub share: Share,
}

/// Who answers a question where it is not one body or unit alone.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Wider {
    /// Another body together with it, seat by seat.
    With(Named<BodyId>),
    /// The electors of the body, each of them with a vote.
    Electors,
}

fn wider(state: &State, question: &Question) -> Option<Wider> {
    match question {
        Question::Oversight(OversightQuestion::Jointly { against, .. }) => {
            Some(Wider::With(named::body(state, *against)))
        }
        Question::Oversight(OversightQuestion::Electors { .. }) => Some(Wider::Electors),
        Question::Oversight(_)
        | Question::Charter(_)
        | Question::Body(_)
        | Question::Credential(_)
        | Question::Mandate(_)
        | Question::Recall(_)
        | Question::Position(_)
        | Question::Commission(_)
        | Question::Agreement(_)
        | Question::Answerability(_)
        | Question::Succession(_)
        | Question::Emergency(_) => None,
    }
}

impl Poll {
    /// Returns a part of the list of all polls, those that are over among them.
    pub fn all(state: &State, window: Window) -> Part<Self> {
        Part::numbered(window, state.polls.len(), |place| Self::of(state, PollId::at(place)))
    }

    /// Returns a poll; nothing if there is none of this number.
    pub fn of(state: &State, id: PollId) -> Option<Self> {
        let found = state.poll(id)?;
        let (outcome, shows) = (poll::standing(found), found.shows_totals());
        let (seat, mandate) = match found.subject {
            Subject::Seat(seat) => {
                let held = state.holding(seat).map(|(_, mandate)| mandate);
                (Some(seat), held.or_else(|| state.latest(seat)))
            }
            Subject::Mandate(mandate) => state.mandate(mandate).map(|mandate| (mandate.seat, mandate)).unzip(),
            Subject::Body(_)
            | Subject::Unit(_)
            | Subject::Commission(_)
            | Subject::Agreement(_)
            | Subject::Report(_)
            | Subject::Charge(_)
            | Subject::Constituency(_) => (None, None),
        };
        let Count { r#for, against, abstain } = found.count;
        Some(Self {
            id,
            question: found.question.clone(),
            about: seat.and_then(|seat| named::place(state, seat)),
            whom: mandate.map(|mandate| named::holder(state, mandate)),
            by: found.by.map(|by| named::member(state, by)),
            electorate: named::whose(state, found.electorate),
            wider: wider(state, &found.question),
            electors: found.electors.size(),
            seats: found.electors.seats(),
            count: shows.then_some(found.count),
            voted: u64::from(r#for) + u64::from(against) + u64::from(abstain),
            until: found.until,
            carried: found.carried(),
            lapsed: found.lapsed,
            majority: shows.then_some(outcome.majority),
            turnout: outcome.turnout,
            support: outcome.support.filter(|_| shows),
            before: outcome.before.filter(|_| shows),
            lasting: found.lasting.as_ref().filter(|_| found.is_open()).map(|lasting| Lasting {
                later: lasting.falls.iter().map(|(from, share)| Later { from: *from, share: *share }).collect(),
                holds: lasting.holds,
                until: lasting.until,
            }),
        })
    }
}
