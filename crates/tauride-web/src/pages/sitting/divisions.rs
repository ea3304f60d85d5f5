//! The divisions of a sitting, and how a question is put.

use tauride_rules::Act;
use tauride_rules::division::DivisionAct;
use tauride_rules::ids::SittingId;
use tauride_rules::resolution::holds::Holds;
use tauride_view::division::of_sitting;

use crate::bits::{Form, Link, Needed, Said};
use crate::look::Look;
use crate::pages::division::heading;
use crate::place::Place;

/// The most divisions that the page of a sitting lists, the latest first.
const SHOWN: usize = 100;

/// A division in the list.
pub(super) struct Row {
    pub(super) link: Link,
    pub(super) standing: Said,
}

/// Returns the divisions of a sitting, the latest first.
pub(super) fn rows(look: Look<'_>, sitting: SittingId) -> Vec<Row> {
    let rows = of_sitting(look.state, sitting, SHOWN).into_iter().map(|division| Row {
        link: Link::new(look.base, Place::Division(division.id), heading(look, &division)),
        standing: Said::new(look.base, look.telling.parts(&tauride_tell::division_standing(&division))),
    });
    rows.collect()
}

/// Returns the form by which a question is put, for whoever may.
pub(super) fn put(look: Look<'_>, sitting: SittingId) -> Option<Form> {
    let act = Act::Division(DivisionAct::Put { sitting, item: 1, question: "-".into(), holds: Holds::default() });
    look.allows(&act).then(|| {
        let form = Form::new("put-question", look.words("division-put-button"))
            .folded(look.words("division-put"))
            .hidden("sitting", sitting.0);
        form.count("item", look.words("division-item-number"))
            .line("question", look.words("division-question"), Needed::Yes)
            .moment("until", look.words("resolution-holds-until"), Needed::No)
            .line("condition", look.words("resolution-condition"), Needed::No)
            .line("on", look.words("oversight-on"), Needed::No)
            .line("replaces", look.words("resolution-place"), Needed::No)
    })
}
