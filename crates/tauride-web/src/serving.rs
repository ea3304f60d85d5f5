//! The listener: everybody's connection, and how long each may hang on.
//!
//! Whoever opens a connection costs the server a little memory and a descriptor, and nothing says that they mean well.
//! Half a head is waited for a while; a connection that asks for nothing is closed after the same time; whoever takes
//! an answer too slowly is cut off; and where there is no room, the connection that has asked for nothing the longest
//! makes way, first among those from the same address. When the server ends, it waits a few seconds and no longer.

mod door;
mod line;

use std::future::Future;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tower::ServiceExt as _;

use self::door::{Door, Room, Ticket};
use self::line::Line;
use crate::settings::Scheme;
use crate::site::Site;

/// How long a head may take to arrive, and how long a connection may ask for nothing.
const HEAD: Duration = Duration::from_secs(20);
/// How long those who hang on when the server ends are waited for.
const GRACE: Duration = Duration::from_secs(3);
/// The most bytes of a head, and of an answer that wait for the wire.
const BUFFER: usize = 64 << 10;
/// How long to wait when the system has no descriptor left.
const PAUSE: Duration = Duration::from_millis(50);

/// Serves until `shutdown` is there, then answers what was asked, for a few seconds, and ends.
///
/// # Errors
///
/// What the listener refuses.
pub async fn serve(
    listener: TcpListener,
    site: Site,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let room = Room::of_descriptors(descriptors());
    // Behind a proxy all come from one address.
    let door = Door::new(if site.scheme() == Scheme::Https { room.for_one() } else { room });
    let routes = site.router();
    let mut lines = JoinSet::new();
    tokio::pin!(shutdown);
    loop {
        tokio::select! {
            () = &mut shutdown => break,
            _ = lines.join_next(), if !lines.is_empty() => {}
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    // Nobody makes way where everybody is being answered: the newcomer is sent away.
                    if let Some(ticket) = door.admit(peer.ip()) {
                        lines.spawn(converse(stream, peer, routes.clone(), ticket, site.closing()));
                    }
                }
                Err(error) if is_of_one(&error) => {}
                Err(_) => {
                    door.make_room();
                    sleep(PAUSE).await;
                }
            },
        }
    }
    drop(listener);
    site.close();
    let _ = timeout(GRACE, async { while lines.join_next().await.is_some() {} }).await;
    lines.shutdown().await;
    Ok(())
}

/// Raises the number of descriptors that this process may have, as far as it may do so, and returns it.
#[cfg(unix)]
fn descriptors() -> usize {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    let raised = Rlimit { current: limit.maximum, maximum: limit.maximum };
    let now = if setrlimit(Resource::Nofile, raised).is_ok() { limit.maximum } else { limit.current };
    now.and_then(|now| usize::try_from(now).ok()).unwrap_or(usize::MAX)
}

#[cfg(not(unix))]
fn descriptors() -> usize {
    usize::MAX
}

/// Whether an error is of one connection that broke before it was accepted.
fn is_of_one(error: &std::io::Error) -> bool {
    use std::io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionRefused | ConnectionAborted | ConnectionReset)
}

/// Answers one connection until it ends, makes way, or the server closes.
async fn converse(
    stream: TcpStream,
    peer: SocketAddr,
    routes: Router,
    ticket: Ticket,
    mut closing: watch::Receiver<bool>,
) {
    // Small answers are sent at once, not kept back for more.
    let _ = stream.set_nodelay(true);
    let service = service_fn(|request: Request<Incoming>| {
        let busy = ticket.busy();
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(peer));
        let answer = routes.clone().oneshot(request);
        async move { answer.await.map(|response| response.map(|body| Body::new(busy.until_sent(body)))) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .max_buf_size(BUFFER)
        .serve_connection(TokioIo::new(Line::new(stream)), service);
    tokio::pin!(connection);
    tokio::select! {
        // Whatever broke is the other side's to notice.
        _ = connection.as_mut() => return,
        () = ticket.asked_to_leave() => return,
        _ = closing.wait_for(|closing| *closing) => {}
    }
    connection.as_mut().graceful_shutdown();
    let _ = connection.await;
}
