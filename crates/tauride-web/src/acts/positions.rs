//! Acts of matters as forms send them.

use tauride_rules::Act;
use tauride_rules::ids::{DivisionId, MatterId, MotionId};
use tauride_rules::position::state::{Put, Stance};
use tauride_rules::position::{PositionAct, PositionQuestion};
use tauride_rules::question::Question;

use super::{Form, FormError, ask, wrong};

/// Reads the act that a form of a matter asks for; nothing if it is of something else.
///
/// # Errors
///
/// A [`FormError`] that names the field and what belongs there.
pub(super) fn read(asked: &str, form: &Form<'_>) -> Result<Option<Act>, FormError> {
    let matter = || form.id('Q', "matter").map(MatterId);
    let has = |field: &str| form.0.get(field).is_some_and(|said| !said.is_empty());
    Ok(Some(Act::Position(match asked {
        "raise-matter" => PositionAct::Raise {
            text: form.text("text"),
            of: has("of").then(|| form.id('Q', "of").map(MatterId)).transpose()?,
            all: parts(form, "all")?,
            none: parts(form, "none")?,
        },
        "note-meaning" => PositionAct::Note {
            on: if has("motion") {
                Put::Motion(MotionId(form.id('A', "motion")?))
            } else {
                Put::Question(DivisionId(form.id('D', "division")?))
            },
            matter: matter()?,
            stance: stance(form)?,
        },
        "claim" => PositionAct::Claim {
            matter: matter()?,
            who: form.text("who"),
            stance: stance(form)?,
            evidence: form.text("evidence"),
        },
        "instruct-on" => {
            let (seat, matter, stance) = (form.seat()?, matter()?, stance(form)?);
            return Ok(Some(ask(Question::Position(PositionQuestion::InstructOn { seat, matter, stance }))));
        }
        _ => return Ok(None),
    })))
}

/// For, which stands first in every form, or against.
fn stance(form: &Form<'_>) -> Result<Stance, FormError> {
    match form.0.get("choice") {
        Some("0") => Ok(Stance::For),
        Some("1") => Ok(Stance::Against),
        _ => Err(wrong("choice", "one of the two sides")),
    }
}

/// The matters of which one is made up.
fn parts(form: &Form<'_>, field: &str) -> Result<Vec<MatterId>, FormError> {
    let found = form.ids('Q', field).ok_or_else(|| wrong(field, "the numbers of matters, such as Q1 Q4,"))?;
    Ok(found.into_iter().map(MatterId).collect())
}
