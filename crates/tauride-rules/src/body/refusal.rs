//! Refusals of the chapter [Body](../../../../../rulebook/body.md).

use crate::ground::ids::{BodyId, MemberId};
use crate::ground::share::Share;
use crate::ground::text::Text;

refusals! {
    /// Why a body is not formed or changed.
    BodyRefusal {
        /// The charter knows no such kind.
        NoSuchKind {
            /// The name asked for.
            kind: Text,
        } => "body.1", "the charter has no kind of body called \"{kind}\"";
        /// The name is empty, too long, or has control characters or marks of direction.
        BadName => "body.1", "a body needs a name of 1 to 200 printable characters";
        /// There is no such body.
        NoSuchBody {
            /// The number.
            body: BodyId,
        } => "body.2", "there is no body {body}";
        /// The body has ended.
        HasEnded {
            /// The body.
            body: BodyId,
        } => "body.2", "body {body} has ended";
        /// The sender does not exist, or has ended.
        NoSuchSender => "body.3", "delegates can be sent only by a unit or body that exists";
        /// The sender is named twice, or sends to the body already.
        SendsAlready => "body.3", "a sender can send to a body only once: this one is named twice, or already sends \
            to it";
        /// The charter lets senders of this kind send nobody.
        CannotSend {
            /// The kind of body.
            kind: Text,
            /// The charter's article on it.
            under: Text,
        } => "body.3" [under], "one of the senders is of a kind that does not send to a body of the kind \"{kind}\"";
        /// An assembly, executive, office or section belongs to exactly one unit or council.
        BelongsToOne {
            /// The kind of body.
            kind: Text,
            /// What it belongs to.
            of: Text,
            /// The charter's article on it.
            under: Text,
        } => "body.4" [under], "a body of the kind \"{kind}\" belongs to exactly one of the kind \"{of}\"";
        /// The unit has an assembly already.
        HasAssembly => "body.4", "the unit already meets in an assembly";
        /// The actor votes not in all of those who would send.
        NotAMemberOfTheSenders => "body.7",
            "a body is formed by the founders, or by somebody who votes in all its senders: nobody sends for others";
        /// The actor holds no office of the body.
        NotAnOfficer {
            /// The body.
            body: BodyId,
        } => "body.8", "only the officers of body {body} may do this; while it has none, its voting members may";
        /// The norms give just the seats that there are.
        NothingToApportion {
            /// The body.
            body: BodyId,
        } => "body.9", "by the norms, body {body} already has the seats that it should have";
        /// The charter lets no body of this kind constitute itself.
        NotByItself {
            /// The kind of body.
            kind: Text,
            /// The charter's article on it.
            under: Text,
        } => "body.11" [under], "a body of the kind \"{kind}\" cannot constitute itself";
        /// Nobody is named, somebody twice, or not in rising order.
        NotAList => "body.12", "name at least one member, each once, in rising order of their numbers";
        /// The actor is not among those named.
        NotAmongThem {
            /// Who asked.
            member: MemberId,
        } => "body.12", "{member} is not among those named, and people constitute only themselves, not others";
        /// Somebody is named who has not agreed to it.
        HasNotAgreed {
            /// Who.
            member: MemberId,
            /// The name of the body.
            name: Text,
        } => "body.12", "{member} has not agreed to sit in the body \"{name}\", and nobody is put into a body by \
            others";
        /// They have agreed to it.
        AgreedAlready {
            /// Who.
            member: MemberId,
        } => "body.12", "{member} has already agreed to that";
        /// They have agreed to much that has not come to be.
        AgreedTooOften {
            /// Who.
            member: MemberId,
        } => "body.12", "{member} has agreed to sit in 20 bodies that do not exist yet, and has to take one of these \
            back first";
        /// The body needs no ratification.
        NotProvisional {
            /// The body.
            body: BodyId,
        } => "body.13", "body {body} is not provisional, so there is nothing to ratify";
        /// Another kind of body ratifies it.
        NotTheRatifier {
            /// The body.
            by: BodyId,
            /// The provisional body.
            body: BodyId,
            /// The charter's article on the provisional body.
            under: Text,
        } => "body.13" [under], "body {by} is not the body that ratifies {body}";
        /// The charter gives the body no co-option.
        NoCoOption {
            /// The body.
            body: BodyId,
            /// The charter's article on the body.
            under: Text,
        } => "body.14" [under], "the charter does not let body {body} co-opt anybody";
        /// The member sits in the body.
        SitsAlready {
            /// Who.
            member: MemberId,
            /// The body.
            body: BodyId,
        } => "body.14", "{member} already sits in body {body}";
        /// Another body of the kind sends for some of the same electors.
        SentForTwice {
            /// The sender.
            sender: BodyId,
            /// The other.
            other: BodyId,
        } => "body.19", "some of the electors of {sender} are those of {other}, which sends delegates there: the same electors are \
            sent for once";
        /// The sender has not agreed.
        NotAgreedToSend => "body.20", "nobody sends delegates where they have not agreed to: they are asked whether they send any";
        /// The sender has agreed.
        AgreedToSend => "body.20", "they have agreed to send delegates there";
        /// The cap is reached.
        CoOptionFull {
            /// The body.
            body: BodyId,
            /// How many may be co-opted.
            most: u64,
            /// How many are elected.
            elected: u64,
            /// The charter's article on co-option.
            under: Text,
        } => "body.14" [under], "body {body} may have at most {most} beside {elected}", most: "co-opted member" |
            "co-opted members", elected: "who was elected" | "who were elected";
        /// The charter lets nobody of this kind have reserved seats there.
        NotReservable {
            /// The body.
            body: BodyId,
            /// The charter's article on the body.
            under: Text,
        } => "body.15" [under], "the charter does not let body {body} reserve seats for such a sender";
        /// No seat or no agreement is named.
        NoAgreement {
            /// How many characters the agreement may have.
            most: u32,
        } => "body.15", "to reserve seats, say how many (at least one) and under which agreement (at most {most} \
            characters)";
        /// Too few of its seats have been filled since it was formed or last elected.
        NotSeated {
            /// The body.
            body: BodyId,
            /// The share that must once have been filled.
            share: Share,
            /// How many are filled now.
            filled: u32,
            /// How many seats with a vote it has.
            established: u32,
            /// The charter's article on it.
            under: Text,
        } => "body.16" [under], "body {body} cannot decide until it is seated. For that, {share} of its seats must \
            once have been filled; so far {filled} of {established} have been";
    }
}
