//! The chapter on clock.

use super::Lines;

/// How each act is asked for.
pub(super) const ACTS: Lines = &[("pass-time", "let(s) time pass to {to:time}")];

/// How each event is told.
pub(super) const EVENTS: Lines = &[("time-passed", "it is {to:time}")];
