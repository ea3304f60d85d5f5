//! The least that keeps lines durable: a table, and one transaction a batch.

use std::path::Path;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
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
    waiting: Mutex<Waiting>,
    arrived: Condvar,
}

#[derive(Default)]
struct Waiting {
    rows: Vec<(Row, SyncSender<()>)>,
    /// Nothing is written any more: whoever comes is sent away.
    closed: bool,
}

impl Bare {
    /// Makes the tables, in a file of this name: a key can be written once into each.
    pub(crate) fn new(dir: &Path, name: &str) -> Outcome<Self> {
        let connection = Connection::open(dir.join(name).with_extension("sqlite"))?;
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
            let written = self.write_all(&pile, rows.len());
            // After an error the threads still wait: they could not end, nor this with them.
            pile.close();
            written.map(|()| rate(rows.len(), begun.elapsed()))
        })
    }

    /// Writes what is on the pile and answers, until so many rows are written.
    fn write_all(&mut self, pile: &Pile, count: usize) -> Outcome<()> {
        let mut done = 0;
        while done < count {
            let batch = pile.take();
            self.write(batch.iter().map(|(row, _)| row))?;
            done += batch.len();
            for (_, answer) in batch {
                answer.send(())?;
            }
        }
        Ok(())
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
    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn ask(&self, row: Row) {
        let (sender, answer) = sync_channel(1);
        let mut waiting = self.waiting();
        if waiting.closed {
            return;
        }
        waiting.rows.push((row, sender));
        drop(waiting);
        self.arrived.notify_one();
        // If the loop failed, its error is reported there.
        let _ = answer.recv();
    }

    fn take(&self) -> Vec<(Row, SyncSender<()>)> {
        let waiting = self.waiting();
        let waiting = self.arrived.wait_while(waiting, |waiting| waiting.rows.is_empty());
        std::mem::take(&mut waiting.unwrap_or_else(PoisonError::into_inner).rows)
    }

    /// Sends away whoever waits and whoever comes.
    fn close(&self) {
        let mut waiting = self.waiting();
        waiting.closed = true;
        waiting.rows.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_that_cannot_be_written_ends_it_with_an_error() {
        let dir = tempfile::tempdir().unwrap();
        let batches: Vec<Vec<Row>> = (0..40_u8).map(|line| vec![(vec![line; 99], Key::new("twice").ok())]).collect();
        let mut bare = Bare::new(dir.path(), "bare").unwrap();
        assert!(bare.answering(8, &batches).is_err());
        let rows = vec![vec![(b"one".to_vec(), Key::new("once").ok())]];
        assert!(bare.answering(8, &rows).is_ok());
    }
}
