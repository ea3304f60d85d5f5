//! The site: the federations of one server, and what they share.

use std::collections::BTreeMap;
use std::sync::Arc;

use tokio::sync::watch;

use crate::live;
use crate::served::Served;
use crate::settings::{Demo, Hint, Scheme, Settings, SettingsError, check_slug};
use crate::sign_in::Attempts;

/// One server of several federations. A handle: cheap to clone.
#[derive(Clone)]
pub struct Site(Arc<House>);

struct House {
    federations: BTreeMap<String, Arc<Served>>,
    demo: Option<Demo>,
    scheme: Scheme,
    attempts: Attempts,
    closing: watch::Sender<bool>,
}

impl Site {
    /// Returns a server of these federations.
    ///
    /// # Errors
    ///
    /// A [`SettingsError`] that names the federation.
    pub fn new(settings: Settings) -> Result<Self, SettingsError> {
        let mut federations = BTreeMap::new();
        for (slug, clerk) in settings.federations {
            check_slug(&slug)?;
            if federations.contains_key(&slug) {
                return Err(SettingsError::Twice { slug });
            }
            let served = Served::new(&slug, clerk);
            live::follow(&served);
            federations.insert(slug, served);
        }
        let (demo, scheme) = (settings.demo, settings.scheme);
        let closing = watch::Sender::new(false);
        Ok(Self(Arc::new(House { federations, demo, scheme, attempts: Attempts::default(), closing })))
    }

    /// Ends the streams of open pages, so that the server can come to its end.
    pub fn close(&self) {
        self.0.closing.send_replace(true);
    }

    pub(crate) fn served(&self, slug: &str) -> Option<Arc<Served>> {
        self.0.federations.get(slug).cloned()
    }

    pub(crate) fn federations(&self) -> impl Iterator<Item = &Arc<Served>> {
        self.0.federations.values()
    }

    pub(crate) fn demo(&self) -> bool {
        self.0.demo.is_some()
    }

    /// Returns where to look first in a demonstration.
    pub(crate) fn hints(&self) -> Option<&[Hint]> {
        self.0.demo.as_ref().map(|demo| demo.hints.as_slice())
    }

    pub(crate) fn scheme(&self) -> Scheme {
        self.0.scheme
    }

    pub(crate) fn attempts(&self) -> &Attempts {
        &self.0.attempts
    }

    /// Returns what tells streams that the server closes.
    pub(crate) fn closing(&self) -> watch::Receiver<bool> {
        self.0.closing.subscribe()
    }
}

impl std::fmt::Debug for Site {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let federations: Vec<&String> = self.0.federations.keys().collect();
        f.debug_struct("Site")
            .field("federations", &federations)
            .field("demo", &self.0.demo.is_some())
            .finish_non_exhaustive()
    }
}
