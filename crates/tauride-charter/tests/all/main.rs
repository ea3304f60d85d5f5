//! Charters, asked from outside: what is found, what is told, what is never believed.
#![expect(clippy::unwrap_used, reason = "test code")]

mod diagnostics;
mod hostile;
mod prose;
mod ready;
mod schema;
mod zones;
