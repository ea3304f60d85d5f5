//! The federation's server on loopback, in this process, and a server that does nothing.

use std::net::SocketAddr;

use axum::Router;
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::routing::post;
use axum::serve::ListenerExt as _;
use tauride_clerk::Clerk;
use tauride_web::{Scheme, Settings, Site};
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// The name under which the federation is served.
pub(crate) const PATH: &str = "/f/bench";

/// Threads for servers, as the program itself has them.
pub(crate) fn threads() -> Outcome<Runtime> {
    Ok(Builder::new_multi_thread().enable_all().build()?)
}

/// One thread for all clients, who then take no more of the machine than they need.
pub(crate) fn clients() -> Outcome<Runtime> {
    Ok(Builder::new_current_thread().enable_all().build()?)
}

/// Serves a federation until the process ends.
pub(crate) fn serve(threads: &Runtime, clerk: Clerk) -> Outcome<SocketAddr> {
    let federations = vec![("bench".to_owned(), clerk)];
    let site = Site::new(Settings { federations, demo: None, scheme: Scheme::Http })?;
    let listener = threads.block_on(TcpListener::bind("127.0.0.1:0"))?;
    let address = listener.local_addr()?;
    threads.spawn(tauride_web::serve(listener, site, std::future::pending()));
    Ok(address)
}

/// Serves the same answer to every post, whatever it says.
pub(crate) fn serve_nothing(threads: &Runtime, answer: Vec<u8>) -> Outcome<SocketAddr> {
    let answer = Bytes::from(answer);
    let same =
        move |_: Bytes| std::future::ready((StatusCode::CREATED, [(CONTENT_TYPE, "application/json")], answer.clone()));
    let listener = threads.block_on(TcpListener::bind("127.0.0.1:0"))?;
    let address = listener.local_addr()?;
    let listener = listener.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    threads.spawn(async move { axum::serve(listener, Router::new().fallback(post(same))).await });
    Ok(address)
}

/// A request as a program sends it.
pub(crate) fn request(token: &str, key: &str, act: &str) -> Vec<u8> {
    let body = format!("{{\"act\":{act}}}");
    let length = body.len();
    format!(
        "POST {PATH}/api/acts HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer {token}\r\nidempotency-key: {key}\r\n\
         content-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}
