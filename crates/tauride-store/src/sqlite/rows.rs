//! Private rows, read with their check sums.

use std::path::Path;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::fault::Trouble;
use super::sum;
use crate::{Code, Hash, Key, Loss, Meta, RegisterRow, Session, StoreError};

/// A row as it stands, and whether its check sum is right.
pub(super) struct Summed<T> {
    pub(super) row: T,
    pub(super) is_whole: bool,
}

impl<T> Summed<T> {
    /// Returns the row, or names it if it is damaged.
    pub(super) fn whole(self, file: &Path, name: impl FnOnce(&T) -> String) -> Result<T, Trouble> {
        if self.is_whole {
            return Ok(self.row);
        }
        let rows = vec![name(&self.row)];
        Err(StoreError::Damaged { file: file.to_owned(), rows }.into())
    }
}

/// A row that was looked for.
type Found<T> = rusqlite::Result<Option<Summed<T>>>;

pub(super) const REGISTER: &str = "SELECT member, key, name, contact, sum FROM register";
pub(super) const CODE: &str = "SELECT hash, member, created, expires, used, sum FROM code";
pub(super) const SESSION: &str = "SELECT hash, member, expires, sum FROM session";
pub(super) const KEY: &str = "SELECT key, number, sum FROM entry_key";
pub(super) const LOSS: &str = "SELECT size, acknowledged, accepted, sum FROM loss";

pub(super) fn register(row: &Row<'_>) -> rusqlite::Result<Summed<RegisterRow>> {
    let found = RegisterRow { member: row.get(0)?, key: row.get(1)?, name: row.get(2)?, contact: row.get(3)? };
    let is_whole = row.get::<_, i64>(4)? == sum::row(&found);
    Ok(Summed { row: found, is_whole })
}

pub(super) fn code(row: &Row<'_>) -> rusqlite::Result<Summed<(Code, Option<i64>)>> {
    let code = Code { hash: row.get(0)?, member: row.get(1)?, created: row.get(2)?, expires: row.get(3)? };
    let used = row.get(4)?;
    let is_whole = row.get::<_, i64>(5)? == sum::code(&code, used);
    Ok(Summed { row: (code, used), is_whole })
}

pub(super) fn session(row: &Row<'_>) -> rusqlite::Result<Summed<Session>> {
    let session = Session { hash: row.get(0)?, member: row.get(1)?, expires: row.get(2)? };
    let is_whole = row.get::<_, i64>(3)? == sum::session(&session);
    Ok(Summed { row: session, is_whole })
}

/// A key as it stands; one of a length that no key has is damaged.
pub(super) fn key(row: &Row<'_>) -> rusqlite::Result<Summed<(Vec<u8>, u64)>> {
    let (bytes, number): (Vec<u8>, u64) = (row.get(0)?, row.get(1)?);
    let stored: i64 = row.get(2)?;
    let is_whole = Key::new(&bytes).is_ok_and(|key| stored == sum::key(&key, number));
    Ok(Summed { row: (bytes, number), is_whole })
}

pub(super) fn loss(row: &Row<'_>) -> rusqlite::Result<Summed<Loss>> {
    let loss = Loss { size: row.get(0)?, acknowledged: row.get(1)?, accepted: row.get(2)? };
    let is_whole = row.get::<_, i64>(3)? == sum::loss(&loss);
    Ok(Summed { row: loss, is_whole })
}

pub(super) fn meta(connection: &Connection) -> rusqlite::Result<Summed<Meta>> {
    connection.query_row("SELECT name, origin, sum FROM federation", [], |row| {
        let meta = Meta { name: row.get(0)?, origin: row.get(1)? };
        let is_whole = row.get::<_, i64>(2)? == sum::meta(&meta);
        Ok(Summed { row: meta, is_whole })
    })
}

/// Returns the session under this hash.
pub(super) fn session_of(connection: &Connection, hash: &Hash) -> Found<Session> {
    connection.prepare_cached(&format!("{SESSION} WHERE hash = ?1"))?.query_row(params![hash], session).optional()
}

/// Returns the code under this hash, and when it was used.
pub(super) fn code_of(connection: &Connection, hash: &Hash) -> Found<(Code, Option<i64>)> {
    connection.prepare_cached(&format!("{CODE} WHERE hash = ?1"))?.query_row(params![hash], code).optional()
}

/// Returns the entry under an idempotency key.
pub(super) fn key_of(connection: &Connection, key: &Key) -> Found<(Vec<u8>, u64)> {
    let mut statement = connection.prepare_cached("SELECT key, number, sum FROM entry_key WHERE key = ?1")?;
    statement.query_row([key.as_bytes()], self::key).optional()
}

pub(super) fn name_of_register(row: &RegisterRow) -> String {
    format!("the register row of M{}", row.member)
}

pub(super) fn name_of_code((code, _): &(Code, Option<i64>)) -> String {
    format!("the sign-in code {}… of M{}", short(&code.hash), code.member)
}

pub(super) fn name_of_session(session: &Session) -> String {
    format!("the session {}… of M{}", short(&session.hash), session.member)
}

pub(super) fn name_of_key((key, number): &(Vec<u8>, u64)) -> String {
    format!("the idempotency key {} of entry {number}", key.escape_ascii())
}

pub(super) fn name_of_loss(loss: &Loss) -> String {
    format!("the note that the record ended at {}", loss.size)
}

pub(super) fn name_of_meta(_: &Meta) -> String {
    "the name of the federation".to_owned()
}

fn short(hash: &Hash) -> String {
    sum::hex(hash.split_at(4).0)
}
