//! Documents that bodies deposited sealed: oversight.32 to oversight.36.

use alloc::vec::Vec;

use crate::ground::ids::{BodyId, DocumentId, MemberId};
use crate::ground::instant::Instant;
use crate::ground::tables::{Index, Table, taken_back};
use crate::ground::text::Text;

/// A document that a body deposited by its hash, to be opened from a date on.
#[derive(Clone, Debug)]
pub struct Document {
    /// The body.
    pub body: BodyId,
    /// Who deposited it.
    pub by: MemberId,
    /// What it is called.
    pub title: Text,
    /// The SHA-256 of its text, in lower-case hexadecimal.
    pub hash: Text,
    /// On which subject it is; empty where that was not said.
    pub on: Text,
    /// When it was deposited.
    pub sealed: Instant,
    /// From when on it is to be opened.
    pub opens: Instant,
    /// Until when it has to be.
    pub until: Instant,
    /// How it was opened.
    pub opened: Option<Opened>,
    /// Whether it was not opened in time: that stands there also when it is opened later.
    pub missed: bool,
}

/// How a document was opened.
#[derive(Clone, Debug)]
pub struct Opened {
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: MemberId,
    /// What it says.
    pub text: Text,
}

impl Document {
    /// Returns whether it waits to be opened, and its time is not over.
    pub const fn waits(&self) -> bool {
        self.opened.is_none() && !self.missed
    }
}

/// All documents that were deposited.
#[derive(Clone, Debug, Default)]
pub struct Documents {
    all: Table<Document>,
    /// Those of each body, the first one first.
    of: Index<BodyId, Vec<DocumentId>>,
    /// Which document has a hash.
    hashed: Index<Text, DocumentId>,
    /// How many of a member's wait to be opened.
    waiting: Index<MemberId, u32>,
    /// Those that wait, by when their time is over.
    due: Index<(Instant, DocumentId), ()>,
    /// Of which documents a body was told that they were not opened, the first one first.
    told: Index<BodyId, Vec<DocumentId>>,
}

taken_back! { Documents { all, of, hashed, waiting, due, told } }

impl Documents {
    /// Returns how many were deposited.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Returns whether none was.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Returns a document.
    pub fn get(&self, id: DocumentId) -> Option<&Document> {
        self.all.get(id.index()?)
    }

    /// Returns all of them, `F1` first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (DocumentId, &Document)> {
        self.all.iter().enumerate().map(|(place, document)| (DocumentId::at(place), document))
    }

    /// Returns those of a body, the first one first.
    pub fn of(&self, body: BodyId) -> impl DoubleEndedIterator<Item = (DocumentId, &Document)> {
        let ids = self.of.get(&body).into_iter().flatten();
        ids.filter_map(|id| Some((*id, self.get(*id)?)))
    }

    /// Returns those of which a body was told that they were not opened, the first one first.
    pub fn told(&self, body: BodyId) -> impl DoubleEndedIterator<Item = (DocumentId, &Document)> {
        let ids = self.told.get(&body).into_iter().flatten();
        ids.filter_map(|id| Some((*id, self.get(*id)?)))
    }

    /// Returns the document with a hash.
    pub fn hashed(&self, hash: &Text) -> Option<DocumentId> {
        self.hashed.get(hash).copied()
    }

    /// Returns how many that a member deposited wait to be opened.
    pub fn waiting(&self, member: MemberId) -> u32 {
        self.waiting.get(&member).copied().unwrap_or(0)
    }

    /// Returns those that wait, with when their time is over.
    pub fn due(&self) -> impl Iterator<Item = (Instant, DocumentId)> + '_ {
        self.due.keys().copied()
    }

    /// Returns whether those and no others are found that wait.
    pub(crate) fn agree(&self) -> bool {
        let waits = self.iter().filter(|(_, document)| document.waits());
        let found = |(id, document): (DocumentId, &Document)| self.due.contains_key(&(document.until, id));
        let mut count = 0_usize;
        let mut waits = waits.inspect(|_| count = count.saturating_add(1));
        let all = waits.all(found);
        drop(waits);
        let counted = self.waiting.values().fold(0_u64, |sum, count| sum.saturating_add(u64::from(*count)));
        all && count == self.due.len() && u64::try_from(count).is_ok_and(|count| count == counted)
    }

    pub(super) fn deposit(&mut self, document: Document) -> DocumentId {
        let id = DocumentId::at(self.all.len());
        self.of.entry(document.body).or_default().push(id);
        self.hashed.insert(document.hash.clone(), id);
        self.due.insert((document.until, id), ());
        let waiting = self.waiting.entry(document.by).or_default();
        *waiting = waiting.saturating_add(1);
        self.all.push(document);
        id
    }

    /// A document was opened, in time or later. Returns when its time would have been over, if it waited.
    pub(super) fn open(&mut self, id: DocumentId, opened: Opened) -> Option<Instant> {
        let due = self.settle(id);
        if let Some(document) = id.index().and_then(|place| self.all.get_mut(place)) {
            document.opened = Some(opened);
        }
        due
    }

    /// A document was not opened in time.
    pub(super) fn miss(&mut self, id: DocumentId) {
        self.settle(id);
        if let Some(document) = id.index().and_then(|place| self.all.get_mut(place)) {
            document.missed = true;
        }
    }

    /// A body was told that a document was not opened.
    pub(super) fn tell(&mut self, body: BodyId, id: DocumentId) {
        self.told.entry(body).or_default().push(id);
    }

    /// Nothing of a document is waited for any more.
    fn settle(&mut self, id: DocumentId) -> Option<Instant> {
        let document = self.get(id).filter(|document| document.waits())?;
        let (until, by) = (document.until, document.by);
        self.due.remove(&(until, id));
        if let Some(waiting) = self.waiting.get_mut(&by) {
            *waiting = waiting.saturating_sub(1);
            if *waiting == 0 {
                self.waiting.remove(&by);
            }
        }
        Some(until)
    }
}
