//! Whether a database is whole, asked once at every start.

use std::path::Path;

use rusqlite::{Connection, Row, params};

use super::fault::fault;
use super::rows::{self, Summed};
use crate::StoreError;

/// The most damaged rows that are named.
const NAMED_MAX: usize = 20;

/// A private row that is damaged: its name, and what takes it out.
struct Damaged {
    name: String,
    table: &'static str,
    rowid: RowId,
}

enum RowId {
    Number(u32),
    Bytes(Vec<u8>),
    None,
}

/// Checks every page, the indexes of private tables, and the check sum of every private row.
///
/// # Errors
/// [`StoreError::Corrupt`], or [`StoreError::Damaged`] naming the rows.
pub(super) fn whole(file: &Path, connection: &Connection) -> Result<(), StoreError> {
    pages(file, connection)?;
    let damaged = damaged(connection).map_err(|error| fault(file, error))?;
    if damaged.is_empty() {
        return indexes(file, connection);
    }
    let rows = damaged.into_iter().take(NAMED_MAX).map(|row| row.name).collect();
    Err(StoreError::Damaged { file: file.to_owned(), rows })
}

/// Takes the damaged private rows out. Returns their names.
///
/// # Errors
/// [`StoreError::Corrupt`] if more than rows is damaged, and what the disk refuses.
pub(super) fn drop_damaged(file: &Path, connection: &mut Connection) -> Result<Vec<String>, StoreError> {
    pages(file, connection)?;
    let drop = |connection: &mut Connection| {
        let transaction = connection.transaction()?;
        let damaged = damaged(&transaction)?;
        for Damaged { table, rowid, .. } in &damaged {
            match (*table, rowid) {
                (_, RowId::None) => {}
                ("register", RowId::Number(member)) => {
                    transaction.execute("DELETE FROM register NOT INDEXED WHERE rowid = ?1", [member])?;
                }
                (_, RowId::Number(size)) => {
                    transaction.execute("DELETE FROM loss WHERE size = ?1", [size])?;
                }
                (table, RowId::Bytes(bytes)) => {
                    let column = if table == "entry_key" { "key" } else { "hash" };
                    transaction.execute(&format!("DELETE FROM {table} WHERE {column} = ?1"), params![bytes])?;
                }
            }
        }
        transaction.execute_batch("REINDEX register; REINDEX code; REINDEX session;")?;
        transaction.commit()?;
        Ok(damaged.into_iter().map(|row| row.name).collect())
    };
    drop(connection).map_err(|error| fault(file, error))
}

fn pages(file: &Path, connection: &Connection) -> Result<(), StoreError> {
    says_ok(file, connection, "PRAGMA quick_check(1)")
}

/// An index that lacks a row would let somebody be registered twice.
fn indexes(file: &Path, connection: &Connection) -> Result<(), StoreError> {
    ["register", "code", "session"]
        .iter()
        .try_for_each(|table| says_ok(file, connection, &format!("PRAGMA integrity_check({table})")))
}

fn says_ok(file: &Path, connection: &Connection, question: &str) -> Result<(), StoreError> {
    let answer: String = connection.query_row(question, [], |row| row.get(0)).map_err(|error| fault(file, error))?;
    if answer == "ok" {
        return Ok(());
    }
    Err(StoreError::Corrupt { file: file.to_owned(), source: answer.into() })
}

fn damaged(connection: &Connection) -> rusqlite::Result<Vec<Damaged>> {
    let mut all = Vec::new();
    let meta = rows::meta(connection)?;
    if !meta.is_whole {
        all.push(Damaged { name: rows::name_of_meta(&meta.row), table: "federation", rowid: RowId::None });
    }
    scan(connection, rows::REGISTER, rows::register, |row| {
        all.push(Damaged { name: rows::name_of_register(&row), table: "register", rowid: RowId::Number(row.member) });
    })?;
    scan(connection, rows::CODE, rows::code, |row| {
        let rowid = RowId::Bytes(row.0.hash.to_vec());
        all.push(Damaged { name: rows::name_of_code(&row), table: "code", rowid });
    })?;
    scan(connection, rows::SESSION, rows::session, |row| {
        let rowid = RowId::Bytes(row.hash.to_vec());
        all.push(Damaged { name: rows::name_of_session(&row), table: "session", rowid });
    })?;
    scan(connection, rows::KEY, rows::key, |row| {
        let name = rows::name_of_key(&row);
        all.push(Damaged { name, table: "entry_key", rowid: RowId::Bytes(row.0) });
    })?;
    scan(connection, rows::LOSS, rows::loss, |row| {
        all.push(Damaged { name: rows::name_of_loss(&row), table: "loss", rowid: RowId::None });
    })?;
    Ok(all)
}

/// Hands on every row of a table whose check sum is wrong.
fn scan<T>(
    connection: &Connection,
    question: &str,
    read: fn(&Row<'_>) -> rusqlite::Result<Summed<T>>,
    mut damaged: impl FnMut(T),
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare(question)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let summed = read(row)?;
        if !summed.is_whole {
            damaged(summed.row);
        }
    }
    Ok(())
}
