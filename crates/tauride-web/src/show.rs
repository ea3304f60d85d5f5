//! Pages as answers.

use askama::Template as _;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, ETAG, VARY};
use axum::http::request::Parts;
use axum::response::{Html, IntoResponse as _, Response};
use tauride_codec::decode;
use tauride_message::{Message, Value};
use tauride_rules::Actor;
use tauride_rules::instant::Instant;
use tauride_tell::{Language, Telling};

use crate::answers::{self, Untold};
use crate::bits::{Said, Say};
use crate::caller::Caller;
use crate::fields::Fields;
use crate::language;
use crate::pages::frame::{Frame, Notice, Plain};
use crate::pages::{self, Main};
use crate::place::Place;
use crate::reader::Reader;
use crate::settings::Hint;
use crate::site::Site;
use crate::told::Told;

/// Shows the federations of this server.
pub(crate) async fn home(State(site): State<Site>, parts: Parts) -> Response {
    let telling = Telling::new(language::wished(&parts.headers, &parts.extensions).unwrap_or_default());
    let federations = site.federations().map(|served| {
        served.look(Reader::NOBODY, |look, _| {
            let name = look.state.charter.as_ref().map(|charter| charter.name.to_string()).unwrap_or_default();
            let members = u64::try_from(look.state.rolls.member_count()).unwrap_or(u64::MAX);
            (
                served.base.to_string(),
                name,
                telling.text(&Message::new("plain-members").with("members", Value::Number(members))),
            )
        })
    });
    // Hints are written in English by whoever starts a demonstration.
    let telling = if site.hints().is_some() { Telling::new(Language::ENGLISH) } else { telling };
    let main = site.hints().map(|hints| Hints { hints }.render().unwrap_or_default()).unwrap_or_default();
    let title = if site.demo() { "Tauride".to_owned() } else { telling.words("plain-federations") };
    let page = Plain { telling, title: &title, text: "", links: federations.collect(), main: &main };
    answers::plain(StatusCode::OK, &page)
}

/// Where to look first in a demonstration.
#[derive(askama::Template)]
#[template(path = "home/hints.html")]
struct Hints<'a> {
    hints: &'a [Hint],
}

/// Shows a page.
pub(crate) async fn page(caller: Caller) -> Response {
    let Some(place) = Place::from_path(&caller.path) else { return answers::no_page().await };
    let Some(mark) = mark(&caller) else {
        return place_page(&caller, place, None, (StatusCode::OK, &Fields::default()));
    };
    // The mark is taken before the page is gathered: what becomes true in between, another look will show.
    let headers =
        [(ETAG, mark.clone()), (CACHE_CONTROL, "no-cache".to_owned()), (VARY, "accept-language, cookie".to_owned())];
    if caller.kept.as_ref() == Some(&mark) {
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    let page = place_page(&caller, place, None, (StatusCode::OK, &Fields::default()));
    if page.status() == StatusCode::OK { (headers, page).into_response() } else { page }
}

/// Shows a page that is about no one thing of the federation.
pub(crate) fn framed(
    caller: &Caller,
    title: &str,
    fill: impl FnOnce() -> askama::Result<String> + Send + 'static,
) -> Response {
    let main = Main::new(title, Place::Federation, fill);
    let gathered = caller.served.look(caller.reader(), |look, view| Gathered::new(look, view, Some(main)));
    match gathered {
        Some(gathered) => gathered.into_response(caller, None, StatusCode::OK),
        None => answers::no_federation(),
    }
}

/// Shows such a page in the language of whoever asks, under the title of a message.
pub(crate) fn framed_told(
    caller: &Caller,
    title: &Message<'_>,
    fill: impl FnOnce() -> askama::Result<String> + Send + 'static,
) -> Response {
    let gathered = caller.served.look(caller.reader(), |look, view| {
        let main = Main::new(look.text(title), Place::Federation, fill).told(look);
        Gathered::new(look, view, Some(main))
    });
    match gathered {
        Some(gathered) => gathered.into_response(caller, None, StatusCode::OK),
        None => answers::no_federation(),
    }
}

/// Returns the mark of a page that stays as it is until the record grows; nothing where somebody is signed in, whose pages
/// no browser keeps.
fn mark(caller: &Caller) -> Option<String> {
    if caller.member.is_some() {
        return None;
    }
    let warned = caller.served.clerk.notices().len();
    let (entry, language) = caller.served.look(caller.reader(), |look, _| (look.entry, look.telling.language().tag()));
    Some(format!("W/\"{entry}-{warned}-{:x}-{language}\"", crate::assets::VERSION))
}

/// Shows a page again, with why something was not done.
pub(crate) fn not_done(caller: &Caller, place: Place, status: StatusCode, text: String) -> Response {
    let head = Message::new("frame-not-done");
    let notice = Notice { head, article: None, text: Said::words(&caller.served.base, text) };
    place_page(caller, place, Some(notice), (status, &Fields::default()))
}

/// Shows a page under a status, with what was written in a form of it that comes back.
pub(crate) fn place_page(
    caller: &Caller,
    place: Place,
    notice: Option<Notice>,
    (status, sent): (StatusCode, &Fields),
) -> Response {
    let gathered = caller
        .served
        .look(caller.reader(), |look, view| Gathered::new(look, view, pages::gather(look, place, &caller.query, sent)));
    match gathered {
        Some(gathered) => gathered.into_response(caller, notice, status),
        None => no_such(caller, place),
    }
}

/// A page as it was gathered, with what stands around it.
pub(crate) struct Gathered {
    main: Main,
    say: Say,
    federation: String,
    zone: String,
    now: Instant,
    entry: u64,
    who: Option<crate::bits::Link>,
}

impl Gathered {
    /// Gathers what stands around a page.
    pub(crate) fn new(look: crate::look::Look<'_>, view: tauride_clerk::View<'_>, main: Option<Main>) -> Option<Self> {
        Some(Self {
            main: main?,
            say: look.say(),
            zone: look.state.charter.as_ref().map_or("UTC", |charter| &charter.zone.name).to_owned(),
            federation: look.state.charter.as_ref().map(|charter| charter.name.to_string()).unwrap_or_default(),
            now: look.state.now,
            entry: view.len(),
            who: look.viewer.map(|viewer| look.member(viewer)),
        })
    }

    /// Fills the templates.
    pub(crate) fn into_response(self, caller: &Caller, notice: Option<Notice>, status: StatusCode) -> Response {
        let (title, about) = (self.main.title.clone(), self.main.place.name());
        let language = self.main.language;
        let main = self.main.render().unwrap_or_default();
        let here = format!("{}{}", caller.served.base, caller.path);
        let frame = Frame {
            say: &self.say,
            title: &title,
            federation: &self.federation,
            base: &caller.served.base,
            now: self.now,
            zone: &self.zone,
            entry: self.entry,
            who: self.who,
            demo: caller.site.demo(),
            notice,
            done: done(caller),
            warnings: caller.served.clerk.notices(),
            about,
            main: &main,
            here: &here,
            language,
        };
        (status, Html(frame.render().unwrap_or_default())).into_response()
    }
}

fn no_such(caller: &Caller, place: Place) -> Response {
    let text = match place.thing() {
        Some((thing, number)) => {
            let what = Value::Thing { thing, number, name: "".into() };
            Message::new("plain-no-such-thing").with("what", what)
        }
        None => Message::new("plain-no-page"),
    };
    let back = (caller.served.base.to_string(), "plain-bodies");
    answers::told(StatusCode::NOT_FOUND, Untold { title: "plain-not-found", text, links: vec![back] })
}

/// Returns what happened by the entry in the query, if whoever looks asked for it.
fn done(caller: &Caller) -> Option<Told> {
    let (member, number) = (caller.member?, caller.query.get("done")?.parse().ok()?);
    let line = caller.served.clerk.reader().entry(number).ok()??;
    let entry = decode(&line).ok()?;
    let own = entry.by == Actor::Member(member);
    own.then(|| caller.served.look(Reader::NOBODY, |look, _| Told::of(look.state, &entry.events, member)))
}
