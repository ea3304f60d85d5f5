//! Rulebook chapter [Election](../../../../rulebook/election.md): a constituency fills its vacant seats.
//!
//! ```text
//!  call           close          close, or two tellers agree
//! ──────▶ nominations ──────▶ voting ──────────────────────▶ decided ──▶ mandates open
//!             │                 │  │                            ▲
//!             │  acclamation    │  └──── tie ──▶ lot drawn ─────┤
//!             ├─────────────────┴───────────────────────────────┘
//!             └──▶ failed: nobody stands; too few voted; nothing left to fill
//! ```

mod became;
mod candidacy;
mod contest;
mod count;
mod countback;
mod credential;
mod groups;
mod hands;
mod papers;
mod points;
mod ranking;
mod rounds;
mod seating;
mod sheet;
mod voting;

use alloc::collections::BTreeSet;

use tauride_tally::method::Says;

use crate::act::Actor;
use crate::charter::{ElectionRule, GroupRule, Method, Source};
use crate::electors;
use crate::event::Event;
use crate::ids::{BodyId, ConstituencyId, ElectionId, MemberId, SeatId};
use crate::mandate;
use crate::office;
use crate::refusal::{ElectionRefusal, Refusal};
use crate::state::{Election, Phase, Queue, State};
use crate::tellers;

pub(crate) use became::became;
pub(crate) use candidacy::{Declared, accept, close_nominations, nominate, stand, withdraw};
pub use candidacy::{may_close_nominations, may_stand};
pub(crate) use count::{after_lot, record_lot};
pub use count::{standings, voters};
pub(crate) use countback::{counted_back, may_wait};
pub(crate) use credential::contest;
pub(crate) use hands::{after_hands, report_hands};
pub(crate) use points::give_points;
pub(crate) use ranking::rank;
pub(crate) use seating::{after_decided, after_ended};
pub use sheet::{CountSheet, ToCount, has_sheet, sheet, to_count};
pub use voting::may_close_voting;
pub(crate) use voting::{acclaim, close_voting, vote};

/// Decides [`Act::CallElection`](crate::Act::CallElection).
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
    may_begin(state, constituency)?;
    Ok(called(state, constituency))
}

/// Refuses an election for which there is no room: its seats are not elective, all held, or being elected.
fn may_begin(state: &State, constituency: ConstituencyId) -> Result<(), ElectionRefusal> {
    let place = state.constituency(constituency).ok_or(ElectionRefusal::NoSuchConstituency { constituency })?;
    let rule = state.seat_rule(constituency).ok_or(ElectionRefusal::NoSuchConstituency { constituency })?;
    if !matches!(rule.source, Source::Elected | Source::Reserved(_)) {
        return Err(ElectionRefusal::NotElective { constituency, under: rule.article.clone() });
    }
    if open_seats(state, constituency).next().is_none() {
        return Err(ElectionRefusal::NothingToFill { constituency });
    }
    place.election.map_or(Ok(()), |election| Err(ElectionRefusal::UnderWay { election }))
}

/// Returns whether an election may be called in a constituency now.
pub(crate) fn may_be_called(state: &State, constituency: ConstituencyId) -> bool {
    may_begin(state, constituency).is_ok()
}

/// Returns the event by which an election is called.
fn called(state: &State, constituency: ConstituencyId) -> Event {
    called_for(state, constituency, open_count(state, constituency))
}

/// Returns the event by which an election is called for the seats that nobody is about to take in the cascade that goes on.
pub(crate) fn called_besides(state: &State, constituency: ConstituencyId, queue: &Queue) -> Event {
    let taken: BTreeSet<SeatId> = mandate::about_to_sit(state, constituency, queue).map(|(seat, ..)| seat).collect();
    let open = open_seats(state, constituency).filter(|seat| !taken.contains(seat)).count();
    called_for(state, constituency, u32::try_from(open).unwrap_or(u32::MAX))
}

/// Returns the event by which an election of so many is called, or of as many as the method can fill.
fn called_for(state: &State, constituency: ConstituencyId, open: u32) -> Event {
    let seats = open.min(most_seats(state, constituency));
    let nominations = state.seat_rule(constituency).and_then(|rule| rule.election.nominations);
    Event::ElectionCalled {
        election: ElectionId(0),
        constituency,
        seats,
        nominations_until: nominations.map(|span| state.now.after(span)),
    }
}

/// Returns the seats of a constituency that an election would fill: vacant, or held by a caretaker, and not about to go.
pub fn open_seats(state: &State, constituency: ConstituencyId) -> impl Iterator<Item = SeatId> + '_ {
    let place = state.constituency(constituency);
    let place = place.filter(|place| state.body(place.body).is_some_and(|body| !body.ended));
    let seats = place.map_or(&[][..], |place| &place.seats);
    seats.iter().copied().filter(|id| {
        state.seat(*id).is_some_and(|seat| !seat.closed && !seat.last)
            && state.holding(*id).is_none_or(|(_, mandate)| mandate.caretaker)
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

/// What the charter set has fallen due: nominations or voting are over (election.14, election.24).
pub(crate) fn phase_due(state: &State, id: ElectionId, queue: &mut Queue) {
    let Some(election) = state.election(id) else { return };
    match election.phase {
        Phase::Nominations => queue.push_back(candidacy::closed(state, id, election)),
        Phase::Voting => queue.push_back(count::outcome(state, id, election)),
        Phase::Lot { .. } | Phase::Decided | Phase::Failed(_) => {}
    }
}

/// A body ended: there is nothing left to elect (election.25).
pub(crate) fn after_body_ended(state: &State, body: BodyId, queue: &mut Queue) {
    let constituencies = state.body(body).map_or(&[][..], |body| &body.constituencies);
    for id in constituencies.iter().filter_map(|id| state.constituency(*id)?.election) {
        // An election whose ballots are counted again has been decided, and does not fail.
        let recount = state.election(id).and_then(|election| election.recount);
        queue.push_back(match recount {
            Some(seat) => Event::CountedBack { election: id, seat, elected: None },
            None => Event::ElectionFailed { election: id, reason: crate::event::Failure::NoSeat },
        });
    }
}

/// Returns an election.
fn found(state: &State, id: ElectionId) -> Result<&Election, Refusal> {
    state.election(id).ok_or_else(|| ElectionRefusal::NoSuchElection { election: id }.into())
}

/// Returns how the seats are elected: since voting opened by the rule of that day, which an amendment does not change.
pub fn rule_of<'a>(state: &'a State, election: &'a Election) -> Option<&'a ElectionRule> {
    let fixed = election.counting.as_ref().map(|counting| &counting.rule);
    fixed.or_else(|| Some(&state.seat_rule(election.constituency)?.election))
}

/// Returns by what method an election is counted: that under which its voting opened, or would open now.
pub fn method(state: &State, election: &Election) -> Option<Method> {
    rule_of(state, election).map(|rule| rule.method)
}

/// Returns for how many candidates an elector may vote by a method of choices; `None`: for any number.
pub fn votes_each(state: &State, election: &Election) -> Option<u32> {
    let votes = rule_of(state, election).map(|rule| voting::votes_each(rule, election))?;
    (votes < u32::MAX).then_some(votes)
}

/// Returns how many points an elector may give, where the method counts points: to each candidate, and together.
pub fn points(state: &State, election: &Election) -> Option<(u32, Option<u32>)> {
    let rule = rule_of(state, election).filter(|rule| rule.method.says() == Says::Points)?;
    let bounds = points::bounds(rule);
    Some((bounds.each, bounds.together))
}

/// Returns the groups that candidates of an election may declare.
pub fn groups<'a>(state: &'a State, election: &'a Election) -> &'a [GroupRule] {
    rule_of(state, election).map_or(&[], |rule| &rule.groups)
}

/// Returns whether a member is an elector in an election.
fn is_elector(state: &State, member: MemberId, election: &Election) -> bool {
    electors::is_elector(state, member, election.constituency)
}

/// Refuses whoever does not conduct an election. While the founding lasts the founders may.
fn conducting(state: &State, by: Actor, id: ElectionId, election: &Election) -> Result<(), Refusal> {
    if office::is_founder(state, by) {
        return Ok(());
    }
    let member = office::member(state, by)?;
    let candidates: alloc::vec::Vec<MemberId> = election.standing().map(|candidate| candidate.member).collect();
    let conducts = state
        .constituency(election.constituency)
        .is_some_and(|place| tellers::conducts(state, member, place.from, &candidates));
    if conducts { Ok(()) } else { Err(ElectionRefusal::NotReturningOfficer { member, election: id }.into()) }
}
