//! Every arrow between two single ones: what the charter gives, and what is pending under it.

use tauride_rules::State;
use tauride_rules::body;
use tauride_rules::body::state::Body;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, UnitId};
use tauride_rules::oversight::holder;
use tauride_rules::terms::{BodyKind, Charter, From, Nature};

use crate::clocks::{Clocks, Running};

/// Where an arrow begins or ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum End {
    /// A unit.
    Unit(UnitId),
    /// Units of a kind, none of which sends anything yet.
    Units(u16),
    /// A body.
    Body(BodyId),
    /// A kind of body: none has been formed, or it is about all of them.
    Kind(u16),
}

/// By which rule of the charter: kinds, seats and answers by their places in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rule {
    /// Some fill seats there: the kind, and the rule of its seats.
    Fills(u16, u16),
    /// And recall whoever holds them.
    Recalls(u16, u16),
    /// It is an assembly of the unit, or a part of the council.
    Belongs(u16),
    /// It answers to them: the kind, and its rule.
    Hears(u16, u16),
    /// And they dismiss.
    Dismisses(u16, u16),
    /// They have a right over what it resolves.
    Oversees(u16),
    /// They decide between the two.
    Decides(u16),
}

/// An arrow.
#[derive(Clone, Copy, Debug)]
pub(super) struct Raw {
    pub(super) from: End,
    pub(super) to: End,
    pub(super) rule: Rule,
    pub(super) seats: u64,
    pub(super) running: Running,
}

impl Raw {
    /// Returns whether both have been formed.
    pub(super) fn is_there(&self) -> bool {
        let is = |end| matches!(end, End::Unit(_) | End::Body(_));
        is(self.from) && is(self.to)
    }
}

/// Returns the bodies that have not ended.
pub(super) fn living(state: &State) -> impl Iterator<Item = (BodyId, &Body)> {
    let all = state.bodies.iter().enumerate().map(|(place, body)| (BodyId::at(place), body));
    all.filter(|(_, body)| !body.ended)
}

/// Returns all arrows. Nobody has one to themselves.
pub(super) fn all(state: &State, charter: &Charter) -> Vec<Raw> {
    let mut gathered = Gathered { state, charter, arrows: Vec::new() };
    let oversight = Oversight::of(state, charter);
    let mut formed = vec![false; charter.bodies.len()];
    for (id, body) in living(state) {
        let Some(kind) = charter.bodies.get(usize::from(body.kind)) else { continue };
        formed.get_mut(usize::from(body.kind)).into_iter().for_each(|formed| *formed = true);
        gathered.filled(id, body);
        gathered.belongs(id, body, kind);
        gathered.answers(id, body.kind, kind);
        for (place, from) in oversight.over(body.kind) {
            let running = oversight.clocks.over(*place, id);
            gathered.add(Raw { running, ..raw(*from, End::Body(id), Rule::Oversees(*place)) });
        }
    }
    for (place, kind) in (0..).zip(&charter.bodies) {
        if formed.get(usize::from(place)) == Some(&false) {
            gathered.not_formed(place, kind, &formed);
            for (right, from) in oversight.over(place) {
                gathered.add(raw(*from, End::Kind(place), Rule::Oversees(*right)));
            }
        }
    }
    gathered.deciding();
    // Whoever has ended sends to nobody any more, though its constituency is still there.
    let lasts = |end: End| match end {
        End::Body(id) => state.body(id).is_some_and(|body| !body.ended),
        End::Unit(_) | End::Units(_) | End::Kind(_) => true,
    };
    gathered.arrows.retain(|arrow| lasts(arrow.from) && lasts(arrow.to));
    gathered.arrows
}

const fn raw(from: End, to: End, rule: Rule) -> Raw {
    Raw { from, to, rule, seats: 0, running: Running { count: 0, next: None, stopped: 0 } }
}

/// The rights over each kind, with whoever has them, and what runs under them.
struct Oversight {
    over: Vec<Vec<(u16, End)>>,
    clocks: Clocks,
}

impl Oversight {
    fn of(state: &State, charter: &Charter) -> Self {
        let mut over = vec![Vec::new(); charter.bodies.len()];
        for (place, rule) in (0..).zip(&charter.oversight) {
            let kind = |name: &str| charter.body_kind(name).map(|(kind, _)| kind);
            let by = holder(state, rule).map(End::Body).or_else(|| kind(&rule.of).map(End::Kind));
            let rights = kind(&rule.over).and_then(|kind| over.get_mut(usize::from(kind)));
            rights.zip(by).into_iter().for_each(|(rights, by)| rights.push((place, by)));
        }
        Self { over, clocks: Clocks::of(state) }
    }

    fn over(&self, kind: u16) -> &[(u16, End)] {
        self.over.get(usize::from(kind)).map_or(&[], Vec::as_slice)
    }
}

/// The arrows as they are gathered.
struct Gathered<'s> {
    state: &'s State,
    charter: &'s Charter,
    arrows: Vec<Raw>,
}

impl Gathered<'_> {
    fn add(&mut self, arrow: Raw) {
        if arrow.from != arrow.to {
            self.arrows.push(arrow);
        }
    }

    /// Whoever fills the seats of a body, and recalls those who sit there.
    fn filled(&mut self, id: BodyId, body: &Body) {
        for place in body.constituencies.iter().filter_map(|place| self.state.constituency(*place)) {
            let (from, to) = (end(place.from), End::Body(id));
            let seats = u64::try_from(place.seats.len()).unwrap_or(u64::MAX);
            self.add(Raw { seats, ..raw(from, to, Rule::Fills(body.kind, place.rule)) });
            let kind = self.charter.bodies.get(usize::from(body.kind));
            if kind
                .and_then(|kind| kind.seats.get(usize::from(place.rule)))
                .is_some_and(|rule| !rule.recalls.is_empty())
            {
                self.add(raw(from, to, Rule::Recalls(body.kind, place.rule)));
            }
        }
    }

    /// The unit that meets as an assembly, and the council of which a section is a part.
    fn belongs(&mut self, id: BodyId, body: &Body, kind: &BodyKind) {
        if let (Nature::Assembly | Nature::Section, Some(sender)) = (kind.nature, body.senders.first()) {
            self.add(raw(end(*sender), End::Body(id), Rule::Belongs(body.kind)));
        }
    }

    /// The bodies that a body answers to.
    fn answers(&mut self, id: BodyId, place: u16, kind: &BodyKind) {
        for (rule, answer) in (0..).zip(kind.answer_rules().iter()) {
            let Some(to) = body::over(self.state, id, &answer.to) else { continue };
            self.add(raw(End::Body(to), End::Body(id), Rule::Hears(place, rule)));
            if answer.confidence.is_some() {
                self.add(raw(End::Body(to), End::Body(id), Rule::Dismisses(place, rule)));
            }
        }
    }

    /// What the charter says of a kind of which there is no body.
    fn not_formed(&mut self, place: u16, kind: &BodyKind, formed: &[bool]) {
        let to = End::Kind(place);
        let of_kind = |name: &str| {
            let (kind, _) = self.charter.body_kind(name)?;
            let first = || self.state.first_of_kind(kind).map(End::Body);
            let is_formed = formed.get(usize::from(kind)) == Some(&true);
            is_formed.then(first).flatten().or(Some(End::Kind(kind)))
        };
        let council = kind.of.as_deref().and_then(of_kind);
        let mut arrows = Vec::new();
        for (seat, rule) in (0..).zip(&kind.seats) {
            let from = match &rule.from {
                From::Unit(name) => self.charter.unit_kind(name).map(|(kind, _)| End::Units(kind)),
                From::Body(name) => of_kind(name),
                From::Itself => None,
            };
            let Some(from) = from else { continue };
            arrows.push(raw(from, to, Rule::Fills(place, seat)));
            arrows.extend((!rule.recalls.is_empty()).then(|| raw(from, to, Rule::Recalls(place, seat))));
        }
        if kind.nature == Nature::Section {
            arrows.extend(council.map(|from| raw(from, to, Rule::Belongs(place))));
        }
        for (rule, answer) in (0..).zip(kind.answer_rules().iter()) {
            let Some(from) = of_kind(&answer.to) else { continue };
            arrows.push(raw(from, to, Rule::Hears(place, rule)));
            arrows.extend(answer.confidence.is_some().then(|| raw(from, to, Rule::Dismisses(place, rule))));
        }
        for arrow in arrows {
            self.add(arrow);
        }
    }

    /// Whoever decides between two bodies.
    fn deciding(&mut self) {
        let charter = self.charter;
        let of_kind = |name: &str| {
            let (kind, _) = charter.body_kind(name)?;
            Some(self.state.first_of_kind(kind).map_or(End::Kind(kind), End::Body))
        };
        let rules = (0..).zip(&charter.oversight);
        let between = rules.filter_map(|(place, rule)| {
            Some(raw(of_kind(rule.arbiter.as_deref()?)?, of_kind(&rule.of)?, Rule::Decides(place)))
        });
        let between: Vec<Raw> = between.collect();
        for arrow in between {
            self.add(arrow);
        }
    }
}

const fn end(sender: Sender) -> End {
    match sender {
        Sender::Unit(id) => End::Unit(id),
        Sender::Body(id) => End::Body(id),
    }
}
