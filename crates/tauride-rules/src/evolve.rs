//! The second table of contents: how each event changes the state.

use crate::event::Event;
use crate::state::State;
use crate::{body, charter, convocation, election, mandate, poll, recall, roll};

/// Applies `event` in place. Total: what the law has decided cannot fail here.
pub fn evolve(state: &mut State, event: &Event) {
    match event {
        Event::Founded { .. }
        | Event::FoundingEnded {}
        | Event::AmendmentProposed { .. }
        | Event::CharterAmended { .. } => {
            charter::became(state, event);
        }
        Event::TimePassed { to } => state.now = *to,
        Event::UnitFormed { .. }
        | Event::Enrolled { .. }
        | Event::Admitted { .. }
        | Event::LeftRoll { .. }
        | Event::StruckOff { .. }
        | Event::Moved { .. }
        | Event::WeightSet { .. }
        | Event::RollFrozen { .. }
        | Event::RollThawed { .. }
        | Event::FigureDeclared { .. } => roll::became(state, event),
        Event::BodyFormed { .. }
        | Event::SelfConstituted { .. }
        | Event::Affiliated { .. }
        | Event::Apportioned { .. }
        | Event::SeatsEstablished { .. }
        | Event::SeatsReduced { .. }
        | Event::BodyRatified { .. }
        | Event::BodyEnded { .. } => body::became(state, event),
        Event::ElectionCalled { .. }
        | Event::Nominated { .. }
        | Event::CandidateStood { .. }
        | Event::CandidateWithdrew { .. }
        | Event::VotingOpened { .. }
        | Event::Voted { .. }
        | Event::Ranked { .. }
        | Event::PointsGiven { .. }
        | Event::SecondRoundOpened { .. }
        | Event::HandsReported { .. }
        | Event::CountsDiffered { .. }
        | Event::LotRequired { .. }
        | Event::LotRecorded { .. }
        | Event::ElectionDecided { .. }
        | Event::ElectionFailed { .. }
        | Event::CountedBack { .. } => election::became(state, event),
        Event::CredentialContested { .. }
        | Event::CredentialUpheld { .. }
        | Event::MandateOpened { .. }
        | Event::MandateEnded { .. }
        | Event::BecameCaretaker { .. }
        | Event::DeathRecorded { .. }
        | Event::SubstituteNamed { .. }
        | Event::SubstitutionEnded { .. }
        | Event::Instructed { .. } => mandate::became(state, event),
        Event::RecallSigned { .. }
        | Event::SignatureWithdrawn { .. }
        | Event::PetitionCarried { .. }
        | Event::RecallCarried { .. }
        | Event::RecallFailed { .. }
        | Event::HeldUp { .. }
        | Event::LetGo { .. }
        | Event::ChallengerLeads { .. }
        | Event::LeadLost { .. } => recall::became(state, event),
        Event::PollOpened { .. }
        | Event::VoteCast { .. }
        | Event::CountReported { .. }
        | Event::PollCountsDiffered { .. }
        | Event::PollDecided { .. }
        | Event::PollLapsed { .. } => poll::became(state, event),
        Event::Convoked { .. } | Event::Answered { .. } | Event::ConvocationMet { .. } => {
            convocation::became(state, event);
        }
    }
}
