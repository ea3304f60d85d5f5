//! What followed from the end of a mandate: which others ended with it, and who sits there now.

use std::collections::VecDeque;

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ids::{ElectionId, MandateId, PollId, SeatId};
use tauride_rules::mandate::event::{EndReason, Title};
use tauride_rules::question::{Question, Subject};
use tauride_rules::recall::RecallQuestion;

use crate::mandate::Mandate;
use crate::named::{self, Place};

/// How many of the newest mandates are looked through: the state has no list of them by seat.
const LOOKED_THROUGH: usize = 50_000;
/// The most links of a chain.
const LINKS_MAX: usize = 200;

/// A mandate that ended, or did not, with another.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Link {
    /// The seat.
    pub place: Place,
    /// The mandate.
    pub mandate: Mandate,
    /// The mandate that ended before and took it along; none for the first.
    pub through: Option<MandateId>,
    /// What stands in the seat since.
    pub since: Since,
}

/// What stands in a seat since somebody left it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Since {
    /// The holder stays until a successor is seated.
    Caretaker,
    /// Somebody else sits in it.
    Held(Box<Mandate>),
    /// An election is under way.
    Election(ElectionId),
    /// Nobody sits in it, and no election is under way.
    Vacant,
    /// The seat is gone.
    Closed,
}

/// Returns what followed from a poll that carried a recall, the mandate that it ended first; nothing where it ended none.
pub fn of_poll(state: &State, id: PollId) -> Vec<Link> {
    recalled_by(state, id).map(|first| chain(state, first)).unwrap_or_default()
}

/// Returns the mandate that ended, and those that ended or lost their ground with it, in the order of causes.
pub fn chain(state: &State, first: MandateId) -> Vec<Link> {
    let mut links: Vec<Link> = Vec::new();
    let mut open = VecDeque::from([(first, None)]);
    while let Some((id, through)) = open.pop_front().filter(|_| links.len() < LINKS_MAX) {
        let Some(mandate) = Mandate::of(state, id) else { continue };
        let Some(place) = named::place(state, mandate.seat) else { continue };
        // A mandate that had ended before has nothing to do with it.
        let with_it =
            mandate.ended.is_some_and(|(_, why)| through.is_none_or(|lower| why == EndReason::Cascade(lower)));
        if !with_it && !mandate.caretaker {
            continue;
        }
        if with_it {
            let carries = state.mandate(id).map_or(&[][..], |mandate| &mandate.carries);
            open.extend(carries.iter().map(|carried| (*carried, Some(id))));
        }
        let since = if with_it { since(state, mandate.seat, id) } else { Since::Caretaker };
        links.push(Link { place, mandate, through, since });
    }
    links
}

fn since(state: &State, id: SeatId, left: MandateId) -> Since {
    let Some(seat) = state.seat(id) else { return Since::Closed };
    if seat.closed {
        return Since::Closed;
    }
    let held = seat.holder.filter(|holder| *holder != left).and_then(|holder| Mandate::of(state, holder));
    let election = state.constituency(seat.constituency).and_then(|constituency| constituency.election);
    match (held, election) {
        (Some(held), _) => Since::Held(Box::new(held)),
        (None, Some(election)) => Since::Election(election),
        (None, None) => Since::Vacant,
    }
}

/// The mandate that a poll ended: the last one of its seat that was recalled before the poll would have closed.
fn recalled_by(state: &State, id: PollId) -> Option<MandateId> {
    let poll = state.poll(id).filter(|poll| poll.carried() == Some(true))?;
    let Question::Recall(RecallQuestion::Recall { .. } | RecallQuestion::Replace { .. }) = poll.question else {
        return None;
    };
    let Subject::Seat(seat) = poll.subject else { return None };
    let by_it = |reason: EndReason| match reason {
        EndReason::Recalled => true,
        EndReason::Succeeded => state.latest(seat).is_some_and(|latest| latest.title == Title::Replacement(id)),
        EndReason::LetGo
        | EndReason::Resigned
        | EndReason::Died
        | EndReason::TermOver
        | EndReason::Cascade(_)
        | EndReason::FranchiseLost
        | EndReason::GroupFull
        | EndReason::CredentialRefused
        | EndReason::BodyEnded
        | EndReason::AgreementEnded
        | EndReason::UnitMerged
        | EndReason::Dismissed
        | EndReason::Incompatible => false,
    };
    let newest = state.mandates.iter().enumerate().rev().take(LOOKED_THROUGH);
    let mut ended = newest.filter(|(_, mandate)| mandate.seat == seat).filter_map(|(place, mandate)| {
        let (at, reason) = mandate.ended?;
        (at <= poll.until && by_it(reason)).then_some(MandateId::at(place))
    });
    ended.next()
}
