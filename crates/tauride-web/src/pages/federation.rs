//! The federation as a tree of bodies: the top first, those who send below.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use tauride_rules::State;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, ElectionId, UnitId};
use tauride_rules::terms::Nature;
use tauride_rules::votes::electors;

use super::{Main, pending, seats};
use crate::bits::{Link, Number, Picture};
use crate::draw::{self, Filling};
use crate::look::{Look, standing_of};
use crate::place::Place;
use crate::words;

/// The most bodies and units that the page shows; the rest is a number and a link.
const SHOWN_MAX: usize = 160;
/// The most senders of one kind under one body.
const GROUP_MAX: usize = 12;
/// The most units whose electors are added up for one group.
const ADDED_UP_MAX: usize = 500;

/// A body and what is below it.
struct Branch {
    link: Link,
    kind: String,
    standing: Option<String>,
    seats: Picture,
    words: String,
    beside: Vec<Branch>,
    groups: Vec<Group>,
}

/// Senders of one kind.
struct Group {
    words: String,
    electors: Option<Number>,
    bodies: Vec<Branch>,
    units: Vec<(Link, Number)>,
    more: usize,
    all: Link,
}

impl Branch {
    /// Writes what is below it. Templates do not call themselves: each level is filled on its own.
    fn below(&self) -> String {
        let (beside, groups) = (&self.beside, &self.groups);
        super::filled(&Below { beside, groups })
    }
}

#[derive(Template)]
#[template(path = "tree/below.html")]
struct Below<'a> {
    beside: &'a [Branch],
    groups: &'a [Group],
}

#[derive(Template)]
#[template(path = "tree/page.html")]
struct Page {
    name: String,
    members: Number,
    units: Number,
    bodies: Number,
    filling: String,
    founding: bool,
    tops: Vec<Branch>,
    calls: Vec<(String, String, String)>,
    elections: Vec<Election>,
    waiting: Vec<pending::Row>,
}

/// An election under way.
struct Election {
    link: Link,
    body: Link,
    rule: String,
    from: Link,
}

/// Returns the page.
pub(super) fn page(look: Look<'_>) -> Option<Main> {
    let state = look.state;
    let charter = state.charter.as_ref()?;
    let mut tree =
        Tree { look, beside: beside(state), shown: BTreeSet::new(), left: SHOWN_MAX, filling: Filling::default() };
    let tops: Vec<BodyId> = tops(state);
    let tops: Vec<Branch> = tops.into_iter().filter_map(|id| tree.branch(id)).collect();
    let page = Page {
        name: charter.name.to_string(),
        members: Number(size(state.rolls.member_count())),
        units: Number(size(state.rolls.units.len())),
        bodies: Number(size(state.bodies.iter().filter(|body| !body.ended).count())),
        filling: words::capital(&tree.filling.words()),
        founding: state.founding,
        tops,
        calls: calls(state),
        elections: under_way(look),
        waiting: pending::rows(look),
    };
    Some(Main::new(charter.name.to_string(), Place::Federation, move || page.render()))
}

fn size(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

/// Calls for a body to meet that have not been answered by a meeting: what, where, when.
fn calls(state: &State) -> Vec<(String, String, String)> {
    let open = state.convocations.iter().filter(|call| call.body.is_none());
    open.take(12).map(|call| (call.name.to_string(), call.place.to_string(), words::moment(call.meets))).collect()
}

/// The last elections that are under way.
fn under_way(look: Look<'_>) -> Vec<Election> {
    const LOOKED_THROUGH: usize = 5_000;
    let last = look.state.elections.iter().enumerate().rev().take(LOOKED_THROUGH);
    let open = last.filter(|(_, election)| election.is_under_way());
    let rows = open.filter_map(|(place, election)| {
        let constituency = look.state.constituency(election.constituency)?;
        let id = ElectionId::at(place);
        Some(Election {
            link: Link::new(look.base, Place::Election(id), id.to_string()),
            body: look.body(constituency.body),
            rule: look.state.seat_rule(election.constituency)?.name.to_string(),
            from: look.sender(constituency.from),
        })
    });
    rows.take(12).collect()
}

/// Bodies that send to no council: councils first; assemblies only where there is no council at all.
fn tops(state: &State) -> Vec<BodyId> {
    let nature = |id: BodyId| state.body_kind(id).map(|kind| kind.nature);
    let is_council = |id: BodyId| nature(id) == Some(Nature::Council);
    let sends_up = |id: BodyId| {
        let sends_to = state.body(id).map_or(&[][..], |body| &body.sends_to);
        let others = sends_to.iter().filter_map(|id| state.constituency(*id)).map(|constituency| constituency.body);
        others.into_iter().any(|other| other != id && is_council(other))
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
    for (place, body) in state.bodies.iter().enumerate().filter(|(_, body)| !body.ended) {
        let id = BodyId::at(place);
        let part = state.body_kind(id).is_some_and(|kind| !matches!(kind.nature, Nature::Council | Nature::Assembly));
        if let Some(Sender::Body(council)) = body.senders.first().filter(|_| part) {
            found.entry(*council).or_default().push(id);
        }
    }
    found
}

/// The tree as it grows, down to where the page would become too long.
struct Tree<'a> {
    look: Look<'a>,
    beside: BTreeMap<BodyId, Vec<BodyId>>,
    shown: BTreeSet<BodyId>,
    left: usize,
    filling: Filling,
}

impl Tree<'_> {
    fn branch(&mut self, id: BodyId) -> Option<Branch> {
        self.left = self.left.checked_sub(1)?;
        let state = self.look.state;
        let body = state.body(id)?;
        if !self.shown.insert(id) {
            return Some(self.again(id));
        }
        let seats = seats::seats(state, &seats::constituencies(state, id));
        let filling = seats::filling(state, &seats);
        self.filling.filled += filling.filled;
        self.filling.contested += filling.contested;
        self.filling.vacant += filling.vacant;
        let parts = self.beside.get(&id).cloned().unwrap_or_default();
        let nature = state.body_kind(id)?.nature;
        let senders = if matches!(nature, Nature::Council | Nature::Assembly) { &body.senders[..] } else { &[] };
        Some(Branch {
            link: self.look.body(id),
            kind: self.look.kind(id),
            standing: standing_of(self.look, body),
            seats: draw::strip(filling),
            words: if seats.is_empty() { String::new() } else { filling.words() },
            beside: parts.into_iter().filter_map(|part| self.branch(part)).collect(),
            groups: self.groups(id, senders),
        })
    }

    /// A body that sends to several others stands in full under the first of them.
    fn again(&self, id: BodyId) -> Branch {
        Branch {
            link: self.look.body(id),
            kind: self.look.kind(id),
            standing: None,
            seats: Picture::default(),
            words: "as above".to_owned(),
            beside: Vec::new(),
            groups: Vec::new(),
        }
    }

    fn groups(&mut self, of: BodyId, senders: &[Sender]) -> Vec<Group> {
        let state = self.look.state;
        let mut kinds: BTreeMap<(bool, String), Vec<Sender>> = BTreeMap::new();
        for sender in senders {
            let key = match sender {
                Sender::Body(body) => (false, self.look.kind(*body)),
                Sender::Unit(unit) => (true, unit_kind(state, *unit)),
            };
            kinds.entry(key).or_default().push(*sender);
        }
        kinds.into_iter().map(|((_, kind), senders)| self.group(of, &kind, &senders)).collect()
    }

    fn group(&mut self, of: BodyId, kind: &str, senders: &[Sender]) -> Group {
        let state = self.look.state;
        // One body alone says of itself what it is.
        let alone = matches!(senders, [Sender::Body(_)]);
        let mut group = Group {
            words: if alone { String::new() } else { words::count(size(senders.len()), kind) },
            electors: (!alone && senders.len() <= ADDED_UP_MAX)
                .then(|| Number(senders.iter().map(|sender| electors::base(state, *sender)).sum())),
            bodies: Vec::new(),
            units: Vec::new(),
            more: 0,
            all: self.look.body(of),
        };
        for sender in senders.iter().take(GROUP_MAX) {
            match sender {
                Sender::Body(body) => group.bodies.extend(self.branch(*body)),
                Sender::Unit(unit) if self.left > 0 => {
                    self.left -= 1;
                    group.units.push((self.look.unit(*unit), Number(electors::size(state, *sender))));
                }
                Sender::Unit(_) => {}
            }
        }
        group.more = senders.len().saturating_sub(group.bodies.len() + group.units.len());
        group
    }
}

fn unit_kind(state: &State, unit: UnitId) -> String {
    let kind = state.unit(unit).map(|unit| usize::from(unit.kind));
    let kinds = state.charter.as_ref().map_or(&[][..], |charter| &charter.units);
    kind.and_then(|kind| kinds.get(kind)).map_or_else(|| "unit".to_owned(), |kind| kind.name.to_string())
}
