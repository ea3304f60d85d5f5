//! `POST /sessions`: a program signs a member in with a printed code.

use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tauride_rules::ids::MemberId;

use super::problem::Fault;
use crate::served::Caller;
use crate::{body, sign_in};

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
    match session(&caller, request).await {
        Ok(session) => {
            let text = serde_json::to_vec(&session).unwrap_or_default();
            (StatusCode::CREATED, [(CONTENT_TYPE, "application/json")], text).into_response()
        }
        Err(fault) => fault.into_response(),
    }
}

async fn session(caller: &Caller, request: Request) -> Result<Session, Fault> {
    let (parts, body) = request.into_parts();
    let bytes = body::read(body).await.map_err(|error| Fault::malformed(error.to_string()))?;
    let sent = serde_json::from_slice(&bytes);
    let Code { code } = sent.map_err(|error| Fault::malformed(format!("{error}: send {{\"code\":\"…\"}}")))?;
    if !sign_in::may_try(caller, &parts) {
        let detail = "too many codes were tried from this address: wait a minute and try again";
        return Err(Fault::new(StatusCode::TOO_MANY_REQUESTS, "Too many attempts", detail));
    }
    match sign_in::with_code(caller, &code).await {
        Ok(Some((member, token))) => Ok(Session { member, token }),
        Ok(None) => {
            let detail = "this code is not known, or was used already: type it as it is printed, or ask for a new one";
            Err(Fault::new(StatusCode::UNAUTHORIZED, "Not signed in", detail))
        }
        Err(error) => Err(Fault::new(StatusCode::INTERNAL_SERVER_ERROR, "Something failed", error.to_string())),
    }
}
