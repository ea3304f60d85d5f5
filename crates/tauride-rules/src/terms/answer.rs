//! To whom a body answers, and how.

use super::poll::PollRule;
use crate::ground::civil::Span;
use crate::ground::text::Text;

wire! {
    /// To which body those of a kind answer, and how.
    pub struct AnswerRule {
        /// The charter's article.
        pub article: Text,
        /// The kind of body that it answers to.
        pub to: Text,
        /// How long it has to answer an inquiry.
        pub within: Span,
        /// How often it reports at least.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub reports: Option<Span>,
        /// How that body decides that it has no confidence any more; `None`: it dismisses nobody.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub confidence: Option<PollRule>,
        /// Whether it dismisses only by naming successors.
        #[serde(default, skip_serializing_if = "core::ops::Not::not")]
        pub constructive: bool,
        /// How long it is before a question of confidence that failed is put again.
        pub again: Span,
        /// Whether those who are dismissed, or resign together, stay until others are elected.
        #[serde(default, skip_serializing_if = "core::ops::Not::not")]
        pub caretakers: bool,
    }
}

impl AnswerRule {
    /// How long somebody has to answer where the charter says nothing of it (answerability.5).
    pub const WITHIN: Span = Span::days(14);
    /// How long it is before a question of confidence that failed is put again, where the charter says nothing of it
    /// (answerability.12).
    pub const AGAIN: Span = Span::days(30);

    /// Returns how a body answers of which the charter says nothing (answerability.1).
    pub fn silent(article: &Text, to: &Text) -> Self {
        Self {
            article: article.clone(),
            to: to.clone(),
            within: Self::WITHIN,
            reports: None,
            confidence: None,
            constructive: false,
            again: Self::AGAIN,
            caretakers: false,
        }
    }
}
