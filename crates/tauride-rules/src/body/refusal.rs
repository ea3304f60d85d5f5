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
        } => "body.1", "the charter knows no kind of body called \"{kind}\"";
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
        NoSuchSender => "body.3", "a sender is a unit or body that exists";
        /// The sender is named twice, or sends to the body already.
        SendsAlready => "body.3", "a sender sends to a body once: it is named twice, or sends already";
        /// The charter lets senders of this kind send nobody.
        CannotSend {
            /// The kind of body.
            kind: Text,
            /// The charter's article on it.
            under: Text,
        } => "body.3" [under], "one of the senders is of a kind that does not send to any {kind}";
        /// An assembly, executive, office or section belongs to exactly one unit or council.
        BelongsToOne {
            /// The kind of body.
            kind: Text,
            /// What it belongs to.
            of: Text,
            /// The charter's article on it.
            under: Text,
        } => "body.4" [under], "every {kind} belongs to exactly one {of}";
        /// The unit has an assembly already.
        HasAssembly => "body.4", "the unit meets in an assembly already";
        /// The actor votes not in all of those who would send.
        NotAMemberOfTheSenders => "body.7",
            "a body is formed by the founders, or by somebody who votes in all its senders: nobody sends for others";
        /// The actor holds no office of the body.
        NotAnOfficer {
            /// The body.
            body: BodyId,
        } => "body.8", "only the officers of body {body} may do this, and while it has none its voting members";
        /// The norms give just the seats that there are.
        NothingToApportion {
            /// The body.
            body: BodyId,
        } => "body.9", "the norms give body {body} the seats that it has";
        /// The charter lets no body of this kind constitute itself.
        NotByItself {
            /// The kind of body.
            kind: Text,
            /// The charter's article on it.
            under: Text,
        } => "body.11" [under], "no {kind} can constitute itself";
        /// Nobody is named, somebody twice, or not in rising order.
        NotAList => "body.12", "name at least one member, each once, in rising order of their numbers";
        /// The actor is not among those named.
        NotAmongThem {
            /// Who asked.
            member: MemberId,
        } => "body.12", "{member} is not among those named: people constitute themselves, not others";
        /// Somebody is named who has not agreed to it.
        HasNotAgreed {
            /// Who.
            member: MemberId,
            /// The name of the body.
            name: Text,
        } => "body.12", "{member} has not agreed to sit in the body \"{name}\": nobody is put into a body by others";
        /// They have agreed to it.
        AgreedAlready {
            /// Who.
            member: MemberId,
        } => "body.12", "{member} has agreed to that already";
        /// They have agreed to much that has not come to be.
        AgreedTooOften {
            /// Who.
            member: MemberId,
        } => "body.12", "{member} has agreed to sit in 20 bodies that do not exist yet: one of these is to be taken back first";
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
        } => "body.16" [under], "body {body} decides nothing until it is seated: {share} of its seats filled once, \
            and {filled} of {established} are";
    }
}
