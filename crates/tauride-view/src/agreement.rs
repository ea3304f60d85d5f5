//! An agreement: between whom, what each answered, and how each condition stands.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::agreement::state::{Agreement as Found, Condition as Owes, Finding, OnBreach, Owed, Standing};
use tauride_rules::ids::{AgreementId, BodyId, MemberId, PollId};
use tauride_rules::instant::Instant;

use crate::named::{self, Named, Whose};
use crate::part::{Part, Window};

/// How many of the last pieces of evidence are told with a condition.
const EVIDENCE_SHOWN: usize = 20;

/// An agreement.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Agreement {
    /// Its number.
    pub id: AgreementId,
    /// What it is called.
    pub title: String,
    /// What is agreed on.
    pub says: String,
    /// The parties, each with what it answered.
    pub parties: Vec<Party>,
    /// The body that decides disputes; none where nobody was named.
    pub arbiter: Option<Named<BodyId>>,
    /// How many days of notice a party gives that denounces it.
    pub notice: u32,
    /// When it ends, if it does by itself or a party has denounced it.
    pub until: Option<Instant>,
    /// Who drafted it.
    pub by: Named<MemberId>,
    /// When.
    pub drafted: Instant,
    /// The offer, once it was made.
    pub offer: Option<Offer>,
    /// Since when it is in force.
    pub began: Option<Instant>,
    /// Who denounced it, and why.
    pub denounced: Option<Denounced>,
    /// How it stands.
    pub standing: Standing,
    /// Since when it is over.
    pub over: Option<Instant>,
    /// Its conditions.
    pub conditions: Vec<Condition>,
}

/// A party to an agreement.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Party {
    /// The unit or body.
    pub of: Whose,
    /// Whether it accepted; nothing where it has not answered.
    pub accepted: Option<bool>,
    /// The poll that was carried.
    pub poll: Option<PollId>,
}

/// An offer.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Offer {
    /// Who made it.
    pub by: Whose,
    /// Whether that is somebody who mediates, and no party.
    pub mediated: bool,
    /// When.
    pub at: Instant,
    /// Until when it may be accepted.
    pub until: Instant,
    /// What is said to follow otherwise; empty where it is no ultimatum.
    pub otherwise: String,
}

/// A denunciation.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Denounced {
    /// The party.
    pub by: Whose,
    /// Why.
    pub reason: String,
}

/// A condition, which has one state at a time.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Condition {
    /// Its number, counted from 1.
    pub number: u32,
    /// The party that owes it.
    pub of: Whose,
    /// What is owed.
    pub says: String,
    /// By when it is to be achieved; of a state to be maintained nothing.
    pub by: Option<Instant>,
    /// What follows when it is breached.
    pub breach: OnBreach,
    /// How it stands.
    pub standing: Stands,
    /// What is said of it, where that may still be contested.
    pub said: Option<Finding>,
    /// Until when that may be contested.
    pub until: Option<Instant>,
    /// Since when it stands so.
    pub since: Option<Instant>,
    /// How much evidence there is.
    pub pieces: u32,
    /// The first twenty pieces of evidence.
    pub evidence: Vec<Evidence>,
}

/// How a condition stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stands {
    /// It is owed, whatever is said of it.
    Open,
    /// The parties differ, and the arbiter has not decided.
    Disputed,
    /// It was kept.
    Kept,
    /// It was breached.
    Breached,
}

/// A piece of evidence, or what was said of a condition.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Evidence {
    /// Who added it.
    pub by: Named<MemberId>,
    /// What it says, or where it is.
    pub says: String,
    /// When.
    pub at: Instant,
}

impl Agreement {
    /// Returns an agreement; nothing if there is none of this number.
    pub fn of(state: &State, id: AgreementId) -> Option<Self> {
        let found = state.agreements.get(id)?;
        let offer = found.offer.as_ref().map(|offer| Offer {
            by: named::whose(state, offer.by),
            mediated: found.is_mediated(),
            at: offer.at,
            until: offer.until,
            otherwise: offer.otherwise.to_string(),
        });
        let denounced = found.denounced.as_ref();
        let denounced =
            denounced.map(|(by, reason)| Denounced { by: named::whose(state, *by), reason: reason.to_string() });
        let conditions = found.numbered().map(|(number, owes)| condition(state, (id, number), owes));
        Some(Self {
            id,
            title: found.title.to_string(),
            says: found.says.to_string(),
            parties: parties(state, found),
            arbiter: found.arbiter.map(|body| named::body(state, body)),
            notice: found.notice,
            until: found.until,
            by: named::member(state, found.by),
            drafted: found.drafted,
            offer,
            began: found.began,
            denounced,
            standing: found.standing,
            over: found.over,
            conditions: conditions.collect(),
        })
    }

    /// Returns a part of all agreements, drafts among them.
    pub fn all(state: &State, window: Window) -> Part<Self> {
        Part::numbered(window, state.agreements.len(), |place| Self::of(state, AgreementId::at(place)))
    }
}

fn parties(state: &State, found: &Found) -> Vec<Party> {
    let all = found.parties.iter().map(|party| {
        let answer = found.answers.get(party);
        let (accepted, poll) = (answer.map(|answer| answer.accepted), answer.map(|answer| answer.poll));
        Party { of: named::whose(state, *party), accepted, poll }
    });
    all.collect()
}

fn condition(state: &State, (id, number): (AgreementId, u32), owes: &Owes) -> Condition {
    let (standing, said, until) = match &owes.standing {
        Owed::Open => (Stands::Open, None, None),
        Owed::Said(said) => (Stands::Open, Some(said.finding), Some(said.until)),
        Owed::Overdue { until } => (Stands::Open, Some(Finding::Breached), Some(*until)),
        Owed::Disputed => (Stands::Disputed, None, None),
        Owed::Kept => (Stands::Kept, None, None),
        Owed::Breached => (Stands::Breached, None, None),
    };
    let evidence = state.agreements.evidence(id, number).take(EVIDENCE_SHOWN).map(|found| Evidence {
        by: named::member(state, found.by),
        says: found.says.to_string(),
        at: found.at,
    });
    Condition {
        number,
        of: named::whose(state, owes.of),
        says: owes.says.to_string(),
        by: owes.by,
        breach: owes.breach,
        standing,
        said,
        until,
        since: owes.since,
        pieces: owes.pieces,
        evidence: evidence.collect(),
    }
}
