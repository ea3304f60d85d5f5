//! Who is still in a count, who is elected, and what the groups leave open.

use alloc::vec;
use alloc::vec::Vec;

use super::sheet::{Ruling, Sheet, Stage};
use super::ties::{self, Halt, Sought};
use crate::constraints::{Fate, Guard, Standing, at_first, set};
use crate::contest::{Contest, Counted, LotFor, Uncountable};
use crate::lots::Lots;
use crate::standing::without;

/// The most candidates whose count is shown stage by stage: the votes of all at every stage take a quarter of a
/// gigabyte then.
pub(super) const CANDIDATES_ON_A_SHEET: usize = 4_096;

/// The candidates of a count.
#[derive(Debug)]
pub(super) struct Field {
    standing: Vec<Standing>,
    fates: Vec<Fate>,
    guard: Option<Guard>,
    vacancies: usize,
    /// Who is elected, in the order of election.
    elected: Vec<usize>,
}

impl Field {
    /// Returns everybody who may be elected, and refuses what cannot be counted.
    pub(super) fn new(contest: &Contest<'_>) -> Result<Self, Uncountable> {
        contest.check()?;
        let candidates = contest.ballots.candidates();
        if candidates > CANDIDATES_ON_A_SHEET {
            return Err(Uncountable::TooManyCandidates { candidates, most: CANDIDATES_ON_A_SHEET });
        }
        let guard = Guard::new(contest).map_err(Uncountable::Constraints)?;
        let continuing = without(candidates, contest.withdrawn);
        let standing = at_first(candidates, &continuing);
        let vacancies = usize::try_from(contest.seats).unwrap_or(usize::MAX).min(continuing.len());
        let fates = vec![Fate::Free; candidates];
        Ok(Self { standing, fates, guard, vacancies, elected: Vec::new() })
    }

    pub(super) fn standing(&self) -> &[Standing] {
        &self.standing
    }

    pub(super) fn elected(&self) -> &[usize] {
        &self.elected
    }

    pub(super) fn vacancies(&self) -> usize {
        self.vacancies
    }

    /// Returns those who are neither elected nor excluded, ascending.
    pub(super) fn continuing(&self) -> impl Iterator<Item = usize> + '_ {
        let in_count = |(candidate, place): (usize, &Standing)| (*place == Standing::Continuing).then_some(candidate);
        self.standing.iter().enumerate().filter_map(in_count)
    }

    /// Returns those in the count who cannot be elected any more.
    pub(super) fn doomed(&self) -> Vec<usize> {
        self.continuing().filter(|candidate| self.fate(*candidate) == Fate::Doomed).collect()
    }

    /// Returns those in the count who need not be elected, ascending.
    pub(super) fn may_be_excluded(&self) -> impl Iterator<Item = usize> + '_ {
        self.continuing().filter(|candidate| self.fate(*candidate) != Fate::Guarded)
    }

    /// Returns those with the fewest votes of all who may be excluded.
    pub(super) fn lowest(&self, votes: &[u128]) -> Vec<usize> {
        let of = |candidate: &usize| votes.get(*candidate).copied();
        let fewest = self.may_be_excluded().filter_map(|candidate| of(&candidate)).min();
        self.may_be_excluded().filter(|candidate| of(candidate) == fewest).collect()
    }

    /// Returns whether enough are left for the seats and the groups if all of these are excluded.
    pub(super) fn can_spare(&mut self, candidates: &[usize]) -> Result<bool, Halt> {
        let left = self.continuing().count().saturating_sub(candidates.len());
        let Some(guard) = self.guard.as_mut().filter(|_| left >= self.vacancies) else {
            return Ok(left >= self.vacancies);
        };
        let feasible = guard.feasible_if(&self.standing, candidates, Standing::Out);
        feasible.map_err(|why| Uncountable::Constraints(why).into())
    }

    pub(super) fn exclude(&mut self, candidate: usize) {
        set(&mut self.standing, candidate, Standing::Out);
    }

    pub(super) fn elect(&mut self, candidate: usize) {
        set(&mut self.standing, candidate, Standing::Elected);
        self.elected.push(candidate);
        self.vacancies = self.vacancies.saturating_sub(1);
    }

    /// Elects everybody in the count whose votes reach the quota, the most votes first.
    ///
    /// Where the groups have no room for all of them, those with the most votes are elected as long as there is, and
    /// the others stay in the count until [`Field::review`] finds them doomed.
    pub(super) fn elect_with_quota(
        &mut self,
        quota: u128,
        stages: &[Stage],
        lots: &Lots,
        rulings: &mut Vec<Ruling>,
    ) -> Result<(), Halt> {
        let Some(stage) = stages.last() else { return Ok(()) };
        let mut reached: Vec<usize> =
            self.continuing().filter(|candidate| stage.votes_of(*candidate) >= quota).collect();
        reached.sort_by_key(|candidate| core::cmp::Reverse(stage.votes_of(*candidate)));
        while !reached.is_empty() && self.vacancies > 0 {
            if !self.room_for(&reached)? {
                let fates = self.current_fates()?;
                reached.retain(|candidate| fates.get(*candidate) != Some(&Fate::Doomed));
            }
            let first = reached.first().map(|candidate| stage.votes_of(*candidate));
            let level = reached.iter().take_while(|candidate| Some(stage.votes_of(**candidate)) == first).count();
            let next: Vec<usize> = if self.room_for(&reached)? {
                core::mem::take(&mut reached)
            } else {
                let level: Vec<usize> = reached.iter().copied().take(level).collect();
                if self.room_for(&level)? {
                    level
                } else {
                    let sought = Sought::Ahead(LotFor::Election);
                    ties::decide(level, sought, stages, lots, rulings)?.into_iter().collect()
                }
            };
            reached.retain(|candidate| !next.contains(candidate));
            for candidate in next {
                self.elect(candidate);
                rulings.push(Ruling::Quota(candidate));
            }
        }
        Ok(())
    }

    /// Finds out anew who must be elected and who cannot be, and writes down who is so for the first time.
    pub(super) fn review(&mut self, rulings: &mut Vec<Ruling>) -> Result<(), Halt> {
        if self.guard.is_none() || self.vacancies == 0 {
            return Ok(());
        }
        let fates = self.current_fates()?;
        for (candidate, (before, now)) in self.fates.iter().zip(&fates).enumerate() {
            match now {
                Fate::Guarded if before != now => rulings.push(Ruling::Guarded(candidate)),
                Fate::Doomed if before != now => rulings.push(Ruling::Doomed(candidate)),
                Fate::Guarded | Fate::Doomed | Fate::Free => {}
            }
        }
        self.fates = fates;
        Ok(())
    }

    /// Elects everybody who is left and can be elected, if they are no more than there are seats, the most votes first.
    pub(super) fn elect_the_last(&mut self, votes: &[u128], rulings: &mut Vec<Ruling>) {
        let mut left: Vec<usize> =
            self.continuing().filter(|candidate| self.fate(*candidate) != Fate::Doomed).collect();
        if left.len() > self.vacancies {
            return;
        }
        left.sort_by_key(|candidate| core::cmp::Reverse(votes.get(*candidate).copied()));
        for candidate in left {
            self.elect(candidate);
            rulings.push(Ruling::LastSeats(candidate));
        }
        self.vacancies = 0;
    }

    /// Returns what a count comes to that ended so: its sheet, with those elected so far.
    pub(super) fn outcome(self, ended: Result<(), Halt>, sheet: Sheet) -> Result<Counted<Sheet>, Uncountable> {
        let sheet = Sheet { elected: self.elected, ..sheet };
        match ended {
            Ok(()) => Ok(Counted::Complete(sheet)),
            Err(Halt::Lot(tie)) => Ok(Counted::LotRequired { tie, so_far: sheet }),
            Err(Halt::Refused(why)) => Err(why),
        }
    }

    fn fate(&self, candidate: usize) -> Fate {
        self.fates.get(candidate).copied().unwrap_or(Fate::Free)
    }

    /// Returns whether all of these may be elected together.
    pub(super) fn room_for(&mut self, candidates: &[usize]) -> Result<bool, Halt> {
        if candidates.len() > self.vacancies {
            return Ok(false);
        }
        let Some(guard) = &mut self.guard else { return Ok(true) };
        let feasible = guard.feasible_if(&self.standing, candidates, Standing::Elected);
        feasible.map_err(|why| Uncountable::Constraints(why).into())
    }

    fn current_fates(&mut self) -> Result<Vec<Fate>, Halt> {
        let Some(guard) = &mut self.guard else { return Ok(self.fates.clone()) };
        guard.fates(&self.standing).map_err(|why| Uncountable::Constraints(why).into())
    }
}
