//! Refusals of the chapter [Commission](../../../../../rulebook/commission.md).

use crate::ground::ids::{BodyId, CommissionId, MemberId};
use crate::ground::instant::Instant;

refusals! {
    /// Why a commission is not established, extended, heard or discharged so, or does not act so.
    CommissionRefusal {
        /// There is no such commission.
        NoSuchCommission {
            /// The number.
            commission: CommissionId,
        } => "commission.1", "there is no commission {commission}";
        /// It has no powers any more.
        IsOver {
            /// The commission.
            commission: CommissionId,
        } => "commission.1", "{commission} has no powers any more: it has reported, its time is over, or it was discharged";
        /// The name or a head of the scope cannot be read out, or the scope has none or too many.
        NotAScope {
            /// The most heads.
            heads: usize,
            /// The most characters of a head.
            most: u32,
        } => "commission.2", "a commission has a name, and a scope of 1 to {heads} heads, each of 1 to {most} characters that can be read";
        /// The body has a commission of this name.
        NameTaken {
            /// Which.
            commission: CommissionId,
        } => "commission.2", "the body has a commission of this name, {commission}, which still has its powers";
        /// The list of members is out of order, empty or too long.
        NotMembers {
            /// The most.
            most: usize,
        } => "commission.3", "a commission is of 1 to {most} members, each named once, in the order of their numbers";
        /// Its time is none, or too long.
        NotATime {
            /// After which instant it is.
            after: Instant,
            /// The latest.
            latest: Instant,
        } => "commission.4", "a commission has to report after {after}, and by {latest} at the latest";
        /// It may be extended too often.
        TooManyExtensions {
            /// The most.
            most: u32,
        } => "commission.4", "a commission may be extended at most {most}, however its body decides", most: "time" | "times";
        /// The body has as many as it may.
        TooMany {
            /// The body.
            body: BodyId,
            /// The most.
            most: usize,
        } => "commission.5", "{body} has {most} that still have their powers, and no body may have more at a time", most: "commission" | "commissions";
        /// Somebody was not named, or gave up their place.
        NotNamed {
            /// Who.
            member: MemberId,
            /// The commission.
            commission: CommissionId,
        } => "commission.6", "{member} was not named to sit in {commission}, or has given up that place";
        /// Somebody has taken their place.
        PlaceTakenAlready {
            /// Who.
            member: MemberId,
            /// The commission.
            commission: CommissionId,
        } => "commission.6", "{member} has a place in {commission} already";
        /// More than half of the body would sit in it.
        TooMuchOfTheBody {
            /// The commission.
            commission: CommissionId,
            /// The body.
            body: BodyId,
        } => "commission.7", "more than half of those with a vote in {body} would sit in {commission}, and the others decide about it";
        /// Somebody does not sit in it.
        NotAMember {
            /// Who.
            member: MemberId,
            /// The commission.
            commission: CommissionId,
        } => "commission.8", "{member} has not taken a place in {commission}, and only those who have act in it";
        /// What is said is nothing, or too long.
        NotInWords {
            /// The most characters.
            most: u32,
        } => "commission.8", "this is said in 1 to {most} characters that can be read";
        /// The scope has no such head.
        OutsideTheScope {
            /// The commission.
            commission: CommissionId,
            /// The head that was named.
            head: u32,
            /// How many there are.
            heads: usize,
        } => "commission.9", "head {head} is not in the scope of {commission}, which has {heads}: what is outside of it needs a vote of the body", heads: "head" | "heads";
        /// The member has a proposal that waits.
        ProposedAlready {
            /// Who.
            member: MemberId,
            /// Which.
            proposal: u32,
        } => "commission.10", "{member} has made proposal {proposal}, which is not decided, and may take that back";
        /// There is no such proposal that waits.
        NoSuchProposal {
            /// The commission.
            commission: CommissionId,
            /// The number.
            proposal: u32,
        } => "commission.10", "no proposal {proposal} is waiting in {commission}";
        /// The member supports it.
        SupportedAlready {
            /// Who.
            member: MemberId,
            /// Which.
            proposal: u32,
        } => "commission.10", "{member} supports proposal {proposal} already";
        /// Somebody else proposed it.
        ProposedByOthers {
            /// Who.
            member: MemberId,
            /// Which.
            proposal: u32,
        } => "commission.10", "{member} did not make proposal {proposal}, and only whoever did takes it back";
        /// As much evidence or as many measures as may be.
        FullOfThem {
            /// The most.
            most: usize,
        } => "commission.11", "there are {most} of these, and no more are entered";
        /// A member of the commission would put or decide what is to become of it.
        DecidesItself {
            /// Who.
            member: MemberId,
            /// The commission.
            commission: CommissionId,
        } => "commission.12", "{member} sits in {commission}, and neither puts nor votes on what the body decides about it";
        /// It has been extended as often as it may.
        ExtendedAlready {
            /// The commission.
            commission: CommissionId,
            /// How often it may.
            most: u32,
        } => "commission.13", "{commission} has been extended as often as was said when it was established: {most}", most: "time" | "times";
        /// It is extended to no later time, or too far.
        NotLater {
            /// After which instant it is.
            after: Instant,
            /// The latest.
            latest: Instant,
        } => "commission.13", "a commission is extended to a time after {after}, and by {latest} at the latest";
        /// The scope has as many heads as it may.
        ScopeFull {
            /// The most.
            most: usize,
        } => "commission.14", "a scope has at most {most}", most: "head" | "heads";
        /// The scope has this head.
        HasTheHead {
            /// The commission.
            commission: CommissionId,
        } => "commission.14", "the scope of {commission} has this head already";
        /// There is no such measure, or it is void.
        NoSuchMeasure {
            /// The commission.
            commission: CommissionId,
            /// The number.
            measure: u32,
        } => "commission.15", "{commission} has taken no measure {measure}, or it is void";
        /// It is discharged, or fell with its body.
        IsDischarged {
            /// The commission.
            commission: CommissionId,
        } => "commission.20", "{commission} is discharged already, or ended with its body";
    }
}
