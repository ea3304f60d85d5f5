//! The chapter on recall.

use super::Lines;

/// How each act is asked for.
pub(super) const ACTS: Lines = &[
    ("sign-recall", "sign(s) the recall of {seat:S}"),
    ("withdraw-signature", "withdraw(s) from the recall of {seat:S}"),
    ("hold-up", "hold(s) up {candidate:M} in {constituency:C}"),
    ("let-go", "let(s) go in {constituency:C}"),
];

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    ("recall-signed", "{member:M} signed the recall of {seat:S}"),
    ("signature-withdrawn", "{member:M} no longer signs the recall of {seat:S}"),
    ("petition-carried", "the petition against {seat:S} carried with {signatures:# signature}"),
    ("recall-carried", "the recall of {seat:S} carried"),
    (
        "recall-failed",
        "the recall of {seat:S} failed: {reason|lapsed=its time ran out|rejected=the poll did not carry|not-recalled=the electors did not recall the holder|not-replaced=the electors did not choose the successor}",
    ),
    ("held-up", "{member:M} holds up {candidate:M} in {constituency:C}"),
    ("let-go", "{member:M} let go in {constituency:C}"),
    (
        "challenger-leads",
        "{challenger:M} leads for {seat:S} in {constituency:C}, and takes it at {until:time} if the lead holds",
    ),
    ("lead-lost", "{challenger:M} lost the lead in {constituency:C}"),
];

/// How each question is put.
pub(super) const QUESTIONS: Lines = &[
    ("recall", "whether to recall the holder of {seat:S}"),
    ("replace", "whether to replace the holder of {seat:S} by {successor:M}"),
];
