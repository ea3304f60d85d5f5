//! The same acts as JSON, and what is true now.

mod acts;
mod guide;
mod lists;
mod looks;
mod openapi;
mod powers;
mod problem;
mod sessions;

use std::sync::LazyLock;

use axum::Router;
use axum::extract::Path;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};

use crate::site::Site;

pub(crate) use guide::page as described;
pub use openapi::openapi;

/// Returns the routes of the interface.
pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/api/openapi.json", get(description))
        .route("/f/{slug}/api/openapi.json", get(description))
        .route("/f/{slug}/api/acts", post(acts::enter))
        .route("/f/{slug}/api/sessions", post(sessions::begin).delete(sessions::end))
        .route("/f/{slug}/api/federation", get(looks::federation))
        .route("/f/{slug}/api/bodies", get(lists::bodies))
        .route("/f/{slug}/api/bodies/{id}", get(looks::body))
        .route("/f/{slug}/api/bodies/{id}/desk", get(looks::desk))
        .route("/f/{slug}/api/bodies/{id}/legitimacy", get(looks::right_of_body))
        .route("/f/{slug}/api/resolutions/{id}/timeline", get(looks::timeline))
        .route("/f/{slug}/api/resolutions/{id}/legitimacy", get(looks::right_of_resolution))
        .route("/f/{slug}/api/units", get(lists::units))
        .route("/f/{slug}/api/units/{id}", get(looks::unit))
        .route("/f/{slug}/api/units/{id}/roll", get(looks::roll))
        .route("/f/{slug}/api/seats/{id}", get(looks::seat))
        .route("/f/{slug}/api/members", get(lists::members))
        .route("/f/{slug}/api/members/{id}", get(looks::member))
        .route("/f/{slug}/api/elections", get(lists::elections))
        .route("/f/{slug}/api/elections/{id}", get(looks::election))
        .route("/f/{slug}/api/polls", get(lists::polls))
        .route("/f/{slug}/api/polls/{id}", get(looks::poll))
        .route("/f/{slug}/api/sittings/{id}", get(looks::sitting))
        .route("/f/{slug}/api/divisions/{id}", get(looks::division))
        .route("/f/{slug}/api/matters", get(lists::matters))
        .route("/f/{slug}/api/matters/{id}", get(looks::matter))
        .route("/f/{slug}/api/commissions", get(lists::commissions))
        .route("/f/{slug}/api/commissions/{id}", get(looks::commission))
        .route("/f/{slug}/api/agreements", get(lists::agreements))
        .route("/f/{slug}/api/agreements/{id}", get(looks::agreement))
        .route("/f/{slug}/api/inquiries", get(lists::inquiries))
        .route("/f/{slug}/api/inquiries/{id}", get(looks::inquiry))
        .route("/f/{slug}/api/reports", get(lists::reports))
        .route("/f/{slug}/api/reports/{id}", get(looks::report))
        .route("/f/{slug}/api/charges", get(lists::charges))
        .route("/f/{slug}/api/charges/{id}", get(looks::charge))
        .route("/f/{slug}/api/resignations", get(lists::resignations))
        .route("/f/{slug}/api/resignations/{id}", get(looks::resignation))
        .route("/f/{slug}/api/bodies/{id}/answers", get(looks::answers))
        .route("/f/{slug}/api/resolutions/{id}/execution", get(looks::execution))
        .route("/f/{slug}/api/labels", get(lists::labels))
        .route("/f/{slug}/api/labels/{id}", get(looks::label))
        .route("/f/{slug}/api/motions/{id}", get(looks::motion))
        .route("/f/{slug}/api/resolutions", get(lists::resolutions))
        .route("/f/{slug}/api/resolutions/{id}", get(looks::resolution))
        .route("/f/{slug}/api/documents", get(lists::documents))
        .route("/f/{slug}/api/documents/{id}", get(looks::document))
        .route("/f/{slug}/api/deeds", get(lists::deeds))
        .route("/f/{slug}/api/deeds/{id}", get(looks::deed))
        .route("/f/{slug}/api/powers", get(looks::powers))
        .route("/f/{slug}/api/powers/map", get(powers::map))
        .route("/f/{slug}/api/powers/waits", get(powers::waits))
        .route("/f/{slug}/api/bodies/{id}/emergency", get(looks::emergency))
        .route("/f/{slug}/api/units/{id}/put-off", get(looks::put_off))
        .route("/f/{slug}/api/bodies/{id}/consistency", get(looks::consistency))
        .route("/f/{slug}/api/entries", get(looks::entries))
        .route("/f/{slug}/api/entries/{number}", get(looks::entry))
        .route("/f/{slug}/api/checkpoint", get(crate::record::checkpoint))
        .route("/f/{slug}/api/events", get(crate::live::events))
        .route("/f/{slug}/api/{*rest}", get(nothing).post(nothing))
}

/// The description as it is sent. It is the same for as long as the program runs: it is made once.
static DESCRIPTION: LazyLock<String> = LazyLock::new(|| openapi().to_string());

async fn description() -> Response {
    ([(CONTENT_TYPE, "application/json")], DESCRIPTION.as_str()).into_response()
}

async fn nothing(Path((_, rest)): Path<(String, String)>) -> Response {
    problem::not_found(&format!("there is no /api/{rest} here: see /api"))
}
