//! Acts of divisions as forms send them.

use tauride_rules::Act;
use tauride_rules::division::DivisionAct;
use tauride_rules::ids::{DivisionId, SittingId};

use super::{Form, FormError};

/// Reads the act that a form of a division asks for; nothing if it is of something else.
///
/// # Errors
///
/// A [`FormError`] that names the field and what belongs there.
pub(super) fn read(asked: &str, form: &Form<'_>) -> Result<Option<Act>, FormError> {
    Ok(Some(Act::Division(match asked {
        "put-question" => DivisionAct::Put {
            sitting: SittingId(form.id('H', "sitting")?),
            item: form.item()?,
            question: form.text("question"),
        },
        "count-hands" => {
            DivisionAct::CountHands { division: DivisionId(form.id('D', "division")?), count: form.votes()? }
        }
        _ => return Ok(None),
    })))
}
