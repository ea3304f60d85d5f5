//! The chapter on charter.

use super::Lines;

/// How each act is asked for.
pub(super) const ACTS: Lines = &[
    ("found", "adopt(s) the charter {:charter}"),
    ("end-founding", "end(s) the founding"),
    ("propose-amendment", "propose(s) to {body:B} the charter {:charter}"),
];

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    ("founded", "{name:text} was founded"),
    ("founding-ended", "the founding ended"),
    (
        "amendment-proposed",
        "a charter was proposed to {body:B}, changing articles {articles:word+}{entrenched|true=, entrenched ones among them|false=}",
    ),
    ("amending-right-passed", "{from:B} passed the right to amend the charter on to {to:B}"),
    ("charter-amended", "version {version:number} of the charter is in force by {poll:P}"),
];

/// How each question is put.
pub(super) const QUESTIONS: Lines = &[
    ("amend", "whether {body:B} adopts the proposed charter"),
    ("pass-on", "whether {body:B} passes the right to amend the charter on to {to:B}"),
];
