//! The least that keeps lines durable: a table, and one transaction a batch.

use std::path::Path;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use rusqlite::{Connection, params};
use tauride_store::Key;

use crate::report::rate;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// An entry's line and key.
pub(crate) type Row = (Vec<u8>, Option<Key>);

/// A database that is written by nothing but prepared statements.
pub(crate) struct Bare {
    connection: Connection,
    len: u64,
}

/// Where rows wait with those who wait for them.
#[derive(Default)]
struct Pile {
    rows: Mutex<Vec<(Row, SyncSender<()>)>>,
    arrived: Condvar,
}

impl Bare {
    /// Makes the tables.
    pub(crate) fn new(dir: &Path) -> Outcome<Self> {
        let connection = Connection::open(dir.join("bare.sqlite"))?;
        connection.execute_batch(
            "PRAGMA journal_mode = WAL;
             PRAGMA synchronous = FULL;
             CREATE TABLE entry (number INTEGER PRIMARY KEY, line BLOB NOT NULL) STRICT;
             CREATE TABLE entry_key (key BLOB PRIMARY KEY, number INTEGER NOT NULL) STRICT, WITHOUT ROWID;",
        )?;
        Ok(Self { connection, len: 0 })
    }

    /// Writes these batches. Returns how many lines a second that is.
    pub(crate) fn alone(&mut self, batches: &[Vec<Row>]) -> Outcome<f64> {
        let begun = Instant::now();
        for batch in batches {
            self.write(batch.iter())?;
        }
        Ok(rate(batches.iter().map(Vec::len).sum(), begun.elapsed()))
    }

    /// Writes what so many threads bring one by one, who each wait for an answer. Returns how many lines a second that is.
    pub(crate) fn answering(&mut self, writers: usize, batches: &[Vec<Row>]) -> Outcome<f64> {
        let rows: Vec<&Row> = batches.iter().flatten().collect();
        let pile = Pile::default();
        thread::scope(|scope| {
            let begun = Instant::now();
            for writer in 0..writers {
                let own: Vec<Row> = rows.iter().skip(writer).step_by(writers).map(|row| (*row).clone()).collect();
                let pile = &pile;
                scope.spawn(move || own.into_iter().for_each(|row| pile.ask(row)));
            }
            let mut done = 0;
            while done < rows.len() {
                let batch = pile.take();
                self.write(batch.iter().map(|(row, _)| row))?;
                done += batch.len();
                for (_, answer) in batch {
                    answer.send(())?;
                }
            }
            Ok(rate(done, begun.elapsed()))
        })
    }

    fn write<'a>(&mut self, batch: impl Iterator<Item = &'a Row>) -> rusqlite::Result<()> {
        let transaction = self.connection.transaction()?;
        let mut insert = transaction.prepare_cached("INSERT INTO entry (number, line) VALUES (?1, ?2)")?;
        let mut insert_key = transaction.prepare_cached("INSERT INTO entry_key (key, number) VALUES (?1, ?2)")?;
        for (line, key) in batch {
            self.len += 1;
            insert.execute(params![self.len, line])?;
            if let Some(key) = key {
                insert_key.execute(params![key.as_bytes(), self.len])?;
            }
        }
        drop((insert, insert_key));
        transaction.commit()
    }
}

impl Pile {
    fn ask(&self, row: Row) {
        let (sender, answer) = sync_channel(1);
        self.rows.lock().unwrap_or_else(PoisonError::into_inner).push((row, sender));
        self.arrived.notify_one();
        // If the loop failed, its error is reported there.
        let _ = answer.recv();
    }

    fn take(&self) -> Vec<(Row, SyncSender<()>)> {
        let rows = self.rows.lock().unwrap_or_else(PoisonError::into_inner);
        let mut rows = self.arrived.wait_while(rows, |rows| rows.is_empty()).unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *rows)
    }
}
