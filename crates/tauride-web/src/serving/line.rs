//! A connection that is cut off when the other side takes too little of what is sent.

use std::future::Future as _;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Sleep, sleep};

/// In this time the other side has to take everything that waits, or at least [`LEAST`] of it.
const TIME: Duration = Duration::from_secs(30);
/// So many bytes: half a kilobyte a second.
const LEAST: usize = 16 << 10;

/// A stream with a time for what is written to it.
pub(super) struct Line<S> {
    stream: S,
    /// What was taken since the stream last stood still, and until when more must be.
    stalled: Option<(usize, Pin<Box<Sleep>>)>,
}

impl<S> Line<S> {
    pub(super) fn new(stream: S) -> Self {
        Self { stream, stalled: None }
    }

    /// Looks at the time while nothing can be written.
    fn wait<T>(&mut self, context: &mut Context<'_>) -> Poll<io::Result<T>> {
        loop {
            let (taken, until) = self.stalled.get_or_insert_with(|| (0, Box::pin(sleep(TIME))));
            ready!(until.as_mut().poll(context));
            if *taken < LEAST {
                return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
            }
            self.stalled = None;
        }
    }

    fn taken(&mut self, count: usize) {
        if let Some((taken, _)) = &mut self.stalled {
            *taken += count;
        }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Line<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Line<S> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        match Pin::new(&mut self.stream).poll_write(context, bytes) {
            Poll::Ready(Ok(count)) => {
                self.taken(count);
                Poll::Ready(Ok(count))
            }
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            Poll::Pending => self.wait(context),
        }
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        pieces: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        match Pin::new(&mut self.stream).poll_write_vectored(context, pieces) {
            Poll::Ready(Ok(count)) => {
                self.taken(count);
                Poll::Ready(Ok(count))
            }
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            Poll::Pending => self.wait(context),
        }
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    /// Everything has been handed over when this is asked: the next that waits has its own time.
    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stalled = None;
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, duplex};

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn whoever_takes_nothing_is_cut_off() {
        let (ours, theirs) = duplex(1_024);
        let mut line = Line::new(ours);
        let error = line.write_all(&[0; 4_096]).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
        drop(theirs);
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_takes_enough_is_not_and_pauses_between_answers_do_not_count() {
        let (ours, mut theirs) = duplex(1_024);
        let mut line = Line::new(ours);
        let reading = tokio::spawn(async move {
            let (mut all, mut buffer) = (0, [0; 1_024]);
            loop {
                sleep(Duration::from_secs(1)).await;
                match theirs.read(&mut buffer).await.unwrap() {
                    0 => return all,
                    count => all += count,
                }
            }
        });
        for _ in 0..3 {
            line.write_all(&vec![0; 100_000]).await.unwrap();
            line.flush().await.unwrap();
            sleep(Duration::from_mins(10)).await;
        }
        drop(line);
        assert_eq!(reading.await.unwrap(), 300_000);
    }
}
