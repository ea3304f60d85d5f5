//! Lines of a record, asked from outside.
#![expect(clippy::unwrap_used, reason = "test code")]

mod lines;
