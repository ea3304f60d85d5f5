//! Open crowds that a body called together, on its page, and how one is reported.

use tauride_message::Message;
use tauride_rules::Act;
use tauride_rules::division::DivisionAct;
use tauride_rules::division::between::Between;
use tauride_rules::ids::BodyId;

use crate::bits::{Form, Needed};
use crate::look::Look;

/// An open crowd in the list of a body: what it acclaimed, and how many came by estimate, where, when, as who reported.
pub(super) struct Row {
    pub(super) said: String,
    pub(super) told: Message<'static>,
}

/// Returns the last crowds that a body called together, the latest first.
pub(super) fn rows(look: Look<'_>, body: BodyId, most: usize) -> Vec<Row> {
    let crowds = tauride_view::division::crowds(look.state, body, most).into_iter();
    crowds.map(|crowd| Row { told: tauride_tell::crowd(&crowd), said: crowd.said }).collect()
}

/// Returns the form by which an officer reports what a crowd acclaimed.
pub(super) fn form(look: Look<'_>, body: BodyId) -> Option<Form> {
    let people = Between::default();
    let act = Act::Division(DivisionAct::ReportCrowd { body, place: "-".into(), people, said: "-".into() });
    look.allows(&act).then(|| {
        let form = Form::new("report-crowd", look.words("division-crowd-button"))
            .folded(look.words("division-crowd-report"))
            .hidden("body", body.0);
        form.line("place", look.words("division-crowd-place"), Needed::Yes)
            .count("least", look.words("division-crowd-least"))
            .count("most", look.words("division-crowd-most"))
            .line("said", look.words("division-crowd-said"), Needed::Yes)
    })
}
