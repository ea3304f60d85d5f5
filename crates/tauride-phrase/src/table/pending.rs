//! The chapter on acts that wait.

use super::Lines;

/// How each act is asked for.
pub(super) const ACTS: Lines = &[
    ("consent", "consent(s) to {pending:W}"),
    ("withhold", "withhold(s) consent to {pending:W}: {reason:text}"),
    ("take-back", "take(s) back {pending:W}"),
];

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    ("act-held", "what {by:M} asks waits for consent until {until:time}: {pending:W}"),
    ("consent-given", "consent to {pending:W} was given[ by {by:M}]"),
    ("consent-withheld", "consent to {pending:W} was withheld[ by {by:M}][: {reason:text}]"),
    ("act-taken-back", "{pending:W} was taken back"),
    ("act-lapsed", "{pending:W} came to nothing: it would be refused now"),
];
