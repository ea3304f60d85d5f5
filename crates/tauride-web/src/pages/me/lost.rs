//! The mandates that a member has lost of late: nobody has to find that out by themself.

use tauride_message::Message;
use tauride_rules::ground::civil::Span;
use tauride_rules::ids::MemberId;
use tauride_rules::instant::Instant;
use tauride_rules::mandate::event::EndReason;
use tauride_view::{Mandate, named};

use crate::bits::Link;
use crate::look::Look;

/// How long it is shown.
const SHOWN: Span = Span::days(60);

/// A mandate that ended otherwise than by the member's own act.
pub(super) struct Row {
    pub(super) seat: Link,
    pub(super) ended: Instant,
    pub(super) why: Message<'static>,
}

/// Returns them, the last one first.
pub(super) fn rows(look: Look<'_>, member: MemberId) -> Vec<Row> {
    let state = look.state;
    let had = state.had.get(&member).map_or(&[][..], Vec::as_slice);
    let mandates = had.iter().rev().filter_map(|id| Mandate::of(state, *id));
    let rows = mandates.filter_map(|mandate| {
        let (at, why) = mandate.ended.filter(|(at, _)| state.after(*at, SHOWN) > state.now)?;
        let place = named::place(state, mandate.seat).filter(|_| why != EndReason::Resigned)?;
        Some(Row { seat: look.place(&place), ended: at, why: tauride_tell::reason(why) })
    });
    rows.collect()
}
