//! What anybody may ask of the charter.

use alloc::boxed::Box;

use serde::{Deserialize, Serialize};

use crate::ground::ids::BodyId;
use crate::ground::text::Text;
use crate::terms::Charter;

/// A request of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum CharterAct {
    /// The founders adopt the charter: always the first act, and never another.
    Found {
        /// The charter's text as it was adopted.
        text: Text,
        /// Its checked form.
        charter: Box<Charter>,
    },
    /// The founders give up their powers.
    EndFounding {},
    /// A member of the amending body proposes another charter, on which that body is polled.
    ProposeAmendment {
        /// The body that decides.
        body: BodyId,
        /// The whole text as it would stand.
        text: Text,
        /// Its checked form.
        charter: Box<Charter>,
    },
}
