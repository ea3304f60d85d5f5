//! What runs now under the rights of the charter: gathered once, however many rights and bodies there are.

use std::collections::BTreeMap;

use tauride_rules::State;
use tauride_rules::ids::{BodyId, ResolutionId};
use tauride_rules::instant::Instant;
use tauride_rules::oversight::state::Overseen;
use tauride_rules::terms::{OversightRule, Right};

/// What runs under a right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Running {
    /// How many clocks run.
    pub(crate) count: u64,
    /// When the first of them is over.
    pub(crate) next: Option<Instant>,
    /// How much was stopped and can be taken up again.
    pub(crate) stopped: u64,
}

impl Running {
    /// Adds what runs elsewhere.
    pub(crate) fn add(&mut self, other: Self) {
        self.count = self.count.saturating_add(other.count);
        self.stopped = self.stopped.saturating_add(other.stopped);
        self.next = self.next.into_iter().chain(other.next).min();
    }
}

/// What runs, by the place of the right in the charter and by the body that resolved it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clocks(BTreeMap<(u16, BodyId), Running>);

impl Clocks {
    /// Gathers it. What runs under a right that the charter has no more is not among it.
    pub(crate) fn of(state: &State) -> Self {
        let places = Places::of(state);
        let mut clocks = Self::default();
        let key = |id: ResolutionId, right: &Overseen| Some((places.find(&right.rule)?, state.resolution(id)?.body));
        for (until, id, right) in state.oversight.running() {
            let running = Running { count: 1, next: Some(until), stopped: 0 };
            if let Some(key) = key(id, right) {
                clocks.0.entry(key).or_default().add(running);
            }
        }
        for (_, id, right) in state.oversight.stopping(state.now) {
            let running = Running { stopped: 1, ..Running::default() };
            if let Some(key) = key(id, right) {
                clocks.0.entry(key).or_default().add(running);
            }
        }
        clocks
    }

    /// Returns what runs under a right over what one body resolved.
    pub(crate) fn over(&self, right: u16, body: BodyId) -> Running {
        self.0.get(&(right, body)).copied().unwrap_or_default()
    }

    /// Returns what runs under a right, whoever resolved it.
    pub(crate) fn under(&self, right: u16) -> Running {
        let mut all = Running::default();
        let bodies = self.0.range((right, BodyId(0))..=(right, BodyId(u32::MAX)));
        bodies.for_each(|(_, running)| all.add(*running));
        all
    }
}

/// What rights are found by; few of a charter have all of it in common.
type Known<'s> = (&'s str, &'s str, &'s str, Right);

/// The places of the charter's rights.
struct Places<'s>(BTreeMap<Known<'s>, Vec<(u16, &'s OversightRule)>>);

impl<'s> Places<'s> {
    fn of(state: &'s State) -> Self {
        let mut places: BTreeMap<Known<'s>, Vec<(u16, &'s OversightRule)>> = BTreeMap::new();
        let rules = state.charter.as_ref().map_or(&[][..], |charter| &charter.oversight);
        for (place, rule) in (0..).zip(rules) {
            places.entry(known(rule)).or_default().push((place, rule));
        }
        Self(places)
    }

    fn find(&self, rule: &OversightRule) -> Option<u16> {
        let found = self.0.get(&known(rule))?;
        found.iter().find(|(_, known)| *known == rule).map(|(place, _)| *place)
    }
}

fn known(rule: &OversightRule) -> Known<'_> {
    (&rule.article, &rule.of, &rule.over, rule.right)
}
