//! How the events of the chapter change the state.

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use crate::body::places;
use crate::body::state::Successors;
use crate::chapters::Due;
use crate::election::due::ElectionDue;
use crate::election::event::{ElectionEvent, Failure, LotFor};
use crate::election::state::{Candidate, Counts, DEFAULT_OPTION, Election, Phase, ROUND};
use crate::ground::ids::{ConstituencyId, ElectionId, MemberId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;
use crate::mandate;
use crate::mandate::due::MandateDue;
use crate::state::State;
use crate::votes::electorate::{Electorate, Voted};

use super::candidacy::Declared;
use super::rule::rule_of;
use super::{general, papers, rounds};

pub(crate) fn became(state: &mut State, event: &ElectionEvent) {
    match event {
        ElectionEvent::ElectionCalled { election, nominations_until, constituency, succeeds, .. } => {
            general::called(state, *constituency, *succeeds);
            called(state, *election, *nominations_until, event);
        }
        ElectionEvent::Nominated { election, candidate } => enter(state, *election, *candidate, None),
        ElectionEvent::CandidateStood { election, candidate, name, label, groups } => {
            enter(state, *election, *candidate, Some(Declared { name, label, groups }));
        }
        ElectionEvent::CandidateWithdrew { election, candidate } => withdrew(state, *election, *candidate),
        ElectionEvent::VotingOpened { election, until } => {
            turn(state, *election, Phase::Voting, *until);
            take_stock(state, *election);
            enter_default_option(state, *election);
            fix_electorate(state, *election);
            enter_round(state, *election);
            papers::open(state, *election);
        }
        ElectionEvent::NominationsReopened { election, until } => reopened(state, *election, *until),
        ElectionEvent::CandidateRelabelled { election, candidate, label } => {
            let election = state.election_mut(*election);
            let place = election.and_then(|election| Some((election.place(*candidate).ok()?, election)));
            if let Some(said) = place.and_then(|(place, election)| election.candidates.get_mut(place)) {
                said.label = label.clone();
            }
        }
        ElectionEvent::SecondRoundOpened { election, between, until } => {
            rounds::open(state, *election, between);
            turn(state, *election, Phase::Voting, *until);
        }
        ElectionEvent::LotRequired { election, among, places, lot_for, seat } => {
            let phase = Phase::Lot { among: among.clone(), places: *places, lot_for: *lot_for };
            turn(state, *election, phase, None);
            recount(state, *election, *seat);
            if let Some(election) = state.election_mut(*election) {
                papers::close(election);
            }
        }
        ElectionEvent::LotRecorded { election, order, .. } => {
            if let Some(election) = state.election_mut(*election) {
                match election.phase {
                    Phase::Lot { lot_for: LotFor::Terms, .. } => election.term_lots.push(order.clone()),
                    Phase::Lot { .. } | Phase::Nominations | Phase::Voting | Phase::Decided | Phase::Failed(_) => {
                        election.lots.push(order.clone());
                    }
                }
            }
        }
        ElectionEvent::ElectionDecided { election, elected, alternates, .. } => {
            papers::keep(state, *election);
            decided(state, *election, elected, alternates);
        }
        ElectionEvent::ElectionFailed { election, reason } => {
            ended(state, *election, Phase::Failed(*reason));
            if let Some(election) = state.election_mut(*election) {
                election.counting = None;
            }
        }
        ElectionEvent::CountedBack { election, seat, .. } => counted_back(state, *election, *seat),
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

/// From now on it is certain who votes, and how many that is (ballot.20, ballot.24).
fn fix_electorate(state: &mut State, id: ElectionId) {
    let Some(election) = state.election(id) else { return };
    let now = || Some(Electorate::of(state, state.constituency(election.constituency)?.from, None));
    let electorate = general::electorate(state, election).or_else(now).map(Box::new);
    if let Some(election) = state.election_mut(id) {
        election.electorate = electorate;
    }
}

/// Notes that an election belongs to the present round of its body, and lets go of those that were over long before.
fn enter_round(state: &mut State, id: ElectionId) {
    let body =
        state.election(id).and_then(|election| state.constituency(election.constituency)).map(|place| place.body);
    let Some(body) = body else { return };
    let since = state.body(body).and_then(|body| body.general.as_deref()).map(|general| general.since);
    let over = |id: &ElectionId| {
        state.election(*id).is_some_and(|election| {
            let before = since.is_none_or(|since| election.called < since);
            before && election.ended.is_some_and(|ended| state.after(ended, ROUND) <= state.now)
        })
    };
    let first = state.elections_to(body).take_while(over).count();
    places::enter_round(state, body, first, id);
}

fn called(state: &mut State, id: ElectionId, until: Option<Instant>, event: &ElectionEvent) {
    let ElectionEvent::ElectionCalled { constituency, seats, succeeds, .. } = event else { return };
    let (constituency, seats, succeeds, called) = (*constituency, *seats, *succeeds, state.now);
    let open = super::open_count(state, constituency);
    state.elections.push(Election {
        constituency,
        seats,
        open,
        succeeds,
        phase: Phase::Nominations,
        called,
        ended: None,
        in_general: false,
        until,
        candidates: Vec::new(),
        electorate: None,
        voted: Voted::default(),
        last: BTreeMap::new(),
        hands: Counts::default(),
        lots: Vec::new(),
        term_lots: Vec::new(),
        counting: None,
        recount: None,
    });
    if let Some(until) = until {
        state.agenda.add(until, Due::Election(ElectionDue::ElectionPhase(id)));
    }
    places::election_begins(state, constituency, id);
}

/// Enters a candidate, who stands if they said under which name and label.
fn enter(state: &mut State, id: ElectionId, member: MemberId, said: Option<Declared<'_>>) {
    let Some(election) = state.election_mut(id) else { return };
    let stands = said.is_some();
    let words = said.map(|said| (said.name.clone(), said.label.clone(), said.groups.to_vec()));
    let (name, label, groups) = words.unwrap_or_default();
    let candidate = Candidate { member, stands, name, label, groups, withdrew: false, votes: 0 };
    let stood = election.candidate(member).is_some_and(|candidate| candidate.stands);
    match election.place(member) {
        Ok(place) => {
            if let Some(nominated) = election.candidates.get_mut(place) {
                *nominated = candidate;
            }
        }
        Err(place) => election.candidates.insert(place, candidate),
    }
    if stands && !stood {
        state.stands_in.entry(member).or_default().insert(id);
    }
}

/// From the opening of voting the charter's default option stands beside the candidates (election.45).
fn enter_default_option(state: &mut State, id: ElectionId) {
    let rule = state.election(id).and_then(|election| rule_of(state, election));
    let Some(name) = rule.and_then(|rule| rule.default_option.clone()) else { return };
    let Some(election) = state.election_mut(id) else { return };
    let (label, groups) = (Text::default(), Vec::new());
    let option = Candidate { member: DEFAULT_OPTION, stands: true, name, label, groups, withdrew: false, votes: 0 };
    election.candidates.insert(0, option);
}

/// Notes that somebody no longer stands in an election that is under way.
fn stands_down(state: &mut State, member: MemberId, id: ElectionId) {
    if let Some(elections) = state.stands_in.get_mut(&member) {
        elections.remove(&id);
        if elections.is_empty() {
            state.stands_in.remove(&member);
        }
    }
}

fn withdrew(state: &mut State, id: ElectionId, member: MemberId) {
    let Some(election) = state.election_mut(id) else { return };
    let Ok(place) = election.place(member) else { return };
    if election.phase != Phase::Nominations {
        // Ballots may name them, and a ballot names a place among those who stood when voting opened.
        if let Some(candidate) = election.candidates.get_mut(place) {
            candidate.withdrew = true;
        }
        if election.phase == Phase::Decided {
            let constituency = election.constituency;
            places::follows_no_more(state, (constituency, id), member);
        }
        return;
    }
    if election.candidates.remove(place).stands {
        stands_down(state, member, id);
    }
}

/// Voting had opened, nobody has voted, and who stands is open again: nothing stays of the vote.
fn reopened(state: &mut State, id: ElectionId, until: Option<Instant>) {
    turn(state, id, Phase::Nominations, until);
    let Some(election) = state.election_mut(id) else { return };
    election.electorate = None;
    election.counting = None;
    // Whoever withdrew while votes might have been given for them stands no more, as if they had before.
    let (gone, stay): (Vec<Candidate>, Vec<Candidate>) =
        core::mem::take(&mut election.candidates).into_iter().partition(|candidate| candidate.withdrew);
    election.candidates = stay;
    election.candidates.retain(|candidate| candidate.member != DEFAULT_OPTION);
    let constituency = election.constituency;
    for candidate in gone {
        stands_down(state, candidate.member, id);
    }
    if let Some(body) = state.constituency(constituency).map(|place| place.body) {
        places::leave_round(state, body, id);
    }
}

/// Turns an election to its next phase, and the agenda with it.
fn turn(state: &mut State, id: ElectionId, phase: Phase, until: Option<Instant>) {
    let Some(election) = state.election_mut(id) else { return };
    election.phase = phase;
    let before = core::mem::replace(&mut election.until, until);
    if let Some(before) = before {
        state.agenda.remove(before, Due::Election(ElectionDue::ElectionPhase(id)));
    }
    if let Some(until) = until {
        state.agenda.add(until, Due::Election(ElectionDue::ElectionPhase(id)));
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
    if seat.is_some() {
        places::election_begins(state, constituency, id);
    }
}

/// Whoever is elected takes a seat now, or waits for the end of the term (mandate.29); alternates likewise.
fn decided(state: &mut State, id: ElectionId, elected: &[MemberId], alternates: &[MemberId]) {
    general::decided(state, id);
    let Some(constituency) = ended(state, id, Phase::Decided) else { return };
    let succeeds = state.election(id).and_then(|election| election.succeeds);
    let sit_from = mandate::sit_from(state, constituency, succeeds);
    if let Some(at) = sit_from {
        state.agenda.add(at, Due::Mandate(MandateDue::SuccessorsSit(constituency)));
    }
    match sit_from {
        Some(at) => {
            let (elected, alternates) = (elected.into(), alternates.into());
            let successors = Successors { election: id, at, elected, alternates, gone: BTreeSet::new() };
            places::successors_wait(state, constituency, successors);
        }
        None => places::alternates_follow(state, constituency, alternates),
    }
}

/// Ends an election, so that its constituency may begin another.
fn ended(state: &mut State, id: ElectionId, phase: Phase) -> Option<ConstituencyId> {
    // A countback that waited for a lot ends an election whose candidates stand no more.
    let over = state.election(id)?.recount.is_some();
    turn(state, id, phase, None);
    let now = state.now;
    if let Some(election) = state.election_mut(id) {
        election.ended.get_or_insert(now);
        if let Some(electorate) = election.electorate.as_mut() {
            electorate.dismiss();
        }
    }
    if !over {
        let standing: Vec<MemberId> = state.election(id)?.standing().map(|candidate| candidate.member).collect();
        for member in standing {
            stands_down(state, member, id);
        }
    }
    let election = state.election(id)?;
    // Electors who wanted none of those who stood elect the successors still (election.45).
    let again = election.phase == Phase::Failed(Failure::DefaultOption);
    let (constituency, succeeds) = (election.constituency, election.succeeds.filter(|_| !again));
    places::election_ends(state, constituency, succeeds);
    Some(constituency)
}
