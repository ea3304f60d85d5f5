//! How a body meets.

use alloc::boxed::Box;

use super::unit::OfficeName;
use super::{CardRule, MajorityOf};
use crate::ground::civil::Span;
use crate::ground::share::Share;
use crate::ground::text::Text;

wire! {
    /// How a body of a kind meets.
    pub struct SittingRule {
        /// The charter's article.
        pub article: Text,
        /// The least time between the call and the sitting.
        pub notice: Span,
        /// The office whose holders call, open and chair its sittings; `None`: any of its officers.
        pub chair: Option<OfficeName>,
        /// The share of those with a vote in the body who convene a sitting themselves.
        pub convened_by: Share,
        /// How often a sitting may be postponed.
        pub postponed: u8,
        /// By how much at most, each time.
        pub postponed_by: Span,
        /// The share of those with a vote who must be in the hall.
        pub quorum: Share,
        /// Of what: of those who sit in the body, or of all its seats.
        pub of: MajorityOf,
        /// How long a sitting lasts at most, from its opening.
        pub lasts: Span,
        /// How long a division lasts at most; `None`: as long as the rulebook says (division.9).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub divisions: Option<Span>,
        /// How often it meets at least; where it has not, anybody with a vote in it calls a sitting (answerability.24).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub every: Option<Span>,
        /// Whether whoever is in the chair has a casting vote where votes are equal (division.17).
        #[serde(default, skip_serializing_if = "core::ops::Not::not")]
        pub casting_vote: bool,
        /// Whether whoever is in the chair may declare what the hall acclaims, or what they estimate (division.20, division.21).
        #[serde(default, skip_serializing_if = "core::ops::Not::not")]
        pub acclamation: bool,
        /// The share of those present who have votes counted instead; `None`: as the rulebook says (division.22).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub counted_by: Option<Share>,
        /// How the hall divides by cards, if it ever does (division.24).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub cards: Option<Box<CardRule>>,
        /// Whether alternates step in for holders who are not in the hall.
        pub alternates: bool,
    }
}

impl SittingRule {
    /// Returns what the rulebook says where a charter says nothing of sittings.
    pub fn silent(article: &Text) -> Self {
        Self {
            article: article.clone(),
            notice: Span::days(3),
            chair: None,
            convened_by: Share::at_least(1, 3),
            postponed: 0,
            postponed_by: Span::days(30),
            quorum: Share::more_than(1, 2),
            of: MajorityOf::Electors,
            lasts: Span::days(1),
            divisions: None,
            every: None,
            casting_vote: false,
            acclamation: false,
            counted_by: None,
            cards: None,
            alternates: false,
        }
    }
}
