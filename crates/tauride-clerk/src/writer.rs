//! The one thread that writes.
//!
//! ```text
//!   desk ──take──▶ [repeated? answered from the store]
//!                  lock ▸ let time pass ▸ enact each ▸ append all, one transaction ▸ unlock
//!                  publish, answer
//!                  and once more, if it was too much for one round
//! ```
//!
//! The state is changed before the entries are durable, and under a lock that lasts until they are: whoever reads sees
//! nothing that a crash could take back. When the entries cannot be made durable, the state is ahead of the record. It
//! is never copied (at full size it is gigabytes), so there is nothing to fall back on but the record itself: the
//! clerk re-enacts it and goes on. That is slow, and right; a disk is seldom full.

use std::{
    collections::VecDeque,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, PoisonError},
    time::Duration,
};

use tauride_record::Hash;
use tauride_rules::instant::Instant;
use tauride_rules::rehearse;
use tauride_store::{Key, SignIn, Store, StoreError};

use crate::{
    ClerkError, Clock as _, Hold, Request, SubmitError, admit,
    desk::{Asked, Rehearsed, Reply, Takes, Work},
    enter::{Entering, GivenUp},
    error::with_causes,
    kept::Kept,
    replay::replay_what_can_be,
    rest::Rest,
    round::Round,
    shared::Shared,
    waiting::{Ready, Waiting},
};

pub(crate) struct Writer {
    shared: Arc<Shared>,
    store: Box<dyn Store>,
    round: Round,
    /// What was taken from the desk and is not entered yet, one batch at the most: more than one round takes in, or what
    /// came in the middle of a cascade.
    asked: VecDeque<(Asked, Waiting)>,
    /// When the next thing falls due.
    due: Option<Instant>,
    /// Why nothing is written any more.
    stopped: Option<SubmitError>,
    rest: Rest,
}

impl Writer {
    pub(crate) fn new(shared: Arc<Shared>, store: Box<dyn Store>) -> Self {
        let due = shared.kept.read().unwrap_or_else(PoisonError::into_inner).due();
        let held = |hold: Hold| SubmitError::Held { reason: format!("{hold}: {}", hold.mend()).into() };
        let (stopped, asked) = (shared.hold.map(held), VecDeque::new());
        Self { shared, store, round: Round::default(), asked, due, stopped, rest: Rest::default() }
    }

    /// Writes until the desk is closed and everything on it done.
    pub(crate) fn run(mut self) {
        let shared = Arc::clone(&self.shared);
        let mut batch = Vec::new();
        while shared.desk.take(&mut batch, self.takes(), self.patience()) || !self.asked.is_empty() {
            self.serve(&mut batch);
        }
    }

    /// Returns what the writer takes: acts when those before are entered.
    fn takes(&self) -> Takes {
        if self.asked.is_empty() { Takes::All } else { Takes::Private }
    }

    /// Returns how long the writer may wait before it looks at the clock.
    fn patience(&self) -> Duration {
        match self.due {
            _ if !self.asked.is_empty() => Duration::ZERO,
            Some(at) if self.stopped.is_none() => self.shared.clock.until(at).max(self.rest.before_trying_again()),
            _ => Duration::MAX,
        }
    }

    fn serve(&mut self, batch: &mut Vec<Work>) {
        let (mut private, mut sign_ins, mut rehearsals) = (Vec::new(), Vec::new(), Vec::new());
        let no = self.stopped.clone().or_else(|| self.rest.refuses());
        let waited = self.asked.len();
        for work in batch.drain(..) {
            match (work, &no) {
                // What is written now would take the place of what the log has lost.
                (work, Some(no @ SubmitError::Held { .. })) => work.refuse(no),
                (Work::Private(job), _) => private.push(job),
                (Work::SignIn(sign_in, reply), _) => sign_ins.push((sign_in, reply)),
                (Work::Rehearse(request, reply), _) => rehearsals.push((request, reply)),
                (work, Some(no)) => work.refuse(no),
                (Work::Act(request, reply), None) => {
                    self.asked.push_back((Asked::Act(request), Waiting::One(reply, None)));
                }
                (Work::Plan(plan, reply), None) => {
                    self.asked.push_back((Asked::Plan(plan), Waiting::Several(reply, None)));
                }
            }
        }
        self.answer_repeated(waited);
        if !self.asked.is_empty() || self.is_due() {
            self.write();
        }
        for job in private {
            // Whoever asked hears of a panic: their end of the answer is dropped.
            let _ = catch_unwind(AssertUnwindSafe(|| job(Ok(&mut *self.store))));
        }
        if !sign_ins.is_empty() {
            self.sign_in(sign_ins);
        }
        for (request, reply) in rehearsals {
            self.rehearse(&request, reply);
        }
    }

    /// Says what would follow from an act. Nobody reads meanwhile: the law changes the state, and takes back what it changed.
    fn rehearse(&mut self, request: &Request, reply: Reply<Rehearsed>) {
        let shared = Arc::clone(&self.shared);
        let mut kept = shared.kept.write().unwrap_or_else(PoisonError::into_inner);
        let said = catch_unwind(AssertUnwindSafe(|| rehearse(&mut kept.state, request.by, &request.act)));
        if said.is_err() {
            self.restore(&mut kept);
        }
        drop(kept);
        reply.send(said.map_err(|_| SubmitError::NotRecorded { reason: Arc::from(PANICKED) }));
    }

    /// Answers those of the new ones, behind so many who have waited, whose act repeats an entry or cannot be entered. The keys of
    /// all are looked up together.
    fn answer_repeated(&mut self, waited: usize) {
        let reader = &*self.shared.reader;
        let new = self.asked.split_off(waited);
        let keys: Vec<&Key> = new.iter().filter_map(|(one, _)| one.new_key()).collect();
        let mut numbers = admit::numbers(reader, &keys).into_iter();
        for (one, waits) in new {
            let number = if one.new_key().is_some() { numbers.next().unwrap_or(Ok(None)) } else { Ok(None) };
            match (one, waits) {
                (Asked::Act(request), Waiting::One(reply, None)) => {
                    match number.and_then(|number| admit::look_up_known(reader, &request, number)) {
                        Ok(None) => self.asked.push_back((Asked::Act(request), Waiting::One(reply, None))),
                        Ok(Some(answer)) => reply.send(Ok(answer)),
                        Err(error) => reply.send(Err(error)),
                    }
                }
                waits => self.asked.push_back(waits),
            }
        }
    }

    /// Signs in everybody who came together.
    fn sign_in(&mut self, waiting: Vec<(SignIn, Reply<Option<u32>>)>) {
        let (sign_ins, replies): (Vec<SignIn>, Vec<_>) = waiting.into_iter().unzip();
        match self.store.sign_in(&sign_ins) {
            Ok(members) => {
                replies.into_iter().zip(members).for_each(|(reply, member)| reply.send(Ok(member)));
            }
            Err(error) => {
                self.shared.tell_trouble(&error);
                let error = SubmitError::from(error);
                for reply in replies {
                    reply.send(Err(error.clone()));
                }
            }
        }
    }

    fn is_due(&self) -> bool {
        self.stopped.is_none() && self.patience().is_zero()
    }

    /// Enters what was asked, as much as there is room for, in one transaction, and answers.
    fn write(&mut self) {
        let mut waiting = Vec::new();
        let shared = Arc::clone(&self.shared);
        let mut kept = shared.kept.write().unwrap_or_else(PoisonError::into_inner);
        self.round.clear();
        // A panic is caught while the lock is held: what it left behind is never seen.
        let done = catch_unwind(AssertUnwindSafe(|| self.enter_and_append(&mut kept, &mut waiting)));
        let done = done.unwrap_or_else(|_| Err(SubmitError::NotRecorded { reason: Arc::from(PANICKED) }));
        if done.is_err() {
            self.restore(&mut kept);
            waiting.extend(self.asked.drain(..).map(|(_, waits)| waits));
        }
        self.asked = self.asked.drain(..).map(|(one, waits)| (one.waits(), waits)).collect();
        self.due = kept.due();
        drop(kept);
        if done.is_ok() {
            shared.publish(&self.round);
        }
        let ready: Vec<Ready> = waiting.into_iter().map(|one| one.ready(&self.round, &done)).collect();
        if done.is_err() || self.round.is_empty() {
            for answer in ready {
                answer.tell(None);
            }
            return;
        }
        let count = ready.len();
        shared.desk.answers(count);
        // The next round is written while this one is kept a second time; until it is, nobody hears of it.
        self.store.when_acknowledged(Box::new(move |kept| {
            let failed = kept.err().map(|error| {
                shared.tell_trouble(&error);
                let reason = Arc::from(error.in_public());
                shared.note_stopped(&reason);
                SubmitError::Uncertain { reason }
            });
            for answer in ready {
                answer.tell(failed.as_ref());
            }
            shared.desk.answered(count);
        }));
    }

    fn enter_and_append(&mut self, kept: &mut Kept, waiting: &mut Vec<Waiting>) -> Result<(), SubmitError> {
        let mut entering = Entering { kept, round: &mut self.round, reader: &*self.shared.reader };
        let mut over = !entering.time(self.shared.clock.now()).map_err(|GivenUp(error)| error)?;
        while !over && let Some((one, waits)) = self.asked.pop_front() {
            waiting.push(waits);
            let became = entering.asked(one).map_err(|GivenUp(error)| error)?;
            if let Some(waits) = waiting.last_mut() {
                waits.note(became);
            }
            over = entering.is_over();
        }
        let root = kept.tree.root();
        self.append(root)
    }

    fn append(&mut self, root: Hash) -> Result<(), SubmitError> {
        if self.round.is_empty() {
            return Ok(());
        }
        self.round.append(&mut *self.store, root).map_err(|error| {
            self.shared.tell_trouble(&error);
            let reason = Arc::from(error.in_public());
            if matches!(error, StoreError::Disk { .. } | StoreError::Removed { .. } | StoreError::Stopped { .. }) {
                self.stop(&reason);
                SubmitError::Uncertain { reason }
            } else {
                SubmitError::NotRecorded { reason }
            }
        })
    }

    fn stop(&mut self, reason: &Arc<str>) {
        self.shared.note_stopped(reason);
        self.stopped = Some(SubmitError::Stopped { reason: Arc::clone(reason) });
    }

    /// Brings the state back to what the store holds.
    fn restore(&mut self, kept: &mut Kept) {
        let reader = &*self.shared.reader;
        let restore = || catch_unwind(AssertUnwindSafe(|| replay_what_can_be(reader, kept)));
        let reason = match self.rest.after(restore) {
            Ok(Ok(())) => return,
            // What is kept now is the beginning of the record: old, and true.
            Ok(Err(ClerkError::Store(error))) => {
                self.shared.tell_trouble(&error);
                error.in_public()
            }
            Ok(Err(error)) => with_causes(&error),
            Err(_) => PANICKED.to_owned(),
        };
        self.stop(&Arc::from(reason));
    }
}

/// Whoever waits at the desk of a writer who is gone, for whatever reason, hears so.
impl Drop for Writer {
    fn drop(&mut self) {
        self.shared.desk.abandon();
    }
}

const PANICKED: &str = "the program failed on one of the acts that were asked together: \
    ask again one at a time, and report the act that fails alone";
