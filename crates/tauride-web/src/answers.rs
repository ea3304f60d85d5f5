//! Answers that need no federation: what is not there, what failed, and where to go instead.

use askama::Template as _;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, LOCATION};
use axum::response::{Html, IntoResponse as _, Response};
use tauride_message::{Message, Value};
use tauride_tell::{Language, Telling};

use crate::pages::frame::Plain;
use crate::unanswered::Unanswered;

/// A page that is still to be told: whoever answers does not know who asks, and in which language they read.
#[derive(Clone, Debug)]
pub(crate) struct Untold {
    /// The key of its title.
    pub(crate) title: &'static str,
    pub(crate) text: Message<'static>,
    /// Where one can go from here: address, and the key of what is there.
    pub(crate) links: Vec<(String, &'static str)>,
}

/// Sends somebody to another page.
pub(crate) fn to(address: &str) -> Response {
    (StatusCode::SEE_OTHER, [(LOCATION, address)]).into_response()
}

/// Says that there is no such page.
pub(crate) async fn no_page() -> Response {
    nowhere("plain-no-page")
}

/// Says that there is no such federation.
pub(crate) fn no_federation() -> Response {
    nowhere("plain-no-federation")
}

/// Says by a key that there is nothing here.
pub(crate) fn nowhere(key: &'static str) -> Response {
    let links = vec![("/".to_owned(), "plain-all-federations")];
    told(StatusCode::NOT_FOUND, Untold { title: "plain-not-found", text: Message::new(key), links })
}

/// Says what is wrong with how something is asked for.
pub(crate) fn bad(text: Message<'static>) -> Response {
    told(StatusCode::BAD_REQUEST, Untold { title: "plain-not-understood", text, links: Vec::new() })
}

/// Says that something failed that is nobody's act.
pub(crate) fn fault(error: &dyn std::error::Error) -> Response {
    let status = StatusCode::INTERNAL_SERVER_ERROR;
    unanswered(&Unanswered { status, text: error.to_string(), after: None })
}

/// Says why the clerk gave no answer, and when to ask again.
pub(crate) fn unanswered(none: &Unanswered) -> Response {
    let text = Message::new("plain-failure").with("says", Value::Text(none.text.clone().into()));
    none.mark(told(none.status, Untold { title: "plain-failed", text, links: Vec::new() }))
}

/// Answers with a page of its own.
pub(crate) fn plain(status: StatusCode, page: &Plain<'_>) -> Response {
    (status, Html(page.render().unwrap_or_default())).into_response()
}

/// Answers with a page that [`tell`] tells.
pub(crate) fn told(status: StatusCode, page: Untold) -> Response {
    let mut response = (status, [(CONTENT_TYPE, "text/html; charset=utf-8")]).into_response();
    response.extensions_mut().insert(page);
    response
}

/// Tells a page that is still to be told, to somebody who reads this language.
pub(crate) fn tell(mut response: Response, language: Language) -> Response {
    let Some(page) = response.extensions_mut().remove::<Untold>() else { return response };
    let telling = Telling::new(language);
    let (title, text) = (telling.words(page.title), telling.text(&page.text));
    let links = page.links.into_iter().map(|(address, key)| (address, telling.words(key), String::new()));
    let page = Plain { telling, title: &title, text: &text, links: links.collect(), main: "" };
    let (mut parts, _) = response.into_parts();
    // What stood here was nothing, with a length of its own, and may have been compressed.
    parts.headers.remove(CONTENT_LENGTH);
    parts.headers.remove(CONTENT_ENCODING);
    Response::from_parts(parts, page.render().unwrap_or_default().into())
}
