//! The law is tried in small worlds: nothing happens that must not, and every article that is left out is missed.
#![expect(clippy::unwrap_used, reason = "test code")]

mod courses;
mod prove;
mod worlds;
