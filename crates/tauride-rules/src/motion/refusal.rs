//! Refusals of the chapter [Motion](../../../../../rulebook/motion.md).

use crate::ground::ids::{BodyId, MemberId, MotionId, SittingId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;
use crate::terms::MotionKind;

refusals! {
    /// Why something is not submitted, moved, debated or put.
    MotionRefusal {
        /// There is no such motion.
        NoSuchMotion {
            /// The number.
            motion: MotionId,
        } => "motion.1", "there is no motion {motion}";
        /// Somebody has no vote in the body.
        MayNotSubmit {
            /// Who.
            member: MemberId,
            /// The body.
            body: BodyId,
        } => "motion.2", "{member} has no vote in {body}, and submits nothing to its sittings";
        /// The sitting is over, or has not been called.
        NoPaper {
            /// The sitting.
            sitting: SittingId,
        } => "motion.2", "{sitting} takes nothing on its paper: it has not been called, or is over";
        /// The agenda has no such item.
        NoSuchItem {
            /// The sitting.
            sitting: SittingId,
            /// How many it has.
            items: usize,
        } => "motion.3", "the agenda of {sitting} has {items} of business, and what nobody was told of is not dealt with", items:
            "item" | "items";
        /// A motion has no title, or no clauses.
        NotAMotion {
            /// The most clauses.
            most: usize,
        } => "motion.4", "a motion has a title of at most 200 characters, and 1 to {most}, each on a line of its own and of at most 2000 characters, and together of at most 100000", most:
            "clause" | "clauses";
        /// What was submitted late has too few supporters.
        TooFewSupport {
            /// The motion.
            motion: MotionId,
            /// How many it has.
            have: u64,
            /// How many it needs.
            needed: u64,
            /// The charter's article.
            under: Text,
        } => "motion.5" [under], "{motion} was submitted late: {have} of {needed} members with a vote in the hall support it";
        /// What was not late needs no supporters.
        NotLate {
            /// The motion.
            motion: MotionId,
        } => "motion.5", "{motion} needs no supporters";
        /// Somebody supports it already.
        SupportsAlready {
            /// Who.
            member: MemberId,
            /// The motion.
            motion: MotionId,
        } => "motion.5", "{member} already supports {motion}";
        /// Somebody would support what they have submitted.
        SupportsOwn {
            /// Who.
            member: MemberId,
            /// The motion.
            motion: MotionId,
        } => "motion.5", "{member} submitted {motion}: others have to support it";
        /// Somebody has as much on the paper as they may.
        PaperFull {
            /// Who.
            member: MemberId,
            /// How many.
            most: u32,
        } => "motion.6", "{member} has {most} on the paper, and nobody may have more", most: "motion" | "motions";
        /// As many amendments to it wait as may.
        AmendedEnough {
            /// The motion.
            motion: MotionId,
            /// How many.
            most: usize,
        } => "motion.6", "{motion} is to be amended by {most} already, and no more are put on the paper", most:
            "amendment" | "amendments";
        /// It is somebody else's.
        NotTheirs {
            /// Who.
            member: MemberId,
            /// The motion.
            motion: MotionId,
        } => "motion.7", "{motion} is not a motion of {member}, who cannot take it back";
        /// It belongs to the meeting.
        NotToBeTakenBack {
            /// The motion.
            motion: MotionId,
        } => "motion.7", "{motion} is neither on a paper nor waiting for somebody to second it, and is not taken back";
        /// It does not stand on the paper.
        NotOnPaper {
            /// The motion.
            motion: MotionId,
        } => "motion.8", "{motion} does not stand on the paper of a sitting";
        /// Whoever submitted it is there.
        TheirsToMove {
            /// Who.
            member: MemberId,
            /// The motion.
            motion: MotionId,
            /// Who submitted it.
            by: MemberId,
        } => "motion.8", "{member} does not move {motion} while {by}, who submitted it, is in the hall";
        /// Somebody has moved something that waits for a second.
        MovedAlready {
            /// Who.
            member: MemberId,
            /// What.
            motion: MotionId,
        } => "motion.8", "{member} has moved {motion}, which waits for somebody to second it";
        /// It does not wait for a second.
        NotToBeSeconded {
            /// The motion.
            motion: MotionId,
        } => "motion.9", "{motion} is not waiting for somebody to second it";
        /// Somebody seconds what they moved.
        SecondsThemself {
            /// Who.
            member: MemberId,
        } => "motion.9", "{member} moved this, and somebody else seconds it";
        /// The standing orders know nothing of it.
        NotKnown {
            /// Of which kind.
            kind: MotionKind,
            /// The charter's article.
            under: Text,
        } => "motion.10" [under], "the standing orders know no motion of the kind {kind}";
        /// Something is pending that must be dealt with first.
        NotInOrder {
            /// Of which kind.
            kind: MotionKind,
            /// What is pending.
            pending: MotionId,
            /// The charter's article.
            under: Text,
        } => "motion.11" [under], "a motion of the kind {kind} is not in order while {pending} is pending";
        /// There is nothing to which it could be applied.
        NothingToApplyTo {
            /// Of which kind.
            kind: MotionKind,
        } => "motion.12", "there is nothing now to which a motion of the kind {kind} could apply";
        /// Only somebody moves it who has not spoken.
        HasSpoken {
            /// Who.
            member: MemberId,
            /// Of which kind.
            kind: MotionKind,
            /// The charter's article.
            under: Text,
        } => "motion.12" [under], "{member} has spoken on the question, and only somebody who has not moves one of the kind {kind}";
        /// It was lost on the same question.
        NotRenewed {
            /// Of which kind.
            kind: MotionKind,
            /// The question.
            on: MotionId,
            /// The charter's article.
            under: Text,
        } => "motion.13" [under], "a motion of the kind {kind} was lost on {on}, and is not moved again on the same question";
        /// It was lost under the same item.
        NotRenewedThere {
            /// Of which kind.
            kind: MotionKind,
            /// The item.
            item: u32,
            /// The charter's article.
            under: Text,
        } => "motion.13" [under], "a motion of the kind {kind} was lost under item {item}, and is not moved again under it";
        /// Its mover lost it before.
        LostBefore {
            /// Who.
            member: MemberId,
            /// Of which kind.
            kind: MotionKind,
            /// How often.
            most: u8,
        } => "motion.13", "{member} has moved one of the kind {kind} on this question {most} in vain: only somebody else moves it again", most:
            "time" | "times";
        /// The hall divides, or is about to.
        Dividing {
            /// The sitting.
            sitting: SittingId,
        } => "motion.14", "{sitting} is dividing on the question, and nothing else is in order";
        /// The sitting does not go on.
        NotGoingOn {
            /// The sitting.
            sitting: SittingId,
        } => "motion.14", "{sitting} is not open, and nothing is moved in it";
        /// Somebody has the floor.
        SomebodySpeaks {
            /// Who.
            member: MemberId,
        } => "motion.14", "{member} has the floor, and is not interrupted for this";
        /// It is under another item.
        NotUnderThisItem {
            /// The item that is dealt with.
            item: u32,
        } => "motion.15", "item {item} of the agenda is being dealt with, and this stands under another";
        /// The item is behind the meeting.
        ItemIsPast {
            /// The item that is dealt with.
            item: u32,
        } => "motion.15", "item {item} of the agenda is being dealt with, and the meeting does not go back";
        /// A motion stands under an item that would be skipped.
        Skipped {
            /// The item.
            item: u32,
            /// The motion.
            motion: MotionId,
        } => "motion.15", "{motion} stands under item {item}, which is not skipped";
        /// A motion under the item is left.
        LeftUnder {
            /// The item.
            item: u32,
            /// The motion.
            motion: MotionId,
            /// From when the chair may go on.
            from: Instant,
        } => "motion.15", "{motion} stands under item {item}, and whoever moves it has time until {from}";
        /// Nothing is debated.
        NothingDebated {
            /// The sitting.
            sitting: SittingId,
        } => "motion.16", "nothing is pending in {sitting} that is debated, or the debate is closed";
        /// Somebody has spoken as often as they may.
        SpokenEnough {
            /// Who.
            member: MemberId,
            /// How often.
            most: u8,
            /// The charter's article.
            under: Text,
        } => "motion.16" [under], "{member} has asked to speak on this question as often as anybody may: {most}";
        /// Somebody has asked to speak.
        AskedAlready {
            /// Who.
            member: MemberId,
        } => "motion.16", "{member} has already asked to speak";
        /// Somebody has not asked to speak, or somebody comes first who has spoken less.
        NotTheirTurn {
            /// Who.
            member: MemberId,
            /// Whose turn it is.
            next: MemberId,
        } => "motion.17", "it is not the turn of {member} to speak, but that of {next}";
        /// Nobody has asked to speak.
        NobodyAsked {
            /// The sitting.
            sitting: SittingId,
        } => "motion.17", "nobody in the hall of {sitting} is waiting to speak";
        /// Somebody else speaks, and may go on.
        MaySpeakOn {
            /// Who.
            member: MemberId,
            /// Until when.
            until: Instant,
            /// The charter's article.
            under: Text,
        } => "motion.18" [under], "{member} may speak until {until}";
        /// Nobody speaks.
        NobodySpeaks {
            /// The sitting.
            sitting: SittingId,
        } => "motion.18", "nobody is speaking in {sitting}";
        /// The words are not there, or more than once.
        NotThoseWords {
            /// The motion.
            motion: MotionId,
            /// The clause.
            clause: u32,
        } => "motion.19", "clause {clause} of {motion} has not these words, or has them more than once: say more of them";
        /// An amendment that would leave nothing.
        NothingLeft {
            /// The motion.
            motion: MotionId,
        } => "motion.19", "nothing of {motion} would be left: whoever wants none of it votes against it";
        /// An amendment that changes nothing, or too much.
        NotAnAmendment => "motion.19", "an amendment strikes words out of one clause, or inserts others, or both: at most 2000 characters on one line";
        /// An amendment of an amendment of an amendment.
        ThirdDegree {
            /// The motion.
            motion: MotionId,
        } => "motion.20", "{motion} amends an amendment, and is not itself amended";
        /// It cannot be amended.
        NotAmendable {
            /// The motion.
            motion: MotionId,
            /// The charter's article.
            under: Text,
        } => "motion.20" [under], "{motion} is not amended";
        /// The words are no longer in the text.
        Overtaken {
            /// The amendment.
            motion: MotionId,
        } => "motion.21", "another amendment has changed the words that {motion} would change: it is to be put anew against the text as it stands";
        /// A point of order waits for a ruling.
        PointPending {
            /// Who raised it.
            member: MemberId,
        } => "motion.22", "{member} has raised a point of order, and the chair rules on that first";
        /// An appeal is pending.
        AppealPending {
            /// The appeal.
            motion: MotionId,
        } => "motion.22", "{motion} appeals from the last ruling, and is decided first";
        /// Somebody raised points in vain.
        PointsInVain {
            /// Who.
            member: MemberId,
            /// How often.
            most: u8,
        } => "motion.22", "{member} has raised {most} in vain since the main question was moved, and raises no other on it", most:
            "point of order" | "points of order";
        /// No point of order waits.
        NoPoint {
            /// The sitting.
            sitting: SittingId,
        } => "motion.22", "no point of order is waiting for a ruling in {sitting}";
        /// Somebody else is in the chair.
        NotInTheChair {
            /// Who.
            member: MemberId,
            /// The sitting.
            sitting: SittingId,
        } => "motion.23", "{member} is not in the chair of {sitting}";
        /// The chair has time.
        NotYetTheirs {
            /// Who.
            member: MemberId,
            /// The sitting.
            sitting: SittingId,
            /// From when they may.
            from: Instant,
        } => "motion.23", "{member} is not in the chair of {sitting}: what the chair has not done by {from} anybody with a vote does";
        /// There is nothing to be put.
        NothingPending {
            /// The sitting.
            sitting: SittingId,
        } => "motion.24", "nothing is pending in {sitting}";
        /// The meeting has closed the debate.
        DebateClosed {
            /// What would be moved.
            kind: MotionKind,
        } => "motion.24", "the debate is closed: the question is put before one of the kind {kind} is moved";
        /// Somebody still waits to speak.
        NotDebated {
            /// Who.
            member: MemberId,
        } => "motion.24", "{member} has asked to speak, and the question is not put before the debate is over";
        /// It must say to when, or to which body.
        NotSaidWhere {
            /// Of which kind.
            kind: MotionKind,
        } => "motion.26", "a motion of the kind {kind} names a time within a year, or another body, where its kind asks for one, and nothing else";
        /// It was not set aside.
        NotSetAside {
            /// The motion.
            motion: MotionId,
        } => "motion.27", "{motion} does not lie on the table of this sitting";
        /// It was not decided in this sitting, or is not put again.
        NotReconsidered {
            /// The motion.
            motion: MotionId,
        } => "motion.28", "{motion} was not decided in this sitting, or the standing orders do not put it again";
        /// It is no resolution.
        NotInForce {
            /// The motion.
            motion: MotionId,
        } => "motion.29", "{motion} is not a resolution of this body that is in force";
        /// The body has nothing to take up.
        NotTheirsToTakeUp {
            /// The motion.
            motion: MotionId,
            /// The body.
            body: BodyId,
        } => "motion.31", "{motion} was neither sent to {body} nor set aside by it, or its time has not come";
        /// Only what was carried is sent on.
        NotTheirsToSend {
            /// Who.
            member: MemberId,
            /// The motion.
            motion: MotionId,
        } => "motion.31", "{motion} is not a resolution that {member} could send on: who leads the sittings of its body does that";
        /// The body has been sent it before.
        SentAlready {
            /// The motion.
            motion: MotionId,
            /// The body.
            body: BodyId,
        } => "motion.31", "{motion} has been sent on to {body} before, and is sent there once";
        /// Somebody else moved it.
        NotTheirsToRemit {
            /// Who.
            member: MemberId,
            /// The motion.
            motion: MotionId,
        } => "motion.32", "{member} did not move {motion}, and nobody else lets it be remitted";
    }
}
