//! Rulebook chapter [Bounds](../../../../../rulebook/bounds.md): what one member may leave open at a time, and how much one
//! act may name. So nobody can make everybody else's acts slow, or the record long, alone.

mod answers;
pub mod numbers;
mod opened;
mod print;
pub mod refusal;
mod said;
pub mod state;

pub(crate) use opened::take_in;
pub(crate) use print::print;
pub use refusal::BoundsRefusal;

use crate::affiliation::act::AffiliationAct;
use crate::answerability::question::AnswerabilityQuestion;
use crate::ballot::act::BallotAct;
use crate::ballot::says::Ballot;
use crate::body::act::BodyAct;
use crate::bounds::numbers::Bounds;
use crate::chapters::{Act, Event, Refusal};
use crate::charter::act::CharterAct;
use crate::election::act::ElectionAct;
use crate::election::event::ElectionEvent;
use crate::ground::actor::Actor;
use crate::pending::event::PendingEvent;
use crate::poll::act::PollAct;
use crate::poll::event::PollEvent;
use crate::question::Question;
use crate::recall::event::RecallEvent;
use crate::roll::act::RollAct;
use crate::sitting::act::SittingAct;
use crate::state::State;

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
        Act::Affiliation(AffiliationAct::FoundLabel { out_of, .. }) => at_most(out_of.len(), WORDS_MAX),
        Act::Sitting(SittingAct::Call { agenda, .. } | SittingAct::Demand { agenda, .. }) => {
            at_most(agenda.len(), WORDS_MAX)
        }
        Act::Poll(PollAct::OpenPoll {
            question: Question::Answerability(AnswerabilityQuestion::DismissAll { successors, .. }),
        }) => at_most(successors.len(), NAMED_MAX),
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
/// (bounds.6), [`BoundsRefusal::Elections`] (bounds.7), [`BoundsRefusal::Waiting`] (bounds.8),
/// [`BoundsRefusal::Sittings`] (bounds.10), [`BoundsRefusal::Labels`] (bounds.11),
/// [`BoundsRefusal::Matters`] (bounds.12), [`BoundsRefusal::Inquiries`] (bounds.13), [`BoundsRefusal::Charges`] (bounds.14),
/// [`BoundsRefusal::Breaches`] (bounds.15), [`BoundsRefusal::Crowds`] (bounds.16)
#[expect(clippy::wildcard_enum_match_arm, reason = "the others leave nothing open")]
pub(crate) fn left_open(state: &State, by: Actor, event: &Event) -> Result<(), Refusal> {
    if let Actor::Member(member) = by {
        opened::left_open(state, member, event)?;
    }
    let Bounds { polls, petitions, candidacies, waiting, .. } = state.edition().bounds;
    match event {
        Event::Poll(PollEvent::PollOpened { by: Some(member), .. }) if state.polls.open_by(*member) >= polls => {
            Err(BoundsRefusal::OpenPolls { member: *member, most: polls }.into())
        }
        Event::Recall(RecallEvent::RecallSigned { seat, member })
            if !state.petitions.contains_key(*seat) && state.petitions.begun_by(*member) >= petitions =>
        {
            Err(BoundsRefusal::OpenPetitions { member: *member, most: petitions }.into())
        }
        Event::Election(ElectionEvent::CandidateStood { candidate, .. })
            if state
                .stands_in
                .get(candidate)
                .is_some_and(|elections| u32::try_from(elections.len()).is_ok_and(|count| count >= candidacies)) =>
        {
            Err(BoundsRefusal::Candidacies { member: *candidate, most: candidacies }.into())
        }
        Event::Pending(PendingEvent::ActHeld { by, .. }) if state.pending.held_for(*by) >= waiting => {
            Err(BoundsRefusal::Waiting { member: *by, most: waiting }.into())
        }
        _ => Ok(()),
    }
}

/// Refuses to establish more seats than one act may.
///
/// # Errors
///
/// [`BoundsRefusal::Seats`] (article bounds.9)
pub(crate) fn establishes(state: &State, seats: u64) -> Result<(), Refusal> {
    let most = state.edition().bounds.established;
    if seats > u64::from(most) { Err(BoundsRefusal::Seats { seats, most }.into()) } else { Ok(()) }
}
