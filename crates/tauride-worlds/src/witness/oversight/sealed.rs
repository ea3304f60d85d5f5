//! Documents that were deposited sealed: each hash once, opened by its text, from its date on, and marked in time if not.

use std::collections::BTreeSet;

use tauride_record::{hex, sha256};
use tauride_rules::State;
use tauride_rules::ids::{DocumentId, MemberId};
use tauride_rules::instant::Instant;
use tauride_rules::oversight::documents::Document;

use super::super::{Seen, Sound, holds};

/// Each hash is deposited once, and nobody has deposited more than they may.
pub(super) fn deposited(seen: &Seen<'_>, by: MemberId) -> Sound {
    let all = || seen.after.oversight.documents.iter();
    let hashes: BTreeSet<&str> = all().map(|(_, document)| &*document.hash).collect();
    holds(hashes.len() == all().count(), || "one document was deposited twice".to_owned())?;
    let own = all().filter(|(_, document)| document.by == by && document.waits()).count();
    holds(own <= 5, || format!("{by} has deposited {own} documents that are to be opened"))
}

/// A document is opened from its date on, and by its text.
pub(super) fn opened(seen: &Seen<'_>, id: DocumentId, text: &str) -> Sound {
    is_due(seen, id, |found| found.opens)?;
    let found = seen.before.oversight.documents.get(id);
    let has = |text: &str| found.is_some_and(|found| *found.hash == *hex::encode(&sha256(text.as_bytes())));
    holds(has(text) || has(&format!("{text}\n")), || format!("{id} was opened by another text"))
}

/// What happened to a document happened once, and not before its time.
pub(super) fn is_due(seen: &Seen<'_>, id: DocumentId, from: impl Fn(&Document) -> Instant) -> Sound {
    let found = seen.before.oversight.documents.get(id);
    let is_due = found.is_some_and(|found| found.opened.is_none() && from(found) <= seen.after.now);
    holds(is_due, || format!("something happened to {id} before its time, or twice"))
}

/// Nothing is waited for whose time is over.
pub(super) fn stand(state: &State) -> Sound {
    let late = |(_, document): &(DocumentId, &Document)| document.waits() && document.until <= state.now;
    let late = state.oversight.documents.iter().find(late);
    holds(late.is_none(), || {
        late.map_or_else(String::new, |(id, _)| format!("{id} was not opened, and nobody says so"))
    })
}
