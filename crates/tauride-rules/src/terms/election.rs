//! How seats are elected.

use alloc::vec::Vec;

use tauride_tally::method::Method;

use super::by_name;
use super::credential::CredentialRule;
use crate::ground::civil::Span;
use crate::ground::share::Share;
use crate::ground::text::Text;

wire! {
    /// How seats are elected.
    pub struct ElectionRule {
        /// The charter's article.
        pub article: Text,
        /// The counting method, by its name.
        #[serde(with = "by_name")]
        #[cfg_attr(feature = "schema", schemars(schema_with = "by_name::schema"))]
        pub method: Method,
        /// How many candidates an elector may vote for; `None`: as many as there are seats, under approval any number.
        pub votes_each: Option<u32>,
        /// How votes are given.
        pub ballot: Manner,
        /// How long nominations stay open; `None`: until the returning officer closes them.
        pub nominations: Option<Span>,
        /// How long voting stays open; `None`: until the returning officer closes it.
        pub voting: Option<Span>,
        /// How many alternates are elected with the delegates.
        pub alternates: Alternates,
        /// The share of the electors that must vote.
        pub turnout: Option<Share>,
        /// How long after the election a credential may be contested; `None`: as the rulebook says (credential.4).
        pub contest: Option<Span>,
        /// Who decides on a contested credential, and how; `None`: as the rulebook says (credential.6).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub credentials: Option<CredentialRule>,
        /// To how many decimals votes are counted, for a method that leaves that to the charter.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub decimals: Option<u32>,
        /// How many points an elector gives: to each candidate at most, or together, as the method says.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub points: Option<u32>,
        /// Of which groups so many must or may be elected; mostly none.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub groups: Vec<GroupRule>,
        /// Until when who stands may withdraw.
        #[serde(default, skip_serializing_if = "Withdrawal::is_before_voting")]
        pub withdrawal: Withdrawal,
        /// Whether an elector may vote again, and the last vote counts (votes.14).
        #[serde(default, skip_serializing_if = "core::ops::Not::not")]
        pub last_vote_counts: bool,
        /// Whether how the votes stand is shown only at the end (votes.15).
        #[serde(default, skip_serializing_if = "core::ops::Not::not")]
        pub totals_at_end: bool,
        /// What stands beside the candidates, such as "Re-open nominations": whoever comes after it is not elected
        /// (election.45).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub default_option: Option<Text>,
    }

    /// Until when a candidate may withdraw (election.44).
    #[derive(Copy, Default, PartialOrd, Ord)]
    pub enum Withdrawal {
        /// Until voting opens.
        #[default]
        BeforeVoting,
        /// While votes are cast, too.
        WhileVoting,
        /// Until it is decided: who is tied may yield before the lot.
        UntilDecided,
    }

    /// How many of a group must or may hold seats. Who belongs to it is what candidates declare.
    pub struct GroupRule {
        /// What divides the candidates, such as "gender": nobody belongs to two groups of one category. Empty: nothing
        /// but this group itself.
        pub category: Text,
        /// What those of the group have in common, such as "women".
        pub name: Text,
        /// How many of them must be elected at least.
        pub min: u32,
        /// How many of them may be elected at most; `None`: any number.
        pub max: Option<u32>,
        /// Whether a holder leaves the seat who joins the group in office when it has as many as it may; else they stay to the
        /// end of the term (mandate.34).
        #[serde(default, skip_serializing_if = "core::ops::Not::not")]
        pub leaves: bool,
    }

    /// How votes are given.
    #[derive(Copy)]
    pub enum Manner {
        /// Each elector's vote is recorded under their name.
        Named,
        /// A show of hands, counted by two tellers.
        Hands,
    }

    /// How many alternates.
    pub enum Alternates {
        /// So many.
        Fixed(u32),
        /// As many as delegates.
        AsManyAsSeats,
    }
}

impl Withdrawal {
    /// Returns whether nobody withdraws once voting has opened.
    pub const fn is_before_voting(&self) -> bool {
        matches!(self, Self::BeforeVoting)
    }
}
