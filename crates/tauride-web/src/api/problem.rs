//! Problem details, as RFC 9457 has them.

use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use tauride_rules::Refusal;

use crate::caller::Caller;
use crate::unanswered::{Unanswered, ask_again};
use crate::upload::UploadError;

#[derive(Serialize)]
struct Problem<'a> {
    r#type: &'a str,
    title: &'a str,
    status: u16,
    detail: &'a str,
    /// Which refusal, whatever the language of the detail.
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    article: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    charter_article: Option<&'a str>,
}

/// Returns a refusal of the law. Its type is the article of the rulebook: `/rulebook/recall#recall.2`.
pub(super) fn refused(caller: &Caller, refusal: &Refusal) -> Response {
    let message = refusal.message();
    let detail = caller.served.look(caller.reader(), |look, _| look.telling.text(&message));
    let article = refusal.article();
    let title = format!("Refused under {article}");
    answer(
        StatusCode::CONFLICT,
        &Problem {
            r#type: &crate::bits::address(article),
            title: &title,
            status: StatusCode::CONFLICT.as_u16(),
            detail: &detail,
            key: Some(message.key),
            article: Some(article),
            charter_article: refusal.charter_article(),
        },
    )
}

/// A fault of the request or of the server.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) status: StatusCode,
    pub(super) title: &'static str,
    /// What is wrong, where, and what mends it.
    pub(super) detail: String,
    /// After how many seconds to ask again, if that helps.
    pub(super) after: Option<u64>,
}

impl Fault {
    pub(super) fn new(status: StatusCode, title: &'static str, detail: impl Into<String>) -> Self {
        Self { status, title, detail: detail.into(), after: None }
    }

    /// Returns why the clerk gave no answer.
    pub(super) fn unanswered(title: &'static str, none: Unanswered) -> Self {
        Self { status: none.status, title, detail: none.text, after: none.after }
    }

    /// Returns what is wrong with how a request is written.
    pub(super) fn malformed(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "Malformed", detail)
    }
}

impl From<UploadError> for Fault {
    fn from(error: UploadError) -> Self {
        let title = match error {
            UploadError::TooLong | UploadError::LongerThanACode => "Too long",
            UploadError::Slow => "Too slow",
            UploadError::Broken => "Broken off",
        };
        Self::new(error.status(), title, error.to_string())
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let Self { status, title, detail, after } = &self;
        let status_number = status.as_u16();
        let response = answer(
            *status,
            &Problem {
                r#type: "about:blank",
                title,
                status: status_number,
                detail,
                key: None,
                article: None,
                charter_article: None,
            },
        );
        match after {
            Some(seconds) => ask_again(response, *seconds),
            None => response,
        }
    }
}

/// Says that there is no such thing.
pub(crate) fn not_found(detail: &str) -> Response {
    Fault::new(StatusCode::NOT_FOUND, "Not found", detail).into_response()
}

fn answer(status: StatusCode, problem: &Problem<'_>) -> Response {
    let text = serde_json::to_string(problem).unwrap_or_default();
    (status, [(CONTENT_TYPE, "application/problem+json")], text).into_response()
}
