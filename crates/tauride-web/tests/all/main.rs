//! The site without a socket: pages, forms, the interface for programs, live updates.
#![expect(clippy::unwrap_used, reason = "test code")]

mod agreements;
mod answers;
mod api;
mod before;
mod brackets;
mod browser;
mod browsers;
mod cards;
mod checked;
mod commissions;
mod consistency;
mod contrast;
mod count;
mod divisions;
mod emergencies;
mod federations;
mod finding;
mod forms;
mod hanging;
mod languages;
mod legitimacy;
mod live;
mod matters;
mod motions;
mod overseen;
mod own;
mod pages;
mod powers;
mod ranking;
mod safe;
mod timelines;
mod told;
mod uses;
mod visit;
mod widths;
