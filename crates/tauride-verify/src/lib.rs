//! Verifies a record: re-enacts every act and compares byte for byte.
//!
//! Nothing that stands in a record is believed. Every act is enacted again from an empty state, the entry is written
//! again with what the law makes of the act, and the line must be the same to the byte. The links between lines say
//! which entry was changed; the root of a checkpoint that one holds says that nothing else was.
//!
//! ```
//! use tauride_verify::verify;
//!
//! let fault = verify(b"{\"n\":1}\n", None).unwrap_err();
//! assert_eq!(fault.to_string(), "entry 1 cannot be read: column 7: ,\"at\":\" belongs here");
//! ```
//!
//! # Architecture invariant
//!
//! The state is changed by re-enacted acts alone. An event of the record is compared, never applied.
#![no_std]
#![deny(clippy::indexing_slicing)]

extern crate alloc;

mod charter;
mod fault;
mod follow;
mod report;
mod verifier;

pub use charter::charter_reads_as_checked;
pub use fault::{Fault, Part};
pub use report::{Report, Roads};
pub use verifier::Verifier;

use memchr::memchr;
use tauride_record::Head;
use tauride_rules::State;

/// Verifies a whole record, as a file holds it, against the head of a checkpoint if one is at hand.
///
/// # Errors
///
/// The first [`Fault`], naming the entry.
pub fn verify(record: &[u8], expected: Option<&Head>) -> Result<(Report, State), Fault> {
    let mut verifier = Verifier::new();
    let mut rest = record;
    while !rest.is_empty() {
        // After a fault the lines that follow tell more about it, and `finish` returns what was learnt.
        let answer = if let Some((line, after)) = memchr(b'\n', rest).and_then(|end| rest.split_at_checked(end)) {
            rest = after.get(1..).unwrap_or_default();
            verifier.line(line)
        } else {
            rest = &[];
            verifier.unfinished()
        };
        if answer.is_err() && !verifier.can_learn_more() {
            break;
        }
    }
    verifier.finish(expected)
}
