//! Kinds of body in which nobody sits at once.

use alloc::vec::Vec;

use crate::ground::text::Text;

wire! {
    /// Nobody holds seats in bodies of two of these kinds.
    pub struct IncompatibleRule {
        /// The charter's article.
        pub article: Text,
        /// The kinds of body, two at least.
        pub bodies: Vec<Text>,
    }
}

impl IncompatibleRule {
    /// Returns whether it keeps bodies of two kinds apart.
    pub fn parts(&self, one: &str, other: &str) -> bool {
        let names = |kind: &str| self.bodies.iter().any(|body| &**body == kind);
        one != other && names(one) && names(other)
    }
}
