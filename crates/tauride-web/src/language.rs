//! The language of a reader: which it is, and the choice of another.

use axum::extract::{Request, State};
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE, SET_COOKIE};
use axum::http::{Extensions, HeaderMap};
use axum::response::{IntoResponse as _, Response};
use tauride_tell::Language;

use crate::fields::Fields;
use crate::settings::Scheme;
use crate::site::Site;
use crate::{answers, upload};

/// Keeps the language that somebody chose, for all federations of the server.
const COOKIE_NAME: &str = "tauride-language";

/// For how many seconds a choice of language is kept: a year.
const KEPT: u32 = 31_536_000;

/// Returns the language that a reader chose on a page, else the one that the browser asks for; else it is the charter's to say.
/// Whoever calls the routes without a socket may lay the language beside the request: so a test reads in brackets.
pub(crate) fn wished(headers: &HeaderMap, beside: &Extensions) -> Option<Language> {
    let texts = |header| headers.get_all(header).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = texts(COOKIE).flat_map(|text| text.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let chosen = pairs.find_map(|(name, value)| Language::of(value).filter(|_| name == COOKIE_NAME));
    beside.get().copied().or(chosen).or_else(|| texts(ACCEPT_LANGUAGE).find_map(Language::asked))
}

/// Keeps the language that somebody chooses, and shows the page again on which they did.
pub(crate) async fn choose(State(site): State<Site>, request: Request) -> Response {
    let bytes = match upload::read_short(request.into_body()).await {
        Ok(bytes) => bytes,
        Err(error) => return (error.status(), error.to_string()).into_response(),
    };
    let choice = Fields::parse(&bytes);
    let back = choice.get("back").unwrap_or_default();
    // A page of this server, and of no other: `//elsewhere` and `/\elsewhere` lead away.
    let own = back.starts_with('/') && !back.starts_with("//") && !back.contains(['\\', '\r', '\n']);
    let mut response = answers::to(if own { back } else { "/" });
    if let Some(language) = choice.get("language").and_then(Language::of) {
        let secure = if site.scheme() == Scheme::Https { "; Secure" } else { "" };
        let tag = language.tag();
        let cookie = format!("{COOKIE_NAME}={tag}; Path=/; Max-Age={KEPT}; HttpOnly; SameSite=Lax{secure}");
        if let Ok(value) = cookie.parse() {
            response.headers_mut().insert(SET_COOKIE, value);
        }
    }
    response
}
