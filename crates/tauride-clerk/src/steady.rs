//! A clock that does not leap.
//!
//! While the clerk runs, the machine's clock is compared with the time since the machine was started, its sleep
//! included. If the two come apart, somebody has set the clock, or it is broken: the time goes on as the machine
//! counted it, and nothing falls due because of a leap.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tauride_rules::instant::Instant;

use crate::Clock;
use crate::clock::Wake;

/// By so many seconds a clock may be corrected at once. Corrections by more are leaps.
const CORRECTION: i64 = 60;
/// Clocks run apart by a little: so often, in seconds, the two are compared anew, if there was no leap.
const ANEW: i64 = 3_600;
/// How long to trust that a clock that leapt has not been set right meanwhile.
const TRUST: Duration = Duration::from_secs(5);

/// A clock, compared with the time since the machine was started.
pub(crate) struct Steady {
    inner: Arc<dyn Clock>,
    compared: Mutex<Option<Compared>>,
}

/// What both showed when they last went together, and what the clock shows that leapt.
#[derive(Clone, Copy)]
struct Compared {
    clock: i64,
    boot: i64,
    leapt: Option<Instant>,
}

impl Steady {
    pub(crate) fn new(inner: Arc<dyn Clock>) -> Self {
        let steady = Self { inner, compared: Mutex::default() };
        // The two are compared from the start on.
        let _ = steady.now();
        steady
    }

    /// Returns what the clock shows, if it leapt and has not come back.
    pub(crate) fn leapt(&self) -> Option<Instant> {
        let _ = self.now();
        self.compared.lock().unwrap_or_else(PoisonError::into_inner).and_then(|compared| compared.leapt)
    }
}

impl Clock for Steady {
    fn now(&self) -> Instant {
        let mut compared = self.compared.lock().unwrap_or_else(PoisonError::into_inner);
        let shown = self.inner.now();
        let Some(boot) = self.inner.since_boot() else { return shown };
        let boot = i64::try_from(boot.as_secs()).unwrap_or(i64::MAX);
        let fresh = Compared { clock: shown.unix(), boot, leapt: None };
        let before = compared.get_or_insert(fresh);
        let counted = before.clock.saturating_add(boot.saturating_sub(before.boot));
        if (shown.unix() - counted).abs() > CORRECTION {
            before.leapt = Some(shown);
            return Instant::from_unix(counted).unwrap_or(shown);
        }
        before.leapt = None;
        if boot.saturating_sub(before.boot) >= ANEW {
            *before = fresh;
        }
        shown
    }

    fn until(&self, at: Instant) -> Duration {
        let now = self.now();
        let leapt = self.compared.lock().unwrap_or_else(PoisonError::into_inner).is_some_and(|one| one.leapt.is_some());
        if leapt {
            let seconds = at.unix().saturating_sub(now.unix());
            return Duration::from_secs(u64::try_from(seconds).unwrap_or(0)).min(TRUST);
        }
        self.inner.until(at)
    }

    fn watch(&self, wake: Wake) {
        self.inner.watch(wake);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A machine whose clock can be set.
    #[derive(Default)]
    struct Machine(Mutex<(i64, u64)>);

    impl Machine {
        fn set(&self, clock: i64, boot: u64) {
            *self.0.lock().unwrap() = (clock, boot);
        }
    }

    impl Clock for Machine {
        fn now(&self) -> Instant {
            Instant::from_unix(self.0.lock().unwrap().0).unwrap()
        }
        fn since_boot(&self) -> Option<Duration> {
            Some(Duration::from_secs(self.0.lock().unwrap().1))
        }
    }

    #[test]
    fn a_leap_is_not_followed_and_a_correction_is() {
        let machine = Arc::new(Machine::default());
        machine.set(1_000_000, 50);
        let steady = Steady::new(Arc::clone(&machine) as _);
        let shows = |clock, boot, right, leapt: bool| {
            machine.set(clock, boot);
            assert_eq!((steady.now().unix(), steady.leapt().is_some()), (right, leapt), "{clock} {boot}");
        };
        shows(1_000_010, 60, 1_000_010, false);
        shows(1_000_050, 70, 1_000_050, false);
        shows(1_000_000 + 90 * 86_400, 80, 1_000_030, true);
        assert_eq!(steady.until(Instant::from_unix(1_000_033).unwrap()), Duration::from_secs(3));
        shows(900_000, 90, 1_000_040, true);
        shows(1_000_051, 100, 1_000_051, false);
        // Asleep for a week, both went on.
        shows(1_000_051 + 604_800, 100 + 604_800, 1_000_051 + 604_800, false);
        // Corrections do not add up to a leap within the hour.
        let (clock, boot) = (1_000_051 + 604_800, 100 + 604_800);
        shows(clock + 60, boot + 10, clock + 60, false);
        shows(clock + 120, boot + 20, clock + 20, true);
    }
}
