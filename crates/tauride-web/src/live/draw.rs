//! What a stream carries, drawn once for all who watch.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::body::Bytes;
use schemars::JsonSchema;
use serde::Serialize;
use tauride_clerk::Published;
use tauride_tell::Language;

use super::hub::Watched;
use super::subjects;
use crate::pages;
use crate::place::Place;
use crate::reader::Reader;
use crate::served::Served;

/// The most names that a message about all of the federation carries.
const NAMED_MAX: usize = 100;

/// A change as it is sent.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Changed {
    /// The last entry by which it changed.
    entry: u64,
    /// What changed.
    ids: Vec<String>,
    /// What became true, in words; of the last entry only.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    said: Vec<String>,
    /// The part of the page that moves, as it is now; nothing where it is too large to be sent to everyone.
    #[serde(skip_serializing_if = "Option::is_none")]
    html: Option<String>,
}

/// Draws what commits have changed and sends it to those who watch.
pub(super) fn changes(served: &Served, commits: &[Arc<Published>]) {
    let entries = || commits.iter().flat_map(|commit| &commit.entries);
    let Some(last) = entries().last() else { return };
    let touched: BTreeSet<Place> = served.look(Reader::NOBODY, |look, _| {
        let events = entries().flat_map(|entry| entry.events.iter());
        events.flat_map(|event| subjects::of(look.state, event)).collect()
    });
    for watched in served.hub.watched(touched.iter().copied().map(Some)) {
        let (place, language) = watched;
        let ids = place.and_then(Place::name).into_iter().collect();
        let html = html(served, place, language);
        served.hub.send(watched, piece(last.number, &Changed { entry: last.number, ids, said: Vec::new(), html }));
    }
    for watched in served.hub.watched(std::iter::once(None)) {
        let ids = touched.iter().filter_map(|place| place.name()).take(NAMED_MAX).collect();
        let said = last.events.iter().take(NAMED_MAX).map(tauride_phrase::say).collect();
        served.hub.send(watched, piece(last.number, &Changed { entry: last.number, ids, said, html: None }));
    }
}

/// Draws a thing as it is now, for somebody whose page is older; nothing for the whole federation.
pub(super) fn present(served: &Served, (place, language): Watched) -> Option<Bytes> {
    let name = place?.name();
    let entry = served.look(Reader::NOBODY, |_, view| view.len());
    let (ids, html) = (name.into_iter().collect(), html(served, place, language));
    Some(piece(entry, &Changed { entry, ids, said: Vec::new(), html }))
}

/// Tells a browser that has fallen behind to load the page again.
pub(super) fn reload() -> Bytes {
    Bytes::from_static(b"event: reload\ndata: {}\n\n")
}

fn html(served: &Served, place: Option<Place>, language: Language) -> Option<String> {
    let template = served.look(Reader::of(language), |look, _| pages::gather_live(look, place?))?;
    template.dyn_render().ok()
}

fn piece(entry: u64, changed: &Changed) -> Bytes {
    let data = serde_json::to_string(changed).unwrap_or_default();
    format!("event: changed\nid: {entry}\ndata: {data}\n\n").into()
}
