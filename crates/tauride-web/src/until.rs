//! Where in a record a time is.

use tauride_codec::decode;
use tauride_rules::instant::Instant;
use tauride_store::{FIRST, Reader, StoreError};

/// Returns the first entry after an instant. The times of entries only grow: it is found by halving.
pub(crate) fn after(reader: &dyn Reader, instant: Instant, size: u64) -> Result<u64, StoreError> {
    let (mut low, mut high) = (FIRST, size.saturating_add(FIRST));
    while low < high {
        let middle = low + (high - low) / 2;
        let at = reader.entry(middle)?.and_then(|line| decode(&line).ok()).map(|entry| entry.at);
        if at.is_some_and(|at| at <= instant) { low = middle + 1 } else { high = middle }
    }
    Ok(low)
}
