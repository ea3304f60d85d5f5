//! The page of a count, which may take its time: it is counted beside the threads that answer, one count at a time in a
//! federation, and kept until the record grows.

mod kept;

use axum::http::StatusCode;
use axum::response::Response;
use tauride_rules::ids::ElectionId;

use crate::answers;
use crate::caller::Caller;
use crate::fields::Fields;
use crate::pages::{self, Main};
use crate::place::Place;
use crate::reader::Reader;
use crate::show::{self, Gathered};

pub(crate) use kept::Counts;
use kept::Kept;

/// Shows the count of an election.
pub(crate) async fn page(caller: Caller) -> Response {
    let Some(place @ Place::Count(id)) = Place::from_path(&caller.path) else { return answers::no_page().await };
    let Some(Kept { title, html, .. }) = count(&caller, place, id).await else {
        return show::page(caller).await;
    };
    let main = Main::new(title, place, move || Ok(html.to_string()));
    let gathered = caller.served.look(caller.reader(), |look, view| Gathered::new(look, view, Some(main)));
    match gathered {
        Some(gathered) => gathered.into_response(&caller, None, StatusCode::OK),
        None => answers::no_federation(),
    }
}

/// Returns the count as it stands now; nothing if there is none.
async fn count(caller: &Caller, place: Place, id: ElectionId) -> Option<Kept> {
    let counts = &caller.served.counts;
    let entry = || caller.served.look(Reader::NOBODY, |_, view| view.len());
    if let Some(kept) = counts.at(id, entry()) {
        return Some(kept);
    }
    let counting = counts.counting.lock().await;
    if let Some(kept) = counts.at(id, entry()) {
        return Some(kept);
    }
    let none = Fields::default();
    let (entry, main) =
        caller.served.look(Reader::NOBODY, |look, view| (view.len(), pages::gather(look, place, &caller.query, &none)));
    let main = main?;
    let title = main.title.clone();
    let html = tokio::task::spawn_blocking(move || main.render()).await.ok()?.ok()?;
    let kept = Kept { entry, title, html: html.into() };
    counts.keep(id, kept.clone());
    drop(counting);
    Some(kept)
}
