//! The papers as a tree of preferences.
//!
//! What is left of a paper's vote after its first ranks is the same for all papers that begin with those ranks. So every
//! beginning that occurs is one node, visited once in an iteration, and what it gives to a candidate is multiplied by the
//! number of papers that begin so. Those are whole numbers: the sum is the same, to the last unit, as that of a count
//! paper by paper.
//!
//! A node learns what follows it only when a part of a vote comes that far. Papers whose first preference is still in
//! the count, and takes all of the vote, are never read further.

use alloc::vec;
use alloc::vec::Vec;

use super::papers::{Papers, index};

/// The papers that begin with the same ranks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    /// The last of those ranks, as [`Papers`] number it.
    pub(super) rank: u32,
    /// How many papers begin so.
    pub(super) papers: u128,
    /// How many of them have no further rank. Known once the node is open.
    pub(super) ends: u128,
    /// The kinds of these papers, in `Tree::kinds`.
    kinds: Span,
    /// The nodes that follow. Known once the node is open.
    pub(super) following: Span,
    open: bool,
}

/// A part of a list: from the first place to the one after the last.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Span {
    pub(super) first: u32,
    pub(super) end: u32,
}

/// The papers, opened as far as votes have come.
#[derive(Clone, Debug)]
pub(super) struct Tree<'a> {
    papers: Papers<'a>,
    nodes: Vec<Node>,
    /// All kinds of papers, those of one node side by side.
    kinds: Vec<u32>,
    /// For each rank number, the place of its node among those that are being made, plus one; otherwise 0.
    making: Vec<u32>,
    /// The kinds that are being sorted, and the rank that was read of each.
    read: Vec<(u32, Option<u32>)>,
}

impl<'a> Tree<'a> {
    /// Reads the first rank of every paper.
    pub(super) fn new(papers: Papers<'a>) -> Self {
        let kinds: Vec<u32> = (0_u32..).take(papers.kinds()).collect();
        let all = Span { first: 0, end: length(&kinds) };
        let root = Node { rank: u32::MAX, papers: 0, ends: 0, kinds: all, following: Span::default(), open: false };
        let mut tree = Self { papers, nodes: vec![root], kinds, making: Vec::new(), read: Vec::new() };
        tree.open(0);
        tree
    }

    /// Returns the nodes of the first ranks.
    pub(super) fn first(&self) -> Span {
        self.nodes.first().map_or(Span::default(), |root| root.following)
    }

    /// Returns how many papers have a first rank.
    pub(super) fn valid(&self) -> u128 {
        let first = self.first();
        let nodes = self.nodes.get(index(first.first)..index(first.end)).unwrap_or_default();
        nodes.iter().fold(0, |sum, node| sum.saturating_add(node.papers))
    }

    #[inline]
    pub(super) fn node(&self, number: u32) -> Option<&Node> {
        self.nodes.get(index(number))
    }

    pub(super) fn papers(&self) -> &Papers<'a> {
        &self.papers
    }

    /// Returns a node after learning what follows it.
    #[inline]
    pub(super) fn opened(&mut self, number: u32) -> Option<Node> {
        if self.nodes.get(index(number)).is_some_and(|node| !node.open) {
            self.open(number);
        }
        self.nodes.get(index(number)).copied()
    }

    /// Reads the next rank of the papers of a node and sorts them by it.
    fn open(&mut self, number: u32) {
        let Some(Span { first, end }) = self.nodes.get(index(number)).map(|node| node.kinds) else { return };
        self.read.clear();
        let (mut ends, made_from) = (0_u128, length(&self.nodes));
        for place in index(first)..index(end) {
            let Some(kind) = self.kinds.get(place).copied() else { continue };
            let rank = self.papers.read(kind);
            self.read.push((kind, rank));
            let count = u128::from(self.papers.count(kind));
            match rank {
                None => ends = ends.saturating_add(count),
                Some(rank) => self.add_to_following(rank, count),
            }
        }
        let following = Span { first: made_from, end: length(&self.nodes) };
        self.sort(first, following);
        if let Some(node) = self.nodes.get_mut(index(number)) {
            (node.ends, node.following, node.open) = (ends, following, true);
        }
    }

    /// Counts papers of one kind for the node of their next rank. Until all are counted, a node's `kinds` say how many
    /// kinds it has.
    fn add_to_following(&mut self, rank: u32, papers: u128) {
        if self.making.len() <= index(rank) {
            self.making.resize(self.papers.numbers().max(index(rank).saturating_add(1)), 0);
        }
        let Some(place) = self.making.get_mut(index(rank)) else { return };
        if *place == 0 {
            let span = Span::default();
            self.nodes.push(Node { rank, papers: 0, ends: 0, kinds: span, following: span, open: false });
            *place = length(&self.nodes);
        }
        if let Some(node) = self.nodes.get_mut(index(place.saturating_sub(1))) {
            node.papers = node.papers.saturating_add(papers);
            node.kinds.end = node.kinds.end.saturating_add(1);
        }
    }

    /// Puts the kinds of each of the nodes that follow side by side, from `first` on. Those without a further rank come
    /// last and are not looked at again.
    fn sort(&mut self, mut first: u32, following: Span) {
        for node in self.nodes.get_mut(index(following.first)..).unwrap_or_default() {
            let many = node.kinds.end;
            node.kinds = Span { first, end: first };
            first = first.saturating_add(many);
        }
        for (kind, rank) in &self.read {
            let made = rank.and_then(|rank| self.making.get(index(rank)).copied());
            let node = made.and_then(|made| self.nodes.get_mut(index(made.saturating_sub(1))));
            let Some(node) = node else { continue };
            let place = node.kinds.end;
            node.kinds.end = place.saturating_add(1);
            self.kinds.get_mut(index(place)).into_iter().for_each(|place| *place = *kind);
        }
        for node in self.nodes.get(index(following.first)..).unwrap_or_default() {
            self.making.get_mut(index(node.rank)).into_iter().for_each(|made| *made = 0);
        }
    }
}

fn length<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}
