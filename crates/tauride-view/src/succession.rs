//! For whom a body stands, what is demanded of it, and what others hold of it.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ids::{BodyId, MemberId, UnitId};
use tauride_rules::instant::Instant;
use tauride_rules::succession::behind::{self, Behind};
use tauride_rules::succession::state::{Fate, Regard, Said};
use tauride_rules::succession::{claims, is_renewed, stands_for};

use crate::named::{self, Named, Whose};

/// Who follows a body, or whom it follows.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Succession {
    /// For whom it stands, where not everybody behind it has a delegate in it.
    pub behind: Option<Counted>,
    /// The body that it claims to continue.
    pub continues: Option<Continued>,
    /// The bodies that claim to continue it.
    pub continued_by: Vec<Named<BodyId>>,
    /// Whether it is being elected anew.
    pub renewed: bool,
    /// What those who elect delegates to it demand.
    pub demands: Vec<Demanded>,
    /// How it is to be dissolved, if it is.
    pub dissolution: Option<Dissolved>,
    /// Who recognises it, and who does not.
    pub regards: Vec<Regarded>,
    /// What those of it say has become of it.
    pub reports: Vec<Reported>,
    /// The units that it claims and that send it no delegates.
    pub claims: Vec<Claimed>,
}

/// How many seats and electors are behind a body, of how many.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Counted {
    /// Elected seats with a vote.
    pub seats: u64,
    /// Those of them that are held by somebody who counts.
    pub held: u64,
    /// Electors below those who elect them.
    pub electors: u64,
    /// Those of them who have a delegate among these.
    pub behind: u64,
    /// What those declared who do not count, and nobody who does.
    pub without: Vec<String>,
}

/// A body that another claims to continue.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Continued {
    /// Which.
    pub of: Named<BodyId>,
    /// For how many of those elected to that one it stands.
    pub counted: Counted,
}

/// What is demanded of a body.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Demanded {
    /// By whom.
    pub by: Whose,
    /// What is to become of it.
    pub fate: Fate,
    /// The body into which it is to go over.
    pub into: Option<Named<BodyId>>,
    /// Until when the demand stands.
    pub until: Instant,
}

/// How a body is to be dissolved.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Dissolved {
    /// Who resolved it.
    pub by: Named<BodyId>,
    /// Who has to agree.
    pub with: Named<BodyId>,
    /// Until when.
    pub until: Instant,
    /// Why.
    pub reason: String,
}

/// How a body holds another.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Regarded {
    /// Who.
    pub by: Named<BodyId>,
    /// Whether it recognises it.
    pub regard: Regard,
    /// Since when.
    pub since: Instant,
}

/// What somebody of a body says has become of it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reported {
    /// Who says so.
    pub by: Named<MemberId>,
    /// Who put it down, in words; nothing where it is said to go on.
    pub who: Option<String>,
    /// The body that took its place.
    pub taker: Option<Named<BodyId>>,
}

/// A unit for which a body stands, or claims to.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Claimed {
    /// The unit.
    pub unit: Named<UnitId>,
    /// The body.
    pub body: Named<BodyId>,
    /// How many electors of the unit answer to the body.
    pub answered: u64,
}

/// What a unit agrees to: that one of two goes over into the other.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Merger {
    /// Who agrees.
    pub by: Named<UnitId>,
    /// The unit that goes over.
    pub unit: Named<UnitId>,
    /// Into which.
    pub into: Named<UnitId>,
    /// Until when that stands.
    pub until: Instant,
}

/// Returns who agrees that a unit goes over into another, or another into it.
///
/// It takes as long as there is such agreement of any unit.
pub fn mergers_of(state: &State, unit: UnitId) -> Vec<Merger> {
    let named = |id: UnitId| named::unit(state, id);
    let open = state
        .successions
        .mergers()
        .filter(|((one, other), _, until)| [*one, *other].contains(&unit) && *until > state.now);
    open.map(|((unit, into), by, until)| Merger { by: named(by), unit: named(unit), into: named(into), until })
        .collect()
}

impl Succession {
    /// Returns what is true of a body, with so many of each list at the most.
    pub fn of(state: &State, id: BodyId, most: usize) -> Self {
        let all = &state.successions;
        let body = |id: BodyId| named::body(state, id);
        let demands = all.demands_on(id).filter(|(_, _, until)| *until > state.now);
        Self {
            behind: own(state, id),
            continues: all
                .continued_by(id)
                .map(|(of, _)| Continued { of: body(of), counted: Counted::of(behind::continued(state, id, of)) }),
            continued_by: all.continuing(id).take(most).map(body).collect(),
            renewed: is_renewed(state, id),
            demands: demands
                .take(most)
                .map(|((_, fate, into), by, until)| Demanded {
                    by: named::whose(state, by),
                    fate,
                    into: into.map(body),
                    until,
                })
                .collect(),
            dissolution: all.dissolution(id).map(|open| Dissolved {
                by: body(open.by),
                with: body(open.with),
                until: open.until,
                reason: open.reason.to_string(),
            }),
            regards: all
                .regards(id)
                .take(most)
                .map(|(by, regard, since)| Regarded { by: body(by), regard, since })
                .collect(),
            reports: all.said(id).take(most).map(|(by, said)| reported(state, by, said)).collect(),
            claims: all.claimed(id).take(most).map(|unit| claimed(state, unit, id)).collect(),
        }
    }
}

impl Counted {
    fn of(found: Behind) -> Self {
        let Behind { seats, held, electors, behind, without } = found;
        Self { seats, held, electors, behind, without: without.iter().map(ToString::to_string).collect() }
    }
}

/// For whom a body stands, where seats of it are vacant, or where nobody was elected to it.
fn own(state: &State, id: BodyId) -> Option<Counted> {
    let body = state.body(id)?;
    let partly = body.voting < body.established || body.self_constituted;
    partly.then(|| Counted::of(behind::own(state, id)))
}

fn reported(state: &State, by: MemberId, said: &Said) -> Reported {
    let by = named::member(state, by);
    match said {
        Said::GoesOn => Reported { by, who: None, taker: None },
        Said::PutDown { who, taker, at: _ } => {
            Reported { by, who: Some(who.to_string()), taker: taker.map(|taker| named::body(state, taker)) }
        }
    }
}

fn claimed(state: &State, unit: UnitId, body: BodyId) -> Claimed {
    let answered = stands_for(state, body, unit);
    Claimed { unit: named::unit(state, unit), body: named::body(state, body), answered }
}

/// Returns the bodies that stand for a unit or claim to, with how many electors answer to each; none where no body claims what it has
/// no delegates of, and nobody answers to any.
pub fn claims_on(state: &State, unit: UnitId) -> Vec<Claimed> {
    let all = &state.successions;
    if all.claimed_by(unit).next().is_none() && all.answers(unit).next().is_none() {
        return Vec::new();
    }
    let sends = state.unit(unit).map_or(&[][..], |unit| &unit.constituencies);
    let sends = sends.iter().filter_map(|id| Some(state.constituency(*id)?.body));
    let mut bodies: Vec<BodyId> = sends.chain(all.claimed_by(unit)).filter(|body| claims(state, *body, unit)).collect();
    bodies.sort_unstable();
    bodies.dedup();
    bodies.into_iter().map(|body| claimed(state, unit, body)).collect()
}
