//! Acts of who answers to whom, as forms send them.

use tauride_rules::Act;
use tauride_rules::answerability::state::{Answerer, Charged};
use tauride_rules::answerability::{AnswerabilityAct, AnswerabilityQuestion};
use tauride_rules::ids::{BodyId, ChargeId, InquiryId, MemberId, ResolutionId, SeatId};
use tauride_rules::question::Question;

use super::{Form, FormError, ask, wrong};
use crate::place::Place;

/// Reads the act that a form of the chapter asks for; nothing if it is of something else.
///
/// # Errors
///
/// A [`FormError`] that names the field and what belongs there.
pub(super) fn read(asked: &str, form: &Form<'_>) -> Result<Option<Act>, FormError> {
    let body = |field: &str| form.id('B', field).map(BodyId);
    let resolution = || form.id('R', "resolution").map(ResolutionId);
    let charge = || form.id('X', "charge").map(ChargeId);
    let has = |field: &str| form.0.get(field).is_some_and(|said| !said.is_empty());
    let text = || form.text("text");
    Ok(Some(Act::Answerability(match asked {
        "inquire" => AnswerabilityAct::Inquire {
            to: if has("seat") { Answerer::Seat(form.seat()?) } else { Answerer::Body(body("body")?) },
            text: text(),
        },
        "answer-inquiry" => AnswerabilityAct::Answer { inquiry: form.id('J', "inquiry").map(InquiryId)?, text: text() },
        "lay-report" => AnswerabilityAct::LayReport { of: body("of")?, to: body("to")?, text: text() },
        "announce-resignation" => {
            AnswerabilityAct::Announce { seat: form.seat()?, unless: form.text("unless"), until: form.moment("until")? }
        }
        "charge" => AnswerabilityAct::Charge {
            resolution: resolution()?,
            to: charged(form.0.get("whom").unwrap_or_default())?,
            what: form.text("what"),
            until: form.moment("until")?,
        },
        "charge-done" => AnswerabilityAct::Report { charge: charge()?, text: text() },
        "charge-decline" => AnswerabilityAct::Decline { charge: charge()?, reason: text() },
        "accuse" => {
            AnswerabilityAct::Accuse { resolution: resolution()?, member: form.member("member")?, text: text() }
        }
        "rejoin" => AnswerabilityAct::Rejoin { resolution: resolution()?, by: form.member("by")?, text: text() },
        _ => return question(asked, form),
    })))
}

/// Reads a question that a form puts to a poll.
fn question(asked: &str, form: &Form<'_>) -> Result<Option<Act>, FormError> {
    let body = || form.id('B', "body").map(BodyId);
    let question = match asked {
        "no-confidence" => AnswerabilityQuestion::DismissAll {
            by: form.id('B', "by").map(BodyId)?,
            body: body()?,
            successors: form.order()?,
        },
        "take-in" => {
            let since = form.0.get("since").is_some_and(|since| !since.is_empty());
            let since = since.then(|| form.moment("since")).transpose()?;
            AnswerabilityQuestion::TakeIn { body: body()?, who: form.text("who"), what: form.text("what"), since }
        }
        _ => return Ok(None),
    };
    Ok(Some(ask(Question::Answerability(question))))
}

/// Reads who is charged: `B2`, `S9` or `M4`.
fn charged(name: &str) -> Result<Charged, FormError> {
    match Place::named(name.trim()) {
        Some(Place::Body(BodyId(id))) => Ok(Charged::Body(BodyId(id))),
        Some(Place::Seat(SeatId(id))) => Ok(Charged::Seat(SeatId(id))),
        Some(Place::Member(MemberId(id))) => Ok(Charged::Member(MemberId(id))),
        _ => Err(wrong("whom", "a body, a seat or a member, such as B2, S9 or M4,")),
    }
}
