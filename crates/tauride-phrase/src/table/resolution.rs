//! The chapter on resolutions.

use super::Lines;

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    (
        "resolved",
        "{body:B} resolved {resolution:R} by {division:D}{void|true=, which is void for want of a quorum|false=}[: {text:text}][: {motion:A}][, until {holds.until:time}][, to end when {holds.condition:text}][, on the subject {holds.on:text}][, in place of {holds.replaces:R}]",
    ),
    ("resolution-waits", "{resolution:R} waits: others have a right over it"),
    ("came-into-force", "{resolution:R} is in force"),
    ("resolution-stopped", "{resolution:R} is stopped"),
    ("superseded", "{by:R} took the place of {resolution:R}"),
    (
        "resolution-undone",
        "{resolution:R} {how|rescinded=was rescinded|reconsidered=was undone: it is reconsidered|withdrawn=was withdrawn|fell=fell}",
    ),
    ("resolution-lapsed", "{resolution:R} lapsed: its time was over"),
];
