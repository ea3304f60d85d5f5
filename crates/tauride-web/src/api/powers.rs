//! The map of powers, and who waits for whom, as JSON.

use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use tauride_rules::ids::BodyId;
use tauride_view::Deadlocks;
use tauride_view::powers::{Map, Shown};

use super::looks::{json, window};
use super::problem::{self, Fault};
use crate::caller::Caller;
use crate::place::number;
use crate::reader::Reader;
use crate::then::{self, Gone};

/// Shows the map, or the part of it that has to do with a body, or with bodies of a kind from `from` on.
pub(super) async fn map(caller: Caller) -> Response {
    let window = match window(&caller) {
        Ok(window) => window,
        Err(fault) => return fault.into_response(),
    };
    let shown = match (caller.query.get("kind"), caller.query.get("body")) {
        (Some(key), _) => Some(Shown::Kind(key, window)),
        (None, Some(name)) => number('B', name).map(|id| Shown::Body(BodyId(id))),
        (None, None) => Some(Shown::Whole),
    };
    let then = match caller.query.get("at") {
        None => None,
        Some(day) => match then::at(&caller.served.past, &caller.served.clerk, day).await {
            Ok(then) => Some(then),
            Err(gone) => return not_there(&caller, &gone),
        },
    };
    let map = shown.and_then(|shown| match then {
        Some(then) => Map::of(&then.state, shown),
        None => caller.served.look(Reader::NOBODY, |look, _| Map::of(look.state, shown)),
    });
    map.map_or_else(|| problem::not_found("there is no such kind or body here"), |map| json(&map))
}

/// Says why how the federation stood on a day is not shown.
fn not_there(caller: &Caller, gone: &Gone) -> Response {
    match gone {
        Gone::Said(said) => {
            let said = caller.served.look(caller.reader(), |look, _| look.text(said));
            Fault::new(StatusCode::BAD_REQUEST, "Not there", said).into_response()
        }
        Gone::Failed(error) => {
            Fault::new(StatusCode::INTERNAL_SERVER_ERROR, "Not read", error.to_string()).into_response()
        }
    }
}

/// Shows who waits for whom, with what waits from `from` on.
pub(super) async fn waits(caller: Caller) -> Response {
    match window(&caller) {
        Ok(window) => json(&caller.served.look(Reader::NOBODY, |look, _| Deadlocks::of(look.state, window))),
        Err(fault) => fault.into_response(),
    }
}
