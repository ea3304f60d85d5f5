//! Why a sentence is no act.

use alloc::string::String;
use alloc::vec::Vec;

/// Why a sentence cannot be read as an act.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("column {column}: {} belongs here{}", needed.join(" or "), hint(nearest))]
pub struct PhraseError {
    /// How far the sentence could be read, in bytes, counted from 1.
    pub column: usize,
    /// What could have followed there.
    pub needed: Vec<String>,
    /// The acts that begin as the sentence does, in the form in which they are written.
    pub nearest: Vec<String>,
}

fn hint(nearest: &[String]) -> String {
    if nearest.is_empty() { String::new() } else { alloc::format!(", as in: {}", nearest.join(" | ")) }
}
