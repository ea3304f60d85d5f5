//! Contests that are linked: whoever is elected in one is struck from those counted after it.
//!
//! So the University and College Union elects its officers and its national executive (rule 20.5): the contests are counted
//! in a set order, and a vote for somebody who is elected already goes on to the next preference.

use alloc::vec::Vec;

use crate::contest::{Contest, Counted, Uncountable};
use crate::method::{AnySheet, Method, Settings, count_with};

/// One of the contests.
#[derive(Clone, Copy, Debug)]
pub struct Linked<'a> {
    /// By which method it is counted.
    pub method: Method,
    /// What is counted.
    pub contest: Contest<'a>,
    /// Which person each candidate is, by a number that means the same person in every contest.
    pub people: &'a [usize],
}

/// Why one of the contests cannot be counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stopped {
    /// Its place, from 0.
    pub contest: usize,
    /// Why.
    pub why: Uncountable,
}

/// Counts the contests in their order. A tie stops them: those after it wait for the lot, and are missing from the answer.
///
/// # Errors
///
/// [`Stopped`] names the contest that cannot be counted.
///
/// ```
/// use tauride_tally::Contest;
/// use tauride_tally::ballots::Ballots;
/// use tauride_tally::linked::{Linked, count};
/// use tauride_tally::method::{Method, Settings};
///
/// let chair = Ballots::ranked(2, &[(&[0], 5), (&[1], 3)])?;
/// let board = Ballots::ranked(2, &[(&[1, 0], 5), (&[0], 3)])?;
/// let contest = |ballots, people| Linked { method: Method::Irv, contest: Contest::new(ballots, 1), people };
/// // Person 7 wins the chair, and so cannot win on the board, where they are candidate 1.
/// let counted = count(&[contest(&chair, &[7, 8]), contest(&board, &[9, 7])], &Settings::default())?;
/// assert_eq!(counted[1].sheet().elected(), [0]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn count(contests: &[Linked<'_>], settings: &Settings) -> Result<Vec<Counted<AnySheet>>, Stopped> {
    let (mut outcomes, mut taken) = (Vec::new(), Vec::new());
    for (place, linked) in contests.iter().enumerate() {
        let struck = linked.people.iter().enumerate().filter(|(_, person)| taken.contains(*person));
        let mut withdrawn: Vec<usize> = struck.map(|(candidate, _)| candidate).collect();
        withdrawn.extend(linked.contest.withdrawn);
        withdrawn.sort_unstable();
        withdrawn.dedup();
        let contest = Contest { withdrawn: &withdrawn, ..linked.contest };
        let counted = count_with(linked.method, &contest, settings).map_err(|why| Stopped { contest: place, why })?;
        let elected = counted.sheet().elected().iter();
        taken.extend(elected.filter_map(|candidate| linked.people.get(*candidate).copied()));
        let stands_still = counted.tie().is_some();
        outcomes.push(counted);
        if stands_still {
            break;
        }
    }
    Ok(outcomes)
}

impl core::fmt::Display for Stopped {
    fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(out, "contest {}: {}", self.contest.saturating_add(1), self.why)
    }
}

impl core::error::Error for Stopped {}
