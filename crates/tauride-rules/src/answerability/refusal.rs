//! Refusals of the chapter [Answerability](../../../../../rulebook/answerability.md).

use crate::ground::ids::{BodyId, ChargeId, InquiryId, MemberId, ReportId, ResignationId, ResolutionId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

refusals! {
    /// Why somebody is not asked, nothing is reported, charged or taken in so, or nobody dismissed.
    AnswerabilityRefusal {
        /// A body does not answer to another.
        DoesNotAnswer {
            /// The one.
            body: BodyId,
            /// The other.
            to: BodyId,
            /// The charter's article.
            under: Text,
        } => "answerability.1" [under], "{body} does not answer to {to}";
        /// Somebody does not speak for a body.
        DoesNotSpeak {
            /// Who.
            member: MemberId,
            /// The body.
            body: BodyId,
        } => "answerability.2", "{member} does not speak for {body}: its officers do, and where it has none, those who have a vote in it";
        /// A body does not answer to one in which the member votes.
        NotTheirs {
            /// Who.
            member: MemberId,
            /// The body.
            body: BodyId,
        } => "answerability.3", "{member} has no vote in a body that {body} answers to, and only those who have inquire of it";
        /// The holder of a seat does not answer to the member.
        NotTheirHolder {
            /// Who.
            member: MemberId,
            /// The seat.
            seat: SeatId,
        } => "answerability.3", "{member} neither elects {seat} nor has a vote in a body that its holder answers to";
        /// It says nothing, or too much.
        NotInWords {
            /// The most characters.
            most: u32,
        } => "answerability.4", "this is said in 1 to {most} characters that can be read";
        /// There is no such inquiry.
        NoSuchInquiry {
            /// The number.
            inquiry: InquiryId,
        } => "answerability.5", "there is no inquiry {inquiry}";
        /// It is settled.
        InquiryOver {
            /// The inquiry.
            inquiry: InquiryId,
        } => "answerability.5", "{inquiry} has been answered or taken back";
        /// Somebody else was asked.
        NotAsked {
            /// Who.
            member: MemberId,
            /// The inquiry.
            inquiry: InquiryId,
        } => "answerability.5", "{inquiry} was not put to {member}, and nobody answers for others";
        /// Somebody else inquired.
        InquiryOfOthers {
            /// Who.
            member: MemberId,
            /// The inquiry.
            inquiry: InquiryId,
        } => "answerability.6", "{member} did not put {inquiry}, and only whoever did takes it back";
        /// A report of the body waits.
        ReportWaits {
            /// The report.
            report: ReportId,
        } => "answerability.7", "{report} has been neither accepted nor refused, and keeps the next report back for thirty days";
        /// There is no such report.
        NoSuchReport {
            /// The number.
            report: ReportId,
        } => "answerability.8", "there is no report {report}";
        /// The same was decided.
        DecidedAlready {
            /// The report.
            report: ReportId,
        } => "answerability.8", "this has been decided of {report} already";
        /// The charter has no questions of confidence.
        NoConfidenceAsked {
            /// The body.
            body: BodyId,
            /// To which it answers.
            to: BodyId,
            /// The charter's article.
            under: Text,
        } => "answerability.9" [under], "the charter does not have {to} dismiss {body}";
        /// Nobody is there who could be dismissed.
        NobodyToDismiss {
            /// The body.
            body: BodyId,
        } => "answerability.9", "nobody holds a seat in {body} who could be dismissed, and has not been";
        /// The charter asks for successors.
        SuccessorsNeeded {
            /// The body.
            body: BodyId,
            /// How many.
            needed: u32,
            /// The charter's article.
            under: Text,
        } => "answerability.10" [under], "confidence in {body} is withdrawn only by naming {needed}, each once", needed:
            "successor" | "successors";
        /// The charter asks for none.
        NoSuccessorsAsked {
            /// The body.
            body: BodyId,
            /// The charter's article.
            under: Text,
        } => "answerability.10" [under], "confidence in {body} is withdrawn without naming successors";
        /// The seat is filled by others.
        ElectedByOthers {
            /// The seat.
            seat: SeatId,
            /// The body.
            body: BodyId,
        } => "answerability.10", "{body} does not elect {seat}, and names nobody for it";
        /// A question of confidence has failed not long ago.
        TooSoon {
            /// When another may be put.
            until: Instant,
            /// The charter's article.
            under: Text,
        } => "answerability.12" [under], "a question of confidence failed not long ago; it may be put again from {until}";
        /// Those who sit there bind nobody.
        OnlyCaretakers {
            /// The body.
            body: BodyId,
        } => "answerability.13", "half or more of those who vote in {body} stay only until others are elected, and decide nothing that would bind those who follow";
        /// The time is over, or too far away.
        NotSoLate {
            /// The time that it is.
            now: Instant,
            /// The latest.
            latest: Instant,
        } => "answerability.14", "a resignation is announced for a time after {now}, and at the latest for {latest}";
        /// There is no such joint resignation.
        NoSuchResignation {
            /// The number.
            resignation: ResignationId,
        } => "answerability.14", "there is no joint resignation {resignation}";
        /// It is over.
        ResignationOver {
            /// The joint resignation.
            resignation: ResignationId,
        } => "answerability.14", "{resignation} has taken effect or come to nothing";
        /// The seat is in another body.
        AnotherBody {
            /// The seat.
            seat: SeatId,
            /// The body.
            body: BodyId,
        } => "answerability.15", "{seat} is not in {body}, from which they resign together";
        /// Somebody is not among them.
        HasNotJoined {
            /// Who.
            member: MemberId,
            /// The joint resignation.
            resignation: ResignationId,
        } => "answerability.15", "{member} is not among those of {resignation}";
        /// Somebody has announced one not long ago.
        AnnouncedAlready {
            /// Who.
            member: MemberId,
            /// When they may again.
            until: Instant,
        } => "answerability.16", "{member} has announced or joined a resignation, and may do so again from {until}; whoever wants to go resigns";
        /// The resolution does not hold.
        HoldsNot {
            /// The resolution.
            resolution: ResolutionId,
        } => "answerability.17", "{resolution} is not in force, and nobody is charged with it";
        /// Somebody does not charge others with it.
        MayNotCharge {
            /// Who.
            member: MemberId,
            /// The body.
            body: BodyId,
        } => "answerability.17", "{member} speaks neither for {body}, which resolved it, nor, while it is not sitting, for a body that answers to it";
        /// They are not there to carry it out.
        NotChargeable {
            /// The body.
            body: BodyId,
        } => "answerability.18", "{body} charges itself, bodies that answer to it, those who hold seats in them, those who vote in it, and whom it instructs on this";
        /// The time is over.
        NotLater {
            /// The time that it is.
            now: Instant,
        } => "answerability.19", "it is to be carried out by a time after {now}";
        /// There is no such charge.
        NoSuchCharge {
            /// The number.
            charge: ChargeId,
        } => "answerability.19", "there is no charge {charge}";
        /// It is settled.
        ChargeOver {
            /// The charge.
            charge: ChargeId,
        } => "answerability.19", "{charge} has been done, refused or taken back";
        /// It was taken on.
        TakenOnAlready {
            /// The charge.
            charge: ChargeId,
        } => "answerability.19", "{charge} has been taken on already";
        /// Somebody else is charged.
        NotCharged {
            /// Who.
            member: MemberId,
            /// The charge.
            charge: ChargeId,
        } => "answerability.20", "{member} is not charged with {charge}, and does not speak for whoever is";
        /// Nobody says that it is done.
        NotSaidDone {
            /// The charge.
            charge: ChargeId,
        } => "answerability.21", "nobody says that {charge} is done";
        /// The resolution never held.
        NeverHeld {
            /// The resolution.
            resolution: ResolutionId,
        } => "answerability.22", "{resolution} is void, and nobody breaks it";
        /// Somebody has no vote in the body that resolved it.
        MayNotAccuse {
            /// Who.
            member: MemberId,
            /// The body.
            body: BodyId,
        } => "answerability.22", "{member} has no vote in {body}, and only those who have say who broke what it resolved";
        /// Somebody is not bound by it.
        NotBound {
            /// Who.
            member: MemberId,
            /// The body.
            body: BodyId,
        } => "answerability.22", "{member} sits neither in {body} nor in a body that answers to it, and is not bound by what it resolved";
        /// That was said.
        AccusedAlready {
            /// By whom.
            member: MemberId,
            /// Of whom.
            accused: MemberId,
            /// The resolution.
            resolution: ResolutionId,
        } => "answerability.22", "{member} has said already that {accused} broke {resolution}";
        /// Nobody said so.
        NotSaid {
            /// Who would have.
            member: MemberId,
            /// Of whom.
            accused: MemberId,
            /// The resolution.
            resolution: ResolutionId,
        } => "answerability.22", "{member} has not said that {accused} broke {resolution}";
        /// That was answered.
        RejoinedAlready {
            /// Who.
            member: MemberId,
            /// The resolution.
            resolution: ResolutionId,
        } => "answerability.22", "{member} has answered that already, on {resolution}";
        /// It is still to come.
        NotYetDone {
            /// The time that it is.
            now: Instant,
        } => "answerability.23", "what others did is taken in from a time that is not after {now}";
        /// It was taken in.
        TakenInAlready {
            /// The body.
            body: BodyId,
        } => "answerability.23", "{body} has taken this in already, in the same words";
    }
}
