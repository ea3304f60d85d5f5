//! Acts of divisions as forms send them.

use tauride_rules::Act;
use tauride_rules::division::DivisionAct;
use tauride_rules::division::between::Between;
use tauride_rules::ids::{BodyId, DivisionId, ResolutionId, SittingId};
use tauride_rules::resolution::holds::Holds;

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
            holds: holds(form)?,
        },
        "count-hands" => {
            DivisionAct::CountHands { division: DivisionId(form.id('D', "division")?), count: form.votes()? }
        }
        "estimate" => DivisionAct::Estimate {
            division: DivisionId(form.id('D', "division")?),
            r#for: Between { least: form.number("for-least")?, most: form.number("for-most")? },
            against: Between { least: form.number("against-least")?, most: form.number("against-most")? },
        },
        "report-crowd" => DivisionAct::ReportCrowd {
            body: BodyId(form.id('B', "body")?),
            place: form.text("place"),
            people: Between { least: form.number("least")?, most: form.number("most")? },
            said: form.text("said"),
        },
        _ => return Ok(None),
    })))
}

/// For how long what is asked holds, as far as the form says: until when, by what, and in the place of what.
fn holds(form: &Form<'_>) -> Result<Holds, FormError> {
    let said = |field| Some(form.text(field)).filter(|text| !text.trim().is_empty());
    let replaces = said("replaces").map(|_| form.id('R', "replaces").map(ResolutionId)).transpose()?;
    let until = said("until").map(|_| form.moment("until")).transpose()?;
    Ok(Holds { until, condition: said("condition").unwrap_or_default(), on: said("on").unwrap_or_default(), replaces })
}
