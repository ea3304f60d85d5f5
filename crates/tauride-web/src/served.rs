//! A federation as the server serves it.

use std::sync::Arc;

use tauride_clerk::{Clerk, View};
use tauride_tell::{Language, Telling};

use crate::bits::Base;
use crate::counted::Counts;
use crate::live::Hub;
use crate::look::Look;
use crate::reader::Reader;
use crate::then::Past;
use crate::trees::Trees;
use crate::uses::Uses;

/// A federation with its clerk and those who watch its pages.
pub(crate) struct Served {
    pub(crate) base: Base,
    pub(crate) clerk: Clerk,
    pub(crate) hub: Hub,
    pub(crate) counts: Counts,
    trees: Trees,
    pub(crate) uses: Uses,
    pub(crate) past: Past,
}

impl Served {
    pub(crate) fn new(slug: &str, clerk: Clerk) -> Arc<Self> {
        let (base, hub, trees) = (format!("/f/{slug}").into(), Hub::default(), Trees::default());
        Arc::new(Self {
            base,
            clerk,
            hub,
            counts: Counts::default(),
            uses: Uses::default(),
            past: Past::default(),
            trees,
        })
    }

    /// Looks at what is true now, for whoever asks, for the microseconds that `look` takes.
    pub(crate) fn look<T>(&self, reader: Reader, look: impl FnOnce(Look<'_>, View<'_>) -> T) -> T {
        self.clerk.read(|view| {
            let charter = view.state.charter.as_deref();
            let of_charter = || charter.and_then(|charter| Language::of(&charter.language));
            let telling = Telling::new(reader.language.or_else(of_charter).unwrap_or_default());
            let telling = match charter {
                Some(charter) => telling.within(&charter.zone),
                None => telling,
            };
            let (base, trees, viewer) = (&self.base, &self.trees, reader.member);
            look(Look { state: view.state, base, viewer, telling, entry: view.len(), trees }, view)
        })
    }
}
