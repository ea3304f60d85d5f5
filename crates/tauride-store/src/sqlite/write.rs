//! What is written inside a transaction.

use std::path::Path;

use rusqlite::{ErrorCode, Transaction, params};

use super::fault::Trouble;
use super::{rows, sum};
use crate::{Batch, Code, Loss, NewEntry, RegisterRow, Session, SignIn, StoreError};

/// Writes a batch whose numbers have been checked.
pub(super) fn append(transaction: &Transaction<'_>, batch: &Batch<'_>) -> Result<(), Trouble> {
    let mut insert = transaction.prepare_cached("INSERT INTO entry (number, line) VALUES (?1, ?2)")?;
    for entry in batch.entries {
        insert.execute(params![entry.number, entry.line])?;
    }
    put_keys(transaction, batch.entries)?;
    put_rows(transaction, batch.register)
}

fn put_keys(transaction: &Transaction<'_>, entries: &[NewEntry<'_>]) -> Result<(), Trouble> {
    let mut insert = transaction.prepare_cached("INSERT INTO entry_key (key, number, sum) VALUES (?1, ?2, ?3)")?;
    for entry in entries {
        let Some(key) = &entry.key else { continue };
        if let Err(error) = insert.execute(params![key.as_bytes(), entry.number, sum::key(key, entry.number)]) {
            return Err(match (is_twice(&error), rows::key_of(transaction, key)?) {
                (true, Some(found)) => StoreError::KeyTaken { key: key.clone(), number: found.row.1 }.into(),
                _ => error.into(),
            });
        }
    }
    Ok(())
}

fn put_rows(transaction: &Transaction<'_>, rows: &[RegisterRow]) -> Result<(), Trouble> {
    let mut insert = transaction
        .prepare_cached("INSERT INTO register (member, key, name, contact, sum) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for row in rows {
        match insert.execute(params![row.member, row.key, row.name, row.contact, sum::row(row)]) {
            Ok(_) => {}
            Err(error) if is_twice(&error) => return Err(row_twice(transaction, row)?.into()),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
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
pub(super) fn erase(transaction: &Transaction<'_>, member: u32) -> Result<bool, Trouble> {
    transaction.execute("DELETE FROM code WHERE member = ?1", [member])?;
    transaction.execute("DELETE FROM session WHERE member = ?1", [member])?;
    Ok(transaction.execute("DELETE FROM register WHERE member = ?1", [member])? > 0)
}

/// Writes new codes in the place of the unused ones of their members, whose sessions end.
pub(super) fn put_codes(transaction: &Transaction<'_>, codes: &[Code]) -> Result<(), Trouble> {
    let mut remove = transaction.prepare_cached("DELETE FROM code WHERE member = ?1 AND used IS NULL")?;
    let mut sign_out = transaction.prepare_cached("DELETE FROM session WHERE member = ?1")?;
    for code in codes {
        remove.execute([code.member])?;
        sign_out.execute([code.member])?;
    }
    let mut insert = transaction
        .prepare_cached("INSERT INTO code (hash, member, created, expires, sum) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for code in codes {
        insert.execute(params![code.hash, code.member, code.created, code.expires, sum::code(code, None)]).map_err(
            |error| if is_twice(&error) { Trouble::Refused(StoreError::CodeTaken) } else { Trouble::Engine(error) },
        )?;
    }
    Ok(())
}

/// Uses up a code, if it can be, and starts the session of its member.
pub(super) fn sign_in(file: &Path, transaction: &Transaction<'_>, sign_in: &SignIn) -> Result<Option<u32>, Trouble> {
    let SignIn { code: hash, session, now, expires } = *sign_in;
    let Some(found) = rows::code_of(transaction, &hash)? else { return Ok(None) };
    let (code, used) = found.whole(file, rows::name_of_code)?;
    if used.is_some() || code.expires <= now {
        return Ok(None);
    }
    let mut take = transaction.prepare_cached("UPDATE code SET used = ?2, sum = ?3 WHERE hash = ?1")?;
    take.execute(params![hash, now, sum::code(&code, Some(now))])?;
    put_session(transaction, &Session { hash: session, member: code.member, expires })?;
    Ok(Some(code.member))
}

/// Writes a session.
pub(super) fn put_session(transaction: &Transaction<'_>, session: &Session) -> Result<(), Trouble> {
    let mut put = transaction
        .prepare_cached("INSERT OR REPLACE INTO session (hash, member, expires, sum) VALUES (?1, ?2, ?3, ?4)")?;
    put.execute(params![session.hash, session.member, session.expires, sum::session(session)])?;
    Ok(())
}

/// Notes an accepted difference.
pub(super) fn put_loss(transaction: &Transaction<'_>, loss: &Loss) -> Result<(), Trouble> {
    let row = params![loss.size, loss.acknowledged, loss.accepted, sum::loss(loss)];
    transaction.execute("INSERT INTO loss (size, acknowledged, accepted, sum) VALUES (?1, ?2, ?3, ?4)", row)?;
    Ok(())
}

/// Ends every session and voids every code: what a backup holds may have been used or ended since.
pub(super) fn sign_everybody_out(transaction: &Transaction<'_>) -> Result<(), Trouble> {
    transaction.execute_batch("DELETE FROM session; DELETE FROM code;")?;
    Ok(())
}
