//! Where time comes in. The law never reads a clock: the clerk does, and enters what it read.

use std::{
    fmt,
    sync::{Mutex, PoisonError},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use tauride_rules::instant::Instant;

/// What a clock calls when its time was set by hand.
pub type Wake = Box<dyn Fn() + Send + Sync>;

/// What the clerk takes the time from.
pub trait Clock: Send + Sync {
    /// Returns the time, in whole seconds. When it goes backwards, the clerk lets no time pass.
    fn now(&self) -> Instant;

    /// Returns the time since the machine was started, its sleep included, or nothing where nobody counts it. The clerk
    /// compares the two while it runs, and does not follow a clock that leaps.
    fn since_boot(&self) -> Option<Duration> {
        None
    }

    /// Returns how long to wait, in real time, before asking again whether it is `at`.
    fn until(&self, at: Instant) -> Duration {
        let seconds = at.unix().saturating_sub(self.now().unix());
        Duration::from_secs(u64::try_from(seconds).unwrap_or(0))
    }

    /// Takes note of whom to tell when the time is set by hand; a clock that only runs forgets it.
    fn watch(&self, wake: Wake) {
        drop(wake);
    }
}

/// The clock of the machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

/// How long to trust that the machine's clock is not set meanwhile: it may be corrected, or the machine may sleep.
const TRUST: Duration = Duration::from_secs(5);

impl SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place where time comes in")]
    fn since_1970() -> Option<Duration> {
        SystemTime::now().duration_since(UNIX_EPOCH).ok()
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        let seconds = Self::since_1970().map_or(0, |time| time.as_secs());
        i64::try_from(seconds).ok().and_then(Instant::from_unix).unwrap_or(Instant::MAX)
    }

    #[cfg(any(target_os = "linux", target_os = "android"))]
    fn since_boot(&self) -> Option<Duration> {
        let time = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
        u64::try_from(time.tv_sec).ok().map(Duration::from_secs)
    }

    fn until(&self, at: Instant) -> Duration {
        let at = Duration::from_secs(u64::try_from(at.unix()).unwrap_or(0));
        at.saturating_sub(Self::since_1970().unwrap_or_default()).min(TRUST)
    }
}

/// A clock that is set by hand, for tests and for playing history.
pub struct ManualClock {
    now: Mutex<Instant>,
    watching: Mutex<Vec<Wake>>,
}

impl ManualClock {
    /// Returns a clock that shows `now`.
    pub fn new(now: Instant) -> Self {
        Self { now: Mutex::new(now), watching: Mutex::default() }
    }

    /// Sets the clock, and wakes every clerk who goes by it.
    pub fn set(&self, now: Instant) {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner) = now;
        let watching = self.watching.lock().unwrap_or_else(PoisonError::into_inner);
        for wake in watching.iter() {
            wake();
        }
    }

    /// Sets the clock forward by `span`.
    pub fn advance(&self, length: Duration) {
        self.set(self.now().plus(length));
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Instant {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// For ever: whoever sets the clock wakes the clerk.
    fn until(&self, at: Instant) -> Duration {
        if at <= self.now() { Duration::ZERO } else { Duration::MAX }
    }

    fn watch(&self, wake: Wake) {
        self.watching.lock().unwrap_or_else(PoisonError::into_inner).push(wake);
    }
}

impl fmt::Debug for ManualClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManualClock").field("now", &self.now()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_machine_knows_the_century_and_is_asked_again() {
        let now = SystemClock.now();
        assert!(now > Instant::parse("2020-01-01T00:00:00Z").unwrap());
        assert!(SystemClock.until(Instant::MAX) <= TRUST);
        assert_eq!(SystemClock.until(Instant::MIN), Duration::ZERO);
    }

    #[test]
    fn a_clock_set_by_hand_wakes_who_watches() {
        use std::sync::{
            Arc,
            atomic::{AtomicU32, Ordering},
        };
        let clock = ManualClock::new(Instant::default());
        let woken = Arc::new(AtomicU32::new(0));
        let count = Arc::clone(&woken);
        clock.watch(Box::new(move || {
            count.fetch_add(1, Ordering::SeqCst);
        }));
        clock.advance(Duration::from_secs(90));
        assert_eq!((clock.now().unix(), woken.load(Ordering::SeqCst)), (90, 1));
        assert_eq!(clock.until(Instant::default()), Duration::ZERO);
        assert_eq!(clock.until(Instant::MAX), Duration::MAX);
    }
}
