//! Which pages an event changes: a table.

mod answers;
mod emergencies;
mod successions;

use tauride_rules::affiliation::AffiliationEvent;
use tauride_rules::agreement::AgreementEvent;
use tauride_rules::ballot::BallotEvent;
use tauride_rules::body::{BodyEvent, BodyQuestion};
use tauride_rules::charter::{CharterEvent, CharterQuestion};
use tauride_rules::clock::ClockEvent;
use tauride_rules::commission::{CommissionEvent, CommissionQuestion};
use tauride_rules::convocation::ConvocationEvent;
use tauride_rules::credential::{CredentialEvent, CredentialQuestion};
use tauride_rules::division::DivisionEvent;
use tauride_rules::election::ElectionEvent;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{ConstituencyId, MandateId, SeatId, UnitId};
use tauride_rules::mandate::{MandateEvent, MandateQuestion};
use tauride_rules::motion::MotionEvent;
use tauride_rules::oversight::OversightEvent;
use tauride_rules::poll::PollEvent;
use tauride_rules::position::state::Put;
use tauride_rules::position::{PositionEvent, PositionQuestion};
use tauride_rules::question::Question;
use tauride_rules::recall::{RecallEvent, RecallQuestion};
use tauride_rules::roll::RollEvent;
use tauride_rules::sitting::SittingEvent;
use tauride_rules::{Event, State};

use crate::place::Place;

/// The most seats of a constituency whose pages are told of a change in all of them.
const SEATS_MAX: usize = 100;

/// Returns what an event changes.
#[expect(clippy::too_many_lines, reason = "a table: one line for each kind of event")]
pub(super) fn of(state: &State, event: &Event) -> Vec<Place> {
    match event {
        Event::Charter(
            CharterEvent::Founded { .. }
            | CharterEvent::FoundingEnded {}
            | CharterEvent::AmendingRightPassed { .. }
            | CharterEvent::CharterAmended { .. },
        )
        | Event::Clock(ClockEvent::TimePassed { .. })
        | Event::Roll(RollEvent::DeathRecorded { .. })
        | Event::Convocation(
            ConvocationEvent::CalledToConstitute { .. }
            | ConvocationEvent::Answered { .. }
            | ConvocationEvent::AnswerSupported { .. }
            | ConvocationEvent::AnswerOpposed { .. }
            | ConvocationEvent::AnswerOvertaken { .. }
            | ConvocationEvent::AnswerTakenBack { .. }
            | ConvocationEvent::ConvocationMet { .. },
        )
        | Event::Pending(_) => vec![Place::Federation],
        Event::Roll(RollEvent::DeathContested { member, .. } | RollEvent::DeathStands { member })
        | Event::Body(BodyEvent::Consented { member, .. } | BodyEvent::ConsentWithdrawn { member, .. }) => {
            vec![Place::Member(*member)]
        }
        Event::Roll(
            RollEvent::UnitFormed { unit, .. }
            | RollEvent::WeightSet { unit, .. }
            | RollEvent::EnrolmentWaits { unit, .. }
            | RollEvent::AdmissionWaits { unit, .. }
            | RollEvent::StrikeWaits { unit, .. }
            | RollEvent::DeathWaits { unit, .. }
            | RollEvent::MoveAsked { to: unit, .. }
            | RollEvent::ReceptionWaits { to: unit, .. }
            | RollEvent::RollFrozen { unit }
            | RollEvent::FigureDeclared { unit, .. },
        ) => vec![Place::Unit(*unit)],
        Event::Roll(
            RollEvent::Enrolled { unit, .. }
            | RollEvent::Admitted { unit, .. }
            | RollEvent::LeftRoll { unit, .. }
            | RollEvent::StruckOff { unit, .. }
            | RollEvent::StrikeStands { unit, .. }
            | RollEvent::StrikeContested { unit, .. }
            | RollEvent::NewcomersJoined { unit, .. }
            | RollEvent::RollThawed { unit, .. },
        ) => unit_and_seats(state, *unit),
        Event::Roll(RollEvent::Moved { from, to, .. }) => {
            let mut places = unit_and_seats(state, *from);
            places.extend(unit_and_seats(state, *to));
            places
        }
        Event::Charter(CharterEvent::AmendmentProposed { body, .. })
        | Event::Division(DivisionEvent::CrowdReported { body, .. })
        | Event::Body(
            BodyEvent::BodyFormed { body, .. }
            | BodyEvent::SelfConstituted { body, .. }
            | BodyEvent::Affiliated { body, .. }
            | BodyEvent::Apportioned { body }
            | BodyEvent::SeatsEstablished { body, .. }
            | BodyEvent::SendingAgreed { body, .. }
            | BodyEvent::BodyRatified { body, .. }
            | BodyEvent::BodySeated { body, .. }
            | BodyEvent::BodyVacated { body }
            | BodyEvent::BodyEnded { body },
        ) => vec![Place::Body(*body)],
        Event::Body(BodyEvent::SeatsReduced { constituency, .. })
        | Event::Recall(
            RecallEvent::HeldUp { constituency, .. }
            | RecallEvent::LetGo { constituency, .. }
            | RecallEvent::ChallengerLeads { constituency, .. }
            | RecallEvent::LeadLost { constituency, .. },
        ) => body_and_seats(state, *constituency),
        Event::Election(ElectionEvent::ElectionCalled { election, constituency, .. }) => {
            let mut places = body_and_seats(state, *constituency);
            places.push(Place::Election(*election));
            places
        }
        Event::Election(
            ElectionEvent::Nominated { election, .. }
            | ElectionEvent::CandidateStood { election, .. }
            | ElectionEvent::CandidateWithdrew { election, .. }
            | ElectionEvent::VotingOpened { election, .. }
            | ElectionEvent::NominationsReopened { election, .. }
            | ElectionEvent::CandidateRelabelled { election, .. }
            | ElectionEvent::SecondRoundOpened { election, .. }
            | ElectionEvent::LotRequired { election, .. }
            | ElectionEvent::LotRecorded { election, .. },
        )
        | Event::Ballot(
            BallotEvent::BallotCast { election, .. }
            | BallotEvent::HandsReported { election, .. }
            | BallotEvent::CountsDiffered { election },
        ) => vec![Place::Election(*election)],
        Event::Mandate(MandateEvent::TermBegan { election, .. } | MandateEvent::SuccessorWithdrew { election, .. })
        | Event::Election(
            ElectionEvent::ElectionDecided { election, .. }
            | ElectionEvent::ElectionFailed { election, .. }
            | ElectionEvent::CountedBack { election, .. },
        ) => {
            let constituency = state.election(*election).map(|election| election.constituency);
            let mut places = constituency.map(|id| body_and_seats(state, id)).unwrap_or_default();
            places.push(Place::Election(*election));
            places
        }
        Event::Credential(
            CredentialEvent::CredentialContested { mandate, .. } | CredentialEvent::CredentialUpheld { mandate },
        )
        | Event::Mandate(
            MandateEvent::BecameCaretaker { mandate, .. }
            | MandateEvent::SubstituteNamed { mandate, .. }
            | MandateEvent::SubstitutionEnded { mandate }
            | MandateEvent::GroupsChanged { mandate, .. }
            | MandateEvent::Instructed { mandate, .. },
        ) => mandate_seat(state, *mandate),
        Event::Mandate(
            MandateEvent::MandateOpened { seat, member, .. } | MandateEvent::MandateEnded { seat, member, .. },
        ) => {
            let mut places = seat_and_body(state, *seat);
            places.push(Place::Member(*member));
            places
        }
        Event::Recall(
            RecallEvent::RecallSigned { seat, .. }
            | RecallEvent::SignatureWithdrawn { seat, .. }
            | RecallEvent::PetitionCarried { seat, .. }
            | RecallEvent::RecallCarried { seat }
            | RecallEvent::RecallFailed { seat, .. },
        ) => vec![Place::Seat(*seat)],
        Event::Poll(PollEvent::PollOpened { poll, question, .. }) => with_question(state, Place::Poll(*poll), question),
        Event::Poll(PollEvent::PollDecided { poll, .. } | PollEvent::PollLapsed { poll }) => match state.poll(*poll) {
            Some(found) => with_question(state, Place::Poll(*poll), &found.question),
            None => vec![Place::Poll(*poll)],
        },
        Event::Sitting(event) => of_sitting(state, event),
        Event::Motion(event) => of_motion(state, event),
        Event::Position(event) => of_position(event),
        Event::Oversight(event) => of_oversight(state, event),
        Event::Commission(event) => of_commission(state, event),
        Event::Agreement(event) => of_agreement(state, event),
        Event::Answerability(event) => answers::of(state, event),
        Event::Succession(event) => successions::of(event),
        Event::Emergency(event) => emergencies::of(state, event),
        Event::Division(event) => {
            let division = event.division();
            let sitting = division.and_then(|id| state.division(id)).map(|found| Place::Sitting(found.sitting));
            division.map(Place::Division).into_iter().chain(sitting).collect()
        }
        Event::Affiliation(event) => of_affiliation(event),
        Event::Resolution(event) => {
            let body = state.resolution(event.resolution()).map(|resolution| Place::Body(resolution.body));
            std::iter::once(Place::Resolution(event.resolution())).chain(body).collect()
        }
        Event::Poll(
            PollEvent::VoteCast { poll, .. }
            | PollEvent::CountReported { poll, .. }
            | PollEvent::PollCountsDiffered { poll }
            | PollEvent::LessIsEnough { poll, .. }
            | PollEvent::SupportReached { poll, .. }
            | PollEvent::SupportLost { poll },
        ) => {
            vec![Place::Poll(*poll)]
        }
    }
}

/// The pages on which something of a motion is shown: its own, that of what it would change, and that of its sitting.
const fn of_sender(of: Sender) -> Place {
    match of {
        Sender::Unit(unit) => Place::Unit(unit),
        Sender::Body(body) => Place::Body(body),
    }
}

/// A position stands on the pages of the matter and of whoever takes it; an instruction on that of the seat.
fn of_position(event: &PositionEvent) -> Vec<Place> {
    let other = match event {
        PositionEvent::MeaningNoted { on: Put::Motion(motion), .. } => Some(Place::Motion(*motion)),
        PositionEvent::MeaningNoted { on: Put::Question(division), .. }
        | PositionEvent::RollCallCompared { division, .. } => Some(Place::Division(*division)),
        PositionEvent::PositionTaken { of, .. } | PositionEvent::PositionDropped { of, .. } => Some(of_sender(*of)),
        PositionEvent::InstructedOn { seat, .. } => Some(Place::Seat(*seat)),
        PositionEvent::MatterRaised { of: Some(of), .. } => Some(Place::Matter(*of)),
        PositionEvent::MatterRaised { of: None, .. }
        | PositionEvent::ClaimMade { .. }
        | PositionEvent::ClaimRetracted { .. } => None,
    };
    std::iter::once(Place::Matter(event.matter())).chain(other).collect()
}

/// A right stands on the pages of the resolution and of the bodies; a report on its own and that of the body.
fn of_oversight(state: &State, event: &OversightEvent) -> Vec<Place> {
    if let Some(id) = event.resolution() {
        let body = state.resolution(id).map(|resolution| Place::Body(resolution.body));
        let by = state.oversight.over(id).iter().filter_map(|right| right.by).map(Place::Body);
        return std::iter::once(Place::Resolution(id)).chain(body).chain(by).collect();
    }
    match event {
        OversightEvent::DeedReported { deed, body, .. } => vec![Place::Deed(*deed), Place::Body(*body)],
        OversightEvent::DeedReplied { deed, .. } => {
            let body = state.oversight.deed(*deed).map(|deed| Place::Body(deed.body));
            std::iter::once(Place::Deed(*deed)).chain(body).collect()
        }
        OversightEvent::DocumentSealed { document, body, .. }
        | OversightEvent::DocumentNotOpened { document, body } => vec![Place::Document(*document), Place::Body(*body)],
        OversightEvent::DocumentOpened { document, .. } => {
            let body = state.oversight.documents.get(*document).map(|found| Place::Body(found.body));
            std::iter::once(Place::Document(*document)).chain(body).collect()
        }
        OversightEvent::ToldOfUnopened { document, by } => vec![Place::Document(*document), Place::Body(*by)],
        OversightEvent::RightBegan { .. }
        | OversightEvent::RightUsed { .. }
        | OversightEvent::LackAsked { .. }
        | OversightEvent::Completed { .. }
        | OversightEvent::ClockBegan { .. }
        | OversightEvent::TimeExtended { .. }
        | OversightEvent::RightLapsed { .. }
        | OversightEvent::CalledIn { .. }
        | OversightEvent::Lifted { .. }
        | OversightEvent::StoodBy { .. }
        | OversightEvent::Overridden { .. }
        | OversightEvent::Referred { .. }
        | OversightEvent::DeadlockBroken { .. }
        | OversightEvent::RightsEnded { .. } => Vec::new(),
    }
}

fn of_motion(state: &State, event: &MotionEvent) -> Vec<Place> {
    let found = event.motion().and_then(|id| Some((id, state.motion(id)?)));
    let sitting = event.sitting().or_else(|| found.map(|(_, motion)| motion.sitting)).map(Place::Sitting);
    let on = found.and_then(|(_, motion)| motion.on).map(Place::Motion);
    found.map(|(id, _)| Place::Motion(id)).into_iter().chain(on).chain(sitting).collect()
}

/// A sitting that is announced, opened or over stands on other pages too.
fn of_sitting(state: &State, event: &SittingEvent) -> Vec<Place> {
    let sitting = event.sitting();
    let body = state.sitting(sitting).map(|sitting| Place::Body(sitting.body));
    let listed = matches!(
        event,
        SittingEvent::SittingCalled { .. }
            | SittingEvent::SittingDemanded { .. }
            | SittingEvent::DemandJoined { .. }
            | SittingEvent::SittingConvened { .. }
            | SittingEvent::SittingPostponed { .. }
            | SittingEvent::SittingOpened { .. }
            | SittingEvent::SittingAdjourned { .. }
            | SittingEvent::SittingEnded { .. }
    );
    let others = [body, Some(Place::Federation)].into_iter().flatten().filter(|_| listed);
    std::iter::once(Place::Sitting(sitting)).chain(others).collect()
}

/// A declaration stands on the pages of the member and of both labels; a list on that of its election.
fn of_affiliation(event: &AffiliationEvent) -> Vec<Place> {
    match event {
        AffiliationEvent::LabelFounded { label, by: member, from, .. }
        | AffiliationEvent::LabelDeclared { member, label, from }
        | AffiliationEvent::SympathyDeclared { member, label, from } => {
            let both = [Some(*label), *from].into_iter().flatten().map(Place::Label);
            std::iter::once(Place::Member(*member)).chain(both).collect()
        }
        AffiliationEvent::LabelRenounced { member, label } | AffiliationEvent::DeclarationLapsed { member, label } => {
            vec![Place::Member(*member), Place::Label(*label)]
        }
        AffiliationEvent::LabelEnded { label } => vec![Place::Label(*label)],
        AffiliationEvent::LabelsMerged { merged, label } => {
            merged.iter().chain([label]).map(|label| Place::Label(*label)).collect()
        }
        AffiliationEvent::Listed { election, .. }
        | AffiliationEvent::Unlisted { election, .. }
        | AffiliationEvent::ListDivided { election, .. }
        | AffiliationEvent::ListReopened { election, .. }
        | AffiliationEvent::MismatchNoted { election, .. } => vec![Place::Election(*election)],
        AffiliationEvent::FractionJoined { body, .. } | AffiliationEvent::FractionLeft { body, .. } => {
            vec![Place::Body(*body)]
        }
    }
}

/// A commission stands on its own page and on that of its body.
fn of_commission(state: &State, event: &CommissionEvent) -> Vec<Place> {
    let id = event.commission();
    let body = state.commissions.get(id).map(|commission| Place::Body(commission.body));
    std::iter::once(Place::Commission(id)).chain(body).collect()
}

/// An agreement stands on its own page and, once it is offered, on those of its parties.
fn of_agreement(state: &State, event: &AgreementEvent) -> Vec<Place> {
    let id = event.agreement();
    let found = state.agreements.get(id).filter(|agreement| agreement.offer.is_some());
    let parties = found.into_iter().flat_map(|agreement| &agreement.parties).map(|party| of_sender(*party));
    std::iter::once(Place::Agreement(id)).chain(parties).collect()
}

fn with_question(state: &State, poll: Place, question: &Question) -> Vec<Place> {
    let mut places = match question {
        Question::Recall(RecallQuestion::Recall { seat } | RecallQuestion::Replace { seat, .. })
        | Question::Mandate(MandateQuestion::Instruct { seat, .. })
        | Question::Position(PositionQuestion::InstructOn { seat, .. }) => vec![Place::Seat(*seat)],
        Question::Position(PositionQuestion::Take { of, .. } | PositionQuestion::Drop { of, .. }) => {
            vec![of_sender(*of)]
        }
        Question::Oversight(question) => vec![Place::Resolution(question.resolution()), Place::Body(question.by())],
        Question::Credential(CredentialQuestion::Credential { mandate }) => mandate_seat(state, *mandate),
        Question::Commission(CommissionQuestion::Establish { body, .. }) => vec![Place::Body(*body)],
        Question::Commission(question) => question.commission().map(Place::Commission).into_iter().collect(),
        Question::Agreement(question) => vec![Place::Agreement(question.agreement())],
        Question::Answerability(question) => answers::of_question(question),
        Question::Succession(question) => successions::of_question(question),
        Question::Emergency(question) => emergencies::of_question(state, question),
        Question::Body(BodyQuestion::Send { sender, body }) => vec![of_sender(*sender), Place::Body(*body)],
        Question::Body(
            BodyQuestion::CoOpt { body, .. } | BodyQuestion::Reserve { body, .. } | BodyQuestion::Ratify { body, .. },
        )
        | Question::Charter(CharterQuestion::Amend { body } | CharterQuestion::PassOn { body, .. }) => {
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
    let constituency = state.place_of(seat);
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
