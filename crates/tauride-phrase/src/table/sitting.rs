//! The chapter on sittings.

use super::Lines;

/// How each act is asked for.
pub(super) const ACTS: Lines = &[
    ("call", "call(s) a sitting of {body:B} for {opens:time} at {place:text}: {agenda:text+}"),
    ("demand", "demand(s) a sitting of {body:B} for {opens:time} at {place:text}: {agenda:text+}"),
    ("join", "join(s) the demand for {sitting:H}"),
    ("postpone", "postpone(s) {sitting:H} to {to:time}"),
    ("open", "open(s) {sitting:H}"),
    ("check-in", "check(s) in to {sitting:H}"),
    ("step-in", "step(s) in for {seat:S} in {sitting:H}"),
    ("step-back", "step(s) back in {sitting:H}"),
    ("leave", "leave(s) the hall of {sitting:H}"),
    ("follow", "will follow {leader:M} out of {sitting:H}"),
    ("walk-out", "walk(s) out of {sitting:H}[: {statement:text}]"),
    ("take-chair", "take(s) the chair of {sitting:H}"),
    ("interrupt", "interrupt(s) {sitting:H}: {reason:text}"),
    ("resume", "resume(s) {sitting:H}"),
    ("close", "want(s) to close {sitting:H}"),
    ("adjourn", "want(s) to adjourn {sitting:H} to {to:time}"),
    ("go-on", "want(s) to go on with {sitting:H}"),
    ("report-detained", "report(s) to {sitting:H} that {member:M} is detained: {says:text}"),
    ("report-force", "report(s) that {sitting:H} was closed by force[, by {closed_by:text}]"),
];

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    ("sitting-called", "{by:M} called {sitting:H} of {body:B} for {opens:time} at {place:text}: {agenda:text+}"),
    (
        "sitting-demanded",
        "{by:M} demanded {sitting:H} of {body:B} for {opens:time} at {place:text}: {agenda:text+}; {needed:# member} needed",
    ),
    ("demand-joined", "{by:M} joined the demand for {sitting:H}: {members:number} of {needed:# member} needed"),
    ("sitting-convened", "the members convened {sitting:H} for {opens:time}"),
    ("sitting-postponed", "{by:M} postponed {sitting:H} to {to:time}"),
    ("sitting-opened", "{by:M} opened {sitting:H}[ for {seat:S}], until {until:time}"),
    (
        "checked-in",
        "{member:M} checked in to {sitting:H}[ for {seat:S}]{votes|true=|false=, with a voice}[; {instead:M} stepped back]",
    ),
    ("stepped-in", "{member:M} stepped in for {seat:S} in {sitting:H}[; {instead:M} stepped back]"),
    ("stepped-back", "{member:M} stepped back in {sitting:H}"),
    ("left-hall", "{member:M} left the hall of {sitting:H}"),
    ("vote-lost", "{member:M} no longer has a vote in {sitting:H}"),
    ("will-follow", "{member:M} will follow {leader:M} out of {sitting:H}"),
    ("walked-out", "{by:M} walked out of {sitting:H}[ with {members:M+}][: {statement:text}]"),
    ("quorum-reached", "{sitting:H} has a quorum: {present:number} present, {needed:number} needed"),
    ("quorum-lost", "{sitting:H} has lost its quorum: {present:number} present, {needed:number} needed"),
    ("chair-taken", "{by:M} took the chair of {sitting:H}"),
    ("sitting-interrupted", "{by:M} interrupted {sitting:H}: {reason:text}"),
    ("recess-taken", "{sitting:H} took a recess[ until {until:time}]"),
    ("sitting-resumed", "{by:M} resumed {sitting:H}"),
    ("end-wished", "{by:M} wants to adjourn {sitting:H} to {to:time}: {members:number} of {needed:number} needed"),
    ("end-wished", "{by:M} wants to close {sitting:H}: {members:number} of {needed:number} needed"),
    ("going-on", "{by:M} wants to go on with {sitting:H}"),
    ("sitting-adjourned", "{sitting:H} was adjourned to {to:time}"),
    ("detained-reported", "{by:M} reported to {sitting:H} that {member:M} is detained: {says:text}"),
    ("force-reported", "{by:M} reported that {sitting:H} was closed by force[, by {closed_by:text}]"),
    (
        "sitting-ended",
        "{sitting:H} {how|closed=was closed|force=was closed by force|time-over=ended: its time was over|not-opened=came to nothing: nobody opened it|not-convened=came to nothing: too few demanded it|body-ended=ended with its body}",
    ),
];
