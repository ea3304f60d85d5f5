//! The time in a demonstration: it goes on where the record ends, so that 1917 is not over at once.

use std::path::Path;

use tauride_clerk::{Clock, SystemClock};
use tauride_codec::decode_head;
use tauride_rules::instant::Instant;
use tauride_store::{Reader as _, SqliteReader};

use super::not_built;
use crate::failure::Failure;

/// The machine's clock, set back.
pub(super) struct GoesOn {
    /// By so many seconds.
    back: i64,
}

impl GoesOn {
    /// Returns a clock that begins at the last entry of the record in a folder.
    pub(super) fn after(dir: &Path) -> Result<Self, Failure> {
        let reader = SqliteReader::open(dir).map_err(|error| Failure::caused(&error))?;
        let last = reader.len().and_then(|len| reader.entry(len)).map_err(|error| Failure::caused(&error))?;
        let last = decode_head(&last.unwrap_or_default()).map_err(not_built)?;
        Ok(Self { back: SystemClock.now().unix().saturating_sub(last.at.unix()) })
    }
}

impl Clock for GoesOn {
    fn now(&self) -> Instant {
        let seconds = SystemClock.now().unix().saturating_sub(self.back);
        Instant::from_unix(seconds).unwrap_or(Instant::MAX)
    }
}
