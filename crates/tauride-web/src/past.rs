//! The map of powers as it stood on a day.

use axum::http::StatusCode;
use axum::response::Response;

use crate::answers::{self, Untold};
use crate::caller::Caller;
use crate::fields::Fields;
use crate::look::Look;
use crate::place::Place;
use crate::show::Gathered;
use crate::then::{self, Gone};
use crate::trees::Trees;
use crate::{before, pages};

/// Shows the map of powers: as it stands now, or as it stood on the day that is asked for.
pub(crate) async fn powers(caller: Caller) -> Response {
    let Some(day) = caller.query.get("at").filter(|day| !day.is_empty()) else { return before::look(caller).await };
    let then = match then::at(&caller.served.past, &caller.served.clerk, day).await {
        Ok(then) => then,
        Err(Gone::Failed(error)) => return answers::fault(&*error),
        Err(Gone::Said(text)) => {
            let map = format!("{}{}", caller.served.base, Place::Powers.path());
            let links = vec![(map, "powers-title")];
            return answers::told(StatusCode::BAD_REQUEST, Untold { title: "plain-not-found", text, links });
        }
    };
    let (trees, none) = (Trees::default(), Fields::default());
    let gathered = caller.served.look(caller.reader(), |look, view| {
        let past = Look { state: &then.state, trees: &trees, entry: then.entry, viewer: None, ..look };
        Gathered::new(look, view, pages::gather(past, Place::Powers, &caller.query, &none))
    });
    match gathered {
        Some(gathered) => gathered.into_response(&caller, None, StatusCode::OK),
        None => answers::nowhere("plain-no-page"),
    }
}
