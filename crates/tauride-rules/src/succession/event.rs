//! What becomes true of who follows whom.

use serde::{Deserialize, Serialize};

use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, MemberId, UnitId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;
use crate::succession::state::Fate;

/// A fact of the chapter, which the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum SuccessionEvent {
    /// A body has another name.
    BodyRenamed {
        /// The body.
        body: BodyId,
        /// Its name.
        name: Text,
    },
    /// A unit has another name.
    UnitRenamed {
        /// The unit.
        unit: UnitId,
        /// Its name.
        name: Text,
    },
    /// Those who send delegates to a body demand that something become of it.
    Demanded {
        /// Who sends them.
        by: Sender,
        /// The body.
        body: BodyId,
        /// What is to become of it.
        fate: Fate,
        /// The body into which it is to go over, where it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        into: Option<BodyId>,
        /// Until when the demand stands.
        until: Instant,
    },
    /// They demand nothing of it any more.
    Waived {
        /// Who sends delegates.
        by: Sender,
        /// The body.
        body: BodyId,
    },
    /// The electors of a unit agree that one of two goes over into the other.
    UnitAgreed {
        /// Who agrees: one of the two.
        by: UnitId,
        /// The unit that goes over.
        unit: UnitId,
        /// Into which.
        into: UnitId,
        /// Until when that stands.
        until: Instant,
    },
    /// They agree to it no longer.
    UnitAgreesNoLonger {
        /// Who agreed.
        by: UnitId,
        /// The unit that was to go over.
        unit: UnitId,
        /// Into which.
        into: UnitId,
    },
    /// Both agree: whoever stood on the roll of the one stands on that of the other.
    UnitsMerged {
        /// The unit that is one no more.
        unit: UnitId,
        /// Into which it went over.
        into: UnitId,
    },
    /// Those who elect more than half of the seats of a body demand that it be elected anew, or whoever dissolved it leaves that to them.
    BodyRenewed {
        /// The body.
        body: BodyId,
    },
    /// Those who elect more than half of the seats of a body demand that it end.
    BodyClosed {
        /// The body.
        body: BodyId,
    },
    /// Those who elect more than half of the seats of each of two bodies demand that one go over into the other.
    BodiesMerged {
        /// The body.
        body: BodyId,
        /// Into which.
        into: BodyId,
    },
    /// A body resolved that another be dissolved, if a third agrees in time.
    DissolutionResolved {
        /// Who dissolves it.
        by: BodyId,
        /// The body.
        body: BodyId,
        /// The third body.
        with: BodyId,
        /// Until when it may agree.
        until: Instant,
        /// Why.
        reason: Text,
    },
    /// The third body did not agree in time.
    DissolutionLapsed {
        /// The body that was to be dissolved.
        body: BodyId,
    },
    /// The third body agreed: the body is dissolved.
    BodyDissolved {
        /// The body.
        body: BodyId,
        /// Who dissolved it.
        by: BodyId,
        /// Who agreed.
        with: BodyId,
        /// Whether it is elected anew, and does not end.
        anew: bool,
    },
    /// A body holds that another is none any more: nothing changes in that one.
    Disowned {
        /// Who holds so.
        by: BodyId,
        /// Of which.
        body: BodyId,
    },
    /// A body recognises another.
    Recognised {
        /// Who does.
        by: BodyId,
        /// Which.
        body: BodyId,
    },
    /// A body claims to stand for a unit.
    UnitClaimed {
        /// The body.
        body: BodyId,
        /// The unit.
        unit: UnitId,
    },
    /// It claims that no longer.
    ClaimDropped {
        /// The body.
        body: BodyId,
        /// The unit.
        unit: UnitId,
    },
    /// An elector answers to a body that claims to stand for their unit.
    Answered {
        /// Who.
        member: MemberId,
        /// The body.
        body: BodyId,
        /// The unit.
        unit: UnitId,
    },
    /// An elector answers to none of them any more.
    AnswerTakenBack {
        /// Who.
        member: MemberId,
        /// The unit.
        unit: UnitId,
    },
    /// A body claims to continue another.
    ContinuationClaimed {
        /// The body.
        body: BodyId,
        /// The other.
        of: BodyId,
    },
    /// It claims that no longer.
    ContinuationDropped {
        /// The body.
        body: BodyId,
        /// The other.
        of: BodyId,
    },
    /// Somebody of a body reported that it was put down from outside: no mandate in it ends by that.
    PutDownReported {
        /// The body.
        body: BodyId,
        /// Who reported it.
        by: MemberId,
        /// Who did it, in words.
        who: Text,
        /// The body that took its place.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        taker: Option<BodyId>,
    },
    /// Somebody of a body said that it goes on.
    SaidToGoOn {
        /// The body.
        body: BodyId,
        /// Who said so.
        by: MemberId,
    },
}
