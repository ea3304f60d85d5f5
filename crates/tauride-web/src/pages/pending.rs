//! Acts that wait for consent.

use tauride_rules::instant::Instant;
use tauride_rules::pending::PendingAct;

use crate::bits::{Button, Link};
use crate::look::Look;

/// The most acts that the page shows.
const SHOWN_MAX: usize = 40;

/// An act that waits.
pub(super) struct Row {
    pub(super) number: String,
    pub(super) asked: String,
    pub(super) by: Link,
    pub(super) until: Instant,
    pub(super) buttons: Vec<Button>,
}

/// Returns the acts that wait, the first one first, with what the reader may do about each.
pub(super) fn rows(look: Look<'_>) -> Vec<Row> {
    let waiting = look.state.pending.waiting().take(SHOWN_MAX);
    let rows = waiting.filter_map(|(pending, held)| {
        let asked = look.text(&tauride_tell::act(held.by().into(), held.act()?));
        let consent = look.button("federation-consent", &PendingAct::Consent { pending }.into());
        let take_back = look.button("federation-take-back", &PendingAct::TakeBack { pending }.into());
        Some(Row {
            number: pending.to_string(),
            asked,
            by: look.member(held.by()),
            until: held.until(),
            buttons: consent.into_iter().chain(take_back).filter(Button::is_open).collect(),
        })
    });
    rows.collect()
}
