//! What is true of a federation, gathered once for whoever shows it: pages, the JSON interface and the command.
//!
//! Everything here is asked of the state alone, is plain data, and says nothing in words: sentences are made of it by those who
//! show it. What takes long, such as a count, is not gathered here.

pub mod agreement;
pub mod answers;
pub mod body;
mod clocks;
pub mod commission;
pub mod consistency;
pub mod deadlock;
pub mod division;
pub mod election;
pub mod emergency;
pub mod federation;
pub mod filling;
pub mod followed;
pub mod gone;
pub mod label;
pub mod mandate;
pub mod marked;
pub mod matter;
pub mod member;
pub mod motion;
pub mod named;
pub mod oversight;
pub mod part;
pub mod poll;
pub mod powers;
pub mod recall;
pub mod resolution;
pub mod roll;
pub mod search;
pub mod seat;
pub mod seats;
pub mod sits_for;
pub mod sitting;
pub mod succession;
pub mod tree;
pub mod unit;
pub mod waits;

pub use agreement::Agreement;
pub use answers::{Charge, Inquiry, Report, Resignation};
pub use body::Body;
pub use commission::Commission;
pub use consistency::{Consistency, Contradiction, Prospect};
pub use deadlock::Deadlocks;
pub use division::Division;
pub use election::Election;
pub use emergency::Emergency;
pub use federation::Federation;
pub use filling::{Filling, Held};
pub use gone::Gone;
pub use label::Label;
pub use mandate::Mandate;
pub use matter::Matter;
pub use member::Member;
pub use motion::{Floor, Motion};
pub use named::{Named, Place, Whose};
pub use part::{Part, Window};
pub use poll::Poll;
pub use recall::Recall;
pub use resolution::Resolution;
pub use seat::Seat;
pub use sitting::Sitting;
pub use succession::Succession;
pub use unit::Unit;
