//! Levelling: seats won in districts, made up to what the votes of the whole give.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::sentences::{bar_sentences, counted, result, share_sentences};
use super::{AtBars, Claimant, Equal, List, SEATS_MAX, Share, Threshold, at_bars, check, refuse_joined, stopped};
use crate::apportion::{Method, Unit, house};
use crate::contest::{Counted, Uncountable};
use crate::lots::Lots;
use crate::sentence::{Names, Sentences};

/// What becomes of a list that has won more in the districts than its votes give it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overhang {
    /// It keeps them, and nobody else has fewer for it: the house is so much larger (New Zealand, Electoral Act 1993,
    /// ss 191 and 192).
    Kept,
    /// It keeps them, and the others share what is left: the house has its fixed size, unless districts alone have given
    /// more.
    Within,
    /// The house grows until the votes give every list as many as it has won (Germany from 2013 to 2020,
    /// Bundeswahlgesetz § 6(5)). Needs a divisor method.
    Levelled,
}

/// How seats are levelled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Levelling {
    /// How many seats the house has, those of the districts included.
    pub seats: u32,
    /// Seats of the districts that belong to no list, as those of independents: the lists share so many fewer.
    pub outside: u32,
    /// The method.
    pub method: Method,
    /// Who takes part. The seats of whoever does not are as outside.
    pub threshold: Option<Threshold>,
    /// The valid votes that bars are measured by, if they are more than those of the lists.
    pub valid: Option<u64>,
    /// What decides between equal claims.
    pub equal: Equal,
    /// What becomes of overhang.
    pub overhang: Overhang,
}

/// The levelled result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Levelled {
    /// The lists.
    pub lists: Vec<List>,
    /// The bars, if there were any.
    pub threshold: Option<Threshold>,
    /// Who takes part.
    pub at_bars: AtBars,
    /// The seats that each list has in any case.
    pub least: Vec<u32>,
    /// Seats that are not shared, because they belong to no list that takes part.
    pub outside: u32,
    /// The sharing by the votes of the whole.
    pub share: Share,
    /// The seats of each list in the end.
    pub won: Vec<u32>,
    /// How many seats the house has in the end, those outside included.
    pub house: u32,
}

impl Levelled {
    /// Returns the seats of a list above those that it had in any case.
    pub fn levelling(&self, list: usize) -> u32 {
        let won = self.won.get(list).copied().unwrap_or(0);
        won.saturating_sub(self.least.get(list).copied().unwrap_or(0))
    }

    /// Returns the seats of a list above those that its votes give it.
    pub fn overhang(&self, list: usize) -> u32 {
        let found = self.share.claimants.iter().find(|claimant| claimant.name() == list);
        let entitled = found.map_or(0, |claimant| claimant.won);
        self.won.get(list).copied().unwrap_or(0).saturating_sub(entitled)
    }
}

/// Levels the seats of lists: `lists` with the votes of the whole, `least` with the seats that each has in any case.
///
/// # Errors
///
/// As [`super::count`]; [`Uncountable::WrongWidth`] if `least` has not one figure for each list;
/// [`Uncountable::DivisorsOnly`] for [`Overhang::Levelled`] by remainders; [`Uncountable::JoinedLists`] if lists are joined.
pub fn level(lists: &[List], least: &[u32], rules: &Levelling, lots: &Lots) -> Result<Counted<Levelled>, Uncountable> {
    let all = check(lists.iter().map(|list| list.votes), rules.seats)?;
    let valid = rules.valid.unwrap_or(0).max(all);
    if least.len() != lists.len() {
        return Err(Uncountable::WrongWidth { figures: least.len(), lists: lists.len() });
    }
    refuse_joined(lists)?;
    let at_bars = at_bars(lists, rules.threshold.as_ref(), valid, rules.seats);
    let (mut claimants, mut outside) = (Vec::new(), rules.outside);
    for (place, ((list, least), at_bar)) in lists.iter().zip(least).zip(&at_bars.lists).enumerate() {
        if at_bar.takes_part() {
            let most = list.candidates.unwrap_or(u32::MAX);
            claimants.push(Claimant { least: *least, most, ..Claimant::list(place, list.votes) });
        } else {
            outside = outside.saturating_add(*least);
        }
    }
    let seats = size(&mut claimants, rules, rules.seats.saturating_sub(outside))?;
    let (mut share, tie) = Share::new(rules.method, rules.equal, claimants, seats, lots);
    let mut won: Vec<u32> = least.to_vec();
    for claimant in &mut share.claimants {
        let Some(own) = won.get_mut(claimant.name()) else { continue };
        if claimant.won < *own {
            // One seat more by its votes is none in the end: it has that one.
            claimant.reach = 0;
        }
        *own = claimant.won.max(*own);
    }
    let house = won.iter().fold(rules.outside, |sum, own| sum.saturating_add(*own));
    let (lists, threshold) = (lists.to_vec(), rules.threshold.clone());
    let sheet = Levelled { lists, threshold, at_bars, least: least.to_vec(), outside, share, won, house };
    Ok(stopped(tie, sheet))
}

/// Returns how many seats the lists share, and leaves with the claimants what they have in any case only where the
/// sharing must start from it. Where further votes would change how many seats there are, it gives them no reach.
fn size(claimants: &mut [Claimant], rules: &Levelling, seats: u32) -> Result<u32, Uncountable> {
    let most = SEATS_MAX;
    let all = claimants.iter().fold(0_u32, |sum, claimant| sum.saturating_add(claimant.least));
    let size = match rules.overhang {
        Overhang::Kept => seats,
        Overhang::Within => seats.max(all),
        Overhang::Levelled if rules.method.quota().is_some() => return Err(Uncountable::DivisorsOnly),
        Overhang::Levelled => {
            let units: Vec<Unit> = claimants.iter().map(Claimant::unit).collect();
            let grown = house(rules.method, &units, 0, most);
            for claimant in claimants.iter_mut().filter(|_| grown >= seats) {
                claimant.reach = 0;
            }
            grown.max(seats)
        }
    };
    if size > most {
        return Err(Uncountable::TooManySeats { seats: size, most });
    }
    for claimant in claimants.iter_mut() {
        claimant.least = match rules.overhang {
            Overhang::Within => claimant.least,
            // Without votes nothing can be levelled: what the list has is all it gets.
            Overhang::Levelled if claimant.votes == 0 => claimant.least,
            Overhang::Levelled | Overhang::Kept => 0,
        };
    }
    Ok(size)
}

impl Sentences for Levelled {
    fn sentences(&self, names: Names<'_>) -> Vec<String> {
        let mut told = bar_sentences(&self.at_bars, self.threshold.as_ref(), names, |place| {
            self.lists.get(place).map_or(0, |list| list.votes)
        });
        if self.outside > 0 {
            told.push(format!("{} belong to no list that takes part", counted(self.outside, "seat")));
        }
        told.push(format!("{} are shared by {}", counted(self.share.seats, "seat"), self.share.method));
        told.extend(share_sentences(&self.share, names));
        for (place, won) in self.won.iter().enumerate().filter(|(_, won)| **won > 0) {
            let had = self.least.get(place).copied().unwrap_or(0);
            let more = match (self.levelling(place), self.overhang(place)) {
                (0, 0) => String::from("none to level"),
                (0, over) => format!("{over} more than its votes give, all kept"),
                (levelling, _) => format!("and {levelling} to level"),
            };
            told.push(format!("{}: {} from the districts, {more}: {won}", names.of(place), counted(had, "seat")));
        }
        told.push(format!("the house has {}", counted(self.house, "seat")));
        told.push(result(&self.won, names));
        told
    }
}
