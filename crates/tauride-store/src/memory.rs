//! A store in memory, for tests and for records that nobody wants to keep.

mod tables;

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::{Bound, ControlFlow, Range},
    sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard},
};

use self::tables::{KeptCode, Tables};
use crate::{
    Acknowledged, Batch, Code, FIRST, Hash, Key, Loss, Mark, Meta, Reader, RegisterRow, Session, SignIn, Store,
    StoreError, Told,
};

/// A store that ends with the process.
#[derive(Debug)]
pub struct MemoryStore(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    meta: Meta,
    tables: RwLock<Tables>,
}

impl MemoryStore {
    /// Returns an empty store.
    pub fn new(meta: Meta) -> Self {
        Self(Arc::new(Shared { meta, tables: RwLock::default() }))
    }

    /// Nothing panics while it holds the lock, so what a poisoned lock guards is whole.
    fn write(&mut self) -> RwLockWriteGuard<'_, Tables> {
        self.0.tables.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shared {
    fn read(&self) -> RwLockReadGuard<'_, Tables> {
        self.tables.read().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store for MemoryStore {
    fn append(&mut self, batch: &Batch<'_>) -> Result<(), StoreError> {
        self.write().append(batch)
    }

    fn when_acknowledged(&mut self, tell: Told) {
        tell(Ok(()));
    }

    fn accept(&mut self, loss: Option<&Loss>, acknowledged: &Acknowledged) -> Result<(), StoreError> {
        let mut tables = self.write();
        tables.losses.extend(loss);
        tables.root = acknowledged.root;
        Ok(())
    }

    fn erase(&mut self, member: u32) -> Result<bool, StoreError> {
        let mut tables = self.write();
        tables.codes.retain(|_, code| code.member != member);
        tables.sessions.retain(|_, session| session.member != member);
        Ok(tables.register.remove(member))
    }

    fn put_codes(&mut self, codes: &[Code]) -> Result<(), StoreError> {
        let mut tables = self.write();
        let members: BTreeSet<u32> = codes.iter().map(|code| code.member).collect();
        let stays = |old: &KeptCode| old.used || !members.contains(&old.member);
        let mut new = BTreeMap::new();
        for code in codes {
            let kept = tables.codes.get(&code.hash).is_some_and(stays);
            if kept
                || new.insert(code.hash, KeptCode { member: code.member, expires: code.expires, used: false }).is_some()
            {
                return Err(StoreError::CodeTaken);
            }
        }
        tables.codes.retain(|_, old| stays(old));
        tables.codes.extend(new);
        tables.sessions.retain(|_, session| !members.contains(&session.member));
        Ok(())
    }

    fn sign_in(&mut self, sign_ins: &[SignIn]) -> Result<Vec<Option<u32>>, StoreError> {
        let mut tables = self.write();
        Ok(sign_ins.iter().map(|sign_in| tables.sign_in(sign_in)).collect())
    }

    fn put_session(&mut self, session: &Session) -> Result<(), StoreError> {
        self.write().sessions.insert(session.hash, *session);
        Ok(())
    }

    fn end_session(&mut self, hash: &Hash) -> Result<bool, StoreError> {
        Ok(self.write().sessions.remove(hash).is_some())
    }

    fn end_expired(&mut self, now: i64) -> Result<usize, StoreError> {
        let mut tables = self.write();
        let before = tables.sessions.len();
        tables.sessions.retain(|_, session| session.expires > now);
        Ok(before - tables.sessions.len())
    }

    fn reader(&self) -> Arc<dyn Reader> {
        Arc::clone(&self.0) as Arc<dyn Reader>
    }
}

impl Reader for Shared {
    fn whole(&self) -> Result<(), StoreError> {
        Ok(())
    }

    fn meta(&self) -> Result<Meta, StoreError> {
        Ok(self.meta.clone())
    }

    /// There is no second place: what is in memory is lost whole.
    fn mark(&self) -> Result<Mark, StoreError> {
        let tables = self.read();
        Ok(Mark::Kept(Acknowledged { size: tables.len(), root: tables.root }))
    }

    fn losses(&self) -> Result<Vec<Loss>, StoreError> {
        Ok(self.read().losses.clone())
    }

    fn len(&self) -> Result<u64, StoreError> {
        Ok(self.read().len())
    }

    fn entry(&self, number: u64) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.read().line(number).map(|line| line.to_vec()))
    }

    fn entries(
        &self,
        numbers: Range<u64>,
        each: &mut dyn FnMut(u64, &[u8]) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        for number in numbers.start.max(FIRST)..numbers.end {
            let line = self.read().line(number);
            let Some(line) = line else { break };
            if each(number, &line).is_break() {
                break;
            }
        }
        Ok(())
    }

    fn by_key(&self, key: &Key) -> Result<Option<u64>, StoreError> {
        Ok(self.read().keys.get(key).copied())
    }

    fn registered(&self, member: u32) -> Result<Option<RegisterRow>, StoreError> {
        Ok(self.read().register.rows.get(&member).cloned())
    }

    fn registered_as(&self, key: &str) -> Result<Option<RegisterRow>, StoreError> {
        let tables = self.read();
        let member = tables.register.members.get(key);
        Ok(member.and_then(|member| tables.register.rows.get(member)).cloned())
    }

    fn register(&self, after: u32, limit: usize) -> Result<Vec<RegisterRow>, StoreError> {
        let tables = self.read();
        Ok(tables
            .register
            .rows
            .range((Bound::Excluded(after), Bound::Unbounded))
            .take(limit)
            .map(|(_, row)| row.clone())
            .collect())
    }

    fn find_session(&self, hash: &Hash) -> Result<Option<Session>, StoreError> {
        Ok(self.read().sessions.get(hash).copied())
    }

    fn is_code(&self, hash: &Hash, now: i64) -> Result<bool, StoreError> {
        Ok(self.read().codes.get(hash).is_some_and(|code| code.signs_in(now)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_contract() {
        crate::contract::check(|| {
            Box::new(MemoryStore::new(Meta { name: "Federation".to_owned(), origin: "example.org/record".to_owned() }))
        });
    }
}
