//! The text of a motion, and what amendments would change of it (motion.19 to motion.24).
//!
//! A text is clauses, a line each. An amendment is a difference against it: where a passage begins and ends, and what stands
//! there instead. When another changes the text elsewhere, the difference moves with its words; when another changes these
//! words themselves, it is kept as it was put, and said to be overtaken.

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;
use core::ops::Range;

use crate::ground::text::Text;

/// What an amendment would change: a passage of a clause, and what stands in its place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Difference {
    /// Where its clause stands in the text, in bytes.
    pub clause: Range<usize>,
    /// Where the passage stands; empty, where words are only inserted.
    pub passage: Range<usize>,
    /// What stands in its place; nothing, where words are only struck out.
    pub insert: Text,
}

impl Difference {
    /// Returns what would strike words out of a clause, counted from 1, and insert others.
    ///
    /// Where nothing is struck out, the words stand at the end of the clause. Returns nothing where there is no such clause,
    /// or the words are not in it, or are in it more than once: then more of them must be said.
    pub fn new(text: &str, clause: u32, strike: &str, insert: Text) -> Option<Self> {
        let clause = line(text, clause)?;
        if strike.is_empty() {
            return Some(Self { passage: clause.end..clause.end, clause, insert });
        }
        let mut found = text.get(clause.clone())?.match_indices(strike);
        let (at, _) = found.next()?;
        if found.next().is_some() {
            return None;
        }
        let start = clause.start.saturating_add(at);
        Some(Self { passage: start..start.saturating_add(strike.len()), clause, insert })
    }

    /// Returns the text with this change. A clause of which nothing is left goes with its line.
    pub fn applied(&self, text: &str) -> String {
        let gone = self.gone(text);
        let insert = if gone == self.passage { self.insert.as_ref() } else { "" };
        let (Some(before), Some(after)) = (text.get(..gone.start), text.get(gone.end..)) else { return text.into() };
        [before, insert, after].concat()
    }

    /// Returns whether anything is left of the text with this change.
    pub fn leaves(&self, text: &str) -> bool {
        !self.applied(text).trim().is_empty()
    }

    /// Returns whether the text has this clause, and the passage lies in it.
    pub(super) fn is_in(&self, text: &str) -> bool {
        let Range { start, end } = self.passage;
        text.get(self.clause.clone()).is_some_and(|clause| !clause.contains('\n'))
            && text.get(start..end).is_some()
            && self.clause.start <= start
            && end <= self.clause.end
    }

    /// Returns what goes of the text: the passage or, where nothing is left of its clause, the line.
    fn gone(&self, text: &str) -> Range<usize> {
        let Range { start, end } = self.clause;
        let is_blank = |part: Option<&str>| part.is_none_or(|part| part.trim().is_empty());
        let rest = [text.get(start..self.passage.start), text.get(self.passage.end..end), Some(&*self.insert)];
        if !rest.into_iter().all(is_blank) {
            return self.passage.clone();
        }
        // With what divides it from the next or, of the last clause, from the one before.
        if end < text.len() { start..end.saturating_add(1) } else { start.saturating_sub(1)..end }
    }

    /// Returns whether both cannot be adopted as they are: they change the same words, or one changes a clause whole.
    pub fn conflicts(&self, other: &Self) -> bool {
        let (own, other) = (self.reach(), other.reach());
        own.start < other.end && other.start < own.end
    }

    /// Returns what no other may change, places counted in halves: a clause that is changed whole reaches beyond its ends,
    /// so that words at its end hang on it too.
    fn reach(&self) -> Range<usize> {
        let half = |at: usize| at.saturating_mul(2).saturating_add(1);
        let Range { start, end } = self.passage;
        if start < end && self.passage == self.clause {
            return half(start).saturating_sub(1)..half(end).saturating_add(1);
        }
        half(start)..half(end)
    }

    /// Returns this as it stands when another change of the same text has been adopted; nothing, where that has changed its
    /// words, or its clause is gone.
    pub fn after(&self, adopted: &Self, text: &str) -> Option<Self> {
        let gone = adopted.gone(text);
        let line = gone != adopted.passage;
        if self.conflicts(adopted) || line && self.clause == adopted.clause {
            return None;
        }
        let inserted = if line { 0 } else { adopted.insert.len() };
        let moved = |at: usize| at.saturating_sub(gone.end.saturating_sub(gone.start)).saturating_add(inserted);
        // What ends where words are inserted stays where it is; what is inserted there too stands behind them.
        let passage = if self.passage.start < gone.end {
            self.passage.clone()
        } else {
            moved(self.passage.start)..moved(self.passage.end)
        };
        let clause = match self.clause.start.cmp(&adopted.clause.start) {
            Ordering::Less => self.clause.clone(),
            Ordering::Equal => self.clause.start..moved(self.clause.end),
            Ordering::Greater => moved(self.clause.start)..moved(self.clause.end),
        };
        Some(Self { clause, passage, insert: self.insert.clone() })
    }
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
        let Range { start, end } = change.passage;
        if start < end {
            edges.extend([(start, Edge::Begins), (end, Edge::Ends)]);
        }
        if !change.insert.is_empty() {
            edges.push((end, Edge::Inserts(place)));
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
    let at = |place: usize| {
        amendments.get(place).map_or((0, 0), |change| {
            let Range { start, end } = change.reach();
            (start, end)
        })
    };
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

    use super::{Difference, Part, in_conflict, line, synopsis};

    const TEXT: &str = "that power pass to the soviets\nthat peace be offered\nthat workers control production";

    fn of(text: &str, clause: u32, strike: &str, insert: &str) -> Difference {
        Difference::new(text, clause, strike, insert.into()).unwrap()
    }

    fn change(clause: u32, strike: &str, insert: &str) -> Difference {
        of(TEXT, clause, strike, insert)
    }

    #[test]
    fn a_passage_is_found_once_or_not_at_all() {
        let found = |clause, strike| Difference::new(TEXT, clause, strike, "".into()).map(|found| found.passage);
        assert_eq!(line(TEXT, 2).and_then(|at| TEXT.get(at)), Some("that peace be offered"));
        assert_eq!(line(TEXT, 4), None);
        assert_eq!(found(2, "peace").and_then(|at| TEXT.get(at)), Some("peace"));
        assert_eq!(found(1, "t"), None);
        assert_eq!(found(2, "war"), None);
        assert_eq!(found(3, "").map(|at| at.start), Some(TEXT.len()));
    }

    #[test]
    fn what_others_adopt_moves_a_difference_or_overtakes_it() {
        let adopted = change(1, "the soviets", "the councils of workers and soldiers");
        let moved = change(2, "peace", "peace at once").after(&adopted, TEXT).unwrap();
        let text = adopted.applied(TEXT);
        assert_eq!(&text[moved.passage.clone()], "peace");
        assert_eq!(line(&text, 2), Some(moved.clause.clone()));
        assert!(moved.applied(&text).contains("councils of workers and soldiers\nthat peace at once be offered"));
        assert_eq!(change(1, "soviets", "duma").after(&adopted, TEXT), None);
        // What is before stays where it is, and its clause has grown.
        let before = change(1, "power", "all power").after(&adopted, TEXT).unwrap();
        assert_eq!((before.passage, Some(before.clause)), (5..10, line(&text, 1)));
        // The text shrinks to less than where a difference stood: nothing is lost.
        let struck = change(1, "that power pass to the soviets", "");
        let end = change(3, "production", "and distribution").after(&struck, TEXT).unwrap();
        assert_eq!(&struck.applied(TEXT)[end.passage], "production");
    }

    #[test]
    fn a_clause_goes_with_its_line_when_nothing_is_left_of_it() {
        let two = "one two\nthree";
        assert_eq!(of(two, 1, "one two", "").applied(two), "three");
        assert_eq!(of(two, 2, "three", "").applied(two), "one two");
        // Struck out in two parts, and what would have stood at its end goes too.
        let (first, second, at_end) = (of(two, 1, "one", ""), of(two, 1, "two", ""), of(two, 1, "", "!"));
        let text = first.applied(two);
        assert_eq!(text, " two\nthree");
        let (second, at_end) = (second.after(&first, two).unwrap(), at_end.after(&first, two).unwrap());
        assert_eq!(second.applied(&text), "three");
        assert_eq!(at_end.after(&second, &text), None);
        // Neighbours are not in each other's way.
        let three = "one\ntwo\nthree";
        let (second, third) = (of(three, 2, "two", ""), of(three, 3, "three", ""));
        assert!(!second.conflicts(&third));
        assert_eq!(third.after(&second, three).unwrap().applied(&second.applied(three)), "one");
        assert_eq!(second.after(&third, three).unwrap().applied(&third.applied(three)), "one");
        // Words at the end of a clause hang on it.
        assert!(of(three, 3, "", " and four").conflicts(&third));
        assert!(of(three, 3, "three", "four").conflicts(&of(three, 3, "", " and four")));
        assert!(!of(three, 2, "", "!").conflicts(&third));
    }

    /// Whatever is adopted, in whatever order: each change finds its own words, in its own clause.
    #[test]
    fn changes_keep_to_their_words_in_any_order() {
        let text = "aa bb cc\ndd ee\nff\ngg hh ii";
        let words = ["aa", "bb", "cc", "dd", "ee", "ff", "gg", "hh", "ii", ""];
        let all: Vec<Difference> = (0..120_usize)
            .filter_map(|seed| {
                let insert = if seed % 3 == 0 { String::new() } else { alloc::format!("<{seed}>") };
                let clause = u32::try_from(seed / 10 % 4).unwrap() + 1;
                Difference::new(text, clause, words[seed % 10], insert.as_str().into())
            })
            .filter(|change| !change.passage.is_empty() || !change.insert.is_empty())
            .collect();
        assert!(all.len() > 30, "{}", all.len());
        for first in &all {
            for second in all.iter().filter(|second| !second.conflicts(first)) {
                let (one, two) = (first.applied(text), second.applied(text));
                let Some(moved) = second.after(first, text) else { continue };
                assert_eq!(text.get(second.passage.clone()), one.get(moved.passage.clone()));
                let clauses = [one.get(moved.clause.clone()), text.get(second.clause.clone())];
                assert!(clauses[0].is_some_and(|clause| !clause.contains('\n')), "{clauses:?}");
                let Some(back) = first.after(second, text) else { continue };
                let same_place = first.passage.is_empty() && first.passage == second.passage;
                let (one, other) = (moved.applied(&one), back.applied(&two));
                assert!(same_place || one == other, "{first:?} {second:?}: {one:?}, {other:?}");
            }
        }
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
                let passage = start..start + seed.wrapping_mul(31) % 4;
                let clause = if seed % 5 == 0 { passage.clone() } else { 0..100 };
                Difference { clause, passage, insert: "x".into() }
            })
            .collect();
        let all: Vec<&Difference> = all.iter().collect();
        let slow: Vec<usize> = (0..all.len())
            .filter(|one| (0..all.len()).any(|other| other != *one && all[*one].conflicts(all[other])))
            .collect();
        assert_eq!(in_conflict(&all).into_iter().collect::<Vec<_>>(), slow);
    }
}
