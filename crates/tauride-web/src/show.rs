//! Pages as answers: shown, and acted on by the forms that stand on them.

use askama::Template as _;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, ETAG};
use axum::response::{Html, IntoResponse as _, Response};
use tauride_clerk::{Answer, Request as Asked, SubmitError};
use tauride_codec::Road;
use tauride_rules::election::ElectionEvent;
use tauride_rules::poll::PollEvent;
use tauride_rules::{Actor, Event};
use tokio::sync::oneshot;

use crate::bits::{Article, When};
use crate::caller::Caller;
use crate::fields::Fields;
use crate::pages::frame::{Frame, Notice, Plain};
use crate::pages::{self, Main};
use crate::place::Place;
use crate::settings::Hint;
use crate::site::Site;
use crate::unanswered::Unanswered;
use crate::{acts, answers, before, upload};

/// Shows the federations of this server.
pub(crate) async fn home(State(site): State<Site>) -> Response {
    let federations = site.federations().map(|served| {
        served.look(None, |look, _| {
            let name = look.state.charter.as_ref().map(|charter| charter.name.to_string()).unwrap_or_default();
            let members = u64::try_from(look.state.rolls.member_count()).unwrap_or(u64::MAX);
            (served.base.to_string(), name, tauride_tell::count(members, "member"))
        })
    });
    let main = site.hints().map(|hints| Hints { hints }.render().unwrap_or_default()).unwrap_or_default();
    let title = if site.demo() { "Tauride" } else { "Federations" };
    answers::plain(StatusCode::OK, &Plain { title, text: "", links: federations.collect(), main: &main })
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
    if let Some(act) = caller.query.get("before") {
        return before::page(&caller, place, act).await;
    }
    let Some(mark) = mark(&caller) else {
        return place_page(&caller, place, None, (StatusCode::OK, &Fields::default()));
    };
    // The mark is taken before the page is gathered: what becomes true in between, another look will show.
    let headers = [(ETAG, mark.clone()), (CACHE_CONTROL, "no-cache".to_owned())];
    if caller.kept.as_ref() == Some(&mark) {
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    let page = place_page(&caller, place, None, (StatusCode::OK, &Fields::default()));
    if page.status() == StatusCode::OK { (headers, page).into_response() } else { page }
}

/// Returns the mark of a page that stays as it is until the record grows; nothing where somebody is signed in, whose pages
/// no browser keeps.
fn mark(caller: &Caller) -> Option<String> {
    if caller.member.is_some() {
        return None;
    }
    let warned = caller.served.clerk.notices().len();
    let entry = caller.served.look(None, |look, _| look.entry);
    Some(format!("W/\"{entry}-{warned}-{:x}\"", crate::assets::VERSION))
}

/// Does what the form on a page asks for, and shows a page again: the same, or one that the act has made.
pub(crate) async fn act(caller: Caller, request: Request) -> Response {
    let Some(place) = Place::from_path(&caller.path) else { return answers::no_page().await };
    let not_done = |status, sent: &Fields, text: String| {
        let notice = Notice { head: "Not done", article: None, text };
        place_page(&caller, place, Some(notice), (status, sent))
    };
    let Some(member) = caller.member else {
        let text = "nobody is signed in here, and only members act: sign in and send it again".to_owned();
        return not_done(StatusCode::UNAUTHORIZED, &Fields::default(), text);
    };
    let bytes = match upload::read(request.into_body()).await {
        Ok(bytes) => bytes,
        Err(error) => return not_done(error.status(), &Fields::default(), error.to_string()),
    };
    let sent = Fields::parse(&bytes);
    let act = match acts::read(&sent) {
        Ok(act) => act,
        Err(error) => return not_done(StatusCode::UNPROCESSABLE_ENTITY, &sent, error.to_string()),
    };
    match submit(&caller, Asked::new(Actor::Member(member), act).by_road(Road::SignedIn)).await {
        Ok(Answer::Entered { number, events, .. }) => {
            answers::to(&format!("{}{}?done={number}", caller.served.base, next(&events, place).path()))
        }
        Ok(Answer::Refused(refusal)) => {
            let article = Some(Article::of(&refusal));
            let notice = Notice { head: "Refused", article, text: refusal.to_string() };
            place_page(&caller, place, Some(notice), (StatusCode::CONFLICT, &sent))
        }
        Err(error) => {
            let none = Unanswered::from(&error);
            none.mark(not_done(none.status, &sent, none.text.clone()))
        }
    }
}

/// Shows a page again, with why something was not done.
pub(crate) fn not_done(caller: &Caller, place: Place, status: StatusCode, text: String) -> Response {
    let notice = Notice { head: "Not done", article: None, text };
    place_page(caller, place, Some(notice), (status, &Fields::default()))
}

/// Asks the clerk without holding up this thread.
///
/// # Errors
///
/// What the clerk says.
pub(crate) async fn submit(caller: &Caller, request: Asked) -> Result<Answer, SubmitError> {
    let (sender, answer) = oneshot::channel();
    caller.served.clerk.submit_with(request, move |answer| {
        // Whoever asked may have gone; what was entered stays entered.
        let _ = sender.send(answer);
    });
    answer.await.unwrap_or(Err(SubmitError::Closed))
}

/// Where somebody wants to be who has done this: at what it made, else where they were.
#[expect(clippy::wildcard_enum_match_arm, reason = "every other event leaves people where they are")]
fn next(events: &[Event], place: Place) -> Place {
    // What follows from the act in the same entry, such as a by-election, is not what they asked for.
    let made = events.first().and_then(|event| match event {
        Event::Poll(PollEvent::PollOpened { poll, .. }) => Some(Place::Poll(*poll)),
        Event::Election(ElectionEvent::ElectionCalled { election, .. }) => Some(Place::Election(*election)),
        _ => None,
    });
    made.filter(|_| !matches!(place, Place::Election(_) | Place::Poll(_))).unwrap_or(place)
}

/// Shows a page under a status, with what was written in a form of it that comes back.
fn place_page(
    caller: &Caller,
    place: Place,
    notice: Option<Notice>,
    (status, sent): (StatusCode, &Fields),
) -> Response {
    let gathered = caller
        .served
        .look(caller.member, |look, view| Gathered::new(look, view, pages::gather(look, place, &caller.query, sent)));
    match gathered {
        Some(gathered) => gathered.into_response(caller, notice, status),
        None => no_such(caller, place),
    }
}

/// A page as it was gathered, with what stands around it.
pub(crate) struct Gathered {
    main: Main,
    federation: String,
    now: When,
    entry: u64,
    who: Option<crate::bits::Link>,
}

impl Gathered {
    /// Gathers what stands around a page.
    pub(crate) fn new(look: crate::look::Look<'_>, view: tauride_clerk::View<'_>, main: Option<Main>) -> Option<Self> {
        Some(Self {
            main: main?,
            federation: look.state.charter.as_ref().map(|charter| charter.name.to_string()).unwrap_or_default(),
            now: When(look.state.now),
            entry: view.len(),
            who: look.viewer.map(|viewer| look.member(viewer)),
        })
    }

    /// Fills the templates.
    pub(crate) fn into_response(self, caller: &Caller, notice: Option<Notice>, status: StatusCode) -> Response {
        let (title, about) = (self.main.title.clone(), self.main.place.name());
        let main = self.main.render().unwrap_or_default();
        let frame = Frame {
            title: &title,
            federation: &self.federation,
            base: &caller.served.base,
            now: self.now,
            entry: self.entry,
            who: self.who,
            demo: caller.site.demo(),
            notice,
            done: before::done(caller),
            warnings: caller.served.clerk.notices(),
            about,
            main: &main,
        };
        (status, Html(frame.render().unwrap_or_default())).into_response()
    }
}

fn no_such(caller: &Caller, place: Place) -> Response {
    let what = place.name().unwrap_or_else(|| "such page".to_owned());
    let text = format!("There is no {what} in this federation.");
    let back = (caller.served.base.to_string(), "Its bodies".to_owned(), String::new());
    answers::plain(StatusCode::NOT_FOUND, &Plain { title: "Not found", text: &text, links: vec![back], main: "" })
}
