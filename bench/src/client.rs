//! The least that speaks HTTP: a connection that is kept, and nothing read that is not needed.

use std::net::SocketAddr;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

type Outcome<T> = Result<T, String>;

/// One connection of a program or of an open page.
#[derive(Debug)]
pub(crate) struct Connection {
    stream: TcpStream,
    /// What has been received and not been used.
    buffer: Vec<u8>,
}

impl Connection {
    /// Connects.
    pub(crate) async fn open(address: SocketAddr) -> Outcome<Self> {
        let stream = TcpStream::connect(address).await.map_err(in_words)?;
        stream.set_nodelay(true).map_err(in_words)?;
        Ok(Self { stream, buffer: Vec::with_capacity(4_096) })
    }

    /// Posts and waits for the whole answer. Returns its body; any status but 201 is an error.
    pub(crate) async fn post(&mut self, request: &[u8]) -> Outcome<Vec<u8>> {
        self.send(request).await?;
        let head_end = self.hear(b"\r\n\r\n").await?;
        let head: Vec<u8> = self.buffer.drain(..head_end).collect();
        let head = String::from_utf8_lossy(&head).to_ascii_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length:"));
        let length: usize = length.and_then(|length| length.trim().parse().ok()).ok_or("an answer without a length")?;
        while self.buffer.len() < length {
            self.receive().await?;
        }
        let body: Vec<u8> = self.buffer.drain(..length).collect();
        if head.starts_with("http/1.1 201") {
            Ok(body)
        } else {
            Err(format!("{head}{}", String::from_utf8_lossy(&body)))
        }
    }

    /// Sends bytes as they are.
    pub(crate) async fn send(&mut self, request: &[u8]) -> Outcome<()> {
        self.stream.write_all(request).await.map_err(in_words)
    }

    /// Waits for a text. Returns where it ends in what has been received.
    pub(crate) async fn hear(&mut self, text: &[u8]) -> Outcome<usize> {
        loop {
            let found = self.buffer.windows(text.len()).position(|window| window == text);
            if let Some(place) = found {
                return Ok(place + text.len());
            }
            self.receive().await?;
        }
    }

    /// Takes what has been received and not been used.
    pub(crate) fn take(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.buffer)
    }

    async fn receive(&mut self) -> Outcome<()> {
        match self.stream.read_buf(&mut self.buffer).await.map_err(in_words)? {
            0 => Err(format!("the server hung up after {}", String::from_utf8_lossy(&self.buffer))),
            _ => Ok(()),
        }
    }
}

#[expect(clippy::needless_pass_by_value, reason = "errors are mapped by value")]
fn in_words(error: std::io::Error) -> String {
    format!("a connection: {error}")
}
