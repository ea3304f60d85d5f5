//! What becomes true in an emergency.

use serde::{Deserialize, Serialize};

use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, ConstituencyId, DeedId, ResolutionId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

/// A fact of the chapter, which the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum EmergencyEvent {
    /// A lower body assumed what a higher one decides.
    CompetenceAssumed {
        /// The lower body.
        body: BodyId,
        /// The higher body.
        of: BodyId,
        /// On what.
        subject: Text,
        /// Until when.
        until: Instant,
        /// Why.
        reason: Text,
    },
    /// The higher body confirmed it.
    CompetenceConfirmed {
        /// Who confirmed it.
        by: BodyId,
        /// The lower body.
        body: BodyId,
        /// On what.
        subject: Text,
        /// Until when.
        until: Instant,
    },
    /// The higher body called it back.
    CompetenceCalledBack {
        /// Who called it back.
        by: BodyId,
        /// The lower body.
        body: BodyId,
        /// On what.
        subject: Text,
        /// Why.
        reason: Text,
    },
    /// The lower body handed it back.
    CompetenceHandedBack {
        /// The lower body.
        body: BodyId,
        /// On what.
        subject: Text,
    },
    /// Its time was over.
    CompetenceOver {
        /// The lower body.
        body: BodyId,
        /// On what.
        subject: Text,
    },
    /// It ended with the lower body.
    CompetenceFell {
        /// The lower body.
        body: BodyId,
        /// On what.
        subject: Text,
    },
    /// The lower body resolved that it does not hand it back.
    HandingBackRefused {
        /// The lower body.
        body: BodyId,
        /// On what.
        subject: Text,
        /// Why.
        reason: Text,
    },
    /// The lower body, or one of its house, went on after it was over.
    KeptBeyond {
        /// The lower body.
        body: BodyId,
        /// On what.
        subject: Text,
        /// Since when it was over.
        over: Instant,
        /// What was reported of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        deed: Option<DeedId>,
        /// What was resolved.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        resolution: Option<ResolutionId>,
    },
    /// The elections of a constituency were put off.
    ElectionsPutOff {
        /// The body in which its seats are.
        body: BodyId,
        /// The constituency.
        constituency: ConstituencyId,
        /// Until when.
        until: Instant,
        /// How often they have been, since it last elected.
        times: u32,
        /// Why.
        reason: Text,
    },
    /// They are put off no more.
    ElectionsResumed {
        /// The constituency.
        constituency: ConstituencyId,
        /// Who took them up; nobody, where the time was over or the body ended.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<Sender>,
    },
    /// A body sits at another place.
    SeatMoved {
        /// The body.
        body: BodyId,
        /// Where.
        to: Text,
        /// Until when.
        until: Instant,
        /// Why.
        reason: Text,
    },
    /// It sits at its own place again.
    SeatReturned {
        /// The body.
        body: BodyId,
    },
}
