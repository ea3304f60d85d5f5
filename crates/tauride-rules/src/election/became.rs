//! How the events of the chapter change the state.

use alloc::vec::Vec;

use crate::event::Event;
use crate::ids::{ConstituencyId, ElectionId, MemberId, SeatId};
use crate::instant::Instant;
use crate::members::MemberSet;
use crate::state::{Candidate, Counts, Due, Election, Phase, State};

use super::candidacy::Declared;
use super::{papers, rounds};

#[expect(clippy::wildcard_enum_match_arm, reason = "evolve sends only this chapter's events here")]
pub(crate) fn became(state: &mut State, event: &Event) {
    match event {
        Event::ElectionCalled { election, constituency, seats, nominations_until } => {
            called(state, *election, (*constituency, *seats), *nominations_until);
        }
        Event::Nominated { election, candidate } => enter(state, *election, *candidate, None),
        Event::CandidateStood { election, candidate, name, label, groups } => {
            enter(state, *election, *candidate, Some(Declared { name, label, groups }));
        }
        Event::CandidateWithdrew { election, candidate } => withdrew(state, *election, *candidate),
        Event::VotingOpened { election, until } => {
            turn(state, *election, Phase::Voting, *until);
            take_stock(state, *election);
            papers::open(state, *election);
        }
        Event::Voted { election, member, choices } => voted(state, *election, *member, choices),
        Event::Ranked { election, member, ranks } => ranked(state, *election, *member, ranks),
        Event::PointsGiven { election, member, points } => pointed(state, *election, *member, points),
        Event::SecondRoundOpened { election, between, until } => {
            rounds::open(state, *election, between);
            turn(state, *election, Phase::Voting, *until);
        }
        Event::HandsReported { election, teller, counts } => reported(state, *election, *teller, counts),
        Event::CountsDiffered { election } => {
            if let Some(election) = state.election_mut(*election) {
                election.hands.set_aside();
            }
        }
        Event::LotRequired { election, among, places, lot_for, seat } => {
            let phase = Phase::Lot { among: among.clone(), places: *places, lot_for: *lot_for };
            turn(state, *election, phase, None);
            recount(state, *election, *seat);
            if let Some(counting) = state.election_mut(*election).and_then(|election| election.counting.as_mut()) {
                papers::close(counting);
            }
        }
        Event::LotRecorded { election, order, .. } => {
            if let Some(election) = state.election_mut(*election) {
                election.lots.push(order.clone());
            }
        }
        Event::ElectionDecided { election, alternates, .. } => {
            papers::keep(state, *election);
            let constituency = ended(state, *election, Phase::Decided);
            if let Some(constituency) = constituency.and_then(|id| state.constituency_mut(id)) {
                constituency.alternates.clone_from(alternates);
            }
        }
        Event::ElectionFailed { election, reason } => {
            ended(state, *election, Phase::Failed(*reason));
            if let Some(election) = state.election_mut(*election) {
                election.counting = None;
            }
        }
        Event::CountedBack { election, seat, .. } => counted_back(state, *election, *seat),
        _ => {}
    }
}

/// Seats that fell vacant since the call are filled too: an election fills what is vacant when voting opens.
fn take_stock(state: &mut State, id: ElectionId) {
    let Some(constituency) = state.election(id).map(|election| election.constituency) else { return };
    let (seats, open) = (super::fillable(state, constituency), super::open_count(state, constituency));
    if let Some(election) = state.election_mut(id) {
        election.seats = seats;
        election.open = open;
    }
}

fn called(state: &mut State, id: ElectionId, (constituency, seats): (ConstituencyId, u32), until: Option<Instant>) {
    let called = state.now;
    let open = super::open_count(state, constituency);
    state.elections.push(Election {
        constituency,
        seats,
        open,
        phase: Phase::Nominations,
        called,
        until,
        candidates: Vec::new(),
        voted: MemberSet::default(),
        hands: Counts::default(),
        lots: Vec::new(),
        counting: None,
        recount: None,
    });
    if let Some(until) = until {
        state.agenda.add(until, Due::ElectionPhase(id));
    }
    if let Some(constituency) = state.constituency_mut(constituency) {
        constituency.election = Some(id);
    }
}

/// Enters a candidate, who stands if they said under which name and label.
fn enter(state: &mut State, id: ElectionId, member: MemberId, said: Option<Declared<'_>>) {
    let Some(election) = state.election_mut(id) else { return };
    let stands = said.is_some();
    let words = said.map(|said| (said.name.clone(), said.label.clone(), said.groups.to_vec()));
    let (name, label, groups) = words.unwrap_or_default();
    let candidate = Candidate { member, stands, name, label, groups, votes: 0 };
    match election.place(member) {
        Ok(place) => {
            if let Some(nominated) = election.candidates.get_mut(place) {
                *nominated = candidate;
            }
        }
        Err(place) => election.candidates.insert(place, candidate),
    }
}

fn withdrew(state: &mut State, id: ElectionId, member: MemberId) {
    if let Some(election) = state.election_mut(id) {
        election.candidates.retain(|candidate| candidate.member != member);
    }
}

fn voted(state: &mut State, id: ElectionId, member: MemberId, choices: &[MemberId]) {
    let Some(election) = state.election_mut(id) else { return };
    election.voted.insert(member);
    for choice in choices {
        add_votes(election, *choice, 1);
    }
    papers::put_choice(election, choices);
}

fn ranked(state: &mut State, id: ElectionId, member: MemberId, ranks: &[Vec<MemberId>]) {
    let Some(election) = state.election_mut(id) else { return };
    election.voted.insert(member);
    if let Some([first]) = ranks.first().map(Vec::as_slice) {
        add_votes(election, *first, 1);
    }
    papers::put(election, ranks);
}

fn pointed(state: &mut State, id: ElectionId, member: MemberId, points: &[(MemberId, u32)]) {
    let Some(election) = state.election_mut(id) else { return };
    election.voted.insert(member);
    for (candidate, points) in points {
        add_votes(election, *candidate, u64::from(*points));
    }
}

fn reported(state: &mut State, id: ElectionId, teller: MemberId, counts: &[(MemberId, u32)]) {
    let Some(election) = state.election_mut(id) else { return };
    election.hands.report(teller, Vec::from(counts));
    if election.hands.agreed().is_some() {
        for (candidate, hands) in counts {
            add_votes(election, *candidate, u64::from(*hands));
        }
    }
}

fn add_votes(election: &mut Election, member: MemberId, votes: u64) {
    let place = election.place(member).ok();
    if let Some(candidate) = place.and_then(|place| election.candidates.get_mut(place)) {
        candidate.votes = candidate.votes.saturating_add(votes);
    }
}

/// Turns an election to its next phase, and the agenda with it.
fn turn(state: &mut State, id: ElectionId, phase: Phase, until: Option<Instant>) {
    let Some(election) = state.election_mut(id) else { return };
    election.phase = phase;
    let before = core::mem::replace(&mut election.until, until);
    if let Some(before) = before {
        state.agenda.remove(before, Due::ElectionPhase(id));
    }
    if let Some(until) = until {
        state.agenda.add(until, Due::ElectionPhase(id));
    }
}

fn counted_back(state: &mut State, id: ElectionId, seat: SeatId) {
    if state.election(id).is_some_and(|election| election.recount == Some(seat)) {
        ended(state, id, Phase::Decided);
        recount(state, id, None);
    }
}

/// Begins or ends the wait of a countback for a lot: meanwhile no other election begins in its constituency.
fn recount(state: &mut State, id: ElectionId, seat: Option<SeatId>) {
    let Some(election) = state.election_mut(id) else { return };
    election.recount = seat;
    let constituency = election.constituency;
    if let Some(constituency) = state.constituency_mut(constituency).filter(|_| seat.is_some()) {
        constituency.election = Some(id);
    }
}

/// Ends an election, so that its constituency may begin another.
fn ended(state: &mut State, id: ElectionId, phase: Phase) -> Option<ConstituencyId> {
    turn(state, id, phase, None);
    let constituency = state.election(id)?.constituency;
    state.constituency_mut(constituency)?.election = None;
    Some(constituency)
}
