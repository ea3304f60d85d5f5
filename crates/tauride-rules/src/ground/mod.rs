//! What everything stands on: numbers, times, shares, sets and texts.

pub mod actor;
mod bits;
pub mod civil;
pub mod date;
pub mod ids;
pub mod instant;
pub mod members;
pub mod name;
pub mod print;
pub mod share;
pub mod tables;
pub mod text;
