//! Inquiries and their answers: answerability.3 to answerability.6.

use crate::chapters::{Event, Refusal};
use crate::ground::actor::{Actor, Sender};
use crate::ground::civil::Span;
use crate::ground::ids::{BodyId, InquiryId, MemberId};
use crate::ground::text::Text;
use crate::mandate::holder::{elected_by, holder, is_held, is_seat};
use crate::state::State;
use crate::terms::AnswerRule;
use crate::votes::electors;
use crate::{body, office};

use super::event::AnswerabilityEvent;
use super::refusal::AnswerabilityRefusal;
use super::state::{Answerer, Inquiry};
use super::whom::{speaks, superiors};
use super::{WORDS_MAX, in_words};

/// Decides [`AnswerabilityAct::Inquire`](super::AnswerabilityAct::Inquire).
///
/// # Errors
///
/// - that there is no such body or seat, or that nobody holds it (body.2, mandate.1, poll.4)
/// - [`AnswerabilityRefusal::NotTheirs`] (article answerability.3), [`AnswerabilityRefusal::NotInWords`] (answerability.4)
pub(super) fn inquire(state: &State, by: Actor, to: Answerer, text: &Text) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let (of, holder) = match to {
        Answerer::Body(id) => {
            body::living(state, id)?;
            (Some(id), None)
        }
        Answerer::Seat(seat) => {
            is_seat(state, seat)?;
            is_held(state, seat)?;
            let place = state.place_of(seat);
            (place.map(|place| place.body), holder(state, seat))
        }
    };
    let within = within(state, member, (to, of)).ok_or(match to {
        Answerer::Body(body) => AnswerabilityRefusal::NotTheirs { member, body },
        Answerer::Seat(seat) => AnswerabilityRefusal::NotTheirHolder { member, seat },
    })?;
    in_words(text, WORDS_MAX)?;
    let (inquiry, text, until) = (InquiryId(0), text.clone(), state.later(within));
    Ok(AnswerabilityEvent::InquiryPut { inquiry, by: member, to, holder, text, until }.into())
}

/// How long whoever is asked has, if it is for the member to ask: who votes in a body that they answer to, or in what elects the
/// seat.
fn within(state: &State, member: MemberId, (to, of): (Answerer, Option<BodyId>)) -> Option<Span> {
    let mut above = of.into_iter().flat_map(|of| superiors(state, of));
    let votes = |(superior, _): &(BodyId, _)| electors::belongs(state, member, Sender::Body(*superior));
    let by_rule = above.find(votes).map(|(_, rule)| rule.within);
    let elects = |to| match to {
        Answerer::Seat(seat) => elected_by(state, seat).is_some_and(|from| electors::belongs(state, member, from)),
        Answerer::Body(_) => false,
    };
    by_rule.or_else(|| (elects(to) || !state.keeps("answerability.3")).then_some(AnswerRule::WITHIN))
}

/// Decides [`AnswerabilityAct::Answer`](super::AnswerabilityAct::Answer).
///
/// # Errors
///
/// - [`AnswerabilityRefusal::NoSuchInquiry`], [`AnswerabilityRefusal::InquiryOver`] (article answerability.5)
/// - [`AnswerabilityRefusal::NotAsked`] (answerability.5), [`AnswerabilityRefusal::DoesNotSpeak`] (answerability.2)
/// - [`AnswerabilityRefusal::NotInWords`] (answerability.4)
pub(super) fn answer(state: &State, by: Actor, id: InquiryId, text: &Text) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let found = waiting(state, id)?;
    match (found.to, found.holder) {
        (Answerer::Body(_), _) if !state.keeps("answerability.5") => {}
        (Answerer::Body(body), _) => speaks(state, member, body)?,
        (Answerer::Seat(_), holder) if holder == Some(member) => {}
        (Answerer::Seat(_), _) => return Err(AnswerabilityRefusal::NotAsked { member, inquiry: id }.into()),
    }
    in_words(text, WORDS_MAX)?;
    Ok(AnswerabilityEvent::InquiryAnswered { inquiry: id, by: member, text: text.clone() }.into())
}

/// Decides [`AnswerabilityAct::TakeBackInquiry`](super::AnswerabilityAct::TakeBackInquiry).
///
/// # Errors
///
/// - [`AnswerabilityRefusal::NoSuchInquiry`], [`AnswerabilityRefusal::InquiryOver`] (article answerability.5)
/// - [`AnswerabilityRefusal::InquiryOfOthers`] (answerability.6)
pub(super) fn take_back(state: &State, by: Actor, id: InquiryId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    if waiting(state, id)?.by != member && state.keeps("answerability.6") {
        return Err(AnswerabilityRefusal::InquiryOfOthers { member, inquiry: id }.into());
    }
    Ok(AnswerabilityEvent::InquiryTakenBack { inquiry: id, by: member }.into())
}

/// Returns an inquiry that has been neither answered nor taken back.
fn waiting(state: &State, id: InquiryId) -> Result<&Inquiry, Refusal> {
    let found = state.answers.inquiry(id).ok_or(AnswerabilityRefusal::NoSuchInquiry { inquiry: id })?;
    if found.is_open() { Ok(found) } else { Err(AnswerabilityRefusal::InquiryOver { inquiry: id }.into()) }
}
