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
        } => "convocation.1", "the charter lets nobody call a body of the kind \"{kind}\" together";
        /// The name or the place cannot be read out, or is none.
        NotAName => "convocation.2", "a call names the body and the place: 1 to 200 characters each, on one line";
        /// Only the founders call.
        OnlyTheFounders {
            /// The kind.
            kind: Text,
            /// The charter's article.
            under: Text,
        } => "convocation.3" [under], "only the founders call a {kind} together";
        /// The meeting is too soon.
        TooSoon {
            /// The notice.
            notice: Span,
            /// The first time that it may meet.
            earliest: Instant,
            /// The charter's article.
            under: Text,
        } => "convocation.4" [under], "a call gives {notice} of notice: the meeting is on {earliest} or later";
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
        } => "convocation.5", "{convocation} has met, and constituted {body}";
        /// Somebody may not speak for the unit.
        NotTheSpeaker {
            /// Who.
            member: MemberId,
            /// The unit.
            unit: UnitId,
        } => "convocation.6", "{member} does not speak for {unit}: one of its officers does, or where it has none any elector";
        /// They have said so.
        SupportsAlready {
            /// Who.
            member: MemberId,
            /// The unit.
            unit: UnitId,
        } => "convocation.6", "{member} is for the answer of {unit} already: others of its electors must be, too";
        /// The charter gives units of this kind no seats there.
        NoSeats {
            /// The unit.
            unit: UnitId,
            /// The kind of body.
            kind: Text,
            /// The charter's article.
            under: Text,
        } => "convocation.7" [under], "{unit} has no seats in a {kind}";
        /// The unit has answered this call or a rival one.
        Answered {
            /// The unit.
            unit: UnitId,
            /// The call that it answered.
            convocation: ConvocationId,
        } => "convocation.8", "{unit} has answered {convocation}, and answers no other call";
        /// They are for the answer to a rival call.
        SupportsRival {
            /// Who.
            member: MemberId,
            /// The unit.
            unit: UnitId,
            /// The call.
            convocation: ConvocationId,
        } => "convocation.8", "{member} is for an answer of {unit} to {convocation}, and takes that back first";
        /// The unit sends to another such body.
        SendsElsewhere {
            /// The unit.
            unit: UnitId,
            /// The body.
            body: BodyId,
        } => "convocation.8", "{unit} sends to {body} already";
        /// Only the caller opens the meeting.
        NotTheCaller {
            /// The number.
            convocation: ConvocationId,
        } => "convocation.9", "whoever called {convocation} opens its meeting";
        /// It is not time yet.
        NotYet {
            /// When it is.
            meets: Instant,
        } => "convocation.10", "the meeting is on {meets}, not before";
        /// Nobody came.
        NobodyCame => "convocation.11", "no unit has answered: there is nobody to constitute the body";
        /// There is no answer that they gave.
        NothingToTakeBack {
            /// Who.
            member: MemberId,
            /// The unit.
            unit: UnitId,
            /// The convocation.
            convocation: ConvocationId,
        } => "convocation.15", "{member} has no answer of {unit} to {convocation} to take back";
    }
}
