//! Refusals: the law's way of saying no, each naming the article that says so.
//!
//! One enum for each chapter of the rulebook. Every variant stands beside its article and its sentence; where a
//! number in the charter decided, the variant carries the charter's article in `under`, and says so in brackets.

/// Declares the refusals of a chapter: documentation, fields, article, sentence. A number that stands before what it
/// counts is declared after the sentence, with the words for one and for several: `, seats: "seat" | "seats"`.
macro_rules! refusals {
    ($(#[$doc:meta])* $name:ident {
        $($(#[$variant_doc:meta])* $variant:ident $({ $($(#[$field_doc:meta])* $field:ident: $type:ty),+ $(,)? })?
            => $article:literal $([$under:ident])?, $sentence:literal $(, $counted:ident: $one:literal | $many:literal)*;)+
    }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_doc])* $variant $({ $($(#[$field_doc])* $field: $type),+ })?,)+
        }

        impl $name {
            /// The refusals of the chapter in English, in the order of the chapter's code.
            pub const SOURCES: &[tauride_message::Source] = &[$(tauride_message::Source {
                key: tauride_message::key!(stringify!($name), stringify!($variant)),
                article: $article,
                sentence: $sentence,
                arguments: &[$($((stringify!($field), <$type as tauride_message::Argument>::KIND)),+)?],
                counted: &[$((stringify!($counted), $one, $many)),*],
            },)+];

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

            /// Returns the refusal for a language to say.
            pub fn message(&self) -> tauride_message::Message<'_> {
                match self {
                    $(Self::$variant $({ $($field),+ })? => {
                        let message = tauride_message::Message::new(
                            tauride_message::key!(stringify!($name), stringify!($variant)),
                        );
                        $($(let message = message.with(
                            stringify!($field),
                            tauride_message::Argument::value($field),
                        );)+)?
                        message
                    })+
                }
            }
        }

        impl core::fmt::Display for $name {
            /// Says the refusal as the notation does: in English.
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                match self {
                    $(Self::$variant $({ $($field),+ })? => {
                        $($(let _ = $field;)+)?
                        $(let $counted = tauride_message::Counted(*$counted, $one, $many);)*
                        write!(f, $sentence)
                    })+
                }
            }
        }

        impl core::error::Error for $name {}
    };
}
