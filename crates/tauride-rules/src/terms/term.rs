//! How long mandates last.

use crate::ground::civil::{DayOfYear, Span};

wire! {
    /// How long some seats are held the first time.
    #[derive(Copy)]
    pub struct FirstTerm {
        /// How many.
        pub seats: u32,
        /// Their first term.
        pub term: Term,
    }

    /// What decides who serves longer, where terms that begin together end at different times.
    #[derive(Copy, Default)]
    pub enum Staggered {
        /// Those with more votes serve longer.
        #[default]
        ByVotes,
        /// A lot.
        ByLot,
    }

    /// How long a mandate lasts.
    #[derive(Copy)]
    pub enum Term {
        /// Until a day of the year, when it begins.
        Until {
            /// The day.
            day: DayOfYear,
            /// How many times it comes until the term ends: 1 is the next.
            years: u32,
        },
        /// Until successors are elected in a part of the year, and no longer than that part.
        Between {
            /// The day on which it begins.
            from: DayOfYear,
            /// The day after its last.
            until: DayOfYear,
            /// How many times it begins until the term ends: 1 is the next.
            years: u32,
        },
        /// So long, by the calendar.
        #[serde(untagged)]
        For(Span),
    }

    /// For how long somebody is elected to a seat whose term has begun.
    #[derive(Copy, Default)]
    pub enum ByElection {
        /// For what is left of the term.
        #[default]
        RestOfTerm,
        /// For a term of their own.
        FullTerm,
    }
}

impl Staggered {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
    pub(super) fn is_by_votes(&self) -> bool {
        *self == Self::ByVotes
    }
}

impl Term {
    /// Returns how long a full term is.
    pub const fn length(self) -> Span {
        match self {
            Self::For(span) => span,
            Self::Until { years, .. } | Self::Between { years, .. } => Span::years(years),
        }
    }
}

impl ByElection {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
    pub(super) fn is_for_the_rest(&self) -> bool {
        *self == Self::RestOfTerm
    }
}
