//! A second count by ERS97, slow and plain: every ballot is a paper of its own, and it follows the booklet paragraph by
//! paragraph. It shares no code with the first.

use std::collections::BTreeSet;

use crate::transferable::brute::{Case, committees};

/// A voting paper.
#[derive(Clone)]
struct Paper {
    ranks: Vec<Vec<usize>>,
    /// With whom it lies; nobody once it is not transferable.
    holder: Option<usize>,
    value: i128,
    /// In which transfer it came.
    came: usize,
}

/// A stage, or a batch of an exclusion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stage {
    pub(crate) done: (&'static str, Vec<usize>, i128),
    pub(crate) quota: i128,
    pub(crate) votes: Vec<i128>,
    pub(crate) not_transferable: i128,
}

/// A whole count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Result {
    pub(crate) stages: Vec<Stage>,
    pub(crate) elected: Vec<usize>,
    pub(crate) lots: Vec<Vec<usize>>,
}

/// Who of those with equal votes is sought.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sought {
    Ahead,
    Behind,
}

struct Count<'a> {
    case: &'a Case,
    papers: Vec<Paper>,
    votes: Vec<i128>,
    not_transferable: i128,
    quota: i128,
    out: BTreeSet<usize>,
    committees: Vec<BTreeSet<usize>>,
    size: usize,
    transfers: usize,
    result: Result,
}

/// Counts; `None` if the groups cannot all get what they must.
pub(crate) fn count(case: &Case) -> Option<Result> {
    let standing = (0..case.candidates).filter(|candidate| !case.withdrawn.contains(candidate)).count();
    let size = case.seats.min(standing);
    let mut count = Count {
        case,
        papers: Vec::new(),
        votes: vec![0; case.candidates],
        not_transferable: 0,
        quota: 0,
        out: case.withdrawn.iter().copied().collect(),
        committees: committees(case, size),
        size,
        transfers: 0,
        result: Result::default(),
    };
    if count.committees.is_empty() {
        return None;
    }
    for (ranks, number) in &case.papers {
        for _ in 0..*number {
            count.papers.push(Paper { ranks: ranks.clone(), holder: None, value: 100, came: 0 });
        }
    }
    count.run();
    Some(count.result)
}

impl Count<'_> {
    fn run(&mut self) {
        for number in 0..self.papers.len() {
            self.papers[number].holder = self.next_available(&self.papers[number]);
        }
        self.papers.retain(|paper| paper.holder.is_some());
        for paper in &self.papers {
            self.votes[paper.holder.unwrap()] += 100;
        }
        self.set_quota();
        self.close(("first", vec![], 100));
        self.fill_last_places();
        while self.places() > 0 {
            let doomed: Vec<usize> = self.continuing().into_iter().filter(|who| !self.possible(&[*who])).collect();
            let together = self.together();
            let surplus: i128 = self.result.elected.iter().map(|who| (self.votes[*who] - self.quota).max(0)).sum();
            if !doomed.is_empty() {
                self.exclude(doomed);
            } else if !together.is_empty() {
                self.exclude(together);
            } else if surplus > 0 {
                self.largest_surplus();
            } else {
                let level = self.lowest();
                let loser = self.first_difference(level, Sought::Behind);
                self.exclude(vec![loser]);
            }
        }
    }

    fn set_quota(&mut self) {
        let (valid, parts) = (self.papers.len() as i128 * 100 - self.not_transferable, self.case.seats as i128 + 1);
        self.quota = valid / parts + i128::from(valid % parts != 0);
    }

    fn places(&self) -> usize {
        self.size - self.result.elected.len()
    }

    fn continuing(&self) -> Vec<usize> {
        (0..self.case.candidates).filter(|who| !self.out.contains(who) && !self.result.elected.contains(who)).collect()
    }

    fn possible(&self, candidates: &[usize]) -> bool {
        self.committees.iter().any(|chosen| candidates.iter().all(|who| chosen.contains(who)))
    }

    fn may_be_excluded(&self, candidates: &[usize]) -> bool {
        self.committees.iter().any(|chosen| candidates.iter().all(|who| !chosen.contains(who)))
    }

    /// 6.10 and 6.12.
    fn next_available(&self, paper: &Paper) -> Option<usize> {
        let continuing = self.continuing();
        let rank = paper.ranks.iter().find(|rank| rank.iter().any(|who| continuing.contains(who)))?;
        if rank.len() == 1 { Some(rank[0]) } else { None }
    }

    fn close(&mut self, done: (&'static str, Vec<usize>, i128)) {
        let stage =
            Stage { done, quota: self.quota, votes: self.votes.clone(), not_transferable: self.not_transferable };
        self.result.stages.push(stage);
        self.deem_elected();
    }

    /// 5.1.7, 5.3.13, 5.4.9 and 5.6.2.
    fn deem_elected(&mut self) {
        loop {
            let mut may_be: Vec<usize> = self.continuing().into_iter().filter(|who| self.possible(&[*who])).collect();
            let Some(most) = may_be.iter().map(|who| self.votes[*who]).max() else { return };
            let bound: i128 = self.result.elected.iter().map(|who| self.votes[*who].min(self.quota)).sum();
            let active = self.papers.len() as i128 * 100 - self.not_transferable - bound;
            let places = self.places() as i128;
            if places == 0 || (most < self.quota && most * (places + 1) < active) {
                return;
            }
            may_be.retain(|who| self.votes[*who] == most);
            let room = |count: &Self, who: &[usize]| who.len() <= count.places() && count.possible(who);
            may_be.sort_by_key(|who| self.history(*who).into_iter().map(|votes| -votes).collect::<Vec<_>>());
            if !room(self, &may_be) {
                let best = self.history(may_be[0]);
                may_be.retain(|who| self.history(*who) == best);
                if !room(self, &may_be) {
                    return;
                }
            }
            for who in may_be {
                self.elect(who);
            }
        }
    }

    fn history(&self, who: usize) -> Vec<i128> {
        self.result.stages.iter().map(|stage| stage.votes[who]).collect()
    }

    fn elect(&mut self, who: usize) {
        self.result.elected.push(who);
        self.committees.retain(|chosen| chosen.contains(&who));
    }

    fn fill_last_places(&mut self) {
        let mut left: Vec<usize> = self.continuing().into_iter().filter(|who| self.possible(&[*who])).collect();
        if self.places() > 0 && left.len() <= self.places() {
            left.sort_by_key(|who| (-self.votes[*who], *who));
            for who in left {
                self.elect(who);
            }
        }
    }

    /// Those who may be excluded together although surpluses are deferred, 5.2.2 and 5.2.5: nobody on a tie.
    fn together(&self) -> Vec<usize> {
        let mut order: Vec<usize> = self.continuing().into_iter().filter(|who| self.may_be_excluded(&[*who])).collect();
        order.sort_by_key(|who| self.votes[*who]);
        let surplus: i128 = self.result.elected.iter().map(|who| (self.votes[*who] - self.quota).max(0)).sum();
        let fits = |number: &usize| {
            let (lowest, above) = (&order[..*number], self.votes[order[*number]]);
            let enough_stay = self.continuing().len() - number >= self.places();
            let held: i128 = lowest.iter().map(|who| self.votes[*who]).sum();
            let no_tie = self.votes[lowest[number - 1]] < above;
            enough_stay && no_tie && held + surplus <= above && self.may_be_excluded(lowest)
        };
        let number = (1..order.len()).rev().find(fits).unwrap_or(0);
        order.truncate(number);
        order
    }

    fn lowest(&self) -> Vec<usize> {
        let free: Vec<usize> = self.continuing().into_iter().filter(|who| self.may_be_excluded(&[*who])).collect();
        let fewest = free.iter().map(|who| self.votes[*who]).min().unwrap();
        free.into_iter().filter(|who| self.votes[*who] == fewest).collect()
    }

    /// 5.3.
    fn largest_surplus(&mut self) {
        let most = self.result.elected.iter().map(|who| self.votes[*who]).max().unwrap();
        let level = self.result.elected.iter().copied().filter(|who| self.votes[*who] == most).collect();
        let from = self.first_difference(level, Sought::Ahead);
        let surplus = most - self.quota;
        self.transfers += 1;
        let last = self.papers.iter().filter(|paper| paper.holder == Some(from)).map(|paper| paper.came).max().unwrap();
        let selected: Vec<usize> = (0..self.papers.len())
            .filter(|number| self.papers[*number].holder == Some(from) && self.papers[*number].came == last)
            .collect();
        let going: Vec<(usize, usize)> =
            selected.iter().filter_map(|number| Some((*number, self.next_available(&self.papers[*number])?))).collect();
        let present: i128 = going.iter().map(|(number, _)| self.papers[*number].value).sum();
        let mut left = surplus;
        let mut value_of_all = going.first().map_or(0, |(number, _)| self.papers[*number].value);
        if present > surplus {
            value_of_all = surplus / going.len() as i128;
        } else if going.is_empty() {
            value_of_all = self.papers[selected[0]].value;
        }
        for (number, to) in going {
            self.papers[number] =
                Paper { holder: Some(to), value: value_of_all, came: self.transfers, ..self.papers[number].clone() };
            self.votes[to] += value_of_all;
            left -= value_of_all;
        }
        self.not_transferable += left;
        self.votes[from] = self.quota;
        self.close(("surplus", vec![from], value_of_all));
        self.fill_last_places();
    }

    /// 5.4 and 5.5.
    fn exclude(&mut self, mut candidates: Vec<usize>) {
        candidates.sort_unstable();
        for who in &candidates {
            self.out.insert(*who);
            self.committees.retain(|chosen| !chosen.contains(who));
        }
        self.fill_last_places();
        let theirs = |paper: &Paper| paper.holder.is_some_and(|holder| candidates.contains(&holder));
        let values: BTreeSet<i128> =
            self.papers.iter().filter(|paper| theirs(paper)).map(|paper| paper.value).collect();
        if values.is_empty() && self.places() > 0 {
            self.close(("exclusion", candidates.clone(), -1));
        }
        for value in values.into_iter().rev() {
            if self.places() == 0 {
                return;
            }
            self.transfers += 1;
            for number in 0..self.papers.len() {
                if theirs(&self.papers[number]) && self.papers[number].value == value {
                    let from = self.papers[number].holder.unwrap();
                    let to = self.next_available(&self.papers[number]);
                    self.votes[from] -= value;
                    match to {
                        Some(to) => self.votes[to] += value,
                        None => self.not_transferable += value,
                    }
                    self.papers[number].holder = to;
                    self.papers[number].came = self.transfers;
                }
            }
            if self.result.elected.is_empty() && self.not_transferable > 0 {
                self.set_quota();
            }
            self.close(("exclusion", candidates.clone(), value));
        }
        self.fill_last_places();
    }

    /// Whoever was ahead, or behind, at the earliest point at which the votes differed; else by lot. 5.2.3 and 5.2.5.
    fn first_difference(&mut self, mut level: Vec<usize>, sought: Sought) -> usize {
        for stage in &self.result.stages {
            let key = |who: &usize| if sought == Sought::Behind { stage.votes[*who] } else { -stage.votes[*who] };
            let best = level.iter().map(key).min().unwrap();
            level.retain(|who| key(who) == best);
        }
        if level.len() > 1 {
            level.sort_by_key(|who| self.case.luck.iter().position(|one| one == who));
            self.result.lots.push(level.clone());
        }
        if sought == Sought::Behind { *level.last().unwrap() } else { level[0] }
    }
}
