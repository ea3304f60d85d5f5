//! Refusals of the chapter [Emergency](../../../../../rulebook/emergency.md).

use crate::ground::ids::{BodyId, ConstituencyId, ElectionId, MemberId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

refusals! {
    /// Why something is not assumed, confirmed, kept, put off or moved so.
    EmergencyRefusal {
        /// The one does not send to the other.
        NotBelow {
            /// The body that would assume.
            body: BodyId,
            /// The body whose it is.
            of: BodyId,
        } => "emergency.2", "{body} does not send to {of}, and only who does assumes what {of} decides";
        /// A subject or a reason is nothing, or too long.
        NotInWords {
            /// The most characters of a subject.
            subject: u32,
            /// The most characters of a reason.
            reason: u32,
        } => "emergency.3", "a subject is said in 1 to {subject} characters that can be read, and a reason in 1 to {reason}";
        /// Its time is none, or too long.
        NotATime {
            /// After which instant it is.
            after: Instant,
            /// The latest.
            latest: Instant,
        } => "emergency.3", "this is for a time that ends after {after}, and by {latest} at the latest";
        /// Somebody else has a say on it.
        IsReserved {
            /// The body whose it is.
            of: BodyId,
            /// The kind of body that has a say.
            to: Text,
            /// The charter's article.
            under: Text,
        } => "emergency.4" [under], "{of} does not decide this alone: a right over it is the \"{to}\"'s, and nobody assumes it";
        /// It, or another body of the same electors, has it.
        HasItAlready {
            /// Who has it.
            body: BodyId,
            /// Until when.
            until: Instant,
        } => "emergency.5", "{body} has this until {until}, and it is assumed once for the same electors";
        /// It keeps what is over.
        StillKept {
            /// Who keeps it.
            body: BodyId,
        } => "emergency.6", "{body} keeps this beyond its time, and hands it back before it is assumed again for the same electors";
        /// It was over too short a time ago.
        TooSoon {
            /// From when on it may.
            from: Instant,
        } => "emergency.6", "this was over a short time ago, and is not assumed again before {from} without having been confirmed";
        /// For its electors as much has been assumed as may be.
        TooMany {
            /// Who.
            body: BodyId,
            /// The most.
            most: usize,
        } => "emergency.7", "for the electors of {body}, {most} have been assumed within a year that nobody confirmed, and that is the most", most: "competence" | "competences";
        /// It has not assumed it, or has it no more.
        NotAssumed {
            /// Who.
            body: BodyId,
        } => "emergency.9", "{body} has assumed nothing on this subject that it still has or keeps";
        /// It is not theirs.
        NotTheirs {
            /// Who would decide on it.
            by: BodyId,
            /// Whose it is.
            of: BodyId,
        } => "emergency.10", "this was assumed of {of}, and {by} neither confirms it nor calls it back";
        /// Somebody sits on both sides.
        OnBothSides {
            /// Who.
            member: MemberId,
            /// The lower body.
            body: BodyId,
        } => "emergency.12", "{member} sits in {body}, which assumed it, and neither puts nor votes on what the other decides about it";
        /// Most of the higher body sit in the lower one.
        TooFewOthers {
            /// The higher body.
            by: BodyId,
            /// The lower one.
            body: BodyId,
        } => "emergency.12", "so many of {by} sit in {body} that they would confirm it for themselves";
        /// Nothing is over that could be kept.
        NothingToKeep {
            /// Who.
            body: BodyId,
        } => "emergency.13", "{body} has nothing on this subject that it was to hand back, or has refused to already";
        /// There is no such constituency.
        NoSuchConstituency {
            /// The number.
            constituency: ConstituencyId,
        } => "emergency.16", "there is no constituency {constituency}";
        /// It elects nobody from elsewhere.
        ElectsNobody {
            /// The constituency.
            constituency: ConstituencyId,
        } => "emergency.16", "no elections of {constituency} are put off: its seats are not elected, or by the body itself, or by the council whose executive it is";
        /// They have been put off as often as they may.
        PutOffEnough {
            /// The constituency.
            constituency: ConstituencyId,
        } => "emergency.17", "elections in {constituency} have been put off twice, or its electors have taken them up: now it elects";
        /// More than a third of the body.
        TooManySeats {
            /// The body.
            body: BodyId,
            /// How many seats would not be elected.
            seats: u64,
            /// Of how many.
            of: u64,
        } => "emergency.18", "{body} would put off elections for {seats} of its {of} seats, and a third is the most";
        /// Most of those who vote sit for those who would elect.
        TooFewVote {
            /// The constituency.
            constituency: ConstituencyId,
        } => "emergency.19", "so many of those who vote sit for {constituency} that few would decide for all";
        /// Somebody sits for the constituency.
        SitsForIt {
            /// Who.
            member: MemberId,
            /// The constituency.
            constituency: ConstituencyId,
        } => "emergency.19", "{member} sits for {constituency}, and neither puts nor votes on whether it elects";
        /// Votes are being given.
        VotingBegan {
            /// The election.
            election: ElectionId,
        } => "emergency.20", "in {election} voting has begun, and nobody stops it";
        /// No election is called meanwhile.
        ArePutOff {
            /// The constituency.
            constituency: ConstituencyId,
            /// Until when.
            until: Instant,
        } => "emergency.21", "elections in {constituency} are put off until {until}; its electors may take them up at any time";
        /// They are not put off.
        NotPutOff {
            /// The constituency.
            constituency: ConstituencyId,
        } => "emergency.22", "elections in {constituency} are not put off";
        /// Others take them up.
        NotTheirsToResume {
            /// The constituency.
            constituency: ConstituencyId,
        } => "emergency.22", "elections in {constituency} are taken up again by its electors, or by the body in which its seats are";
        /// It sits there until then already.
        SitsThereAlready {
            /// Which.
            body: BodyId,
        } => "emergency.24", "{body} sits there until then already";
        /// It sits at its own place.
        NotMoved {
            /// Which.
            body: BodyId,
        } => "emergency.25", "{body} sits at its own place";
    }
}
