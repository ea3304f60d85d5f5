//! Who decides on contested credentials, and on which grounds.

use alloc::vec::Vec;

use super::poll::MajorityOf;
use crate::ground::share::Share;
use crate::ground::text::Text;

wire! {
    /// Who decides on contested credentials, and how.
    pub struct CredentialRule {
        /// The charter's article.
        pub article: Text,
        /// The kind of body that decides; `None`: the body in which the seat is.
        pub by: Option<Text>,
        /// What share of the votes refuses a credential.
        pub majority: Share,
        /// Of what.
        pub of: MajorityOf,
        /// The share of those entitled that must vote; `None`: as the rulebook says.
        pub turnout: Option<Share>,
        /// The share of those entitled that must be against it, whatever else is asked (votes.16).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub support: Option<Share>,
        /// The grounds that count here; empty: all that the rulebook has.
        pub grounds: Vec<Ground>,
    }

    /// A ground on which a credential is contested: each is about the election, and none about what the holder does.
    #[derive(Copy, PartialOrd, Ord)]
    pub enum Ground {
        /// The elected could not be elected: they were no elector, or had served their terms.
        Eligibility,
        /// The election was not called as it should be, or not everybody knew of it.
        Notice,
        /// Candidates were kept out, or let in wrongly.
        Nominations,
        /// People were on the roll who should not be, or were not who should.
        Roll,
        /// Votes were given by others than the electors, or more than once.
        Votes,
        /// The votes were counted wrongly.
        Count,
        /// Electors were threatened, bribed or deceived.
        Influence,
    }
}
