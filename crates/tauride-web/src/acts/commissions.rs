//! Acts of commissions as forms send them.

use tauride_rules::Act;
use tauride_rules::commission::{CommissionAct, CommissionQuestion};
use tauride_rules::ids::{BodyId, CommissionId, MemberId};
use tauride_rules::question::Question;

use super::{Form, FormError, ask, wrong};

/// Reads the act that a form of a commission asks for; nothing if it is of something else.
///
/// # Errors
///
/// A [`FormError`] that names the field and what belongs there.
pub(super) fn read(asked: &str, form: &Form<'_>) -> Result<Option<Act>, FormError> {
    let commission = || form.id('K', "commission").map(CommissionId);
    let put = |question| Ok(Some(ask(Question::Commission(question))));
    Ok(Some(Act::Commission(match asked {
        "enter-evidence" => CommissionAct::EnterEvidence { commission: commission()?, says: form.text("says") },
        "propose-measure" => CommissionAct::ProposeMeasure {
            commission: commission()?,
            head: form.number("head")?,
            says: form.text("says"),
        },
        "propose-report" => CommissionAct::ProposeReport { commission: commission()?, says: form.text("says") },
        "extend-commission" => {
            let (commission, to, reason) = (commission()?, form.moment("to")?, form.text("reason"));
            return put(CommissionQuestion::Extend { commission, to, reason });
        }
        "widen-commission" => {
            return put(CommissionQuestion::Widen { commission: commission()?, head: form.text("head") });
        }
        "establish-commission" => {
            let members = form.ids('M', "members").filter(|members| !members.is_empty());
            let members = members.ok_or_else(|| wrong("members", "the numbers of members, such as M5 M9,"))?;
            let mut members: Vec<MemberId> = members.into_iter().map(MemberId).collect();
            members.sort_unstable();
            return put(CommissionQuestion::Establish {
                body: BodyId(form.id('B', "body")?),
                name: form.text("name"),
                members,
                due: form.moment("due")?,
                extensions: form.number("extensions")?,
                scope: form.lines("scope"),
            });
        }
        _ => return Ok(None),
    })))
}
