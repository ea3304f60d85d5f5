//! What anybody may ask of convocations.

use serde::{Deserialize, Serialize};

use crate::ground::ids::{ConvocationId, UnitId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

/// A request of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum ConvocationAct {
    /// A body is called together.
    CallToConstitute {
        /// The kind of body.
        kind: Text,
        /// The name that it would have.
        name: Text,
        /// Where.
        place: Text,
        /// When.
        meets: Instant,
    },
    /// A unit answers a call.
    Answer {
        /// The convocation.
        convocation: ConvocationId,
        /// The unit.
        unit: UnitId,
    },
    /// An answer is taken back before the meeting.
    TakeBack {
        /// The convocation.
        convocation: ConvocationId,
        /// The unit.
        unit: UnitId,
    },
    /// The caller opens the meeting: the body is constituted by those who answered.
    Constitute {
        /// The convocation.
        convocation: ConvocationId,
    },
}
