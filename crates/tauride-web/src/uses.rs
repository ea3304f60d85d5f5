//! How a charter can be used: tried by the law beside the threads that answer, and kept until the charter changes.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use askama::Template;
use axum::http::StatusCode;
use axum::http::header::{HeaderValue, REFRESH};
use axum::response::{IntoResponse as _, Response};
use tauride_rules::terms::Charter;
use tauride_worlds::prove::{Proof, prove};

use crate::answers;
use crate::caller::Caller;
use crate::pages::Main;
use crate::place::Place;
use crate::served::Served;
use crate::show::Gathered;

/// One charter is tried at a time, whichever federation it is of.
static ONE: Mutex<()> = Mutex::new(());

/// What is known of the charter in force.
#[derive(Debug, Default)]
pub(crate) struct Uses(Mutex<Option<Known>>);

/// What is known of one version of a charter; nothing while it is tried.
#[derive(Clone, Debug)]
struct Known {
    version: u32,
    told: Option<Arc<Told>>,
}

/// What a page tells.
#[derive(Debug)]
struct Told {
    members: usize,
    parts: Vec<(&'static str, Vec<String>)>,
    /// Why nothing was tried; empty if it was.
    why: String,
}

#[derive(Template)]
#[template(path = "charter/uses.html")]
struct Page {
    name: String,
    version: u32,
    told: Option<Arc<Told>>,
}

impl Uses {
    fn known(&self) -> MutexGuard<'_, Option<Known>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns what is known of a version; the first who asks sees to it that it is tried.
    fn of(served: &Arc<Served>, charter: Arc<Charter>, version: u32) -> Option<Arc<Told>> {
        let mut known = served.uses.known();
        if let Some(known) = known.as_ref().filter(|known| known.version == version) {
            return known.told.clone();
        }
        *known = Some(Known { version, told: None });
        let served = Arc::clone(served);
        std::thread::spawn(move || served.uses.try_out(&served, &charter, version));
        None
    }

    /// Tries a charter, unless another has come into force meanwhile.
    fn try_out(&self, served: &Served, charter: &Charter, version: u32) {
        let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
        let mut goes_on = |_, _| served.look(None, |look, _| look.state.charter_version == version);
        let told = match prove("", charter, &mut goes_on) {
            Ok(proof) => Told::of(proof),
            Err(why) => Told { members: 0, parts: Vec::new(), why: why.to_string() },
        };
        let mut known = self.known();
        if let Some(known) = known.as_mut().filter(|known| known.version == version) {
            known.told = Some(Arc::new(told));
        }
    }
}

impl Told {
    fn of(proof: Proof) -> Self {
        let parts = vec![
            ("The worst", proof.worst(3)),
            ("Who can bring about what", proof.sentences()),
            ("What can never happen", proof.never),
            ("What cannot be undone", proof.undone),
            ("Who can be stopped by whom", proof.stops),
        ];
        let parts = parts.into_iter().filter(|(_, said)| !said.is_empty()).collect();
        Self { members: proof.founded.members(), parts, why: String::new() }
    }
}

/// Shows how the charter in force can be used, or that it is being worked out.
pub(crate) async fn page(caller: Caller) -> Response {
    let charter = caller.served.look(None, |look, _| Some((look.state.charter.clone()?, look.state.charter_version)));
    let Some((charter, version)) = charter else { return answers::no_page().await };
    let name = charter.name.to_string();
    let told = Uses::of(&caller.served, charter, version);
    let (page, again) = (Page { name, version, told: told.clone() }, told.is_none());
    let main = Main::new("How this charter can be used", Place::Federation, move || page.render());
    let gathered = caller.served.look(caller.member, |look, view| Gathered::new(look, view, Some(main)));
    let Some(gathered) = gathered else { return answers::no_federation() };
    let mut response = gathered.into_response(&caller, None, StatusCode::OK);
    if again {
        response.headers_mut().insert(REFRESH, HeaderValue::from_static("5"));
    }
    response.into_response()
}
