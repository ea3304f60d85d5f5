//! The routes: which address is answered by what.

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::http::{Extensions, HeaderMap, StatusCode, Version};
use axum::middleware::from_fn;
use axum::routing::{MethodRouter, get, post};
use tower_http::compression::CompressionLayer;

use crate::guard::Rules;
use crate::settings::{Scheme, Settings, SettingsError};
use crate::site::Site;
use crate::{
    answers, api, assets, before, counted, does, find, guard, language, live, past, record, rulebook, show, sign_in,
    uses,
};

/// One address and what answers it.
type Route = (&'static str, MethodRouter<Site>);

impl Site {
    /// Returns the routes.
    pub fn router(&self) -> Router {
        let read = join(whole_site()).merge(join(of_federations()));
        let read = read.layer(CompressionLayer::new().compress_when(served_small));
        let routes = read
            .merge(api::routes())
            .route("/f/{slug}/events", get(live::events))
            .route("/language", post(language::choose))
            .fallback(answers::no_page);
        let rules = Rules { loopback_names: self.demo(), strictly_https: self.scheme() == Scheme::Https };
        routes.layer(from_fn(move |request, next| guard::pass(rules, request, next))).with_state(self.clone())
    }
}

fn join(routes: Vec<Route>) -> Router<Site> {
    routes.into_iter().fold(Router::new(), |router, (address, answer)| router.route(address, answer))
}

/// Returns the address of everything that is read in a browser, as the router has it: `/f/{slug}/seats/{id}`.
pub fn addresses() -> Vec<&'static str> {
    whole_site().into_iter().chain(of_federations()).map(|(address, _)| address).collect()
}

/// What is sent compressed: pages, styles, scripts and JSON. A download of the record and a stream of news have their own pace,
/// and each piece of them its time.
fn served_small(_: StatusCode, _: Version, headers: &HeaderMap, _: &Extensions) -> bool {
    const KINDS: [&str; 5] = ["text/html", "text/css", "text/javascript", "application/json", "image/svg+xml"];
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    KINDS.contains(&kind.split(';').next().unwrap_or_default())
}

fn whole_site() -> Vec<Route> {
    vec![
        ("/", get(show::home)),
        ("/assets/{name}", get(assets::send)),
        ("/api", get(api::described)),
        ("/rulebook", get(rulebook::contents)),
        ("/rulebook/{chapter}", get(rulebook::chapter)),
    ]
}

fn of_federations() -> Vec<Route> {
    let page = || get(before::look).post(does::act);
    vec![
        ("/f/{slug}", page()),
        ("/f/{slug}/units/{id}", page()),
        ("/f/{slug}/units/{id}/roll", get(find::roll)),
        ("/f/{slug}/units", get(find::units)),
        ("/f/{slug}/bodies", get(find::bodies)),
        ("/f/{slug}/members", get(find::members)),
        ("/f/{slug}/find", get(find::page)),
        ("/f/{slug}/bodies/{id}", page()),
        ("/f/{slug}/bodies/{id}/legitimacy", page()),
        ("/f/{slug}/members/{id}", page()),
        ("/f/{slug}/seats/{id}", page()),
        ("/f/{slug}/elections/{id}", page()),
        ("/f/{slug}/elections/{id}/count", get(counted::page)),
        ("/f/{slug}/polls/{id}", page()),
        ("/f/{slug}/sittings/{id}", page()),
        ("/f/{slug}/divisions/{id}", page()),
        ("/f/{slug}/labels/{id}", page()),
        ("/f/{slug}/motions/{id}", page()),
        ("/f/{slug}/resolutions/{id}", page()),
        ("/f/{slug}/resolutions/{id}/legitimacy", page()),
        ("/f/{slug}/matters/{id}", page()),
        ("/f/{slug}/deeds/{id}", page()),
        ("/f/{slug}/documents/{id}", page()),
        ("/f/{slug}/commissions/{id}", page()),
        ("/f/{slug}/agreements/{id}", page()),
        ("/f/{slug}/inquiries/{id}", page()),
        ("/f/{slug}/reports/{id}", page()),
        ("/f/{slug}/charges/{id}", page()),
        ("/f/{slug}/resignations/{id}", page()),
        ("/f/{slug}/powers", get(past::powers).post(does::act)),
        ("/f/{slug}/me", page()),
        ("/f/{slug}/charter", get(record::charter)),
        ("/f/{slug}/charter/uses", get(uses::page)),
        ("/f/{slug}/record", get(record::list)),
        ("/f/{slug}/record/{number}", get(record::entry)),
        ("/f/{slug}/record.jsonl", get(record::export)),
        ("/f/{slug}/checkpoint", get(record::checkpoint)),
        ("/f/{slug}/api", get(api::described)),
        ("/f/{slug}/sign-in", get(sign_in::page).post(sign_in::sign_in)),
        ("/f/{slug}/sign-out", post(sign_in::sign_out)),
    ]
}

/// Returns the routes of a server of these federations, without a socket.
///
/// # Errors
///
/// As [`Site::new`].
pub fn app(settings: Settings) -> Result<Router, SettingsError> {
    Site::new(settings).map(|site| site.router())
}
