//! What anybody may ask of rolls.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::ids::{MemberId, UnitId};
use crate::ground::text::Text;

/// A request of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum RollAct {
    /// A unit is formed.
    FormUnit {
        /// Its kind in the charter.
        kind: Text,
        /// Its name.
        name: Text,
    },
    /// New members are enrolled in a unit; they get the next numbers.
    Enrol {
        /// The unit.
        unit: UnitId,
        /// How many.
        count: u32,
        /// The franchise tests attested of all of them.
        attests: Vec<Text>,
    },
    /// People who are members already are added to a unit.
    Admit {
        /// The unit.
        unit: UnitId,
        /// Who.
        members: Vec<MemberId>,
        /// The franchise tests attested of all of them.
        attests: Vec<Text>,
    },
    /// A member leaves a unit.
    Leave {
        /// The unit.
        unit: UnitId,
    },
    /// A member is struck off a roll, having lost the franchise there.
    Strike {
        /// The unit.
        unit: UnitId,
        /// Who.
        member: MemberId,
        /// Which franchise test they no longer meet.
        test: Text,
    },
    /// A member moves from one unit to another of the same kind.
    Move {
        /// Who.
        member: MemberId,
        /// The unit that they leave.
        from: UnitId,
        /// The unit that they join.
        to: UnitId,
        /// The franchise tests attested of them there.
        attests: Vec<Text>,
    },
    /// Whoever keeps the roll of a unit receives somebody who moves there.
    Receive {
        /// Who.
        member: MemberId,
        /// The unit that they join.
        unit: UnitId,
    },
    /// A member's death is recorded.
    RecordDeath {
        /// Who.
        member: MemberId,
    },
    /// A member was struck off who should not have been.
    ContestStrike {
        /// The unit.
        unit: UnitId,
        /// Who.
        member: MemberId,
    },
    /// A member lives whose death was recorded.
    ContestDeath {
        /// Who.
        member: MemberId,
    },
    /// A member's weight in a unit is set, for votes that are counted by weight.
    SetWeight {
        /// The unit.
        unit: UnitId,
        /// Who.
        member: MemberId,
        /// The weight; 1 unless set.
        weight: u32,
    },
    /// A roll is frozen: who joins from now on waits.
    FreezeRoll {
        /// The unit.
        unit: UnitId,
    },
    /// A roll is thawed: who waited is on it.
    ThawRoll {
        /// The unit.
        unit: UnitId,
    },
    /// A figure that a norm of representation counts is declared for a unit.
    DeclareFigure {
        /// The unit.
        unit: UnitId,
        /// What was counted, such as "inhabitants".
        figure: Text,
        /// How many.
        count: u32,
    },
}
