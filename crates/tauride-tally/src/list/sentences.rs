//! Counts by lists in sentences.

mod share;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

pub(super) use crate::sentence::counted;
pub(super) use share::share_sentences;

use super::{AtBar, AtBars, Bar, Sheet, Threshold};
use crate::sentence::{Names, Sentences};

impl Sentences for Sheet {
    /// Says the bars, who is joined, every seat with its quotient or quota and remainder, the last seat, the lots, and
    /// the result.
    fn sentences(&self, names: Names<'_>) -> Vec<String> {
        let mut told = Vec::new();
        if let Some(share) = self.shares.first() {
            told.push(format!(
                "{} {} {} by {}: {}",
                counted(count(&self.lists), "list"),
                if self.lists.len() == 1 { "shares" } else { "share" },
                counted(self.seats, "seat"),
                share.method,
                counted(self.valid, "valid vote")
            ));
        }
        told.extend(bar_sentences(&self.at_bars, self.threshold.as_ref(), names, |place| {
            self.lists.get(place).map_or(0, |list| list.votes)
        }));
        for (number, share) in self.shares.iter().enumerate() {
            if number > 0 {
                let members: Vec<usize> = share.claimants.iter().map(super::Claimant::name).collect();
                told.push(format!("the {} of {}", counted(share.seats, "seat"), names.list(&members)));
            }
            told.extend(share_sentences(share, names));
        }
        told.push(result(&self.won, names));
        told
    }
}

fn count<T>(things: &[T]) -> u128 {
    u128::try_from(things.len()).unwrap_or(u128::MAX)
}

/// Returns what a district is called, or its number, from 1, where it has no name.
pub(super) fn district(place: usize, names: Names<'_>) -> String {
    let name = names.0.get(place).filter(|name| !name.is_empty());
    name.cloned().unwrap_or_else(|| format!("district {}", place.saturating_add(1)))
}

/// Says who has won what, the lists without a seat left out.
pub(super) fn result(won: &[u32], names: Names<'_>) -> String {
    let with_seats = won.iter().enumerate().filter(|(_, won)| **won > 0);
    let each: Vec<String> = with_seats.map(|(place, won)| format!("{} {won}", names.of(place))).collect();
    if each.is_empty() { String::from("nobody has a seat") } else { format!("seats: {}", each.join(", ")) }
}

/// Says which lists take no part and why, and which do although they lack votes.
pub(super) fn bar_sentences(
    at_bars: &AtBars,
    threshold: Option<&Threshold>,
    names: Names<'_>,
    votes: impl Fn(usize) -> u64,
) -> Vec<String> {
    let mut told = Vec::new();
    let Some(threshold) = threshold else { return told };
    told.extend(threshold.bars.iter().map(bar_sentence));
    if at_bars.lowered > 0 {
        told.push(format!(
            "fewer than {} meet the bar: it is lowered by {}",
            counted(threshold.lowered_until, "list"),
            counted(at_bars.lowered, "hundredth")
        ));
    }
    for (place, at_bar) in at_bars.lists.iter().enumerate() {
        let lacks = |needed: &u128| {
            format!("{}: {}, and not the {needed} needed", names.of(place), counted(votes(place), "vote"))
        };
        match at_bar {
            AtBar::Over => {}
            AtBar::Under { needed } => told.push(format!("{}; takes no part", lacks(needed))),
            AtBar::Exempt { needed } => told.push(format!("{}; takes part, being exempt", lacks(needed))),
            AtBar::Direct { needed } => told.push(format!("{}; takes part for its direct seats", lacks(needed))),
        }
    }
    told
}

fn bar_sentence(bar: &Bar) -> String {
    let measure = if bar.strictly { "more than" } else { "at least" };
    match bar.parties {
        0 | 1 => format!("a list needs {measure} {} of the valid votes", bar.share),
        parties => format!("a list of {parties} parties or more needs {measure} {} of the valid votes", bar.share),
    }
}
