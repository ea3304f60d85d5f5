//! `/sessions`: a program signs a member in with a printed code, and out again.

use axum::body::Body;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use axum::response::{IntoResponse as _, Response};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tauride_rules::ids::MemberId;
use tauride_tell::{Language, Telling};

use super::problem::Fault;
use crate::caller::Caller;
use crate::unanswered::Unanswered;
use crate::{sign_in, upload};

/// A printed code.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Code {
    /// As it is printed.
    code: String,
}

/// A session.
#[derive(Serialize, JsonSchema)]
pub(super) struct Session {
    /// Who is signed in.
    member: MemberId,
    /// What to send as `authorization: Bearer <token>`.
    token: String,
}

/// Signs in.
pub(super) async fn begin(caller: Caller, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    match session(&caller, body).await {
        Ok(Some(session)) => {
            let text = serde_json::to_vec(&session).unwrap_or_default();
            (StatusCode::CREATED, [(CONTENT_TYPE, "application/json")], text).into_response()
        }
        Ok(None) => not_known(&caller, &parts),
        Err(fault) => fault.into_response(),
    }
}

/// Ends the session whose token is sent.
pub(super) async fn end(caller: Caller) -> Response {
    match sign_in::end(&caller).await {
        Ok(true) => StatusCode::NO_CONTENT.into_response(),
        Ok(false) => {
            let detail = "no token of a session was sent, or the session is over: there is nothing to end";
            Fault::new(StatusCode::UNAUTHORIZED, "Not signed in", detail).into_response()
        }
        Err(error) => Fault::unanswered("Something failed", Unanswered::from(&error)).into_response(),
    }
}

/// Signs in with the code in a body; nothing if it signs nobody in.
async fn session(caller: &Caller, body: Body) -> Result<Option<Session>, Fault> {
    let bytes = upload::read_short(body).await?;
    let sent = serde_json::from_slice(&bytes);
    let Code { code } = sent.map_err(|error| Fault::malformed(format!("{error}: send {{\"code\":\"…\"}}")))?;
    let failed = |error| Fault::unanswered("Something failed", Unanswered::from(&error));
    let signed_in = sign_in::with_code(caller, &code).await.map_err(failed)?;
    Ok(signed_in.map(|(member, token)| Session { member, token }))
}

fn not_known(caller: &Caller, parts: &Parts) -> Response {
    let Some(seconds) = sign_in::too_many(caller, parts) else {
        let detail = Telling::new(Language::ENGLISH).words(sign_in::NOT_KNOWN);
        return Fault::new(StatusCode::UNAUTHORIZED, "Not signed in", detail).into_response();
    };
    let detail = format!("too many wrong codes came from this address: wait {seconds} s; a right one is always taken");
    let fault = Fault::new(StatusCode::TOO_MANY_REQUESTS, "Too many attempts", detail);
    Fault { after: Some(seconds), ..fault }.into_response()
}
