//! Rulebook chapter [Bounds](../../../../../rulebook/bounds.md): what one member may leave open at a time, and how much one
//! act may name. So nobody can make everybody else's acts slow, or the record long, alone.

mod opened;
pub mod refusal;
pub mod state;

pub(crate) use opened::take_in;
pub use refusal::BoundsRefusal;

use crate::ballot::act::BallotAct;
use crate::ballot::says::Ballot;
use crate::body::act::BodyAct;
use crate::chapters::{Act, Event, Refusal};
use crate::charter::act::CharterAct;
use crate::election::act::ElectionAct;
use crate::election::event::ElectionEvent;
use crate::ground::actor::Actor;
use crate::pending::event::PendingEvent;
use crate::poll::event::PollEvent;
use crate::recall::event::RecallEvent;
use crate::roll::act::RollAct;
use crate::state::State;

/// The most polls on questions that one member has put (bounds.1).
pub const POLLS_MAX: u32 = 10;
/// The most open petitions that one member has begun (bounds.2).
pub const PETITIONS_MAX: u32 = 10;
/// The most calls of one member that have not met (bounds.3).
pub const CALLS_MAX: usize = 3;
/// The most elections under way in which one member stands (bounds.4).
pub const CANDIDACIES_MAX: u32 = 20;
/// The most bodies that one member has formed and that are not yet seated (bounds.6).
pub const FORMED_MAX: usize = 10;
/// The most elections under way that one member has called (bounds.7).
pub const CALLED_MAX: usize = 20;
/// The most acts of one member that wait for consent (bounds.8).
pub const WAITING_MAX: u32 = 50;
/// The most seats that one act establishes (bounds.9).
pub const ESTABLISHED_MAX: u32 = 400_000;

/// The most members, candidates or figures that an act names (bounds.5).
pub const NAMED_MAX: usize = 10_000;
/// The most senders of a body that is formed (bounds.5).
pub const SENDERS_MAX: usize = 400_000;
/// The most tests or groups that an act names (bounds.5).
pub const WORDS_MAX: usize = 100;
/// The most bytes of a charter's text (bounds.5).
pub const CHARTER_MAX: usize = 1 << 20;

/// Refuses an act that names more than it may, before anything in it is looked at.
///
/// # Errors
///
/// [`BoundsRefusal::TooMany`], [`BoundsRefusal::TooLong`] (article bounds.5)
#[expect(clippy::wildcard_enum_match_arm, reason = "the others name one of each")]
pub(crate) fn size(act: &Act) -> Result<(), Refusal> {
    match act {
        Act::Charter(CharterAct::Found { text, .. } | CharterAct::ProposeAmendment { text, .. }) => {
            let (bytes, most) = (text.len(), CHARTER_MAX);
            if bytes > most { Err(BoundsRefusal::TooLong { bytes, most }.into()) } else { Ok(()) }
        }
        Act::Roll(RollAct::Admit { members, attests, .. }) => {
            at_most(members.len(), NAMED_MAX)?;
            at_most(attests.len(), WORDS_MAX)
        }
        Act::Roll(RollAct::Enrol { attests, .. } | RollAct::Move { attests, .. }) => at_most(attests.len(), WORDS_MAX),
        Act::Body(BodyAct::FormBody { senders, .. }) => at_most(senders.len(), SENDERS_MAX),
        Act::Body(BodyAct::SelfConstitute { members, .. }) => at_most(members.len(), NAMED_MAX),
        Act::Election(ElectionAct::Stand { groups, .. } | ElectionAct::Accept { groups, .. }) => {
            at_most(groups.len(), WORDS_MAX)
        }
        Act::Election(ElectionAct::RecordLot { order, .. }) => at_most(order.len(), NAMED_MAX),
        Act::Ballot(BallotAct::ReportHands { counts, .. }) => at_most(counts.len(), NAMED_MAX),
        Act::Ballot(BallotAct::CastBallot { ballot, .. }) => at_most(named(ballot), NAMED_MAX),
        _ => Ok(()),
    }
}

fn named(ballot: &Ballot) -> usize {
    match ballot {
        Ballot::Choices(choices) => choices.len(),
        // An empty rank counts too.
        Ballot::Ranking(ranks) => ranks.iter().fold(0, |sum, rank| sum.saturating_add(rank.len().max(1))),
        Ballot::Points(points) => points.len(),
    }
}

fn at_most(named: usize, most: usize) -> Result<(), Refusal> {
    if named > most { Err(BoundsRefusal::TooMany { named, most }.into()) } else { Ok(()) }
}

/// Refuses what would leave more open of one member's than they may have at a time.
///
/// # Errors
///
/// [`BoundsRefusal::OpenPolls`] (article bounds.1), [`BoundsRefusal::OpenPetitions`] (bounds.2),
/// [`BoundsRefusal::OpenCalls`] (bounds.3), [`BoundsRefusal::Candidacies`] (bounds.4), [`BoundsRefusal::NotSeated`]
/// (bounds.6), [`BoundsRefusal::Elections`] (bounds.7), [`BoundsRefusal::Waiting`] (bounds.8)
#[expect(clippy::wildcard_enum_match_arm, reason = "the others leave nothing open")]
pub(crate) fn left_open(state: &State, by: Actor, event: &Event) -> Result<(), Refusal> {
    if let Actor::Member(member) = by {
        opened::left_open(state, member, event)?;
    }
    match event {
        Event::Poll(PollEvent::PollOpened { by: Some(member), .. }) if state.polls.open_by(*member) >= POLLS_MAX => {
            Err(BoundsRefusal::OpenPolls { member: *member, most: POLLS_MAX }.into())
        }
        Event::Recall(RecallEvent::RecallSigned { seat, member })
            if !state.petitions.contains_key(*seat) && state.petitions.begun_by(*member) >= PETITIONS_MAX =>
        {
            Err(BoundsRefusal::OpenPetitions { member: *member, most: PETITIONS_MAX }.into())
        }
        Event::Election(ElectionEvent::CandidateStood { candidate, .. })
            if state.stands_in.get(candidate).is_some_and(|count| *count >= CANDIDACIES_MAX) =>
        {
            Err(BoundsRefusal::Candidacies { member: *candidate, most: CANDIDACIES_MAX }.into())
        }
        Event::Pending(PendingEvent::ActHeld { by, .. }) if state.pending.held_for(*by) >= WAITING_MAX => {
            Err(BoundsRefusal::Waiting { member: *by, most: WAITING_MAX }.into())
        }
        _ => Ok(()),
    }
}

/// Refuses to establish more seats than one act may.
///
/// # Errors
///
/// [`BoundsRefusal::Seats`] (article bounds.9)
pub(crate) fn establishes(seats: u64) -> Result<(), Refusal> {
    if seats > u64::from(ESTABLISHED_MAX) {
        return Err(BoundsRefusal::Seats { seats, most: ESTABLISHED_MAX }.into());
    }
    Ok(())
}
