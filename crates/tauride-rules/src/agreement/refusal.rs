//! Refusals of the chapter [Agreement](../../../../../rulebook/agreement.md).

use crate::ground::ids::{AgreementId, BodyId, MemberId};
use crate::ground::instant::Instant;

refusals! {
    /// Why an agreement is not drafted, offered, answered or denounced so, or a condition not spoken of so.
    AgreementRefusal {
        /// There is no such agreement.
        NoSuchAgreement {
            /// The number.
            agreement: AgreementId,
        } => "agreement.1", "there is no agreement {agreement}";
        /// Somebody stands on no roll.
        MayNotDraft {
            /// Who.
            member: MemberId,
        } => "agreement.2", "{member} stands on no roll, and only those who do draft an agreement";
        /// The title or the words are missing, or too long.
        NotInWords {
            /// The most characters.
            most: u32,
        } => "agreement.2", "an agreement has a title that can be read out, and what is said in it and of it 1 to {most} characters that can be read";
        /// There are too few parties, or too many.
        NotParties {
            /// The most.
            most: usize,
        } => "agreement.2", "an agreement is between two parties at least and {most} at most, units and bodies that there are, each named once";
        /// The arbiter is a party.
        ArbiterIsAParty {
            /// Which.
            body: BodyId,
        } => "agreement.3", "{body} is a party itself, and decides no dispute of it";
        /// It would end before it begins, or notice takes too long.
        NotATime {
            /// After which instant it is.
            after: Instant,
            /// The most days of notice.
            notice: u32,
        } => "agreement.4", "an agreement ends after {after} and with at most {notice} of notice", notice: "day" | "days";
        /// Somebody has as many drafts as they may.
        TooManyDrafts {
            /// Who.
            member: MemberId,
            /// The most.
            most: usize,
        } => "agreement.5", "{member} has {most} that are not offered, and nobody may have more at a time", most: "draft" | "drafts";
        /// It is no draft, or is being voted on.
        NotADraft {
            /// The agreement.
            agreement: AgreementId,
        } => "agreement.6", "{agreement} is no draft any more, or is being voted on: its words stay as they are";
        /// Somebody else drafted it.
        DraftedByOthers {
            /// Who.
            member: MemberId,
            /// The agreement.
            agreement: AgreementId,
        } => "agreement.6", "{member} did not draft {agreement}, and only whoever did changes it";
        /// The debtor is no party.
        NotAParty {
            /// The agreement.
            agreement: AgreementId,
        } => "agreement.7", "this is asked of the parties to {agreement} alone";
        /// There are as many conditions as there may be.
        TooManyConditions {
            /// The most.
            most: usize,
        } => "agreement.7", "an agreement has at most {most}", most: "condition" | "conditions";
        /// A date lies in the past, or before the offer is answered, or after the agreement ends.
        NotInTime {
            /// After which instant it has to be.
            after: Instant,
        } => "agreement.8", "what is to be achieved is achieved by a time after {after}, and before the agreement ends";
        /// An offer is open for no time, or too long.
        NotOpenSoLong {
            /// After which instant it ends.
            after: Instant,
            /// The latest.
            latest: Instant,
        } => "agreement.9", "an offer may be accepted until a time after {after}, and until {latest} at the latest";
        /// It has been offered, or dropped.
        NotToBeOffered {
            /// The agreement.
            agreement: AgreementId,
        } => "agreement.9", "{agreement} has been offered before, or was dropped: whoever wants it again drafts it anew";
        /// Somebody has made as many offers as they may.
        TooManyOffers {
            /// The most.
            most: usize,
        } => "agreement.10", "whoever would offer this has {most} that are not answered, and may make no more", most: "offer" | "offers";
        /// It is not offered.
        NotOffered {
            /// The agreement.
            agreement: AgreementId,
        } => "agreement.11", "{agreement} is not offered, or not any more";
        /// The party has answered so.
        AnsweredAlready {
            /// The agreement.
            agreement: AgreementId,
        } => "agreement.11", "that party has accepted {agreement} already";
        /// A party has as many agreements as it may.
        TooManyInForce {
            /// The most.
            most: usize,
        } => "agreement.12", "a party is bound by {most} at most", most: "agreement" | "agreements";
        /// Somebody else offered it.
        OfferedByOthers {
            /// The agreement.
            agreement: AgreementId,
        } => "agreement.14", "{agreement} was offered by others, and only whoever offered it withdraws it";
        /// It is not in force.
        NotInForce {
            /// The agreement.
            agreement: AgreementId,
        } => "agreement.15", "{agreement} is not in force";
        /// There is no such condition.
        NoSuchCondition {
            /// The agreement.
            agreement: AgreementId,
            /// The number.
            condition: u32,
        } => "agreement.15", "{agreement} has no condition {condition}";
        /// Somebody does not speak for the party.
        NotTheirsToSay {
            /// Who.
            member: MemberId,
        } => "agreement.16", "{member} does not speak for the party that would say this: its officers do, and where it has none yet whoever votes in it";
        /// The condition does not stand so that this could be said of it.
        NotToBeSaid {
            /// The agreement.
            agreement: AgreementId,
            /// The condition.
            condition: u32,
        } => "agreement.17", "condition {condition} of {agreement} does not stand so that this could be said of it";
        /// A state that is to be maintained is not kept once and for all.
        IsMaintained {
            /// The condition.
            condition: u32,
        } => "agreement.17", "condition {condition} is a state to be maintained, and kept as long as it is not breached";
        /// The time for achieving it is not over.
        NotYetDue {
            /// The condition.
            condition: u32,
            /// When it is.
            by: Instant,
        } => "agreement.17", "condition {condition} is to be achieved by {by}, and is not breached before";
        /// A party has claimed it as often as it may.
        ClaimedTooOften {
            /// The most.
            most: u8,
        } => "agreement.18", "that party has claimed a breach of this condition {most}, and may not once more", most: "time" | "times";
        /// There is nothing to contest.
        NothingToContest {
            /// The agreement.
            agreement: AgreementId,
            /// The condition.
            condition: u32,
        } => "agreement.19", "nothing is said of condition {condition} of {agreement} that could be contested";
        /// It is not disputed.
        NotDisputed {
            /// The agreement.
            agreement: AgreementId,
            /// The condition.
            condition: u32,
        } => "agreement.20", "condition {condition} of {agreement} is not disputed";
        /// Nobody was named to decide.
        NoArbiter {
            /// The agreement.
            agreement: AgreementId,
        } => "agreement.20", "{agreement} names nobody who decides disputes, and neither side decides alone";
        /// Somebody has added as much evidence as they may.
        EvidenceFull {
            /// Who.
            member: MemberId,
            /// The most.
            most: u32,
        } => "agreement.23", "{member} has added {most} of evidence to this agreement, and may add no more", most: "piece" | "pieces";
        /// A party has denounced it.
        DenouncedAlready {
            /// The agreement.
            agreement: AgreementId,
        } => "agreement.24", "{agreement} has been denounced, and ends";
        /// It is not between the body and those for whom seats are reserved.
        CarriesNoSeats {
            /// The agreement.
            agreement: AgreementId,
        } => "agreement.26", "seats stand on an agreement between the body and those for whom they are reserved, which {agreement} is not";
    }
}
