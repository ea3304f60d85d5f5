//! Headings that are refused before a row is read: beside each other they say two things.

use super::heading::{is_of_form, is_weight, plain, rank};
use super::places::{is_choice, is_rank};
use crate::fault::{At, Wrong};

/// Refuses two columns of which each may say how many ballots a row stands for.
pub(super) fn refuse_two_weights(headings: &[String], ignored: impl Fn(&String) -> bool) -> Result<(), At> {
    let mut weights = headings.iter().filter(|heading| is_weight(heading) && !ignored(heading));
    match (weights.next(), weights.next()) {
        (Some(one), Some(other)) => Err(At::new(0, Wrong::WeightTwice { one: one.clone(), other: other.clone() })),
        _ => Ok(()),
    }
}

/// Refuses headings that are several headings in one cell, since the sign between them is none that is known.
pub(super) fn refuse_unparted(headings: &[String]) -> Result<(), At> {
    let found = headings.iter().find(|heading| is_unparted(heading));
    found.map_or(Ok(()), |found| Err(At::new(0, Wrong::NotParted { found: found.clone() })))
}

/// Returns whether a heading is those of several ranks.
pub(super) fn is_unparted(heading: &str) -> bool {
    let ranks = |sign: char| {
        let parts: Vec<&str> = heading.split(sign).filter(|part| !part.trim().is_empty()).collect();
        parts.len() > 1 && parts.iter().all(|part| rank(part).is_some())
    };
    // Ranks have letters of their own; most headings have no sign.
    heading.chars().any(|sign| !sign.is_alphanumeric() && ranks(sign))
}

/// Refuses a heading over names of candidates beside columns that would be candidates themselves: each row is of a rank, or
/// of a candidate.
pub(super) fn refuse_choices(headings: &[String], places: &[usize]) -> Result<(), At> {
    let heading = |place: &usize| headings.get(*place).map(|heading| plain(heading)).unwrap_or_default();
    let choice = places.iter().find(|place| is_choice(&heading(place)));
    let asked: Vec<usize> = places.iter().copied().filter(|place| !is_of_form(&heading(place))).collect();
    let first = asked.first().filter(|place| is_choice(&heading(place)) && heading(place) != "name");
    let ranked = choice.filter(|_| places.iter().any(|place| is_rank(&heading(place))));
    match ranked.or(first.filter(|_| asked.len() > 1)) {
        Some(place) => {
            let column = headings.get(*place).cloned().unwrap_or_default();
            Err(At::new(0, Wrong::ChoiceColumn { column }))
        }
        None => Ok(()),
    }
}
