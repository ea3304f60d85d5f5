//! The whole record as a file, sent while it is read.

use std::io::{self, Write};

use axum::body::{Body, Bytes};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use futures_util::stream::unfold;
use tauride_clerk::export::export as write_record;
use tokio::sync::mpsc;

use crate::served::Caller;

/// So much is sent at once.
const PIECE: usize = 64 << 10;

/// Sends the record, one entry a line.
pub(crate) async fn export(caller: Caller) -> Response {
    // Whoever reads slowly holds up this one thread, and nobody else.
    let (sender, receiver) = mpsc::channel(4);
    let reader = caller.served.clerk.reader();
    drop(tokio::task::spawn_blocking(move || {
        let mut out = io::BufWriter::with_capacity(PIECE, Pipe(sender.clone()));
        let written = write_record(&*reader, &mut out).map_err(io::Error::other).and_then(|_| out.flush());
        if let Err(error) = written {
            // The reader of a cut-off download has to see that it is: the connection breaks instead of ending.
            let _ = sender.blocking_send(Err(error));
        }
    }));
    let pieces = unfold(receiver, |mut receiver| async move { receiver.recv().await.map(|piece| (piece, receiver)) });
    let headers = [(CONTENT_TYPE, "application/jsonl"), (CONTENT_DISPOSITION, "attachment; filename=\"record.jsonl\"")];
    (headers, Body::from_stream(pieces)).into_response()
}

struct Pipe(mpsc::Sender<io::Result<Bytes>>);

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let sent = self.0.blocking_send(Ok(Bytes::copy_from_slice(bytes)));
        sent.map(|()| bytes.len()).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
