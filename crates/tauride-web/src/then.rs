//! How a federation stood on a day: its record, enacted again until then.
//!
//! It is worked out beside the threads that answer, one day at a time in a federation, and the last one is kept. What is too long
//! for that is refused, and can be gone through by whoever takes the record home.

use std::sync::{Arc, Mutex, PoisonError};

use tauride_clerk::{Clerk, ClerkError, state_after};
use tauride_message::{Message, Value};
use tauride_rules::State;
use tauride_rules::instant::Instant;

use crate::until;

/// So many entries are enacted again for one look.
const ENTRIES_MAX: u64 = 20_000;
/// So many bytes of them.
const BYTES_MAX: usize = 16 << 20;

/// The day that was looked at last.
#[derive(Debug, Default)]
pub(crate) struct Past {
    kept: Mutex<Option<Then>>,
    /// Held by whoever works a day out: those who wait for it may find it done.
    working: tokio::sync::Mutex<()>,
}

/// How a federation stood.
#[derive(Clone, Debug)]
pub(crate) struct Then {
    /// After which entry.
    pub(crate) entry: u64,
    pub(crate) state: Arc<State>,
}

/// Why how it stood is not shown.
#[derive(Debug)]
pub(crate) enum Gone {
    /// There is nothing to show, or too much.
    Said(Message<'static>),
    /// The record could not be read.
    Failed(Box<dyn std::error::Error + Send + Sync>),
}

impl Past {
    fn at(&self, entry: u64) -> Option<Then> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.as_ref().filter(|then| then.entry == entry).cloned()
    }

    fn keep(&self, then: Then) {
        *self.kept.lock().unwrap_or_else(PoisonError::into_inner) = Some(then);
    }
}

/// Returns the middle of a day, as it is written; by it the day is told in any zone. Nothing for what is no day.
pub(crate) fn noon(day: &str) -> Option<Instant> {
    Instant::parse(&format!("{day}T12:00:00Z"))
}

/// Returns how a federation stood at the end of a day.
///
/// # Errors
///
/// What is no day, a day before the first entry, one after more entries than are enacted again, and a record that is not read.
pub(crate) async fn at(past: &Past, clerk: &Clerk, day: &str) -> Result<Then, Gone> {
    let said = |key, name, value| Gone::Said(Message::new(key).with(name, value));
    let end = Instant::parse(&format!("{day}T23:59:59Z"))
        .ok_or_else(|| said("plain-no-day", "said", Value::Text(day.to_owned().into())))?;
    let (size, reader) = (clerk.read(|view| view.len()), clerk.reader());
    let after = until::after(&*reader, end, size).map_err(|error| Gone::Failed(Box::new(error)))?;
    let entry = after.saturating_sub(tauride_store::FIRST);
    if entry == 0 {
        return Err(Gone::Said(Message::new("powers-nothing-then")));
    }
    let too_long = || said("powers-too-long", "most", Value::Number(ENTRIES_MAX));
    if entry > ENTRIES_MAX {
        return Err(too_long());
    }
    if let Some(then) = past.at(entry) {
        return Ok(then);
    }
    let working = past.working.lock().await;
    if let Some(then) = past.at(entry) {
        return Ok(then);
    }
    let found = tokio::task::spawn_blocking(move || state_after(&*reader, entry, BYTES_MAX)).await;
    let found: Result<Option<State>, ClerkError> = found.map_err(|error| Gone::Failed(Box::new(error)))?;
    let state = found.map_err(|error| Gone::Failed(Box::new(error)))?.ok_or_else(too_long)?;
    let then = Then { entry, state: Arc::new(state) };
    past.keep(then.clone());
    drop(working);
    Ok(then)
}
