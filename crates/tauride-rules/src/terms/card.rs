//! Votes by cards: what those who sent a delegate are worth in a hall.

use alloc::vec::Vec;

use super::Basis;
use crate::ground::share::Share;
use crate::ground::text::Text;

wire! {
    /// How a hall divides by cards (division.24 to division.27).
    pub struct CardRule {
        /// The charter's article.
        pub article: Text,
        /// What the card of a sender is worth: its electors, or a figure that is declared for it.
        pub worth: Basis,
        /// The share of those present who have a division decided by cards; `None`: nobody can demand it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub demanded_by: Option<Share>,
        /// On what the hall divides by cards without anybody's demand.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub on: Vec<CardsOn>,
        /// What is asked of cards where that is more than is asked of heads; `None`: the same.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub majority: Option<Share>,
        /// Whether as much is asked of heads as well; where not, cards decide alone.
        #[serde(default, skip_serializing_if = "core::ops::Not::not")]
        pub beside_heads: bool,
    }

    /// On what a hall divides by cards.
    #[derive(Copy, PartialOrd, Ord)]
    pub enum CardsOn {
        /// Questions put under an item of the agenda.
        Questions,
        /// What is moved to be resolved, and amendments to it.
        Motions,
        /// Everything that is moved about the meeting, and about how a motion is dealt with.
        Procedure,
    }
}
