//! The chapter on commissions.

use super::Lines;

/// How each act is asked for.
pub(super) const ACTS: Lines = &[
    ("take-place", "take(s) a place in {commission:K}"),
    ("leave-place", "leave(s) the place in {commission:K}"),
    ("enter-evidence", "enter(s) in evidence before {commission:K}: {says:text}"),
    ("propose-measure", "propose(s) that {commission:K} act under head {head:number}: {says:text}"),
    ("propose-report", "propose(s) that {commission:K} report: {says:text}"),
    ("support-proposal", "support(s) proposal {proposal:number} in {commission:K}"),
    ("take-back-proposal", "take(s) back proposal {proposal:number} in {commission:K}"),
];

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    (
        "commission-established",
        "{body:B} established {commission:K} {name:text} by {poll:P}, of {members:M+}, to report by {due:time}, with {extensions:# extension}, for {scope:text+}",
    ),
    ("place-taken", "{member:M} took a place in {commission:K}"),
    ("place-left", "{member:M} left the place in {commission:K}"),
    ("evidence-entered", "{by:M} entered in evidence before {commission:K}: {says:text}"),
    (
        "commission-proposed",
        "{by:M} made proposal {proposal:number} in {commission:K}, a measure under head {head:number}: {says:text}",
    ),
    ("commission-proposed", "{by:M} made proposal {proposal:number} in {commission:K}, a report: {says:text}"),
    ("proposal-supported", "{member:M} supported proposal {proposal:number} in {commission:K}"),
    ("proposal-taken-back", "proposal {proposal:number} in {commission:K} was taken back"),
    (
        "measure-taken",
        "{commission:K} took measure {measure:number} under head {head:number} by proposal {proposal:number}: {votes:number} of {of:number} for it",
    ),
    ("measure-voided", "measure {measure:number} of {commission:K} was outside its scope by {poll:P}, and is void"),
    ("scope-widened", "the scope of {commission:K} was widened by {poll:P} with head {head:number}: {says:text}"),
    ("commission-extended", "{commission:K} was extended to {to:time} by {poll:P}, time {times:number}: {reason:text}"),
    (
        "commission-reported",
        "{commission:K} reported by proposal {proposal:number}: {votes:number} of {of:number} for it",
    ),
    (
        "commission-expired",
        "{commission:K} did not report in time: its powers ended, and its evidence lies before the body, {evidence:# piece}",
    ),
    ("commission-discharged", "{commission:K} was discharged by {poll:P}"),
    ("commission-fell", "{commission:K} ended with its body"),
    ("commission-taken-up", "{sitting:H} took up {commission:K}"),
];

/// How each question is put.
pub(super) const QUESTIONS: Lines = &[
    (
        "establish",
        "whether {body:B} establishes the commission {name:text} of {members:M+} to report by {due:time}, with {extensions:# extension}, for {scope:text+}",
    ),
    ("extend", "whether {commission:K} is extended to {to:time}: {reason:text}"),
    ("widen", "whether the scope of {commission:K} is widened by {head:text}"),
    ("void", "whether measure {measure:number} of {commission:K} is outside its scope"),
    ("discharge", "whether {commission:K} is discharged"),
];
