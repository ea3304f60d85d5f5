//! The thread that keeps what was acknowledged a second time, beside the one that writes the record.
//!
//! A flush takes the disk milliseconds. Done by the writer, a second one for every batch would halve what it writes;
//! here it goes on while the next batch is written, and what comes meanwhile is marked in one go.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{Builder, JoinHandle};

use super::mark::MarkFile;
use crate::{Acknowledged, StoreError, Told};

/// Hands what was appended to the thread.
#[derive(Debug)]
pub(super) struct Marker {
    path: PathBuf,
    orders: Option<Sender<Order>>,
    failed: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

enum Order {
    Mark(Acknowledged),
    /// As `Mark`, also when it is less than before.
    Replace(Acknowledged),
    Tell(Told),
}

impl Marker {
    /// Opens the file, or makes it.
    pub(super) fn start(path: &Path) -> io::Result<Self> {
        let file = MarkFile::open(path)?;
        // The name of a new file must last as what is in it.
        File::open(path.parent().unwrap_or(Path::new(".")))?.sync_all()?;
        let (orders, taken) = mpsc::channel();
        let failed = Arc::new(AtomicBool::new(false));
        let marking = Marking { file, path: path.to_owned(), failed: Arc::clone(&failed) };
        let thread = Builder::new().name("mark".to_owned()).spawn(move || marking.run(&taken))?;
        Ok(Self { path: path.to_owned(), orders: Some(orders), failed, thread: Some(thread) })
    }

    /// Has so much marked.
    pub(super) fn mark(&self, acknowledged: Acknowledged) {
        self.order(Order::Mark(acknowledged));
    }

    /// Has `tell` called when all that was ordered before is marked.
    pub(super) fn tell(&self, tell: Told) {
        self.order(Order::Tell(tell));
    }

    /// Marks so much, be it less than before, and waits until it is.
    pub(super) fn replace(&self, acknowledged: Acknowledged) -> Result<(), StoreError> {
        let (sender, told) = mpsc::channel();
        self.order(Order::Replace(acknowledged));
        self.tell(Box::new(move |done| drop(sender.send(done))));
        told.recv().unwrap_or_else(|_| Err(StoreError::Stopped { file: self.path.clone() }))
    }

    /// Returns whether the disk failed: nothing more is to be written then.
    pub(super) fn has_failed(&self) -> bool {
        self.failed.load(Ordering::SeqCst)
    }

    /// Waits until everybody has been told.
    pub(super) fn finish(&mut self) {
        self.orders = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }

    fn order(&self, order: Order) {
        let refused = match &self.orders {
            Some(orders) => orders.send(order).err().map(|back| back.0),
            None => Some(order),
        };
        if let Some(Order::Tell(tell)) = refused {
            tell(Err(StoreError::Stopped { file: self.path.clone() }));
        }
    }
}

struct Marking {
    file: MarkFile,
    path: PathBuf,
    failed: Arc<AtomicBool>,
}

impl Marking {
    fn run(mut self, orders: &Receiver<Order>) {
        while let Ok(first) = orders.recv() {
            let (mut newest, mut cleared, mut tells) = (None, Ok(()), Vec::new());
            for order in std::iter::once(first).chain(orders.try_iter()) {
                match order {
                    Order::Mark(acknowledged) => newest = Some(acknowledged),
                    Order::Replace(acknowledged) => {
                        cleared = cleared.and_then(|()| self.file.clear());
                        newest = Some(acknowledged);
                    }
                    Order::Tell(tell) => tells.push(tell),
                }
            }
            let done = cleared.and_then(|()| newest.map_or(Ok(()), |acknowledged| self.file.write(&acknowledged)));
            let failed = done.err().map(|error| error.to_string());
            for tell in tells {
                tell(self.outcome(failed.as_deref()));
            }
        }
    }

    /// Room was made when the file was: whatever fails is the disk, and what follows is not told either.
    fn outcome(&self, failed: Option<&str>) -> Result<(), StoreError> {
        if failed.is_some() {
            self.failed.store(true, Ordering::SeqCst);
        }
        match (failed, self.failed.load(Ordering::SeqCst)) {
            (None, false) => Ok(()),
            (failed, _) => {
                let source = failed.unwrap_or("what was acknowledged before could not be kept").into();
                Err(StoreError::Disk { file: self.path.clone(), source })
            }
        }
    }
}
