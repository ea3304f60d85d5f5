//! Whoever hangs on: a real server, and connections that ask for little and take long.

use std::net::SocketAddr;
use std::time::Duration;

use crate::federations::harbour::harbour;
use tauride_clerk::Clerk;
use tauride_rules::ids::MemberId;
use tauride_web::{Scheme, Settings, Site, serve};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::timeout;

/// A server on a port of its own.
struct Serving {
    clerk: Clerk,
    address: SocketAddr,
    end: oneshot::Sender<()>,
    ended: JoinHandle<std::io::Result<()>>,
}

impl Serving {
    async fn start() -> Self {
        let clerk = harbour();
        let settings =
            Settings { federations: vec![("x".to_owned(), clerk.clone())], demo: None, scheme: Scheme::Http };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (end, until) = oneshot::channel::<()>();
        let ended = tokio::spawn(serve(listener, Site::new(settings).unwrap(), async { drop(until.await) }));
        Self { clerk, address, end, ended }
    }

    /// Opens a connection and sends this.
    async fn send(&self, bytes: &[u8]) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        stream.write_all(bytes).await.unwrap();
        stream
    }

    /// Sends a request and returns the answer: its head and its body.
    async fn ask(&self, request: &[u8]) -> String {
        let mut stream = self.send(request).await;
        let mut answer = Vec::new();
        timeout(Duration::from_secs(15), stream.read_to_end(&mut answer)).await.unwrap().unwrap();
        String::from_utf8(answer).unwrap()
    }

    async fn page(&self) {
        let answer = self.ask(b"GET /f/x HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await;
        assert!(answer.starts_with("HTTP/1.1 200") && answer.trim_end().ends_with("</html>"), "{answer}");
    }

    async fn sign_in(&self, code: &str) -> String {
        self.ask(post("/f/x/sign-in", "application/x-www-form-urlencoded", &format!("code={code}")).as_bytes()).await
    }
}

fn post(path: &str, kind: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "POST {path} HTTP/1.1\r\nhost: x\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn half_requests_and_slow_readers_hold_nobody_up_and_the_server_ends() {
    let serving = Serving::start().await;
    let codes = serving.clerk.issue_codes(&[MemberId(1)]).unwrap();
    let mut hanging = Vec::new();
    for number in 0..600 {
        // Half a head; nothing; half a body; a download that is never read; a stream of changes.
        let bytes: &[u8] = match number % 5 {
            0 => b"GET /f/x HTTP/1.1\r\nhost: x\r\n",
            1 => b"",
            2 => b"POST /f/x/sign-in HTTP/1.1\r\nhost: x\r\ncontent-length: 50\r\n\r\ncode=",
            3 => b"GET /f/x/record.jsonl HTTP/1.1\r\nhost: x\r\n\r\n",
            _ => b"GET /f/x/events HTTP/1.1\r\nhost: x\r\n\r\n",
        };
        hanging.push(serving.send(bytes).await);
    }
    serving.page().await;
    let answer = serving.sign_in(&codes[0].1).await;
    assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");

    serving.end.send(()).unwrap();
    timeout(Duration::from_secs(5), serving.ended).await.unwrap().unwrap().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hall_signs_in_through_one_address_and_only_wrong_codes_are_counted() {
    let serving = Serving::start().await;
    let members: Vec<MemberId> = (1..=30).map(MemberId).collect();
    let codes = serving.clerk.issue_codes(&members).unwrap();
    let mut waits = 0;
    for (_, code) in &codes {
        let wrong = serving.sign_in("0000-0000-0000-0000").await;
        if wrong.starts_with("HTTP/1.1 429") {
            assert!(wrong.to_lowercase().contains("\r\nretry-after: ") && wrong.contains("too many wrong codes"));
            waits += 1;
        } else {
            assert!(wrong.starts_with("HTTP/1.1 422"), "{wrong}");
        }
        let right = serving.sign_in(code).await;
        assert!(right.starts_with("HTTP/1.1 303"), "a neighbour keeps nobody waiting: {right}");
    }
    assert_eq!(waits, 20);
    let json = post("/f/x/api/sessions", "application/json", "{\"code\":\"7K3M-Q9TX-0WZ5-HB2D\"}");
    let answer = serving.ask(json.as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 429") && answer.to_lowercase().contains("retry-after"), "{answer}");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_sends_too_much_reads_the_answer() {
    let serving = Serving::start().await;
    let token = serving.clerk.sign_in_as(MemberId(1)).unwrap();
    let large = "x".repeat(10 << 20);
    let act = post("/f/x/api/acts", "application/json", &large);
    let answer = serving.ask(act.as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 401"), "of a stranger nothing is read: {}", &answer[..200]);
    let own = act.replacen("\r\n\r\n", &format!("\r\nauthorization: Bearer {token}\r\n\r\n"), 1);
    let answer = serving.ask(own.as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 413") && answer.contains("Too long"), "{}", &answer[..200]);
    for path in ["/f/x/sign-in", "/f/x/api/sessions"] {
        let answer = serving.ask(post(path, "application/json", &large).as_bytes()).await;
        assert!(answer.starts_with("HTTP/1.1 413"), "{path}: {}", &answer[..200]);
    }
    let form = post("/f/x/seats/S1", "application/x-www-form-urlencoded", &large);
    let answer = serving.ask(form.as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 401"), "{}", &answer[..200]);
}
