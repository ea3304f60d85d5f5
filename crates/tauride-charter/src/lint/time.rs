//! Calls that nobody can answer, and notices that are longer than the time there is.

use tauride_rules::terms::{ConvocationRule, From};

use super::Sense;
use crate::tell;

pub(super) fn check(sense: &Sense<'_>) {
    for (place, call) in sense.charter.convocations.iter().enumerate() {
        calls(sense, call, place);
        let path = format!("convocation.{place}.notice");
        let (notice, said) = (call.notice, tell::span(call.notice));
        if let Some(lasts) = sense.charter.founding.lasts.filter(|lasts| !call.open && notice.about() >= lasts.about())
        {
            let message = format!(
                "the notice of {said} is longer than the deadline: only the founders may call a `{}`, for {}",
                call.calls,
                tell::span(lasts)
            );
            sense.warn(&path, message, "shorten the notice, lengthen the founding, or say open = true");
        }
        for body in sense.charter.bodies.iter().filter(|body| body.ratified_by.as_ref() == Some(&call.calls)) {
            let Some(lives) = body.provisional.filter(|lives| notice.about() >= lives.about()) else { continue };
            let message = format!(
                "the notice of {said} is longer than the deadline: a provisional `{}` ends after {} unless \
                 a `{}` ratifies it",
                body.name,
                tell::span(lives),
                call.calls
            );
            sense.warn(&path, message, "shorten the notice, or let the provisional body live longer");
        }
    }
}

fn calls(sense: &Sense<'_>, call: &ConvocationRule, place: usize) {
    let path = format!("convocation.{place}.calls");
    let body = sense.charter.body_kind(&call.calls);
    let units_send = |rule: &tauride_rules::terms::SeatRule| matches!(rule.from, From::Unit(_));
    if body.is_some_and(|(_, body)| !body.seats.iter().any(units_send)) {
        let message = format!("nobody can answer a call for a `{}`: no unit sends to it", call.calls);
        sense.warn(&path, message, "call a body whose delegates come from units; others are formed by their senders");
    }
    if sense.charter.convocations.iter().take(place).any(|other| other.calls == call.calls) {
        let message = format!("an earlier rule says already who calls a `{}`, and it is that which counts", call.calls);
        sense.warn(&path, message, "keep one of them");
    }
}
