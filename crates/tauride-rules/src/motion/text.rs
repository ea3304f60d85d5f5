//! The text of a motion, and what amendments would change of it (motion.19 to motion.24).
//!
//! A text is clauses, a line each. An amendment is a difference against it: where a passage begins and ends, and what stands
//! there instead. When another changes the text elsewhere, the difference moves with its words; when another changes these
//! words themselves, it is kept as it was put, and said to be overtaken.

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use crate::ground::text::Text;

/// What an amendment would change: a passage of a text, and what stands in its place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Difference {
    /// Where the passage begins, in bytes.
    pub start: usize,
    /// Where it ends; the same, where words are only inserted.
    pub end: usize,
    /// What stands in its place; nothing, where words are only struck out.
    pub insert: Text,
}

impl Difference {
    /// Returns the text with this change; as it was, where it has no such passage.
    pub fn applied(&self, text: &str) -> String {
        let (Some(before), Some(after)) = (text.get(..self.start), text.get(self.end..)) else { return text.into() };
        [before, &self.insert, after].concat()
    }

    /// Returns whether both cannot be adopted as they are: they change the same words.
    pub const fn conflicts(&self, other: &Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Returns where the passage stands when another change of the same text has been adopted; nothing, where that has
    /// changed its words.
    pub fn after(&self, adopted: &Self) -> Option<Range<usize>> {
        if self.conflicts(adopted) {
            return None;
        }
        if self.start < adopted.end || self.end < adopted.start {
            return Some(self.start..self.end);
        }
        let moved = |at: usize| {
            at.saturating_sub(adopted.end.saturating_sub(adopted.start)).saturating_add(adopted.insert.len())
        };
        Some(moved(self.start)..moved(self.end))
    }
}

/// What a clause asks for that words be struck out of it, and others inserted.
///
/// Where nothing is struck out, the words stand at the end of the clause; where the passage is the whole clause, and nothing
/// stands in its place, the clause goes with its line. Returns nothing where there is no such clause, or the words are not
/// in it, or are in it more than once: then more of them must be said.
pub fn passage(text: &str, clause: u32, strike: &str) -> Option<Range<usize>> {
    let within = line(text, clause)?;
    if strike.is_empty() {
        return Some(within.end..within.end);
    }
    let mut found = text.get(within.clone())?.match_indices(strike);
    let (at, _) = found.next()?;
    if found.next().is_some() {
        return None;
    }
    let start = within.start.saturating_add(at);
    Some(start..start.saturating_add(strike.len()))
}

/// Returns where a clause stands, counted from 1.
pub fn line(text: &str, clause: u32) -> Option<Range<usize>> {
    let mut start = 0_usize;
    for (place, line) in (1_u32..).zip(text.split('\n')) {
        let end = start.saturating_add(line.len());
        if place == clause {
            return Some(start..end);
        }
        start = end.saturating_add(1);
    }
    None
}

/// A part of a text as amendments would change it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Words that stay, or that amendments would strike out.
    Words {
        /// Where they stand in the text.
        at: Range<usize>,
        /// How many amendments would strike them out.
        struck: usize,
    },
    /// Words that an amendment would insert here.
    Inserted {
        /// Its place among the amendments.
        by: usize,
    },
}

/// Returns a text with all that amendments would change of it, part by part.
pub fn synopsis(text: &str, amendments: &[&Difference]) -> Vec<Part> {
    let mut edges: Vec<(usize, Edge)> = Vec::with_capacity(amendments.len().saturating_mul(3));
    for (place, change) in amendments.iter().enumerate() {
        if change.start < change.end {
            edges.extend([(change.start, Edge::Begins), (change.end, Edge::Ends)]);
        }
        if !change.insert.is_empty() {
            edges.push((change.end, Edge::Inserts(place)));
        }
    }
    edges.sort_unstable();
    let (mut parts, mut from, mut struck) = (Vec::with_capacity(edges.len().saturating_add(1)), 0_usize, 0_usize);
    for (at, edge) in edges {
        if at > from {
            parts.push(Part::Words { at: from..at, struck });
            from = at;
        }
        match edge {
            Edge::Ends => struck = struck.saturating_sub(1),
            Edge::Inserts(by) => parts.push(Part::Inserted { by }),
            Edge::Begins => struck = struck.saturating_add(1),
        }
    }
    if from < text.len() {
        parts.push(Part::Words { at: from..text.len(), struck });
    }
    parts
}

/// What happens at a place of a text, in this order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Edge {
    Ends,
    Inserts(usize),
    Begins,
}

/// Returns the places of the amendments that conflict with another of them.
pub fn in_conflict(amendments: &[&Difference]) -> BTreeSet<usize> {
    let mut order: Vec<usize> = (0..amendments.len()).collect();
    let at = |place: usize| amendments.get(place).map_or((0, 0), |change| (change.start, change.end));
    order.sort_unstable_by_key(|place| at(*place));
    let (mut found, mut last) = (BTreeSet::new(), None::<(usize, usize)>);
    for place in order {
        let (start, end) = at(place);
        if let Some((other, until)) = last.filter(|(_, until)| start < *until)
            && (start < end || at(other).0 < start)
        {
            found.extend([place, other]);
            last = Some(if end > until { (place, end) } else { (other, until) });
        } else if last.is_none_or(|(_, until)| end > until) {
            last = Some((place, end));
        }
    }
    found
}

#[cfg(test)]
#[expect(clippy::indexing_slicing, reason = "test code")]
mod tests {
    use alloc::string::{String, ToString as _};
    use alloc::vec::Vec;

    use super::{Difference, Part, in_conflict, line, passage, synopsis};

    const TEXT: &str = "that power pass to the soviets\nthat peace be offered\nthat workers control production";

    fn change(clause: u32, strike: &str, insert: &str) -> Difference {
        let at = passage(TEXT, clause, strike).unwrap();
        Difference { start: at.start, end: at.end, insert: insert.into() }
    }

    #[test]
    fn a_passage_is_found_once_or_not_at_all() {
        assert_eq!(line(TEXT, 2).and_then(|at| TEXT.get(at)), Some("that peace be offered"));
        assert_eq!(line(TEXT, 4), None);
        assert_eq!(passage(TEXT, 2, "peace").and_then(|at| TEXT.get(at)), Some("peace"));
        assert_eq!(passage(TEXT, 1, "t"), None);
        assert_eq!(passage(TEXT, 2, "war"), None);
        assert_eq!(passage(TEXT, 3, "").map(|at| at.start), Some(TEXT.len()));
    }

    #[test]
    fn what_others_adopt_moves_a_difference_or_overtakes_it() {
        let adopted = change(1, "the soviets", "the councils of workers and soldiers");
        let elsewhere = change(2, "peace", "peace at once");
        let moved = elsewhere.after(&adopted).unwrap();
        let text = adopted.applied(TEXT);
        assert_eq!(&text[moved.clone()], "peace");
        let both = Difference { start: moved.start, end: moved.end, insert: elsewhere.insert.clone() }.applied(&text);
        assert!(both.contains("councils of workers and soldiers\nthat peace at once be offered"));
        assert_eq!(change(1, "soviets", "duma").after(&adopted), None);
        // What is before stays where it is.
        assert_eq!(change(1, "power", "all power").after(&adopted), Some(5..10));
        // The text shrinks to less than where a difference stood: nothing is lost.
        let struck = change(1, "that power pass to the soviets", "");
        let end = change(3, "production", "and distribution").after(&struck).unwrap();
        assert_eq!(&struck.applied(TEXT)[end], "production");
    }

    #[test]
    fn a_synopsis_has_every_word_once_and_says_what_is_struck() {
        let (one, two, three) =
            (change(1, "power", "all power"), change(1, "power pass", "power go"), change(3, "", " and more"));
        let parts = synopsis(TEXT, &[&one, &two, &three]);
        let words: String = parts
            .iter()
            .filter_map(|part| if let Part::Words { at, .. } = part { TEXT.get(at.clone()) } else { None })
            .collect();
        assert_eq!(words, TEXT);
        let struck: Vec<(String, usize)> = parts
            .iter()
            .filter_map(|part| match part {
                Part::Words { at, struck } if *struck > 0 => Some((TEXT[at.clone()].to_string(), *struck)),
                Part::Words { .. } | Part::Inserted { .. } => None,
            })
            .collect();
        assert_eq!(struck, [("power".to_string(), 2), (" pass".to_string(), 1)]);
        assert_eq!(parts.iter().filter(|part| matches!(part, Part::Inserted { .. })).count(), 3);
        assert_eq!(in_conflict(&[&one, &two, &three]).into_iter().collect::<Vec<_>>(), [0, 1]);
    }

    #[test]
    fn conflicts_are_those_that_two_have_with_each_other() {
        let all: Vec<Difference> = (0..60_usize)
            .map(|seed| {
                let start = seed.wrapping_mul(7919) % 90;
                Difference { start, end: start + seed.wrapping_mul(31) % 4, insert: "x".into() }
            })
            .collect();
        let all: Vec<&Difference> = all.iter().collect();
        let slow: Vec<usize> = (0..all.len())
            .filter(|one| (0..all.len()).any(|other| other != *one && all[*one].conflicts(all[other])))
            .collect();
        assert_eq!(in_conflict(&all).into_iter().collect::<Vec<_>>(), slow);
    }
}
