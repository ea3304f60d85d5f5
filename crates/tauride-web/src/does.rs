//! What members do by the forms that stand on pages.

use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::Response;
use tauride_clerk::{Answer, Request as Asked, SubmitError};
use tauride_codec::Road;
use tauride_message::Message;
use tauride_rules::affiliation::AffiliationEvent;
use tauride_rules::agreement::AgreementEvent;
use tauride_rules::answerability::AnswerabilityEvent;
use tauride_rules::division::DivisionEvent;
use tauride_rules::election::ElectionEvent;
use tauride_rules::motion::MotionEvent;
use tauride_rules::oversight::OversightEvent;
use tauride_rules::poll::PollEvent;
use tauride_rules::position::PositionEvent;
use tauride_rules::sitting::SittingEvent;
use tauride_rules::{Actor, Event};
use tauride_tell::Telling;
use tokio::sync::oneshot;

use crate::bits::Said;
use crate::caller::Caller;
use crate::fields::Fields;
use crate::pages::frame::Notice;
use crate::place::Place;
use crate::show::place_page;
use crate::unanswered::Unanswered;
use crate::{acts, answers, before, upload};

/// Does what the form on a page asks for, and shows a page again: the same, or one that the act has made.
pub(crate) async fn act(caller: Caller, request: Request) -> Response {
    let Some(place) = Place::from_path(&caller.path) else { return answers::no_page().await };
    let not_done = |status, sent: &Fields, text: String| {
        let head = Message::new("frame-not-done");
        let notice = Notice { head, article: None, text: Said::words(&caller.served.base, text) };
        place_page(&caller, place, Some(notice), (status, sent))
    };
    let Some(member) = caller.member else {
        let text = Telling::new(caller.language()).words("frame-nobody-signed-in");
        return not_done(StatusCode::UNAUTHORIZED, &Fields::default(), text);
    };
    let bytes = match upload::read(request.into_body()).await {
        Ok(bytes) => bytes,
        Err(error) => return not_done(error.status(), &Fields::default(), error.to_string()),
    };
    let sent = Fields::parse(&bytes);
    let act = match acts::read(&sent) {
        Ok(act) => act,
        Err(error) => return not_done(StatusCode::UNPROCESSABLE_ENTITY, &sent, error.to_string()),
    };
    if sent.get("first").is_some() {
        return before::page(&caller, place, (member, act)).await;
    }
    match submit(&caller, Asked::new(Actor::Member(member), act).by_road(Road::SignedIn)).await {
        Ok(Answer::Entered { number, events, .. }) => {
            answers::to(&format!("{}{}?done={number}", caller.served.base, next(&events, place).path()))
        }
        Ok(Answer::Refused(refusal)) => {
            let (text, article) = caller.served.look(caller.reader(), |look, _| look.refused(&refusal));
            let notice = Notice { head: Message::new("frame-refused"), article: Some(article), text };
            place_page(&caller, place, Some(notice), (StatusCode::CONFLICT, &sent))
        }
        Err(error) => {
            let none = Unanswered::from(&error);
            none.mark(not_done(none.status, &sent, none.text.clone()))
        }
    }
}

/// Asks the clerk without holding up this thread.
///
/// # Errors
///
/// What the clerk says.
pub(crate) async fn submit(caller: &Caller, request: Asked) -> Result<Answer, SubmitError> {
    let (sender, answer) = oneshot::channel();
    caller.served.clerk.submit_with(request, move |answer| {
        // Whoever asked may have gone; what was entered stays entered.
        let _ = sender.send(answer);
    });
    answer.await.unwrap_or(Err(SubmitError::Closed))
}

/// Where somebody wants to be who has done this: at what it made, else where they were.
#[expect(clippy::wildcard_enum_match_arm, reason = "every other event leaves people where they are")]
fn next(events: &[Event], place: Place) -> Place {
    // What follows from the act in the same entry, such as a by-election, is not what they asked for.
    let made = events.first().and_then(|event| match event {
        Event::Poll(PollEvent::PollOpened { poll, .. }) => Some(Place::Poll(*poll)),
        Event::Sitting(SittingEvent::SittingCalled { sitting, .. } | SittingEvent::SittingDemanded { sitting, .. }) => {
            Some(Place::Sitting(*sitting))
        }
        Event::Division(DivisionEvent::QuestionPut { division, .. }) => Some(Place::Division(*division)),
        Event::Affiliation(AffiliationEvent::LabelFounded { label, .. }) => Some(Place::Label(*label)),
        Event::Oversight(OversightEvent::DeedReported { deed, .. }) => Some(Place::Deed(*deed)),
        Event::Oversight(OversightEvent::DocumentSealed { document, .. }) => Some(Place::Document(*document)),
        Event::Position(PositionEvent::MatterRaised { matter, .. }) => Some(Place::Matter(*matter)),
        Event::Agreement(AgreementEvent::AgreementDrafted { agreement, .. }) => Some(Place::Agreement(*agreement)),
        Event::Answerability(AnswerabilityEvent::InquiryPut { inquiry, .. }) => Some(Place::Inquiry(*inquiry)),
        Event::Answerability(AnswerabilityEvent::ReportLaid { report, .. }) => Some(Place::Report(*report)),
        Event::Answerability(AnswerabilityEvent::ChargeGiven { charge, .. }) => Some(Place::Charge(*charge)),
        Event::Answerability(AnswerabilityEvent::ResignationAnnounced { resignation, .. }) => {
            Some(Place::Resignation(*resignation))
        }
        Event::Motion(MotionEvent::MotionSubmitted { motion, .. } | MotionEvent::AmendmentSubmitted { motion, .. }) => {
            Some(Place::Motion(*motion))
        }
        Event::Election(ElectionEvent::ElectionCalled { election, .. }) => Some(Place::Election(*election)),
        _ => None,
    });
    made.filter(|_| !matches!(place, Place::Election(_) | Place::Poll(_))).unwrap_or(place)
}
