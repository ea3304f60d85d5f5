//! Open pages hear what changes.

use std::time::Duration;

use crate::federations::harbour::{harbour, say};
use crate::visit::Visit;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use http_body_util::BodyExt as _;
use tauride_web::{Scheme, Settings, Site, serve};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tower::ServiceExt as _;

/// An open stream.
struct Stream(Body);

impl Stream {
    async fn open(visit: &Visit, address: &str) -> Self {
        let request = Request::get(address).body(Body::empty()).unwrap();
        let response = visit.router.clone().oneshot(request).await.unwrap();
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        Self(response.into_body())
    }

    /// The next message: its name and its data.
    async fn next(&mut self) -> (String, serde_json::Value) {
        loop {
            let frame = tokio::time::timeout(Duration::from_secs(5), self.0.frame()).await.unwrap().unwrap().unwrap();
            let text = String::from_utf8(frame.into_data().unwrap().to_vec()).unwrap();
            let field = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).map(str::to_owned);
            if let Some((event, data)) = field("event: ").zip(field("data: ")) {
                return (event, serde_json::from_str(&data).unwrap());
            }
        }
    }
}

#[tokio::test]
async fn a_page_about_a_seat_hears_of_a_signature() {
    let visit = Visit::new(harbour());
    let mut stream = Stream::open(&visit, "/f/x/events?about=S12&since=100").await;
    say(&visit.clerk, "M20 signs the recall of S12");
    let (event, change) = stream.next().await;
    assert_eq!(
        (event.as_str(), &change["entry"], &change["ids"]),
        ("changed", &101.into(), &serde_json::json!(["S12"]))
    );
    assert!(change["html"].as_str().unwrap().contains("5 of 6 signatures"), "{change}");
}

#[tokio::test]
async fn a_cascade_is_heard_in_the_higher_seat_and_its_body() {
    let visit = Visit::new(harbour());
    let mut seat = Stream::open(&visit, "/f/x/events?about=S18").await;
    let mut body = Stream::open(&visit, "/f/x/events?about=B5").await;
    say(&visit.clerk, "M20..M21 sign the recall of S12");
    assert!(seat.next().await.1["html"].as_str().unwrap().contains("Vacant"));
    assert!(body.next().await.1["html"].as_str().unwrap().contains("1 of 2 seats filled, 1 vacant"));
}

#[tokio::test]
async fn whoever_comes_late_hears_at_once_how_it_stands() {
    let visit = Visit::new(harbour());
    say(&visit.clerk, "M20 signs the recall of S12");
    let mut stream = Stream::open(&visit, "/f/x/events?about=S12&since=100").await;
    assert!(stream.next().await.1["html"].as_str().unwrap().contains("5 of 6 signatures"));
}

#[tokio::test]
async fn the_whole_federation_can_be_followed() {
    let visit = Visit::new(harbour());
    let mut stream = Stream::open(&visit, "/f/x/events").await;
    say(&visit.clerk, "M20 signs the recall of S12");
    let (_, change) = stream.next().await;
    assert_eq!(
        (&change["ids"], &change["said"]),
        (&serde_json::json!(["S12"]), &serde_json::json!(["M20 signed the recall of S12"]))
    );
}

#[tokio::test]
async fn whoever_falls_behind_is_told_to_load_again() {
    let visit = Visit::new(harbour());
    let mut stream = Stream::open(&visit, "/f/x/events?about=S12").await;
    for _ in 0..100 {
        say(&visit.clerk, "M20 signs the recall of S12");
        say(&visit.clerk, "M20 withdraws from the recall of S12");
        // Each change is told by itself before the next one, so that there are more of them than the stream keeps.
        tokio::time::sleep(Duration::from_millis(3)).await;
    }
    assert_eq!(stream.next().await.0, "reload");
}

#[tokio::test]
async fn open_streams_do_not_keep_a_server_from_ending() {
    let federations = vec![("x".to_owned(), harbour())];
    let site = Site::new(Settings { federations, demo: None, scheme: Scheme::Http }).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut page = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
    let (end, ended) = oneshot::channel::<()>();
    let server = tokio::spawn(serve(listener, site, async move { ended.await.unwrap() }));
    page.write_all(b"GET /f/x/events?about=S12 HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    let mut heard = [0; 4_096];
    let length = page.read(&mut heard).await.unwrap();
    assert!(heard[..length].starts_with(b"HTTP/1.1 200 OK"));
    end.send(()).unwrap();
    let outcome = tokio::time::timeout(Duration::from_secs(5), server).await;
    assert!(matches!(outcome, Ok(Ok(Ok(())))), "{outcome:?}");
}

#[tokio::test]
async fn nonsense_is_refused() {
    let visit = Visit::new(harbour());
    let answer = visit.get("/f/x/events?about=chair").await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.text.contains("S9"), "{}", answer.words());
}
