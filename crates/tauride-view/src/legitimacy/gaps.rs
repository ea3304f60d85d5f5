//! What breaks the chain, each kind of gap once in a tier with how often it is there, and where first.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::body::state::Body;
use tauride_rules::ids::BodyId;
use tauride_rules::instant::Instant;
use tauride_rules::succession::state::Regard;
use tauride_rules::terms::Nature;

use super::NAMED_MAX;
use crate::named::{self, Named};

/// So many gaps that name something are told of one tier.
const TOLD_MAX: usize = 12;

/// What breaks a chain in a tier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Gap {
    /// What.
    pub broken: Broken,
    /// How many seats, constituencies or bodies it is of.
    pub count: u64,
    /// The first bodies where it is.
    pub at: Vec<Named<BodyId>>,
}

/// What may break a chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Broken {
    /// Bodies that have ended.
    Ended,
    /// Bodies that never had enough of their seats filled, or have to be elected anew.
    NotSeated,
    /// Bodies of which fewer than half of the seats with a vote are filled, though once there were enough.
    Rump,
    /// Bodies that constituted themselves, and that nobody ratified.
    Unratified,
    /// Bodies that end unless they are ratified.
    Provisional,
    /// Seats that nobody holds.
    Vacant,
    /// Seats held by virtue of another seat.
    ExOfficio,
    /// Seats held by the body's own decision.
    CoOpted,
    /// Seats held by nobody's decision but that of those who took them.
    SelfConstituted,
    /// Seats of holders who have lost the ground of their mandate, and stay until a successor is seated.
    Caretaker,
    /// Seats of holders whose term is over.
    TermOver,
    /// Seats whose credential is contested.
    Contested,
    /// Constituencies whose elections are put off.
    PutOff,
    /// A body that claims to continue another.
    Continues(Named<BodyId>),
    /// A body that claims units which send it no delegates.
    Claims,
    /// A body that another does not recognise.
    DisownedBy(Named<BodyId>),
    /// A body that keeps beyond its time what it had assumed.
    Kept {
        /// Whose it is.
        of: Named<BodyId>,
        /// On what.
        subject: String,
        /// Since when its time is over.
        over: Instant,
    },
}

/// The gaps of a tier as they are found, body by body.
pub(super) struct Gaps<'s> {
    state: &'s State,
    body: BodyId,
    found: &'s mut Vec<Gap>,
}

impl<'s> Gaps<'s> {
    /// Begins with a body.
    pub(super) fn of(state: &'s State, body: BodyId, found: &'s mut Vec<Gap>) -> Self {
        Self { state, body, found }
    }

    /// Adds one more gap of a kind.
    pub(super) fn add(&mut self, broken: Broken) {
        let place = self.found.iter().position(|gap| gap.broken == broken);
        let place = place.or_else(|| {
            let names = matches!(broken, Broken::Continues(_) | Broken::DisownedBy(_) | Broken::Kept { .. });
            (!names || self.found.len() < TOLD_MAX).then(|| {
                self.found.push(Gap { broken, count: 0, at: Vec::new() });
                self.found.len().saturating_sub(1)
            })
        });
        let Some(gap) = place.and_then(|place| self.found.get_mut(place)) else { return };
        gap.count = gap.count.saturating_add(1);
        let known = gap.at.iter().any(|body| body.id == self.body);
        if !known && gap.at.len() < NAMED_MAX {
            gap.at.push(named::body(self.state, self.body));
        }
    }

    /// Adds what is wrong with the body itself, whoever holds its seats. Some bodies are seated first, and decide then (body.16).
    pub(super) fn of_itself(&mut self, body: &Body, nature: Option<Nature>) {
        let is_seated_once = matches!(nature, Some(Nature::Council | Nature::Executive));
        let ratified = body.ratified_by.is_some();
        let short = body.voting.saturating_mul(2) < body.established;
        let is = [
            (body.ended, Broken::Ended),
            (!body.ended && is_seated_once && body.seated.is_none(), Broken::NotSeated),
            (!body.ended && body.seated.is_some() && short, Broken::Rump),
            (body.self_constituted && !ratified, Broken::Unratified),
            (!body.self_constituted && !ratified && body.provisional_until.is_some(), Broken::Provisional),
        ];
        is.into_iter().filter(|(is, _)| *is).for_each(|(_, broken)| self.add(broken));
        self.of_succession();
        self.of_emergency();
    }

    fn of_succession(&mut self) {
        let all = &self.state.successions;
        if let Some((of, _)) = all.continued_by(self.body) {
            self.add(Broken::Continues(named::body(self.state, of)));
        }
        if all.claimed(self.body).next().is_some() {
            self.add(Broken::Claims);
        }
        let disowns = all.regards(self.body).filter(|(_, regard, _)| *regard == Regard::Disowned);
        for (by, ..) in disowns.take(TOLD_MAX) {
            self.add(Broken::DisownedBy(named::body(self.state, by)));
        }
    }

    fn of_emergency(&mut self) {
        let own = self.state.emergency.of_house(self.body).filter(|found| found.is_kept());
        for found in own.take(TOLD_MAX) {
            let Some((over, _)) = found.over else { continue };
            let (of, subject) = (named::body(self.state, found.of), found.subject.to_string());
            self.add(Broken::Kept { of, subject, over });
        }
    }
}
