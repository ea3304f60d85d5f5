//! A resolution: what a body resolved, by which division, and whether it still holds.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ids::{BodyId, DivisionId, MotionId, ResolutionId};
use tauride_rules::instant::Instant;
use tauride_rules::resolution::event::Undone;
use tauride_rules::resolution::state::Standing as Held;

use crate::named::{self, Named};
use crate::oversight::{self, Overseen};
use crate::part::{Part, Window};

/// Something that a body resolved.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Resolution {
    /// Its number.
    pub id: ResolutionId,
    /// The body.
    pub body: Named<BodyId>,
    /// The division that carried it.
    pub division: DivisionId,
    /// The motion that was carried; nothing where it was a plain question.
    pub motion: Option<MotionId>,
    /// What was resolved: the question, or what the motion is called.
    pub title: String,
    /// What was resolved by a motion, clause by clause, as it read when it was carried.
    pub clauses: Vec<String>,
    /// When.
    pub at: Instant,
    /// Whether it holds.
    pub standing: Standing,
    /// Until when it holds; nothing where it holds until the body resolves otherwise.
    pub until: Option<Instant>,
    /// What is to end it, as the body will resolve.
    pub condition: Option<String>,
    /// The resolution whose place it took.
    pub replaces: Option<ResolutionId>,
    /// On which subject it is, if it names one.
    pub on: Option<String>,
    /// The rights that others have, or had, over it.
    pub rights: Vec<Overseen>,
}

/// Whether a resolution holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// It does.
    InForce,
    /// Not yet: it waits for others who have a right over it.
    Waits,
    /// Others stopped it.
    Stopped,
    /// It never did: there was no quorum.
    Void,
    /// Its time was over.
    Lapsed,
    /// Another took its place.
    SupersededBy(ResolutionId),
    /// The body rescinded it.
    Rescinded,
    /// The body reconsiders it: the motion is pending once more.
    Reconsidered,
    /// The body withdrew it while it waited for others, or was stopped.
    Withdrawn,
    /// Others stopped it, and whoever decided between the two did not let it stand.
    Fell,
}

impl Resolution {
    /// Returns a resolution; nothing if there is none of this number.
    pub fn of(state: &State, id: ResolutionId) -> Option<Self> {
        let found = state.resolution(id)?;
        Some(Self {
            id,
            body: named::body(state, found.body),
            division: found.division,
            motion: found.motion,
            title: named::resolved(state, found),
            clauses: found.motion.map_or_else(Vec::new, |_| found.text.split('\n').map(str::to_owned).collect()),
            at: found.at,
            standing: match found.standing {
                Held::InForce => Standing::InForce,
                Held::Waits => Standing::Waits,
                Held::Stopped => Standing::Stopped,
                Held::Void => Standing::Void,
                Held::Lapsed => Standing::Lapsed,
                Held::Superseded(by) => Standing::SupersededBy(by),
                Held::Undone(Undone::Rescinded) => Standing::Rescinded,
                Held::Undone(Undone::Reconsidered) => Standing::Reconsidered,
                Held::Undone(Undone::Withdrawn) => Standing::Withdrawn,
                Held::Undone(Undone::Fell) => Standing::Fell,
            },
            until: found.holds.until,
            condition: Some(found.holds.condition.to_string()).filter(|condition| !condition.is_empty()),
            replaces: found.holds.replaces,
            on: Some(found.holds.on.to_string()).filter(|on| !on.is_empty()),
            rights: oversight::over(state, id),
        })
    }

    /// Returns a part of all resolutions, `R1` first.
    pub fn all(state: &State, window: Window) -> Part<Self> {
        Part::numbered(window, state.resolutions.len(), |place| Self::of(state, ResolutionId::at(place)))
    }
}

/// Returns the last resolutions of a body, the latest first.
pub fn of_body(state: &State, body: BodyId, most: usize) -> Vec<Resolution> {
    state.resolutions.of(body).rev().take(most).filter_map(|(id, _)| Resolution::of(state, id)).collect()
}
