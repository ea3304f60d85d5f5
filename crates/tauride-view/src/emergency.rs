//! Emergencies: what was assumed and by whom, whose elections are put off, and where a body sits.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::emergency::state::{Assumption, Beyond, How, PutOff as Found};
use tauride_rules::emergency::tiers::house;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, ConstituencyId, DeedId, ResolutionId};
use tauride_rules::instant::Instant;

use crate::named::{self, Named, Whose};

/// The most that is listed of what a body assumed, and of what was assumed of it: the last ones.
const SHOWN_MAX: usize = 50;

/// What there is of emergencies in a body.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Emergency {
    /// What it has assumed, or its executives, the last one first.
    pub assumed: Vec<Assumed>,
    /// What others have assumed of it, the last one first.
    pub taken: Vec<Assumed>,
    /// The elections to it that are put off.
    pub put_off: Vec<PutOff>,
    /// Where it sits, if it is not at its own place.
    pub moved: Option<Moved>,
}

/// Something that a lower body assumed.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Assumed {
    /// The lower body.
    pub body: Named<BodyId>,
    /// Whose it is otherwise.
    pub of: Named<BodyId>,
    /// On what.
    pub subject: String,
    /// Why.
    pub reason: String,
    /// Since when.
    pub since: Instant,
    /// Until when.
    pub until: Instant,
    /// Who confirmed it last.
    pub confirmed: Option<Named<BodyId>>,
    /// How it stands.
    pub standing: Standing,
    /// Since when it is over.
    pub over: Option<Instant>,
    /// Whether the lower body keeps what is over: as it resolved itself, or as others report.
    pub kept: bool,
    /// Why it refused to hand it back.
    pub refused: Option<String>,
    /// What it resolved on the subject after that.
    pub resolutions: Vec<ResolutionId>,
    /// What others reported that it did after that.
    pub deeds: Vec<DeedId>,
}

/// How something stands that was assumed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// The lower body has it.
    Had,
    /// It handed it back.
    HandedBack,
    /// The higher body called it back.
    CalledBack,
    /// Its time was over.
    TimeOver,
    /// It ended with the lower body.
    Fell,
}

/// Elections that are put off.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PutOff {
    /// The constituency.
    pub constituency: ConstituencyId,
    /// Who elects there, and may take the elections up again.
    pub from: Whose,
    /// The body in which the seats are, which put them off.
    pub body: Named<BodyId>,
    /// Since when.
    pub since: Instant,
    /// Until when.
    pub until: Instant,
    /// How often they have been, since the constituency last elected.
    pub times: u32,
    /// Why.
    pub reason: String,
}

/// Where a body sits for a time.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Moved {
    /// Where.
    pub to: String,
    /// Since when.
    pub since: Instant,
    /// Until when.
    pub until: Instant,
    /// Why.
    pub reason: String,
}

impl Emergency {
    /// Returns what there is in a body; nothing if there is no such body.
    pub fn of(state: &State, id: BodyId) -> Option<Self> {
        let body = state.body(id)?;
        let own = |found: &&Assumption| found.body == id || found.house == id;
        let mut assumed: Vec<&Assumption> = state.emergency.of_house(house(state, id)).filter(own).collect();
        assumed.sort_by_key(|found| core::cmp::Reverse(found.since));
        let moved = state.emergency.moved(id).map(|moved| Moved {
            to: moved.to.to_string(),
            since: moved.since,
            until: moved.until,
            reason: moved.reason.to_string(),
        });
        Some(Self {
            assumed: assumed.into_iter().take(SHOWN_MAX).map(|found| Assumed::of(state, found)).collect(),
            taken: state.emergency.taken_of(id).rev().take(SHOWN_MAX).map(|found| Assumed::of(state, found)).collect(),
            put_off: put_off(state, &body.constituencies),
            moved,
        })
    }

    /// Returns whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.assumed.is_empty() && self.taken.is_empty() && self.put_off.is_empty() && self.moved.is_none()
    }
}

/// Returns the elections that are put off of those who elect to these constituencies.
pub fn put_off(state: &State, constituencies: &[ConstituencyId]) -> Vec<PutOff> {
    let found = constituencies.iter().filter_map(|id| Some((*id, state.emergency.put_off(*id)?)));
    found.filter_map(|(id, found)| PutOff::of(state, id, found)).collect()
}

/// Returns the elections of a unit or a body that are put off: which they may take up again.
pub fn put_off_of(state: &State, sender: Sender) -> Vec<PutOff> {
    let ids = match sender {
        Sender::Unit(unit) => state.unit(unit).map_or(&[][..], |unit| &unit.constituencies),
        Sender::Body(body) => state.body(body).map_or(&[][..], |body| &body.sends_to),
    };
    put_off(state, ids)
}

impl PutOff {
    fn of(state: &State, id: ConstituencyId, found: &Found) -> Option<Self> {
        let place = state.constituency(id)?;
        Some(Self {
            constituency: id,
            from: named::whose(state, place.from),
            body: named::body(state, place.body),
            since: found.since,
            until: found.until,
            times: found.times,
            reason: found.reason.to_string(),
        })
    }
}

impl Assumed {
    fn of(state: &State, found: &Assumption) -> Self {
        let standing = match found.over {
            None => Standing::Had,
            Some((_, How::HandedBack)) => Standing::HandedBack,
            Some((_, How::CalledBack(_))) => Standing::CalledBack,
            Some((_, How::TimeOver)) => Standing::TimeOver,
            Some((_, How::Fell)) => Standing::Fell,
        };
        let resolved = |beyond: &Beyond| match beyond {
            Beyond::Resolution(id) => Some(*id),
            Beyond::Deed(_) => None,
        };
        let reported = |beyond: &Beyond| match beyond {
            Beyond::Deed(id) => Some(*id),
            Beyond::Resolution(_) => None,
        };
        Self {
            body: named::body(state, found.body),
            of: named::body(state, found.of),
            subject: found.subject.to_string(),
            reason: found.reason.to_string(),
            since: found.since,
            until: found.until,
            confirmed: found.confirmed.map(|by| named::body(state, by)),
            standing,
            over: found.over.map(|(over, _)| over),
            kept: found.is_kept(),
            refused: found.refused.as_ref().map(ToString::to_string),
            resolutions: found.beyond.iter().filter_map(resolved).collect(),
            deeds: found.beyond.iter().filter_map(reported).collect(),
        }
    }
}
