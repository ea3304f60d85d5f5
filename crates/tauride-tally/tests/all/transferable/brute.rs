//! A second count, slow and plain: every ballot is a paper of its own, every stage looks at all of them, and who is
//! guarded or doomed is found by writing down every possible choice. It shares no code with the first.

use std::collections::BTreeSet;

/// One ballot: ranks of candidates, and where it lies.
#[derive(Clone)]
struct Paper {
    ranks: Vec<Vec<usize>>,
    holder: Option<usize>,
    value: i128,
}

/// What is counted, in plain numbers.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) candidates: usize,
    pub(crate) seats: usize,
    /// The ranks of each ballot, and how many there are of it.
    pub(crate) papers: Vec<(Vec<Vec<usize>>, u64)>,
    pub(crate) withdrawn: Vec<usize>,
    pub(crate) kept: Vec<usize>,
    /// Fewest, most and members.
    pub(crate) groups: Vec<(usize, usize, Vec<usize>)>,
    /// The order in which lots fall if one is needed.
    pub(crate) luck: Vec<usize>,
}

/// What a rule may differ in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rule {
    pub(crate) decimals: u32,
    pub(crate) pass_gaps: bool,
    pub(crate) pass_shared: bool,
    pub(crate) cut_off_first: bool,
    /// The quota: 0 whole Droop, 1 exact Droop, 2 Hare.
    pub(crate) quota: u8,
}

/// One stage: what was done to whom, then all votes, exhausted and lost, in units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stage {
    pub(crate) done: (&'static str, Vec<usize>),
    pub(crate) votes: Vec<i128>,
    pub(crate) exhausted: i128,
    pub(crate) lost: i128,
}

/// A whole count, and every lot that was used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Result {
    pub(crate) stages: Vec<Stage>,
    pub(crate) elected: Vec<usize>,
    pub(crate) lots: Vec<Vec<usize>>,
}

struct Count<'a> {
    case: &'a Case,
    rule: Rule,
    one: i128,
    quota: i128,
    papers: Vec<Paper>,
    out: BTreeSet<usize>,
    committees: Vec<BTreeSet<usize>>,
    size: usize,
    lost: i128,
    result: Result,
}

/// Returns every choice of who could be elected that honours all groups.
pub(crate) fn committees(case: &Case, size: usize) -> Vec<BTreeSet<usize>> {
    let all = (0_u32..1 << case.candidates).map(|bits| (0..case.candidates).filter(move |c| bits >> c & 1 == 1));
    all.map(BTreeSet::from_iter)
        .filter(|chosen: &BTreeSet<usize>| {
            chosen.len() == size
                && case.withdrawn.iter().all(|candidate| !chosen.contains(candidate))
                && case.kept.iter().all(|candidate| chosen.contains(candidate))
                && case.groups.iter().all(|(min, max, members)| {
                    let members: BTreeSet<usize> = members.iter().copied().collect();
                    (*min..=*max).contains(&chosen.intersection(&members).count())
                })
        })
        .collect()
}

/// Counts; `None` if the groups cannot all get what they must.
pub(crate) fn count(case: &Case, rule: Rule) -> Option<Result> {
    let standing = (0..case.candidates).filter(|candidate| !case.withdrawn.contains(candidate)).count();
    let size = case.seats.min(standing);
    let mut count = Count {
        case,
        rule,
        one: 10_i128.pow(rule.decimals),
        quota: 0,
        papers: Vec::new(),
        out: case.withdrawn.iter().copied().collect(),
        committees: committees(case, size),
        size,
        lost: 0,
        result: Result::default(),
    };
    for (ranks, number) in &case.papers {
        for _ in 0..*number {
            count.papers.push(Paper { ranks: ranks.clone(), holder: None, value: count.one });
        }
    }
    if count.committees.is_empty() {
        return None;
    }
    count.run();
    Some(count.result)
}

impl Count<'_> {
    fn run(&mut self) {
        for number in 0..self.papers.len() {
            self.papers[number].holder = self.next(&self.papers[number]);
        }
        self.papers.retain(|paper| paper.holder.is_some());
        let (valid, seats) = (i128::try_from(self.papers.len()).unwrap(), i128::try_from(self.case.seats).unwrap());
        self.quota = match self.rule.quota {
            0 => (valid / (seats + 1) + 1) * self.one,
            1 => valid * self.one / (seats + 1) + 1,
            _ => ((valid + seats - 1) / seats).max(1) * self.one,
        };
        self.close(("first", vec![]));
        while self.result.elected.len() < self.size {
            let doomed: Vec<usize> = self.left().into_iter().filter(|c| !self.possible(&[*c])).collect();
            let richest = self.result.elected.iter().map(|c| self.votes(*c)).max().unwrap_or(0);
            if !doomed.is_empty() {
                self.exclude(doomed);
            } else if richest > self.quota {
                let level: Vec<usize> =
                    self.result.elected.iter().copied().filter(|c| self.votes(*c) == richest).collect();
                let candidate = self.one_of(level, false);
                self.surplus(candidate);
            } else {
                let free: Vec<usize> = self.left().into_iter().filter(|c| !self.needed(*c)).collect();
                let fewest = free.iter().map(|c| self.votes(*c)).min().unwrap();
                let level = free.into_iter().filter(|c| self.votes(*c) == fewest).collect();
                let candidate = self.one_of(level, true);
                self.exclude(vec![candidate]);
            }
        }
    }

    fn left(&self) -> Vec<usize> {
        (0..self.case.candidates).filter(|c| !self.out.contains(c) && !self.result.elected.contains(c)).collect()
    }

    /// Whether these can still be elected together.
    fn possible(&self, candidates: &[usize]) -> bool {
        self.committees.iter().any(|chosen| candidates.iter().all(|c| chosen.contains(c)))
    }

    /// Whether there is no choice without this candidate.
    fn needed(&self, candidate: usize) -> bool {
        self.committees.iter().all(|chosen| chosen.contains(&candidate))
    }

    /// The first rank that counts, from the top: whoever stood above has left the count.
    fn next(&self, paper: &Paper) -> Option<usize> {
        for rank in &paper.ranks {
            match rank[..] {
                [] if self.rule.pass_gaps => {}
                [] => return None,
                [only] if self.left().contains(&only) => return Some(only),
                [_] => {}
                _ if self.rule.pass_shared => {}
                _ => return None,
            }
        }
        None
    }

    fn votes(&self, candidate: usize) -> i128 {
        let held = self.papers.iter().filter(|paper| paper.holder == Some(candidate)).map(|paper| paper.value).sum();
        // A candidate whose surplus has moved keeps exactly the quota.
        let moved = self.result.stages.iter().any(|stage| stage.done == ("surplus", vec![candidate]));
        if moved { self.quota } else { held }
    }

    fn elect(&mut self, candidate: usize) {
        self.result.elected.push(candidate);
        self.committees.retain(|chosen| chosen.contains(&candidate));
    }

    fn close(&mut self, done: (&'static str, Vec<usize>)) {
        if done.0 == "surplus" {
            // So that `votes` knows of it.
            self.result.stages.push(Stage { done: done.clone(), votes: vec![], exhausted: 0, lost: 0 });
        }
        let votes: Vec<i128> = (0..self.case.candidates).map(|candidate| self.votes(candidate)).collect();
        let exhausted = self.papers.iter().filter(|paper| paper.holder.is_none()).map(|paper| paper.value).sum();
        if done.0 == "surplus" {
            self.result.stages.pop();
        }
        self.result.stages.push(Stage { done, votes: votes.clone(), exhausted, lost: self.lost });
        let mut reached: Vec<usize> = self.left().into_iter().filter(|c| votes[*c] >= self.quota).collect();
        while !reached.is_empty() {
            if self.possible(&reached) {
                reached.sort_by_key(|c| (-votes[*c], *c));
                reached.drain(..).for_each(|candidate| self.elect(candidate));
                break;
            }
            reached.retain(|c| self.possible(&[*c]));
            let Some(most) = reached.iter().map(|c| votes[*c]).max() else { break };
            let level: Vec<usize> = reached.iter().copied().filter(|c| votes[*c] == most).collect();
            let next = if self.possible(&level) { level } else { vec![self.one_of(level, false)] };
            reached.retain(|c| !next.contains(c));
            next.into_iter().for_each(|candidate| self.elect(candidate));
        }
        let mut last: Vec<usize> = self.left().into_iter().filter(|c| self.possible(&[*c])).collect();
        let vacancies = self.size - self.result.elected.len();
        if vacancies > 0 && last.len() <= vacancies {
            last.sort_by_key(|c| (-votes[*c], *c));
            last.into_iter().for_each(|candidate| self.elect(candidate));
        }
    }

    fn surplus(&mut self, from: usize) {
        let total = self.votes(from);
        let surplus = total - self.quota;
        let mut moved = 0;
        for number in 0..self.papers.len() {
            if self.papers[number].holder == Some(from) {
                let value = self.papers[number].value;
                let value = if self.rule.cut_off_first {
                    (surplus * self.one / total) * value / self.one
                } else {
                    value * surplus / total
                };
                moved += value;
                self.papers[number].value = value;
                self.papers[number].holder = self.next(&self.papers[number]);
            }
        }
        self.lost += surplus - moved;
        self.close(("surplus", vec![from]));
    }

    fn exclude(&mut self, candidates: Vec<usize>) {
        for candidate in &candidates {
            self.out.insert(*candidate);
            self.committees.retain(|chosen| !chosen.contains(candidate));
        }
        for number in 0..self.papers.len() {
            if self.papers[number].holder.is_some_and(|holder| candidates.contains(&holder)) {
                self.papers[number].holder = self.next(&self.papers[number]);
            }
        }
        self.close(("exclusion", candidates));
    }

    /// The one with the most votes, or the fewest, at the latest stage before this at which they differed; else by lot.
    fn one_of(&mut self, mut level: Vec<usize>, fewest: bool) -> usize {
        let earlier = self.result.stages.len() - 1;
        for stage in self.result.stages[..earlier].iter().rev() {
            let key = |c: &usize| if fewest { stage.votes[*c] } else { -stage.votes[*c] };
            let best = level.iter().map(key).min().unwrap();
            level.retain(|c| key(c) == best);
        }
        if level.len() > 1 {
            level.sort_by_key(|c| self.case.luck.iter().position(|one| one == c));
            self.result.lots.push(level.clone());
        }
        if fewest { *level.last().unwrap() } else { level[0] }
    }
}
