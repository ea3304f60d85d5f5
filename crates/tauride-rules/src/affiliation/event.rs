//! What becomes true of labels, of their lists and of fractions.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::ids::{BodyId, ElectionId, LabelId, MemberId};
use crate::ground::text::Text;

/// A fact of the chapter, which the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum AffiliationEvent {
    /// A label was founded, and whoever founded it declares it.
    LabelFounded {
        /// The label.
        label: LabelId,
        /// What it is called.
        name: Text,
        /// Who founded it.
        by: MemberId,
        /// The labels that it comes out of.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        out_of: Vec<LabelId>,
        /// The label that they declared before, or sympathised with.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<LabelId>,
    },
    /// Somebody declared a label.
    LabelDeclared {
        /// Who.
        member: MemberId,
        /// The label.
        label: LabelId,
        /// The other label that they declared before, or sympathised with.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<LabelId>,
    },
    /// Somebody sympathises with a label.
    SympathyDeclared {
        /// Who.
        member: MemberId,
        /// The label.
        label: LabelId,
        /// The other label that they declared before, or sympathised with.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<LabelId>,
    },
    /// Somebody declares no label any more.
    LabelRenounced {
        /// Who.
        member: MemberId,
        /// The label that they declared, or sympathised with.
        label: LabelId,
    },
    /// Somebody stands on no roll any more, and what they declared has lapsed.
    DeclarationLapsed {
        /// Who.
        member: MemberId,
        /// The label that they declared, or sympathised with.
        label: LabelId,
    },
    /// Nobody declares a label any more.
    LabelEnded {
        /// The label.
        label: LabelId,
    },
    /// Most of those who declared each of several labels have gone over to one.
    LabelsMerged {
        /// The labels that nobody declares anew.
        merged: Vec<LabelId>,
        /// The label that comes out of them.
        label: LabelId,
    },
    /// Somebody stands on the list of a label.
    Listed {
        /// Who.
        member: MemberId,
        /// The label.
        label: LabelId,
        /// The election.
        election: ElectionId,
    },
    /// Somebody stands on the list of a label no more.
    Unlisted {
        /// Who.
        member: MemberId,
        /// The label.
        label: LabelId,
        /// The election.
        election: ElectionId,
    },
    /// Somebody on a closed list has gone over to a label that split from its label, and stands on a list of that.
    ListDivided {
        /// Who.
        member: MemberId,
        /// The label of the list.
        label: LabelId,
        /// The label that they declare now.
        into: LabelId,
        /// The election.
        election: ElectionId,
    },
    /// So many on a closed list have gone over to labels that split from its label that it is open again.
    ListReopened {
        /// The label.
        label: LabelId,
        /// The election.
        election: ElectionId,
        /// How many have gone over.
        gone: u32,
        /// How many stood on the list.
        on: u32,
    },
    /// Some who were elected on a list declare something else by now.
    MismatchNoted {
        /// The election.
        election: ElectionId,
        /// The label of the list.
        label: LabelId,
        /// How many were elected on it.
        elected: u32,
        /// Those of them who do not declare it.
        otherwise: Vec<MemberId>,
    },
    /// Somebody sits in a body with others of a label.
    FractionJoined {
        /// Who.
        member: MemberId,
        /// The label.
        label: LabelId,
        /// The body.
        body: BodyId,
        /// Whether they only sympathise with the label.
        sympathises: bool,
        /// How many of the label sit together now, sympathisers left out.
        members: u32,
        /// How many make a fraction.
        needed: u32,
    },
    /// Somebody sits with a fraction no more.
    FractionLeft {
        /// Who.
        member: MemberId,
        /// The label.
        label: LabelId,
        /// The body.
        body: BodyId,
    },
}
