//! Counting, asked from outside: real elections, slow second implementations, and what must hold of every count.
#![expect(clippy::panic, clippy::unwrap_used, reason = "test code")]

mod apportion;
mod ballots;
mod committee;
mod committee_cases;
mod committee_laws;
mod constraints;
mod counting;
mod divisors;
mod exact;
mod intricate;
mod levelling;
mod linked;
mod list_claims;
mod list_pr;
mod list_properties;
mod list_rules;
mod lists;
mod method;
mod norm;
mod pairwise;
mod pairwise_laws;
mod plain;
mod plain_laws;
mod plurality;
mod told;
mod told_rulings;
mod transferable;
