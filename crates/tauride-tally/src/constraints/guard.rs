//! Who must be elected and who cannot be, so that every group gets what it must.
//!
//! The procedure is I. D. Hill's (*Voting matters* 9, 1998; J. Otten in issue 13, 2001): whoever must be elected is
//! *guarded* and is not excluded; whoever cannot be elected is *doomed* and is excluded at once. Neither is decided group by
//! group: a candidate is guarded if every choice of those who are left that honours all groups elects them, and doomed if
//! none does. With "at least 2 women" and "at most 1 from the north", a woman from the south may be guarded although
//! three women are left.

use alloc::collections::BTreeMap;
use alloc::vec;
use alloc::vec::Vec;

use super::search::{Exhausted, Problem, Work};
use super::standing::{Standing, at_first, set};
use super::{Group, Unsatisfiable};
use crate::contest::Contest;
use crate::standing::without;

/// What the groups leave open for a candidate who is neither elected nor excluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// May be elected or excluded.
    Free,
    /// Must be elected: without them a group, or those who are kept, could not get what they must.
    Guarded,
    /// Cannot be elected: with them a group would have too many, or the seats would not suffice for the others.
    Doomed,
}

/// Watches over a count in which groups, or those who are kept, must come out elected.
#[derive(Clone, Debug)]
pub struct Guard {
    /// The groups that bind, and last all candidates, of whom exactly as many are elected as there are seats.
    bounds: Vec<(i64, i64)>,
    /// The groups of each class of candidates who belong to the same groups.
    classes: Vec<Vec<usize>>,
    /// The class of each candidate.
    class_of: Vec<usize>,
    work: Work,
}

impl Guard {
    /// Returns the guard of a contest; `None` if no group binds and nobody is kept, so that there is nothing to watch.
    ///
    /// As many are to be elected as there are seats, or all who stand if they are fewer.
    ///
    /// # Errors
    ///
    /// [`Unsatisfiable`] if no choice of those who stand honours every group.
    pub fn new(contest: &Contest<'_>) -> Result<Option<Self>, Unsatisfiable> {
        let candidates = without(contest.ballots.candidates(), contest.withdrawn);
        let standing = at_first(contest.ballots.candidates(), &candidates);
        let stand = |candidate: &usize| standing.get(*candidate) == Some(&Standing::Continuing);
        let seats = i64::from(contest.seats).min(number(candidates.len()));
        let mut groups = binding_groups(contest, stand)?;
        if groups.is_empty() {
            return Ok(None);
        }
        // Classes are searched in the order of their groups: with the small groups first, each is done with soonest.
        groups.sort_by_key(|(_, members)| members.len());
        let mut groups_of = vec![Vec::new(); standing.len()];
        for (place, (_, members)) in groups.iter().enumerate() {
            for candidate in members {
                groups_of.get_mut(*candidate).into_iter().for_each(|groups_of: &mut Vec<usize>| groups_of.push(place));
            }
        }
        let mut guard = Self {
            bounds: groups.iter().map(|(bounds, _)| *bounds).chain([(seats, seats)]).collect(),
            classes: Vec::new(),
            class_of: Vec::new(),
            work: Work(1 << 24),
        };
        guard.sort_into_classes(groups_of);
        if guard.feasible(&standing)? { Ok(Some(guard)) } else { Err(Unsatisfiable::Together) }
    }

    /// Returns whether those in the count can fill the seats that are left so that every group gets what it must.
    ///
    /// # Errors
    ///
    /// [`Unsatisfiable::TooIntricate`].
    pub fn feasible(&mut self, standing: &[Standing]) -> Result<bool, Unsatisfiable> {
        let mut work = self.work;
        let solved = self.problem(standing).solve(&mut work);
        self.work = work;
        Ok(solved?.is_some())
    }

    /// Does the same as [`Guard::feasible`], for the case that some come to stand elsewhere.
    pub(crate) fn feasible_if(
        &mut self,
        standing: &[Standing],
        candidates: &[usize],
        to: Standing,
    ) -> Result<bool, Unsatisfiable> {
        let mut changed = Vec::from(standing);
        for candidate in candidates {
            set(&mut changed, *candidate, to);
        }
        self.feasible(&changed)
    }

    /// Returns what is left open for each candidate; [`Fate::Free`] for whoever is elected or excluded.
    ///
    /// # Errors
    ///
    /// [`Unsatisfiable::Together`] if the groups can no longer be honoured, [`Unsatisfiable::TooIntricate`].
    pub fn fates(&mut self, standing: &[Standing]) -> Result<Vec<Fate>, Unsatisfiable> {
        let mut work = self.work;
        let fates = self.fates_of_classes(standing, &mut work);
        self.work = work;
        let fates = fates?;
        let fate = |(candidate, place): (usize, &Standing)| {
            let class = self.class_of.get(candidate).filter(|_| *place == Standing::Continuing);
            class.and_then(|class| fates.get(*class).copied()).unwrap_or(Fate::Free)
        };
        Ok(standing.iter().enumerate().map(fate).collect())
    }

    /// Returns the fate of each class: all of a class are alike.
    fn fates_of_classes(&self, standing: &[Standing], work: &mut Work) -> Result<Vec<Fate>, Unsatisfiable> {
        let problem = self.problem(standing);
        let first = problem.solve(work)?.ok_or(Unsatisfiable::Together)?;
        // What some choice that honours the groups does with each class: elect one of it; leave one of it out.
        let mut seen = vec![(false, false); problem.range.len()];
        let note = |seen: &mut [(bool, bool)], choice: &[i64]| {
            for ((one_in, one_out), (taken, (_, most))) in seen.iter_mut().zip(choice.iter().zip(&problem.range)) {
                *one_in |= *taken > 0;
                *one_out |= taken < most;
            }
        };
        note(&mut seen, &first);
        for class in 0..seen.len() {
            let Some(range) = problem.range.get(class).copied().filter(|(_, most)| *most > 0) else { continue };
            let tries = [(1, range.1), (0, range.1.saturating_sub(1))];
            for (which, narrowed) in tries.into_iter().enumerate() {
                let known =
                    seen.get(class).is_some_and(|(one_in, one_out)| if which == 0 { *one_in } else { *one_out });
                if known {
                    continue;
                }
                let mut asked = problem.clone();
                asked.range.get_mut(class).into_iter().for_each(|range| *range = narrowed);
                if let Some(choice) = asked.solve(work)? {
                    note(&mut seen, &choice);
                }
            }
        }
        let fate = |(one_in, one_out): &(bool, bool)| match (one_in, one_out) {
            (true, false) => Fate::Guarded,
            (false, _) => Fate::Doomed,
            (true, true) => Fate::Free,
        };
        Ok(seen.iter().map(fate).collect())
    }

    /// Returns what is to be chosen from those in the count.
    fn problem(&self, standing: &[Standing]) -> Problem<'_> {
        let range = vec![(0, 0); self.classes.len()];
        let mut problem = Problem { classes: &self.classes, range, bounds: self.bounds.clone() };
        for (place, class) in standing.iter().zip(&self.class_of) {
            match place {
                Standing::Out => {}
                Standing::Continuing => {
                    if let Some((_, most)) = problem.range.get_mut(*class) {
                        *most = most.saturating_add(1);
                    }
                }
                Standing::Elected => {
                    for group in self.classes.get(*class).into_iter().flatten() {
                        if let Some((needs, may)) = problem.bounds.get_mut(*group) {
                            *needs = needs.saturating_sub(1);
                            *may = may.saturating_sub(1);
                        }
                    }
                }
            }
        }
        problem
    }

    fn sort_into_classes(&mut self, groups_of: Vec<Vec<usize>>) {
        let everybody = self.bounds.len().saturating_sub(1);
        let mut members = BTreeMap::<Vec<usize>, Vec<usize>>::new();
        self.class_of = vec![0; groups_of.len()];
        for (candidate, mut groups) in groups_of.into_iter().enumerate() {
            groups.push(everybody);
            members.entry(groups).or_default().push(candidate);
        }
        for (class, (groups, candidates)) in members.into_iter().enumerate() {
            self.classes.push(groups);
            for candidate in candidates {
                self.class_of.get_mut(candidate).into_iter().for_each(|place| *place = class);
            }
        }
    }
}

impl From<Exhausted> for Unsatisfiable {
    fn from(_: Exhausted) -> Self {
        Self::TooIntricate
    }
}

/// What a group needs and may have, and who of it stand.
type Bound = ((i64, i64), Vec<usize>);

/// Returns the groups that leave something to watch, and those who are kept as one more.
fn binding_groups(contest: &Contest<'_>, stand: impl Fn(&usize) -> bool) -> Result<Vec<Bound>, Unsatisfiable> {
    let mut bounds = Vec::new();
    for (place, group) in contest.constraints.groups.iter().enumerate() {
        let members = once_each(group.members.iter().copied().filter(&stand));
        refuse_hopeless(place, group, members.len(), contest.seats)?;
        let most = u32::try_from(members.len()).unwrap_or(u32::MAX).min(contest.seats);
        if group.min > 0 || group.max < most {
            bounds.push(((i64::from(group.min), i64::from(group.max)), members));
        }
    }
    let kept = once_each(contest.kept.iter().copied());
    if !kept.is_empty() {
        bounds.push(((number(kept.len()), number(kept.len())), kept));
    }
    Ok(bounds)
}

/// Refuses a group that cannot get what it must, whatever the others get.
fn refuse_hopeless(place: usize, group: &Group, standing: usize, seats: u32) -> Result<(), Unsatisfiable> {
    let standing = u32::try_from(standing).unwrap_or(u32::MAX);
    if group.min > group.max {
        return Err(Unsatisfiable::MinimumAboveMaximum { group: place });
    }
    if group.min > standing {
        return Err(Unsatisfiable::TooFewStand { group: place, standing, min: group.min });
    }
    if group.min > seats {
        return Err(Unsatisfiable::MoreThanSeats { group: place, min: group.min, seats });
    }
    Ok(())
}

fn once_each(candidates: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut once: Vec<usize> = candidates.collect();
    once.sort_unstable();
    once.dedup();
    once
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
