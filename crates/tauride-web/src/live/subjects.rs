//! Which pages an event changes: a table.

use tauride_rules::act::Question;
use tauride_rules::ids::{ConstituencyId, MandateId, SeatId, UnitId};
use tauride_rules::{Event, State};

use crate::place::Place;

/// The most seats of a constituency whose pages are told of a change in all of them.
const SEATS_MAX: usize = 100;

/// Returns what an event changes.
#[expect(clippy::too_many_lines, reason = "a table: one line for each kind of event")]
pub(super) fn of(state: &State, event: &Event) -> Vec<Place> {
    match event {
        Event::Founded { .. }
        | Event::FoundingEnded {}
        | Event::CharterAmended { .. }
        | Event::TimePassed { .. }
        | Event::DeathRecorded { .. }
        | Event::Convoked { .. }
        | Event::Answered { .. }
        | Event::ConvocationMet { .. } => vec![Place::Federation],
        Event::UnitFormed { unit, .. }
        | Event::WeightSet { unit, .. }
        | Event::RollFrozen { unit }
        | Event::FigureDeclared { unit, .. } => vec![Place::Unit(*unit)],
        Event::Enrolled { unit, .. }
        | Event::Admitted { unit, .. }
        | Event::LeftRoll { unit, .. }
        | Event::StruckOff { unit, .. }
        | Event::RollThawed { unit, .. } => unit_and_seats(state, *unit),
        Event::Moved { from, to, .. } => {
            let mut places = unit_and_seats(state, *from);
            places.extend(unit_and_seats(state, *to));
            places
        }
        Event::AmendmentProposed { body, .. }
        | Event::BodyFormed { body, .. }
        | Event::SelfConstituted { body, .. }
        | Event::Affiliated { body, .. }
        | Event::Apportioned { body }
        | Event::SeatsEstablished { body, .. }
        | Event::BodyRatified { body, .. }
        | Event::BodyEnded { body } => vec![Place::Body(*body)],
        Event::SeatsReduced { constituency, .. }
        | Event::HeldUp { constituency, .. }
        | Event::LetGo { constituency, .. }
        | Event::ChallengerLeads { constituency, .. }
        | Event::LeadLost { constituency, .. } => body_and_seats(state, *constituency),
        Event::ElectionCalled { election, constituency, .. } => {
            let mut places = body_and_seats(state, *constituency);
            places.push(Place::Election(*election));
            places
        }
        Event::Nominated { election, .. }
        | Event::CandidateStood { election, .. }
        | Event::CandidateWithdrew { election, .. }
        | Event::VotingOpened { election, .. }
        | Event::Voted { election, .. }
        | Event::Ranked { election, .. }
        | Event::PointsGiven { election, .. }
        | Event::SecondRoundOpened { election, .. }
        | Event::HandsReported { election, .. }
        | Event::CountsDiffered { election }
        | Event::LotRequired { election, .. }
        | Event::LotRecorded { election, .. } => vec![Place::Election(*election)],
        Event::ElectionDecided { election, .. }
        | Event::ElectionFailed { election, .. }
        | Event::CountedBack { election, .. } => {
            let constituency = state.election(*election).map(|election| election.constituency);
            let mut places = constituency.map(|id| body_and_seats(state, id)).unwrap_or_default();
            places.push(Place::Election(*election));
            places
        }
        Event::CredentialContested { mandate, .. }
        | Event::CredentialUpheld { mandate }
        | Event::BecameCaretaker { mandate, .. }
        | Event::SubstituteNamed { mandate, .. }
        | Event::SubstitutionEnded { mandate }
        | Event::Instructed { mandate, .. } => mandate_seat(state, *mandate),
        Event::MandateOpened { seat, member, .. } | Event::MandateEnded { seat, member, .. } => {
            let mut places = seat_and_body(state, *seat);
            places.push(Place::Member(*member));
            places
        }
        Event::RecallSigned { seat, .. }
        | Event::SignatureWithdrawn { seat, .. }
        | Event::PetitionCarried { seat, .. }
        | Event::RecallCarried { seat }
        | Event::RecallFailed { seat, .. } => vec![Place::Seat(*seat)],
        Event::PollOpened { poll, question, .. } => with_question(state, Place::Poll(*poll), question),
        Event::PollDecided { poll, .. } | Event::PollLapsed { poll } => match state.poll(*poll) {
            Some(found) => with_question(state, Place::Poll(*poll), &found.question),
            None => vec![Place::Poll(*poll)],
        },
        Event::VoteCast { poll, .. } | Event::CountReported { poll, .. } | Event::PollCountsDiffered { poll } => {
            vec![Place::Poll(*poll)]
        }
    }
}

fn with_question(state: &State, poll: Place, question: &Question) -> Vec<Place> {
    let mut places = match question {
        Question::Recall { seat } | Question::Replace { seat, .. } | Question::Instruct { seat, .. } => {
            vec![Place::Seat(*seat)]
        }
        Question::Credential { mandate } => mandate_seat(state, *mandate),
        Question::CoOpt { body, .. }
        | Question::Reserve { body, .. }
        | Question::Ratify { body, .. }
        | Question::Amend { body } => {
            vec![Place::Body(*body)]
        }
    };
    places.push(poll);
    places
}

fn mandate_seat(state: &State, mandate: MandateId) -> Vec<Place> {
    state.mandate(mandate).map(|mandate| seat_and_body(state, mandate.seat)).unwrap_or_default()
}

fn seat_and_body(state: &State, seat: SeatId) -> Vec<Place> {
    let constituency = state.seat(seat).and_then(|seat| state.constituency(seat.constituency));
    let body = constituency.map(|constituency| Place::Body(constituency.body));
    std::iter::once(Place::Seat(seat)).chain(body).collect()
}

fn body_and_seats(state: &State, id: ConstituencyId) -> Vec<Place> {
    let Some(constituency) = state.constituency(id) else { return Vec::new() };
    let seats = constituency.seats.iter().take(SEATS_MAX).map(|seat| Place::Seat(*seat));
    std::iter::once(Place::Body(constituency.body)).chain(seats).collect()
}

/// A roll that changes moves the thresholds of its seats.
fn unit_and_seats(state: &State, id: UnitId) -> Vec<Place> {
    let constituencies = state.unit(id).map_or(&[][..], |unit| &unit.constituencies);
    let seats = constituencies.iter().filter_map(|id| state.constituency(*id)).flat_map(|place| &place.seats);
    std::iter::once(Place::Unit(id)).chain(seats.take(SEATS_MAX).map(|seat| Place::Seat(*seat))).collect()
}
