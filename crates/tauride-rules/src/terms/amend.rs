//! How the charter is changed.

use alloc::vec::Vec;

use super::poll::PollRule;
use crate::ground::text::Text;

wire! {
    /// How the charter is changed.
    pub struct AmendRule {
        /// The charter's article.
        pub article: Text,
        /// The kind of body that decides.
        pub by: Text,
        /// How it decides.
        pub poll: PollRule,
        /// Articles that need more.
        pub entrenched: Vec<Text>,
        /// What they need; `None`: they cannot be changed.
        pub entrenched_poll: Option<PollRule>,
    }
}
