//! Who watches what.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::body::Bytes;
use tauride_tell::Language;
use tokio::sync::broadcast::{Receiver, Sender, channel};

use crate::place::Place;

/// A browser that has not taken so many changes is told to load the page again.
const BEHIND_MAX: usize = 64;

/// What a page is about, and in which language it is read.
pub(crate) type Watched = (Option<Place>, Language);

type Channels = BTreeMap<Watched, Sender<Bytes>>;

/// The open pages of a federation, by what they are about and in which language; under nothing those about all of it.
#[derive(Debug, Default)]
pub(crate) struct Hub(Mutex<Channels>);

impl Hub {
    /// Nothing panics while it holds the lock.
    fn channels(&self) -> MutexGuard<'_, Channels> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins to watch.
    pub(crate) fn watch(&self, watched: Watched) -> Receiver<Bytes> {
        self.channels().entry(watched).or_insert_with(|| channel(BEHIND_MAX).0).subscribe()
    }

    /// Forgets a thing if nobody watches it any more.
    pub(crate) fn forget(&self, watched: Watched) {
        let mut channels = self.channels();
        if channels.get(&watched).is_some_and(|channel| channel.receiver_count() == 0) {
            channels.remove(&watched);
        }
    }

    /// Returns whether nobody watches anything.
    pub(crate) fn is_idle(&self) -> bool {
        self.channels().is_empty()
    }

    /// Returns which of these somebody watches, and in which languages.
    pub(crate) fn watched(&self, places: impl Iterator<Item = Option<Place>>) -> Vec<Watched> {
        let channels = self.channels();
        let watched = |place| Language::all().map(move |language| (place, language));
        places.flat_map(watched).filter(|watched| channels.contains_key(watched)).collect()
    }

    /// Sends the same bytes to all who watch.
    pub(crate) fn send(&self, watched: Watched, piece: Bytes) {
        if let Some(channel) = self.channels().get(&watched) {
            // The last one may have gone just now.
            let _ = channel.send(piece);
        }
    }
}
