//! Colours of declared labels in pictures. The law decides nothing by them.

use crate::ground::text::Text;

wire! {
    /// The colour in which pictures show the seats of those who declare a label.
    pub struct ColourRule {
        /// The charter's article.
        pub article: Text,
        /// The label, as holders declare it.
        pub label: Text,
        /// Its colour.
        pub colour: Colour,
    }

    /// Colours that can be told apart from each other and from the page, by the colour-blind too, on light and on dark ground.
    #[derive(Copy, PartialOrd, Ord)]
    pub enum Colour {
        /// A dark blue.
        Navy,
        /// A brownish yellow.
        Ochre,
        /// A greyish green.
        Green,
        /// A light violet.
        Violet,
        /// A reddish brown.
        Brown,
        /// A greenish blue.
        Teal,
        /// A blackish purple.
        Plum,
        /// A yellowish green.
        Olive,
        /// A greyish blue.
        Slate,
        /// A dark reddish brown.
        Rust,
        /// A dull yellow.
        Khaki,
        /// A greyish purple.
        Mauve,
    }
}

impl Colour {
    /// All colours, in the order in which they are given to labels of which the charter says nothing.
    pub const ALL: [Self; 12] = [
        Self::Navy,
        Self::Ochre,
        Self::Green,
        Self::Violet,
        Self::Brown,
        Self::Teal,
        Self::Plum,
        Self::Olive,
        Self::Slate,
        Self::Rust,
        Self::Khaki,
        Self::Mauve,
    ];

    /// Returns the name by which a charter says it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Navy => "navy",
            Self::Ochre => "ochre",
            Self::Green => "green",
            Self::Violet => "violet",
            Self::Brown => "brown",
            Self::Teal => "teal",
            Self::Plum => "plum",
            Self::Olive => "olive",
            Self::Slate => "slate",
            Self::Rust => "rust",
            Self::Khaki => "khaki",
            Self::Mauve => "mauve",
        }
    }
}
