//! Refusals of the chapter [Affiliation](../../../../../rulebook/affiliation.md).

use crate::ground::ids::{BodyId, LabelId, MemberId};
use crate::ground::text::Text;

refusals! {
    /// Why a label is not founded or declared so, or somebody does not sit with a fraction.
    AffiliationRefusal {
        /// There is no such label.
        NoSuchLabel {
            /// The number.
            label: LabelId,
        } => "affiliation.1", "there is no label {label}";
        /// Nobody declares the label any more.
        LabelOver {
            /// The label.
            label: LabelId,
        } => "affiliation.1", "{label} has ended";
        /// Somebody stands on no roll.
        NotOnARoll {
            /// Who.
            member: MemberId,
        } => "affiliation.2", "{member} stands on no roll, and only those who do declare a label";
        /// The name cannot be read out.
        NotAName {
            /// The most characters.
            most: u32,
        } => "affiliation.2", "the name of a label has 1 to {most} characters that can be read, on one line";
        /// A label bears the name, or one that looks like it.
        SameName {
            /// The label.
            label: LabelId,
            /// Its name.
            name: Text,
        } => "affiliation.3", "{label} is called \"{name}\", and the two names could be taken for each other";
        /// Somebody declares the label.
        DeclaresAlready {
            /// Who.
            member: MemberId,
            /// The label.
            label: LabelId,
        } => "affiliation.4", "{member} already declares {label}";
        /// Somebody sympathises with the label.
        SympathisesAlready {
            /// Who.
            member: MemberId,
            /// The label.
            label: LabelId,
        } => "affiliation.5", "{member} already sympathises with {label}";
        /// Somebody declares no label.
        DeclaresNone {
            /// Who.
            member: MemberId,
        } => "affiliation.6", "{member} declares no label";
        /// Somebody splits or merges labels of others.
        NotOfTheLabel {
            /// Who.
            member: MemberId,
        } => "affiliation.7", "{member} declares none of these labels, and only those who do found another out of them";
        /// A label is named twice.
        LabelTwice {
            /// The label.
            label: LabelId,
        } => "affiliation.7", "{label} is named twice";
        /// The label was merged into another.
        WasMerged {
            /// The label.
            label: LabelId,
            /// The other.
            into: LabelId,
        } => "affiliation.8", "{label} was merged into {into}, and nobody declares it anew";
        /// Somebody does not sit in the body.
        NotInTheBody {
            /// Who.
            member: MemberId,
            /// The body.
            body: BodyId,
        } => "affiliation.13", "{member} holds no seat in {body}, and a fraction is of those who do";
        /// Somebody neither declares the label nor sympathises with it.
        NotOfTheFraction {
            /// Who.
            member: MemberId,
            /// The label.
            label: LabelId,
        } => "affiliation.13", "{member} neither declares {label} nor sympathises with it";
        /// Somebody sits with the fraction already.
        SitsAlready {
            /// Who.
            member: MemberId,
            /// The label.
            label: LabelId,
            /// The body.
            body: BodyId,
        } => "affiliation.14", "{member} already sits with the fraction of {label} in {body}";
        /// Somebody sits with no fraction of the body.
        SitsWithNone {
            /// Who.
            member: MemberId,
            /// The body.
            body: BodyId,
        } => "affiliation.14", "{member} sits with no fraction in {body}";
    }
}
