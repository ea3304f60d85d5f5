//! The pages of a federation. Each is a file here and a folder of templates.
//!
//! A page is gathered under the clerk's shared lock, as plain data, and filled outside it: [`Main`] is what lies between.

mod agreement;
mod answer;
mod body;
mod commission;
mod consistency;
mod count;
mod crowd;
mod deed;
mod desk;
mod division;
mod document;
mod election;
mod election_votes;
mod emergency;
mod federation;
pub(crate) mod frame;
mod gone;
mod label;
mod legitimacy;
mod matter;
mod me;
mod member;
mod motion;
mod oversight;
mod pending;
mod poll;
mod polls;
mod powers;
mod resolution;
mod seat;
pub(crate) mod seats;
mod sitting;
mod succession;
mod timeline;
mod unit;

use askama::{DynTemplate, Template};
use tauride_tell::Language;

use crate::fields::Fields;
use crate::look::Look;
use crate::place::Place;

/// What fills a page: its title, and how its HTML is made.
pub(crate) struct Main {
    pub(crate) title: String,
    pub(crate) place: Place,
    /// The language that all of it is told in.
    pub(crate) language: Language,
    fill: Box<dyn FnOnce() -> askama::Result<String> + Send>,
}

impl Main {
    pub(crate) fn new(
        title: impl Into<String>,
        place: Place,
        fill: impl FnOnce() -> askama::Result<String> + Send + 'static,
    ) -> Self {
        Self { title: title.into(), place, language: Language::ENGLISH, fill: Box::new(fill) }
    }

    /// Says that all of it is told in the language of whoever looks.
    pub(crate) fn told(self, look: Look<'_>) -> Self {
        Self { language: look.telling.language(), ..self }
    }

    /// Fills the template.
    ///
    /// # Errors
    ///
    /// None in practice: a template writes into memory.
    pub(crate) fn render(self) -> askama::Result<String> {
        (self.fill)()
    }
}

/// Gathers the page of a place; nothing if there is no such thing. `sent` is what somebody wrote in a form that comes back
/// to them, as it was not done.
pub(crate) fn gather(look: Look<'_>, place: Place, query: &Fields, sent: &Fields) -> Option<Main> {
    match place {
        Place::Federation => federation::page(look, query),
        Place::Unit(id) => unit::page(look, id),
        Place::Body(id) => body::page(look, id, query),
        Place::RightOfBody(id) => legitimacy::of_body(look, id),
        Place::Member(id) => member::page(look, id),
        Place::Seat(id) => seat::page(look, id),
        Place::Election(id) => election::page(look, id, sent),
        Place::Poll(id) => poll::page(look, id),
        Place::Sitting(id) => sitting::page(look, id, query),
        Place::Division(id) => division::page(look, id, query),
        Place::Label(id) => label::page(look, id, query),
        Place::Motion(id) => motion::page(look, id),
        Place::Resolution(id) => resolution::page(look, id),
        Place::RightOfResolution(id) => legitimacy::of_resolution(look, id),
        Place::Matter(id) => matter::page(look, id, query),
        Place::Deed(id) => deed::page(look, id),
        Place::Document(id) => document::page(look, id),
        Place::Commission(id) => commission::page(look, id, query),
        Place::Agreement(id) => agreement::page(look, id),
        Place::Inquiry(id) => answer::inquiry(look, id),
        Place::Report(id) => answer::report(look, id),
        Place::Charge(id) => answer::charge(look, id),
        Place::Resignation(id) => answer::resignation(look, id),
        Place::Powers => powers::page(look, query),
        Place::Me => Some(me::page(look)),
        Place::Count(id) => count::page(look, id),
    }
}

/// Gathers the part of a page that moves, which is the same for whoever looks; nothing if the page has no such part.
pub(crate) fn gather_live(look: Look<'_>, place: Place) -> Option<Box<dyn DynTemplate + Send>> {
    match place {
        Place::Body(id) => body::live(look, id),
        Place::Seat(id) => seat::live(look, id),
        Place::Election(id) => election::live(look, id),
        Place::Poll(id) => poll::live(look, id),
        Place::Sitting(id) => sitting::live(look, id),
        Place::Division(id) => division::live(look, id),
        Place::Motion(id) => motion::live(look, id),
        Place::Resolution(id) => resolution::live(look, id),
        Place::Federation
        | Place::Unit(_)
        | Place::Member(_)
        | Place::Label(_)
        | Place::Matter(_)
        | Place::Deed(_)
        | Place::Document(_)
        | Place::Commission(_)
        | Place::Agreement(_)
        | Place::Inquiry(_)
        | Place::Report(_)
        | Place::Charge(_)
        | Place::Resignation(_)
        | Place::RightOfBody(_)
        | Place::RightOfResolution(_)
        | Place::Count(_)
        | Place::Powers
        | Place::Me => None,
    }
}

/// Fills a template whose place is within another. Writing into memory does not fail.
fn filled(template: &impl Template) -> String {
    template.render().unwrap_or_default()
}
