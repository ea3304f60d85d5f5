//! Refusals of the chapter [Charter](../../../../../rulebook/charter.md).

use crate::ground::ids::{BodyId, MemberId, PollId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

refusals! {
    /// Why a charter is not adopted, or does not change.
    CharterRefusal {
        /// There is no charter yet.
        NotFounded => "charter.1", "the founders adopt a charter first";
        /// There is a charter already.
        FoundedAlready => "charter.1", "there is a charter already: it changes by amendment";
        /// Two kinds, or two seat rules of one kind, have the same name, or one has none.
        NameNotItsOwn {
            /// The name.
            name: Text,
        } => "charter.1", "every kind and every seat needs a name of its own: \"{name}\" is none";
        /// Somebody else asked for what only the founders may.
        OnlyTheFounders => "charter.2", "only the founders may do this";
        /// The founding is over.
        FoundingOver => "charter.3", "the founding is over, and the founders have no more say than other members";
        /// The charter is amended by another kind of body.
        NotTheAmendingBody {
            /// The body.
            body: BodyId,
            /// The kind that decides.
            by: Text,
            /// The charter's article.
            under: Text,
        } => "charter.5" [under], "{body} does not decide on the charter: a {by} does";
        /// Only those who would vote on an amendment propose it.
        NoVoteThere {
            /// Who.
            member: MemberId,
            /// The body.
            body: BodyId,
        } => "charter.5", "{member} has no vote in {body}";
        /// The right to decide on the charter is another body's.
        RightOfAnother {
            /// The body.
            body: BodyId,
            /// The body that has the right.
            other: BodyId,
        } => "charter.6", "{body} does not decide on the charter: that right is with {other}, until it passes it on or ends";
        /// The founders formed no body that decides, and too few stand behind this one to take the right.
        TooFewBehind {
            /// The body.
            body: BodyId,
            /// How many stand on the rolls of the units that send to it.
            behind: u64,
            /// How many stand on all rolls.
            of: u64,
        } => "charter.6", "{body} does not decide on the charter: the founders formed no body that does, and it stands for {behind} \
            of {of} on the rolls, which is less than half";
        /// The right would stay where it is.
        PassedToItself {
            /// The body.
            body: BodyId,
        } => "charter.15", "{body} decides on the charter already";
        /// One proposal of each member at a time.
        ProposesAlready {
            /// Who.
            member: MemberId,
            /// The poll on it.
            poll: PollId,
        } => "charter.7", "{member} has proposed a charter already, which is being decided in poll {poll}";
        /// What they proposed was not adopted, not long ago.
        ProposedLately {
            /// Who.
            member: MemberId,
            /// When they may propose again.
            until: Instant,
        } => "charter.7", "a charter that {member} proposed was not adopted: {member} may propose another at {until}";
        /// The charter would stay as it is.
        NothingChanges => "charter.8", "the proposed charter is the one in force";
        /// What is in use would be lost.
        InUse {
            /// The kind, or the seat within it.
            kind: Text,
            /// What was formed of it.
            of: Text,
        } => "charter.9", "the proposed charter must keep {kind}, of which {of} was formed; under a new name it says the old one with id = \"…\"";
        /// The charter stands on an edition of the rulebook that is not known.
        EditionUnknown {
            /// The edition.
            edition: u16,
            /// The newest that is known.
            newest: u16,
        } => "charter.16", "edition {edition} of the rulebook is not known here, where the newest is edition {newest}";
        /// The proposed charter would go back.
        EditionBefore {
            /// The edition that it names.
            edition: u16,
            /// The edition of the charter in force.
            now: u16,
        } => "charter.16", "the charter in force stands on edition {now} of the rulebook, and nobody goes back to edition {edition}";
        /// An article cannot be changed at all.
        Entrenched {
            /// The article.
            article: Text,
            /// The charter's article.
            under: Text,
        } => "charter.10" [under], "article {article} cannot be changed";
    }
}
