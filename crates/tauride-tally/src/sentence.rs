//! A count in sentences that a person can check by hand.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// The names of the candidates or lists, in the order of their places.
#[derive(Clone, Copy, Debug)]
pub struct Names<'a>(pub &'a [String]);

impl Names<'_> {
    /// Returns the name of a candidate; its number, from 1, if it has none.
    pub fn of(self, candidate: usize) -> String {
        let name = self.0.get(candidate).filter(|name| !name.is_empty());
        name.cloned().unwrap_or_else(|| candidate.saturating_add(1).to_string())
    }

    /// Returns the names as one list: "Anna, Berta and Clara"; "nobody" for none.
    pub fn list(self, candidates: &[usize]) -> String {
        let names: Vec<String> = candidates.iter().map(|candidate| self.of(*candidate)).collect();
        if names.is_empty() { String::from("nobody") } else { joined(&names) }
    }
}

/// What can be told step by step.
pub trait Sentences {
    /// Returns a sentence for each step and each decision, in order, without a full stop at the end.
    fn sentences(&self, names: Names<'_>) -> Vec<String>;
}

/// Returns how many there are: "1 seat", "2 seats".
pub(crate) fn counted(count: impl Into<u128>, one: &str) -> String {
    let count = count.into();
    if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") }
}

/// Returns words as one list: "a, b and c"; nothing for none.
pub(crate) fn joined(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [only] => only.clone(),
        [others @ .., last] => format!("{} and {last}", others.join(", ")),
    }
}
