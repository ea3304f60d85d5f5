//! Requests to a router, as a browser or a program sends them.

use axum::Router;
use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, COOKIE, HOST, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, Request, StatusCode};
use http_body_util::BodyExt as _;
use tauride_clerk::Clerk;
use tauride_rules::ids::MemberId;
use tauride_web::{Demo, Scheme, Settings, Site};
use tower::ServiceExt as _;

/// An answer, read to its end.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Answer {
    /// Where the answer sends the browser.
    pub(crate) fn location(&self) -> &str {
        self.headers.get(LOCATION).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    /// The words of the page, for messages.
    pub(crate) fn words(&self) -> String {
        let main = self.text.split("<main").nth(1).unwrap_or(&self.text);
        let words: String = main.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, words)| words).collect();
        words.chars().take(8_000).collect()
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.text).unwrap()
    }
}

/// A server of one federation, and somebody who visits it.
pub(crate) struct Visit {
    pub(crate) clerk: Clerk,
    pub(crate) router: Router,
    cookie: Option<String>,
    host: &'static str,
}

impl Visit {
    /// Visits a server of this federation, under `/f/x`.
    pub(crate) fn new(clerk: Clerk) -> Self {
        Self::with(Settings { federations: vec![("x".to_owned(), clerk)], demo: None, scheme: Scheme::Http })
    }

    /// Visits a demonstration, where anybody may be anybody.
    pub(crate) fn demo(clerk: Clerk) -> Self {
        let settings =
            Settings { federations: vec![("x".to_owned(), clerk)], demo: Some(Demo::default()), scheme: Scheme::Http };
        Self { host: "localhost", ..Self::with(settings) }
    }

    /// Visits a server with these settings.
    pub(crate) fn with(settings: Settings) -> Self {
        let clerk = settings.federations[0].1.clone();
        Self { clerk, router: Site::new(settings).unwrap().router(), cookie: None, host: "council.test" }
    }

    /// Visits under another name.
    pub(crate) fn under(self, host: &'static str) -> Self {
        Self { host, ..self }
    }

    /// Signs in as a member with a printed code.
    pub(crate) async fn sign_in(&mut self, member: u32) {
        let codes = self.clerk.issue_codes(&[MemberId(member)]).unwrap();
        let answer = self.post("/f/x/sign-in", &format!("code={}", codes[0].1)).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/f/x/me"), "{}", answer.words());
        let cookie = answer.headers[SET_COOKIE].to_str().unwrap();
        assert!(
            cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/f/x"),
            "{cookie}"
        );
        self.cookie = Some(cookie.split(';').next().unwrap().to_owned());
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path), Body::empty()).await
    }

    /// Sends a form.
    pub(crate) async fn post(&self, path: &str, form: &str) -> Answer {
        let request = Request::post(path)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("origin", format!("http://{}", self.host));
        self.send(request, Body::from(form.to_owned())).await
    }

    /// Sends an act in JSON, with further headers.
    pub(crate) async fn act(&self, body: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = Request::post("/f/x/api/acts").header(CONTENT_TYPE, "application/json");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request, Body::from(body.to_owned())).await
    }

    pub(crate) async fn send(&self, request: axum::http::request::Builder, body: Body) -> Answer {
        let request = match &self.cookie {
            Some(cookie) => request.header(COOKIE, cookie),
            None => request,
        };
        let request = request.header(HOST, self.host).body(body).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        Answer { status: parts.status, headers: parts.headers, text: String::from_utf8_lossy(&bytes).into_owned() }
    }
}
