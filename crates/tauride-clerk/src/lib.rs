//! The one writer of a record: clock, group commit, accounts, enrolment.
//!
//! A [`Clerk`] writes the record of one federation. Whoever wants something [`submit`](Clerk::submit)s a [`Request`];
//! one thread enacts what arrives together, appends it to the store in one transaction, and only then answers.
//!
//! - **Nothing is acknowledged before it is durable**, and nothing can be [read](Clerk::read) before it is.
//! - **Time passes by itself.** What falls due is entered when its time has come, by the [`Clock`] that was given.
//! - **Asking again is safe.** Under the same key, the clerk answers with the same entry, also after a crash.
//! - **Nothing is global.** A server of several federations has a clerk for each.
//!
//! Reading order: [`Clerk`], then `writer` and `round`, where the work is done; `desk`, where requests wait; `replay`,
//! from the record to the state.
//!
//! # Architecture invariant
//!
//! Time, randomness and the disk come in here and nowhere below. The law is asked; nothing of it is decided here.

pub mod accounts;
mod admit;
mod budget;
mod clerk;
pub mod clock;
mod code;
mod desk;
pub mod enrol;
mod enter;
mod error;
pub mod export;
mod hold;
mod kept;
mod replay;
mod request;
mod rest;
mod restore;
mod round;
mod sessions;
mod shared;
mod steady;
mod waiting;
mod writer;

pub use budget::ACTS_PER_HOUR;
pub use clerk::{Clerk, Founding, Subscription};
pub use clock::{Clock, ManualClock, SystemClock};
pub use enrol::{Enrolment, Roll, read_roll};
pub use error::{ClerkError, SubmitError};
pub use hold::{Accepted, Hold, SILENCE};
pub use kept::View;
pub use replay::{Progress, state_after};
pub use request::{Answer, NewRow, Published, PublishedEntry, Request};
