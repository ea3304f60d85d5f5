//! Whether so many of each class can be elected that every group gets what it must.
//!
//! The groups of the elected are sums over classes of candidates who belong to the same groups. The search takes class
//! after class, the most first, keeps within what each group may still have and still needs, and remembers every
//! situation from which nothing led on. Two situations are the same if the same class is next and every group needs and
//! may have as many more: there are at most (seats + 1)² of them for each group that is open at a time, so that the search
//! is polynomial in the number of candidates as long as few groups are. Many groups that overlap in every way are as hard
//! as packing; then [`Work`] ends and the answer is refused, never guessed.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

/// How much a guard may search in one count: a few seconds. Two categories of ten groups and a hundred candidates need a
/// hundredth.
#[derive(Clone, Copy, Debug)]
pub(super) struct Work(pub(super) u64);

/// The most situations from which nothing led on that are remembered in one search. Beyond it they are searched again:
/// remembering only saves work.
const DEAD_ENDS_MAX: usize = 1 << 18;

/// There is too much to search.
pub(super) struct Exhausted;

/// How many of each class are to be elected, and what each group needs and may have.
#[derive(Clone, Debug)]
pub(super) struct Problem<'a> {
    /// The groups of each class.
    pub(super) classes: &'a [Vec<usize>],
    /// The fewest and the most of each class.
    pub(super) range: Vec<(i64, i64)>,
    /// What each group needs and may have.
    pub(super) bounds: Vec<(i64, i64)>,
}

/// The search, with what the classes taken so far leave.
struct Search<'a> {
    classes: &'a [Vec<usize>],
    /// How many of each class there are beyond the fewest.
    free: Vec<i64>,
    /// For each group: what it needs, what it may have, and how many of it are in classes not yet taken.
    groups: Vec<[i64; 3]>,
    dead_ends: BTreeSet<Vec<i64>>,
}

/// A class for which a number is chosen.
struct Choice {
    taken: i64,
    least: i64,
}

impl Problem<'_> {
    /// Returns how many of each class may be elected, if every group can get what it must.
    ///
    /// # Errors
    ///
    /// [`Exhausted`] when the work is used up.
    pub(super) fn solve(&self, work: &mut Work) -> Result<Option<Vec<i64>>, Exhausted> {
        let mut search = Search {
            classes: self.classes,
            free: self.range.iter().map(|(least, most)| most.saturating_sub(*least)).collect(),
            groups: self.bounds.iter().map(|(needs, may)| [*needs, *may, 0]).collect(),
            dead_ends: BTreeSet::new(),
        };
        if search.free.iter().any(|free| *free < 0) {
            return Ok(None);
        }
        for (class, (least, most)) in self.classes.iter().zip(&self.range) {
            search.change(class, *least, most.saturating_sub(*least));
        }
        let taken = search.run(work)?;
        Ok(taken.map(|taken| {
            let fewest = self.range.iter().map(|(least, _)| *least);
            taken.iter().zip(fewest).map(|(more, least)| more.saturating_add(least)).collect()
        }))
    }
}

impl Search<'_> {
    /// Takes `taken` of a class and leaves `left` more of it in the classes not yet taken.
    fn change(&mut self, class: &[usize], taken: i64, left: i64) {
        for group in class {
            if let Some([needs, may, rest]) = self.groups.get_mut(*group) {
                *needs = needs.saturating_sub(taken);
                *may = may.saturating_sub(taken);
                *rest = rest.saturating_add(left);
            }
        }
    }

    /// Returns what a situation comes to: groups that are alike here go on alike.
    fn situation(&self, next: usize) -> Vec<i64> {
        let groups = self.groups.iter().flat_map(|[needs, may, rest]| [(*needs).max(0), (*may).min(*rest)]);
        core::iter::once(i64::try_from(next).unwrap_or(i64::MAX)).chain(groups).collect()
    }

    /// Remembers that nothing leads on from a situation.
    fn remember(&mut self, situation: Vec<i64>) {
        if self.dead_ends.len() < DEAD_ENDS_MAX {
            self.dead_ends.insert(situation);
        }
    }

    /// Returns the fewest and the most that can be taken of a class, which is no longer among those not yet taken.
    fn range(&self, class: &[usize], free: i64) -> (i64, i64) {
        class.iter().filter_map(|group| self.groups.get(*group)).fold((0, free), |(least, most), [needs, may, rest]| {
            (least.max(needs.saturating_sub(*rest)), most.min(*may))
        })
    }

    fn run(&mut self, work: &mut Work) -> Result<Option<Vec<i64>>, Exhausted> {
        let classes = self.classes;
        if self.groups.iter().any(|[needs, may, rest]| *may < 0 || needs > rest) {
            return Ok(None);
        }
        let mut chosen: Vec<Choice> = Vec::new();
        while let (Some(class), Some(free)) = (classes.get(chosen.len()), self.free.get(chosen.len()).copied()) {
            let cost = u64::try_from(self.groups.len().saturating_add(1)).unwrap_or(u64::MAX);
            work.0 = work.0.checked_sub(cost).ok_or(Exhausted)?;
            let situation = self.situation(chosen.len());
            if !self.dead_ends.contains(&situation) {
                self.change(class, 0, free.saturating_neg());
                let (least, most) = self.range(class, free);
                if least <= most {
                    self.change(class, most, 0);
                    chosen.push(Choice { taken: most, least });
                    continue;
                }
                self.change(class, 0, free);
                self.remember(situation);
            }
            if !self.step_back(&mut chosen) {
                return Ok(None);
            }
        }
        Ok(Some(chosen.iter().map(|choice| choice.taken).collect()))
    }

    /// Takes one fewer of the last class of which fewer can be taken; `false` if there is none.
    fn step_back(&mut self, chosen: &mut Vec<Choice>) -> bool {
        while let Some(Choice { taken, least }) = chosen.pop() {
            let classes = self.classes;
            let (Some(class), Some(free)) = (classes.get(chosen.len()), self.free.get(chosen.len()).copied()) else {
                return false;
            };
            if taken > least {
                self.change(class, -1, 0);
                chosen.push(Choice { taken: taken.saturating_sub(1), least });
                return true;
            }
            self.change(class, taken.saturating_neg(), free);
            self.remember(self.situation(chosen.len()));
        }
        false
    }
}
