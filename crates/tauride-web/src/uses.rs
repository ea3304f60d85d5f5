//! How a charter can be used: tried by the law beside the threads that answer, and kept until the charter changes.

mod known;

use std::sync::{Arc, Mutex, PoisonError};

use askama::Template;
use axum::http::StatusCode;
use axum::http::header::{HeaderValue, REFRESH};
use axum::response::Response;
use tauride_rules::terms::Charter;
use tauride_worlds::prove::prove;

use crate::answers;
use crate::caller::Caller;
use crate::pages::Main;
use crate::place::Place;
use crate::reader::Reader;
use crate::served::Served;
use crate::show::Gathered;

pub(crate) use known::Uses;
use known::{Heard, Told};

/// One charter is tried at a time, whichever federation it is of.
static ONE: Mutex<()> = Mutex::new(());

#[derive(Template)]
#[template(path = "charter/uses.html")]
struct Page {
    name: String,
    version: u32,
    told: Option<Arc<Told>>,
}

/// Shows how the charter in force can be used, or that it is being worked out.
pub(crate) async fn page(caller: Caller) -> Response {
    let charter =
        caller.served.look(Reader::NOBODY, |look, _| Some((look.state.charter.clone()?, look.state.charter_version)));
    let Some((charter, version)) = charter else { return answers::no_page().await };
    let name = charter.name.to_string();
    let told = told(&caller.served, charter, version);
    let (page, again) = (Page { name, version, told: told.clone() }, told.is_none());
    let main = Main::new("How this charter can be used", Place::Federation, move || page.render());
    let gathered = caller.served.look(caller.reader(), |look, view| Gathered::new(look, view, Some(main)));
    let Some(gathered) = gathered else { return answers::no_federation() };
    let mut response = gathered.into_response(&caller, None, StatusCode::OK);
    if again {
        response.headers_mut().insert(REFRESH, HeaderValue::from_static("5"));
    }
    response
}

/// Returns what is known; the first who asks sees to it that the charter is tried.
fn told(served: &Arc<Served>, charter: Arc<Charter>, version: u32) -> Option<Arc<Told>> {
    match served.uses.of(version) {
        Heard::Told(told) => Some(told),
        Heard::Soon => None,
        Heard::Nothing => {
            let served = Arc::clone(served);
            std::thread::spawn(move || served.uses.keep(version, tried(&served, &charter, version)));
            None
        }
    }
}

/// Tries a charter as long as it is in force.
fn tried(served: &Served, charter: &Charter, version: u32) -> Told {
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let mut goes_on = |_, _| served.look(Reader::NOBODY, |look, _| look.state.charter_version == version);
    match prove("", charter, &mut goes_on) {
        Ok(proof) => Told::of(&proof, charter),
        Err(why) => Told { members: 0, parts: Vec::new(), why: why.to_string() },
    }
}
