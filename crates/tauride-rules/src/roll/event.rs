//! What becomes true of rolls.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::ids::{MemberId, UnitId};
use crate::ground::text::Text;

/// A fact of the chapter, which the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum RollEvent {
    /// A unit was formed.
    UnitFormed {
        /// The unit.
        unit: UnitId,
        /// Its kind.
        kind: Text,
        /// Its name.
        name: Text,
    },
    /// New members were enrolled, numbered from `first` on.
    Enrolled {
        /// The unit.
        unit: UnitId,
        /// The first.
        first: MemberId,
        /// How many.
        count: u32,
        /// Whether they wait, the roll being frozen.
        waiting: bool,
    },
    /// Members were added to a unit.
    Admitted {
        /// The unit.
        unit: UnitId,
        /// Who.
        members: Vec<MemberId>,
        /// Whether they wait, the roll being frozen.
        waiting: bool,
    },
    /// A member left a roll.
    LeftRoll {
        /// The unit.
        unit: UnitId,
        /// Who.
        member: MemberId,
    },
    /// A member was struck off a roll.
    StruckOff {
        /// The unit.
        unit: UnitId,
        /// Who.
        member: MemberId,
        /// The franchise test not met any more.
        test: Text,
    },
    /// A member moved.
    Moved {
        /// Who.
        member: MemberId,
        /// The unit left.
        from: UnitId,
        /// The unit joined.
        to: UnitId,
        /// Whether they wait there, the roll being frozen.
        waiting: bool,
    },
    /// One officer has attested new members, and a second must.
    EnrolmentWaits {
        /// The unit.
        unit: UnitId,
        /// How many.
        count: u32,
        /// Who attested them.
        by: MemberId,
    },
    /// One officer has attested the admission of members, and a second must.
    AdmissionWaits {
        /// The unit.
        unit: UnitId,
        /// Who.
        members: Vec<MemberId>,
        /// Who attested them.
        by: MemberId,
    },
    /// One officer would strike off a member who was struck off wrongly before, or one of many, and a second must.
    StrikeWaits {
        /// The unit.
        unit: UnitId,
        /// Who.
        member: MemberId,
        /// The officer.
        by: MemberId,
    },
    /// One officer would receive a member from another unit, and a second must.
    ReceptionWaits {
        /// Who.
        member: MemberId,
        /// The unit left.
        from: UnitId,
        /// The unit joined.
        to: UnitId,
        /// The officer.
        by: MemberId,
    },
    /// A member died.
    DeathRecorded {
        /// Who.
        member: MemberId,
    },
    /// One officer would record the death of one of many, and a second must.
    DeathWaits {
        /// The unit.
        unit: UnitId,
        /// Who.
        member: MemberId,
        /// The officer.
        by: MemberId,
    },
    /// A strike-off was not contested in time: what was held through the roll falls.
    StrikeStands {
        /// The unit.
        unit: UnitId,
        /// Who.
        member: MemberId,
    },
    /// A recorded death was not contested in time: what the member held falls.
    DeathStands {
        /// Who.
        member: MemberId,
    },
    /// A member asked to move, and waits for the receiving registrar.
    MoveAsked {
        /// Who.
        member: MemberId,
        /// The unit left.
        from: UnitId,
        /// The unit joined.
        to: UnitId,
    },
    /// A strike-off was contested and has no effect.
    StrikeContested {
        /// The unit.
        unit: UnitId,
        /// Who is on the roll again.
        member: MemberId,
        /// Who contested it.
        by: MemberId,
        /// Whether they wait, the roll being frozen.
        waiting: bool,
    },
    /// A recorded death was contested and has no effect.
    DeathContested {
        /// Who lives.
        member: MemberId,
        /// Who says so.
        by: MemberId,
    },
    /// A roll has been frozen for long, and those who waited are on it.
    NewcomersJoined {
        /// The unit.
        unit: UnitId,
        /// How many had waited.
        joined: u32,
    },
    /// A weight was set.
    WeightSet {
        /// The unit.
        unit: UnitId,
        /// Whose.
        member: MemberId,
        /// The weight.
        weight: u32,
    },
    /// A roll was frozen.
    RollFrozen {
        /// The unit.
        unit: UnitId,
    },
    /// A roll was thawed.
    RollThawed {
        /// The unit.
        unit: UnitId,
        /// How many had waited and are on it now.
        joined: u32,
    },
    /// A figure was declared.
    FigureDeclared {
        /// The unit.
        unit: UnitId,
        /// What was counted.
        figure: Text,
        /// How many.
        count: u32,
    },
}
