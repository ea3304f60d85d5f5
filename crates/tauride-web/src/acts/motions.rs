//! Acts of motions as forms send them.

use tauride_rules::Act;
use tauride_rules::ids::{BodyId, MotionId, SittingId};
use tauride_rules::motion::MotionAct;
use tauride_rules::terms::MotionKind;

use super::{Form, FormError, wrong};

/// Reads the act that a form of a motion asks for; nothing if it is of something else.
///
/// # Errors
///
/// A [`FormError`] that names the field and what belongs there.
pub(super) fn read(asked: &str, form: &Form<'_>) -> Result<Option<Act>, FormError> {
    let sitting = || form.id('H', "sitting").map(SittingId);
    Ok(Some(Act::Motion(match asked {
        "submit-motion" => MotionAct::Submit {
            sitting: sitting()?,
            item: form.item()?,
            title: form.text("title"),
            clauses: form.lines("clauses"),
        },
        "amend-motion" => MotionAct::Amend {
            motion: MotionId(form.id('A', "motion")?),
            clause: form.id('#', "clause")?,
            strike: form.text("strike"),
            insert: form.text("insert"),
        },
        "take-up-motion" => {
            MotionAct::TakeUp { motion: MotionId(form.id('A', "motion")?), sitting: sitting()?, item: form.item()? }
        }
        "send-on-motion" => {
            MotionAct::SendOn { motion: MotionId(form.id('A', "motion")?), body: BodyId(form.id('B', "body")?) }
        }
        "raise-point" => MotionAct::RaisePoint { sitting: sitting()?, says: form.text("says") },
        "move-procedure" => MotionAct::MoveTo {
            sitting: sitting()?,
            kind: kind(form)?,
            on: said(form, "on").then(|| form.id('A', "on").map(MotionId)).transpose()?,
            until: said(form, "until").then(|| form.moment("until")).transpose()?,
            body: said(form, "body").then(|| form.id('B', "body").map(BodyId)).transpose()?,
        },
        _ => return Ok(None),
    })))
}

fn said(form: &Form<'_>, field: &str) -> bool {
    !form.text(field).trim().is_empty()
}

fn kind(form: &Form<'_>) -> Result<MotionKind, FormError> {
    let said = form.text("kind");
    let kind = MotionKind::ALL.into_iter().find(|kind| kind.word() == said.trim());
    kind.ok_or_else(|| wrong("kind", "a kind of motion such as postpone-to"))
}
