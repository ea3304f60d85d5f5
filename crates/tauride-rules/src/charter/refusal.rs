//! Refusals of the chapter [Charter](../../../../../rulebook/charter.md).

use crate::ground::ids::{BodyId, MemberId, PollId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

refusals! {
    /// Why a charter is not adopted, or does not change.
    CharterRefusal {
        /// There is no charter yet.
        NotFounded => "charter.1", "the founders have to adopt a charter first";
        /// There is a charter already.
        FoundedAlready => "charter.1", "there is already a charter, and it can be changed only by amendment";
        /// Two kinds, or two seat rules of one kind, have the same name, or one has none.
        NameNotItsOwn {
            /// The name.
            name: Text,
        } => "charter.1", "every kind and every seat needs a name of its own, which \"{name}\" is not";
        /// Somebody else asked for what only the founders may.
        OnlyTheFounders => "charter.2", "only the founders may do this";
        /// The founding is over.
        FoundingOver => "charter.3", "the founding is over, and the founders now have no more say than other members";
        /// The charter is amended by another kind of body.
        NotTheAmendingBody {
            /// The body.
            body: BodyId,
            /// The kind that decides.
            by: Text,
            /// The charter's article.
            under: Text,
        } => "charter.5" [under], "{body} does not decide on the charter; a body of the kind \"{by}\" does";
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
        } => "charter.6", "{body} does not decide on the charter. The right belongs to {other} until {other} passes \
            it on or ends";
        /// The founders formed no body that decides, and too few stand behind this one to take the right.
        TooFewBehind {
            /// The body.
            body: BodyId,
            /// How many stand on the rolls of the units that send to it.
            behind: u64,
            /// How many stand on all rolls.
            of: u64,
        } => "charter.6", "{body} cannot decide on the charter. The founders formed no body that does, so a body \
            needs at least half of all who are on the rolls behind it, and {body} has {behind} of {of}";
        /// The right would stay where it is.
        PassedToItself {
            /// The body.
            body: BodyId,
        } => "charter.15", "{body} already decides on the charter";
        /// One proposal of each member at a time.
        ProposesAlready {
            /// Who.
            member: MemberId,
            /// The poll on it.
            poll: PollId,
        } => "charter.7", "{member} has already proposed a charter, which is being decided in poll {poll}";
        /// What they proposed was not adopted, not long ago.
        ProposedLately {
            /// Who.
            member: MemberId,
            /// When they may propose again.
            until: Instant,
        } => "charter.7", "a charter that {member} proposed was not adopted, so {member} may propose another only \
            from {until}";
        /// The charter would stay as it is.
        NothingChanges => "charter.8", "the proposed charter is the same as the one in force";
        /// What is in use would be lost.
        InUse {
            /// The kind, or the seat within it.
            kind: Text,
            /// What was formed of it.
            of: Text,
        } => "charter.9", "the proposed charter has to keep {kind}, because {of} was formed under it. To rename it, \
            add id = \"…\" with the old name";
        /// The charter stands on an edition of the rulebook that is not known.
        EditionUnknown {
            /// The edition.
            edition: u16,
            /// The newest that is known.
            newest: u16,
        } => "charter.16", "edition {edition} of the rulebook is not known here; the newest known is edition \
            {newest}";
        /// The proposed charter would go back.
        EditionBefore {
            /// The edition that it names.
            edition: u16,
            /// The edition of the charter in force.
            now: u16,
        } => "charter.16", "the charter in force stands on edition {now} of the rulebook, and cannot go back to \
            edition {edition}";
        /// An article cannot be changed at all.
        Entrenched {
            /// The article.
            article: Text,
            /// The charter's article.
            under: Text,
        } => "charter.10" [under], "article {article} of the charter cannot be changed";
    }
}
