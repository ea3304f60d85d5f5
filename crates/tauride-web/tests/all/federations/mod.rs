//! Federations to ask, for the tests and for whoever wants to look at the pages.

pub(crate) mod board;
pub(crate) mod harbour;
pub(crate) mod petrograd;
