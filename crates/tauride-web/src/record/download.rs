//! The whole record as a file, read while it is sent.
//!
//! A piece is read when the one before has gone: a reader who is slow holds a piece in memory, and no thread. How long
//! they may take for each is the connection's to say.

use std::io;
use std::ops::ControlFlow;
use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use futures_util::stream::unfold;
use tauride_store::{FIRST, Reader, StoreError};

use crate::caller::Caller;
use crate::reader;

/// About so much is sent at once.
const PIECE: usize = 32 << 10;

/// Sends the record as it is now, one entry a line.
pub(crate) async fn export(caller: Caller) -> Response {
    let end = caller.served.look(reader::Reader::NOBODY, |_, view| view.len()) + FIRST;
    let reading = Reading { reader: caller.served.clerk.reader(), next: FIRST, end };
    let pieces = unfold(reading, |mut reading| async move {
        if reading.next >= reading.end {
            return None;
        }
        let read = tokio::task::spawn_blocking(move || (reading.piece(), reading)).await;
        // The reader of a cut-off download has to see that it is: the connection breaks instead of ending.
        let (piece, mut reading) = read.ok()?;
        let piece = piece.map_err(|error| io::Error::other(error.in_public()));
        if piece.is_err() {
            reading.next = reading.end;
        }
        Some((piece, reading))
    });
    let headers = [(CONTENT_TYPE, "application/jsonl"), (CONTENT_DISPOSITION, "attachment; filename=\"record.jsonl\"")];
    (headers, Body::from_stream(pieces)).into_response()
}

/// How far a download is.
struct Reading {
    reader: Arc<dyn Reader>,
    next: u64,
    end: u64,
}

impl Reading {
    fn piece(&mut self) -> Result<Bytes, StoreError> {
        let mut piece = Vec::with_capacity(PIECE + PIECE / 4);
        let before = self.next;
        let next = &mut self.next;
        self.reader.entries(before..self.end, &mut |number, line| {
            piece.extend_from_slice(line);
            piece.push(b'\n');
            *next = number + 1;
            if piece.len() < PIECE { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        })?;
        if self.next == before {
            let source = format!("entry {before} is missing").into();
            return Err(StoreError::Corrupt { file: "record".into(), source });
        }
        Ok(piece.into())
    }
}
