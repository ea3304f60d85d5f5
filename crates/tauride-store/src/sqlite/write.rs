//! What is written inside a transaction.

use rusqlite::{ErrorCode, Transaction, params};

use super::reader;
use crate::{Batch, Code, Hash, NewEntry, RegisterRow, Session, StoreError};

/// Why a transaction is given up: a refusal of the store's own, or an error of the engine.
pub(super) enum Undo {
    Refused(StoreError),
    Engine(rusqlite::Error),
}

impl From<rusqlite::Error> for Undo {
    fn from(error: rusqlite::Error) -> Self {
        Self::Engine(error)
    }
}

/// Writes a batch whose numbers have been checked.
pub(super) fn append(transaction: &Transaction<'_>, batch: &Batch<'_>) -> Result<(), Undo> {
    let mut insert = transaction.prepare_cached("INSERT INTO entry (number, line) VALUES (?1, ?2)")?;
    for entry in batch.entries {
        insert.execute(params![entry.number, entry.line])?;
    }
    put_keys(transaction, batch.entries)?;
    put_rows(transaction, batch.register)
}

fn put_keys(transaction: &Transaction<'_>, entries: &[NewEntry<'_>]) -> Result<(), Undo> {
    let mut insert = transaction.prepare_cached("INSERT INTO entry_key (key, number) VALUES (?1, ?2)")?;
    for entry in entries {
        let Some(key) = &entry.key else { continue };
        if let Err(error) = insert.execute(params![key.as_bytes(), entry.number]) {
            return Err(match (is_twice(&error), reader::by_key(transaction, key)?) {
                (true, Some(number)) => Undo::Refused(StoreError::KeyTaken { key: key.clone(), number }),
                _ => error.into(),
            });
        }
    }
    Ok(())
}

fn put_rows(transaction: &Transaction<'_>, rows: &[RegisterRow]) -> Result<(), Undo> {
    let mut insert =
        transaction.prepare_cached("INSERT INTO register (member, key, name, contact) VALUES (?1, ?2, ?3, ?4)")?;
    for row in rows {
        match insert.execute(params![row.member, row.key, row.name, row.contact]) {
            Ok(_) => {}
            Err(error) if is_twice(&error) => return Err(row_twice(transaction, row)?.into()),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

impl From<StoreError> for Undo {
    fn from(error: StoreError) -> Self {
        Self::Refused(error)
    }
}

/// Returns which part of a register row is there already.
fn row_twice(transaction: &Transaction<'_>, row: &RegisterRow) -> rusqlite::Result<StoreError> {
    let mut find = transaction.prepare_cached("SELECT count(*) FROM register WHERE member = ?1")?;
    if find.query_row([row.member], |found| found.get::<_, u32>(0))? > 0 {
        return Ok(StoreError::MemberRegistered { member: row.member });
    }
    let mut find = transaction.prepare_cached("SELECT member FROM register WHERE key = ?1")?;
    let member = find.query_row([&row.key], |found| found.get(0))?;
    Ok(StoreError::RegisterKeyTaken { key: row.key.clone(), member })
}

fn is_twice(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation)
}

/// Removes what is private of a member. Returns whether there was a register row.
pub(super) fn erase(transaction: &Transaction<'_>, member: u32) -> Result<bool, Undo> {
    transaction.execute("DELETE FROM code WHERE member = ?1", [member])?;
    transaction.execute("DELETE FROM session WHERE member = ?1", [member])?;
    Ok(transaction.execute("DELETE FROM register WHERE member = ?1", [member])? > 0)
}

/// Writes new codes in the place of the unused ones of their members.
pub(super) fn put_codes(transaction: &Transaction<'_>, codes: &[Code]) -> Result<(), Undo> {
    let mut remove = transaction.prepare_cached("DELETE FROM code WHERE member = ?1 AND used IS NULL")?;
    for code in codes {
        remove.execute([code.member])?;
    }
    let mut insert = transaction.prepare_cached("INSERT INTO code (hash, member, created) VALUES (?1, ?2, ?3)")?;
    for code in codes {
        insert.execute(params![code.hash, code.member, code.created]).map_err(|error| {
            if is_twice(&error) { Undo::Refused(StoreError::CodeTaken) } else { Undo::Engine(error) }
        })?;
    }
    Ok(())
}

/// Marks a code as used, if it can be. Returns its member.
pub(super) fn take_code(transaction: &Transaction<'_>, code: &Hash, now: i64) -> rusqlite::Result<Option<u32>> {
    let mut take =
        transaction.prepare_cached("UPDATE code SET used = ?2 WHERE hash = ?1 AND used IS NULL RETURNING member")?;
    let mut rows = take.query(params![code, now])?;
    let member = rows.next()?.map(|row| row.get(0)).transpose()?;
    // A statement that returns rows is done only when it has returned them all.
    while rows.next()?.is_some() {}
    Ok(member)
}

/// Writes a session.
pub(super) fn put_session(transaction: &Transaction<'_>, session: &Session) -> Result<(), Undo> {
    let mut put =
        transaction.prepare_cached("INSERT OR REPLACE INTO session (hash, member, expires) VALUES (?1, ?2, ?3)")?;
    put.execute(params![session.hash, session.member, session.expires])?;
    Ok(())
}
