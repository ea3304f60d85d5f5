//! How a question is decided.

use crate::ground::civil::Span;
use crate::ground::share::Share;
use crate::ground::text::Text;

wire! {
    /// How a question is decided.
    pub struct PollRule {
        /// The charter's article.
        pub article: Text,
        /// What carries.
        pub majority: Share,
        /// Of what.
        pub of: MajorityOf,
        /// The share of the electors that must vote.
        pub turnout: Option<Share>,
        /// How long the poll stays open; `None`: as long as the rulebook says (votes.8).
        pub lasts: Option<Span>,
        /// Whether hands are counted.
        #[serde(default, skip_serializing_if = "Hands::are_not_counted")]
        pub hands: Hands,
        /// The share of the electors that must be for it, whatever else is asked (votes.16).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub support: Option<Share>,
        /// Whether an elector may vote again, and the last vote counts (votes.14).
        #[serde(default, skip_serializing_if = "core::ops::Not::not")]
        pub last_vote_counts: bool,
        /// Whether how the votes stand is shown only at the end (votes.15).
        #[serde(default, skip_serializing_if = "core::ops::Not::not")]
        pub totals_at_end: bool,
    }

    /// Whether two tellers may count hands on a question (votes.10).
    #[derive(Copy, Default)]
    pub enum Hands {
        /// No: everybody votes by name.
        #[default]
        No,
        /// Yes, and the poll stays open for its time.
        Counted,
        /// Yes, and the poll is over when two counts agree.
        Close,
    }

    /// What a majority is a share of.
    #[derive(Copy)]
    pub enum MajorityOf {
        /// Votes for and against; abstentions do not count.
        Votes,
        /// All votes, abstentions among them.
        Present,
        /// All electors: members of the roll, or filled seats.
        Electors,
        /// All seats of the body, vacant ones among them.
        Seats,
    }
}

impl Hands {
    /// Returns whether everybody votes by name.
    pub const fn are_not_counted(&self) -> bool {
        matches!(self, Self::No)
    }
}
