//! The clerk as others see them.

use std::fmt;
use std::path::Path;
use std::sync::atomic::AtomicI64;
use std::sync::{Arc, Mutex, PoisonError, RwLock, mpsc};
use std::thread::{self, JoinHandle};

use tauride_record::Checkpoint;
use tauride_rules::charter::CharterAct;
use tauride_rules::instant::Instant;
use tauride_rules::terms::{Charter, Text};
use tauride_rules::{Act, Actor, Event, Refusal, State, decide};
use tauride_store::{Acknowledged, MemoryStore, Meta, Reader, SqliteStore, Store};
use tauride_verify::charter_reads_as_checked;

use crate::budget::Budget;
use crate::desk::{Desk, Reply, Work, ask, is_answering};
use crate::kept::Kept;
use crate::replay::replay;
use crate::sessions::Sessions;
use crate::shared::Shared;
use crate::steady::Steady;
use crate::writer::Writer;
use crate::{Accepted, Answer, ClerkError, Clock, Hold, Progress, Published, Request, SubmitError, View, admit};

/// The one who writes the record of one federation. A handle: cheap to clone, and used from any thread.
///
/// When the last handle is dropped, everything that was asked is still done, and the federation's folder is free again.
#[derive(Clone)]
pub struct Clerk(Arc<Office>);

struct Office {
    shared: Arc<Shared>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

/// How a federation begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Founding {
    /// The name that no other record has, for its checkpoints: `example.org/federation`.
    pub origin: String,
    /// The charter's text as it was adopted.
    pub text: Text,
    /// Its checked form.
    pub charter: Box<Charter>,
}

impl Clerk {
    /// Opens the federation in the folder `dir`: re-enacts its record, which checks every byte of it, and begins to
    /// write.
    ///
    /// # Errors
    ///
    /// A [`ClerkError`] that names the folder, or the entry that does not verify.
    pub fn open(dir: &Path, clock: Arc<dyn Clock>, progress: Progress<'_>) -> Result<Self, ClerkError> {
        Self::open_accepting(SqliteStore::open_unchecked(dir)?, clock, progress, &Accepted::default())
    }

    /// Opens a federation as [`open`](Self::open) does, by somebody who accepts something that else would keep the clerk
    /// from writing: see [`hold`](Self::hold).
    ///
    /// # Errors
    ///
    /// As [`open`](Self::open), and [`ClerkError::NotAccepted`].
    pub fn open_accepting(
        store: SqliteStore,
        clock: Arc<dyn Clock>,
        progress: Progress<'_>,
        accepted: &Accepted,
    ) -> Result<Self, ClerkError> {
        if store.reader().is_empty()? {
            return Err(ClerkError::Empty);
        }
        Self::begin(Box::new(store), clock, progress, accepted)
    }

    /// Founds a federation in the folder `dir`. Its record begins with the time and the charter.
    ///
    /// # Errors
    ///
    /// A [`ClerkError`], if the charter is refused before anything is made.
    pub fn create(dir: &Path, founding: Founding, clock: Arc<dyn Clock>) -> Result<Self, ClerkError> {
        let (meta, act) = founding.check()?;
        let store = SqliteStore::create(dir, &meta)?;
        Self::found(Box::new(store), act, clock)
    }

    /// Founds a federation that ends with the process.
    ///
    /// # Errors
    ///
    /// As [`Clerk::create`].
    pub fn in_memory(founding: Founding, clock: Arc<dyn Clock>) -> Result<Self, ClerkError> {
        let (meta, act) = founding.check()?;
        Self::found(Box::new(MemoryStore::new(meta)), act, clock)
    }

    /// Begins on any store; its record, which may be empty, is re-enacted and checked first.
    ///
    /// # Errors
    ///
    /// A [`ClerkError`] that names the entry that does not verify.
    pub fn with_store(
        store: Box<dyn Store>,
        clock: Arc<dyn Clock>,
        progress: Progress<'_>,
    ) -> Result<Self, ClerkError> {
        Self::begin(store, clock, progress, &Accepted::default())
    }

    fn begin(
        mut store: Box<dyn Store>,
        clock: Arc<dyn Clock>,
        progress: Progress<'_>,
        accepted: &Accepted,
    ) -> Result<Self, ClerkError> {
        let reader = store.reader();
        let (meta, clock) = (reader.meta()?, Steady::new(clock));
        let (kept, hold) = look(&mut *store, &clock, progress, accepted)?;
        let shared = Arc::new(Shared {
            desk: Desk::default(),
            kept: RwLock::new(kept),
            clock,
            hold,
            losses: reader.losses()?,
            reader,
            meta,
            following: Mutex::default(),
            budget: Budget::default(),
            sessions: Sessions::default(),
            swept: AtomicI64::new(i64::MIN),
            trouble: Mutex::default(),
        });
        let watched = Arc::downgrade(&shared);
        shared.clock.watch(Box::new(move || {
            if let Some(shared) = watched.upgrade() {
                shared.desk.ring();
            }
        }));
        let writer = Writer::new(Arc::clone(&shared), store);
        let thread =
            thread::Builder::new().name("clerk".to_owned()).spawn(move || writer.run()).map_err(ClerkError::Thread)?;
        let thread = Mutex::new(Some(thread));
        Ok(Self(Arc::new(Office { shared, thread })))
    }

    fn found(store: Box<dyn Store>, act: Act, clock: Arc<dyn Clock>) -> Result<Self, ClerkError> {
        let clerk = Self::with_store(store, clock, &|_, _| {})?;
        match clerk.submit(Request::new(Actor::Founders, act)) {
            Ok(Answer::Entered { .. }) => Ok(clerk),
            Ok(Answer::Refused(refusal)) => Err(ClerkError::Founding(refusal)),
            Err(error) => Err(ClerkError::NotFounded(error)),
        }
    }

    /// Asks for an act and waits until it is on the disk, or refused.
    ///
    /// # Errors
    ///
    /// A [`SubmitError`] if there is no answer; unless it says otherwise, nothing has changed.
    pub fn submit(&self, request: Request) -> Result<Answer, SubmitError> {
        ask(|reply| self.hand_over(request, reply))
    }

    /// Asks for an act. `answer` is called with what [`submit`](Self::submit) would return, on a thread of the clerk's or
    /// at once on this one: it must be quick, and must not ask the clerk for anything.
    pub fn submit_with(&self, request: Request, answer: impl FnOnce(Result<Answer, SubmitError>) + Send + 'static) {
        self.hand_over(request, Reply::new(answer));
    }

    /// Asks what would follow from an act if it were entered now, and enters nothing: the events that come if nothing happens in
    /// between, or the refusal. `answer` is called with it as [`submit_with`](Self::submit_with) calls its own.
    pub fn rehearse_with(
        &self,
        request: Request,
        answer: impl FnOnce(Result<Result<Vec<Event>, Refusal>, SubmitError>) + Send + 'static,
    ) {
        let reply = Reply::new(answer);
        let admitted = self.0.shared.budget.spend(request.by).and_then(|()| admit::form(&request));
        match admitted {
            Ok(bytes) => self.0.shared.desk.put(bytes, Work::Rehearse(Box::new(request), reply)),
            Err(error) => reply.send(Err(error)),
        }
    }

    /// Asks what would follow from an act, and waits for the answer.
    ///
    /// # Errors
    ///
    /// A [`SubmitError`] if there is no answer; the inner one is the law's refusal.
    pub fn rehearse(&self, request: Request) -> Result<Result<Vec<Event>, Refusal>, SubmitError> {
        ask(|reply: Reply<Result<Vec<Event>, Refusal>>| {
            self.rehearse_with(request, move |answer| reply.send(answer));
        })
    }

    /// Text that cannot stand in a record is found here, before the act is enacted and can no longer be taken back.
    fn hand_over(&self, request: Request, reply: Reply<Answer>) {
        let admitted = self.0.shared.budget.spend(request.by).and_then(|()| admit::form(&request));
        match admitted {
            Ok(bytes) => self.0.shared.desk.put(bytes, Work::Act(Box::new(request), reply)),
            Err(error) => reply.send(Err(error)),
        }
    }

    /// Asks for several acts that are made from the state as it is when they are entered, all in one transaction.
    /// They are entered in order until one is refused, whose answer is then the last. `plan` runs on the writer's
    /// thread while nobody can read: it must be quick. If it returns an error, nothing is entered.
    ///
    /// # Errors
    ///
    /// A [`SubmitError`] if there is no answer; the inner error is the plan's own.
    pub fn submit_plan<E: Send + 'static>(
        &self,
        plan: impl FnOnce(&State) -> Result<Vec<Request>, E> + Send + 'static,
    ) -> Result<Result<Vec<Answer>, E>, SubmitError> {
        let (sender, failed) = mpsc::channel();
        let plan = move |state: &State| {
            plan(state).unwrap_or_else(|error| {
                // The other end is held below until the answer is there.
                let _ = sender.send(error);
                Vec::new()
            })
        };
        let answers = ask(|reply| {
            self.0.shared.desk.put(0, Work::Plan(Box::new(plan), reply));
        })?;
        Ok(failed.try_recv().map_or(Ok(answers), Err))
    }

    /// Looks at what is true now, for the microseconds that `look` takes: acts wait meanwhile. Everything that it sees
    /// is on the disk.
    pub fn read<T>(&self, look: impl FnOnce(View<'_>) -> T) -> T {
        self.0.shared.read(look)
    }

    /// Calls `each` after every commit, on the writer's thread: it must be quick, and must not ask the clerk for
    /// anything.
    pub fn subscribe_with(&self, each: impl Fn(&Arc<Published>) + Send + 'static) {
        self.0.shared.follow(Box::new(move |published| {
            each(published);
            true
        }));
    }

    /// Returns where everything arrives that is committed from now on. What is not taken from it piles up there.
    pub fn subscribe(&self) -> Subscription {
        let (sender, receiver) = mpsc::channel();
        self.0.shared.follow(Box::new(move |published| sender.send(Arc::clone(published)).is_ok()));
        receiver
    }

    /// Returns a reader of the stored record and register, which never holds the clerk up.
    pub fn reader(&self) -> Arc<dyn Reader> {
        Arc::clone(&self.0.shared.reader)
    }

    /// Returns which federation this is.
    pub fn meta(&self) -> &Meta {
        &self.0.shared.meta
    }

    /// Returns why nothing is written, if that is so since the start: the record ends before what was acknowledged, or
    /// the clock shows a time long after the last entry.
    pub fn hold(&self) -> Option<Hold> {
        self.0.shared.hold
    }

    /// Returns what everybody who looks at the federation should know: that nothing is written and why, that the clock
    /// leapt, and for good what was lost.
    pub fn notices(&self) -> Vec<String> {
        self.0.shared.notices()
    }

    /// Calls `each` with what is wrong when the disk fails: the files and the causes, for whoever runs the clerk.
    pub fn watch_trouble(&self, each: impl Fn(&str) + Send + 'static) {
        let mut trouble = self.0.shared.trouble.lock().unwrap_or_else(PoisonError::into_inner);
        trouble.watching.push(Box::new(each));
    }

    /// Returns the time by the clerk's clock. The time in the law may be behind: it passes with the next act.
    pub fn now(&self) -> Instant {
        self.0.shared.clock.now()
    }

    /// Returns the unsigned checkpoint of the record as it is now.
    ///
    /// # Errors
    ///
    /// [`ClerkError::Origin`] if the record has a name that cannot stand in a checkpoint.
    pub fn checkpoint(&self) -> Result<Checkpoint, ClerkError> {
        let head = self.read(|view| view.tree.head());
        let origin = &self.meta().origin;
        Checkpoint::new(origin, head).map_err(|_| ClerkError::Origin { origin: origin.clone() })
    }

    /// Takes no more requests, does what was asked, and frees the folder; other handles hear [`SubmitError::Closed`].
    pub fn close(&self) {
        self.0.close();
    }

    pub(crate) fn shared(&self) -> &Arc<Shared> {
        &self.0.shared
    }
}

/// Where an [`Arc<Published>`](Published) arrives after every commit.
pub type Subscription = mpsc::Receiver<Arc<Published>>;

impl fmt::Debug for Clerk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Clerk").field("meta", self.meta()).finish_non_exhaustive()
    }
}

impl Office {
    fn close(&self) {
        self.shared.desk.close();
        let mut thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(thread) = thread.take()
            // The last handle may be dropped by an answer, on a thread that the writer waits for, or the writer's own.
            && !is_answering()
            && thread.thread().id() != thread::current().id()
        {
            // The writer catches what panics; if it died all the same, everyone who waited heard so.
            let _ = thread.join();
        }
    }
}

impl Drop for Office {
    fn drop(&mut self) {
        self.close();
    }
}

/// Re-enacts the record and compares it with what was acknowledged, and the clock with its end. Returns what it comes
/// to, and why nothing is to be written, if that is so.
fn look(
    store: &mut dyn Store,
    clock: &Steady,
    progress: Progress<'_>,
    accepted: &Accepted,
) -> Result<(Kept, Option<Hold>), ClerkError> {
    let reader = store.reader();
    let mark = reader.mark()?;
    // The check reads on a connection of its own meanwhile. What it finds comes first: it names the place.
    let (whole, replayed) = thread::scope(|scope| {
        let check = scope.spawn(|| reader.whole());
        let replayed = replay(&*reader, mark, progress);
        (check.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), replayed)
    });
    whole?;
    let (kept, root) = replayed?;
    let mut hold = Hold::of_record(&kept, mark, root);
    match (hold, accepted.entries) {
        (Some(found), _) if found.is_accepted(accepted) => {
            let tauride_record::Head { size, root } = kept.tree.head();
            store.accept(found.loss(clock.now()).as_ref(), &Acknowledged { size, root })?;
            hold = None;
        }
        (Some(hold), Some(given)) => return Err(ClerkError::NotAccepted { given, hold }),
        _ => {}
    }
    let late = || Hold::of_clock(&kept, clock.now()).filter(|late| !late.is_accepted(accepted));
    let hold = hold.or_else(late);
    Ok((kept, hold))
}

impl Founding {
    /// Asks the law before anything is made on the disk.
    fn check(self) -> Result<(Meta, Act), ClerkError> {
        let meta = Meta { name: self.charter.name.to_string(), origin: self.origin };
        let head = Kept::default().tree.head();
        if Checkpoint::new(&meta.origin, head).is_err() {
            return Err(ClerkError::Origin { origin: meta.origin });
        }
        let act = Act::Charter(CharterAct::Found { text: self.text, charter: self.charter });
        decide(&State::new(), Actor::Founders, &act).map_err(ClerkError::Founding)?;
        charter_reads_as_checked(&act).map_err(|why| ClerkError::NotFounded(SubmitError::Charter { why }))?;
        Ok((meta, act))
    }
}
