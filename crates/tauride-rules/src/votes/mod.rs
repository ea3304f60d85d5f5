//! Rulebook chapter [Votes](../../../../../rulebook/votes.md): what every way of voting shares. Who may vote, what a vote
//! says, who conducts and counts, and what is enough.

pub mod cards;
pub mod choice;
pub mod electorate;
pub mod electors;
pub mod lasting;
pub mod refusal;
mod rights;
pub(crate) mod tellers;
pub mod threshold;
pub(crate) mod until;
pub(crate) mod worth;

pub use refusal::VotesRefusal;
