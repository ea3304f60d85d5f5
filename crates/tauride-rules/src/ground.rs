//! What every chapter stands on.

pub mod civil;
