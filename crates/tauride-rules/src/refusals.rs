//! Refusals: the law's way of saying no, each naming the article that says so.
//!
//! One enum for each chapter of the rulebook. Every variant stands beside its article and its sentence; where a
//! number in the charter decided, the variant carries the charter's article in `under`, and says so in brackets.

/// Declares the refusals of a chapter: documentation, fields, article, sentence.
macro_rules! refusals {
    ($(#[$doc:meta])* $name:ident {
        $($(#[$variant_doc:meta])* $variant:ident $({ $($(#[$field_doc:meta])* $field:ident: $type:ty),+ $(,)? })?
            => $article:literal $([$under:ident])?, $sentence:literal;)+
    }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_doc])* #[error($sentence)] $variant $({ $($(#[$field_doc])* $field: $type),+ })?,)+
        }

        impl $name {
            /// Returns the article of the rulebook that forbids the act.
            pub const fn article(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $article,)+ }
            }

            /// Returns the article of the charter that set the rule, where it did.
            pub fn under(&self) -> Option<&str> {
                match self {
                    $(Self::$variant { $($under,)? .. } => {
                        let under: Option<&crate::ground::text::Text> = None;
                        $(let under = under.or(Some($under));)?
                        under.map(|article| &**article)
                    })+
                }
            }
        }
    };
}
