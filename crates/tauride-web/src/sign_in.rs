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
use tauride_rules::ids::MemberId;

use crate::bits::Link;
use crate::body;
use crate::fields::Fields;
use crate::look::Look;
use crate::pages::Main;
use crate::pages::frame::Notice;
use crate::place::{Place, number};
use crate::served::{COOKIE_NAME, Caller};
use crate::settings::Scheme;
use crate::show::{self, Gathered};

pub(crate) use attempts::Attempts;

#[derive(Template)]
#[template(path = "sign_in/page.html")]
struct Page {
    demo: bool,
    holders: Vec<Link>,
}

/// Shows the form.
pub(crate) async fn page(caller: Caller) -> Response {
    show_page(&caller, None, StatusCode::OK)
}

/// Signs somebody in.
pub(crate) async fn sign_in(caller: Caller, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(bytes) = body::read(body).await else {
        return failed(
            &caller,
            StatusCode::PAYLOAD_TOO_LARGE,
            "the form is longer than any code: type the code as it is printed",
        );
    };
    let fields = Fields::parse(&bytes);
    if let Some(member) = fields.get("member") {
        return sign_in_as(caller, member.to_owned()).await;
    }
    if !may_try(&caller, &parts) {
        return failed(
            &caller,
            StatusCode::TOO_MANY_REQUESTS,
            "too many codes were tried from this address: wait a minute and try again",
        );
    }
    match with_code(&caller, fields.get("code").unwrap_or_default()).await {
        Ok(Some((_, token))) => signed_in(&caller, &token),
        Ok(None) => failed(
            &caller,
            StatusCode::UNPROCESSABLE_ENTITY,
            "this code is not known, or was used already: type it as it is printed, or ask for a new one",
        ),
        Err(error) => show::fault(&error),
    }
}

/// Returns whether a code may be tried from the address that a request comes from. Behind a proxy that encrypts, that is
/// the last address that the proxy wrote down.
pub(crate) fn may_try(caller: &Caller, parts: &Parts) -> bool {
    let own = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip());
    let passed_on = parts.headers.get("x-forwarded-for").and_then(|value| value.to_str().ok());
    let last = passed_on.and_then(|value| value.rsplit(',').next()).and_then(|address| address.trim().parse().ok());
    let address = if caller.site.scheme() == Scheme::Https { last.or(own) } else { own };
    caller.site.attempts().allow(address)
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
        return failed(
            &caller,
            StatusCode::FORBIDDEN,
            "only in a demonstration can one be anybody: type a printed code",
        );
    }
    let Some(member) = number('M', &member).map(MemberId) else {
        return failed(&caller, StatusCode::UNPROCESSABLE_ENTITY, "the number of a member belongs here, such as M12");
    };
    let clerk = caller.served.clerk.clone();
    match done(move || clerk.sign_in_as(member)).await {
        Ok(token) => signed_in(&caller, &token),
        Err(AccountError::NoSuchMember(member)) => {
            failed(&caller, StatusCode::UNPROCESSABLE_ENTITY, &format!("there is no member {member} here"))
        }
        Err(error) => show::fault(&error),
    }
}

/// Signs out whoever is signed in.
pub(crate) async fn sign_out(caller: Caller) -> Response {
    if let Some(token) = caller.token.clone() {
        let clerk = caller.served.clerk.clone();
        if let Err(error) = done(move || clerk.sign_out(&token)).await {
            return show::fault(&error);
        }
    }
    let mut response = show::to(&caller.served.base);
    set_cookie(&caller, &mut response, "", 0);
    response
}

/// Does what waits for the disk beside the threads that answer requests.
async fn done<T: Send + 'static>(
    job: impl FnOnce() -> Result<T, AccountError> + Send + 'static,
) -> Result<T, AccountError> {
    let job = tokio::task::spawn_blocking(job).await;
    job.unwrap_or(Err(AccountError::Clerk(tauride_clerk::SubmitError::Closed)))
}

fn signed_in(caller: &Caller, token: &str) -> Response {
    let mut response = show::to(&format!("{}{}", caller.served.base, Place::Me.path()));
    set_cookie(caller, &mut response, token, SESSION.as_secs());
    response
}

/// The cookie goes to this federation's pages only, is hidden from scripts, and is not sent along from other sites.
fn set_cookie(caller: &Caller, response: &mut Response, token: &str, seconds: u64) {
    let secure = if caller.site.scheme() == Scheme::Https { "; Secure" } else { "" };
    let cookie = format!(
        "{COOKIE_NAME}={token}; Path={}; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}",
        caller.served.base
    );
    if let Ok(value) = cookie.parse() {
        response.headers_mut().insert(SET_COOKIE, value);
    }
}

fn failed(caller: &Caller, status: StatusCode, text: &str) -> Response {
    let notice = Notice { head: "Not signed in", article: None, text: text.to_owned() };
    show_page(caller, Some(notice), status)
}

fn show_page(caller: &Caller, notice: Option<Notice>, status: StatusCode) -> Response {
    let demo = caller.site.demo();
    let gathered = caller.served.look(caller.member, |look, view| {
        let page = Page { demo, holders: if demo { holders(look) } else { Vec::new() } };
        Gathered::new(look, view, Some(Main::new("Sign in", Place::Federation, move || page.render())))
    });
    match gathered {
        Some(gathered) => gathered.into_response(caller, notice, status).into_response(),
        None => show::no_federation(),
    }
}

/// A few whom it is interesting to be.
fn holders(look: Look<'_>) -> Vec<Link> {
    let held = look.state.mandates.iter().filter(|mandate| mandate.ended.is_none() && !mandate.name.is_empty());
    held.take(12).map(|mandate| look.holder(mandate)).collect()
}
