//! Names of things: dense numbers with a spoken prefix, so that they can index tables, are the same on every
//! replay, need no randomness, and can be said aloud in a meeting.

use alloc::borrow::Cow;

use serde::{Deserialize, Serialize};
use tauride_message::{Argument, Kind, Thing, Value};

/// A name that is a dense number.
pub trait Dense: Copy {
    /// Returns the number.
    fn number(self) -> u32;
    /// Returns the name that has a number.
    fn numbered(number: u32) -> Self;
}

/// Declares a newtype over a dense number, counted from 1 when spoken and written.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $thing:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(pub u32);

        impl $name {
            /// The letter that precedes the number when the name is spoken or written.
            pub const PREFIX: char = Thing::$thing.letter();

            /// Returns the place of this thing in its table, counted from 0; a number below 1 has none.
            pub const fn index(self) -> Option<usize> {
                match self.0.checked_sub(1) {
                    Some(index) => Some(index as usize),
                    None => None,
                }
            }

            /// Returns the name of the thing that stands at `index` of its table, counted from 0.
            pub fn at(index: usize) -> Self {
                Self(u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1))
            }
        }

        impl Dense for $name {
            fn number(self) -> u32 {
                self.0
            }

            fn numbered(number: u32) -> Self {
                Self(number)
            }
        }

        impl Argument for $name {
            const KIND: Kind = Kind::Thing(Thing::$thing);

            fn value(&self) -> Value<'_> {
                Value::Thing { thing: Thing::$thing, number: self.0, name: Cow::Borrowed("") }
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                write!(f, "{}{}", Self::PREFIX, self.0)
            }
        }
    };
}

id!(
    /// A person on a roll, `M812`.
    MemberId,
    Member
);
id!(
    /// A unit: where electors belong, `U7`.
    UnitId,
    Unit
);
id!(
    /// A body, `B3`.
    BodyId,
    Body
);
id!(
    /// A constituency: the sender that fills certain seats of a body, `C4`.
    ConstituencyId,
    Constituency
);
id!(
    /// A seat, whoever holds it, `S9`.
    SeatId,
    Seat
);
id!(
    /// A mandate: one person's tenure of a seat, `T5`.
    MandateId,
    Mandate
);
id!(
    /// An election, `E2`.
    ElectionId,
    Election
);
id!(
    /// A poll: one question put to a set of electors, `P6`.
    PollId,
    Poll
);
id!(
    /// A convocation, `V1`.
    ConvocationId,
    Convocation
);
id!(
    /// A sitting, `H1`.
    SittingId,
    Sitting
);
id!(
    /// A division, or the question that waits for one, `D1`.
    DivisionId,
    Division
);
id!(
    /// A label, `L1`.
    LabelId,
    Label
);
id!(
    /// A motion of any kind, `A1`.
    MotionId,
    Motion
);
id!(
    /// A resolution, `R1`.
    ResolutionId,
    Resolution
);
id!(
    /// A matter, `Q1`.
    MatterId,
    Matter
);
id!(
    /// What a body has done, as somebody reported it, `O1`.
    DeedId,
    Deed
);
id!(
    /// A commission, `K1`.
    CommissionId,
    Commission
);
id!(
    /// An agreement, `G1`.
    AgreementId,
    Agreement
);
id!(
    /// An inquiry, `J1`.
    InquiryId,
    Inquiry
);
id!(
    /// A report, `Y1`.
    ReportId,
    Report
);
id!(
    /// A charge with what was resolved, `X1`.
    ChargeId,
    Charge
);
id!(
    /// A joint resignation, `Z1`.
    ResignationId,
    Resignation
);
id!(
    /// A document that a body deposited sealed, `F1`.
    DocumentId,
    Document
);
id!(
    /// An act that waits for somebody's consent, `W1`.
    PendingId,
    Pending
);
