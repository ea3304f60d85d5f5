//! Where requests wait for the writer, and how answers find their way back.

use std::{
    cell::Cell,
    collections::VecDeque,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use tauride_rules::{Event, Refusal, State};
use tauride_store::{Key, SignIn, Store};

use crate::{Answer, Request, SubmitError};

/// The most requests that may wait, and their bytes; whoever comes then is told to come back.
const WAITING_MAX: Load = Load { count: 1 << 14, bytes: 256 << 20 };

/// The most requests that are entered in one transaction, and their bytes; a larger one is entered alone.
const BATCH_MAX: Load = Load { count: 1_024, bytes: 16 << 20 };

/// How long the writer waits, at the most, until those who are to be answered have been: most of them ask again at once, and
/// a batch of a few costs the disk as much as one of all.
const GATHERING: Duration = Duration::from_millis(10);

/// So many requests, of so many bytes together.
#[derive(Clone, Copy, Default)]
struct Load {
    count: usize,
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

/// What would follow from an act, or why it would be refused.
pub(crate) type Rehearsed = Result<Vec<Event>, Refusal>;

/// Something to do in the store.
pub(crate) type Job = Box<dyn FnOnce(Result<&mut dyn Store, SubmitError>) + Send>;

/// Something for the writer to do.
pub(crate) enum Work {
    Act(Box<Request>, Reply<Answer>),
    Plan(Plan, Reply<Vec<Answer>>),
    /// Something beside the record: codes and sessions.
    Private(Job),
    /// What would follow from an act, which is not entered.
    Rehearse(Box<Request>, Reply<Rehearsed>),
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
    /// Returns the key of an act that the store has not been asked about.
    pub(crate) fn new_key(&self) -> Option<&Key> {
        if let Self::Act(request) = self { request.key.as_ref() } else { None }
    }

    /// Notes that it waits for another round.
    pub(crate) fn waits(self) -> Self {
        if let Self::Act(request) = self { Self::Waited(request) } else { self }
    }
}

impl Work {
    /// Returns whether it stays beside the record.
    const fn is_private(&self) -> bool {
        match self {
            Self::Private(_) | Self::SignIn(..) | Self::Rehearse(..) => true,
            Self::Act(..) | Self::Plan(..) => false,
        }
    }

    pub(crate) fn refuse(self, error: &SubmitError) {
        match self {
            Self::Act(_, reply) => reply.send(Err(error.clone())),
            Self::Plan(_, reply) => reply.send(Err(error.clone())),
            Self::Rehearse(_, reply) => reply.send(Err(error.clone())),
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

/// What the writer takes from the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Takes {
    All,
    /// What goes into the store beside the record. Acts stay on the desk, and count there, while earlier ones are not
    /// entered: in the middle of a cascade the writer would pile up without bound what the desk refuses.
    Private,
}

#[derive(Default)]
struct Pile {
    /// What is entered in the record, with its bytes.
    acts: VecDeque<(usize, Work)>,
    /// What is not, and does not wait for it: whoever signs in during a long cascade is signed in.
    private: VecDeque<(usize, Work)>,
    /// How much there is in both.
    load: Load,
    /// How many are to be answered as soon as what they asked is kept a second time.
    answering: usize,
    /// Whether the writer waits; whoever brings something need not ring otherwise.
    waits: bool,
    /// Whether the time was set: the writer looks at the clock again.
    rung: bool,
    closed: bool,
}

impl Pile {
    fn is_empty(&self) -> bool {
        self.acts.is_empty() && self.private.is_empty()
    }

    /// Moves work up to a batch, but at least one, to the end of `batch`; first what is not entered.
    fn move_to(&mut self, batch: &mut Vec<Work>, takes: Takes) {
        let mut moved = Load::default();
        let nothing = &mut VecDeque::new();
        let acts = if takes == Takes::All { &mut self.acts } else { nothing };
        for lane in [&mut self.private, acts] {
            while let Some((bytes, _)) = lane.front()
                && (moved.count == 0 || moved.and(*bytes).fits(BATCH_MAX))
                && let Some((bytes, work)) = lane.pop_front()
            {
                moved = moved.and(bytes);
                batch.push(work);
            }
        }
        self.load.count -= moved.count;
        self.load.bytes -= moved.bytes;
    }
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
            let lane = if work.is_private() { &mut pile.private } else { &mut pile.acts };
            lane.push_back((bytes, work));
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

    /// Notes that so many are to be answered. If fewer wait on the desk, the writer waits for what those ask next.
    pub(crate) fn answers(&self, count: usize) {
        self.pile().answering += count;
    }

    /// Notes that so many have been answered.
    pub(crate) fn answered(&self, count: usize) {
        self.pile().answering -= count;
        self.arrived.notify_one();
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
        let (private, acts) = (std::mem::take(&mut pile.private), std::mem::take(&mut pile.acts));
        drop(pile);
        for (_, work) in private.into_iter().chain(acts) {
            work.refuse(&SubmitError::Closed);
        }
    }

    /// Waits for work, for the bell, or for as long as `patience` lasts, and moves what the writer takes of the work that
    /// there is, up to a batch, to the end of `batch`. Returns whether there may be more: not when the desk is closed and
    /// nothing was taken.
    pub(crate) fn take(&self, batch: &mut Vec<Work>, takes: Takes, patience: Duration) -> bool {
        let idle = |pile: &mut Pile| pile.is_empty() && !pile.rung && !pile.closed;
        let mut pile = self.pile();
        if idle(&mut pile) && !patience.is_zero() {
            pile.waits = true;
            (pile, _) = self
                .arrived
                .wait_timeout_while(pile, patience, |pile| idle(pile))
                .unwrap_or_else(PoisonError::into_inner);
            pile.waits = false;
        }
        let gathers = |pile: &mut Pile| pile.load.count < pile.answering && !pile.rung && !pile.closed;
        if gathers(&mut pile) && !patience.is_zero() {
            let waited = self.arrived.wait_timeout_while(pile, GATHERING, |pile| gathers(pile));
            (pile, _) = waited.unwrap_or_else(PoisonError::into_inner);
        }
        pile.rung = false;
        pile.move_to(batch, takes);
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
            assert!(desk.take(&mut batch, Takes::All, Duration::ZERO));
            assert_eq!(batch.len(), expected);
            batch.clear();
        }
        put(200 << 20);
        desk.abandon();
        put(1);
        assert_eq!(refused.load(Ordering::SeqCst), 3, "nobody is forgotten");
        assert!(!desk.take(&mut batch, Takes::All, Duration::ZERO));
    }
    #[test]
    fn acts_stay_on_the_desk_and_count_there_while_earlier_ones_are_not_entered() {
        let (desk, refused) = (Desk::default(), Arc::new(AtomicUsize::new(0)));
        let act = || {
            let refused = Arc::clone(&refused);
            Work::Plan(
                Box::new(|_| Vec::new()),
                Reply::new(move |answer| {
                    assert!(matches!(answer, Err(SubmitError::Busy { .. } | SubmitError::Closed)));
                    refused.fetch_add(1, Ordering::SeqCst);
                }),
            )
        };
        let mut batch = Vec::new();
        // In each round of a cascade so much comes as fits into one: in all it is never more than may wait.
        for _ in 0..100 {
            desk.put(BATCH_MAX.bytes, act());
            assert!(desk.take(&mut batch, Takes::Private, Duration::ZERO));
        }
        assert_eq!((batch.len(), refused.load(Ordering::SeqCst)), (0, 100 - WAITING_MAX.bytes / BATCH_MAX.bytes));
        let job = |store: Result<&mut dyn Store, SubmitError>| assert!(store.is_err());
        desk.put(0, Work::Private(Box::new(job)));
        assert!(desk.take(&mut batch, Takes::Private, Duration::ZERO));
        assert!(matches!(batch.as_slice(), [Work::Private(_)]), "whoever asks for no entry waits for none");
        assert!(desk.take(&mut batch, Takes::All, Duration::ZERO));
        assert!(matches!(batch.as_slice(), [Work::Private(_), Work::Plan(..)]), "and then a batch at a time");
        batch.drain(..).for_each(|work| work.refuse(&SubmitError::Closed));
        desk.abandon();
        assert_eq!(refused.load(Ordering::SeqCst), 100);
    }
    #[test]
    fn the_writer_waits_for_those_who_are_answered_and_not_for_ever() {
        let (desk, mut batch) = (Desk::default(), Vec::new());
        let put = || desk.put(0, Work::Private(Box::new(|_| {})));
        desk.answers(5);
        put();
        assert!(desk.take(&mut batch, Takes::All, Duration::MAX), "four of them never ask again");
        assert_eq!(batch.len(), 1);
        put();
        desk.answered(5);
        assert!(desk.take(&mut batch, Takes::All, Duration::MAX));
        assert_eq!(batch.len(), 2);
    }
}
