//! What every way of voting shares: who may vote, what a vote says, who conducts and counts.

pub mod choice;
pub mod electorate;
pub mod electors;
pub(crate) mod tellers;
