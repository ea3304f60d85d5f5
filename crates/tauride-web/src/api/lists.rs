//! Everything of a sort, part by part: each list says how long it is, and where the next part begins.

use axum::response::{IntoResponse as _, Response};
use serde::Serialize;
use tauride_rules::State;
use tauride_view::election::Summary;
use tauride_view::oversight::Deed;
use tauride_view::sealed::Document;
use tauride_view::{
    Agreement, Body, Charge, Commission, Inquiry, Label, Matter, Member, Part, Poll, Report, Resignation, Resolution,
    Unit, Window,
};

use super::looks::{json, window};
use crate::caller::Caller;
use crate::reader::Reader;

/// Lists units.
pub(super) async fn units(caller: Caller) -> Response {
    list(&caller, Unit::all)
}

/// Lists bodies, ended ones among them.
pub(super) async fn bodies(caller: Caller) -> Response {
    list(&caller, Body::all)
}

/// Lists everybody who was ever enrolled.
pub(super) async fn members(caller: Caller) -> Response {
    list(&caller, Member::all)
}

/// Lists elections without their candidates, those that are over among them.
pub(super) async fn elections(caller: Caller) -> Response {
    list(&caller, Summary::all)
}

/// Lists labels, ended ones among them.
pub(super) async fn labels(caller: Caller) -> Response {
    list(&caller, Label::all)
}

/// Lists commissions.
pub(super) async fn commissions(caller: Caller) -> Response {
    list(&caller, Commission::all)
}

/// Lists agreements.
pub(super) async fn agreements(caller: Caller) -> Response {
    list(&caller, Agreement::all)
}

/// Lists matters.
pub(super) async fn matters(caller: Caller) -> Response {
    list(&caller, Matter::all)
}

/// Lists inquiries.
pub(super) async fn inquiries(caller: Caller) -> Response {
    list(&caller, Inquiry::all)
}

/// Lists reports.
pub(super) async fn reports(caller: Caller) -> Response {
    list(&caller, Report::all)
}

/// Lists charges.
pub(super) async fn charges(caller: Caller) -> Response {
    list(&caller, Charge::all)
}

/// Lists joint resignations.
pub(super) async fn resignations(caller: Caller) -> Response {
    list(&caller, Resignation::all)
}

/// Lists polls, those that are over among them.
pub(super) async fn polls(caller: Caller) -> Response {
    list(&caller, Poll::all)
}

/// Lists resolutions, those that hold no more among them.
pub(super) async fn resolutions(caller: Caller) -> Response {
    list(&caller, Resolution::all)
}

/// Lists what was reported of bodies.
pub(super) async fn deeds(caller: Caller) -> Response {
    list(&caller, Deed::all)
}

/// Lists what bodies deposited sealed.
pub(super) async fn documents(caller: Caller) -> Response {
    list(&caller, Document::all)
}

fn list<T: Serialize>(caller: &Caller, all: fn(&State, Window) -> Part<T>) -> Response {
    match window(caller) {
        Ok(window) => json(&caller.served.look(Reader::NOBODY, |look, _| all(look.state, window))),
        Err(fault) => fault.into_response(),
    }
}
