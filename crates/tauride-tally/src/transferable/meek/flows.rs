//! What moved between two iterations, paper by paper.
//!
//! On each paper some kept less than before and others more. Read down the paper, each loss is carried along until
//! somebody gains it, and a gain that comes before its loss waits for it; what was lost first is gained first. That is
//! exact: what each candidate gains less what they lose is the difference of their votes.

use alloc::vec;
use alloc::vec::Vec;

use super::papers::index;
use super::shares::Shares;
use super::tally::times;
use super::tree::{Node, Span, Tree};
use crate::transferable::sheet::{Flow, Place};

/// A difference that has not met its opposite yet: whose, and how many units of a paper more or, below 0, less. All
/// that are open on a paper are of one sign.
type Change = (Place, i64);

/// Nodes still to be visited.
struct Waiting {
    nodes: Span,
    /// The part that came to them before, and the part that comes now.
    parts: (u64, u64),
    /// Where what is open there stands in `Comparison::carried`.
    open: (usize, usize),
}

/// Two iterations side by side.
struct Comparison<'a> {
    before: &'a mut Shares,
    now: &'a mut Shares,
    /// What is open at the nodes that wait, those of the last to wait at the end.
    carried: Vec<Change>,
    /// What is open at the node that is visited.
    open: Vec<Change>,
    /// How many of those at the beginning of `open` are settled.
    settled: usize,
    /// What the candidates of a rank with several names kept before.
    kept: Vec<(usize, u64)>,
    /// What they keep now.
    keep: Vec<(usize, u64)>,
    /// Votes from each place to each place, those of a place from which nothing moved left out.
    moved: Vec<Vec<u128>>,
}

/// Returns what moved when the keep values `before` were replaced by `now`.
pub(super) fn between(tree: &mut Tree<'_>, before: &mut Shares, now: &mut Shares) -> Vec<Flow> {
    before.prepare(tree.papers());
    now.prepare(tree.papers());
    let (one, candidates) = (now.one, now.keep_values().len());
    let mut comparison = Comparison {
        before,
        now,
        carried: Vec::new(),
        open: Vec::new(),
        settled: 0,
        kept: Vec::new(),
        keep: Vec::new(),
        moved: vec![Vec::new(); candidates.saturating_add(2)],
    };
    let mut waiting = vec![Waiting { nodes: tree.first(), parts: (one, one), open: (0, 0) }];
    while let Some(Waiting { nodes: Span { first, end }, parts, open }) = waiting.pop() {
        comparison.carried.truncate(open.1);
        for number in first..end {
            let Some(node) = tree.node(number).copied() else { continue };
            comparison.take_over(open);
            let rests = comparison.compare(tree, &node, parts);
            if rests == (0, 0) {
                continue;
            }
            let Some(node) = tree.opened(number) else { continue };
            comparison.before.prepare(tree.papers());
            comparison.now.prepare(tree.papers());
            if node.following.first < node.following.end {
                waiting.push(Waiting { nodes: node.following, parts: rests, open: comparison.carry() });
            }
            if node.ends > 0 {
                comparison.settle(Place::Exhausted, difference(rests.0, rests.1), node.ends);
            }
        }
    }
    comparison.flows()
}

impl Comparison<'_> {
    /// Begins a node with what is open at those that waited with it.
    fn take_over(&mut self, (first, end): (usize, usize)) {
        self.open.clear();
        self.open.extend_from_slice(self.carried.get(first..end).unwrap_or_default());
        self.settled = 0;
    }

    /// Keeps what is open for the nodes that follow, and returns where.
    fn carry(&mut self) -> (usize, usize) {
        let first = self.carried.len();
        self.carried.extend_from_slice(self.open.get(self.settled..).unwrap_or_default());
        (first, self.carried.len())
    }

    /// Settles what a rank keeps more or less than before, and returns what goes on, before and now.
    #[inline]
    fn compare(&mut self, tree: &Tree<'_>, node: &Node, (came, comes): (u64, u64)) -> (u64, u64) {
        let Some(names) = tree.papers().shared(node.rank) else {
            let candidate = index(node.rank);
            let ((kept, rest), (keeps, goes)) =
                (self.before.divide(came, candidate), self.now.divide(comes, candidate));
            let lost = rounding(comes, goes, keeps).saturating_sub(rounding(came, rest, kept));
            self.settle(Place::Candidate(candidate), difference(kept, keeps), node.papers);
            self.settle(Place::Rounding, lost, node.papers);
            return (rest, goes);
        };
        self.compare_shared(names, index(node.rank), node.papers, (came, comes))
    }

    fn compare_shared(&mut self, names: &[usize], rank: usize, papers: u128, (came, comes): (u64, u64)) -> (u64, u64) {
        let place = rank.saturating_sub(self.now.keep_values().len());
        let (mut kept, mut keep) = (core::mem::take(&mut self.kept), core::mem::take(&mut self.keep));
        kept.clear();
        keep.clear();
        // Whoever is excluded may be left out of the one and not of the other.
        let rest = self.before.divide_among(came, names, place, |name, part| kept.push((name, part)));
        let goes = self.now.divide_among(comes, names, place, |name, part| keep.push((name, part)));
        let of = |list: &[(usize, u64)], name: usize| {
            list.iter().find(|(other, _)| *other == name).map_or(0, |(_, part)| *part)
        };
        let sum = |list: &[(usize, u64)]| list.iter().fold(0_u64, |sum, (_, part)| sum.saturating_add(*part));
        let lost = rounding(comes, goes, sum(&keep)).saturating_sub(rounding(came, rest, sum(&kept)));
        // Those of one rank come at once: what some lose the others may gain, so that the losses are taken first.
        for gains in [false, true] {
            for name in names.iter().copied() {
                let change = difference(of(&kept, name), of(&keep, name));
                if (change > 0) == gains {
                    self.settle(Place::Candidate(name), change, papers);
                }
            }
            if (lost > 0) == gains {
                self.settle(Place::Rounding, lost, papers);
            }
        }
        (self.kept, self.keep) = (kept, keep);
        (rest, goes)
    }

    /// Sets a change against those that are open, on so many papers.
    fn settle(&mut self, place: Place, mut change: i64, papers: u128) {
        while change != 0 {
            let Some((other, theirs)) = self.open.get_mut(self.settled) else { break };
            if (*theirs < 0) == (change < 0) {
                break;
            }
            let both = change.unsigned_abs().min(theirs.unsigned_abs());
            let (from, to) = if change > 0 { (*other, place) } else { (place, *other) };
            let part = i64::try_from(both).unwrap_or(i64::MAX);
            let part = if change > 0 { part } else { part.saturating_neg() };
            (change, *theirs) = (change.saturating_sub(part), theirs.saturating_add(part));
            if *theirs == 0 {
                self.settled = self.settled.saturating_add(1);
            }
            self.note(from, to, times(both, papers));
        }
        if change != 0 {
            self.open.push((place, change));
        }
    }

    fn number(&self, place: Place) -> usize {
        let candidates = self.now.keep_values().len();
        match place {
            Place::Candidate(candidate) => candidate,
            Place::Exhausted => candidates,
            Place::Rounding => candidates.saturating_add(1),
        }
    }

    fn note(&mut self, from: Place, to: Place, votes: u128) {
        let (from, to, places) = (self.number(from), self.number(to), self.moved.len());
        let Some(row) = self.moved.get_mut(from) else { return };
        row.resize(places, 0);
        row.get_mut(to).into_iter().for_each(|sum| *sum = sum.saturating_add(votes));
    }

    fn flows(&self) -> Vec<Flow> {
        let candidates = self.now.keep_values().len();
        let place = |number: usize| match number.checked_sub(candidates) {
            None => Place::Candidate(number),
            Some(0) => Place::Exhausted,
            Some(_) => Place::Rounding,
        };
        let mut flows = Vec::new();
        for (from, row) in self.moved.iter().enumerate() {
            let some = row.iter().enumerate().filter(|(to, votes)| **votes > 0 && *to != from);
            flows.extend(some.map(|(to, votes)| Flow { from: place(from), to: place(to), votes: *votes, ballots: 0 }));
        }
        flows
    }
}

/// Returns what is neither kept of a part nor goes on; below 0 where more is given out than came.
#[inline]
fn rounding(part: u64, rest: u64, kept: u64) -> i64 {
    difference(kept.saturating_add(rest), part)
}

/// Returns how much more `now` is than `before`. Parts of a paper are at most 10⁹ units and some thousands for rounding.
#[inline]
fn difference(before: u64, now: u64) -> i64 {
    now.wrapping_sub(before).cast_signed()
}
