//! What is going on in a federation: what is closest to its decision first.

use tauride_message::Message;
use tauride_rules::chapters::Due;
use tauride_rules::ids::{ElectionId, SeatId};
use tauride_rules::instant::Instant;
use tauride_rules::poll::PollDue;
use tauride_view::{Recall, named};

use crate::bits::Link;
use crate::look::Look;
use crate::pages::{polls, sitting};
use crate::place::Place;

/// The most of each that are shown; the others are counted.
const SHOWN: usize = 12;

/// The most petitions and due dates that are looked through: beyond them what is shown may not be the closest.
const LOOKED_THROUGH: usize = 2_000;

/// What is going on.
pub(super) struct Now {
    pub(super) recalls: Vec<RecallRow>,
    pub(super) more_recalls: usize,
    pub(super) polls: Vec<polls::Row>,
    pub(super) more_polls: usize,
    pub(super) elections: Vec<ElectionRow>,
    pub(super) more_elections: usize,
    pub(super) sittings: Vec<sitting::Row>,
    pub(super) calls: Vec<Call>,
}

impl Now {
    /// Returns whether nothing is.
    pub(super) fn is_quiet(&self) -> bool {
        self.recalls.is_empty()
            && self.polls.is_empty()
            && self.elections.is_empty()
            && self.sittings.is_empty()
            && self.calls.is_empty()
    }
}

/// A petition that is open.
pub(super) struct RecallRow {
    /// The seat, under its holder's name.
    pub(super) link: Link,
    /// What the seat is.
    pub(super) seat: String,
    /// How far it has come.
    pub(super) signed: Message<'static>,
}

/// An election that is under way.
pub(super) struct ElectionRow {
    pub(super) link: Link,
    pub(super) stage: Message<'static>,
    pub(super) until: Option<Instant>,
}

/// A call for a body to meet that no meeting has answered.
pub(super) struct Call {
    pub(super) name: String,
    pub(super) place: String,
    pub(super) meets: Instant,
}

/// Gathers it.
pub(super) fn gather(look: Look<'_>) -> Now {
    let (recalls, more_recalls) = recalls(look);
    let (polls, more_polls) = open_polls(look);
    let (elections, more_elections) = elections(look);
    let sittings = sitting::soon(look, LOOKED_THROUGH, SHOWN);
    let calls = look.state.convocations.iter().filter(|call| call.body.is_none()).take(SHOWN);
    let calls =
        calls.map(|call| Call { name: call.name.to_string(), place: call.place.to_string(), meets: call.meets });
    Now { recalls, more_recalls, polls, more_polls, elections, more_elections, sittings, calls: calls.collect() }
}

fn recalls(look: Look<'_>) -> (Vec<RecallRow>, usize) {
    let state = look.state;
    let mut open: Vec<(SeatId, u64)> = state
        .petitions
        .iter()
        .take(LOOKED_THROUGH)
        .filter_map(|(seat, _)| {
            let progress = tauride_rules::recall::progress(state, seat)?;
            let missing = progress.needed.map_or(u64::MAX, |needed| needed.saturating_sub(progress.signatures));
            Some((seat, missing))
        })
        .collect();
    open.sort_by_key(|(seat, missing)| (*missing, *seat));
    let more = state.petitions.iter().count().saturating_sub(open.len().min(SHOWN));
    (open.into_iter().take(SHOWN).filter_map(|(seat, _)| recall_row(look, seat)).collect(), more)
}

fn recall_row(look: Look<'_>, seat: SeatId) -> Option<RecallRow> {
    let petition = Recall::of(look.state, seat)?.petition?;
    let (_, mandate) = look.state.holding(seat)?;
    let place = named::place(look.state, seat)?;
    let signed = tauride_tell::petition(&petition);
    let holder = tauride_tell::called(&named::holder(look.state, mandate));
    Some(RecallRow {
        link: Link::new(look.base, Place::Seat(seat), holder),
        seat: look.text(&tauride_tell::seat(&place)),
        signed,
    })
}

fn open_polls(look: Look<'_>) -> (Vec<polls::Row>, usize) {
    let due = look.state.agenda.iter().take(LOOKED_THROUGH);
    let closes = |due| if let Due::Poll(PollDue::PollCloses(id)) = due { Some(id) } else { None };
    let rows: Vec<polls::Row> =
        due.filter_map(|(_, due)| closes(due)).filter_map(|id| polls::row(look, id)).take(SHOWN).collect();
    let more = look.state.polls.open().count().saturating_sub(rows.len());
    (rows, more)
}

fn elections(look: Look<'_>) -> (Vec<ElectionRow>, usize) {
    let state = look.state;
    let under_way = state.constituencies.iter().filter_map(|place| place.election);
    let mut open: Vec<_> = under_way.filter_map(|id| Some((id, state.election(id)?))).collect();
    open.sort_by_key(|(id, election)| (election.until, *id));
    let more = open.len().saturating_sub(SHOWN);
    (open.into_iter().take(SHOWN).filter_map(|(id, _)| election_row(look, id)).collect(), more)
}

fn election_row(look: Look<'_>, id: ElectionId) -> Option<ElectionRow> {
    let election = tauride_view::Election::of(look.state, id)?;
    Some(ElectionRow {
        link: look.election(&election),
        stage: tauride_tell::stage(election.stage),
        until: election.until,
    })
}
