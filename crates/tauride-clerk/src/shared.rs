//! What the writer and those who ask share.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use tauride_rules::instant::Instant;
use tauride_store::{Loss, Meta, Reader, StoreError};

use crate::budget::Budget;
use crate::desk::Desk;
use crate::error::with_causes;
use crate::kept::Kept;
use crate::round::Round;
use crate::sessions::Sessions;
use crate::steady::Steady;
use crate::{Clock as _, Hold, Published, View};

/// Hears of every commit; returns whether it wants to hear of the next.
pub(crate) type Follower = Box<dyn Fn(&Arc<Published>) -> bool + Send>;

/// What the writer and those who ask share.
pub(crate) struct Shared {
    pub(crate) desk: Desk,
    pub(crate) kept: RwLock<Kept>,
    pub(crate) clock: Steady,
    pub(crate) reader: Arc<dyn Reader>,
    pub(crate) hold: Option<Hold>,
    pub(crate) losses: Vec<Loss>,
    pub(crate) meta: Meta,
    pub(crate) following: Mutex<Vec<Follower>>,
    pub(crate) budget: Budget,
    pub(crate) sessions: Sessions,
    /// When sessions that are over were last cleared away.
    pub(crate) swept: AtomicI64,
    pub(crate) trouble: Mutex<Trouble>,
}

/// Hears what is wrong.
pub(crate) type Watcher = Box<dyn Fn(&str) + Send>;

/// What is wrong with the disk, for whoever runs the clerk.
#[derive(Default)]
pub(crate) struct Trouble {
    /// Why nothing is written any more, in public words.
    pub(crate) stopped: Option<Arc<str>>,
    pub(crate) watching: Vec<Watcher>,
}

impl Shared {
    /// Nobody panics while they hold this lock for writing: see [`Writer`](crate::writer::Writer).
    pub(crate) fn read<T>(&self, look: impl FnOnce(View<'_>) -> T) -> T {
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        look(kept.view())
    }

    /// Returns what is to be said on every page.
    pub(crate) fn notices(&self) -> Vec<String> {
        let stopped = self.trouble.lock().unwrap_or_else(PoisonError::into_inner).stopped.clone();
        let mut notices: Vec<String> = Vec::new();
        notices.extend(self.hold.map(|hold| format!("Nothing is recorded for now: {hold}.")));
        notices.extend(stopped.map(|why| format!("Nothing is recorded any more: {why}.")));
        notices.extend(self.clock.leapt().map(|shown| {
            let now = self.clock.now();
            format!("The machine's clock leapt to {shown}. By the time since it was started it is {now}, which holds.")
        }));
        notices.extend(self.losses.iter().map(|loss| {
            let accepted = Instant::from_unix(loss.accepted).unwrap_or_default();
            let was = loss.acknowledged.map_or_else(|| "nobody knows how many".to_owned(), |was| was.to_string());
            format!("On {accepted} the record ended at {}, and {was} had been acknowledged.", loss.size)
        }));
        notices
    }

    /// Tells whoever runs the clerk what is wrong with the disk.
    pub(crate) fn tell_trouble(&self, error: &StoreError) {
        let said = with_causes(error);
        let trouble = self.trouble.lock().unwrap_or_else(PoisonError::into_inner);
        trouble.watching.iter().for_each(|each| each(&said));
    }

    /// Notes that nothing is written any more.
    pub(crate) fn note_stopped(&self, why: &Arc<str>) {
        self.trouble.lock().unwrap_or_else(PoisonError::into_inner).stopped = Some(Arc::clone(why));
    }

    /// Returns whether so many seconds have gone by since this last said so.
    pub(crate) fn is_time_to_sweep(&self, now: i64, every: i64) -> bool {
        let before = self.swept.load(Ordering::Relaxed);
        let is_time = now.saturating_sub(before) >= every;
        is_time && self.swept.compare_exchange(before, now, Ordering::Relaxed, Ordering::Relaxed).is_ok()
    }

    pub(crate) fn follow(&self, follower: Follower) {
        self.following.lock().unwrap_or_else(PoisonError::into_inner).push(follower);
    }

    /// Tells those who follow the record what a round added to it.
    pub(crate) fn publish(&self, round: &Round) {
        let mut following = self.following.lock().unwrap_or_else(PoisonError::into_inner);
        if following.is_empty() {
            return;
        }
        let Some(published) = round.published().map(Arc::new) else {
            return;
        };
        following.retain(|follower| {
            // Whoever panics is not called again; the writer goes on.
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| follower(&published))).unwrap_or(false)
        });
    }
}
