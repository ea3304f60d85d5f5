//! The ballots of a committee, and in which class each is: those of one class bear the same.

use alloc::vec;
use alloc::vec::Vec;

use crate::Contest;

/// How many ballots of which class, the lowest class first.
pub(super) type Tally = Vec<(usize, u128)>;

/// Ballots as approvals.
pub(super) struct Papers {
    candidates: usize,
    papers: Vec<Paper>,
}

/// Ballots that read the same.
struct Paper {
    /// Whom they approve, of those who stand.
    approved: Vec<usize>,
    count: u128,
    class: usize,
}

impl Papers {
    /// Reads the ballots. Whoever does not stand is passed over; a ballot that then approves nobody counts for nothing.
    pub(super) fn new(contest: &Contest<'_>, standing: &[usize]) -> Self {
        let papers = contest.ballots.groups().map(|ballot| Paper {
            approved: ballot.named().filter(|candidate| standing.binary_search(candidate).is_ok()).collect(),
            count: u128::from(ballot.count),
            class: 0,
        });
        Self {
            candidates: contest.ballots.candidates(),
            papers: papers.filter(|paper| !paper.approved.is_empty()).collect(),
        }
    }

    /// Returns how many ballots approve somebody who stands.
    pub(super) fn total(&self) -> u128 {
        self.papers.iter().fold(0, |sum, paper| sum.saturating_add(paper.count))
    }

    /// Returns for each candidate who approves them, class by class.
    pub(super) fn tallies(&self) -> Vec<Tally> {
        let mut tallies: Vec<Tally> = vec![Vec::new(); self.candidates];
        for paper in &self.papers {
            for candidate in &paper.approved {
                let Some(tally) = tallies.get_mut(*candidate) else { continue };
                match tally.last_mut() {
                    Some((class, count)) if *class == paper.class => *count = count.saturating_add(paper.count),
                    _ => tally.push((paper.class, paper.count)),
                }
            }
        }
        for tally in &mut tallies {
            tally.sort_unstable_by_key(|(class, _)| *class);
            tally.dedup_by(|more, kept| {
                let same = more.0 == kept.0;
                if same {
                    kept.1 = kept.1.saturating_add(more.1);
                }
                same
            });
        }
        tallies
    }

    /// Puts the supporters of a candidate into other classes.
    pub(super) fn move_supporters(&mut self, of: usize, to: impl Fn(usize) -> usize) {
        for paper in self.papers.iter_mut().filter(|paper| paper.approved.contains(&of)) {
            paper.class = to(paper.class);
        }
    }

    /// Gives every class another number.
    pub(super) fn renumber(&mut self, to: impl Fn(usize) -> usize) {
        for paper in &mut self.papers {
            paper.class = to(paper.class);
        }
    }

    /// Returns whether some ballot is in a class, for each of so many.
    pub(super) fn used(&self, classes: usize) -> Vec<bool> {
        let mut used = vec![false; classes];
        for paper in &self.papers {
            used.get_mut(paper.class).into_iter().for_each(|used| *used = true);
        }
        used
    }

    /// Returns whether some ballot approves two of them.
    pub(super) fn approve_two_of(&self, candidates: &[usize]) -> bool {
        let among = |candidate: &&usize| candidates.binary_search(candidate).is_ok();
        self.papers.iter().any(|paper| paper.approved.iter().filter(among).nth(1).is_some())
    }
}
