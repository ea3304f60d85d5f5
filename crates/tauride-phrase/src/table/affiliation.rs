//! The chapter on affiliation.

use super::Lines;

/// How each act is asked for.
pub(super) const ACTS: Lines = &[
    ("found-label", "found(s) the label {name:text}[ out of {out_of:L+}]"),
    ("declare", "declare(s) {label:L}"),
    ("sympathise", "sympathise(s) with {label:L}"),
    ("renounce", "declare(s) no label"),
    ("join-fraction", "join(s) the fraction of {label:L} in {body:B}"),
    ("leave-fraction", "leave(s) the fraction in {body:B}"),
];

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    ("label-founded", "{by:M} founded {label:L} {name:text}[ out of {out_of:L+}][, and no longer declares {from:L}]"),
    ("label-declared", "{member:M} declared {label:L}[, and no longer {from:L}]"),
    ("sympathy-declared", "{member:M} sympathises with {label:L}[, and no longer declares {from:L}]"),
    ("label-renounced", "{member:M} no longer declares {label:L}"),
    ("declaration-lapsed", "the declaration of {label:L} by {member:M} lapsed"),
    ("label-ended", "{label:L} ended: nobody declares it"),
    ("labels-merged", "most of {merged:L+} have gone over: merged into {label:L}"),
    ("listed", "{member:M} stands on the list of {label:L} in {election:E}"),
    ("unlisted", "{member:M} no longer stands on the list of {label:L} in {election:E}"),
    ("list-divided", "the list of {label:L} in {election:E} was divided: {member:M} stands on that of {into:L}"),
    (
        "list-reopened",
        "the list of {label:L} in {election:E} was reopened: {gone:number} of {on:number} on it have gone over",
    ),
    (
        "mismatch-noted",
        "{election:E} elected {elected:number} on the list of {label:L}; declaring something else by now: {otherwise:M+}",
    ),
    (
        "fraction-joined",
        "{member:M} joined the fraction of {label:L} in {body:B}{sympathises|false=|true=, as a sympathiser}: {members:number} of {needed:number} needed",
    ),
    ("fraction-left", "{member:M} left the fraction of {label:L} in {body:B}"),
];
