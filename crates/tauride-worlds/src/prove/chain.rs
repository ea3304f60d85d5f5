//! The way up: those who take the seats of one tier elect, recall and decide in the next.

use std::collections::{BTreeMap, BTreeSet};

use tauride_rules::State;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, ConstituencyId, MemberId, UnitId};
use tauride_rules::terms::{Eligible, Source, Text};

use super::Founded;
use super::answer::fewest;
use super::electors::{electors_of, unit_of};
use super::goal::{Goal, Right, ways};
use super::play::{Others, Play, Played, electors, play};

/// Which seats are taken, tier by tier, by so many members of which units.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Chain {
    /// The seats of each tier, the lowest first.
    pub(super) tiers: Vec<BTreeMap<ConstituencyId, usize>>,
    /// How many members of each unit.
    pub(super) units: BTreeMap<UnitId, usize>,
    /// The charter's articles by which seats are taken.
    pub(super) articles: BTreeSet<Text>,
}

impl Chain {
    /// Returns how many members it takes.
    pub(super) fn people(&self) -> usize {
        self.units.values().sum()
    }

    /// Adds another to it, of which each tier is at the same height.
    fn join(&mut self, other: Self) {
        for (height, seats) in other.tiers.into_iter().enumerate() {
            if self.tiers.len() <= height {
                self.tiers.push(BTreeMap::new());
            }
            for (id, wanted) in seats {
                if let Some(most) = self.tiers.get_mut(height).map(|tier| tier.entry(id).or_default()) {
                    *most = wanted.max(*most);
                }
            }
        }
        for (unit, people) in other.units {
            let most = self.units.entry(unit).or_default();
            *most = people.max(*most);
        }
        self.articles.extend(other.articles);
    }

    /// Returns the kinds of the bodies whose seats it takes, the lowest first.
    pub(super) fn kinds(&self, state: &State) -> Vec<Text> {
        let mut kinds: Vec<Text> = Vec::new();
        for id in self.tiers.iter().flat_map(BTreeMap::keys) {
            let kind = state.constituency(*id).and_then(|place| state.body_kind(place.body));
            kinds.extend(kind.map(|kind| kind.name.clone()).filter(|kind| !kinds.contains(kind)));
        }
        kinds
    }
}

/// How many seats of a constituency are taken at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Each {
    /// As many as those who take them can hold.
    AsMany,
    /// All that are held.
    All,
}

/// Plans the way up to a body, and remembers what it has found on the way.
pub(super) struct Planner<'f> {
    founded: &'f Founded,
    others: Others,
    /// How few take a seat, by the kind of body, the rule of the seat and how many elect it.
    fewest: BTreeMap<(u16, u16, usize), Option<usize>>,
    /// Where those came who took the seats of a chain.
    climbed: Vec<(Chain, Option<Play>)>,
}

impl<'f> Planner<'f> {
    pub(super) const fn new(founded: &'f Founded, others: Others) -> Self {
        Self { founded, others, fewest: BTreeMap::new(), climbed: Vec::new() }
    }

    pub(super) const fn founded(&self) -> &'f Founded {
        self.founded
    }

    /// Returns how so many seats of a body are taken with the fewest members; none if they cannot be.
    pub(super) fn body(&mut self, body: BodyId, wanted: usize) -> Option<Chain> {
        // Whoever elects a seat can mostly hold no more than one: at first each takes what as many as elect it can hold.
        self.share(body, wanted, Each::AsMany).or_else(|| self.share(body, wanted, Each::All))
    }

    fn share(&mut self, body: BodyId, wanted: usize, each: Each) -> Option<Chain> {
        let state = &self.founded.state;
        let mut ways: Vec<(usize, usize, ConstituencyId)> = Vec::new();
        for id in state.body(body)?.constituencies.clone() {
            let (place, rule) = (state.constituency(id)?, state.seat_rule(id)?);
            if !rule.votes || rule.source != Source::Elected || place.from == Sender::Body(body) {
                continue;
            }
            let held = place.seats.iter().filter(|seat| state.holding(**seat).is_some()).count();
            let Some(few) = self.fewest(id).filter(|_| held > 0) else { continue };
            let seats = if each == Each::All { held } else { held.min(few) };
            ways.extend(self.seats(id, seats).map(|chain| (chain.people(), seats, id)));
        }
        // The fewest members for each seat come first.
        ways.sort_by(|one, other| (one.0 * other.1).cmp(&(other.0 * one.1)).then(one.2.cmp(&other.2)));
        let (mut chain, mut left) = (Chain::default(), wanted);
        for (_, seats, id) in ways {
            let seats = seats.min(left);
            if seats > 0 {
                chain.join(self.seats(id, seats)?);
            }
            left -= seats;
        }
        (left == 0).then_some(chain)
    }

    /// Takes the seats of each tier, and then uses a right at the top.
    pub(super) fn climb(&mut self, chain: &Chain, goal: &Goal) -> Option<Played> {
        let known = self.climbed.iter().find(|(other, _)| other == chain).map(|(_, climbed)| climbed.clone());
        let climbed = known.unwrap_or_else(|| {
            let climbed = self.take(chain);
            self.climbed.push((chain.clone(), climbed.clone()));
            climbed
        });
        let mut play = climbed?;
        play.uses(goal).then(|| play.done())
    }

    fn take(&self, chain: &Chain) -> Option<Play> {
        let mut play = Play::begin(self.founded, own(&self.founded.state, chain), self.others);
        let taken = chain.tiers.iter().all(|tier| {
            let seats: Vec<(ConstituencyId, usize)> = tier.iter().map(|(id, wanted)| (*id, *wanted)).collect();
            play.take(&seats)
        });
        taken.then_some(play)
    }

    /// Returns how so many seats of one constituency are taken.
    fn seats(&mut self, id: ConstituencyId, wanted: usize) -> Option<Chain> {
        let state = &self.founded.state;
        let (place, rule) = (state.constituency(id)?, state.seat_rule(id)?);
        let themselves = if rule.eligible == Eligible::Electors { wanted } else { 0 };
        let people = self.fewest(id)?.max(themselves);
        let mut chain = match unit_of(state, place.from) {
            Some(unit) => Chain { units: BTreeMap::from([(unit, people)]), ..Chain::default() },
            None => match place.from {
                Sender::Body(below) => self.body(below, people)?,
                Sender::Unit(_) => return None,
            },
        };
        chain.tiers.push(BTreeMap::from([(id, wanted)]));
        chain.articles.extend(ways(rule).next().map(|(_, article)| article.clone()));
        Some(chain)
    }

    /// Returns how few of its electors take a seat.
    fn fewest(&mut self, id: ConstituencyId) -> Option<usize> {
        let (founded, others) = (self.founded, self.others);
        let state = &founded.state;
        let place = state.constituency(id)?;
        let of = electors_of(state, place.from).len();
        let key = (state.body(place.body)?.kind, place.rule, of);
        if let Some(known) = self.fewest.get(&key) {
            return *known;
        }
        let seat = *place.seats.iter().find(|seat| state.holding(**seat).is_some())?;
        let goal = Goal::of_taking(id, seat, place.from);
        let found = fewest(electors(founded, &goal).len(), |people| play(founded, &goal, (people, others)));
        let people = found.map(|found| found.people);
        self.fewest.insert(key, people);
        people
    }
}

/// Whoever holds nothing is of their own first.
fn own(state: &State, chain: &Chain) -> BTreeSet<MemberId> {
    let mut own = BTreeSet::new();
    for (unit, people) in &chain.units {
        let mut electors = electors_of(state, Sender::Unit(*unit));
        electors.sort_by_key(|member| state.mandates_of(*member).next().is_some());
        own.extend(electors.into_iter().take(*people));
    }
    own
}

/// Returns the body whose seats have a right, unless its electors are those of a unit.
pub(super) fn above(state: &State, goal: &Goal) -> Option<BodyId> {
    let Sender::Body(body) = goal.electorate else { return None };
    let itself = match goal.right {
        Right::Take(id, _) | Right::Elect(id, _) => state.constituency(id).is_some_and(|place| place.body == body),
        Right::Recall(seat, _) => {
            let place = state.place_of(seat);
            place.is_some_and(|place| place.body == body)
        }
        Right::Amend(_) => false,
    };
    (unit_of(state, goal.electorate).is_none() && !itself).then_some(body)
}
