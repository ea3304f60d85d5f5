//! Acts by what somebody does who asks for them: what stands on a button.

use tauride_rules::ballot::BallotAct;
use tauride_rules::body::{BodyAct, BodyQuestion};
use tauride_rules::credential::CredentialAct;
use tauride_rules::election::ElectionAct;
use tauride_rules::ids::{ConstituencyId, ElectionId, SeatId};
use tauride_rules::mandate::{MandateAct, MandateQuestion};
use tauride_rules::pending::PendingAct;
use tauride_rules::poll::PollAct;
use tauride_rules::question::Question;
use tauride_rules::recall::{RecallAct, RecallQuestion};
use tauride_rules::roll::RollAct;
use tauride_rules::{Act, State};
use tauride_view::named;

use crate::named::called;
use crate::seats::seat;

/// Says what somebody does who asks for an act: `Sign the petition to recall the delegate of North in Council`; nothing for acts
/// that are asked for by a form with fields.
#[expect(clippy::wildcard_enum_match_arm, reason = "the others are asked for by forms that say what they do")]
pub fn deed(state: &State, act: &Act) -> Option<String> {
    Some(match act {
        Act::Recall(act) => of_recall(state, act)?,
        Act::Mandate(MandateAct::Resign { seat }) => format!("Resign as {}", the_seat(state, *seat)),
        Act::Mandate(MandateAct::Return { seat }) => format!("Sit again as {}", the_seat(state, *seat)),
        Act::Poll(PollAct::OpenPoll { question }) => of_question(state, question)?,
        Act::Poll(PollAct::ClosePoll { .. }) => "Close the vote".to_owned(),
        Act::Credential(CredentialAct::ContestCredential { mandate, .. }) => {
            let seat = state.mandate(*mandate).map(|mandate| the_seat(state, mandate.seat))?;
            format!("Contest the credential of the {seat}")
        }
        Act::Election(act) => of_election(state, act)?,
        Act::Ballot(BallotAct::CloseVoting { election }) => {
            format!("Close voting in {} and count", the_election(state, *election))
        }
        Act::Roll(RollAct::Leave { unit }) => format!("Leave {}", called(&named::unit(state, *unit))),
        Act::Body(BodyAct::Consent { name, .. }) => format!("Agree to sit in {name}"),
        Act::Body(BodyAct::WithdrawConsent { name, .. }) => format!("No longer agree to sit in {name}"),
        Act::Pending(PendingAct::Consent { .. }) => "Consent to what was asked".to_owned(),
        Act::Pending(PendingAct::TakeBack { .. }) => "Take back what you asked".to_owned(),
        _ => return None,
    })
}

fn of_question(state: &State, question: &Question) -> Option<String> {
    Some(match question {
        Question::Recall(RecallQuestion::Recall { seat }) => {
            format!("Put the recall of the {} to a vote", the_seat(state, *seat))
        }
        Question::Recall(RecallQuestion::Replace { seat, successor }) => {
            let successor = called(&named::member(state, *successor));
            format!("Put it to a vote that {successor} replaces the {}", the_seat(state, *seat))
        }
        Question::Mandate(MandateQuestion::Instruct { seat, .. }) => {
            format!("Put the instruction of the {} to a vote", the_seat(state, *seat))
        }
        Question::Body(BodyQuestion::CoOpt { body, member }) => {
            let (body, member) = (called(&named::body(state, *body)), called(&named::member(state, *member)));
            format!("Put it to a vote that {body} co-opts {member}")
        }
        Question::Body(BodyQuestion::Reserve { .. } | BodyQuestion::Ratify { .. })
        | Question::Credential(_)
        | Question::Charter(_) => return None,
    })
}

fn of_recall(state: &State, act: &RecallAct) -> Option<String> {
    Some(match act {
        RecallAct::SignRecall { seat } => format!("Sign the petition to recall the {}", the_seat(state, *seat)),
        RecallAct::WithdrawSignature { seat } => {
            format!("Take back your signature against the {}", the_seat(state, *seat))
        }
        RecallAct::LetGo { constituency } => {
            format!("Take back your standing ballot for {}", the_place(state, *constituency))
        }
        RecallAct::HoldUp { .. } => return None,
    })
}

fn of_election(state: &State, act: &ElectionAct) -> Option<String> {
    Some(match act {
        ElectionAct::CallElection { constituency } => {
            format!("Call an election for {}", the_place(state, *constituency))
        }
        ElectionAct::Withdraw { election } => format!("Withdraw from {}", the_election(state, *election)),
        ElectionAct::CloseNominations { election } => {
            format!("Close nominations in {}", the_election(state, *election))
        }
        ElectionAct::Acclaim { election } => {
            format!("Declare those who stand elected in {}", the_election(state, *election))
        }
        ElectionAct::Nominate { .. }
        | ElectionAct::Accept { .. }
        | ElectionAct::Stand { .. }
        | ElectionAct::RecordLot { .. } => return None,
    })
}

/// "delegate of North in Council".
pub(crate) fn the_seat(state: &State, id: SeatId) -> String {
    named::place(state, id).map_or_else(|| id.to_string(), |place| seat(&place))
}

/// "delegate in Council".
pub(crate) fn the_place(state: &State, id: ConstituencyId) -> String {
    let body = state.constituency(id).map(|place| called(&named::body(state, place.body)));
    body.map_or_else(|| id.to_string(), |body| format!("{} in {body}", named::rule(state, id)))
}

/// "the election of a delegate in Council".
pub(crate) fn the_election(state: &State, id: ElectionId) -> String {
    let place = state.election(id).map(|election| the_place(state, election.constituency));
    place.map_or_else(|| id.to_string(), |place| format!("the election for {place}"))
}
