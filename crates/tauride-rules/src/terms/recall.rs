//! How the holder of a seat may be recalled.

use super::poll::PollRule;
use crate::ground::civil::Span;
use crate::ground::share::Share;
use crate::ground::text::Text;

wire! {
    /// One way to recall the holder of a seat.
    pub struct RecallRule {
        /// The charter's article.
        pub article: Text,
        /// Why, in a line; may be empty.
        pub reason: Text,
        /// By what means.
        pub by: RecallWay,
        /// Whether only by electing a successor.
        pub constructive: bool,
        /// How long after taking the seat a holder cannot be recalled.
        pub grace: Span,
        /// How long those wait who asked for a recall that failed; and all, where half of the electors voted on it (recall.10).
        pub cool_down: Span,
    }

    /// The means of a recall.
    pub enum RecallWay {
        /// Signatures of the electors.
        Petition {
            /// How many must sign.
            threshold: Share,
            /// Of whom.
            of: PetitionBasis,
            /// How long a petition stays open; `None`: as long as the seat is held.
            lasts: Option<Span>,
            /// The poll that a full petition opens; `None`: the seat falls vacant at once.
            opens: Option<PollRule>,
        },
        /// A decision of those who elect the seat.
        Decision {
            /// How they decide.
            poll: PollRule,
        },
        /// Standing ballots: a seat is held only while its electors hold it up.
        Standing {
            /// The share of the electors below which support must not fall.
            floor: Option<Share>,
            /// By how many electors a challenger must lead.
            lead: u32,
            /// For how long.
            held_for: Span,
        },
    }

    /// What a petition's threshold is a share of.
    #[derive(Copy)]
    pub enum PetitionBasis {
        /// All electors of the seat.
        Electors,
        /// The electors divided by the seats that they fill together.
        ElectorsPerSeat,
    }
}
