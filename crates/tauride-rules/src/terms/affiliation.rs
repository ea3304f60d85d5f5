//! What members declare themselves to be.

use crate::ground::text::Text;

wire! {
    /// What the charter sets for labels, lists and fractions.
    pub struct AffiliationRule {
        /// The charter's article.
        pub article: Text,
        /// What a split does to a list that is closed already.
        pub split: AfterSplit,
        /// How many of a label with a seat in a body make a fraction there.
        pub fraction: u32,
    }

    /// What the split of a label does to a list of it that is closed already.
    #[derive(Copy, Default)]
    pub enum AfterSplit {
        /// Nothing: that they do not agree is printed beside the result.
        #[default]
        Left,
        /// Those who have gone over stand on a list of their own.
        Divided,
        /// It is opened again, once, if enough have gone over before anybody has voted.
        Reopened,
    }
}

impl AffiliationRule {
    /// Returns what the rulebook says where a charter says nothing of labels.
    pub fn silent() -> Self {
        Self { article: Text::default(), split: AfterSplit::Left, fraction: 2 }
    }
}
