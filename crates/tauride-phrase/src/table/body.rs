//! The chapter on body.

use super::Lines;

/// How each act is asked for.
pub(super) const ACTS: Lines = &[
    ("form-body", "form(s) the body {name:text} ({kind:word})[ of {senders:sender+}]"),
    ("affiliate", "affiliate(s) {sender:sender} to {body:B}"),
    ("apportion", "apportion(s) the seats of {body:B}"),
    ("consent", "agree(s) to sit in the body {name:text} ({kind:word})"),
    ("withdraw-consent", "no longer agree(s) to sit in the body {name:text} ({kind:word})"),
    ("self-constitute", "constitute(s) the body {name:text} ({kind:word}) of {members:M+}"),
];

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    (
        "body-formed",
        "{body:B} {name:text} ({kind:word}) was formed[ of {senders:sender+}][, to be ratified by {provisional_until:time}]",
    ),
    (
        "self-constituted",
        "{members:M+} constituted themselves as {body:B} {name:text} ({kind:word}), to be ratified by {until:time}",
    ),
    ("affiliated", "{sender:sender} was affiliated to {body:B}"),
    ("apportioned", "the seats of {body:B} were apportioned"),
    (
        "seats-established",
        "{first:S*count} established in {body:B} for {from:sender} ({constituency:C})[, reserved under {agreement:text}][, on {on:G}]",
    ),
    ("seats-reduced", "{seats:S+} given up in {constituency:C}"),
    ("sending-agreed", "{sender:sender} agreed to send delegates to {body:B}"),
    ("body-ratified", "{body:B} was ratified by {by:B}"),
    ("consented", "{member:M} agreed to sit in the body {name:text} ({kind:word})"),
    ("consent-withdrawn", "{member:M} no longer agrees to sit in the body {name:text} ({kind:word})"),
    ("body-seated", "{body:B} was seated, with {filled:number} of {of:# seat} filled"),
    ("body-vacated", "{body:B} is to be elected anew before it decides again"),
    ("body-ended", "{body:B} ended"),
];

/// How each question is put.
pub(super) const QUESTIONS: Lines = &[
    ("co-opt", "whether {body:B} co-opts {member:M}"),
    ("reserve", "whether {body:B} reserves {seats:# seat} for {sender:sender} under {agreement:text}[, on {on:G}]"),
    ("send", "whether {sender:sender} sends delegates to {body:B}"),
    ("ratify", "whether {by:B} ratifies {body:B}"),
];
