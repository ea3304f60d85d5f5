//! Refusals of the chapter [Convocation](../../../../../rulebook/convocation.md).

use crate::ground::civil::Span;
use crate::ground::ids::{BodyId, ConvocationId, MemberId, UnitId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

refusals! {
    /// Why a body does not come together so.
    ConvocationRefusal {
        /// The charter lets nobody call bodies of this kind.
        NotCalled {
            /// The kind.
            kind: Text,
        } => "convocation.1", "the charter does not let anybody call a body of the kind \"{kind}\"";
        /// The name or the place cannot be read out, or is none.
        NotAName => "convocation.2", "a call has to name the body and the place, in 1 to 200 characters each on one \
            line";
        /// Only the founders call.
        OnlyTheFounders {
            /// The kind.
            kind: Text,
            /// The charter's article.
            under: Text,
        } => "convocation.3" [under], "only the founders may call a body of the kind \"{kind}\"";
        /// The meeting is too soon.
        TooSoon {
            /// The notice.
            notice: Span,
            /// The first time that it may meet.
            earliest: Instant,
            /// The charter's article.
            under: Text,
        } => "convocation.4" [under], "a call needs {notice} of notice, so the meeting cannot be before {earliest}";
        /// There is no such call.
        NoSuchCall {
            /// The number.
            convocation: ConvocationId,
        } => "convocation.5", "there is no call {convocation}";
        /// The meeting is over.
        Met {
            /// The number.
            convocation: ConvocationId,
            /// The body that it constituted.
            body: BodyId,
        } => "convocation.5", "the meeting called in {convocation} has been held, and has constituted {body}";
        /// Somebody may not speak for the unit.
        NotTheSpeaker {
            /// Who.
            member: MemberId,
            /// The unit.
            unit: UnitId,
        } => "convocation.6", "{member} does not speak for {unit}. One of its officers does; if it has none, any \
            elector";
        /// They have said so.
        SupportsAlready {
            /// Who.
            member: MemberId,
            /// The unit.
            unit: UnitId,
        } => "convocation.6", "{member} already supports the answer of {unit}; now others of its electors have to";
        /// The charter gives units of this kind no seats there.
        NoSeats {
            /// The unit.
            unit: UnitId,
            /// The kind of body.
            kind: Text,
            /// The charter's article.
            under: Text,
        } => "convocation.7" [under], "{unit} has no seats in a body of the kind \"{kind}\"";
        /// The unit has answered this call or a rival one.
        Answered {
            /// The unit.
            unit: UnitId,
            /// The call that it answered.
            convocation: ConvocationId,
        } => "convocation.8", "{unit} has already answered {convocation}, and may answer no other call";
        /// They are for the answer to a rival call.
        SupportsRival {
            /// Who.
            member: MemberId,
            /// The unit.
            unit: UnitId,
            /// The call.
            convocation: ConvocationId,
        } => "convocation.8", "{member} supports an answer of {unit} to {convocation}, and has to take that back \
            first";
        /// The unit sends to another such body.
        SendsElsewhere {
            /// The unit.
            unit: UnitId,
            /// The body.
            body: BodyId,
        } => "convocation.8", "{unit} already sends delegates to {body}";
        /// Only the caller opens the meeting.
        NotTheCaller {
            /// The number.
            convocation: ConvocationId,
        } => "convocation.9", "only the member who made the call {convocation} opens its meeting";
        /// It is not time yet.
        NotYet {
            /// When it is.
            meets: Instant,
        } => "convocation.10", "the meeting is on {meets}, and cannot open before";
        /// Nobody came.
        NobodyCame => "convocation.11", "no unit has answered, so there is nobody to constitute the body";
        /// There is no answer that they gave.
        NothingToTakeBack {
            /// Who.
            member: MemberId,
            /// The unit.
            unit: UnitId,
            /// The convocation.
            convocation: ConvocationId,
        } => "convocation.15", "{member} does not support an answer of {unit} to {convocation}, so there is nothing \
            to take back";
    }
}
