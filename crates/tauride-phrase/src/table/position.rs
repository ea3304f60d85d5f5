//! The chapter on positions.

use super::Lines;

/// How each act is asked for.
pub(super) const ACTS: Lines = &[
    (
        "raise",
        "raise(s) the matter {text:text}[, a reading of {of:Q}][, with all of {all:Q+}][, with none of {none:Q+}]",
    ),
    ("note", "note(s) that a vote for {on.motion:A} is {stance|for=for|against=against} {matter:Q}"),
    ("note", "note(s) that a vote for {on.question:D} is {stance|for=for|against=against} {matter:Q}"),
    ("claim", "claim(s) that {who:text} {stance|for=want|against=do not want} {matter:Q}: {evidence:text}"),
    ("retract", "take(s) back what they claimed about {matter:Q}"),
];

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    (
        "matter-raised",
        "{by:M} raised {matter:Q}[, a reading of {of:Q}][, with all of {all:Q+}][, with none of {none:Q+}]: {text:text}",
    ),
    ("meaning-noted", "{by:M} noted that a vote for {on.motion:A} is {stance|for=for|against=against} {matter:Q}"),
    ("meaning-noted", "{by:M} noted that a vote for {on.question:D} is {stance|for=for|against=against} {matter:Q}"),
    (
        "position-taken",
        "{of:sender} resolved {stance|for=for|against=against} {matter:Q}[ by {poll:P}][ by {division:D}], {electors:# elector}[: {votes:number} voted so]",
    ),
    ("position-dropped", "{of:sender} has no position on {matter:Q} any more"),
    (
        "instructed-on",
        "the holder of {seat:S} was instructed {stance|for=for|against=against} {matter:Q}, on {mandate:T}",
    ),
    (
        "roll-call-compared",
        "in {division:D}, on {matter:Q}: {kept.votes:number} voted as instructed, with {kept.electors:# elector} behind them; {broken.votes:number} against their instruction, with {broken.electors:# elector}; {abstained.votes:number} abstained though instructed, with {abstained.electors:# elector}; {free.votes:number} had no instruction, with {free.electors:# elector}",
    ),
    ("claim-made", "{by:M} claimed that {who:text} {stance|for=want|against=do not want} {matter:Q}: {evidence:text}"),
    ("claim-retracted", "{by:M} took back what they claimed about {matter:Q}"),
];

/// How each question is put.
pub(super) const QUESTIONS: Lines = &[
    ("take", "whether {of:sender} is {stance|for=for|against=against} {matter:Q}"),
    ("drop", "whether {of:sender} has no position on {matter:Q} any more"),
    ("instruct-on", "whether to instruct the holder of {seat:S} {stance|for=for|against=against} {matter:Q}"),
];
