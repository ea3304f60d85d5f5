//! `POST /acts`: somebody asks for an act.
//!
//! This is the way by which ten thousands of acts arrive: a request is read once, handed to the clerk, and its answer
//! written at once.

use axum::body::Bytes;
use axum::extract::Request;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use tauride_clerk::{Answer, Request as Asked};
use tauride_codec::{CodecError, Road, decode_act};
use tauride_record::hex;
use tauride_rules::ids::MemberId;
use tauride_rules::instant::Instant;
use tauride_rules::{Actor, Event};
use tauride_store::{Key, KeyRefused};

use super::problem::{self, Fault};
use crate::caller::Caller;
use crate::does;
use crate::unanswered::Unanswered;
use crate::upload;

/// The body of a request. The act is left as it is written, to be read by the one reader of acts.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Posted<'a> {
    #[serde(borrow)]
    act: &'a RawValue,
    /// In a demonstration: whoever is to have asked.
    r#as: Option<u32>,
}

#[derive(Serialize)]
struct Entered<'a> {
    number: u64,
    at: Instant,
    events: &'a [Event],
    leaf: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    repeated: bool,
}

/// Enters an act.
pub(super) async fn enter(caller: Caller, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    // Of strangers nothing is read. In a demonstration the body itself says who asks.
    if !caller.site.demo()
        && let Err(fault) = member(&caller, None)
    {
        return fault.into_response();
    }
    let bytes = upload::read(body).await.map_err(Fault::from);
    let asked = match bytes.and_then(|bytes| read(&caller, &parts.headers, &bytes)) {
        Ok(asked) => asked,
        Err(fault) => return fault.into_response(),
    };
    match does::submit(&caller, asked).await {
        Ok(Answer::Entered { number, at, events, leaf, repeated }) => {
            let status = if repeated { StatusCode::OK } else { StatusCode::CREATED };
            let entered = Entered { number, at, events: &events, leaf: hex::encode(&leaf), repeated };
            let text = serde_json::to_vec(&entered).unwrap_or_default();
            (status, [(CONTENT_TYPE, "application/json")], text).into_response()
        }
        Ok(Answer::Refused(refusal)) => problem::refused(&caller, &refusal),
        Err(error) => Fault::unanswered("Not entered", Unanswered::from(&error)).into_response(),
    }
}

fn read(caller: &Caller, headers: &HeaderMap, bytes: &Bytes) -> Result<Asked, Fault> {
    let is_json =
        |kind: &str| kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"));
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if kind.is_some_and(|kind| !is_json(kind)) {
        let detail = "an act is sent as application/json: set the header content-type";
        return Err(Fault::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "Not JSON", detail));
    }
    let posted: Posted<'_> = serde_json::from_slice(bytes).map_err(|error| Fault::malformed(misread(&error)))?;
    let act = decode_act(posted.act.get().as_bytes());
    let act = act.map_err(|error| Fault::malformed(in_body(error, bytes, posted.act)))?;
    let member = member(caller, posted.r#as)?;
    let asked = Asked::new(Actor::Member(member), act).by_road(Road::SignedIn);
    let Some(key) = headers.get("idempotency-key") else { return Ok(asked) };
    let key = own_key(key.as_bytes(), member).map_err(|error| Fault::malformed(error.to_string()))?;
    Ok(asked.with_key(key))
}

/// Keys are one name space for a federation: each member's are kept apart. The member comes last, so that keys that grow
/// with time still do.
fn own_key(key: &[u8], member: MemberId) -> Result<Key, KeyRefused> {
    Key::new(key)?;
    Key::new([key, b"/", member.to_string().as_bytes()].concat())
}

fn member(caller: &Caller, pretended: Option<u32>) -> Result<MemberId, Fault> {
    if let Some(number) = pretended {
        if caller.site.demo() {
            return Ok(MemberId(number));
        }
        let detail = "\"as\" is for demonstrations only: leave it out and send the token of a session";
        return Err(Fault::new(StatusCode::FORBIDDEN, "Not a demonstration", detail));
    }
    caller.member.ok_or_else(|| {
        let detail = match &caller.token {
            Some(_) => "the token is of no session, or the session is over: sign in again",
            None => "only members act: send the token of a session as \"authorization: Bearer <token>\", or sign in on the page",
        };
        Fault::new(StatusCode::UNAUTHORIZED, "Not signed in", detail)
    })
}

fn misread(error: &serde_json::Error) -> String {
    format!("{error}: send {{\"act\":{{\"recall\":{{\"sign-recall\":{{\"seat\":9}}}}}}}}")
}

/// Says where in the whole body the act is wrong, not where in the act.
#[expect(clippy::wildcard_enum_match_arm, reason = "the other errors name no column of a request")]
fn in_body(error: CodecError, bytes: &Bytes, act: &RawValue) -> String {
    let before = act.get().as_ptr().addr().saturating_sub(bytes.as_ptr().addr());
    match error {
        CodecError::Json { column, message } => format!("column {}: {message}", column.saturating_add(before)),
        CodecError::NotNormal { column } => CodecError::NotNormal { column: column.saturating_add(before) }.to_string(),
        other => other.to_string(),
    }
}
