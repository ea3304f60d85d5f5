//! Seats: nobody sits who has not asked to, and only so many as there are.

use tauride_rules::body::BodyAct;
use tauride_rules::election::ElectionAct;
use tauride_rules::mandate::MandateEvent;
use tauride_rules::recall::RecallAct;
use tauride_rules::{Act, Actor, Event, State};

use super::electors::Few;
use super::{Seen, Sound, holds};
use crate::course::Step;

/// Who has stood for something, or agreed to sit.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Seats {
    willing: Few,
}

impl Seats {
    /// Returns what is seen when a world begins: those who sit, stand or would follow have asked to.
    pub(super) fn of(state: &State) -> Self {
        let sit = state.mandates.iter().map(|mandate| mandate.member);
        let follow = state.constituencies.iter().flat_map(|constituency| constituency.alternates.iter().copied());
        let stand = state.elections.iter().flat_map(|election| election.standing().map(|candidate| candidate.member));
        let agreed = state.consents.keys().copied();
        Self {
            willing: sit
                .chain(follow)
                .chain(stand)
                .chain(agreed)
                .fold(Few::default(), |few, member| few.with(member.0)),
        }
    }
}

/// Sees who asks, and who takes a seat.
pub(super) fn acts(seats: &mut Seats, seen: &Seen<'_>) -> Sound {
    if let Step::Ask(Actor::Member(member), act) = seen.step
        && is_willing(act)
    {
        seats.willing = seats.willing.with(member.0);
    }
    for event in seen.events {
        if let Event::Mandate(MandateEvent::MandateOpened { seat, member, .. }) = event {
            holds(seats.willing.has(member.0), || format!("{member} was put into {seat} without an act of their own"))?;
        }
    }
    counts(seen.after)
}

fn is_willing(act: &Act) -> bool {
    match act {
        Act::Election(act) => matches!(act, ElectionAct::Stand { .. } | ElectionAct::Accept { .. }),
        Act::Body(act) => matches!(act, BodyAct::Consent { .. } | BodyAct::SelfConstitute { .. }),
        Act::Recall(act) => matches!(act, RecallAct::HoldUp { .. }),
        Act::Charter(_)
        | Act::Clock(_)
        | Act::Roll(_)
        | Act::Ballot(_)
        | Act::Credential(_)
        | Act::Mandate(_)
        | Act::Poll(_)
        | Act::Convocation(_)
        | Act::Pending(_)
        | Act::Sitting(_)
        | Act::Division(_)
        | Act::Affiliation(_)
        | Act::Motion(_)
        | Act::Position(_)
        | Act::Oversight(_)
        | Act::Commission(_)
        | Act::Agreement(_)
        | Act::Answerability(_)
        | Act::Succession(_) => false,
    }
}

/// Seats are held or vacant, and each is held by one who is alive, or by whoever may still be.
fn counts(state: &State) -> Sound {
    let held = state.seats.iter().filter(|seat| seat.holder.is_some()).count();
    let going = state.mandates.iter().filter(|mandate| mandate.ended.is_none()).count();
    holds(held == going, || format!("{going} mandates go on, and {held} seats are held"))
}
