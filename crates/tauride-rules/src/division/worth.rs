//! What votes are worth where cards decide, and what they come to (division.25, division.26).

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::actor::Sender;
use crate::ground::ids::SeatId;
use crate::ground::print::printed;
use crate::ground::share::Share;
use crate::terms::CardRule;
use crate::votes::cards::Cards;
use crate::votes::threshold::Threshold;

/// What the votes in a division are worth that is decided by cards: fixed when the hall divides.
#[derive(Clone, Debug)]
pub struct CardVote {
    /// What each seat is worth, in the order of their numbers.
    worth: Vec<(SeatId, u64)>,
    /// What they are worth together.
    pub present: u64,
    /// What all cards of the body are worth, those of whom nobody is there among them.
    pub all: u64,
    /// What is asked of cards where that is more than is asked of heads.
    majority: Option<Share>,
    /// Whether as much is asked of heads too.
    pub beside_heads: bool,
}

printed! { CardVote { worth, present, all, beside_heads } but { majority } }

/// The cards that were cast, and what was needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CardCount {
    /// What those are worth who were for it.
    pub r#for: u64,
    /// What those are worth who were against it.
    pub against: u64,
    /// What those are worth who abstained.
    pub abstain: u64,
    /// What those are worth who were in the hall when it divided, and did not vote.
    pub silent: u64,
    /// Whether cards decide alone; otherwise as much is asked of heads too.
    pub alone: bool,
    /// How much had to be for it, and how much was.
    pub majority: Threshold,
}

impl CardVote {
    /// Fixes what these seats are worth: the card of each sender is divided among those whom it sent. Where that leaves a
    /// remainder, the seats with the lowest numbers are worth one more (division.25).
    pub(super) fn among(of: BTreeMap<Sender, BTreeSet<SeatId>>, cards: &Cards, rule: &CardRule) -> Self {
        let (mut worth, mut present) = (Vec::new(), 0_u64);
        for (sender, seats) in of {
            let (card, among) = (cards.of(sender), u64::try_from(seats.len()).unwrap_or(u64::MAX));
            let (each, mut over) = (card.checked_div(among).unwrap_or(0), card.checked_rem(among).unwrap_or(0));
            for seat in seats {
                worth.push((seat, each.saturating_add(u64::from(over > 0))));
                over = over.saturating_sub(1);
            }
            present = present.saturating_add(card);
        }
        worth.sort_unstable();
        let (majority, beside_heads) = (rule.majority, rule.beside_heads);
        Self { worth, present, all: cards.all(), majority, beside_heads }
    }

    /// Returns the share that cards have to reach, where so much is asked of heads.
    pub(super) fn asked(&self, of_heads: Share) -> Share {
        self.majority.map_or(of_heads, |own| own.stricter(of_heads))
    }

    /// Returns what the vote of a seat is worth.
    pub fn of(&self, seat: SeatId) -> u64 {
        let place = self.worth.binary_search_by_key(&seat, |(seat, _)| *seat);
        place.ok().and_then(|place| self.worth.get(place)).map_or(0, |(_, worth)| *worth)
    }

    /// Returns whether the seats together are worth what is said.
    pub(super) fn is_sound(&self) -> bool {
        let sum = self.worth.iter().fold(0, |sum: u64, (_, worth)| sum.saturating_add(*worth));
        sum == self.present && self.present <= self.all
    }
}
