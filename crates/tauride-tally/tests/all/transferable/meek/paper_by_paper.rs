//! A second implementation, for comparison: it takes paper after paper and rank after rank, without a tree, and knows no
//! groups of candidates. It is written from the rules' texts and shares no code with the first.

use std::collections::BTreeMap;

use tauride_tally::ballots::Ballots;

/// What differs between the rules.
#[derive(Clone, Copy)]
pub(crate) struct Rule {
    pub(crate) new_zealand: bool,
    /// Whether those below the quota lessen the surplus.
    pub(crate) net: bool,
    pub(crate) shared: Shared,
}

/// What becomes of a rank with several names.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shared {
    /// Equal parts; what is not kept of them goes on together.
    Joined,
    /// Equal parts; each goes on by itself, and is rounded by itself. On a paper with such a rank, a rank of which
    /// everybody is excluded ends the paper. So in Droop.py.
    Branches,
}

/// What an iteration came to, in units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stage {
    pub(crate) votes: Vec<u128>,
    pub(crate) quota: u128,
    pub(crate) residual: u128,
    pub(crate) elected: Vec<usize>,
    pub(crate) excluded: Vec<usize>,
}

const ONE: u128 = 1_000_000_000;

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Hopeful,
    Elected,
    Excluded,
}

struct Count<'a> {
    rule: Rule,
    ballots: &'a Ballots,
    seats: usize,
    state: Vec<State>,
    keep: Vec<u128>,
    votes: Vec<u128>,
    /// All votes so far, iteration by iteration.
    history: Vec<Vec<u128>>,
    /// The keep values since somebody was elected or excluded last, and whether those of now were among them before.
    seen: Vec<Vec<u128>>,
    again: bool,
    valid: u128,
}

/// Counts a contest. `first_out` says who is excluded if a lot decides: whoever comes first in it. Returns the
/// iterations in which somebody was elected or excluded, and who is elected.
pub(crate) fn count(
    rule: Rule,
    ballots: &Ballots,
    seats: usize,
    withdrawn: &[usize],
    first_out: &[usize],
) -> (Vec<Stage>, Vec<usize>) {
    let people = ballots.candidates();
    let state =
        (0..people).map(|who| if withdrawn.contains(&who) { State::Excluded } else { State::Hopeful }).collect();
    let mut count = Count {
        rule,
        ballots,
        seats,
        state,
        keep: (0..people).map(|who| if withdrawn.contains(&who) { 0 } else { ONE }).collect(),
        votes: Vec::new(),
        history: Vec::new(),
        seen: Vec::new(),
        again: false,
        valid: 0,
    };
    let valid = ballots.groups().filter(|ballot| ballot.named().any(|who| !withdrawn.contains(&who)));
    count.valid = valid.map(|ballot| u128::from(ballot.count)).sum();
    let (mut stages, mut winners) = (Vec::new(), Vec::new());
    let mut last_surplus = i128::MAX;
    loop {
        count.take_papers(withdrawn);
        let quota = count.votes.iter().sum::<u128>() / (seats as u128 + 1) + 1;
        let reached: Vec<usize> = count.hopefuls().filter(|who| count.votes[*who] >= quota).collect();
        for who in &reached {
            count.state[*who] = State::Elected;
            winners.push(*who);
        }
        let surplus = count.surplus(quota);
        // Droop.py first goes on with a new round when somebody is elected.
        let excluded = if !rule.new_zealand && !reached.is_empty() {
            Vec::new()
        } else {
            count.to_exclude(surplus, last_surplus, first_out)
        };
        last_surplus = surplus;
        let residual = count.valid * ONE - count.votes.iter().sum::<u128>();
        let decided = !reached.is_empty() || !excluded.is_empty();
        if decided {
            let votes = count.votes.clone();
            stages.push(Stage { votes, quota, residual, elected: reached, excluded: excluded.clone() });
            last_surplus = i128::MAX;
            count.seen.clear();
        }
        let out = !excluded.is_empty();
        for who in excluded {
            count.state[who] = State::Excluded;
            count.keep[who] = 0;
        }
        let left: Vec<usize> = count.hopefuls().collect();
        if winners.len() + left.len() <= seats {
            winners.extend(left);
            return (stages, winners);
        }
        if winners.len() >= seats {
            return (stages, winners);
        }
        if rule.new_zealand || !decided {
            count.set_keep(quota);
        }
        // Whoever is excluded keeps nothing any more: that is another value, too.
        count.again &= !out;
    }
}

impl Count<'_> {
    fn hopefuls(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.state.len()).filter(|who| self.state[*who] == State::Hopeful)
    }

    fn take_papers(&mut self, withdrawn: &[usize]) {
        self.votes = vec![0; self.state.len()];
        for ballot in self.ballots.groups() {
            let ranks: Vec<Vec<usize>> = ballot
                .ranks()
                .map(|rank| {
                    rank.iter().filter_map(|mark| mark.candidate()).filter(|who| !withdrawn.contains(who)).collect()
                })
                .filter(|rank: &Vec<usize>| !rank.is_empty())
                .collect();
            let mut given = BTreeMap::new();
            let shares_a_rank = ranks.iter().any(|rank| rank.len() > 1);
            if shares_a_rank && self.rule.shared == Shared::Branches {
                self.branch(ONE, &ranks, &mut given);
            } else {
                self.go_down(&ranks, &mut given);
            }
            for (who, part) in given {
                self.votes[who] += part * u128::from(ballot.count);
            }
        }
        self.history.push(self.votes.clone());
    }

    /// Returns what is kept of a part, and the rest.
    fn divide(&self, part: u128, who: usize) -> (u128, u128) {
        let keep = self.keep[who];
        if self.rule.new_zealand {
            let kept = (part * keep).div_ceil(ONE);
            (kept, part - kept)
        } else {
            (part * keep / ONE, part * (ONE - keep) / ONE)
        }
    }

    fn go_down(&self, ranks: &[Vec<usize>], given: &mut BTreeMap<usize, u128>) {
        let mut part = ONE;
        for rank in ranks {
            let in_count: Vec<usize> = rank.iter().copied().filter(|who| self.keep[*who] > 0).collect();
            if in_count.is_empty() {
                continue;
            }
            let each = part / in_count.len() as u128;
            part = 0;
            for who in in_count {
                let (kept, rest) = self.divide(each, who);
                *given.entry(who).or_default() += kept;
                part += rest;
            }
        }
    }

    fn branch(&self, part: u128, ranks: &[Vec<usize>], given: &mut BTreeMap<usize, u128>) {
        let Some((rank, below)) = ranks.split_first() else { return };
        let in_count: Vec<usize> = rank.iter().copied().filter(|who| self.keep[*who] > 0).collect();
        for who in &in_count {
            let (kept, rest) = self.divide(part / in_count.len() as u128, *who);
            *given.entry(*who).or_default() += kept;
            if rest > 0 {
                self.branch(rest, below, given);
            }
        }
    }

    fn surplus(&self, quota: u128) -> i128 {
        let elected = (0..self.state.len()).filter(|who| self.state[*who] == State::Elected);
        let above = elected.map(|who| self.votes[who].cast_signed() - quota.cast_signed());
        if self.rule.net { above.sum() } else { above.map(|above| above.max(0)).sum() }
    }

    fn to_exclude(&self, surplus: i128, last_surplus: i128, first_out: &[usize]) -> Vec<usize> {
        let mut hopefuls: Vec<usize> = self.hopefuls().collect();
        let elected_so_far = self.state.iter().filter(|state| **state == State::Elected).count();
        if elected_so_far + hopefuls.len() <= self.seats || elected_so_far >= self.seats {
            return Vec::new();
        }
        let place = |who: &usize| first_out.iter().position(|other| other == who);
        let lowest = hopefuls.iter().map(|who| self.votes[*who]).min().unwrap();
        if !self.rule.new_zealand {
            if surplus > 1_000 && surplus < last_surplus {
                return Vec::new();
            }
            let reach = lowest + surplus.max(0).cast_unsigned();
            return hopefuls
                .into_iter()
                .filter(|who| self.votes[*who] <= reach)
                .min_by_key(place)
                .into_iter()
                .collect();
        }
        hopefuls.sort_by_key(|who| self.votes[*who]);
        let next = hopefuls.get(1).map(|who| self.votes[*who]);
        if next.is_none_or(|next| lowest + surplus.cast_unsigned() < next) {
            return vec![hopefuls[0]];
        }
        if surplus >= 100_000 && !self.again {
            return Vec::new();
        }
        let level: Vec<usize> = hopefuls.iter().copied().filter(|who| self.votes[*who] == lowest).collect();
        if lowest == 0 && elected_so_far + hopefuls.len() - level.len() >= self.seats {
            return level;
        }
        let behind = |who: &usize| self.history.iter().map(|votes| votes[*who]).collect::<Vec<_>>();
        level.into_iter().min_by_key(|who| (behind(who), place(who))).into_iter().collect()
    }

    fn set_keep(&mut self, quota: u128) {
        self.seen.push(self.keep.clone());
        for who in 0..self.state.len() {
            if self.state[who] == State::Elected && (self.votes[who] > quota || !self.rule.new_zealand) {
                let needed = (self.keep[who] * quota).div_ceil(ONE);
                let new = (needed * ONE).div_ceil(self.votes[who]).min(ONE);
                self.keep[who] = new;
            }
        }
        self.again = self.seen.contains(&self.keep);
    }
}
