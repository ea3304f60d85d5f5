//! Open pages hear what changed.
//!
//! After each commit the things that it touched are gathered once under the shared lock, filled once, and the same bytes
//! go to everyone who watches them. What nobody watches is not drawn. A page says which entry it was made at; whoever
//! comes late to the stream, or comes back to it, is sent the present state at once.

mod draw;
mod herald;
mod hub;
mod subjects;

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use futures_util::stream::unfold;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{broadcast, watch};
use tokio::time::timeout;

use crate::caller::Caller;
use crate::look::Look;
use crate::place::Place;
use crate::reader::Reader;
use crate::served::Served;

pub(crate) use draw::Changed;
pub(crate) use herald::follow;
pub(crate) use hub::Hub;
use hub::Watched;

/// A silent stream says so now and then, so that proxies keep it and gone browsers are noticed.
const KEEP_ALIVE: Duration = Duration::from_secs(20);

/// Sends the changes of one thing, or of the whole federation, as they happen.
pub(crate) async fn events(caller: Caller, request: Request) -> Response {
    let about = caller.query.get("about");
    let place = about.and_then(Place::named);
    if about.is_some() && place.is_none() {
        return (StatusCode::BAD_REQUEST, "`about` names no thing: use S9, B2, E1 or P3, or leave it out.\n")
            .into_response();
    }
    if place.is_some_and(|place| !caller.served.look(Reader::NOBODY, |look, _| is_there(look, place))) {
        return (StatusCode::NOT_FOUND, "There is no such thing here to be watched.\n").into_response();
    }
    let seen = request.headers().get("last-event-id").and_then(|id| id.to_str().ok());
    let seen = seen.or_else(|| caller.query.get("since")).and_then(|entry| entry.parse::<u64>().ok());
    // First the subscription, then the look: nothing that happens in between is lost.
    let language = caller.language();
    let receiver = Watching::begin(&caller.served, (place, language));
    let last = caller.served.look(Reader::NOBODY, |_, view| view.len());
    let late = seen.is_some_and(|seen| seen < last).then(|| draw::present(&caller.served, (place, language)));
    let first = late.flatten().unwrap_or_else(|| Bytes::from_static(b"retry: 2000\n\n"));
    let stream = Stream { first: Some(first), receiver, closing: caller.site.closing() };
    let pieces =
        unfold(
            stream,
            |mut stream| async move { stream.next().await.map(|piece| (Ok::<_, Infallible>(piece), stream)) },
        );
    let headers = [(CONTENT_TYPE, "text/event-stream"), (CACHE_CONTROL, "no-store")];
    (headers, [("x-accel-buffering", "no")], Body::from_stream(pieces)).into_response()
}

/// Whether there is such a thing.
pub(crate) fn is_there(look: Look<'_>, place: Place) -> bool {
    match place {
        Place::Federation | Place::Powers | Place::Me => true,
        Place::Unit(id) => look.state.unit(id).is_some(),
        Place::Body(id) | Place::RightOfBody(id) => look.state.body(id).is_some(),
        Place::Member(id) => look.state.rolls.knows(id),
        Place::Seat(id) => look.state.seat(id).is_some(),
        Place::Election(id) | Place::Count(id) => look.state.election(id).is_some(),
        Place::Poll(id) => look.state.poll(id).is_some(),
        Place::Sitting(id) => look.state.sitting(id).is_some(),
        Place::Division(id) => look.state.division(id).is_some(),
        Place::Label(id) => look.state.affiliations.get(id).is_some(),
        Place::Motion(id) => look.state.motion(id).is_some(),
        Place::Resolution(id) | Place::RightOfResolution(id) => look.state.resolution(id).is_some(),
        Place::Matter(id) => look.state.positions.get(id).is_some(),
        Place::Deed(id) => look.state.oversight.deed(id).is_some(),
        Place::Document(id) => look.state.oversight.documents.get(id).is_some(),
        Place::Commission(id) => look.state.commissions.get(id).is_some(),
        Place::Agreement(id) => look.state.agreements.get(id).is_some(),
        Place::Inquiry(id) => look.state.answers.inquiry(id).is_some(),
        Place::Report(id) => look.state.answers.report(id).is_some(),
        Place::Charge(id) => look.state.answers.charge(id).is_some(),
        Place::Resignation(id) => look.state.answers.resignation(id).is_some(),
    }
}

/// Somebody who watches; with the last one, what they watched is forgotten.
struct Watching {
    served: Arc<Served>,
    watched: Watched,
    receiver: Option<broadcast::Receiver<Bytes>>,
}

impl Watching {
    fn begin(served: &Arc<Served>, watched: Watched) -> Self {
        Self { served: Arc::clone(served), watched, receiver: Some(served.hub.watch(watched)) }
    }

    async fn hear(&mut self) -> Result<Bytes, RecvError> {
        match &mut self.receiver {
            Some(receiver) => receiver.recv().await,
            None => Err(RecvError::Closed),
        }
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        self.receiver = None;
        self.served.hub.forget(self.watched);
    }
}

struct Stream {
    first: Option<Bytes>,
    receiver: Watching,
    closing: watch::Receiver<bool>,
}

impl Stream {
    /// Returns the next piece; nothing when the server closes.
    async fn next(&mut self) -> Option<Bytes> {
        if let Some(first) = self.first.take() {
            return Some(first);
        }
        tokio::select! {
            _ = self.closing.wait_for(|closing| *closing) => None,
            heard = timeout(KEEP_ALIVE, self.receiver.hear()) => match heard {
                Ok(Ok(piece)) => Some(piece),
                Ok(Err(RecvError::Lagged(_))) => Some(draw::reload()),
                Ok(Err(RecvError::Closed)) => None,
                Err(_) => Some(Bytes::from_static(b": still here\n\n")),
            },
        }
    }
}
