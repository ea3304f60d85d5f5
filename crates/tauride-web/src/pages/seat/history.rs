//! Who held a seat before.

use tauride_message::Message;
use tauride_rules::ids::{MandateId, SeatId};
use tauride_rules::instant::Instant;

use crate::bits::Link;
use crate::look::Look;

/// How many of the newest mandates are looked through: there is no list by seat, and a page must not hold the clerk up.
const LOOKED_THROUGH: usize = 50_000;
/// The most that are shown.
const SHOWN: usize = 20;

/// A mandate that ended.
pub(super) struct Past {
    pub(super) id: String,
    pub(super) holder: Link,
    pub(super) label: String,
    pub(super) title: Message<'static>,
    pub(super) since: Instant,
    pub(super) ended: Instant,
    pub(super) reason: Message<'static>,
}

/// Returns the mandates of a seat that ended, the last first.
pub(super) fn of(look: Look<'_>, seat: SeatId) -> Vec<Past> {
    let all = look.state.mandates.iter().enumerate().rev().take(LOOKED_THROUGH);
    let ended = all.filter(|(_, mandate)| mandate.seat == seat).filter_map(|(place, mandate)| {
        let (ended, reason) = mandate.ended?;
        Some(Past {
            id: MandateId::at(place).to_string(),
            holder: look.holder(mandate),
            label: mandate.label.to_string(),
            title: tauride_tell::title(mandate.title),
            since: mandate.since,
            ended,
            reason: tauride_tell::reason(reason),
        })
    });
    ended.take(SHOWN).collect()
}
