//! Documents that bodies deposited sealed: what is known of them, when they open, and who owed what did not.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ids::{BodyId, DocumentId, MemberId};
use tauride_rules::instant::Instant;
use tauride_rules::oversight::documents::Document as Kept;

use crate::named::{self, Named};
use crate::part::{Part, Window};

/// A document that a body deposited sealed.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Document {
    /// Its number.
    pub id: DocumentId,
    /// The body.
    pub body: Named<BodyId>,
    /// Who deposited it.
    pub by: Named<MemberId>,
    /// What it is called.
    pub title: String,
    /// The SHA-256 of its text.
    pub hash: String,
    /// On which subject, if that was said.
    pub on: Option<String>,
    /// When it was deposited.
    pub sealed: Instant,
    /// From when on it is to be opened.
    pub opens: Instant,
    /// Until when it has to be.
    pub until: Instant,
    /// How far it has come.
    pub stage: Sealed,
    /// Whether it was not opened in time.
    pub missed: bool,
    /// How it was opened.
    pub opened: Option<Opened>,
}

/// How far a document has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Sealed {
    /// Its date has not come.
    Sealed,
    /// It is to be opened.
    Due,
    /// It was not opened in time, nor since.
    NotOpened,
    /// It is open.
    Open,
}

/// How a document was opened.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Opened {
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: Named<MemberId>,
    /// What it says.
    pub text: String,
}

impl Document {
    /// Returns a document; nothing if there is none of this number.
    pub fn of(state: &State, id: DocumentId) -> Option<Self> {
        state.oversight.documents.get(id).map(|found| of(state, (id, found)))
    }

    /// Returns a part of all documents, `F1` first.
    pub fn all(state: &State, window: Window) -> Part<Self> {
        let place = |place| Self::of(state, DocumentId::at(place));
        Part::numbered(window, state.oversight.documents.len(), place)
    }
}

/// Returns what a body deposited last, the latest first.
pub fn of_body(state: &State, body: BodyId, most: usize) -> Vec<Document> {
    state.oversight.documents.of(body).rev().take(most).map(|found| of(state, found)).collect()
}

/// Returns what a body was told last that it was not opened, the latest first.
pub fn told(state: &State, body: BodyId, most: usize) -> Vec<Document> {
    state.oversight.documents.told(body).rev().take(most).map(|found| of(state, found)).collect()
}

fn of(state: &State, (id, found): (DocumentId, &Kept)) -> Document {
    let stands = match (&found.opened, found.missed) {
        (Some(_), _) => Sealed::Open,
        (None, true) => Sealed::NotOpened,
        (None, false) if found.opens <= state.now => Sealed::Due,
        (None, false) => Sealed::Sealed,
    };
    Document {
        id,
        body: named::body(state, found.body),
        by: named::member(state, found.by),
        title: found.title.to_string(),
        hash: found.hash.to_string(),
        on: Some(found.on.to_string()).filter(|on| !on.is_empty()),
        sealed: found.sealed,
        opens: found.opens,
        until: found.until,
        stage: stands,
        missed: found.missed,
        opened: found.opened.as_ref().map(|opened| Opened {
            at: opened.at,
            by: named::member(state, opened.by),
            text: opened.text.to_string(),
        }),
    }
}
