//! Refusals of the chapter [Sitting](../../../../../rulebook/sitting.md).

use crate::ground::civil::Span;
use crate::ground::ids::{BodyId, MemberId, SeatId, SittingId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

refusals! {
    /// Why a sitting is not called, opened or ended so, or somebody is not in its hall.
    SittingRefusal {
        /// There is no such sitting.
        NoSuchSitting {
            /// The number.
            sitting: SittingId,
        } => "sitting.1", "there is no sitting {sitting}";
        /// A body of one seat.
        NoSittings {
            /// The body.
            body: BodyId,
        } => "sitting.2", "{body} is an office: one person does not hold a sitting";
        /// Somebody else calls the sittings of the body.
        NotTheirsToCall {
            /// Who.
            member: MemberId,
            /// The body.
            body: BodyId,
            /// The charter's article.
            under: Text,
        } => "sitting.2" [under], "{member} may not call a sitting of {body}; those who sit in it may demand one";
        /// A place or an agenda is missing, or too long.
        NotAnAgenda => "sitting.3", "a call names the place and at least one item of business, each in 1 to 200 characters on one line";
        /// The notice is too short.
        TooSoon {
            /// The least notice.
            notice: Span,
            /// The first time at which it could open.
            earliest: Instant,
            /// The charter's article.
            under: Text,
        } => "sitting.4" [under], "a sitting is called with {notice} of notice: it opens at {earliest} or later";
        /// Somebody has no vote in the body, and demands nothing.
        MayNotDemand {
            /// Who.
            member: MemberId,
            /// The body.
            body: BodyId,
        } => "sitting.5", "{member} has no vote in {body}, and may not demand a sitting of it";
        /// Somebody has joined the demand.
        JoinedAlready {
            /// Who.
            member: MemberId,
            /// The sitting.
            sitting: SittingId,
        } => "sitting.5", "{member} has already demanded {sitting}";
        /// Nobody demands the sitting any more: it has been called, or is over.
        NotDemanded {
            /// The sitting.
            sitting: SittingId,
        } => "sitting.5", "{sitting} is no longer waiting for members to demand it";
        /// The members convened it themselves.
        ConvenedByMembers {
            /// The sitting.
            sitting: SittingId,
        } => "sitting.7", "the members convened {sitting} themselves, and nobody postpones it";
        /// It has been postponed as often as it may.
        PostponedAlready {
            /// The sitting.
            sitting: SittingId,
            /// How often it may be.
            most: u8,
            /// The charter's article.
            under: Text,
        } => "sitting.7" [under], "{sitting} has been postponed as often as the charter allows: {most}";
        /// Its time has come, or it waits for something else.
        NotToBePostponed {
            /// The sitting.
            sitting: SittingId,
        } => "sitting.7", "{sitting} is not waiting for its time, and cannot be postponed";
        /// It would not open later, or too late.
        NotSoLate {
            /// After this time.
            after: Instant,
            /// Not after this one.
            latest: Instant,
            /// The charter's article.
            under: Text,
        } => "sitting.7" [under], "a postponed sitting opens after {after}, and at {latest} at the latest";
        /// It is not waiting to be opened.
        NotToBeOpened {
            /// The sitting.
            sitting: SittingId,
        } => "sitting.8", "{sitting} is not waiting to be opened";
        /// Its time has not come.
        NotYet {
            /// When it opens.
            opens: Instant,
        } => "sitting.8", "the sitting opens at {opens}";
        /// Somebody else opens it for now.
        NotTheirsToOpen {
            /// Who.
            member: MemberId,
            /// The sitting.
            sitting: SittingId,
            /// From when any of those with a vote may.
            from: Instant,
            /// The charter's article.
            under: Text,
        } => "sitting.8" [under], "{member} may not open {sitting} yet: from {from} on anybody with a vote in the body may";
        /// The body holds a sitting.
        SitsAlready {
            /// The body.
            body: BodyId,
            /// The sitting that it holds.
            sitting: SittingId,
        } => "sitting.9", "{body} is holding the sitting {sitting}, and holds one at a time";
        /// It is not open.
        NotOpen {
            /// The sitting.
            sitting: SittingId,
        } => "sitting.11", "{sitting} is not open";
        /// Somebody does not sit in the body.
        NotOfTheBody {
            /// Who.
            member: MemberId,
            /// The body.
            body: BodyId,
        } => "sitting.11", "{member} does not sit in {body}";
        /// Somebody is in the hall.
        HereAlready {
            /// Who.
            member: MemberId,
            /// The sitting.
            sitting: SittingId,
        } => "sitting.11", "{member} is already in the hall of {sitting}";
        /// Somebody is in another hall.
        Elsewhere {
            /// Who.
            member: MemberId,
            /// The sitting whose hall they are in.
            sitting: SittingId,
        } => "sitting.12", "{member} is in the hall of {sitting}, and nobody is in two";
        /// Somebody is not in the hall.
        NotHere {
            /// Who.
            member: MemberId,
            /// The sitting.
            sitting: SittingId,
        } => "sitting.11", "{member} is not in the hall of {sitting}";
        /// Somebody has a voice only.
        NoVote {
            /// Who.
            member: MemberId,
            /// The sitting.
            sitting: SittingId,
        } => "sitting.14", "{member} has no vote in {sitting}";
        /// The charter lets no alternates step in.
        NoAlternates {
            /// The body.
            body: BodyId,
            /// The charter's article.
            under: Text,
        } => "sitting.29" [under], "the charter lets no alternates step in for those who are absent from {body}";
        /// Somebody is no alternate for the seat.
        NotAnAlternate {
            /// Who.
            member: MemberId,
            /// The seat.
            seat: SeatId,
        } => "sitting.15", "{member} is not an alternate for {seat}";
        /// The vote of the seat is in the hall.
        SeatIsHere {
            /// The seat.
            seat: SeatId,
            /// Who has it.
            member: MemberId,
        } => "sitting.15", "{member} is in the hall for {seat}, and nobody steps in for a seat that is represented";
        /// Nobody holds the seat.
        SeatIsVacant {
            /// The seat.
            seat: SeatId,
        } => "sitting.15", "nobody holds {seat}, and alternates step in for holders only";
        /// Somebody has a vote in the hall.
        VotesAlready {
            /// Who.
            member: MemberId,
            /// The sitting.
            sitting: SittingId,
        } => "sitting.13", "{member} already has a vote in {sitting}, and a person has one";
        /// Somebody has stepped in for nobody.
        HasNotSteppedIn {
            /// Who.
            member: MemberId,
        } => "sitting.16", "{member} has not stepped in for anybody";
        /// Somebody follows themself, or somebody who is not there.
        NobodyToFollow {
            /// Whom.
            leader: MemberId,
        } => "sitting.18", "{leader} is nobody whom this member could follow out of the hall";
        /// A statement or report is empty or too long.
        NotSaid {
            /// How many characters it may have.
            most: u32,
        } => "sitting.18", "what is declared or reported has at most {most} that can be read", most:
            "character" | "characters";
        /// Somebody is in the hall, and detained by nobody.
        NotDetained {
            /// Who.
            member: MemberId,
        } => "sitting.20", "{member} is in the hall";
        /// Somebody else is in the chair, or comes before.
        NotTheChair {
            /// Who.
            member: MemberId,
            /// The sitting.
            sitting: SittingId,
        } => "sitting.22", "{member} may not take the chair of {sitting}: an officer of the body does, and any other member only while no officer is in the hall";
        /// Somebody is not in the chair.
        NotInTheChair {
            /// Who.
            member: MemberId,
            /// The sitting.
            sitting: SittingId,
        } => "sitting.23", "{member} is not in the chair of {sitting}";
        /// The chair has interrupted it often enough.
        InterruptedEnough {
            /// The sitting.
            sitting: SittingId,
            /// How often the chair may.
            most: u8,
        } => "sitting.23", "the chair has interrupted {sitting} {most}, and does so no more: the hall takes a recess, or adjourns", most:
            "time" | "times";
        /// It is not interrupted, or is already.
        NotInterrupted {
            /// The sitting.
            sitting: SittingId,
        } => "sitting.23", "{sitting} is not interrupted";
        /// The chair resumes it for now.
        NotTheirsToResume {
            /// Who.
            member: MemberId,
            /// From when any of those with a vote may.
            from: Instant,
        } => "sitting.23", "{member} may not resume the sitting yet: from {from} on anybody with a vote in the hall may";
        /// The sitting would go on in the past, or too late.
        NotSuchATime {
            /// After this time.
            after: Instant,
            /// Not after this one.
            latest: Instant,
        } => "sitting.25", "a sitting is adjourned to a time after {after}, and to {latest} at the latest";
        /// Too few are there yet.
        TooFewToEnd {
            /// How many with a vote are.
            here: u64,
            /// How many must be.
            needed: u64,
            /// From when they may all the same.
            from: Instant,
        } => "sitting.24", "before {from} it takes {needed} with a vote in the hall to close or adjourn a sitting; so far there are {here}";
        /// Somebody is for the same already.
        WishesAlready {
            /// Who.
            member: MemberId,
        } => "sitting.24", "{member} has already said so";
        /// Somebody was never in the hall.
        WasNotThere {
            /// Who.
            member: MemberId,
            /// The sitting.
            sitting: SittingId,
        } => "sitting.26", "{member} was not in the hall of {sitting}, and has seen nothing of what happened there";
        /// Somebody has said so.
        ReportedAlready {
            /// Who.
            member: MemberId,
        } => "sitting.26", "{member} has already reported this";
    }
}
