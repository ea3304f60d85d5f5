//! What lies on a body's desk: what it owes, to whom and by when; what waits for it, and until when; and how it has used its rights.

mod owes;
mod used;

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ids::{AgreementId, BodyId, ChargeId, DocumentId, InquiryId, MemberId, ResolutionId};
use tauride_rules::instant::Instant;

use crate::named::{Named, Whose};
use crate::oversight::{self, Waiting};
use crate::sealed::{self, Document};

pub use used::{Did, Use, Used};

/// What lies on a body's desk.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Desk {
    /// What it owes, what is due first before the others.
    pub owes: Vec<Owed>,
    /// What others resolved that waits for it, what is over first before the others.
    pub waits: Vec<Waiting>,
    /// What it was told last that others did not open in time.
    pub told: Vec<Document>,
    /// How it has used its rights over what others resolve.
    pub used: Used,
}

/// Something that a body owes.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Owed {
    /// By when; nothing where it is owed for as long as it lasts.
    pub until: Option<Instant>,
    /// Whether that is over.
    pub overdue: bool,
    /// What, and to whom.
    pub what: Due,
}

/// What a body may owe.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Due {
    /// An answer to an inquiry.
    Answer {
        /// The inquiry.
        inquiry: InquiryId,
        /// What they want to know.
        text: String,
        /// Who.
        to: Named<MemberId>,
    },
    /// A report to a body that it answers to.
    Report(Named<BodyId>),
    /// Something that it is to carry out.
    Charge {
        /// The charge.
        charge: ChargeId,
        /// What.
        what: String,
        /// The body that resolved it.
        to: Named<BodyId>,
    },
    /// To stand by what another body suspended.
    StandBy {
        /// The resolution.
        resolution: ResolutionId,
        /// What it is called.
        title: String,
        /// Who suspended it.
        to: Option<Named<BodyId>>,
    },
    /// To say what another body found missing.
    Complete {
        /// The resolution.
        resolution: ResolutionId,
        /// What it is called.
        title: String,
        /// What is missing.
        lacks: String,
        /// Who asked.
        to: Option<Named<BodyId>>,
    },
    /// A condition of an agreement.
    Condition {
        /// The agreement.
        agreement: AgreementId,
        /// What it is called.
        title: String,
        /// What is owed.
        says: String,
        /// The other parties.
        to: Vec<Whose>,
    },
    /// To hand back what it had assumed, which it keeps, or has until then.
    HandBack {
        /// On what.
        subject: String,
        /// Whose it is otherwise.
        to: Named<BodyId>,
    },
    /// To open a document whose date has come.
    Open {
        /// The document.
        document: DocumentId,
        /// What it is called.
        title: String,
    },
    /// To be ratified: otherwise it ends.
    Ratification,
}

impl Desk {
    /// Returns what lies on the desk of a body, so much of each at the most; nothing if there is no such body.
    pub fn of(state: &State, id: BodyId, most: usize) -> Option<Self> {
        state.body(id)?;
        let mut owes = owes::of(state, id, most);
        owes.sort_by_key(|owed| owed.until.unwrap_or(Instant::MAX));
        owes.truncate(most);
        let waits = oversight::waiting(state, Some(id), most);
        Some(Self { owes, waits, told: sealed::told(state, id, most), used: Used::of(state, id, most) })
    }
}
