//! Pages, the JSON interface and live updates.
//!
//! - [`Site`] is one server of several federations; [`app`] is its router without a socket, [`serve`] listens.
//! - `pages` gathers plain data under the clerk's shared lock and fills templates outside it; every page works without
//!   JavaScript, and what members do is a form that is posted to the page that it stands on.
//! - `api` is the same acts as JSON, with problem details for refusals and a description in `OpenAPI`.
//! - `live` tells open pages what changed: rendered once for each commit and thing, sent to all who watch it.
//!
//! # Architecture invariant
//!
//! Nothing of the law is decided here: pages ask [`decide`](tauride_rules::decide()) what is open to whoever looks, and
//! the clerk for everything else. Requests that change something come from the site's own pages or carry a token: see
//! `guard`.

mod acts;
mod answers;
mod api;
mod assets;
mod before;
mod bits;
mod caller;
mod count;
mod counted;
mod does;
mod draw;
mod excerpt;
mod fates;
mod fields;
mod find;
mod guard;
mod language;
mod live;
mod look;
mod network;
mod pages;
mod past;
mod place;
mod reader;
mod record;
mod routes;
mod rulebook;
mod served;
mod serving;
mod settings;
mod show;
mod sign_in;
mod site;
mod then;
mod told;
mod trees;
mod unanswered;
mod until;
mod upload;
mod uses;

pub use api::openapi;
pub use count::count_sheet;
pub use routes::{addresses, app};
pub use serving::serve;
pub use settings::{Demo, Hint, Scheme, Settings, SettingsError, slug};
pub use site::Site;
