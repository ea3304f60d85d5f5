//! What every store does.

use std::{
    ops::{ControlFlow, Range},
    sync::Arc,
};

use crate::{Acknowledged, Batch, Code, Hash, Key, Loss, Mark, Meta, RegisterRow, Session, SignIn, StoreError};

/// What is called when a batch is kept a second time, or cannot be.
pub type Told = Box<dyn FnOnce(Result<(), StoreError>) + Send>;

/// The one that writes the record of one federation and what is private beside it.
///
/// Every method is one transaction: when it returns, what it did is durable; when it fails, nothing has changed.
/// The exception is [`StoreError::Disk`], after which only reopening tells what is on the disk.
pub trait Store: Send {
    /// Appends a batch: its entries, their keys and the register rows that belong to them.
    ///
    /// # Errors
    /// [`StoreError::Gap`] if the entries do not continue the record, [`StoreError::KeyTaken`],
    /// [`StoreError::RegisterKeyTaken`] or [`StoreError::MemberRegistered`] if something is there twice, and what the
    /// disk refuses.
    fn append(&mut self, batch: &Batch<'_>) -> Result<(), StoreError>;

    /// Calls `tell` once all that was appended is kept a second time as [`Mark`], at once or from a thread of the
    /// store's own: before that, nobody is to hear that it is. Further batches can be appended meanwhile.
    fn when_acknowledged(&mut self, tell: Told);

    /// Takes the record as it is for what was acknowledged. `loss` is a note of what is lost, kept for good.
    ///
    /// # Errors
    /// What the disk refuses.
    fn accept(&mut self, loss: Option<&Loss>, acknowledged: &Acknowledged) -> Result<(), StoreError>;

    /// Erases what is known privately of a member: register row, codes and sessions. Returns whether there was a row.
    ///
    /// # Errors
    /// What the disk refuses.
    fn erase(&mut self, member: u32) -> Result<bool, StoreError>;

    /// Puts in place new one-time codes. Earlier unused codes of the same members are void from now on, and their
    /// sessions are over: whoever stole a slip is signed out by the next one.
    ///
    /// # Errors
    /// [`StoreError::CodeTaken`] if a code is the same as one of another member or a used one, and what the disk refuses.
    fn put_codes(&mut self, codes: &[Code]) -> Result<(), StoreError>;

    /// Uses up one-time codes and starts the sessions of their members, both or neither, so that no crash in between
    /// leaves a member with a used code and no session. Returns the member of each; `None` where the code is unknown,
    /// void, used or over. All of it is one transaction.
    ///
    /// # Errors
    /// What the disk refuses.
    fn sign_in(&mut self, sign_ins: &[SignIn]) -> Result<Vec<Option<u32>>, StoreError>;

    /// Starts a session without a code.
    ///
    /// # Errors
    /// What the disk refuses.
    fn put_session(&mut self, session: &Session) -> Result<(), StoreError>;

    /// Ends a session. Returns whether there was one.
    ///
    /// # Errors
    /// What the disk refuses.
    fn end_session(&mut self, hash: &Hash) -> Result<bool, StoreError>;

    /// Forgets the sessions that are over at `now`, in seconds since 1970. Returns how many.
    ///
    /// # Errors
    /// What the disk refuses.
    fn end_expired(&mut self, now: i64) -> Result<usize, StoreError>;

    /// Returns a reader of this store; it can be cloned, sent to other threads, and sees what has been acknowledged.
    fn reader(&self) -> Arc<dyn Reader>;
}

/// One who reads, beside the writer and without holding it up.
pub trait Reader: Send + Sync {
    /// Checks every page of the database and every private row, which takes as long as reading all of it. Asked once at
    /// every start, beside the enactment of the record.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`], [`StoreError::Damaged`] naming the private rows, and what the disk refuses.
    fn whole(&self) -> Result<(), StoreError>;

    /// Returns which federation this is.
    ///
    /// # Errors
    /// What the disk refuses.
    fn meta(&self) -> Result<Meta, StoreError>;

    /// Returns what was acknowledged, from the second place where it stands.
    ///
    /// # Errors
    /// What the disk refuses.
    fn mark(&self) -> Result<Mark, StoreError>;

    /// Returns the differences between the record and what was acknowledged that were accepted, in their order.
    ///
    /// # Errors
    /// What the disk refuses.
    fn losses(&self) -> Result<Vec<Loss>, StoreError>;

    /// Returns how many entries the record has.
    ///
    /// # Errors
    /// What the disk refuses.
    fn len(&self) -> Result<u64, StoreError>;

    /// Returns whether the record has no entry yet.
    ///
    /// # Errors
    /// What the disk refuses.
    fn is_empty(&self) -> Result<bool, StoreError> {
        Ok(self.len()? == 0)
    }

    /// Returns the bytes of one entry.
    ///
    /// # Errors
    /// What the disk refuses.
    fn entry(&self, number: u64) -> Result<Option<Vec<u8>>, StoreError>;

    /// Calls `each` with the number and the bytes of the entries in `numbers`, in order, until it breaks or the
    /// record ends. Holds a bounded part of the record at a time, and nothing of the store while it calls.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] if an entry is missing, and what the disk refuses.
    fn entries(
        &self,
        numbers: Range<u64>,
        each: &mut dyn FnMut(u64, &[u8]) -> ControlFlow<()>,
    ) -> Result<(), StoreError>;

    /// Returns the entry that was appended with this idempotency key.
    ///
    /// # Errors
    /// What the disk refuses.
    fn by_key(&self, key: &Key) -> Result<Option<u64>, StoreError>;

    /// Returns the entry of each of these idempotency keys, as [`by_key`](Self::by_key) does of one.
    ///
    /// # Errors
    /// What the disk refuses.
    fn by_keys(&self, keys: &[&Key]) -> Result<Vec<Option<u64>>, StoreError> {
        keys.iter().map(|key| self.by_key(key)).collect()
    }

    /// Returns what the register knows of a member.
    ///
    /// # Errors
    /// What the disk refuses.
    fn registered(&self, member: u32) -> Result<Option<RegisterRow>, StoreError>;

    /// Returns the register row with the organisation's key for a person.
    ///
    /// # Errors
    /// What the disk refuses.
    fn registered_as(&self, key: &str) -> Result<Option<RegisterRow>, StoreError>;

    /// Returns up to `limit` register rows of members above `after`, by rising number; 0 begins at the first.
    ///
    /// # Errors
    /// What the disk refuses.
    fn register(&self, after: u32, limit: usize) -> Result<Vec<RegisterRow>, StoreError>;

    /// Returns the session under this hash, also when it is over.
    ///
    /// # Errors
    /// What the disk refuses.
    fn find_session(&self, hash: &Hash) -> Result<Option<Session>, StoreError>;

    /// Returns who is signed in with this session at `now`, in seconds since 1970.
    ///
    /// # Errors
    /// What the disk refuses.
    fn session(&self, hash: &Hash, now: i64) -> Result<Option<u32>, StoreError> {
        Ok(self.find_session(hash)?.filter(|session| now < session.expires).map(|session| session.member))
    }

    /// Returns whether a code would sign somebody in at `now`, in seconds since 1970.
    ///
    /// # Errors
    /// What the disk refuses.
    fn is_code(&self, hash: &Hash, now: i64) -> Result<bool, StoreError>;
}
