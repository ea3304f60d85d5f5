//! How far the recall of a seat's holder has come, whole: what is signed, what is being voted on, what came of the last one.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ids::{MemberId, PollId, SeatId};
use tauride_rules::instant::Instant;
use tauride_rules::question::{Question, Subject};
use tauride_rules::recall::{RecallQuestion, progress};

use crate::named::{self, Named};

/// The recall of a seat's holder.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Recall {
    /// The petition, where the charter gives one.
    pub petition: Option<Petition>,
    /// The polls on it that are open: one that a full petition opened, others that somebody put.
    pub polls: Vec<Asked>,
    /// When the last recall of this holder failed, as long as somebody waits for it before they begin another.
    pub failed: Option<Instant>,
}

/// A petition for a recall.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Petition {
    /// How far it has come.
    pub stage: Stage,
    /// How many have signed; none where it is full already.
    pub signatures: u64,
    /// The whole that the threshold is a share of.
    pub whole: u64,
    /// The signatures at which it carries; none where no number of them can.
    pub needed: Option<u64>,
    /// When the first signature was given.
    pub opened: Option<Instant>,
    /// When it lapses.
    pub lapses: Option<Instant>,
}

/// How far a petition has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Nobody has signed.
    Unsigned,
    /// It is open.
    Open,
    /// It is full, and its electors vote.
    Full,
}

/// A question about the holder that is before the electors.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Asked {
    /// The poll.
    pub poll: PollId,
    /// Until when it is open.
    pub until: Instant,
    /// Who would follow, where it names somebody.
    pub successor: Option<Named<MemberId>>,
}

impl Recall {
    /// Returns the recall of a seat's holder; nothing if nobody holds the seat.
    pub fn of(state: &State, seat: SeatId) -> Option<Self> {
        state.holding(seat)?;
        let asked = state.polls.about(Subject::Seat(seat)).filter_map(|(id, poll)| {
            let successor = match &poll.question {
                Question::Recall(RecallQuestion::Recall { .. }) => None,
                Question::Recall(RecallQuestion::Replace { successor, .. }) => Some(named::member(state, *successor)),
                Question::Body(_)
                | Question::Charter(_)
                | Question::Credential(_)
                | Question::Mandate(_)
                | Question::Position(_)
                | Question::Oversight(_)
                | Question::Commission(_)
                | Question::Agreement(_)
                | Question::Answerability(_)
                | Question::Succession(_)
                | Question::Emergency(_) => return None,
            };
            Some(Asked { poll: id, until: poll.until, successor })
        });
        Some(Self { petition: Petition::of(state, seat), polls: asked.collect(), failed: state.recall_failed(seat) })
    }
}

impl Petition {
    fn of(state: &State, seat: SeatId) -> Option<Self> {
        let progress = progress(state, seat)?;
        let open = state.petitions.get(seat);
        let come = match open {
            Some(_) => Stage::Open,
            None if state.is_polled(seat) => Stage::Full,
            None => Stage::Unsigned,
        };
        Some(Self {
            stage: come,
            signatures: progress.signatures,
            whole: progress.whole,
            needed: progress.needed,
            opened: open.map(|petition| petition.opened),
            lapses: open.map(|petition| petition.until),
        })
    }
}
