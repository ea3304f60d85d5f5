//! Refusals of the chapter [Oversight](../../../../../rulebook/oversight.md).

use crate::ground::ids::{BodyId, DeedId, DocumentId, MemberId, ResolutionId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

refusals! {
    /// Why a body does nothing about what another resolved, or somebody reports nothing.
    OversightRefusal {
        /// The body has no such right over the resolution.
        NoSuchRight {
            /// The body.
            by: BodyId,
            /// The resolution.
            resolution: ResolutionId,
        } => "oversight.1", "{by} has no right of this kind over {resolution}";
        /// The right is spent, or its time is over.
        Spent {
            /// The body.
            by: BodyId,
            /// The resolution.
            resolution: ResolutionId,
            /// The charter's article.
            under: Text,
        } => "oversight.2" [under], "what {by} could do about {resolution} it has done, or its time is over";
        /// No reason is given, or none that fits in a record.
        NoReason {
            /// How many characters it may have.
            most: u32,
        } => "oversight.8", "say why, in at most {most} characters";
        /// The charter lists the reasons, and this is none of them.
        NotAReason {
            /// The reasons.
            reasons: Text,
            /// The charter's article.
            under: Text,
        } => "oversight.9" [under], "this is not one of the reasons that the charter has: {reasons}";
        /// The body has stopped as much as it may.
        UsedUp {
            /// The body.
            by: BodyId,
            /// How often it may.
            most: u8,
            /// The charter's article.
            under: Text,
        } => "oversight.10" [under], "{by} has stopped something {most} already in the time for which the charter counts", most:
            "time" | "times";
        /// What was missing has been asked for.
        AskedAlready {
            /// The body.
            by: BodyId,
            /// The resolution.
            resolution: ResolutionId,
        } => "oversight.11", "{by} has asked once for what {resolution} lacks, and asks for no more";
        /// Nothing is said to be missing, or nothing is missing.
        NothingLacks {
            /// The resolution.
            resolution: ResolutionId,
        } => "oversight.11", "nobody has asked for what {resolution} lacks";
        /// The charter lets nobody take longer, or they have.
        NotExtended {
            /// The body.
            by: BodyId,
            /// The charter's article.
            under: Text,
        } => "oversight.13" [under], "{by} takes longer once, where the charter says so, and not again";
        /// Nothing was stopped that could be overridden or given up now.
        NothingStopped {
            /// The resolution.
            resolution: ResolutionId,
        } => "oversight.14", "{resolution} is not stopped so that this could be changed now";
        /// The charter lets nobody override it so.
        NotOverridden {
            /// The body that would.
            by: BodyId,
            /// The body that would be overridden.
            against: BodyId,
            /// The charter's article.
            under: Text,
        } => "oversight.15" [under], "{by} does not override {against}: the charter gives it no such say here";
        /// Nobody decides between the two, or it is not for this body to take it there, or it has.
        NotReferred {
            /// The body.
            by: BodyId,
            /// The resolution.
            resolution: ResolutionId,
            /// The charter's article.
            under: Text,
        } => "oversight.27" [under], "{by} does not take {resolution} further: the body that resolved it does, once, where the charter \
            says who decides then and both bodies are there";
        /// The body was not asked to stand by it.
        NotSuspended {
            /// The resolution.
            resolution: ResolutionId,
        } => "oversight.7", "{resolution} is not suspended so that somebody had to stand by it";
        /// What was resolved is not called in.
        NotCalledIn {
            /// The body.
            by: BodyId,
            /// The resolution.
            resolution: ResolutionId,
        } => "oversight.16", "{by} cannot call in {resolution}: it calls in what holds, once, while its own time for it would run, \
            and on a subject that is its own";
        /// It neither waits nor was stopped, or another body resolved it.
        NotWithdrawn {
            /// The body.
            by: BodyId,
            /// The resolution.
            resolution: ResolutionId,
        } => "oversight.22", "{by} cannot withdraw {resolution}: a body withdraws what it resolved itself, while that waits for others or was \
            stopped";
        /// No deed was reported under this number.
        NoSuchDeed {
            /// The number.
            deed: DeedId,
        } => "oversight.17", "nothing was reported as {deed}";
        /// A report says nothing, or too much.
        NotADeed {
            /// The most characters.
            most: u32,
        } => "oversight.17", "say what was done, or what is to be said of it, in at most {most} characters";
        /// What was done has not happened yet.
        NotYetDone {
            /// The time.
            now: Instant,
        } => "oversight.17", "it is {now}: what was not done yet cannot be reported";
        /// The resolution is of another body.
        OfAnotherBody {
            /// The body.
            body: BodyId,
            /// The resolution.
            resolution: ResolutionId,
        } => "oversight.17", "{body} did not resolve {resolution}";
        /// The member has reported as much as they may.
        ReportedEnough {
            /// Who.
            member: MemberId,
            /// How much.
            most: usize,
        } => "oversight.18", "{member} has made {most} within a day, and makes the next when the first is a day old", most:
            "report" | "reports";
        /// The member sits on both sides.
        OnBothSides {
            /// Who.
            member: MemberId,
            /// The body on whose side they are.
            body: BodyId,
        } => "oversight.21", "{member} is on the side of {body} in this, and neither puts it to another body nor votes on it there";
        /// No document was deposited under this number.
        NoSuchDocument {
            /// The number.
            document: DocumentId,
        } => "oversight.32", "no document was deposited as {document}";
        /// A document says nothing, or too much, or so does what it is called.
        NotADocument {
            /// The most characters.
            most: u32,
        } => "oversight.32", "say what it is, or what it says, in at most {most} characters";
        /// This is no SHA-256.
        NotAHash => "oversight.32", "a SHA-256 is 64 of the digits 0-9 and a-f, capitals not used";
        /// The date has passed, or is far off.
        OpensNever {
            /// The most years.
            years: u32,
        } => "oversight.32", "a document is opened from a date on that is to come, and within {years}", years: "year" | "years";
        /// A document with this hash was deposited.
        SealedAlready {
            /// The document.
            document: DocumentId,
        } => "oversight.32", "this was deposited as {document}";
        /// The member has deposited as much as they may.
        SealedEnough {
            /// Who.
            member: MemberId,
            /// How much.
            most: u32,
        } => "oversight.33", "{member} has deposited {most} that are still to be opened, and deposits the next when one of them is", most:
            "document" | "documents";
        /// Its date has not come.
        StillSealed {
            /// The document.
            document: DocumentId,
            /// The date.
            opens: Instant,
        } => "oversight.34", "{document} is sealed until {opens}";
        /// It is open.
        OpenedAlready {
            /// The document.
            document: DocumentId,
        } => "oversight.34", "{document} has been opened";
        /// Another text was deposited.
        AnotherText {
            /// The document.
            document: DocumentId,
        } => "oversight.35", "this is not the text that was deposited as {document}: it has another SHA-256";
        /// A reply was given.
        RepliedAlready {
            /// The number.
            deed: DeedId,
        } => "oversight.19", "a reply to {deed} has been given";
    }
}
