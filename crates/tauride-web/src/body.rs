//! The body of a request, read up to a limit.

use axum::body::{Body, Bytes};
use futures_util::StreamExt as _;

/// The most bytes of a form or an act.
pub(crate) const BYTES_MAX: usize = 1 << 20;
/// So much of what is too long is still taken from the wire, so that the sender reads the answer and not a broken
/// connection.
const DRAINED_MAX: usize = 32 << 20;

/// Why a body was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum BodyError {
    /// There are more bytes than allowed.
    #[error("the request has more than {BYTES_MAX} bytes (1 MiB): divide the act into smaller ones")]
    TooLong,
    /// The connection broke.
    #[error("the request broke off: send it again")]
    Broken,
}

/// Reads a body.
///
/// # Errors
///
/// [`BodyError`].
pub(crate) async fn read(body: Body) -> Result<Bytes, BodyError> {
    let mut stream = body.into_data_stream();
    let mut first: Option<Bytes> = None;
    let mut rest: Vec<u8> = Vec::new();
    let mut length = 0_usize;
    while let Some(piece) = stream.next().await {
        let piece = piece.map_err(|_| BodyError::Broken)?;
        length = length.saturating_add(piece.len());
        if length > DRAINED_MAX {
            return Err(BodyError::TooLong);
        }
        if length > BYTES_MAX {
            continue;
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
    if length > BYTES_MAX {
        return Err(BodyError::TooLong);
    }
    Ok(if rest.is_empty() { first.unwrap_or_default() } else { rest.into() })
}
