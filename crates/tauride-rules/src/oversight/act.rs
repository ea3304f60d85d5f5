//! What anybody may ask of oversight, beside what bodies decide.

use serde::{Deserialize, Serialize};

use crate::ground::ids::{BodyId, DeedId, DocumentId, ResolutionId};
use crate::ground::instant::Instant;
use crate::ground::text::{Text, is_blank};

/// Whether a body did what was reported of it, as it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Did {
    /// It did.
    So,
    /// It did not.
    Not,
}

/// A request of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum OversightAct {
    /// An officer of the body that resolved it says what was missing.
    Complete {
        /// The resolution.
        resolution: ResolutionId,
        /// What was missing.
        text: Text,
    },
    /// Somebody reports what a body has done.
    Report {
        /// The body.
        body: BodyId,
        /// What it has done.
        deed: Text,
        /// When it was done.
        at: Instant,
        /// On which subject; empty where that is not said.
        #[serde(default, skip_serializing_if = "is_blank")]
        on: Text,
        /// The resolution of the body that it carried out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        under: Option<ResolutionId>,
    },
    /// An officer of a body deposits a document of it, sealed.
    Seal {
        /// The body.
        body: BodyId,
        /// What it is called.
        title: Text,
        /// The SHA-256 of its text, in lower-case hexadecimal.
        hash: Text,
        /// From when on it is to be opened.
        opens: Instant,
        /// On which subject it is; empty where that is not said.
        #[serde(default, skip_serializing_if = "is_blank")]
        on: Text,
    },
    /// Who deposited a document, or an officer of the body, enters its text.
    Unseal {
        /// The document.
        document: DocumentId,
        /// Its text.
        text: Text,
    },
    /// An officer of the body says whether that is so.
    Reply {
        /// What was reported.
        deed: DeedId,
        /// Whether the body did it.
        did: Did,
        /// What it says of it.
        said: Text,
    },
}
