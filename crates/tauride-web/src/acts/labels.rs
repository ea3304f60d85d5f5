//! Acts of labels as forms send them.

use tauride_rules::Act;
use tauride_rules::affiliation::AffiliationAct;
use tauride_rules::ids::{BodyId, LabelId};

use super::{Form, FormError, wrong};

/// Reads the act that a form of a label asks for; nothing if it is of something else.
///
/// # Errors
///
/// A [`FormError`] that names the field and what belongs there.
pub(super) fn read(asked: &str, form: &Form<'_>) -> Result<Option<Act>, FormError> {
    Ok(Some(Act::Affiliation(match asked {
        "found-label" => AffiliationAct::FoundLabel { name: form.text("name"), out_of: out_of(form)? },
        "join-fraction" => AffiliationAct::JoinFraction {
            label: form.id('L', "label").map(LabelId)?,
            body: form.id('B', "body").map(BodyId)?,
        },
        _ => return Ok(None),
    })))
}

/// The labels that another comes out of, such as `L1 L2`.
fn out_of(form: &Form<'_>) -> Result<Vec<LabelId>, FormError> {
    let labels = form.ids('L', "out_of").ok_or_else(|| wrong("out_of", "the numbers of labels, such as L1 L2,"))?;
    Ok(labels.into_iter().map(LabelId).collect())
}
