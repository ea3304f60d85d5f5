//! What is known of how a charter can be used, kept until the charter changes.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tauride_rules::terms::Charter;
use tauride_view::named;
use tauride_worlds::prove::Proof;

/// What is known of the charter in force.
#[derive(Debug, Default)]
pub(crate) struct Uses(Mutex<Option<Known>>);

/// What is known of one version of a charter; nothing while it is tried.
#[derive(Clone, Debug)]
struct Known {
    version: u32,
    told: Option<Arc<Told>>,
}

/// What a page tells.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) members: u64,
    pub(super) parts: Vec<(&'static str, Vec<String>)>,
    /// Why nothing was tried; empty if it was.
    pub(super) why: String,
}

/// What somebody hears who asks.
pub(super) enum Heard {
    /// It is known.
    Told(Arc<Told>),
    /// Somebody tries it.
    Soon,
    /// Nobody does: whoever hears this sees to it.
    Nothing,
}

impl Uses {
    fn known(&self) -> MutexGuard<'_, Option<Known>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns what is known of a version; only the first who asks hears that nothing is.
    pub(super) fn of(&self, version: u32) -> Heard {
        let mut known = self.known();
        match known.as_ref().filter(|known| known.version == version) {
            Some(Known { told: Some(told), .. }) => Heard::Told(Arc::clone(told)),
            Some(Known { told: None, .. }) => Heard::Soon,
            None => {
                *known = Some(Known { version, told: None });
                Heard::Nothing
            }
        }
    }

    /// Keeps what is known of a version, unless another has come into force meanwhile.
    pub(super) fn keep(&self, version: u32, told: Told) {
        let mut known = self.known();
        if let Some(known) = known.as_mut().filter(|known| known.version == version) {
            known.told = Some(Arc::new(told));
        }
    }
}

impl Told {
    pub(super) fn of(proof: &Proof, charter: &Charter) -> Self {
        // What a terminal marks as a word of the charter stands on a page as people say it.
        let named = |sentence: &String| tauride_tell::in_names(sentence, |key, body| named::key(charter, key, body));
        let plain = |said: Vec<String>| said.iter().map(named).collect();
        let worst = Some(("The worst", proof.worst(3))).filter(|(_, said)| !said.is_empty());
        let parts = worst.into_iter().chain(proof.parts()).map(|(heading, said)| (heading, plain(said)));
        let members = u64::try_from(proof.founded.members()).unwrap_or(u64::MAX);
        Self { members, parts: parts.collect(), why: String::new() }
    }
}
