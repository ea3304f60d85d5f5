//! Rulebook chapter [Election](../../../../../rulebook/election.md): a constituency fills its vacant seats.
//!
//! ```text
//!  call           close          close, or two tellers agree
//! ──────▶ nominations ──────▶ voting ──────────────────────▶ decided ──▶ mandates open
//!             │                 │  │                            ▲
//!             │  acclamation    │  └──── tie ──▶ lot drawn ─────┤
//!             ├─────────────────┴───────────────────────────────┘
//!             └──▶ failed: nobody stands; too few voted; nothing left to fill
//! ```

mod acclaim;
pub mod act;
mod became;
mod candidacy;
pub(crate) mod contest;
pub(crate) mod count;
mod countback;
pub mod due;
mod eligible;
pub mod event;
pub(crate) mod general;
mod given;
mod groups;
mod option;
pub(crate) mod outcome;
pub(crate) mod papers;
pub mod refusal;
mod reopen;
mod rounds;
pub mod rule;
mod seating;
mod sheet;
mod stagger;
pub mod state;

pub use act::ElectionAct;
pub use due::ElectionDue;
pub use event::{ElectionEvent, Failure, LotFor};
pub use refusal::ElectionRefusal;

use crate::chapters::{Event, Refusal};
use crate::election::state::{Election, Phase};
use crate::ground::actor::Actor;
use crate::ground::civil::Span;
use crate::ground::ids::{BodyId, ConstituencyId, ElectionId, SeatId};
use crate::ground::instant::Instant;
use crate::state::{Queue, State};
use crate::terms::Fill;
use crate::votes::electors;
use crate::{body, mandate, office};

pub(crate) use acclaim::acclaim;
pub(crate) use became::became;
pub use candidacy::may_close_nominations;
pub(crate) use candidacy::{Declared, accept, close_nominations, nominate, stand, withdraw};
pub use count::{by_votes, voters};
pub(crate) use countback::{counted_back_for, may_wait};
pub use eligible::may_stand;
pub(crate) use given::{cast, hands_differed, hands_reported};
pub(crate) use groups::{groups_are_known, groups_of, leaves_full_group};
pub(crate) use outcome::{after_lot, record_lot};
pub(crate) use reopen::{relabelled, reopened};
pub use rule::{choices_each, electors_of, groups, has_vote, method, points, rule_of};
pub(crate) use seating::{after_decided, after_ended, after_term_began};
pub use sheet::{CountSheet, ToCount, ahead_in_ties, has_sheet, sheet, to_count};

/// Returns whether an election, or a countback of it, waits for a lot.
pub(crate) fn waits_for_lot(state: &State, id: ElectionId) -> bool {
    state.election(id).is_some_and(|election| matches!(election.phase, Phase::Lot { .. }))
}

/// How long nominations last where the charter does not say (election.17).
pub const NOMINATIONS: Span = Span::days(7);

/// Decides an act of the chapter.
///
/// # Errors
///
/// As the act says that is asked.
pub(crate) fn decide(state: &State, by: Actor, act: &ElectionAct) -> Result<Event, Refusal> {
    match act {
        ElectionAct::CallElection { constituency } => call(state, by, *constituency),
        ElectionAct::Nominate { election, candidate } => nominate(state, by, *election, *candidate),
        ElectionAct::Accept { election, name, label, groups } => {
            accept(state, by, *election, &Declared { name, label, groups })
        }
        ElectionAct::Stand { election, name, label, groups } => {
            stand(state, by, *election, &Declared { name, label, groups })
        }
        ElectionAct::Withdraw { election } => withdraw(state, by, *election),
        ElectionAct::CloseNominations { election } => close_nominations(state, by, *election),
        ElectionAct::Acclaim { election } => acclaim(state, by, *election),
        ElectionAct::RecordLot { election, order, procedure } => record_lot(state, by, *election, order, procedure),
    }
}

/// Decides [`ElectionAct::CallElection`].
///
/// # Errors
///
/// - [`ElectionRefusal::NoSuchConstituency`] if there is none of this number (article election.1)
/// - [`ElectionRefusal::NotTheirsToCall`] if the actor is neither an elector of it nor a founder (election.2)
/// - [`ElectionRefusal::NotElective`] if its seats are not filled by election (election.3)
/// - [`ElectionRefusal::NothingToFill`] if all of them are held (election.4)
/// - [`ElectionRefusal::UnderWay`] if an election is under way (election.5)
pub(crate) fn call(state: &State, by: Actor, constituency: ConstituencyId) -> Result<Event, Refusal> {
    let Some(place) = state.constituency(constituency) else {
        return Err(ElectionRefusal::NoSuchConstituency { constituency }.into());
    };
    if !office::is_founder(state, by) {
        let member = office::member(state, by)?;
        if !electors::belongs(state, member, place.from) {
            return Err(ElectionRefusal::NotTheirsToCall { member, constituency }.into());
        }
    }
    may_begin(state, constituency, None)?;
    may_elect(state, constituency)?;
    Ok(called(state, constituency))
}

/// Returns whether a seat is filled by election: nobody waits there for a successor otherwise.
pub(crate) fn fills(state: &State, seat: SeatId) -> bool {
    let rule = state.seat(seat).and_then(|seat| state.seat_rule(seat.constituency));
    rule.is_some_and(|rule| rule.source.is_elected())
}

/// Refuses an election for which there is no room: its seats are not elective, all held, or being elected.
fn may_begin(state: &State, constituency: ConstituencyId, succeeds: Option<Instant>) -> Result<(), ElectionRefusal> {
    let place = state.constituency(constituency).ok_or(ElectionRefusal::NoSuchConstituency { constituency })?;
    let rule = state.seat_rule(constituency).ok_or(ElectionRefusal::NoSuchConstituency { constituency })?;
    if !rule.source.is_elected() {
        return Err(ElectionRefusal::NotElective { constituency, under: rule.article.clone() });
    }
    if seats_open_to(state, constituency, succeeds).next().is_none() {
        return Err(ElectionRefusal::NothingToFill { constituency });
    }
    place.election.map_or(Ok(()), |election| Err(ElectionRefusal::UnderWay { election }))
}

/// Returns whether an election may be called in a constituency now.
pub(crate) fn may_be_called(state: &State, constituency: ConstituencyId, succeeds: Option<Instant>) -> bool {
    may_begin(state, constituency, succeeds).is_ok() && may_elect(state, constituency).is_ok()
}

/// A body elects once it has been seated (body.16), and no constituency whose elections are put off (emergency.21).
fn may_elect(state: &State, constituency: ConstituencyId) -> Result<(), Refusal> {
    state.emergency.may_elect(constituency)?;
    state.constituency(constituency).map_or(Ok(()), |place| body::may_decide(state, place.from))
}

/// A body that has been seated fills what fell vacant while it was not (body.16).
pub(crate) fn after_seated(state: &State, body: BodyId, queue: &mut Queue) {
    let sends_to = state.body(body).map_or(&[][..], |body| &body.sends_to);
    for id in sends_to {
        let by_election = state.seat_rule(*id).is_some_and(|rule| rule.vacancy.contains(&Fill::ByElection));
        let was_held = |seat: SeatId| state.seat(seat).is_some_and(|seat| seat.latest.is_some());
        if by_election && open_seats(state, *id).any(was_held) && may_be_called(state, *id, None) {
            let called = called_besides(state, *id, queue);
            queue.extend(called);
        }
    }
}

/// Nobody is left who could elect for a body that is to be elected itself: its elections fail (body.17).
pub(crate) fn after_vacated(state: &State, body: BodyId, queue: &mut Queue) {
    let sends_to = state.body(body).map_or(&[][..], |body| &body.sends_to);
    for id in sends_to.iter().filter_map(|id| state.constituency(*id)?.election) {
        if state.election(id).is_some_and(|election| election.recount.is_none()) {
            queue
                .push_back(Event::Election(ElectionEvent::ElectionFailed { election: id, reason: Failure::NotSeated }));
        }
    }
}

/// Returns the event by which an election is called.
fn called(state: &State, constituency: ConstituencyId) -> Event {
    called_for(state, constituency, open_count(state, constituency))
}

/// Returns the event by which an election is called for the seats that nobody is about to take in the cascade that goes on.
/// None follows where one is about to be called already, or is under way and not about to end: it fills these seats too.
pub(crate) fn called_besides(state: &State, constituency: ConstituencyId, queue: &Queue) -> Option<Event> {
    let under_way = state.constituency(constituency).is_some_and(|place| place.election.is_some());
    if queue.calls(constituency) || (under_way && !queue.ends_an_election()) {
        return None;
    }
    let open = open_seats(state, constituency).filter(|seat| queue.coming_to(*seat).next().is_none()).count();
    Some(called_for(state, constituency, u32::try_from(open).unwrap_or(u32::MAX)))
}

/// Returns the event by which those are elected who succeed all holders whose term is over at `ends` (mandate.29).
pub(crate) fn called_to_succeed(state: &State, constituency: ConstituencyId, ends: Instant) -> Event {
    let open = u32::try_from(seats_open_to(state, constituency, Some(ends)).count()).unwrap_or(u32::MAX);
    let mut called = called_for(state, constituency, open);
    if let Event::Election(ElectionEvent::ElectionCalled { succeeds, .. }) = &mut called {
        *succeeds = Some(ends);
    }
    called
}

/// Returns the event by which an election of so many is called, or of as many as the method can fill.
fn called_for(state: &State, constituency: ConstituencyId, open: u32) -> Event {
    let seats = open.min(most_seats(state, constituency));
    let nominations = state.seat_rule(constituency).and_then(|rule| rule.election.nominations);
    Event::Election(ElectionEvent::ElectionCalled {
        election: ElectionId(0),
        constituency,
        seats,
        nominations_until: nominations.map(|span| state.later(span)),
        succeeds: None,
    })
}

/// Returns the seats of a constituency that an election would fill, or that the one under way fills: vacant, or held by a
/// caretaker or somebody whom it succeeds, and not about to go.
pub fn open_seats(state: &State, constituency: ConstituencyId) -> impl Iterator<Item = SeatId> + '_ {
    seats_open_to(state, constituency, succeeds(state, constituency))
}

/// The end of the term whose holders the election under way in a constituency succeeds.
fn succeeds(state: &State, constituency: ConstituencyId) -> Option<Instant> {
    state.election(state.constituency(constituency)?.election?)?.succeeds
}

/// The seats that are open to an election that succeeds holders whose term is over then.
fn seats_open_to(
    state: &State,
    constituency: ConstituencyId,
    succeeds: Option<Instant>,
) -> impl Iterator<Item = SeatId> + '_ {
    let place = state.constituency(constituency);
    let place = place.filter(|place| state.body(place.body).is_some_and(|body| !body.ended));
    let seats = place.map_or(&[][..], |place| &place.seats);
    seats.iter().copied().filter(move |id| {
        state.seat(*id).is_some_and(|seat| !seat.closed && !seat.last)
            && state.holding(*id).is_none_or(|(id, mandate)| {
                let dismissed = || place.is_some_and(|place| state.answers.is_dismissed(place.body, id));
                mandate::leaves(mandate, succeeds) || dismissed()
            })
    })
}

/// Returns how many seats an election would fill: those that are open; but a method that fills one seat fills one at a
/// time.
pub(crate) fn fillable(state: &State, constituency: ConstituencyId) -> u32 {
    open_count(state, constituency).min(most_seats(state, constituency))
}

/// Returns how many seats are open.
fn open_count(state: &State, constituency: ConstituencyId) -> u32 {
    u32::try_from(open_seats(state, constituency).count()).unwrap_or(u32::MAX)
}

fn most_seats(state: &State, constituency: ConstituencyId) -> u32 {
    let most = state.seat_rule(constituency).and_then(|rule| rule.election.method.most_seats());
    most.unwrap_or(u32::MAX)
}

/// What the charter set has fallen due: nominations or voting are over (election.17, ballot.19).
pub(crate) fn phase_due(state: &State, id: ElectionId, queue: &mut Queue) {
    let Some(election) = state.election(id) else { return };
    match election.phase {
        Phase::Nominations => queue.push_back(candidacy::closed(state, id, election)),
        Phase::Voting => queue.push_back(outcome::outcome(state, id, election)),
        Phase::Lot { .. } | Phase::Decided | Phase::Failed(_) => {}
    }
}

/// A body ended: there is nothing left to elect (election.20).
pub(crate) fn after_body_ended(state: &State, body: BodyId, queue: &mut Queue) {
    let constituencies = state.body(body).map_or(&[][..], |body| &body.constituencies);
    queue.extend(constituencies.iter().filter_map(|id| no_seat_left(state, *id)));
}

/// Nobody follows any more in the seats of a constituency: an election there goes on for which votes are cast, and any other ends.
/// Returns whether one goes on.
pub(crate) fn goes_on_or_fails(state: &State, constituency: ConstituencyId, queue: &mut Queue) -> bool {
    let under_way = state.constituency(constituency).and_then(|place| state.election(place.election?));
    let votes_are_cast = |found: &Election| {
        found.succeeds.is_none() && matches!(found.phase, Phase::Voting | Phase::Lot { .. }) && found.recount.is_none()
    };
    let goes_on = under_way.is_some_and(votes_are_cast);
    if !goes_on {
        queue.extend(no_seat_left(state, constituency));
    }
    goes_on
}

/// Returns the event by which the election under way in a constituency ends, as there is nothing left to elect.
pub(crate) fn no_seat_left(state: &State, constituency: ConstituencyId) -> Option<Event> {
    let id = state.constituency(constituency)?.election?;
    // An election whose ballots are counted again has been decided, and does not fail.
    Some(match state.election(id).and_then(|election| election.recount) {
        Some(seat) => Event::Election(ElectionEvent::CountedBack { election: id, seat, elected: None }),
        None => Event::Election(ElectionEvent::ElectionFailed { election: id, reason: Failure::NoSeat }),
    })
}

/// Elections were put off: one for which members only stand ends, and is called anew when they are taken up (emergency.20).
pub(crate) fn after_put_off(state: &State, constituency: ConstituencyId, queue: &mut Queue) {
    let election = state.constituency(constituency).and_then(|place| place.election);
    let stands = election.filter(|id| state.election(*id).is_some_and(|found| found.phase == Phase::Nominations));
    let failed = |election| Event::Election(ElectionEvent::ElectionFailed { election, reason: Failure::PutOff });
    queue.extend(stands.map(failed));
}

/// Elections are taken up again: the one that was cut off is called anew, unless another has been (emergency.23).
pub(crate) fn after_resumed(state: &State, constituency: ConstituencyId, queue: &mut Queue) {
    if state.emergency.was_cut(constituency) && may_be_called(state, constituency, None) {
        let called = called_besides(state, constituency, queue);
        queue.extend(called);
    }
}

/// What the chapter keeps, to be changed by it alone.
impl State {
    fn election_mut(&mut self, id: ElectionId) -> Option<&mut Election> {
        self.elections.get_mut(id.index()?)
    }
}
