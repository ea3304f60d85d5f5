//! Acts by what somebody does who asks for them: what stands on a button.

use tauride_message::{Message, Thing, Value};
use tauride_rules::answerability::AnswerabilityQuestion;
use tauride_rules::ballot::BallotAct;
use tauride_rules::body::{BodyAct, BodyQuestion};
use tauride_rules::credential::CredentialAct;
use tauride_rules::division::DivisionAct;
use tauride_rules::election::ElectionAct;
use tauride_rules::ids::{ConstituencyId, ElectionId, MemberId, SeatId};
use tauride_rules::mandate::{MandateAct, MandateQuestion};
use tauride_rules::pending::PendingAct;
use tauride_rules::poll::PollAct;
use tauride_rules::position::PositionQuestion;
use tauride_rules::question::Question;
use tauride_rules::recall::{RecallAct, RecallQuestion};
use tauride_rules::roll::RollAct;
use tauride_rules::{Act, State};
use tauride_view::named;

use crate::answers::how_received;
use crate::named::{body, member, nested, numbered, text, unit, whose};
use crate::positions::side;
use crate::seats::{rule, seat};
use crate::{oversight, successions};

/// Says what somebody does who asks for an act: `Sign the petition to recall the delegate of North in Council`; nothing for acts
/// that are asked for by a form with fields.
#[expect(clippy::wildcard_enum_match_arm, reason = "the others are asked for by forms that say what they do")]
pub fn deed(state: &State, act: &Act) -> Option<Message<'static>> {
    let seat = |key, id| Message::new(key).with("seat", the_seat(state, id));
    let election = |key, id| Message::new(key).with("election", the_election(state, id));
    Some(match act {
        Act::Recall(act) => of_recall(state, act)?,
        Act::Mandate(MandateAct::Resign { seat: id }) => seat("deed-resign", *id),
        Act::Mandate(MandateAct::Return { seat: id }) => seat("deed-sit-again", *id),
        Act::Poll(PollAct::OpenPoll { question }) => of_question(state, question)?,
        Act::Division(DivisionAct::Ask { question, .. }) => of_question(state, question)?,
        Act::Poll(PollAct::ClosePoll { .. }) => Message::new("deed-close-poll"),
        Act::Credential(CredentialAct::ContestCredential { mandate, .. }) => {
            seat("deed-contest-credential", state.mandate(*mandate)?.seat)
        }
        Act::Election(act) => of_election(state, act)?,
        Act::Ballot(BallotAct::CloseVoting { election: id }) => election("deed-close-voting", *id),
        Act::Roll(RollAct::Leave { unit: id }) => {
            Message::new("deed-leave").with("unit", unit(&named::unit(state, *id)))
        }
        Act::Body(BodyAct::Consent { name, .. }) => Message::new("deed-agree").with("body", text(&**name)),
        Act::Body(BodyAct::WithdrawConsent { name, .. }) => {
            Message::new("deed-no-longer-agree").with("body", text(&**name))
        }
        Act::Pending(PendingAct::Consent { .. }) => Message::new("deed-consent"),
        Act::Pending(PendingAct::TakeBack { .. }) => Message::new("deed-take-back"),
        _ => return None,
    })
}

fn of_question(state: &State, question: &Question) -> Option<Message<'static>> {
    let seat = |key, id| Message::new(key).with("seat", the_seat(state, id));
    Some(match question {
        Question::Recall(RecallQuestion::Recall { seat: id }) => seat("deed-put-recall", *id),
        Question::Recall(RecallQuestion::Replace { seat: id, successor }) => {
            seat("deed-put-replacement", *id).with("successor", somebody(state, *successor))
        }
        Question::Mandate(MandateQuestion::Instruct { seat: id, .. }) => seat("deed-put-instruction", *id),
        Question::Body(BodyQuestion::CoOpt { body: id, member }) => Message::new("deed-put-co-option")
            .with("body", body(&named::body(state, *id)))
            .with("member", somebody(state, *member)),
        Question::Body(BodyQuestion::Reserve { .. } | BodyQuestion::Send { .. } | BodyQuestion::Ratify { .. })
        | Question::Credential(_)
        | Question::Charter(_)
        | Question::Commission(_)
        | Question::Agreement(_)
        | Question::Emergency(_) => return None,
        Question::Position(question) => of_position(state, question),
        Question::Oversight(question) => {
            Message::new("deed-put-question").with("question", nested(oversight::question(state, question)))
        }
        Question::Succession(question) => {
            Message::new("deed-put-question").with("question", nested(successions::question(state, question)))
        }
        Question::Answerability(question) => of_answers(state, question),
    })
}

fn of_position(state: &State, question: &PositionQuestion) -> Message<'static> {
    let matter = text(named::matter(state, question.matter()).name);
    let of_whom = |of| whose(&named::whose(state, of));
    match question {
        PositionQuestion::Take { of, stance, .. } => Message::new("deed-put-position")
            .with("whose", of_whom(*of))
            .with("stance", text(side(*stance)))
            .with("matter", matter),
        PositionQuestion::Drop { of, .. } => {
            Message::new("deed-put-drop").with("whose", of_whom(*of)).with("matter", matter)
        }
        PositionQuestion::InstructOn { seat, .. } => {
            Message::new("deed-put-instruction").with("seat", the_seat(state, *seat))
        }
    }
}

fn of_answers(state: &State, question: &AnswerabilityQuestion) -> Message<'static> {
    match question {
        AnswerabilityQuestion::Report { report, received } => Message::new("deed-put-report")
            .with("report", numbered(Thing::Report, report.0))
            .with("received", text(how_received(*received))),
        AnswerabilityQuestion::DismissAll { body: id, .. } => {
            Message::new("deed-put-dismiss-all").with("body", body(&named::body(state, *id)))
        }
        AnswerabilityQuestion::DismissOne { seat, .. } => {
            Message::new("deed-put-dismiss-one").with("seat", the_seat(state, *seat))
        }
        AnswerabilityQuestion::NotDone { charge } => {
            Message::new("deed-put-not-done").with("charge", numbered(Thing::Charge, charge.0))
        }
        AnswerabilityQuestion::TakeIn { body: id, who, .. } => {
            Message::new("deed-put-take-in").with("body", body(&named::body(state, *id))).with("who", text(&**who))
        }
    }
}

fn of_recall(state: &State, act: &RecallAct) -> Option<Message<'static>> {
    let seat = |key, id| Message::new(key).with("seat", the_seat(state, id));
    Some(match act {
        RecallAct::SignRecall { seat: id } => seat("deed-sign-recall", *id),
        RecallAct::WithdrawSignature { seat: id } => seat("deed-withdraw-signature", *id),
        RecallAct::LetGo { constituency } => Message::new("deed-let-go").with("place", the_place(state, *constituency)),
        RecallAct::HoldUp { .. } => return None,
    })
}

fn of_election(state: &State, act: &ElectionAct) -> Option<Message<'static>> {
    let election = |key, id| Message::new(key).with("election", the_election(state, id));
    Some(match act {
        ElectionAct::CallElection { constituency } => {
            Message::new("deed-call-election").with("place", the_place(state, *constituency))
        }
        ElectionAct::Withdraw { election: id } => election("deed-withdraw", *id),
        ElectionAct::CloseNominations { election: id } => election("deed-close-nominations", *id),
        ElectionAct::Acclaim { election: id } => election("deed-acclaim", *id),
        ElectionAct::Nominate { .. }
        | ElectionAct::Accept { .. }
        | ElectionAct::Stand { .. }
        | ElectionAct::RecordLot { .. } => return None,
    })
}

fn somebody(state: &State, id: MemberId) -> Value<'static> {
    member(&named::member(state, id))
}

/// "delegate of North in Council".
pub(crate) fn the_seat(state: &State, id: SeatId) -> Value<'static> {
    named::place(state, id).map_or_else(|| numbered(Thing::Seat, id.0), |place| nested(seat(&place)))
}

/// "delegate in Council".
pub(crate) fn the_place(state: &State, id: ConstituencyId) -> Value<'static> {
    let Some(place) = state.constituency(id) else { return numbered(Thing::Constituency, id.0) };
    let said = Message::new("seats-in-body").with("rule", nested(rule(&named::rule(state, id))));
    nested(said.with("body", body(&named::body(state, place.body))))
}

/// "the election for delegate in Council".
pub(crate) fn the_election(state: &State, id: ElectionId) -> Value<'static> {
    let Some(election) = state.election(id) else { return numbered(Thing::Election, id.0) };
    nested(Message::new("the-election").with("place", the_place(state, election.constituency)))
}
