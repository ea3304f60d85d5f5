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

use super::known::{Known, Way, Ways, note};
use super::search::{Range, Search};
use super::standing::{Standing, at_first, set};
use super::work::{Exhausted, Work};
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
    search: Search,
    known: Known,
    /// How many classes there are of candidates who belong to the same groups.
    classes: usize,
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
        let groups = binding_groups(contest, stand)?;
        if groups.is_empty() {
            return Ok(None);
        }
        // Last all candidates, of whom exactly as many are elected as there are seats.
        let mut groups_of = vec![Vec::new(); standing.len()];
        for (place, (_, members)) in groups.iter().enumerate() {
            for candidate in members {
                groups_of.get_mut(*candidate).into_iter().for_each(|groups_of: &mut Vec<usize>| groups_of.push(place));
            }
        }
        for groups_of in &mut groups_of {
            groups_of.push(groups.len());
        }
        let bounds: Vec<Range> = groups.iter().map(|(bounds, _)| *bounds).chain([(seats, seats)]).collect();
        let (classes, class_of) = classes(groups_of);
        let search = Search::new(&classes, &bounds)?;
        let mut guard = Self {
            search,
            known: Known::nothing(classes.len()),
            classes: classes.len(),
            class_of,
            work: Work::OF_A_COUNT,
        };
        if guard.feasible(&standing)? { Ok(Some(guard)) } else { Err(Unsatisfiable::Together) }
    }

    /// Returns whether those in the count can fill the seats that are left so that every group gets what it must.
    ///
    /// # Errors
    ///
    /// [`Unsatisfiable::TooIntricate`].
    pub fn feasible(&mut self, standing: &[Standing]) -> Result<bool, Unsatisfiable> {
        let ranges = self.ranges(standing);
        Ok(self.choice(&ranges)?.is_some())
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
        let fates = self.fates_of_classes(&self.ranges(standing))?;
        let fate = |(candidate, place): (usize, &Standing)| {
            let class = self.class_of.get(candidate).filter(|_| *place == Standing::Continuing);
            class.and_then(|class| fates.get(*class).copied()).unwrap_or(Fate::Free)
        };
        Ok(standing.iter().enumerate().map(fate).collect())
    }

    /// Returns the fate of those in the count of each class: all of a class are alike.
    fn fates_of_classes(&mut self, ranges: &[Range]) -> Result<Vec<Fate>, Unsatisfiable> {
        // What some choice that honours the groups does with each class.
        let mut some = self.known.recall(ranges);
        let first = self.choice(ranges)?.ok_or(Unsatisfiable::Together)?;
        note(&mut some, &first, ranges);
        for (class, (fewest, most)) in ranges.iter().enumerate().filter(|(_, (fewest, most))| fewest < most) {
            let narrowed =
                [(Way::Elect, (fewest.saturating_add(1), *most)), (Way::Leave, (*fewest, most.saturating_sub(1)))];
            for (way, narrowed) in narrowed {
                let done = some.get(class).is_some_and(|some| some.has(way));
                if done || self.known.is_never(class, way) {
                    continue;
                }
                let mut asked = Vec::from(ranges);
                asked.get_mut(class).into_iter().for_each(|range| *range = narrowed);
                match self.search(&asked)? {
                    Some(choice) => _ = note(&mut some, &choice, ranges),
                    None => self.known.never(class, way),
                }
            }
        }
        let fate = |some: &Ways| match (some.has(Way::Elect), some.has(Way::Leave)) {
            (true, false) => Fate::Guarded,
            (false, _) => Fate::Doomed,
            (true, true) => Fate::Free,
        };
        Ok(some.iter().map(fate).collect())
    }

    /// Returns a choice of so many of each class that every group gets what it must, if there is one.
    fn choice(&mut self, ranges: &[Range]) -> Result<Option<Vec<i64>>, Unsatisfiable> {
        match self.known.choice(ranges) {
            Some(choice) => Ok(Some(choice.clone())),
            None => self.search(ranges),
        }
    }

    /// Does the same as [`Guard::choice`] where no choice is known.
    fn search(&mut self, ranges: &[Range]) -> Result<Option<Vec<i64>>, Unsatisfiable> {
        let found = self.search.solve(ranges, &mut self.work).inspect_err(|Exhausted| {
            // The search may have ended in the middle of a step: nothing more is asked of it.
            self.work = Work::NONE;
        })?;
        self.known.keep(found.as_deref());
        Ok(found)
    }

    /// Returns how many of each class are elected at least, and at most if all who are in the count are.
    fn ranges(&self, standing: &[Standing]) -> Vec<Range> {
        let mut ranges = vec![(0_i64, 0_i64); self.classes];
        for (place, class) in standing.iter().zip(&self.class_of) {
            let Some((fewest, most)) = ranges.get_mut(*class) else { continue };
            match place {
                Standing::Out => {}
                Standing::Continuing => *most = most.saturating_add(1),
                Standing::Elected => {
                    *fewest = fewest.saturating_add(1);
                    *most = most.saturating_add(1);
                }
            }
        }
        ranges
    }
}

/// Sorts candidates by the groups they are in, and returns the groups of each class and the class of each candidate.
fn classes(groups_of: Vec<Vec<usize>>) -> (Vec<Vec<usize>>, Vec<usize>) {
    let mut class_of = vec![0; groups_of.len()];
    let mut members = BTreeMap::<Vec<usize>, Vec<usize>>::new();
    for (candidate, groups) in groups_of.into_iter().enumerate() {
        members.entry(groups).or_default().push(candidate);
    }
    let mut classes = Vec::new();
    for (class, (groups, candidates)) in members.into_iter().enumerate() {
        classes.push(groups);
        for candidate in candidates {
            class_of.get_mut(candidate).into_iter().for_each(|place| *place = class);
        }
    }
    (classes, class_of)
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
