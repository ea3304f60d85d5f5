//! A commission: who sits in it, its scope beside what was done under it, and what came of it.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::commission::state::{Commission as Found, Place, Standing};
use tauride_rules::commission::{serves, whole};
use tauride_rules::ids::{BodyId, CommissionId, MemberId, SittingId};
use tauride_rules::instant::Instant;

use crate::named::{self, Named};
use crate::part::{Part, Window};

/// A commission of a body.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Commission {
    /// Its number.
    pub id: CommissionId,
    /// Its name.
    pub name: String,
    /// The body that established it, and alone decides about it.
    pub body: Named<BodyId>,
    /// When it was established.
    pub since: Instant,
    /// When it has to have reported.
    pub due: Instant,
    /// How often the body may extend it.
    pub extensions: u32,
    /// The extensions, the first one first.
    pub extended: Vec<Extended>,
    /// How it stands.
    pub standing: Standing,
    /// Since when it has no powers any more.
    pub over: Option<Instant>,
    /// What it reported.
    pub report: Option<String>,
    /// Who was named, in the order of their numbers.
    pub places: Vec<Seated>,
    /// How many make up the commission: more than half of them do something together.
    pub whole: u32,
    /// The heads of its scope, each with what was done under it.
    pub scope: Vec<Head>,
    /// What is proposed and not decided.
    pub proposals: Vec<Proposed>,
    /// How many pieces of evidence there are.
    pub evidence: u32,
    /// Whether the body has still to take it up.
    pub owed: bool,
    /// The sitting that took it up.
    pub taken_up: Option<SittingId>,
}

/// A later date by which it has to report.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Extended {
    /// Until when.
    pub to: Instant,
    /// Why.
    pub reason: String,
}

/// Somebody who was named.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Seated {
    /// Who.
    pub member: Named<MemberId>,
    /// Whether they took their place; left too is whoever stands on no roll any more.
    pub place: Place,
}

/// A head of the scope, and its use.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Head {
    /// Its number, counted from 1.
    pub number: u32,
    /// What it says.
    pub says: String,
    /// Since when the scope has it.
    pub since: Instant,
    /// What was done under it.
    pub measures: Vec<Done>,
}

/// Something that a commission did.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Done {
    /// Its number, counted from 1.
    pub number: u32,
    /// What was done.
    pub says: String,
    /// When.
    pub at: Instant,
    /// Whether the body found it outside of the scope.
    pub void: bool,
}

/// Something that is proposed in a commission.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Proposed {
    /// Its number, counted from 1.
    pub number: u32,
    /// Who proposed it.
    pub by: Named<MemberId>,
    /// The head under which it is a measure; none of a report.
    pub head: Option<u32>,
    /// What is to be done, or reported.
    pub says: String,
    /// How many support it.
    pub support: u32,
}

/// A piece of evidence.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Evidence {
    /// Who entered it.
    pub by: Named<MemberId>,
    /// What it says, or where it is.
    pub says: String,
    /// When.
    pub at: Instant,
}

impl Commission {
    /// Returns a commission; nothing if there is none of this number.
    pub fn of(state: &State, id: CommissionId) -> Option<Self> {
        let found = state.commissions.get(id)?;
        let extended = found.extended.iter().map(|one| Extended { to: one.to, reason: one.reason.to_string() });
        let heads = (1..).zip(&found.scope).map(|(number, head)| Head {
            number,
            says: head.says.to_string(),
            since: head.since,
            measures: found
                .under(number)
                .map(|(number, measure)| Done {
                    number: small(number),
                    says: measure.says.to_string(),
                    at: measure.at,
                    void: measure.void,
                })
                .collect(),
        });
        Some(Self {
            id,
            name: found.name.to_string(),
            body: named::body(state, found.body),
            since: found.since,
            due: found.due,
            extensions: found.extensions,
            extended: extended.collect(),
            standing: found.standing,
            over: found.over,
            report: found.report.as_ref().map(ToString::to_string),
            places: places(state, found),
            whole: small(whole(state, found)),
            scope: heads.collect(),
            proposals: proposals(state, found),
            evidence: small(found.evidence.len()),
            owed: found.is_owed(),
            taken_up: found.taken_up,
        })
    }

    /// Returns a part of all commissions.
    pub fn all(state: &State, window: Window) -> Part<Self> {
        Part::numbered(window, state.commissions.len(), |place| Self::of(state, CommissionId::at(place)))
    }
}

fn places(state: &State, found: &Found) -> Vec<Seated> {
    let all = found.places.iter().map(|(member, place)| Seated {
        member: named::member(state, *member),
        place: match place {
            Place::Taken if !serves(state, found, *member) => Place::Left,
            Place::Named | Place::Taken | Place::Left => *place,
        },
    });
    all.collect()
}

fn proposals(state: &State, found: &Found) -> Vec<Proposed> {
    let all = found.proposals.iter().map(|(number, proposal)| Proposed {
        number: *number,
        by: named::member(state, proposal.by),
        head: proposal.head,
        says: proposal.says.to_string(),
        support: small(proposal.support.iter().filter(|member| serves(state, found, **member)).count()),
    });
    all.collect()
}

/// Returns a part of the evidence, in the order in which it was entered.
pub fn evidence(state: &State, id: CommissionId, window: Window) -> Part<Evidence> {
    let all = state.commissions.get(id).map_or(&[][..], |found| &found.evidence);
    Part::numbered(window, all.len(), |place| {
        let found = all.get(place)?;
        Some(Evidence { by: named::member(state, found.by), says: found.says.to_string(), at: found.at })
    })
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
