//! How often codes are tried from one address.

use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// The most codes that are tried from one address in one [`SPAN`].
const MOST: u32 = 10;
const SPAN: Duration = Duration::from_mins(1);
/// Addresses share so many counters: a stranger can fill them, but not the memory.
const COUNTERS: usize = 4_096;

/// Counters of attempts, by address.
#[derive(Debug, Default)]
pub(crate) struct Attempts(Mutex<Vec<Option<Counter>>>);

#[derive(Clone, Copy, Debug)]
struct Counter {
    since: Instant,
    count: u32,
}

impl Attempts {
    /// Counts an attempt. Returns whether it is allowed; without an address, as in tests, it always is.
    pub(crate) fn allow(&self, address: Option<IpAddr>) -> bool {
        let Some(address) = address else { return true };
        let now = Instant::now();
        let mut counters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        counters.resize(COUNTERS, None);
        let Some(counter) = counters.get_mut(place(address)) else { return true };
        let fresh = Counter { since: now, count: 0 };
        let current = counter.filter(|counter| now.duration_since(counter.since) < SPAN).unwrap_or(fresh);
        *counter = Some(Counter { count: current.count.saturating_add(1), ..current });
        current.count < MOST
    }
}

/// The counter of an address: of the whole network of 2^64 for IPv6, all of which one person may have.
fn place(address: IpAddr) -> usize {
    let bytes: Vec<u8> = match address {
        IpAddr::V4(address) => address.octets().to_vec(),
        IpAddr::V6(address) => address.octets().into_iter().take(8).collect(),
    };
    let hash = bytes.iter().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    usize::try_from(hash ^ (hash >> 15)).unwrap_or(0) % COUNTERS
}

#[cfg(test)]
mod tests {
    use super::{Attempts, MOST, SPAN};

    #[tokio::test(start_paused = true)]
    async fn whoever_tries_too_often_waits() {
        let attempts = Attempts::default();
        let (one, other) = ("192.0.2.1".parse().ok(), "2001:db8::1".parse().ok());
        let allowed = (0..20).filter(|_| attempts.allow(one)).count();
        assert_eq!(allowed, usize::try_from(MOST).unwrap());
        assert!(attempts.allow(other));
        tokio::time::advance(SPAN).await;
        assert!(attempts.allow(one));
    }
}
