//! Acts of sittings as forms send them.

use tauride_rules::Act;
use tauride_rules::ids::{BodyId, SittingId};
use tauride_rules::sitting::SittingAct;

use super::{Form, FormError};

/// Reads the act that a form of a sitting asks for; nothing if it is of something else.
///
/// # Errors
///
/// A [`FormError`] that names the field and what belongs there.
pub(super) fn read(asked: &str, form: &Form<'_>) -> Result<Option<Act>, FormError> {
    let sitting = || form.id('H', "sitting").map(SittingId);
    let body = || form.id('B', "body").map(BodyId);
    Ok(Some(Act::Sitting(match asked {
        "call-sitting" => SittingAct::Call {
            body: body()?,
            opens: form.moment("opens")?,
            place: form.text("place"),
            agenda: form.lines("agenda"),
        },
        "demand-sitting" => SittingAct::Demand {
            body: body()?,
            opens: form.moment("opens")?,
            place: form.text("place"),
            agenda: form.lines("agenda"),
        },
        "postpone-sitting" => SittingAct::Postpone { sitting: sitting()?, to: form.moment("to")? },
        "adjourn-sitting" => SittingAct::Adjourn { sitting: sitting()?, to: form.moment("to")? },
        "step-in" => SittingAct::StepIn { sitting: sitting()?, seat: form.seat()? },
        "follow-out" => SittingAct::Follow { sitting: sitting()?, leader: form.member("leader")? },
        "walk-out" => SittingAct::WalkOut { sitting: sitting()?, statement: form.text("statement") },
        "interrupt-sitting" => SittingAct::Interrupt { sitting: sitting()?, reason: form.text("reason") },
        "report-detained" => {
            SittingAct::ReportDetained { sitting: sitting()?, member: form.member("member")?, says: form.text("says") }
        }
        "report-force" => SittingAct::ReportForce { sitting: sitting()?, closed_by: form.text("closed_by") },
        _ => return Ok(None),
    })))
}
