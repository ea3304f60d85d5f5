//! Acts of agreements as forms send them.

use tauride_rules::Act;
use tauride_rules::agreement::state::OnBreach;
use tauride_rules::agreement::{AgreementAct, AgreementQuestion};
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{AgreementId, BodyId, UnitId};
use tauride_rules::question::Question;

use super::{Form, FormError, ask, wrong};
use crate::place::number;

/// Reads the act that a form of an agreement asks for; nothing if it is of something else.
///
/// # Errors
///
/// A [`FormError`] that names the field and what belongs there.
pub(super) fn read(asked: &str, form: &Form<'_>) -> Result<Option<Act>, FormError> {
    let agreement = || form.id('G', "agreement").map(AgreementId);
    let condition = || form.number("condition");
    let says = || form.text("says");
    let has = |field: &str| form.0.get(field).is_some_and(|said| !said.is_empty());
    let put = |question| Ok(Some(ask(Question::Agreement(question))));
    Ok(Some(Act::Agreement(match asked {
        "draft-agreement" => AgreementAct::Draft {
            title: form.text("title"),
            parties: senders(form, "parties")?,
            arbiter: has("arbiter").then(|| form.id('B', "arbiter").map(BodyId)).transpose()?,
            notice: has("notice").then(|| form.number("notice")).transpose()?,
            until: has("until").then(|| form.moment("until")).transpose()?,
            says: says(),
        },
        "add-condition" => AgreementAct::AddCondition {
            agreement: agreement()?,
            of: sender(form, "of")?,
            says: says(),
            by: has("by").then(|| form.moment("by")).transpose()?,
            breach: if form.0.get("choice") == Some("0") { OnBreach::Ends } else { OnBreach::GoesOn },
        },
        "say-kept" => AgreementAct::SayKept { agreement: agreement()?, condition: condition()?, says: says() },
        "claim-breach" => AgreementAct::ClaimBreach { agreement: agreement()?, condition: condition()?, says: says() },
        "contest-condition" => AgreementAct::Contest { agreement: agreement()?, condition: condition()?, says: says() },
        "add-evidence" => AgreementAct::AddEvidence { agreement: agreement()?, condition: condition()?, says: says() },
        "offer-agreement" => {
            let (of, agreement, until) = (sender(form, "of")?, agreement()?, form.moment("until")?);
            return put(AgreementQuestion::Offer { of, agreement, until, otherwise: form.text("otherwise") });
        }
        "denounce-agreement" => {
            let (of, agreement, reason) = (sender(form, "of")?, agreement()?, form.text("reason"));
            return put(AgreementQuestion::Denounce { of, agreement, reason });
        }
        _ => return Ok(None),
    })))
}

/// A unit or a body by its number, such as `U1`.
pub(super) fn sender(form: &Form<'_>, field: &str) -> Result<Sender, FormError> {
    let found = form.0.get(field).and_then(named);
    found.ok_or_else(|| wrong(field, "the number of a unit or body, such as U1 or B2,"))
}

fn senders(form: &Form<'_>, field: &str) -> Result<Vec<Sender>, FormError> {
    let words = form.0.get(field).unwrap_or_default().split([' ', ',']).filter(|word| !word.is_empty());
    let found: Option<Vec<Sender>> = words.map(named).collect();
    found.ok_or_else(|| wrong(field, "the numbers of units or bodies, such as U1 B2,"))
}

fn named(word: &str) -> Option<Sender> {
    let of = |letter| word.starts_with(letter).then(|| number(letter, word)).flatten();
    of('U').map(|unit| Sender::Unit(UnitId(unit))).or_else(|| of('B').map(|body| Sender::Body(BodyId(body))))
}
