//! What is to be said, before anybody says it: a key and typed arguments.
//!
//! Whoever knows something (the law that refuses, a count that takes a step) makes a [`Message`]. It holds no words and is
//! cheap to make: nothing is formatted, and texts are borrowed. `tauride-tell` says it in the language of whoever reads.
//! The English words of a message stand in a [`Source`], beside the article from which they come.
#![no_std]
#![deny(clippy::arithmetic_side_effects, clippy::indexing_slicing)]

extern crate alloc;

mod argument;
mod key;
mod message;
mod source;
mod thing;

pub use argument::Argument;
pub use key::{joined, length};
pub use message::{Kind, Message, Value};
pub use source::{Counted, Source};
pub use thing::Thing;
