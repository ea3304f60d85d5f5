//! Which candidates of a list take its seats.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Reverse;

use crate::contest::{Counted, LotFor, Tie};
use crate::list::sentences::counted;
use crate::list::stopped;
use crate::lots::Lots;
use crate::ratio::Ratio;
use crate::sentence::{Names, Sentences};

/// How the candidates of a list are put in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    /// The preference votes that move a candidate to the front; `None` for a closed list, whose order stands.
    pub bar: Option<Preference>,
    /// What decides between equal votes of candidates who move.
    pub equal: EqualVotes,
}

/// The preference votes that a candidate needs to move ahead of those who lack them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preference {
    /// A share of what is measured by. 0 moves everybody who has a vote: the order is by votes alone.
    pub share: Ratio,
    /// What is measured by.
    pub of: Measure,
    /// Whether the share itself is not enough.
    pub strictly: bool,
}

/// What preference votes are measured by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// The votes of the list.
    ListVotes,
    /// The preference votes of all candidates of the list over their number, rounded down to a whole number (Czech act
    /// 491/2001, § 45(4): at least 10 % more than that, so that the share is 110 %).
    Average,
    /// So many votes, as a quota of the whole election.
    Votes(u64),
}

/// What decides between equal preference votes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EqualVotes {
    /// The order of the list.
    ListOrder,
    /// A lot, where the last seat of the list lies between them; else the order of the list.
    Lot,
}

impl Order {
    /// The order of the list stands.
    pub const CLOSED: Self = Self { bar: None, equal: EqualVotes::ListOrder };

    /// Returns the order in which a share of the list's votes moves a candidate ahead, and the order of the list decides
    /// between equal ones: 5 % for the Czech Chamber (act 247/1995, § 50(6)), 3 % in Slovakia (act 180/2014, § 68).
    pub const fn by_share(share: Ratio) -> Self {
        Self { bar: Some(Preference { share, of: Measure::ListVotes, strictly: false }), equal: EqualVotes::ListOrder }
    }

    /// Czech municipalities: 10 % above the average of the list moves a candidate ahead (act 491/2001, § 45(4)).
    pub const CZECH_MUNICIPAL: Self = Self {
        bar: Some(Preference { share: Ratio::percent(110), of: Measure::Average, strictly: false }),
        equal: EqualVotes::ListOrder,
    };
}

/// The candidates of a list in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ordered {
    /// How many seats of the list this order fills: all of them, but for those that wait for a lot.
    pub seats: u32,
    /// The preference votes of each candidate, in the order of the list.
    pub votes: Vec<u64>,
    /// The fewest votes that move a candidate ahead; `None` if nobody can be moved.
    pub needed: Option<u128>,
    /// The candidates, by their places on the list, in their new order.
    pub order: Vec<usize>,
    /// How many of them have moved ahead.
    pub moved: usize,
    /// Those between whom a lot decided.
    pub lot: Vec<usize>,
}

impl Ordered {
    /// Returns who is elected, in order.
    pub fn elected(&self) -> &[usize] {
        let seats = usize::try_from(self.seats).unwrap_or(usize::MAX).min(self.order.len());
        self.order.get(..seats).unwrap_or_default()
    }

    /// Returns who follows if a seat of the list falls vacant, in order.
    pub fn alternates(&self) -> &[usize] {
        self.order.get(self.elected().len()..).unwrap_or_default()
    }
}

/// Puts the candidates of a list in order: those with enough preference votes first, by their votes, and the others as
/// they stand on the list. `votes` are the preference votes in the order of the list, `list` the votes of the list.
pub fn arrange(votes: &[u64], list: u64, seats: u32, order: Order, lots: &Lots) -> Counted<Ordered> {
    let needed = order.bar.map(|bar| needed(bar, votes, list));
    let reaches = |votes: &u64| needed.is_some_and(|needed| u128::from(*votes) >= needed);
    let mut ahead: Vec<usize> = Vec::new();
    let mut behind: Vec<usize> = Vec::new();
    for (place, own) in votes.iter().enumerate() {
        if reaches(own) { ahead.push(place) } else { behind.push(place) }
    }
    let own = |place: &usize| votes.get(*place).copied().unwrap_or(0);
    ahead.sort_by_key(|place| (Reverse(own(place)), *place));
    let moved = ahead.len();
    let end = usize::try_from(seats).unwrap_or(usize::MAX);
    let mut lot = Vec::new();
    let (mut tie, mut filled) = (None, seats);
    if let (EqualVotes::Lot, Some((from, past))) = (order.equal, tied_at(&ahead, end, own)) {
        let group = ahead.get_mut(from..past).unwrap_or_default();
        lot = group.to_vec();
        if let Some(drawn) = lots.order(&lot) {
            for (place, drawn) in group.iter_mut().zip(drawn) {
                *place = drawn;
            }
        } else {
            filled = u32::try_from(from).unwrap_or(u32::MAX);
            let places = seats.saturating_sub(filled);
            let mut among = core::mem::take(&mut lot);
            among.sort_unstable();
            tie = Some(Tie { among, places, lot_for: LotFor::Election });
        }
    }
    ahead.append(&mut behind);
    stopped(tie, Ordered { seats: filled, votes: votes.to_vec(), needed, order: ahead, moved, lot })
}

/// Returns the places of those with equal votes between whom the last seat lies.
fn tied_at(ahead: &[usize], end: usize, own: impl Fn(&usize) -> u64) -> Option<(usize, usize)> {
    let line = own(ahead.get(end.checked_sub(1)?)?);
    let from = ahead.iter().position(|place| own(place) == line)?;
    let past = ahead.iter().rposition(|place| own(place) == line)?.saturating_add(1);
    (past > end).then_some((from, past))
}

/// Returns the fewest votes that move a candidate ahead: at least one.
fn needed(bar: Preference, votes: &[u64], list: u64) -> u128 {
    let of = match bar.of {
        Measure::ListVotes => u128::from(list),
        Measure::Average => {
            let all = votes.iter().fold(0_u128, |sum, own| sum.saturating_add(u128::from(*own)));
            all.checked_div(u128::try_from(votes.len()).unwrap_or(u128::MAX)).unwrap_or(0)
        }
        Measure::Votes(votes) => u128::from(votes),
    };
    let above = of.saturating_mul(u128::from(bar.share.numerator()));
    let below = u128::from(bar.share.denominator());
    let needed = if bar.strictly {
        above.checked_div(below).unwrap_or(0).saturating_add(1)
    } else {
        above.div_ceil(below.max(1))
    };
    needed.max(1)
}

impl Sentences for Ordered {
    /// Says who moves ahead with how many votes, and who is elected. The names are those of the candidates.
    fn sentences(&self, names: Names<'_>) -> Vec<String> {
        let mut told = Vec::new();
        let votes = |place: &usize| counted(self.votes.get(*place).copied().unwrap_or(0), "vote");
        match self.needed {
            None => told.push(String::from("the order of the list stands")),
            Some(needed) => {
                told.push(format!("{needed} and more move a candidate ahead"));
                let ahead = self.order.iter().take(self.moved);
                told.extend(ahead.map(|place| format!("{} moves ahead with {}", names.of(*place), votes(place))));
            }
        }
        if !self.lot.is_empty() {
            told.push(format!("equal votes: {}; a lot has put them in order", names.list(&self.lot)));
        }
        if !self.elected().is_empty() {
            told.push(format!("elected: {}", names.list(self.elected())));
        }
        told
    }
}
