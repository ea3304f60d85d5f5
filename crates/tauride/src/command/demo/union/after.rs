//! What goes on between congresses: recalls at three tiers, a poll, a by-election, a challenge to the treasurer.

use tauride_rules::body::BodyAct;
use tauride_rules::ids::{BodyId, MemberId, PollId, SeatId};
use tauride_rules::mandate::MandateAct;
use tauride_rules::poll::PollAct;
use tauride_rules::question::Question;
use tauride_rules::recall::{RecallAct, RecallQuestion};
use tauride_rules::terms::From;
use tauride_rules::votes::choice::Choice;
use tauride_rules::{Act, Actor, State, recall};

use super::elections::in_turn;
use super::{Union, missing};
use crate::failure::Failure;

/// Leaves petitions, polls and an election open, each near the point where something happens.
pub(super) fn happens(union: &mut Union<'_, '_>) -> Result<(), Failure> {
    union.on_day(65)?;
    alternate_steps_in(union)?;
    by_election(union)?;
    union.on_day(70)?;
    all_but_one_have_voted(union)?;
    one_signature_short(union)?;
    let conference =
        union.districts.get(2).map(|district| district.conference).ok_or_else(|| missing("third district"))?;
    of_conference(union, conference, 12)?;
    let state = union.states.get(3).copied().ok_or_else(|| missing("fourth state"))?;
    of_conference(union, state, 20)?;
    another_treasurer(union)?;
    union.on_day(72)
}

/// A delegate whose branch elected alternates resigns.
fn alternate_steps_in(union: &mut Union<'_, '_>) -> Result<(), Failure> {
    union.resigns(union.branch(1, super::elections::CONTESTED)?)
}

/// A delegate of a branch without alternates resigns: a by-election is called.
fn by_election(union: &mut Union<'_, '_>) -> Result<(), Failure> {
    union.resigns(union.branch(5, 12)?)
}

/// A petition needs one signature more, and a poll of the electors opens.
fn one_signature_short(union: &mut Union<'_, '_>) -> Result<(), Failure> {
    let branch = union.branch(0, 15)?;
    let seat = union.first_seat(branch.member(0))?;
    let needed = recall::progress(&union.writing.state, seat).and_then(|progress| progress.needed);
    let needed = needed
        .and_then(|needed| u32::try_from(needed).ok())
        .ok_or_else(|| missing("petition against a branch's delegate"))?;
    for place in 1..needed {
        union.act(Actor::Member(branch.member(place)), &Act::Recall(RecallAct::SignRecall { seat }))?;
    }
    Ok(())
}

/// The last elector has not voted: their vote may end a mandate, and three more that are held through it.
fn all_but_one_have_voted(union: &mut Union<'_, '_>) -> Result<(), Failure> {
    let branch = union.branch(1, 15)?;
    let seat = union.first_seat(branch.member(0))?;
    let mut place = 1;
    while union
        .writing
        .state
        .polls
        .open()
        .all(|(_, poll)| poll.question != Question::Recall(RecallQuestion::Recall { seat }))
    {
        union.act(Actor::Member(branch.member(place)), &Act::Recall(RecallAct::SignRecall { seat }))?;
        place += 1;
    }
    let poll = PollId::at(union.writing.state.polls.len() - 1);
    for place in 1..branch.electors - 1 {
        let choice = if place % 3 == 0 { Choice::Against } else { Choice::For };
        union.act(Actor::Member(branch.member(place)), &Act::Poll(PollAct::CastVote { poll, choice }))?;
    }
    union
        .act(Actor::Member(branch.member(0)), &Act::Poll(PollAct::CastVote { poll, choice: Choice::Against }))
        .map(drop)
}

/// So many of a conference sign the recall of one whom it sent up.
fn of_conference(union: &mut Union<'_, '_>, conference: BodyId, signatures: usize) -> Result<(), Failure> {
    let state = &union.writing.state;
    let constituency =
        state.body(conference).and_then(|body| body.sends_to.iter().find(|id| is_delegation(state, **id)));
    let seats = constituency.and_then(|id| state.constituency(*id)).map(|place| place.seats.clone());
    let seat = seats.and_then(|seats| seats.get(1).copied()).ok_or_else(|| missing("second seat of a conference"))?;
    let sitting = in_turn(state, conference);
    for member in sitting.into_iter().rev().take(signatures) {
        union.act(Actor::Member(member), &Act::Recall(RecallAct::SignRecall { seat }))?;
    }
    Ok(())
}

fn is_delegation(state: &State, id: tauride_rules::ids::ConstituencyId) -> bool {
    state.seat_rule(id).is_some_and(|rule| rule.from != From::Itself && !rule.recalls.is_empty())
}

/// The congress is asked whether to replace the treasurer, and has begun to vote.
fn another_treasurer(union: &mut Union<'_, '_>) -> Result<(), Failure> {
    let state = &union.writing.state;
    let places = state.body(union.executive).map_or(&[][..], |body| &body.constituencies);
    let treasurer = places.iter().find(|id| state.seat_rule(**id).is_some_and(|rule| &*rule.name == "treasurer"));
    let seat = treasurer.and_then(|id| state.constituency(*id)?.seats.first().copied());
    let seat = seat.ok_or_else(|| missing("treasurer"))?;
    let delegates = in_turn(state, union.congress);
    let (Some(by), Some(successor)) = (delegates.get(200).copied(), delegates.get(300).copied()) else {
        return Err(missing("congress of four hundred"));
    };
    let executive = state.body(union.executive).map(|body| body.name.clone());
    let kind = state.body_kind(union.executive).map(|kind| kind.name.clone());
    let (kind, name) = kind.zip(executive).ok_or_else(|| missing("executive"))?;
    union.act(Actor::Member(successor), &Act::Body(BodyAct::Consent { kind, name }))?;
    union.act(
        Actor::Member(by),
        &Act::Poll(PollAct::OpenPoll { question: Question::Recall(RecallQuestion::Replace { seat, successor }) }),
    )?;
    let poll = PollId::at(union.writing.state.polls.len() - 1);
    for (turn, member) in delegates.into_iter().enumerate().step_by(3) {
        let choice = if turn % 2 == 0 { Choice::For } else { Choice::Against };
        union.act(Actor::Member(member), &Act::Poll(PollAct::CastVote { poll, choice }))?;
    }
    Ok(())
}

impl Union<'_, '_> {
    /// Returns a branch by the places of its district and its own, both counted from 0.
    fn branch(&self, district: usize, branch: usize) -> Result<super::Branch, Failure> {
        let district = self.districts.get(district);
        district.and_then(|district| district.branches.get(branch).copied()).ok_or_else(|| missing("such branch"))
    }

    /// Returns the first seat that a member took: the one that their branch gave them.
    fn first_seat(&self, member: MemberId) -> Result<SeatId, Failure> {
        let mandate = self.writing.state.mandates_of(member).next();
        mandate.map(|(_, mandate)| mandate.seat).ok_or_else(|| missing("seat to a delegate"))
    }

    /// Has a delegate of a branch resign who sits nowhere else.
    fn resigns(&mut self, branch: super::Branch) -> Result<(), Failure> {
        let state = &self.writing.state;
        let sits_once = |member: &MemberId| state.mandates_of(*member).count() == 1;
        let member = (0..branch.electors).map(|place| branch.member(place)).find(sits_once);
        let member = member.ok_or_else(|| missing("second seat to a branch"))?;
        let seat = self.first_seat(member)?;
        self.act(Actor::Member(member), &Act::Mandate(MandateAct::Resign { seat })).map(drop)
    }
}
