//! A rest after a failure.

use std::time::{Duration, Instant};

use crate::SubmitError;

/// Mending shorter than this keeps nobody waiting; and before this has gone by, what falls due is not tried again.
const SHORT: Duration = Duration::from_secs(1);

/// Keeps the clerk from spending all its time on mending while the disk is full. What falls due is tried again after
/// a second; and after re-enacting a long record, everyone is sent away for as long as that took.
#[derive(Default)]
pub(crate) struct Rest {
    refusing_until: Option<Instant>,
    trying_again: Option<Instant>,
}

impl Rest {
    /// Mends, and rests after it.
    pub(crate) fn after<T>(&mut self, mend: impl FnOnce() -> T) -> T {
        let begun = now();
        let mended = mend();
        let took = begun.elapsed();
        self.refusing_until = (took > SHORT).then(|| now() + took);
        self.trying_again = Some(now() + SHORT);
        mended
    }

    /// Returns how long to wait before what falls due is tried again.
    pub(crate) fn before_trying_again(&self) -> Duration {
        left(self.trying_again).max(left(self.refusing_until))
    }

    /// Returns what those hear who come during the rest.
    pub(crate) fn refuses(&self) -> Option<SubmitError> {
        let left = left(self.refusing_until);
        (!left.is_zero()).then(|| SubmitError::NotRecorded {
            reason: format!("what was asked before could not be written: ask again in {} s", left.as_secs() + 1).into(),
        })
    }
}

fn left(until: Option<Instant>) -> Duration {
    until.map_or(Duration::ZERO, |until| until.saturating_duration_since(now()))
}

#[expect(clippy::disallowed_methods, reason = "measures work, and never reaches the record")]
fn now() -> Instant {
    Instant::now()
}
