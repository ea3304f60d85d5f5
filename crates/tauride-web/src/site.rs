//! The site: federations and routes.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::middleware::{from_fn, map_response};
use axum::routing::{get, post};
use tokio::sync::watch;

use crate::served::Served;
use crate::settings::{Scheme, Settings, SettingsError, check_slug};
use crate::sign_in::Attempts;
use crate::{api, assets, counted, guard, live, record, rulebook, show, sign_in};

/// One server of several federations. A handle: cheap to clone.
#[derive(Clone)]
pub struct Site(Arc<House>);

struct House {
    federations: BTreeMap<String, Arc<Served>>,
    demo: bool,
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
            federations.insert(slug.clone(), Served::new(&slug, clerk));
        }
        let (demo, scheme) = (settings.demo, settings.scheme);
        let closing = watch::Sender::new(false);
        Ok(Self(Arc::new(House { federations, demo, scheme, attempts: Attempts::default(), closing })))
    }

    /// Returns the routes.
    pub fn router(&self) -> Router {
        let routes = Router::new()
            .route("/", get(show::home))
            .route("/assets/{name}", get(assets::send))
            .route("/rulebook", get(rulebook::contents))
            .route("/rulebook/{chapter}", get(rulebook::chapter))
            .merge(pages())
            .merge(api::routes())
            .route("/f/{slug}/events", get(live::events))
            .fallback(show::no_page);
        let mut routes = routes.layer(from_fn(guard::drained)).layer(from_fn(guard::same_origin));
        if self.demo() {
            routes = routes.layer(from_fn(guard::loopback_names));
        }
        if self.scheme() == Scheme::Https {
            routes = routes.layer(map_response(guard::strictly_https));
        }
        routes.layer(map_response(guard::headers)).with_state(self.clone())
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
        self.0.demo
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
        f.debug_struct("Site").field("federations", &federations).field("demo", &self.0.demo).finish_non_exhaustive()
    }
}

fn pages() -> Router<Site> {
    let page = || get(show::page).post(show::act);
    Router::new()
        .route("/f/{slug}", page())
        .route("/f/{slug}/units/{id}", page())
        .route("/f/{slug}/bodies/{id}", page())
        .route("/f/{slug}/members/{id}", page())
        .route("/f/{slug}/seats/{id}", page())
        .route("/f/{slug}/elections/{id}", page())
        .route("/f/{slug}/elections/{id}/count", get(counted::page))
        .route("/f/{slug}/polls/{id}", page())
        .route("/f/{slug}/me", page())
        .route("/f/{slug}/charter", get(record::charter))
        .route("/f/{slug}/record", get(record::list))
        .route("/f/{slug}/record/{number}", get(record::entry))
        .route("/f/{slug}/record.jsonl", get(record::export))
        .route("/f/{slug}/checkpoint", get(record::checkpoint))
        .route("/f/{slug}/sign-in", get(sign_in::page).post(sign_in::sign_in))
        .route("/f/{slug}/sign-out", post(sign_in::sign_out))
}

/// Returns the routes of a server of these federations, without a socket.
///
/// # Errors
///
/// As [`Site::new`].
pub fn app(settings: Settings) -> Result<Router, SettingsError> {
    Site::new(settings).map(|site| site.router())
}
