//! What every request passes.
//!
//! Forms are safe from other sites in two ways: the session's cookie is `SameSite=Lax`, so that a browser does not send
//! it with a form on another site, and a request that changes something is refused if its `Origin` is not the host that
//! it is sent to. Programs send no `Origin`. A proxy in front has to pass the `Host` header on.

use std::net::IpAddr;

use axum::body::HttpBody as _;
use axum::extract::Request;
use axum::http::header::{
    CACHE_CONTROL, CONNECTION, CONTENT_SECURITY_POLICY, EXPECT, HOST, ORIGIN, REFERRER_POLICY,
    STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use crate::{answers, language, upload};

const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
);

/// What else is asked of every request to a server.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rules {
    /// Only the names of this machine are answered.
    pub(crate) loopback_names: bool,
    /// Browsers come encrypted only.
    pub(crate) strictly_https: bool,
}

/// Lets a request pass, or refuses it, and adds the headers that every answer has.
///
/// All of it is one layer: for each layer the routes copy whatever lies inside it, at every request.
pub(crate) async fn pass(rules: Rules, request: Request, next: Next) -> Response {
    let refused = if rules.loopback_names && !is_for_loopback(request.headers()) {
        Some(NOT_THIS_MACHINE)
    } else {
        let reads = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
        (!reads && !is_own(request.headers())).then_some(NOT_THIS_SITE)
    };
    let mut response = if let Some(why) = refused {
        (StatusCode::FORBIDDEN, why).into_response()
    } else {
        let language = language::wished(request.headers(), request.extensions());
        answers::tell(drained(request, next).await, language.unwrap_or_default())
    };
    if rules.strictly_https {
        let year = HeaderValue::from_static("max-age=31536000");
        response.headers_mut().insert(STRICT_TRANSPORT_SECURITY, year);
    }
    headers(response.headers_mut());
    response
}

const NOT_THIS_SITE: &str =
    "This request came from another site, and nothing was done: open the page here and send it again.\n";

/// A page elsewhere whose name is bound to this address would be anybody.
const NOT_THIS_MACHINE: &str = "In the demonstration anybody may be anybody, so it answers only under the names of this \
    machine: open http://localhost or http://127.0.0.1 with its port.\n";

fn is_own(headers: &HeaderMap) -> bool {
    if headers.get("sec-fetch-site").is_some_and(|site| site == "cross-site") {
        return false;
    }
    let Some(origin) = headers.get(ORIGIN) else { return true };
    let host = headers.get(HOST).and_then(|host| host.to_str().ok());
    let from = origin.to_str().ok().and_then(|origin| origin.split_once("://")).map(|(_, host)| host);
    from.is_some() && from == host
}

fn is_for_loopback(headers: &HeaderMap) -> bool {
    headers.get(HOST).and_then(|host| host.to_str().ok()).is_some_and(is_loopback)
}

fn is_loopback(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next(),
        None => host.split(':').next(),
    };
    name.is_some_and(|name| {
        name.eq_ignore_ascii_case("localhost") || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
    })
}

/// Takes from the wire what nobody has read of a request, so that its sender reads the answer.
async fn drained(request: Request, next: Next) -> Response {
    // Who asks first whether to send the body is answered without it.
    if request.body().is_end_stream() || request.headers().contains_key(EXPECT) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let (body, mut returned) = upload::lend(body);
    let mut response = next.run(Request::from_parts(parts, body)).await;
    if let Ok(rest) = returned.try_recv()
        && !upload::drain(rest).await
    {
        response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    }
    response
}

fn headers(headers: &mut HeaderMap) {
    headers.insert(CONTENT_SECURITY_POLICY, POLICY);
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}

#[cfg(test)]
mod tests {
    use super::{is_loopback, is_own};
    use axum::http::HeaderMap;

    fn own(headers: &[(&'static str, &'static str)]) -> bool {
        let map: HeaderMap =
            headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
        is_own(&map)
    }

    #[test]
    fn the_own_site_and_programs_change_things() {
        assert!(own(&[("host", "a.example")]));
        assert!(own(&[("host", "a.example"), ("origin", "https://a.example")]));
        assert!(own(&[("host", "a.example:8080"), ("origin", "http://a.example:8080")]));
    }

    #[test]
    fn a_demonstration_is_under_the_names_of_this_machine() {
        for own in ["localhost", "LOCALHOST:1917", "127.0.0.1:1917", "127.0.0.2", "[::1]:1917", "[::1]"] {
            assert!(is_loopback(own), "{own}");
        }
        for other in
            ["", "evil.example", "localhost.evil.example", "127.0.0.1.evil.example:1917", "[2001:db8::1]", "::1"]
        {
            assert!(!is_loopback(other), "{other}");
        }
    }

    #[test]
    fn other_sites_change_nothing() {
        assert!(!own(&[("host", "a.example"), ("origin", "https://b.example")]));
        assert!(!own(&[("host", "a.example"), ("origin", "null")]));
        assert!(!own(&[("origin", "https://a.example")]));
        assert!(!own(&[("host", "a.example"), ("sec-fetch-site", "cross-site")]));
    }
}
