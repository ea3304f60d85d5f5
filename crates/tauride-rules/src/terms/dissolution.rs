//! Which kind of body may dissolve which.

use crate::ground::civil::Span;
use crate::ground::text::Text;

wire! {
    /// How bodies of one kind dissolve those of another.
    pub struct DissolutionRule {
        /// The charter's article.
        pub article: Text,
        /// The kind of body that is dissolved.
        pub of: Text,
        /// The kind of body that dissolves it.
        pub by: Text,
        /// The kind of body that has to agree.
        pub with: Text,
        /// How long that one has to agree.
        pub within: Span,
        /// Whether the seats are elected anew, and the body does not end.
        #[serde(default, skip_serializing_if = "core::ops::Not::not")]
        pub anew: bool,
    }
}
