//! The chapter on convocation.

use super::Lines;

/// How each act is asked for.
pub(super) const ACTS: Lines = &[
    (
        "call-to-constitute",
        "call(s) a meeting to constitute the body {name:text} ({kind:word}) at {place:text} for {meets:time}",
    ),
    ("answer", "answer(s) {convocation:V} for {unit:U}"),
    ("take-back", "take(s) back the answer of {unit:U} to {convocation:V}"),
    ("constitute", "open(s) the meeting of {convocation:V}"),
];

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    (
        "called-to-constitute",
        "{convocation:V} calls the body {name:text} ({kind:word}) to {place:text} for {meets:time}[, rival of {rivals:V+}]",
    ),
    ("answered", "{unit:U} answered {convocation:V} through {by:M}"),
    (
        "answer-supported",
        "{by:M} is for an answer of {unit:U} to {convocation:V}: {electors:number} of {needed:# elector} needed",
    ),
    (
        "answer-opposed",
        "{by:M} is against the answer of {unit:U} to {convocation:V}: {electors:number} of {needed:# elector} needed",
    ),
    (
        "answer-overtaken",
        "{unit:U} answers {instead:V} and no longer {convocation:V}, for which fewer of its electors are",
    ),
    (
        "answer-taken-back",
        "{by:M} took back the answer of {unit:U} to {convocation:V}{stands|true=, which stands|false=}",
    ),
    (
        "convocation-met",
        "{convocation:V} met: {units:# unit} with {electors:# elector}, {prevails|true=more than any rival|false=a rival having as many or more}",
    ),
];
