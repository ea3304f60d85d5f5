//! Labels: how one stands, and who is on a list or in a fraction.

use tauride_message::Message;
use tauride_view::label::{Fraction, Label, List, Stance};

use crate::named::{count, moment};

/// Says how a label stands: `9 members declare it, 2 sympathise with it`.
pub fn label_standing(label: &Label) -> Message<'static> {
    match label.ended {
        Some(ended) => Message::new("label-ended").with("ended", moment(ended)),
        None => Message::new("label-declared")
            .with("members", count(u64::from(label.members)))
            .with("sympathisers", count(u64::from(label.sympathisers))),
    }
}

/// Says how somebody stands to a label, and since when: `declares it since 9 March 2026 at 10:00`.
pub fn stance(stance: Stance, since: tauride_rules::instant::Instant) -> Message<'static> {
    let key = match stance {
        Stance::Declares => "label-declares",
        Stance::Sympathises => "label-sympathises",
    };
    Message::new(key).with("since", moment(since))
}

/// Says who sits in a fraction: `5 members and 2 sympathisers`.
pub fn fraction(fraction: &Fraction) -> Message<'static> {
    let key = if fraction.enough { "label-fraction" } else { "label-fraction-too-few" };
    Message::new(key)
        .with("members", count(u64::from(fraction.members)))
        .with("sympathisers", count(u64::from(fraction.sympathisers)))
}

/// Says how many stand on a list.
pub fn list(list: &List) -> Message<'static> {
    Message::new("label-list").with("candidates", count(list.candidates))
}
