//! Acts of oversight as forms send them.

use tauride_rules::Act;
use tauride_rules::division::DivisionAct;
use tauride_rules::ids::{BodyId, DeedId, DocumentId, ResolutionId, SittingId};
use tauride_rules::oversight::act::Did;
use tauride_rules::oversight::question::Use;
use tauride_rules::oversight::{OversightAct, OversightQuestion};
use tauride_rules::question::Question;

use super::{Form, FormError, ask, wrong};

/// Reads the act that a form of oversight asks for; nothing if it is of something else.
///
/// # Errors
///
/// A [`FormError`] that names the field and what belongs there.
pub(super) fn read(asked: &str, form: &Form<'_>) -> Result<Option<Act>, FormError> {
    let by = || form.id('B', "by").map(BodyId);
    let resolution = || form.id('R', "resolution").map(ResolutionId);
    Ok(Some(match asked {
        "use-right" => {
            let (by, resolution, how, said) = (by()?, resolution()?, how(form)?, form.text("said"));
            put(form, OversightQuestion::Use { by, resolution, how, said })?
        }
        "ask-for" => {
            put(form, OversightQuestion::AskFor { by: by()?, resolution: resolution()?, lacks: form.text("lacks") })?
        }
        "call-in" => put(
            form,
            OversightQuestion::CallIn { by: by()?, resolution: resolution()?, subject: form.text("subject") },
        )?,
        "complete" => OversightAct::Complete { resolution: resolution()?, text: form.text("text") }.into(),
        "report-deed" => {
            let named = !form.text("under").trim().is_empty();
            let under = named.then(|| form.id('R', "under").map(ResolutionId)).transpose()?;
            let (body, deed) = (BodyId(form.id('B', "body")?), form.text("deed"));
            OversightAct::Report { body, deed, at: form.moment("at")?, on: form.text("on"), under }.into()
        }
        "seal-document" => {
            let (body, title, hash) = (BodyId(form.id('B', "body")?), form.text("title"), form.text("hash"));
            let hash = hash.trim().to_lowercase().into();
            OversightAct::Seal { body, title, hash, opens: form.moment("opens")?, on: form.text("on") }.into()
        }
        "unseal-document" => {
            let document = DocumentId(form.id('F', "document")?);
            // Forms end a line with two characters, and programs mostly with one.
            OversightAct::Unseal { document, text: form.text("text").replace("\r\n", "\n").into() }.into()
        }
        "reply-deed" => {
            let did = match form.text("choice").trim() {
                "0" => Did::So,
                "1" => Did::Not,
                _ => return Err(wrong("choice", "whether the body did it")),
            };
            OversightAct::Reply { deed: DeedId(form.id('O', "deed")?), did, said: form.text("said") }.into()
        }
        _ => return Ok(None),
    }))
}

/// Puts a question to the hall that the form names, or else to a poll.
fn put(form: &Form<'_>, question: OversightQuestion) -> Result<Act, FormError> {
    let question = Question::Oversight(question);
    if form.text("sitting").is_empty() {
        return Ok(ask(question));
    }
    let (sitting, item) = (SittingId(form.id('H', "sitting")?), form.item()?);
    Ok(Act::Division(DivisionAct::Ask { sitting, item, question: Box::new(question) }))
}

fn how(form: &Form<'_>) -> Result<Use, FormError> {
    match &*form.text("how") {
        "advise" => Ok(Use::Advise),
        "consent" => Ok(Use::Consent),
        "withhold" => Ok(Use::Withhold),
        "veto" => Ok(Use::Veto),
        "suspend" => Ok(Use::Suspend),
        "confirm" => Ok(Use::Confirm),
        "refuse" => Ok(Use::Refuse),
        _ => Err(wrong("how", "one of the ways in which a right is used")),
    }
}
