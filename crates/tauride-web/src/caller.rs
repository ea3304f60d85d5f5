//! Who asks for something of a federation.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::header::{AUTHORIZATION, COOKIE, IF_NONE_MATCH};
use axum::http::request::Parts;
use axum::response::Response;
use tauride_rules::ids::MemberId;
use tauride_tell::Language;

use crate::answers;
use crate::bits::Say;
use crate::fields::Fields;
use crate::language;
use crate::reader::Reader;
use crate::served::Served;
use crate::settings::Scheme;
use crate::site::Site;

/// Returns the name of the cookie that holds the token of a session in the federation of this slug.
///
/// Where browsers come through a proxy that encrypts, the name itself keeps others from setting it: a cookie of this
/// prefix is taken only from the host itself, encrypted, and for all of it, and so carries the federation in its name.
pub(crate) fn cookie_name(scheme: Scheme, slug: &str) -> String {
    match scheme {
        Scheme::Http => "tauride-session".to_owned(),
        Scheme::Https => format!("__Host-tauride-{slug}"),
    }
}

/// A request to a federation: which one, who asks, and what for.
pub(crate) struct Caller {
    pub(crate) site: Site,
    pub(crate) served: Arc<Served>,
    /// Who is signed in.
    pub(crate) member: Option<MemberId>,
    /// In which language they wish to read.
    language: Option<Language>,
    /// The token of their session.
    pub(crate) token: Option<String>,
    /// The path below the federation: `/seats/S9`.
    pub(crate) path: String,
    pub(crate) query: Fields,
    /// The mark of the page that the browser has kept, if it has one.
    pub(crate) kept: Option<String>,
}

impl FromRequestParts<Site> for Caller {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Response> {
        let path = parts.uri.path();
        let below = path.strip_prefix("/f/").unwrap_or_default();
        let (slug, path) = below.find('/').map_or((below, ""), |at| below.split_at(at));
        let Some(served) = site.served(slug) else { return Err(answers::no_federation()) };
        let token = token(parts, &cookie_name(site.scheme(), slug));
        let member = match &token {
            Some(token) => served.clerk.session(token).map_err(|error| answers::fault(&error))?,
            None => None,
        };
        let query = Fields::parse(parts.uri.query().unwrap_or_default().as_bytes());
        let kept = parts.headers.get(IF_NONE_MATCH).and_then(|mark| mark.to_str().ok()).map(str::to_owned);
        let language = language::wished(&parts.headers, &parts.extensions);
        Ok(Self { site: site.clone(), served, member, language, token, path: path.to_owned(), query, kept })
    }
}

impl Caller {
    /// Returns who reads the answer.
    pub(crate) fn reader(&self) -> Reader {
        Reader { member: self.member, language: self.language }
    }

    /// Returns for whom a page is told, for its templates.
    pub(crate) fn say(&self) -> Say {
        self.served.look(self.reader(), |look, _| look.say())
    }

    /// Returns in which language they read. Where they wish for none the charter is asked, as acts are not: they would wait until
    /// those before them are durable.
    pub(crate) fn language(&self) -> Language {
        self.language.unwrap_or_else(|| self.served.look(self.reader(), |look, _| look.telling.language()))
    }
}

/// The token in the request: from the program's own header first, else from the browser's cookie.
fn token(parts: &Parts, cookie: &str) -> Option<String> {
    let bearer = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    if let Some(token) = bearer.and_then(|value| value.strip_prefix("Bearer ")) {
        return Some(token.trim().to_owned());
    }
    let cookies = parts.headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|cookies| cookies.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| *name == cookie).map(|(_, token)| token.to_owned())
}
