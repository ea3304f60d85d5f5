//! The seats of a body: who fills them, and by what right they are held.

use alloc::vec::Vec;

use super::election::ElectionRule;
use super::norm::Norm;
use super::recall::RecallRule;
use super::term::{ByElection, FirstTerm, Staggered, Term};
use super::unit::OfficeName;
use crate::ground::civil::Span;
use crate::ground::text::Text;

wire! {
    /// Certain seats of a body: who fills them, how many there are, and how they are held.
    pub struct SeatRule {
        /// Its name within the body.
        pub name: Text,
        /// What it was called first, if an amendment has renamed it: by that it is found again (charter.9).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub id: Option<Text>,
        /// The charter's article.
        pub article: Text,
        /// Who fills the seats.
        pub from: From,
        /// How many seats a sender gets.
        pub norm: Norm,
        /// By what right the seats are held.
        pub source: Source,
        /// Whether a holder votes, or has a voice only.
        pub votes: bool,
        /// Whether holders of the office count hands (ballot.15).
        #[serde(default, skip_serializing_if = "core::ops::Not::not")]
        pub counts: bool,
        /// Who may stand.
        pub eligible: Eligible,
        /// How long a mandate lasts; `None`: until it is ended otherwise.
        pub term: Option<Term>,
        /// How many terms in a row one person may hold a seat here; `None`: any number. One term is rotation.
        pub terms_max: Option<u8>,
        /// How long somebody may sit for a holder; `None`: as long as the rulebook says.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub substitutes: Option<Span>,
        /// How the seats are elected.
        pub election: ElectionRule,
        /// How holders may be recalled.
        pub recalls: Vec<RecallRule>,
        /// What becomes of a seat in a higher body that was held through this one.
        pub higher: Higher,
        /// How a vacancy is filled, tried in this order; empty: it stays vacant until an election is called.
        pub vacancy: Vec<Fill>,
        /// For how long somebody is elected to a seat whose term has begun (mandate.21).
        #[serde(default, skip_serializing_if = "ByElection::is_for_the_rest")]
        pub by_election: ByElection,
        /// How long before a term ends its successors are elected, to take their seats when it does; `None`: when the seats
        /// have fallen vacant.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub successors: Option<Span>,
        /// How long some seats are held the first time, the shortest first; the others for a full term (mandate.31).
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub first_terms: Vec<FirstTerm>,
        /// Who serves how long at first.
        #[serde(default, skip_serializing_if = "Staggered::is_by_votes")]
        pub staggered: Staggered,
    }

    /// Who fills certain seats.
    pub enum From {
        /// The electors of each unit of a kind.
        Unit(Text),
        /// The voting members of each body of a kind.
        Body(Text),
        /// The body's own electors: for the offices of an assembly or a council.
        Itself,
    }

    /// The source of a seat.
    pub enum Source {
        /// Elected by its constituency.
        Elected,
        /// Held by whoever holds another seat.
        ExOfficio(OfficeName),
        /// Reserved for its constituency by agreement.
        Reserved(Text),
        /// Filled by the body itself.
        CoOpted,
        /// Taken by people whom nobody elected: provisional bodies only.
        SelfConstituted,
    }

    /// Who may stand for a seat.
    #[derive(Copy)]
    pub enum Eligible {
        /// The electors of the seat.
        Electors,
        /// Every member of the federation.
        Members,
    }

    /// What becomes of a higher seat when the lower one that it is held through ends.
    #[derive(Copy)]
    pub enum Higher {
        /// It ends at once.
        EndsAtOnce,
        /// Its holder stays as caretaker until a successor is seated.
        UntilSuccessor,
        /// Nothing.
        Stays,
    }

    /// A way of filling a vacancy.
    #[derive(Copy)]
    pub enum Fill {
        /// The first alternate who may take the seat.
        Alternate,
        /// Whoever is elected when the ballots of the election are counted again without the one who left.
        Countback,
        /// A fresh election, called at once.
        ByElection,
    }
}

impl Source {
    /// Returns whether the seats are filled by election: those that an agreement reserves are elected as well.
    pub const fn is_elected(&self) -> bool {
        matches!(self, Source::Elected | Source::Reserved(_))
    }
}

impl SeatRule {
    /// Returns what it was called first: by that it is found again, whatever amendments call it.
    pub fn id(&self) -> &Text {
        self.id.as_ref().unwrap_or(&self.name)
    }
}
