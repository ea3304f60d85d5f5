//! The record: what happened by itself.

use tauride_rules::instant::Instant;

use crate::times::moment;

/// Says that time passed, and nothing else happened: `Time passed until 3 March 2026, 09:05`.
pub fn time_passed(until: Instant) -> String {
    format!("Time passed until {}", moment(until))
}

/// Says that something happened because its time had come.
pub fn by_time() -> &'static str {
    "By the passing of time"
}
