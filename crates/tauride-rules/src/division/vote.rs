//! Voting by name, by hands, and the casting vote (division.9 to division.17).

use crate::asked;
use crate::chapters::{Event, Refusal};
use crate::division::event::DivisionEvent;
use crate::division::refusal::DivisionRefusal;
use crate::division::state::{Divided, Division, Phase};
use crate::division::subject::Subject;
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::{DivisionId, MemberId};
use crate::sitting;
use crate::sitting::state::Sitting;
use crate::state::State;
use crate::votes::choice::{Choice, Count};
use crate::votes::electorate::Right;
use crate::votes::refusal::VotesRefusal;
use crate::votes::tellers;

use super::{found, goes_on};

/// Decides [`DivisionAct::Vote`](crate::division::DivisionAct::Vote).
///
/// # Errors
///
/// - [`DivisionRefusal::NoSuchDivision`] (article division.1), [`DivisionRefusal::NotDividing`] (division.9)
/// - those of whoever is not in the hall, or has no vote there (sitting.11, sitting.14)
/// - [`DivisionRefusal::CameLater`] (division.10), [`DivisionRefusal::VotedAlready`] (division.11)
/// - [`VotesRefusal::SeatHasVoted`] (votes.3)
/// - [`DivisionRefusal::ByHands`] (division.13), that they sit on both sides (oversight.21)
pub(super) fn vote(state: &State, by: Actor, id: DivisionId, choice: Choice) -> Result<Event, Refusal> {
    let (division, divided) = dividing(state, id)?;
    let (member, _, right) = sitting::with_a_vote(state, by, division.sitting)?;
    may_vote(state, division, member)?;
    if division.voted.contains(member) && state.keeps("division.11") {
        return Err(DivisionRefusal::VotedAlready { member, division: id }.into());
    }
    if divided.electors.right_of(member, right.seat()).is_none() && state.keeps("division.10") {
        return Err(DivisionRefusal::CameLater { member, division: id }.into());
    }
    if let Right::Of(seat) = right
        && division.voted.is_cast(right)
    {
        return Err(VotesRefusal::SeatHasVoted { seat }.into());
    }
    if division.phase != Phase::ByName {
        return Err(DivisionRefusal::ByHands { division: id }.into());
    }
    Ok(DivisionEvent::VoteGiven { division: id, member, seat: right.seat(), choice }.into())
}

/// Decides [`DivisionAct::TurnToHands`](crate::division::DivisionAct::TurnToHands). Nothing is lost by it: who has voted by name
/// has voted, and hands are counted of the others.
///
/// # Errors
///
/// - [`DivisionRefusal::NoSuchDivision`] (article division.1), [`DivisionRefusal::NotDividing`] (division.9)
/// - those of whoever is not in the hall (sitting.11), [`DivisionRefusal::NotInTheChair`] (division.16)
/// - [`DivisionRefusal::IsByCards`] (division.26)
/// - [`VotesRefusal::NoHands`] (votes.10), [`DivisionRefusal::ByHands`] (division.13)
pub(super) fn turn_to_hands(state: &State, by: Actor, id: DivisionId) -> Result<Event, Refusal> {
    let (division, divided) = dividing(state, id)?;
    let (member, _) = chair(state, by, division)?;
    if division.cards.is_some() {
        return Err(DivisionRefusal::IsByCards { division: id }.into());
    }
    if divided.rule.hands.are_not_counted() {
        return Err(VotesRefusal::NoHands { under: divided.rule.article.clone() }.into());
    }
    if division.phase != Phase::ByName {
        return Err(DivisionRefusal::ByHands { division: id }.into());
    }
    let voted = u32::try_from(division.voted.len()).unwrap_or(u32::MAX);
    Ok(DivisionEvent::TurnedToHands { division: id, by: member, voted }.into())
}

/// Decides [`DivisionAct::CountHands`](crate::division::DivisionAct::CountHands).
///
/// # Errors
///
/// - [`DivisionRefusal::NoSuchDivision`] (article division.1), [`DivisionRefusal::NotDividing`] (division.9)
/// - those of whoever is not in the hall (sitting.11), [`DivisionRefusal::ByName`] (division.13)
/// - [`DivisionRefusal::NotATeller`], [`DivisionRefusal::CountedAlready`], [`DivisionRefusal::HandsAgreed`] (division.14)
/// - [`DivisionRefusal::TooManyHands`] (division.15)
pub(super) fn count_hands(state: &State, by: Actor, id: DivisionId, count: Count) -> Result<Event, Refusal> {
    let (division, divided) = dividing(state, id)?;
    let (teller, sitting) = sitting::in_hall(state, by, division.sitting)?;
    if division.phase != Phase::ByHands {
        return Err(DivisionRefusal::ByName { division: id }.into());
    }
    if !tellers::counts(state, teller, Sender::Body(sitting.body), &[]) {
        return Err(DivisionRefusal::NotATeller { member: teller, division: id }.into());
    }
    if division.hands.reports().iter().any(|(other, _)| *other == teller) {
        return Err(DivisionRefusal::CountedAlready { member: teller }.into());
    }
    if division.hands.agreed().is_some() {
        return Err(DivisionRefusal::HandsAgreed { division: id }.into());
    }
    let most = may_raise(state, division, divided, sitting);
    let hands = count.given();
    if hands > most {
        return Err(DivisionRefusal::TooManyHands { hands, most }.into());
    }
    Ok(DivisionEvent::HandsCounted { division: id, teller, count }.into())
}

/// Refuses the vote of somebody in the hall who has none on what it is asked.
pub(super) fn may_vote(state: &State, division: &Division, member: MemberId) -> Result<(), Refusal> {
    match &division.subject {
        Subject::Asked { question, .. } => asked::of(question).may_vote(state, member),
        Subject::Item { .. } | Subject::Motion { .. } => Ok(()),
    }
}

/// Returns how many in the hall may raise a hand: who has left, has voted by name, or has no vote on what is asked, raises none (division.15).
pub(super) fn may_raise(state: &State, division: &Division, divided: &Divided, sitting: &Sitting) -> u64 {
    let may = |(member, right): &(MemberId, Option<Right>)| {
        right.is_some_and(|right| is_left(division, divided, (*member, right)))
            && may_vote(state, division, *member).is_ok()
    };
    u64::try_from(sitting.hall.present().filter(may).count()).unwrap_or(u64::MAX)
}

/// Whether everybody has voted who may: nobody waits for whoever has no vote on what is asked (division.9).
pub(super) fn all_have_voted(state: &State, division: &Division) -> bool {
    let (voted, size) = (division.voted.len(), division.size());
    let (Subject::Asked { question, .. }, Some(divided)) = (&division.subject, division.divided.as_deref()) else {
        return voted >= size;
    };
    let Some(sitting) = state.sitting(division.sitting).filter(|_| voted < size) else { return true };
    let is_left = |who: &(MemberId, Right)| is_left(division, divided, *who);
    let here = || sitting.hall.present().filter_map(|(member, right)| Some((member, right?))).filter(is_left);
    if here().any(|(member, _)| may_vote(state, division, member).is_ok()) {
        return false;
    }
    // Of those who have gone out some may come back and vote, and others have no vote.
    let away = asked::of(question).concerned(state).into_iter().filter(|member| !sitting.hall.has(*member));
    let away = away.filter_map(|member| Some((member, divided.electors.right_of(member, state.sits_now(member))?)));
    let alone = |seat| state.sittings.voice_of(division.sitting, seat).is_none();
    let away = away.filter(|(_, right)| right.seat().is_none_or(alone)).filter(is_left);
    let barred = here().chain(away).filter(|(member, _)| may_vote(state, division, *member).is_err()).count();
    voted.saturating_add(u64::try_from(barred).unwrap_or(u64::MAX)) >= size
}

/// Whether somebody was in the hall when it divided, and has not voted.
fn is_left(division: &Division, divided: &Divided, (member, right): (MemberId, Right)) -> bool {
    !division.voted.contains(member)
        && !division.voted.is_cast(right)
        && divided.electors.right_of(member, right.seat()).is_some()
}

/// Decides [`DivisionAct::CastingVote`](crate::division::DivisionAct::CastingVote).
///
/// # Errors
///
/// - [`DivisionRefusal::NoSuchDivision`] (article division.1)
/// - those of whoever is not in the hall (sitting.11), [`DivisionRefusal::NotInTheChair`] (division.16)
/// - [`DivisionRefusal::NotTied`], [`DivisionRefusal::DecidesNothing`] (division.17)
/// - that they sit on both sides (oversight.21)
pub(super) fn casting(state: &State, by: Actor, id: DivisionId, choice: Choice) -> Result<Event, Refusal> {
    let division = found(state, id)?;
    if division.phase != Phase::Tied {
        return Err(DivisionRefusal::NotTied { division: id }.into());
    }
    goes_on(state, division.sitting)?;
    let (member, _) = chair(state, by, division)?;
    may_vote(state, division, member)?;
    if choice == Choice::Abstain {
        return Err(DivisionRefusal::DecidesNothing.into());
    }
    Ok(DivisionEvent::CastingVoteGiven { division: id, by: member, choice }.into())
}

/// Returns a division on which votes are given, with what was fixed when the hall divided (division.9).
pub(super) fn dividing(state: &State, id: DivisionId) -> Result<(&Division, &Divided), Refusal> {
    let division = found(state, id)?;
    let (Phase::ByName | Phase::ByHands, Some(divided)) = (division.phase, division.divided.as_deref()) else {
        return Err(DivisionRefusal::NotDividing { division: id }.into());
    };
    goes_on(state, division.sitting)?;
    Ok((division, divided))
}

/// Returns who is in the chair, and acts (division.16).
pub(super) fn chair<'a>(state: &'a State, by: Actor, division: &Division) -> Result<(MemberId, &'a Sitting), Refusal> {
    let (member, sitting) = sitting::in_hall(state, by, division.sitting)?;
    if sitting.hall.chair() == Some(member) {
        Ok((member, sitting))
    } else {
        Err(DivisionRefusal::NotInTheChair { member }.into())
    }
}
