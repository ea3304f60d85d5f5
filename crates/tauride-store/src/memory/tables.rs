//! The tables of a store in memory.

use std::{collections::BTreeMap, sync::Arc};

use crate::{Batch, FIRST, Hash, Key, Loss, RegisterRow, Session, SignIn, StoreError};

/// All that a store holds.
#[derive(Debug, Default)]
pub(super) struct Tables {
    pub(super) lines: Vec<Arc<[u8]>>,
    pub(super) root: Hash,
    pub(super) losses: Vec<Loss>,
    pub(super) keys: BTreeMap<Key, u64>,
    pub(super) register: Register,
    pub(super) codes: BTreeMap<Hash, KeptCode>,
    pub(super) sessions: BTreeMap<Hash, Session>,
}

/// A one-time code that was given out.
#[derive(Debug)]
pub(super) struct KeptCode {
    pub(super) member: u32,
    pub(super) expires: i64,
    pub(super) used: bool,
}

impl KeptCode {
    /// Returns whether it signs its member in at `now`.
    pub(super) fn signs_in(&self, now: i64) -> bool {
        !self.used && now < self.expires
    }
}

/// The register, by member and by the organisation's key.
#[derive(Debug, Default)]
pub(super) struct Register {
    pub(super) rows: BTreeMap<u32, RegisterRow>,
    pub(super) members: BTreeMap<String, u32>,
}

impl Tables {
    pub(super) fn len(&self) -> u64 {
        self.lines.len() as u64
    }

    pub(super) fn line(&self, number: u64) -> Option<Arc<[u8]>> {
        let index = usize::try_from(number.checked_sub(FIRST)?).ok()?;
        self.lines.get(index).cloned()
    }

    /// Checks the whole batch, then takes it.
    pub(super) fn append(&mut self, batch: &Batch<'_>) -> Result<(), StoreError> {
        batch.len_after(self.len())?;
        let keys = self.new_keys(batch)?;
        let register = self.register.new_rows(batch)?;
        self.lines.extend(batch.entries.iter().map(|entry| Arc::from(entry.line)));
        self.keys.extend(keys);
        self.root = batch.root;
        self.register.rows.extend(register.rows);
        self.register.members.extend(register.members);
        Ok(())
    }

    /// Uses up a code and starts a session.
    pub(super) fn sign_in(&mut self, sign_in: &SignIn) -> Option<u32> {
        let SignIn { code, session, now, expires } = *sign_in;
        let code = self.codes.get_mut(&code).filter(|code| code.signs_in(now))?;
        code.used = true;
        let member = code.member;
        self.sessions.insert(session, Session { hash: session, member, expires });
        Some(member)
    }

    /// Returns the keys of a batch, or which of them is there twice.
    fn new_keys(&self, batch: &Batch<'_>) -> Result<BTreeMap<Key, u64>, StoreError> {
        let mut keys = BTreeMap::new();
        for entry in batch.entries {
            let Some(key) = &entry.key else { continue };
            if let Some(&number) = self.keys.get(key).or_else(|| keys.get(key)) {
                return Err(StoreError::KeyTaken { key: key.clone(), number });
            }
            keys.insert(key.clone(), entry.number);
        }
        Ok(keys)
    }
}

impl Register {
    /// Returns the rows of a batch, or what of them is there twice.
    fn new_rows(&self, batch: &Batch<'_>) -> Result<Self, StoreError> {
        let mut new = Self::default();
        for row in batch.register {
            self.admits(row)?;
            new.admits(row)?;
            new.rows.insert(row.member, row.clone());
            new.members.insert(row.key.clone(), row.member);
        }
        Ok(new)
    }

    fn admits(&self, row: &RegisterRow) -> Result<(), StoreError> {
        if self.rows.contains_key(&row.member) {
            return Err(StoreError::MemberRegistered { member: row.member });
        }
        match self.members.get(&row.key) {
            Some(&member) => Err(StoreError::RegisterKeyTaken { key: row.key.clone(), member }),
            None => Ok(()),
        }
    }

    /// Removes the row of a member. Returns whether there was one.
    pub(super) fn remove(&mut self, member: u32) -> bool {
        let row = self.rows.remove(&member);
        row.is_some_and(|row| self.members.remove(&row.key).is_some())
    }
}
