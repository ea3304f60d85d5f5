//! Acts and events in the words of a meeting.
//!
//! One table says how each act is asked for, another how each event is told: [`table`]. A line of a table is a pattern
//! of words and places; [`say`] and [`say_act`] fill the places from the derived form of an event or act, and
//! [`read_act`] goes the same way back, so that what is printed can be read again.
//!
//! ```
//! use tauride_phrase::{NoNames, read_act, say_act};
//!
//! let (by, act) = read_act("M12 signs the recall of S9", &NoNames)?;
//! assert_eq!(say_act(by, &act), "M12 signs the recall of S9");
//! # Ok::<(), tauride_phrase::PhraseError>(())
//! ```
//!
//! # Architecture invariant
//!
//! No act and no event is named in code here: a new one is a new line in a table, and a test fails until it is there.
#![no_std]
#![deny(clippy::indexing_slicing)]

extern crate alloc;

mod acting;
mod cursor;
mod error;
mod fill;
mod kind;
mod names;
pub mod pattern;
mod reader;
mod sentence;
pub mod table;
mod template;
mod value;

pub use error::PhraseError;
pub use names::{Names, NoNames, StateNames};
pub use sentence::{
    chapter_of, forms, name_of, read_act, read_acts, read_by, say, say_act, say_actor, say_acts, say_question,
    say_reason, say_time, say_title, shown,
};
