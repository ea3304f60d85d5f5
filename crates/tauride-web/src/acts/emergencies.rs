//! Questions of emergencies as forms send them.

use tauride_rules::Act;
use tauride_rules::emergency::EmergencyQuestion;
use tauride_rules::ids::BodyId;
use tauride_rules::question::Question;

use super::{Form, FormError, ask};

/// Reads the question that a form of an emergency puts; nothing if it is of something else.
///
/// # Errors
///
/// A [`FormError`] that names the field and what belongs there.
pub(super) fn read(asked: &str, form: &Form<'_>) -> Result<Option<Act>, FormError> {
    let body = |field: &str| form.id('B', field).map(BodyId);
    let (subject, reason) = (form.text("subject"), form.text("reason"));
    Ok(Some(ask(Question::Emergency(match asked {
        "assume" => EmergencyQuestion::Assume {
            body: body("body")?,
            of: body("of")?,
            subject,
            until: form.moment("until")?,
            reason,
        },
        "keep" => EmergencyQuestion::Keep { body: body("body")?, subject, reason },
        "confirm-assumed" => {
            EmergencyQuestion::Confirm { by: body("by")?, body: body("body")?, subject, until: form.moment("until")? }
        }
        "call-back" => EmergencyQuestion::CallBack { by: body("by")?, body: body("body")?, subject, reason },
        "put-off" => {
            EmergencyQuestion::PutOff { constituency: form.constituency()?, until: form.moment("until")?, reason }
        }
        "move-body" => {
            EmergencyQuestion::Move { body: body("body")?, to: form.text("to"), until: form.moment("until")?, reason }
        }
        _ => return Ok(None),
    }))))
}
