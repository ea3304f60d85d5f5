//! Who watches what.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::body::Bytes;
use tokio::sync::broadcast::{Receiver, Sender, channel};

use crate::place::Place;

/// A browser that has not taken so many changes is told to load the page again.
const BEHIND_MAX: usize = 64;

type Channels = BTreeMap<Option<Place>, Sender<Bytes>>;

/// The open pages of a federation, by what they are about; under nothing those about all of it.
#[derive(Debug, Default)]
pub(crate) struct Hub(Mutex<Channels>);

impl Hub {
    /// Nothing panics while it holds the lock.
    fn channels(&self) -> MutexGuard<'_, Channels> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins to watch.
    pub(crate) fn watch(&self, place: Option<Place>) -> Receiver<Bytes> {
        self.channels().entry(place).or_insert_with(|| channel(BEHIND_MAX).0).subscribe()
    }

    /// Forgets a thing if nobody watches it any more.
    pub(crate) fn forget(&self, place: Option<Place>) {
        let mut channels = self.channels();
        if channels.get(&place).is_some_and(|channel| channel.receiver_count() == 0) {
            channels.remove(&place);
        }
    }

    /// Returns whether nobody watches anything.
    pub(crate) fn is_idle(&self) -> bool {
        self.channels().is_empty()
    }

    /// Returns which of these somebody watches.
    pub(crate) fn watched(&self, places: impl Iterator<Item = Place>) -> Vec<Place> {
        let channels = self.channels();
        places.filter(|place| channels.contains_key(&Some(*place))).collect()
    }

    /// Returns whether somebody watches all of the federation.
    pub(crate) fn watches_all(&self) -> bool {
        self.channels().contains_key(&None)
    }

    /// Sends the same bytes to all who watch.
    pub(crate) fn send(&self, place: Option<Place>, piece: Bytes) {
        if let Some(channel) = self.channels().get(&place) {
            // The last one may have gone just now.
            let _ = channel.send(piece);
        }
    }
}
