//! The forms in which bodies, seats, members, elections and polls are sent.

use schemars::JsonSchema;
use serde::Serialize;
use tauride_rules::election::state::Phase;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, ConstituencyId, ElectionId, MandateId, MemberId, PollId, SeatId, UnitId};
use tauride_rules::instant::Instant;
use tauride_rules::mandate::event::{EndReason, Title};
use tauride_rules::mandate::state::Mandate as Held;
use tauride_rules::question::Question;
use tauride_rules::votes::choice::Count;
use tauride_rules::votes::electors;
use tauride_rules::votes::threshold::Threshold;
use tauride_rules::{election, poll as polls, recall};

use crate::look::{Look, name_of};
use crate::pages::seats;

/// A body.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Body {
    id: BodyId,
    name: String,
    kind: String,
    ended: bool,
    provisional_until: Option<Instant>,
    self_constituted: bool,
    ratified_by: Option<BodyId>,
    senders: usize,
    filled: u32,
    contested: u32,
    vacant: u32,
    /// The part of its seats that was asked for.
    seats: Vec<Seat>,
}

/// A seat.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Seat {
    id: SeatId,
    body: BodyId,
    rule: String,
    constituency: ConstituencyId,
    from: Sender,
    electors: u64,
    holder: Option<Mandate>,
    recall: Option<Recall>,
    election: Option<ElectionId>,
    alternates: Vec<MemberId>,
}

/// A recall by petition.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Recall {
    signatures: u64,
    whole: u64,
    needed: Option<u64>,
    opened: Option<Instant>,
}

/// A mandate.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Mandate {
    id: MandateId,
    seat: SeatId,
    member: MemberId,
    name: String,
    label: String,
    title: Title,
    since: Instant,
    until: Option<Instant>,
    through: Option<MandateId>,
    contested: bool,
    caretaker: bool,
    instructions: Vec<String>,
    ended: Option<(Instant, EndReason)>,
}

/// A member.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Member {
    id: MemberId,
    name: String,
    dead: bool,
    units: Vec<UnitId>,
    /// All mandates, ended ones among them.
    mandates: Vec<Mandate>,
}

/// An election.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Election {
    id: ElectionId,
    constituency: ConstituencyId,
    seats: u32,
    phase: &'static str,
    /// By what method it is counted, by the method's name.
    method: &'static str,
    called: Instant,
    until: Option<Instant>,
    voters: u64,
    electors: u64,
    candidates: Vec<Candidate>,
}

/// Somebody nominated.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Candidate {
    member: MemberId,
    name: String,
    label: String,
    /// The groups to which they declare themself to belong.
    groups: Vec<String>,
    stands: bool,
    /// Whether they stood, and withdrew since voting opened.
    withdrew: bool,
    /// Where candidates are ranked, first preferences; none while the charter does not have them shown yet.
    votes: Option<u64>,
}

/// A poll.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Poll {
    id: PollId,
    question: Question,
    electorate: Sender,
    electors: u64,
    /// The seats of a body, vacant ones among them.
    seats: u64,
    /// None while the charter does not have it shown yet.
    count: Option<Count>,
    until: Instant,
    carried: Option<bool>,
    /// How many votes are needed, and how many there are.
    majority: Option<Threshold>,
    /// How many must vote, and how many have, where so many must.
    turnout: Option<Threshold>,
    /// How many of the electors are on the side that needs so many.
    support: Option<Threshold>,
    lapsed: bool,
}

pub(super) fn body(look: Look<'_>, id: BodyId, from: usize, limit: usize) -> Option<Body> {
    let body = look.state.body(id)?;
    let all = seats::seats(look.state, &seats::constituencies(look.state, id));
    let filling = seats::filling(look.state, &all);
    Some(Body {
        id,
        name: body.name.to_string(),
        kind: look.kind(id),
        ended: body.ended,
        provisional_until: body.provisional_until,
        self_constituted: body.self_constituted,
        ratified_by: body.ratified_by,
        senders: body.senders.len(),
        filled: filling.filled,
        contested: filling.contested,
        vacant: filling.vacant,
        seats: all.into_iter().skip(from).take(limit).filter_map(|seat_id| seat(look, seat_id)).collect(),
    })
}

pub(super) fn seat(look: Look<'_>, id: SeatId) -> Option<Seat> {
    let place = look.state.seat(id)?;
    let constituency = look.state.constituency(place.constituency)?;
    let progress = look.state.holding(id).and_then(|_| recall::progress(look.state, id));
    Some(Seat {
        id,
        body: constituency.body,
        rule: look.state.seat_rule(place.constituency)?.name.to_string(),
        constituency: place.constituency,
        from: constituency.from,
        electors: electors::count(look.state, place.constituency),
        holder: look.state.holding(id).map(|(id, held)| mandate(id, held)),
        recall: progress.map(|progress| Recall {
            signatures: progress.signatures,
            whole: progress.whole,
            needed: progress.needed,
            opened: look.state.petitions.get(id).map(|petition| petition.opened),
        }),
        election: constituency.election,
        alternates: constituency.alternates.clone(),
    })
}

fn mandate(id: MandateId, held: &Held) -> Mandate {
    Mandate {
        id,
        seat: held.seat,
        member: held.member,
        name: held.name.to_string(),
        label: held.label.to_string(),
        title: held.title,
        since: held.since,
        until: held.until,
        through: held.through,
        contested: held.contested,
        caretaker: held.caretaker,
        instructions: held.instructions.iter().map(ToString::to_string).collect(),
        ended: held.ended,
    }
}

pub(super) fn member(look: Look<'_>, id: MemberId) -> Option<Member> {
    let rolls = &look.state.rolls;
    rolls.knows(id).then(|| {
        let had = look.state.had.get(&id).map_or(&[][..], Vec::as_slice);
        let mandates = had.iter().filter_map(|id| Some(mandate(*id, look.state.mandate(*id)?)));
        Member {
            id,
            name: name_of(look.state, id),
            dead: rolls.dead.contains(id),
            units: rolls.units_of(id).collect(),
            mandates: mandates.collect(),
        }
    })
}

pub(super) fn election(look: Look<'_>, id: ElectionId) -> Option<Election> {
    let found = look.state.election(id)?;
    let candidates = found.candidates.iter().map(|candidate| Candidate {
        member: candidate.member,
        name: candidate.name.to_string(),
        label: candidate.label.to_string(),
        groups: candidate.groups.iter().map(ToString::to_string).collect(),
        stands: candidate.stands && !candidate.withdrew,
        withdrew: candidate.withdrew,
        votes: found.shows_totals().then_some(candidate.votes),
    });
    Some(Election {
        id,
        constituency: found.constituency,
        seats: found.seats,
        phase: match found.phase {
            Phase::Nominations => "nominations",
            Phase::Voting => "voting",
            Phase::Lot { .. } => "lot",
            Phase::Decided => "decided",
            Phase::Failed(_) => "failed",
        },
        method: election::method(look.state, found)?.name(),
        called: found.called,
        until: found.until,
        voters: election::voters(look.state, found),
        electors: election::electors_of(look.state, found),
        candidates: candidates.collect(),
    })
}

pub(super) fn poll(look: Look<'_>, id: PollId) -> Option<Poll> {
    let found = look.state.poll(id)?;
    let decision = polls::standing(found);
    Some(Poll {
        id,
        question: found.question.clone(),
        electorate: found.electorate,
        electors: found.electors.size(),
        seats: found.electors.seats(),
        count: found.shows_totals().then_some(found.count),
        until: found.until,
        carried: found.carried(),
        majority: found.shows_totals().then_some(decision.majority),
        turnout: decision.turnout,
        support: decision.support.filter(|_| found.shows_totals()),
        lapsed: found.lapsed,
    })
}
