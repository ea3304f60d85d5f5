//! What a request carries, its body in the words of HTTP, read up to a limit and within a time.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::http::StatusCode;
use futures_util::StreamExt as _;
use tauride_message::{Message, Value};
use tauride_tell::{Language, Telling};
use tokio::sync::oneshot;
use tokio::time::timeout;

/// The most bytes of a form or an act.
pub(crate) const BYTES_MAX: usize = 1 << 20;
/// The most bytes of what strangers send: a code.
const SHORT_MAX: usize = 4 << 10;
/// So much of what nobody has read is still taken from the wire, and thrown away, so that the sender reads the answer
/// and not a broken connection.
const DRAINED_MAX: usize = 32 << 20;

/// How long a body may take, and each piece of it.
const WHOLE: Duration = Duration::from_mins(1);
const PIECE: Duration = Duration::from_secs(10);
/// How long the rest of one may take that nobody reads.
const REST: Duration = Duration::from_secs(10);

/// Why a body was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", Telling::new(Language::ENGLISH).text(&self.message()))]
pub(crate) enum UploadError {
    /// There are more bytes than allowed.
    TooLong,
    /// There are more bytes than any code has.
    LongerThanACode,
    /// The bytes come too slowly.
    Slow,
    /// The connection broke.
    Broken,
}

impl UploadError {
    /// Returns what is said of it, and how it is mended.
    pub(crate) fn message(self) -> Message<'static> {
        match self {
            Self::TooLong => {
                let most = u64::try_from(BYTES_MAX).unwrap_or(u64::MAX);
                Message::new("upload-too-long").with("most", Value::Number(most))
            }
            Self::LongerThanACode => Message::new("upload-longer-than-a-code"),
            Self::Slow => Message::new("upload-slow"),
            Self::Broken => Message::new("upload-broken"),
        }
    }

    /// Returns the status of the answer.
    pub(crate) fn status(self) -> StatusCode {
        match self {
            Self::TooLong | Self::LongerThanACode => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Slow => StatusCode::REQUEST_TIMEOUT,
            Self::Broken => StatusCode::BAD_REQUEST,
        }
    }
}

/// Reads a body. Who sends it is to be known before.
///
/// # Errors
///
/// [`UploadError`].
pub(crate) async fn read(body: Body) -> Result<Bytes, UploadError> {
    read_to(BYTES_MAX, body).await.map_err(|error| error.unwrap_or(UploadError::TooLong))
}

/// Reads a body from somebody who is not known yet.
///
/// # Errors
///
/// [`UploadError`].
pub(crate) async fn read_short(body: Body) -> Result<Bytes, UploadError> {
    read_to(SHORT_MAX, body).await.map_err(|error| error.unwrap_or(UploadError::LongerThanACode))
}

/// Reads up to so many bytes; an error of nothing if there are more.
async fn read_to(most: usize, body: Body) -> Result<Bytes, Option<UploadError>> {
    if usize::try_from(body.size_hint().lower()).is_ok_and(|least| least > most) {
        return Err(None);
    }
    timeout(WHOLE, pieces_to(most, body)).await.unwrap_or(Err(Some(UploadError::Slow)))
}

async fn pieces_to(most: usize, body: Body) -> Result<Bytes, Option<UploadError>> {
    let mut stream = body.into_data_stream();
    let mut first: Option<Bytes> = None;
    let mut rest: Vec<u8> = Vec::new();
    let mut length = 0_usize;
    while let Some(piece) = timeout(PIECE, stream.next()).await.map_err(|_| Some(UploadError::Slow))? {
        let piece = piece.map_err(|_| Some(UploadError::Broken))?;
        length = length.saturating_add(piece.len());
        if length > most {
            return Err(None);
        }
        match &first {
            // Nearly every body comes in one piece, which is not copied.
            None => first = Some(piece),
            Some(bytes) => {
                if rest.is_empty() {
                    rest.extend_from_slice(bytes);
                }
                rest.extend_from_slice(&piece);
            }
        }
    }
    Ok(if rest.is_empty() { first.unwrap_or_default() } else { rest.into() })
}

/// Returns the body to hand on, and where it comes back if it is not read to its end.
pub(crate) fn lend(body: Body) -> (Body, oneshot::Receiver<Body>) {
    let (back, returned) = oneshot::channel();
    (Body::new(Lent { body, back: Some(back) }), returned)
}

/// Takes the rest of a body from the wire and throws it away. Returns whether it came to its end.
pub(crate) async fn drain(rest: Body) -> bool {
    let all = async {
        let (mut stream, mut length) = (rest.into_data_stream(), 0_usize);
        while let Some(Ok(piece)) = stream.next().await {
            length = length.saturating_add(piece.len());
            if length > DRAINED_MAX {
                return false;
            }
        }
        true
    };
    timeout(REST, all).await.unwrap_or(false)
}

struct Lent {
    body: Body,
    back: Option<oneshot::Sender<Body>>,
}

impl HttpBody for Lent {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> http_body::SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        let body = std::mem::take(&mut self.body);
        if let (false, Some(back)) = (body.is_end_stream(), self.back.take()) {
            // Nobody may want it any more.
            let _ = back.send(body);
        }
    }
}
