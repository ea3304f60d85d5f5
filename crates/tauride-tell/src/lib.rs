//! What is true of a federation, in words: one sentence for one fact, whoever shows it.
//!
//! What is gathered by `tauride-view` is said here in English. Numbers, times and names stand in the sentences as text.

mod bodies;
mod bundle;
mod deeds;
mod divisions;
mod elections;
mod follows;
mod forms;
mod keys;
mod lacks;
mod language;
mod named;
mod numbers;
mod out;
mod pattern;
mod polls;
mod recalls;
mod record;
mod rolls;
mod seats;
mod sittings;
mod telling;
mod times;

pub use bodies::right;
pub use deeds::deed;
pub use divisions::{division, division_needed, division_standing, division_whole, vote};
pub use elections::{candidate, election, failure, stage};
pub use follows::follows;
pub use keys::in_names;
pub use lacks::{Needs, lacks, needs};
pub use language::Language;
pub use named::called;
pub use numbers::{capital, count, number, several, votes};
pub use out::{Edge, Out, Part, Parts};
pub use polls::{carries_with, needed, question, standing};
pub use recalls::{means, petition, under_way, way};
pub use record::{by_time, time_passed};
pub use rolls::{gone, gone_until, on_the_roll};
pub use seats::{filling, seat};
pub use sittings::{attendance, sitting, sitting_standing};
pub use telling::Telling;
pub use times::{day, iso, moment};

/// What stands in place of totals that the charter shows only at the end (votes.15).
pub const TOTALS_AT_END: &str = "How the votes stand is shown when voting is over. Until ballots can be sealed, \
    anybody can add them up from the record before.";
