//! Where requests wait for the writer, and how answers find their way back.

use std::{
    cell::Cell,
    collections::VecDeque,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use tauride_rules::State;
use tauride_store::{SignIn, Store};

use crate::{Answer, Request, SubmitError};

/// The most requests that may wait, and their bytes; whoever comes then is told to come back.
pub(crate) const WAITING_MAX: Load = Load { count: 1 << 14, bytes: 256 << 20 };

/// The most requests that are entered in one transaction, and their bytes; a larger one is entered alone.
const BATCH_MAX: Load = Load { count: 1_024, bytes: 16 << 20 };

/// So many requests, of so many bytes together.
#[derive(Clone, Copy, Default)]
pub(crate) struct Load {
    pub(crate) count: usize,
    bytes: usize,
}

impl Load {
    fn and(self, bytes: usize) -> Self {
        Self { count: self.count + 1, bytes: self.bytes.saturating_add(bytes) }
    }

    fn fits(self, most: Self) -> bool {
        self.count <= most.count && self.bytes <= most.bytes
    }
}

/// Where an answer goes. Whoever asks hears something in every case: a reply that is dropped says so.
pub(crate) struct Reply<T>(Option<Call<T>>);

type Call<T> = Box<dyn FnOnce(Result<T, SubmitError>) + Send>;

thread_local! {
    /// Whether this thread is telling somebody an answer: it is one that the writer waits for when it ends.
    static ANSWERING: Cell<bool> = const { Cell::new(false) };
}

/// Returns whether this thread is telling an answer.
pub(crate) fn is_answering() -> bool {
    ANSWERING.get()
}

impl<T> Reply<T> {
    pub(crate) fn new(call: impl FnOnce(Result<T, SubmitError>) + Send + 'static) -> Self {
        Self(Some(Box::new(call)))
    }

    pub(crate) fn send(mut self, answer: Result<T, SubmitError>) {
        self.call(answer);
    }

    /// A panic in the code of one who asked must not take the answers of the others with it.
    fn call(&mut self, answer: Result<T, SubmitError>) {
        if let Some(call) = self.0.take() {
            let before = ANSWERING.replace(true);
            let _ = catch_unwind(AssertUnwindSafe(|| call(answer)));
            ANSWERING.set(before);
        }
    }
}

impl<T> Drop for Reply<T> {
    fn drop(&mut self) {
        self.call(Err(SubmitError::Closed));
    }
}

/// Hands over something with a reply to it, and waits for the reply.
///
/// A thread that parks costs half of what one does that waits at a channel, and hundreds may wait for one round.
pub(crate) fn ask<T: Send + 'static>(hand_over: impl FnOnce(Reply<T>)) -> Result<T, SubmitError> {
    let answer = Arc::new(Mutex::new(None));
    let (asking, answered) = (thread::current(), Arc::clone(&answer));
    hand_over(Reply::new(move |came| {
        *answered.lock().unwrap_or_else(PoisonError::into_inner) = Some(came);
        asking.unpark();
    }));
    loop {
        // Every reply is called once, at the latest when it is dropped; a thread may wake for other reasons.
        if let Some(came) = answer.lock().unwrap_or_else(PoisonError::into_inner).take() {
            return came;
        }
        thread::park();
    }
}

/// Requests made from the state as it is when they are entered, all in one transaction.
pub(crate) type Plan = Box<dyn FnOnce(&State) -> Vec<Request> + Send>;

/// Something to do in the store.
pub(crate) type Job = Box<dyn FnOnce(Result<&mut dyn Store, SubmitError>) + Send>;

/// Something for the writer to do.
pub(crate) enum Work {
    Act(Box<Request>, Reply<Answer>),
    Plan(Plan, Reply<Vec<Answer>>),
    /// Something beside the record: codes and sessions.
    Private(Job),
    /// A code is used up. Those that arrive together are written in one transaction: a hall signs in at once.
    SignIn(SignIn, Reply<Option<u32>>),
}

/// Something to be entered.
pub(crate) enum Asked {
    /// An act that the store does not know yet.
    Act(Box<Request>),
    /// An act that had to wait for another round, by which it may have been entered.
    Waited(Box<Request>),
    Plan(Plan),
}

impl Asked {
    /// Notes that it waits for another round.
    pub(crate) fn waits(self) -> Self {
        if let Self::Act(request) = self { Self::Waited(request) } else { self }
    }
}

impl Work {
    pub(crate) fn refuse(self, error: &SubmitError) {
        match self {
            Self::Act(_, reply) => reply.send(Err(error.clone())),
            Self::Plan(_, reply) => reply.send(Err(error.clone())),
            Self::Private(job) => job(Err(error.clone())),
            Self::SignIn(_, reply) => reply.send(Err(error.clone())),
        }
    }
}

/// The pile of work on the writer's desk.
#[derive(Default)]
pub(crate) struct Desk {
    pile: Mutex<Pile>,
    arrived: Condvar,
}

#[derive(Default)]
struct Pile {
    work: VecDeque<(usize, Work)>,
    load: Load,
    /// Whether the writer waits; whoever brings something need not ring otherwise.
    waits: bool,
    /// Whether the time was set: the writer looks at the clock again.
    rung: bool,
    closed: bool,
}

impl Desk {
    /// Nothing panics while it holds the lock, so what a poisoned lock guards is whole.
    fn pile(&self) -> MutexGuard<'_, Pile> {
        self.pile.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts work of about so many bytes on the pile, or says to whoever brought it why not.
    pub(crate) fn put(&self, bytes: usize, work: Work) {
        let mut pile = self.pile();
        let load = pile.load.and(bytes);
        let refused = if pile.closed {
            SubmitError::Closed
        } else if !load.fits(WAITING_MAX) {
            SubmitError::Busy { waiting: pile.load.count }
        } else {
            pile.work.push_back((bytes, work));
            pile.load = load;
            let waits = std::mem::take(&mut pile.waits);
            drop(pile);
            if waits {
                self.arrived.notify_one();
            }
            return;
        };
        drop(pile);
        work.refuse(&refused);
    }

    /// Wakes the writer to look at the clock.
    pub(crate) fn ring(&self) {
        self.pile().rung = true;
        self.arrived.notify_one();
    }

    /// Takes no more work from now on. What is on the pile is still done.
    pub(crate) fn close(&self) {
        self.pile().closed = true;
        self.arrived.notify_one();
    }

    /// Closes the desk and sends away whoever waits there.
    pub(crate) fn abandon(&self) {
        let mut pile = self.pile();
        pile.closed = true;
        let work = std::mem::take(&mut pile.work);
        drop(pile);
        for (_, work) in work {
            work.refuse(&SubmitError::Closed);
        }
    }

    /// Waits for work, for the bell, or for as long as `patience` lasts, and moves the work that there is, up to a
    /// batch, to the end of `batch`. Returns whether there may be more: not when the desk is closed and the pile done.
    pub(crate) fn take(&self, batch: &mut Vec<Work>, patience: Duration) -> bool {
        let idle = |pile: &mut Pile| pile.work.is_empty() && !pile.rung && !pile.closed;
        let mut pile = self.pile();
        if idle(&mut pile) && !patience.is_zero() {
            pile.waits = true;
            (pile, _) = self
                .arrived
                .wait_timeout_while(pile, patience, |pile| idle(pile))
                .unwrap_or_else(PoisonError::into_inner);
            pile.waits = false;
        }
        pile.rung = false;
        let mut taken = Load::default();
        while let Some((bytes, _)) = pile.work.front()
            && (taken.count == 0 || taken.and(*bytes).fits(BATCH_MAX))
            && let Some((bytes, work)) = pile.work.pop_front()
        {
            taken = taken.and(bytes);
            batch.push(work);
        }
        pile.load.count -= taken.count;
        pile.load.bytes -= taken.bytes;
        !(pile.closed && batch.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    };

    use super::*;

    #[test]
    fn a_batch_has_so_many_bytes_and_a_pile_too() {
        let (desk, refused) = (Desk::default(), Arc::new(AtomicUsize::new(0)));
        let put = |bytes| {
            let refused = Arc::clone(&refused);
            let job = move |store: Result<&mut dyn Store, SubmitError>| {
                assert!(matches!(store, Err(SubmitError::Busy { .. } | SubmitError::Closed)));
                refused.fetch_add(1, Ordering::SeqCst);
            };
            desk.put(bytes, Work::Private(Box::new(job)));
        };
        for bytes in [10 << 20, 6 << 20, 1, 20 << 20, 3, 4] {
            put(bytes);
        }
        put(220 << 20);
        assert_eq!(refused.load(Ordering::SeqCst), 1, "too many bytes to wait");
        let mut batch = Vec::new();
        for expected in [2, 1, 1, 2] {
            assert!(desk.take(&mut batch, Duration::ZERO));
            assert_eq!(batch.len(), expected);
            batch.clear();
        }
        put(200 << 20);
        desk.abandon();
        put(1);
        assert_eq!(refused.load(Ordering::SeqCst), 3, "nobody is forgotten");
        assert!(!desk.take(&mut batch, Duration::ZERO));
    }
}
