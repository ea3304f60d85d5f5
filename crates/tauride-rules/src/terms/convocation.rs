//! Who may call a body together, and who answers.

use crate::ground::civil::Span;
use crate::ground::text::Text;

wire! {
    /// Who may call a body together.
    pub struct ConvocationRule {
        /// The charter's article.
        pub article: Text,
        /// The kind of body that is called.
        pub calls: Text,
        /// The least time between call and meeting.
        pub notice: Span,
        /// Whether anyone may call, or only the founders.
        pub open: bool,
        /// Who answers for a unit; enough of its electors unless the charter says otherwise.
        #[serde(default, skip_serializing_if = "Answers::is_by_electors")]
        pub answers: Answers,
    }

    /// Who answers a call for a unit.
    #[derive(Copy, Default)]
    pub enum Answers {
        /// Enough of its electors.
        #[default]
        Electors,
        /// An officer of its meeting; while it has none, enough of its electors.
        Officer,
        /// An officer of its meeting; while it has none, any of its electors.
        AnyElector,
    }
}

impl Answers {
    /// Returns whether enough of its electors answer for a unit, which need not be said.
    pub fn is_by_electors(&self) -> bool {
        *self == Self::Electors
    }
}
