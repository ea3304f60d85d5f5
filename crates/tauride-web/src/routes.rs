//! The routes: which address is answered by what.

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::http::{Extensions, HeaderMap, StatusCode, Version};
use axum::middleware::from_fn;
use axum::routing::{get, post};
use tower_http::compression::CompressionLayer;

use crate::guard::Rules;
use crate::settings::{Scheme, Settings, SettingsError};
use crate::site::Site;
use crate::{answers, api, assets, counted, guard, live, record, rulebook, show, sign_in, uses};

impl Site {
    /// Returns the routes.
    pub fn router(&self) -> Router {
        let read = Router::new()
            .route("/", get(show::home))
            .route("/assets/{name}", get(assets::send))
            .route("/rulebook", get(rulebook::contents))
            .route("/rulebook/{chapter}", get(rulebook::chapter))
            .merge(pages())
            .layer(CompressionLayer::new().compress_when(served_small));
        let routes = read.merge(api::routes()).route("/f/{slug}/events", get(live::events)).fallback(answers::no_page);
        let rules = Rules { loopback_names: self.demo(), strictly_https: self.scheme() == Scheme::Https };
        routes.layer(from_fn(move |request, next| guard::pass(rules, request, next))).with_state(self.clone())
    }
}

/// What is sent compressed: pages, styles, scripts and JSON. A download of the record and a stream of news have their own pace,
/// and each piece of them its time.
fn served_small(_: StatusCode, _: Version, headers: &HeaderMap, _: &Extensions) -> bool {
    const KINDS: [&str; 5] = ["text/html", "text/css", "text/javascript", "application/json", "image/svg+xml"];
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    KINDS.contains(&kind.split(';').next().unwrap_or_default())
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
        .route("/f/{slug}/charter/uses", get(uses::page))
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
