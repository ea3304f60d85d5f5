//! The site without a socket: pages, forms, the interface for programs, live updates.
#![expect(clippy::unwrap_used, reason = "test code")]

mod api;
#[path = "../federations/board.rs"]
mod board;
mod count;
mod forms;
#[path = "../federations/harbour.rs"]
mod harbour;
mod live;
mod pages;
#[path = "../federations/petrograd.rs"]
mod petrograd;
mod ranking;
mod visit;
