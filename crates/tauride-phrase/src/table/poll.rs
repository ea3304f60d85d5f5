//! The chapter on poll.

use super::Lines;

/// How each act is asked for.
pub(super) const ACTS: Lines = &[
    ("open-poll", "ask(s) {question:@questions}"),
    ("cast-vote", "{choice|for=vote(s) yes|against=vote(s) no|abstain=abstain(s)} on {poll:P}"),
    (
        "report-count",
        "report(s) hands on {poll:P}: {count.for:number} for, {count.against:number} against, {count.abstain:number} abstaining",
    ),
    ("close-poll", "close(s) {poll:P}"),
];

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    ("poll-opened", "{poll:P} opened[ by {by:M}]: {question:@questions}, {electors:# elector}[, until {until:time}]"),
    ("vote-cast", "{member:M} {choice|for=voted yes|against=voted no|abstain=abstained} on {poll:P}"),
    (
        "count-reported",
        "{teller:M} reported hands on {poll:P}: {count.for:number} for, {count.against:number} against, {count.abstain:number} abstaining",
    ),
    ("poll-counts-differed", "the tellers' counts on {poll:P} differed and are set aside"),
    (
        "poll-decided",
        "{poll:P} {carried|true=carried|false=was rejected}: {count.for:number} for, {count.against:number} against, {count.abstain:number} abstaining",
    ),
    ("poll-lapsed", "{poll:P} came to nothing"),
];
