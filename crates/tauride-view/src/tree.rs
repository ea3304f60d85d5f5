//! Who sends to whom: units at the bottom, the highest council at the top, each once.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use tauride_rules::State;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::BodyId;
use tauride_rules::terms::Nature;
use tauride_rules::votes::electors;

use crate::body;
use crate::filling::Filling;

/// A federation as a tree, breadth first: those who send to one body stand side by side.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    nodes: Vec<Node>,
    /// How many there are at the top.
    tops: usize,
}

/// A unit or a body in the tree.
#[derive(Clone, Debug)]
pub struct Node {
    /// What.
    pub what: Sender,
    /// The body to which it sends, by its place in the tree; none at the top.
    pub above: Option<usize>,
    /// Those who send to it, by their places in the tree.
    pub below: Range<usize>,
    /// How many electors stand on the rolls below it.
    pub electors: u64,
    /// How many units and bodies stand below it, all tiers down.
    pub size: u64,
    /// What stands in its seats.
    pub seats: Filling,
    /// How many recalls of those who sit in it are under way.
    pub recalls: u32,
    /// How many recalls are under way in it and below it.
    pub recalls_below: u64,
    /// Executives, offices and sections of a council.
    pub beside: Vec<BodyId>,
}

/// The tree as it grows.
struct Growing<'s> {
    state: &'s State,
    nodes: Vec<Node>,
    placed: BTreeSet<Sender>,
    beside: BTreeMap<BodyId, Vec<BodyId>>,
    recalls: BTreeMap<BodyId, u32>,
}

impl Growing<'_> {
    fn add(&mut self, what: Sender, above: Option<usize>) {
        if !self.placed.insert(what) {
            return;
        }
        let mut node = Node { what, above, ..Node::nothing() };
        match what {
            Sender::Unit(_) => node.electors = electors::size(self.state, what),
            Sender::Body(id) => {
                node.seats = Filling::of(self.state, body::seats(self.state, id));
                node.beside = self.beside.remove(&id).unwrap_or_default();
                node.recalls = self.recalls.get(&id).copied().unwrap_or(0);
                node.recalls_below = node.recalls.into();
            }
        }
        self.nodes.push(node);
    }

    /// Adds those who send to the one at a place.
    fn add_below(&mut self, place: usize, what: Sender) {
        let from = self.nodes.len();
        for sender in senders(self.state, what) {
            self.add(*sender, Some(place));
        }
        let below = from..self.nodes.len();
        if let Some(node) = self.nodes.get_mut(place) {
            node.below = below;
        }
    }
}

impl Node {
    const fn nothing() -> Self {
        Self {
            what: Sender::Body(BodyId(0)),
            above: None,
            below: 0..0,
            electors: 0,
            size: 0,
            seats: Filling { filled: 0, contested: 0, vacant: 0 },
            recalls: 0,
            recalls_below: 0,
            beside: Vec::new(),
        }
    }
}

impl Tree {
    /// Returns the tree. Whoever sends to several bodies stands below the first of them.
    pub fn of(state: &State) -> Self {
        let (nodes, placed) = (Vec::new(), BTreeSet::new());
        let mut growing = Growing { state, nodes, placed, beside: beside(state), recalls: recalls(state) };
        for id in tops(state) {
            growing.add(Sender::Body(id), None);
        }
        let tops = growing.nodes.len();
        let mut next = 0;
        while let Some(what) = growing.nodes.get(next).map(|node| node.what) {
            growing.add_below(next, what);
            next += 1;
        }
        let mut tree = Self { nodes: growing.nodes, tops };
        tree.add_up();
        tree
    }

    /// Adds up from the bottom: those below stand behind whoever they send to.
    fn add_up(&mut self) {
        for place in (0..self.nodes.len()).rev() {
            let Some(node) = self.nodes.get(place) else { continue };
            let (above, electors, size, recalls) = (node.above, node.electors, node.size, node.recalls_below);
            if let Some(above) = above.and_then(|above| self.nodes.get_mut(above)) {
                above.electors = above.electors.saturating_add(electors);
                above.size = above.size.saturating_add(size).saturating_add(1);
                above.recalls_below = above.recalls_below.saturating_add(recalls);
            }
        }
    }

    /// Returns what stands at a place.
    pub fn get(&self, place: usize) -> Option<&Node> {
        self.nodes.get(place)
    }

    /// Returns where a unit or body stands.
    pub fn find(&self, what: Sender) -> Option<usize> {
        self.nodes.iter().position(|node| node.what == what)
    }

    /// Returns those at the top.
    pub fn tops(&self) -> Range<usize> {
        0..self.tops
    }

    /// Returns how many there are.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Returns whether no body has been formed.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }
}

/// Those who send to a unit or body and are drawn below it.
fn senders(state: &State, what: Sender) -> &[Sender] {
    let Sender::Body(id) = what else { return &[] };
    let nature = state.body_kind(id).map(|kind| kind.nature);
    let sent_to = matches!(nature, Some(Nature::Council | Nature::Assembly));
    state.body(id).filter(|_| sent_to).map_or(&[], |body| &body.senders)
}

/// Bodies that send to no council: councils first, the one to which most electors are sent at the front; assemblies only where
/// there is no council at all.
fn tops(state: &State) -> Vec<BodyId> {
    let nature = |id: BodyId| state.body_kind(id).map(|kind| kind.nature);
    let is_council = |id: BodyId| nature(id) == Some(Nature::Council);
    let sends_up = |id: BodyId| {
        let sends_to = state.body(id).map_or(&[][..], |body| &body.sends_to);
        let others = sends_to.iter().filter_map(|id| state.constituency(*id)).map(|constituency| constituency.body);
        let lasts = |other: BodyId| state.body(other).is_some_and(|body| !body.ended);
        others.into_iter().any(|other| other != id && is_council(other) && lasts(other))
    };
    let living = state.bodies.iter().enumerate().filter(|(_, body)| !body.ended).map(|(place, _)| BodyId::at(place));
    let mut councils: Vec<BodyId> = living.clone().filter(|id| is_council(*id) && !sends_up(*id)).collect();
    // Those to which other bodies send come first, the latest before the earlier ones.
    let gathers = |id: &BodyId| {
        let senders = state.body(*id).map_or(&[][..], |body| &body.senders);
        senders.iter().any(|sender| matches!(sender, Sender::Body(other) if other != id))
    };
    councils.sort_by_key(|id| (!gathers(id), std::cmp::Reverse(*id)));
    if !councils.is_empty() {
        return councils;
    }
    living.filter(|id| nature(*id) == Some(Nature::Assembly)).collect()
}

/// The executives, offices and sections of each council.
fn beside(state: &State) -> BTreeMap<BodyId, Vec<BodyId>> {
    let mut found: BTreeMap<BodyId, Vec<BodyId>> = BTreeMap::new();
    for id in (0..state.bodies.len()).map(BodyId::at) {
        if let Some(council) = body::part_of(state, id) {
            found.entry(council).or_default().push(id);
        }
    }
    found
}

/// How many recalls are under way in each body: petitions that are open, and those that are full and voted on.
fn recalls(state: &State) -> BTreeMap<BodyId, u32> {
    // A full petition is closed when its poll opens: no seat is counted twice.
    let seats = state.petitions.iter().map(|(seat, _)| seat).chain(state.polled_seats());
    let places = seats.filter_map(|seat| state.seat(seat));
    let mut found: BTreeMap<BodyId, u32> = BTreeMap::new();
    for place in places.filter_map(|seat| state.constituency(seat.constituency)) {
        let count = found.entry(place.body).or_default();
        *count = count.saturating_add(1);
    }
    found
}
