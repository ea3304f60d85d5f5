//! Answers that need no federation: what is not there, what failed, and where to go instead.

use askama::Template as _;
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::{Html, IntoResponse as _, Response};

use crate::pages::frame::Plain;
use crate::unanswered::Unanswered;

/// Sends somebody to another page.
pub(crate) fn to(address: &str) -> Response {
    (StatusCode::SEE_OTHER, [(LOCATION, address)]).into_response()
}

/// Says that there is no such page.
pub(crate) async fn no_page() -> Response {
    nowhere("There is no such page.")
}

/// Says that there is no such federation.
pub(crate) fn no_federation() -> Response {
    nowhere("There is no such federation on this server.")
}

/// Says that there is nothing here.
pub(crate) fn nowhere(text: &str) -> Response {
    let home = ("/".to_owned(), "All federations".to_owned(), String::new());
    plain(StatusCode::NOT_FOUND, &Plain { title: "Not found", text, links: vec![home], main: "" })
}

/// Says what is wrong with how something is asked for.
pub(crate) fn bad(text: &str) -> Response {
    plain(StatusCode::BAD_REQUEST, &Plain { title: "Not understood", text, links: Vec::new(), main: "" })
}

/// Says that something failed that is nobody's act.
pub(crate) fn fault(error: &dyn std::error::Error) -> Response {
    let status = StatusCode::INTERNAL_SERVER_ERROR;
    unanswered(&Unanswered { status, text: error.to_string(), after: None })
}

/// Says why the clerk gave no answer, and when to ask again.
pub(crate) fn unanswered(none: &Unanswered) -> Response {
    let page = Plain { title: "Something failed", text: &none.text, links: Vec::new(), main: "" };
    none.mark(plain(none.status, &page))
}

/// Answers with a page of its own.
pub(crate) fn plain(status: StatusCode, page: &Plain<'_>) -> Response {
    (status, Html(page.render().unwrap_or_default())).into_response()
}
