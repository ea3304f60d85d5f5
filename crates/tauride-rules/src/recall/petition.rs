//! Petitions: how signatures count, and what follows.

use crate::body::state::Constituency;
use crate::chapters::{Due, Event};
use crate::ground::civil::Span;
use crate::ground::ids::{ConstituencyId, MandateId, MemberId, SeatId, UnitId};
use crate::question::Question;
use crate::recall::due::RecallDue;
use crate::recall::event::{RecallEvent, RecallFailure};
use crate::recall::question::RecallQuestion;
use crate::recall::state::{FullPetition, Petition};
use crate::roll;
use crate::state::{Queue, State};
use crate::terms::{PetitionBasis, RecallWay};
use crate::votes::electorate::Electorate;
use crate::votes::electors;

use super::{electors_who_sign, petition_rule, standing};

/// How long a petition stays open where the charter says nothing of it (recall.10).
const LASTS_DAYS: u32 = 60;

/// How far a petition has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Signatures of electors of the seat.
    pub signatures: u64,
    /// The whole that the threshold is a share of: the electors, or the electors for each seat.
    pub whole: u64,
    /// The signatures at which it carries; `None` where no number of them can.
    pub needed: Option<u64>,
}

/// Returns how far the petition to recall the holder of a seat has come; `None` where the charter gives no petition.
pub fn progress(state: &State, seat: SeatId) -> Option<Progress> {
    let RecallWay::Petition { threshold, of, .. } = &petition_rule(state, seat)?.by else { return None };
    let id = state.seat(seat)?.constituency;
    let constituency = state.constituency(id)?;
    let open = state.petitions.get(seat);
    let all = open.map_or_else(|| electors_who_sign(state, id), |petition| petition.electors.size());
    let seats = open.map_or_else(|| places(constituency), |petition| petition.seats);
    let whole = match of {
        PetitionBasis::Electors => all,
        PetitionBasis::ElectorsPerSeat => all.div_ceil(seats.max(1)),
    };
    let signatures = open.map_or(0, |petition| {
        if electors::unit_of(state, constituency.from).is_some() {
            return petition.signed.len();
        }
        // A signature in a body belongs to the seat: whoever has lost it has signed for nobody.
        let valid = petition.signed.iter().filter(|member| petition.electors.includes(state, *member)).count();
        u64::try_from(valid).unwrap_or(u64::MAX)
    });
    Some(Progress { signatures, whole, needed: threshold.smallest_part(whole) })
}

pub(super) fn signed(state: &mut State, seat: SeatId, member: MemberId) {
    if let Some(petition) = state.petitions.get_mut(seat) {
        petition.signed.insert(member);
        return;
    }
    let Some(constituency) = state.place_of(seat) else { return };
    let until = state.later(lasts(state, seat));
    let petition = Petition {
        signed: core::iter::once(member).collect(),
        electors: Electorate::of(state, constituency.from, None).without(roll::new_on(state, constituency.from)),
        seats: places(constituency),
        opened: state.now,
        by: member,
        until,
    };
    state.petitions.insert(seat, petition);
    state.agenda.add(until, Due::Recall(RecallDue::PetitionLapses(seat)));
}

fn places(constituency: &Constituency) -> u64 {
    u64::try_from(constituency.seats.len()).unwrap_or(u64::MAX)
}

/// Takes a petition off, with its due date; returns who could sign it, and who asked for the recall by it: whoever began it,
/// though they may have taken their signature back, and those who signed.
pub(super) fn close(state: &mut State, seat: SeatId) -> Option<FullPetition> {
    let petition = state.petitions.remove(seat)?;
    state.agenda.remove(petition.until, Due::Recall(RecallDue::PetitionLapses(seat)));
    let mut asked = petition.signed;
    asked.insert(petition.by);
    Some(FullPetition { electors: petition.electors, asked })
}

/// How long a petition stays open: its electors are those of its first day, and others could never sign one that has no end.
fn lasts(state: &State, seat: SeatId) -> Span {
    let said = petition_rule(state, seat).and_then(|rule| match rule.by {
        RecallWay::Petition { lasts, .. } => lasts,
        RecallWay::Decision { .. } | RecallWay::Standing { .. } => None,
    });
    said.unwrap_or(Span::days(LASTS_DAYS))
}

pub(super) fn opens_poll(state: &State, seat: SeatId) -> bool {
    petition_rule(state, seat).is_some_and(|rule| matches!(rule.by, RecallWay::Petition { opens: Some(_), .. }))
}

/// A seat was taken: nothing of its former holder's recalls is left, and standing ballots may have their say when the
/// grace is over.
pub(crate) fn seated(state: &mut State, seat: SeatId) {
    state.failed_recalls.remove(&seat);
    standing::enter_grace(state, seat);
}

/// A seat fell vacant: so does the petition against its holder.
pub(crate) fn unseated(state: &mut State, seat: SeatId) {
    close(state, seat);
    state.recall_polls.remove(&seat);
    standing::leave_grace(state, seat);
}

/// Enough signatures carry the petition (recall.4).
pub(crate) fn after_signature(state: &State, seat: SeatId, queue: &mut Queue) {
    if !state.petitions.contains_key(seat) {
        return;
    }
    let Some(progress) = progress(state, seat) else { return };
    if progress.needed.is_some_and(|needed| progress.signatures >= needed) || !state.keeps("recall.4") {
        let signatures = u32::try_from(progress.signatures).unwrap_or(u32::MAX);
        queue.push_back(Event::Recall(RecallEvent::PetitionCarried { seat, signatures }));
    }
}

/// Returns the question that a full petition puts to the electors; `None` where it carries the recall at once (recall.4).
pub(crate) fn question_of_full(state: &State, seat: SeatId) -> Option<Question> {
    opens_poll(state, seat).then_some(Question::Recall(RecallQuestion::Recall { seat }))
}

/// A petition's time is over (recall.10).
pub(crate) fn petition_due(state: &State, seat: SeatId, queue: &mut Queue) {
    if state.petitions.contains_key(seat) {
        queue.push_back(Event::Recall(RecallEvent::RecallFailed { seat, reason: RecallFailure::Lapsed }));
    }
}

/// Whoever leaves a roll takes their standing ballots along. A signature stays where it was given, as a vote does: it counts
/// among the electors of the petition's first day, who stay as many as they were (recall.5).
pub(crate) fn after_left(state: &State, unit: UnitId, member: MemberId, queue: &mut Queue) {
    let Some(unit) = state.unit(unit) else { return };
    let offices = unit.assembly.and_then(|assembly| state.body(assembly)).map_or(&[][..], |body| &body.sends_to);
    for constituency in unit.constituencies.iter().chain(offices) {
        let_go(state, *constituency, member, queue);
    }
}

/// Whoever dies leaves the standing ballots of the units that they belonged to.
pub(crate) fn after_death(state: &State, member: MemberId, queue: &mut Queue) {
    for unit in state.rolls.belonged_to(member) {
        after_left(state, unit, member, queue);
    }
}

/// Whoever loses a seat is no longer an elector of those whom its body sends on: the signature goes with the seat, and
/// whoever follows in it may sign (recall.13).
pub(crate) fn after_ended(state: &State, mandate: MandateId, queue: &mut Queue) {
    let Some((member, seat)) = state.mandate(mandate).map(|mandate| (mandate.member, mandate.seat)) else { return };
    let Some(constituency) = state.place_of(seat) else { return };
    for upward in state.body(constituency.body).map_or(&[][..], |body| &body.sends_to) {
        if !electors::is_elector(state, member, *upward) {
            let seats = state.constituency(*upward).map_or(&[][..], |constituency| &constituency.seats);
            let signed =
                |seat: &&SeatId| state.petitions.get(**seat).is_some_and(|petition| petition.signed.contains(member));
            let withdrawn = seats.iter().filter(signed);
            queue.extend(withdrawn.map(|seat| Event::Recall(RecallEvent::SignatureWithdrawn { seat: *seat, member })));
            let_go(state, *upward, member, queue);
        }
    }
}

fn let_go(state: &State, constituency: ConstituencyId, member: MemberId, queue: &mut Queue) {
    if state.standing.get(&constituency).is_some_and(|standing| standing.ballots.contains_key(&member)) {
        queue.push_back(Event::Recall(RecallEvent::LetGo { constituency, member }));
    }
}
