//! Whoever asks the server for something: the least that speaks HTTP.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use crate::Outcome;

/// How long an answer may take before it is none.
const PATIENCE: Duration = Duration::from_secs(20);

/// A connection that is kept, opened when it is needed.
#[derive(Debug)]
pub(crate) struct Client {
    address: SocketAddr,
    stream: Option<TcpStream>,
    token: Option<String>,
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: String,
}

impl Client {
    pub(crate) fn new(address: SocketAddr) -> Self {
        Self { address, stream: None, token: None }
    }

    /// Opens a connection and sends these bytes, whatever they are.
    pub(crate) fn hang(address: SocketAddr, bytes: &[u8]) -> Outcome<TcpStream> {
        let mut stream = TcpStream::connect_timeout(&address, PATIENCE)?;
        stream.write_all(bytes)?;
        Ok(stream)
    }

    /// Goes on with a server that listens elsewhere.
    pub(crate) fn move_to(&mut self, address: SocketAddr) {
        self.address = address;
        self.stream = None;
    }

    pub(crate) fn get(&mut self, path: &str) -> Outcome<Answer> {
        self.ask("GET", path, &[], "")
    }

    /// Signs in with a code, as a program does.
    pub(crate) fn sign_in(&mut self, code: &str) -> Outcome<Answer> {
        let answer = self.ask(
            "POST",
            "/f/our/api/sessions",
            &[("content-type", "application/json")],
            &format!("{{\"code\":\"{code}\"}}"),
        )?;
        if answer.status == 201 {
            self.token =
                answer.body.split("\"token\":\"").nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned);
        }
        Ok(answer)
    }

    /// The member signs the recall, or withdraws the signature: even numbers sign.
    pub(crate) fn act(&mut self, number: u32, key: &str) -> Outcome<Answer> {
        let what = if number.is_multiple_of(2) { "sign-recall" } else { "withdraw-signature" };
        let body = format!("{{\"act\":{{\"recall\":{{\"{what}\":{{\"seat\":1}}}}}}}}");
        let headers = [("content-type", "application/json"), ("idempotency-key", key)];
        let answer = self.ask("POST", "/f/our/api/acts", &headers, &body)?;
        if answer.status != 400 {
            return Ok(answer);
        }
        // Before acts were nested by chapter they stood alone: an older program can be tried as well.
        let body = format!("{{\"act\":{{\"{what}\":{{\"seat\":1}}}}}}");
        self.ask("POST", "/f/our/api/acts", &headers, &body)
    }

    fn ask(&mut self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Outcome<Answer> {
        let mut request =
            format!("{method} {path} HTTP/1.1\r\nhost: {}\r\ncontent-length: {}\r\n", self.address, body.len());
        if let Some(token) = &self.token {
            request += "authorization: Bearer ";
            request += token;
            request += "\r\n";
        }
        for (name, value) in headers {
            request += &[name, ": ", value, "\r\n"].concat();
        }
        request += "\r\n";
        request += body;
        let mut stream = match self.stream.take() {
            Some(stream) => stream,
            None => TcpStream::connect_timeout(&self.address, PATIENCE)?,
        };
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        stream.set_nodelay(true)?;
        stream.write_all(request.as_bytes())?;
        let answer = read(&mut stream)?;
        self.stream = Some(stream);
        Ok(answer)
    }
}

fn read(stream: &mut TcpStream) -> Outcome<Answer> {
    let (mut bytes, mut buffer) = (Vec::new(), [0; 16 << 10]);
    let mut receive = |bytes: &mut Vec<u8>| -> Outcome<()> {
        match stream.read(&mut buffer)? {
            0 => Err("the server hung up".into()),
            count => {
                bytes.extend_from_slice(buffer.get(..count).unwrap_or_default());
                Ok(())
            }
        }
    };
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
        receive(&mut bytes)?;
    };
    let head = String::from_utf8_lossy(bytes.get(..end).unwrap_or_default()).to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    let length: usize = length.and_then(|length| length.trim().parse().ok()).ok_or("an answer without a length")?;
    while bytes.len() < end + length {
        receive(&mut bytes)?;
    }
    let status = head.get(9..12).and_then(|status| status.parse().ok()).ok_or("an answer without a status")?;
    let body = String::from_utf8_lossy(bytes.get(end..end + length).unwrap_or_default()).into_owned();
    Ok(Answer { status, body })
}

impl Answer {
    /// The number of the entry, if this acknowledges one.
    pub(crate) fn entered(&self) -> Option<u64> {
        if !matches!(self.status, 200 | 201) {
            return None;
        }
        self.body.strip_prefix("{\"number\":")?.split(',').next()?.parse().ok()
    }
}
