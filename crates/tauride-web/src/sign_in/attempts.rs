//! How often wrong codes are tried from one address. Right ones are never counted: a hall signs in at once, and no
//! neighbour can keep it waiting.

use std::hash::{BuildHasher as _, RandomState};
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::network::Network;

/// The most wrong codes from one address in one [`SPAN`] that are answered as such.
const MOST: u32 = 10;
const SPAN: Duration = Duration::from_mins(1);
/// Addresses share so many counters: a stranger can fill them, but not the memory.
const COUNTERS: usize = 4_096;

/// Counters of wrong codes, by address. Which addresses share one depends on a secret of this process, so that nobody
/// can choose an address that counts for another.
#[derive(Debug, Default)]
pub(crate) struct Attempts {
    counters: Mutex<Vec<Option<Counter>>>,
    secret: RandomState,
}

#[derive(Clone, Copy, Debug)]
struct Counter {
    since: Instant,
    count: u32,
}

impl Attempts {
    /// Counts a wrong code. Returns how long whoever sent it has to wait, if there were too many; without an address,
    /// as in tests, there never are.
    pub(crate) fn failed(&self, address: Option<IpAddr>) -> Option<Duration> {
        let place = usize::try_from(self.secret.hash_one(Network::of(address?))).unwrap_or(usize::MAX) % COUNTERS;
        let now = Instant::now();
        let mut counters = self.counters.lock().unwrap_or_else(PoisonError::into_inner);
        counters.resize(COUNTERS, None);
        let counter = counters.get_mut(place)?;
        let fresh = Counter { since: now, count: 0 };
        let current = counter.filter(|counter| now.duration_since(counter.since) < SPAN).unwrap_or(fresh);
        *counter = Some(Counter { count: current.count.saturating_add(1), ..current });
        (current.count >= MOST).then(|| SPAN.saturating_sub(now.duration_since(current.since)))
    }
}

#[cfg(test)]
mod tests {
    use super::{Attempts, MOST, SPAN};

    #[tokio::test(start_paused = true)]
    async fn whoever_fails_too_often_waits() {
        let attempts = Attempts::default();
        let (one, other) = ("192.0.2.1".parse().ok(), "2001:db8::1".parse().ok());
        let answered = (0..20).filter(|_| attempts.failed(one).is_none()).count();
        assert_eq!(answered, usize::try_from(MOST).unwrap());
        assert_eq!(attempts.failed(one), Some(SPAN));
        assert_eq!(attempts.failed(other), None);
        tokio::time::advance(SPAN).await;
        assert_eq!(attempts.failed(one), None);
    }
}
