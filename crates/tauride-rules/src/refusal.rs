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
                        let under: Option<&crate::charter::Text> = None;
                        $(let under = under.or(Some($under));)?
                        under.map(|article| &**article)
                    })+
                }
            }
        }
    };
}

mod body;
mod charter;
mod clock;
mod convocation;
mod election;
mod mandate;
mod poll;
mod recall;
mod roll;

pub use body::BodyRefusal;
pub use charter::CharterRefusal;
pub use clock::ClockRefusal;
pub use convocation::ConvocationRefusal;
pub use election::ElectionRefusal;
pub use mandate::MandateRefusal;
pub use poll::PollRefusal;
pub use recall::RecallRefusal;
pub use roll::RollRefusal;

/// Declares the refusal of all chapters.
macro_rules! chapters {
    ($($(#[$doc:meta])* $chapter:ident($refusal:ident),)+) => {
        /// An act that the law does not allow. A normal answer, not a fault.
        #[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
        #[non_exhaustive]
        pub enum Refusal {
            $($(#[$doc])* #[error(transparent)] $chapter(#[from] $refusal),)+
        }

        impl Refusal {
            /// Returns the article of the rulebook that forbids the act, such as `"recall.2"`.
            pub const fn article(&self) -> &'static str {
                match self { $(Self::$chapter(refusal) => refusal.article(),)+ }
            }

            /// Returns the article of the charter that set the rule, where it did.
            pub fn charter_article(&self) -> Option<&str> {
                match self { $(Self::$chapter(refusal) => refusal.under(),)+ }
            }
        }
    };
}

chapters! {
    /// By the chapter on bodies.
    Body(BodyRefusal),
    /// By the chapter on the charter.
    Charter(CharterRefusal),
    /// By the chapter on the clock.
    Clock(ClockRefusal),
    /// By the chapter on convocation.
    Convocation(ConvocationRefusal),
    /// By the chapter on elections.
    Election(ElectionRefusal),
    /// By the chapter on mandates.
    Mandate(MandateRefusal),
    /// By the chapter on polls.
    Poll(PollRefusal),
    /// By the chapter on recall.
    Recall(RecallRefusal),
    /// By the chapter on the roll.
    Roll(RollRefusal),
}
