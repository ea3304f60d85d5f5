//! What becomes true of convocations.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::actor::Actor;
use crate::ground::ids::{ConvocationId, MemberId, UnitId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

/// A fact of the chapter, which the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum ConvocationEvent {
    /// A body was called together.
    CalledToConstitute {
        /// The convocation.
        convocation: ConvocationId,
        /// The kind of body.
        kind: Text,
        /// Its name.
        name: Text,
        /// Where.
        place: Text,
        /// When.
        meets: Instant,
        /// Who called.
        by: Actor,
        /// Its rivals, calls for the same kind of body that are open: the first ten of them.
        rivals: Vec<ConvocationId>,
    },
    /// A unit answered.
    Answered {
        /// The convocation.
        convocation: ConvocationId,
        /// The unit.
        unit: UnitId,
        /// Who spoke for it.
        by: MemberId,
    },
    /// An elector is for answering, and too few are yet.
    AnswerSupported {
        /// The convocation.
        convocation: ConvocationId,
        /// The unit.
        unit: UnitId,
        /// Who.
        by: MemberId,
        /// How many electors of the unit are for it.
        electors: u32,
        /// How many must be.
        needed: u32,
    },
    /// An elector would take back an answer that others gave, and too few would yet.
    AnswerOpposed {
        /// The convocation.
        convocation: ConvocationId,
        /// The unit.
        unit: UnitId,
        /// Who.
        by: MemberId,
        /// How many electors of the unit are against it.
        electors: u32,
        /// How many must be.
        needed: u32,
    },
    /// More electors of a unit are for the answer to a rival call, which it answers instead.
    AnswerOvertaken {
        /// The convocation that it answers no longer.
        convocation: ConvocationId,
        /// The unit.
        unit: UnitId,
        /// The rival.
        instead: ConvocationId,
    },
    /// An answer, or an elector's support for one, was taken back.
    AnswerTakenBack {
        /// The convocation.
        convocation: ConvocationId,
        /// The unit.
        unit: UnitId,
        /// By whom.
        by: MemberId,
        /// Whether the unit answers the call all the same.
        stands: bool,
    },
    /// A meeting constituted the body.
    ConvocationMet {
        /// The convocation.
        convocation: ConvocationId,
        /// Units that answered it.
        units: u32,
        /// Their electors.
        electors: u32,
        /// Whether more electors answered it than any rival.
        prevails: bool,
    },
}
