//! Signing in with a printed one-time code; in a demonstration, as anybody.

mod attempts;

use std::net::SocketAddr;

use askama::Template;
use axum::extract::{ConnectInfo, Request};
use axum::http::StatusCode;
use axum::http::header::SET_COOKIE;
use axum::http::request::Parts;
use axum::response::{IntoResponse as _, Response};
use tauride_clerk::accounts::{AccountError, SESSION};
use tauride_message::{Argument as _, Message, Value};
use tauride_rules::ids::MemberId;
use tauride_tell::Telling;

use crate::answers;
use crate::bits::{Link, Said, Say};
use crate::caller::{Caller, cookie_name};
use crate::fields::Fields;
use crate::look::Look;
use crate::pages::Main;
use crate::pages::frame::Notice;
use crate::place::{Place, number};
use crate::settings::Scheme;
use crate::show::Gathered;
use crate::unanswered::{Unanswered, ask_again};
use crate::upload;

pub(crate) use attempts::Attempts;

#[derive(Template)]
#[template(path = "sign_in/page.html")]
struct Page {
    say: Say,
    demo: bool,
    holders: Vec<Link>,
}

/// The key of what is said of a code that signs nobody in.
pub(crate) const NOT_KNOWN: &str = "sign-in-not-known";

/// Shows the form.
pub(crate) async fn page(caller: Caller) -> Response {
    show_page(&caller, None, StatusCode::OK)
}

/// Signs somebody in.
pub(crate) async fn sign_in(caller: Caller, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let bytes = match upload::read_short(body).await {
        Ok(bytes) => bytes,
        Err(error) => return failed(&caller, error.status(), &error.message()),
    };
    let fields = Fields::parse(&bytes);
    if let Some(member) = fields.get("member") {
        return sign_in_as(caller, member.to_owned()).await;
    }
    match with_code(&caller, fields.get("code").unwrap_or_default()).await {
        Ok(Some((_, token))) => signed_in(&caller, &token),
        Ok(None) => not_known(&caller, &parts),
        Err(error) => answers::unanswered(&Unanswered::from(&error)),
    }
}

fn not_known(caller: &Caller, parts: &Parts) -> Response {
    let Some(seconds) = too_many(caller, parts) else {
        return failed(caller, StatusCode::UNPROCESSABLE_ENTITY, &Message::new(NOT_KNOWN));
    };
    let text = Message::new("sign-in-too-many").with("seconds", Value::Number(seconds));
    ask_again(failed(caller, StatusCode::TOO_MANY_REQUESTS, &text), seconds)
}

/// Counts a wrong code for the address that a request comes from. Returns for how many seconds too many were sent from
/// there. Behind a proxy that encrypts, that is the last address that the proxy wrote down.
pub(crate) fn too_many(caller: &Caller, parts: &Parts) -> Option<u64> {
    let own = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip());
    let passed_on = parts.headers.get("x-forwarded-for").and_then(|value| value.to_str().ok());
    let last = passed_on.and_then(|value| value.rsplit(',').next()).and_then(|address| address.trim().parse().ok());
    let address = if caller.site.scheme() == Scheme::Https { last.or(own) } else { own };
    let wait = caller.site.attempts().failed(address)?;
    Some(wait.as_secs().max(1))
}

/// Uses up a code.
///
/// # Errors
///
/// What the clerk says.
pub(crate) async fn with_code(caller: &Caller, code: &str) -> Result<Option<(MemberId, String)>, AccountError> {
    let (clerk, code) = (caller.served.clerk.clone(), code.to_owned());
    done(move || clerk.sign_in(&code)).await
}

async fn sign_in_as(caller: Caller, member: String) -> Response {
    if !caller.site.demo() {
        return failed(&caller, StatusCode::FORBIDDEN, &Message::new("sign-in-only-in-demo"));
    }
    let Some(member) = number('M', &member).map(MemberId) else {
        return failed(&caller, StatusCode::UNPROCESSABLE_ENTITY, &Message::new("sign-in-number-needed"));
    };
    let clerk = caller.served.clerk.clone();
    match done(move || clerk.sign_in_as(member)).await {
        Ok(token) => signed_in(&caller, &token),
        Err(AccountError::NoSuchMember(member)) => {
            let text = Message::new("sign-in-no-member").with("member", member.value());
            failed(&caller, StatusCode::UNPROCESSABLE_ENTITY, &text)
        }
        Err(error) => answers::unanswered(&Unanswered::from(&error)),
    }
}

/// Signs out whoever is signed in.
pub(crate) async fn sign_out(caller: Caller) -> Response {
    if let Err(error) = end(&caller).await {
        return answers::unanswered(&Unanswered::from(&error));
    }
    let mut response = answers::to(&caller.served.base);
    set_cookie(&caller, &mut response, "", 0);
    response
}

/// Ends the session of whoever asks. Returns whether there was one.
///
/// # Errors
///
/// What the clerk says.
pub(crate) async fn end(caller: &Caller) -> Result<bool, AccountError> {
    let Some(token) = caller.token.clone() else { return Ok(false) };
    let clerk = caller.served.clerk.clone();
    done(move || clerk.sign_out(&token)).await
}

/// Does what waits for the disk beside the threads that answer requests.
async fn done<T: Send + 'static>(
    job: impl FnOnce() -> Result<T, AccountError> + Send + 'static,
) -> Result<T, AccountError> {
    let job = tokio::task::spawn_blocking(job).await;
    job.unwrap_or(Err(AccountError::Clerk(tauride_clerk::SubmitError::Closed)))
}

fn signed_in(caller: &Caller, token: &str) -> Response {
    let mut response = answers::to(&format!("{}{}", caller.served.base, Place::Me.path()));
    set_cookie(caller, &mut response, token, SESSION.as_secs());
    response
}

/// The cookie goes to this federation's pages only, is hidden from scripts, and is not sent along from other sites.
fn set_cookie(caller: &Caller, response: &mut Response, token: &str, seconds: u64) {
    let base = &*caller.served.base;
    let scheme = caller.site.scheme();
    let name = cookie_name(scheme, base.trim_start_matches("/f/"));
    let place = match scheme {
        Scheme::Http => format!("Path={base}"),
        Scheme::Https => "Path=/; Secure".to_owned(),
    };
    let cookie = format!("{name}={token}; {place}; Max-Age={seconds}; HttpOnly; SameSite=Lax");
    if let Ok(value) = cookie.parse() {
        response.headers_mut().insert(SET_COOKIE, value);
    }
}

fn failed(caller: &Caller, status: StatusCode, text: &Message<'_>) -> Response {
    let text = Said::new(&caller.served.base, Telling::new(caller.language()).parts(text));
    let notice = Notice { head: Message::new("sign-in-not-signed-in"), article: None, text };
    show_page(caller, Some(notice), status)
}

fn show_page(caller: &Caller, notice: Option<Notice>, status: StatusCode) -> Response {
    let demo = caller.site.demo();
    let gathered = caller.served.look(caller.reader(), |look, view| {
        let page = Page { say: look.say(), demo, holders: if demo { holders(look) } else { Vec::new() } };
        let main = Main::new(look.words("sign-in-title"), Place::Federation, move || page.render());
        Gathered::new(look, view, Some(main.told(look)))
    });
    match gathered {
        Some(gathered) => gathered.into_response(caller, notice, status).into_response(),
        None => answers::no_federation(),
    }
}

/// A few whom it is interesting to be.
fn holders(look: Look<'_>) -> Vec<Link> {
    let held = look.state.mandates.iter().filter(|mandate| mandate.ended.is_none() && !mandate.name.is_empty());
    held.take(12).map(|mandate| look.holder(mandate)).collect()
}
