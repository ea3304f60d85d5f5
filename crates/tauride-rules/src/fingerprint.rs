//! When two states of a federation are the same: nothing that can still happen differs.
//!
//! Left out is what is only history, and what follows from the rest. Mandates are known by their seats, elections by their
//! constituencies and polls by their questions, so that it does not matter how many there have been before.

mod polls;

use alloc::vec::Vec;
use core::hash::Hash as _;

use crate::body::state::{Body, Consent, Constituency, General, Seat, Successors};
use crate::chapters::Due;
use crate::clock::agenda::Agenda;
use crate::convocation::state::Convocation;
use crate::division::state::Divisions;
use crate::election::state::{Candidate, Counting, Election, FirstRound};
use crate::ground::ids::{ElectionId, MandateId};
use crate::ground::print::{Print, Printed, printed};
use crate::mandate::event::Title;
use crate::mandate::state::Mandate;
use crate::motion::state::Motions;
use crate::pending::state::Pending;
use crate::recall::due::RecallDue;
use crate::recall::state::{Alone, Failed, FullPetition, Means, Petition, Petitions, Standing, Way};
use crate::roll::state::{Attested, Freeze, Gone, Rolls};
use crate::sitting::state::{Demand, Phase, Sitting, Sittings};
use crate::state::State;
use crate::terms::SittingRule;
use crate::{affiliation, agreement, answerability, bounds, commission, emergency, oversight, position, succession};
use polls::{of_poll, of_rule};

pub use crate::ground::print::Sight;

/// Returns a number that two states of one federation share if nothing that can still happen differs between them.
///
/// Times count from now where the sight says so, which is right only as long as every length of time in the charter is
/// one in days or seconds, by clocks that never change.
pub fn fingerprint(state: &State, sight: Sight) -> u128 {
    let mut print = Print::new(sight);
    whole(state, sight, &mut print);
    print.number()
}

fn whole(state: &State, sight: Sight, print: &mut Print) {
    let State {
        now,
        charter,
        charter_version,
        charter_since: _,
        founding,
        founding_until,
        bodies_founded,
        rolls,
        bodies,
        constituencies: _, // by their places
        seats: _,          // the same
        mandates: _,       // by their seats
        had: _,            // by their places
        sits_for: _,       // follows from the mandates
        elections: _,      // by their constituencies
        stands_in: _,      // follows from the elections
        polls,
        petitions: _, // the same
        failed_recalls,
        recall_polls,
        standing,
        convocations,
        answered: _, // follows from the convocations
        voices: _,   // the same
        proposals,
        contests: _, // by the seats
        sittings,
        divisions,
        affiliations: _, // by their chapter
        motions,
        resolutions,
        positions: _,   // by their chapter
        oversight: _,   // by its chapter
        commissions: _, // the same
        agreements: _,  // the same
        answers: _,     // the same
        successions: _, // the same
        emergency: _,   // the same
        pending: _,     // the same
        opened: _,      // the same
        consents,
        seated,
        amends,
        editions: _, // the same for all of them
        agenda,
        following,
        before: _, // nothing is rehearsed
        #[cfg(feature = "without")]
            without: _,
    } = state;
    if sight.now.is_none() {
        now.unix().hash(print);
    }
    // A federation begins under one charter: only another is looked at.
    if *charter_version > 1 {
        charter.hash(print);
    }
    ((founding, founding_until, bodies_founded), (rolls, bodies.len())).print(print);
    of_places(state, print);
    polls.open().for_each(|(id, poll)| of_poll(state, (id, poll), print));
    (failed_recalls, recall_polls, standing).print(print);
    ((convocations, &proposals.waits, consents), (seated, amends, resolutions)).print(print);
    of_sittings(sittings, print);
    of_divisions((divisions, motions), sittings, print);
    of_chapters(state, print);
    of_agenda(agenda, print);
    following.iter().for_each(|event| print.written(event));
}

/// Bodies, who elects to them, their seats, and who has held those.
fn of_places(state: &State, print: &mut Print) {
    of_each(&state.bodies, |body| of_body(state, body, print));
    of_each(&state.constituencies, |constituency| of_constituency(state, constituency, print));
    of_each(&state.seats, |seat| of_seat(state, seat, print));
    of_each(state.had.values(), |had| of_past(state, had, print));
}

/// Every other date on the agenda stands in what it is the date of.
fn of_agenda(agenda: &Agenda, print: &mut Print) {
    let grace = agenda.iter().filter(|(_, due)| matches!(due, Due::Recall(RecallDue::GraceEnds(_))));
    grace.for_each(|(at, _)| at.print(print));
}

fn of_petitions(petitions: &Petitions, print: &mut Print) {
    for petition in petitions.iter() {
        petition.print(print);
    }
}

fn of_each<T>(all: impl IntoIterator<Item = T>, print: impl FnMut(T)) {
    all.into_iter().for_each(print);
}

fn of_pending(pending: &Pending, print: &mut Print) {
    for (id, held) in pending.waiting() {
        id.print(print);
        print.written(held);
    }
}

/// Those that are over are only history.
fn of_sittings(sittings: &Sittings, print: &mut Print) {
    sittings.to_end().for_each(|sitting| sitting.print(print));
}

/// Those that are over are only history.
fn of_divisions((divisions, motions): (&Divisions, &Motions), sittings: &Sittings, print: &mut Print) {
    motions.print(print);
    divisions.print_in_vain(|id| sittings.get(id).is_some_and(|sitting| !sitting.is_over()), print);
    for (id, division) in divisions.under_way() {
        (id, division).print(print);
        if let Some(divided) = division.divided.as_deref() {
            of_rule(&divided.rule, print);
        }
    }
}

printed! { Sitting { body, rule, caller, place, agenda, opens, postponed, phase, convened, until, opened, interrupted, demand, cards, hall } }
printed! { Demand { electors, joined } }
printed! { Rolls { units, homes, further, merged, parted, dead, died, moves, weights } but { names, died_in, struck_off } }
printed! { Gone { at, until, waited, weights } }
printed! { Petition { signed, electors, seats, until, by } but { opened } }
printed! { FullPetition { electors, asked } }
printed! { Failed { last, alone, together } }
printed! { Standing { ballots, leading } but { support } }
printed! { Convocation { kind, name, place, meets, caller, answered, support, against, body, met_before } }
printed! { Consent { kind, name } }
printed! { Candidate { member, stands, withdrew, name, label, groups, votes } }
printed! { FirstRound { votes, voted, voters, withdrawn, between } }

impl Printed for SittingRule {
    fn print(&self, print: &mut Print) {
        self.hash(print);
    }
}

impl Printed for Phase {
    fn print(&self, print: &mut Print) {
        core::mem::discriminant(self).hash(print);
        if let Self::Interrupted { since, until } = self {
            (since, until).print(print);
        }
    }
}

impl Printed for Freeze {
    fn print(&self, print: &mut Print) {
        core::mem::discriminant(self).hash(print);
    }
}

impl Printed for Attested {
    fn print(&self, print: &mut Print) {
        print.written(self);
    }
}

impl Printed for Means {
    fn print(&self, print: &mut Print) {
        match self {
            Self::Petition => 0_u8.print(print),
            Self::Decision => 1_u8.print(print),
            Self::Successor(member) => (2_u8, member).print(print),
        }
    }
}

impl Printed for Alone {
    fn print(&self, print: &mut Print) {
        for (member, way, at) in self.iter() {
            let way = match way {
                Way::Petition => 0_u8,
                Way::Decision => 1,
                Way::Successor => 2,
            };
            (member, way, at).print(print);
        }
    }
}

fn of_body(state: &State, body: &Body, print: &mut Print) {
    let Body {
        kind,
        name,
        senders,
        agreed,
        constituencies,
        sends_to,
        elections,
        general,
        voting,
        most,
        established,
        seated,
        was_seated,
        provisional_until,
        self_constituted,
        ratified_by,
        ended,
        came,
    } = body;
    // Who came with a unit that went over leaves unless they were elected with the others (succession.18).
    for (from, rule, id) in came {
        let last = state.constituency(*id).and_then(|place| state.election(place.last_election?));
        (from, rule, id).print(print);
        last.map(|last| last.in_general).print(print);
    }
    (kind, name).print(print);
    (senders, constituencies, sends_to).print(print);
    agreed.print(print);
    (voting, most, established).print(print);
    (seated, was_seated, provisional_until).print(print);
    (self_constituted, ratified_by, ended).print(print);
    if let Some(General { since, taken, succeeds, rolls, elected }) = general.as_deref() {
        (since, taken, succeeds).print(print);
        elected.print(print);
        rolls.print(print);
    }
    // Who has voted elsewhere is asked of those alone who have left a roll, or stand on several (ballot.22).
    if !state.rolls.parted.is_empty() || !state.rolls.further.is_empty() {
        for election in elections.iter().filter_map(|id| state.election(*id)) {
            (election.constituency, election.ended, &election.voted).print(print);
        }
    }
}

fn of_constituency(state: &State, constituency: &Constituency, print: &mut Print) {
    let Constituency {
        body,
        rule,
        from,
        seats,
        alternates,
        election,
        last_election: _, // knows only what alternates are called
        counted,
        successors,
        succeeded,
        begun,
        agreement,
        on,
        was_of,
    } = constituency;
    (body, rule, from).print(print);
    was_of.print(print);
    (&**seats, alternates).print(print);
    (succeeded, begun, agreement).print(print);
    for on in on {
        (on.agreement, on.first, on.count).print(print);
    }
    let known = election.iter().chain(counted).filter_map(|id| state.election(*id));
    known.for_each(|election| of_election(state, election, print));
    for Successors { election, at, elected, alternates, gone } in successors {
        (counted.iter().position(|id| id == election), at).print(print);
        (elected, alternates, gone).print(print);
    }
}

fn of_election(state: &State, election: &Election, print: &mut Print) {
    let Election {
        constituency,
        seats,
        open,
        term_lots,
        succeeds,
        phase,
        called: _, // a date to be read
        ended,
        in_general: _, // asked only where units have gone over, and printed with those
        until,
        candidates,
        electorate,
        voted,
        last,
        hands,
        lots,
        counting,
        recount,
    } = election;
    print.written(phase);
    (constituency, seats, open).print(print);
    (term_lots, succeeds, ended).print(print);
    (until, candidates, electorate).print(print);
    (voted, hands.reports(), lots).print(print);
    recount.print(print);
    print.written(last);
    let Some(Counting { rule, first, papers, seats, withdrawn, bounds }) = counting.as_deref() else { return };
    if state.charter_version > 1 {
        rule.hash(print);
    }
    (first, seats).print(print);
    (withdrawn, bounds).print(print);
    if let Some(ballots) = papers.ballots() {
        print.written(ballots);
    }
}

fn of_seat(state: &State, seat: &Seat, print: &mut Print) {
    let Seat { constituency, term, holder, latest, last, closed } = seat;
    (constituency, term).print(print);
    (last, closed, holder.is_some()).print(print);
    if let Some(mandate) = latest.and_then(|id| state.mandate(id)) {
        of_mandate(state, mandate, print);
    }
    if let Some(contests) = holder.and_then(|id| state.contests.get(&id)) {
        print.written(contests);
    }
}

fn of_mandate(state: &State, mandate: &Mandate, print: &mut Print) {
    let Mandate {
        seat,
        member,
        name,
        label,
        title,
        since,
        until,
        elects,
        through,
        carries,
        terms,
        caretaker,
        contested,
        substitute,
        groups,
        instructions: _, // bind nobody's vote
        ended,
    } = mandate;
    let seat_of = |id: &MandateId| state.mandate(*id).map(|mandate| (mandate.seat, mandate.ended.is_some()));
    (seat, member).print(print);
    (name, label).print(print);
    of_title(state, mandate, *title, print);
    (since, until, elects).print(print);
    (terms, caretaker, contested).print(print);
    (substitute, groups).print(print);
    through.as_ref().and_then(seat_of).print(print);
    let living = carries.iter().filter_map(seat_of).filter(|(_, over)| !over);
    living.for_each(|(seat, _)| seat.print(print));
    if let Some((at, reason)) = ended {
        at.print(print);
        core::mem::discriminant(reason).hash(print);
    }
}

fn of_title(state: &State, mandate: &Mandate, title: Title, print: &mut Print) {
    core::mem::discriminant(&title).hash(print);
    if let Title::ExOfficio(through) = title {
        state.mandate(through).map(|mandate| mandate.seat).print(print);
    }
    let counted = |election: ElectionId| {
        let place = state.place_of(mandate.seat)?;
        place.counted.iter().position(|id| *id == election)
    };
    title.election().and_then(counted).print(print);
}

/// Of the mandates that somebody has had: the last one in each constituency, after which terms in a row are counted, and
/// those of elections whose ballots are kept.
fn of_past(state: &State, had: &[MandateId], print: &mut Print) {
    let mut seen = Vec::new();
    let ended = had.iter().rev().filter_map(|id| state.mandate(*id)).filter(|mandate| mandate.ended.is_some());
    for mandate in ended {
        let Some(id) = state.seat(mandate.seat).map(|seat| seat.constituency) else { continue };
        let kept = state
            .constituency(id)
            .zip(mandate.title.election())
            .is_some_and(|(place, election)| place.counted.contains(&election));
        if kept || !seen.contains(&id) {
            seen.push(id);
            of_mandate(state, mandate, print);
        }
    }
}

/// What chapters print themselves.
fn of_chapters(state: &State, print: &mut Print) {
    of_petitions(&state.petitions, print);
    of_pending(&state.pending, print);
    bounds::print(state, print);
    affiliation::print(state, print);
    position::print(state, print);
    oversight::print(state, print);
    commission::print(state, print);
    agreement::print(state, print);
    answerability::print(state, print);
    succession::print(state, print);
    emergency::print(state, print);
}
