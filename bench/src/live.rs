//! From the last signature to open pages.

use std::io::Write as _;
use std::net::{SocketAddr, TcpListener};
use std::time::Instant;

use tauride_clerk::Clerk;
use tokio::runtime::Runtime;
use tokio::task::JoinHandle;

use crate::Size;
use crate::client::Connection;
use crate::report::{Figure, Rounds, percentile};
use crate::server::{PATH, clients, request, serve, threads};
use crate::stored::{CARRIES, elector, enter, folder, found, signature};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const PAGES: usize = 1_000;
const ROUNDS: u32 = 10;
/// How a piece of a stream begins.
const PIECE: &[u8] = b"event: changed";

/// A page that waits, and when and what it heard.
type Page = JoinHandle<Result<(Instant, Vec<u8>), String>>;

/// The signature that carries a recall is posted while 1,000 pages show the petition.
pub(crate) fn last_signature(_: Size) -> Outcome<()> {
    check_open_files()?;
    let folder = folder()?;
    let clerk = found(folder.path(), ROUNDS)?;
    let (threads, clients) = (threads()?, clients()?);
    let address = serve(&threads, clerk.clone())?;
    let (mut rounds, mut all, mut all_limit) = (Rounds::default(), Vec::new(), Vec::new());
    for unit in 0..ROUNDS {
        let (waited, piece) = round(&clerk, &clients, address, unit)?;
        let limit = bare(&clients, &piece)?;
        rounds.note(percentile(&waited, 99), percentile(&limit, 99));
        all.extend(waited);
        all_limit.extend(limit);
    }
    let limit_is = "writing the same bytes to 1,000 loopback sockets in a loop";
    for (hundredths, target) in [(99, "≤ 100"), (50, "")] {
        let what = format!("live: last signature to 1,000 open pages, p{hundredths}");
        let (got, limit) = (percentile(&all, hundredths), percentile(&all_limit, hundredths));
        Figure { what: &what, got, unit: "ms", target, limit, limit_is }.print();
    }
    rounds.print();
    Ok(())
}

/// One recall. Returns how many milliseconds each page waited, and the bytes that it heard.
fn round(clerk: &Clerk, clients: &Runtime, address: SocketAddr, unit: u32) -> Outcome<(Vec<f64>, Vec<u8>)> {
    let before: Vec<_> = (0..CARRIES - 1).map(|place| signature(unit, place)).collect();
    enter(clerk, &before)?;
    let token = clerk.sign_in_as(elector(unit, CARRIES - 1))?;
    let seat = unit + 1;
    let last =
        request(&token, &format!("live-{unit}"), &format!("{{\"recall\":{{\"sign-recall\":{{\"seat\":{seat}}}}}}}"));
    let page = format!("GET {PATH}/events?about=S{seat} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n");
    clients.block_on(async {
        let mut pages = Vec::new();
        for _ in 0..PAGES {
            let mut connection = Connection::open(address).await?;
            connection.send(page.as_bytes()).await?;
            connection.hear(b"retry: ").await?;
            pages.push(wait(connection));
        }
        let mut member = Connection::open(address).await?;
        let begun = Instant::now();
        let answer = tokio::spawn(async move { member.post(&last).await });
        let (at, piece) = heard(pages).await?;
        let answer = String::from_utf8(answer.await??)?;
        let number = answer.strip_prefix("{\"number\":").and_then(|rest| rest.split(',').next()).ok_or("no number")?;
        if !String::from_utf8_lossy(&piece).contains(&format!("id: {number}\n")) {
            return Err("the pages heard of something else".into());
        }
        Ok((waited(&at, begun), piece))
    })
}

/// The same bytes to as many sockets, and nothing else.
fn bare(clients: &Runtime, piece: &[u8]) -> Outcome<Vec<f64>> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    clients.block_on(async {
        let (mut pages, mut sockets) = (Vec::new(), Vec::new());
        for _ in 0..PAGES {
            pages.push(wait(Connection::open(address).await?));
            let (socket, _) = listener.accept()?;
            socket.set_nodelay(true)?;
            sockets.push(socket);
        }
        // The pages listen in this thread: the loop has one of its own, as the server has.
        let piece = piece.to_vec();
        let loops = std::thread::spawn(move || {
            let begun = Instant::now();
            sockets.iter_mut().try_for_each(|socket| socket.write_all(&piece))?;
            Ok::<_, std::io::Error>((begun, sockets))
        });
        let (at, _) = heard(pages).await?;
        let (begun, _) = loops.join().map_err(|_| "the loop panicked")??;
        Ok(waited(&at, begun))
    })
}

/// Has a page wait for its piece.
fn wait(mut connection: Connection) -> Page {
    tokio::spawn(async move {
        connection.hear(PIECE).await?;
        Ok((Instant::now(), connection.take()))
    })
}

/// Returns when each page heard, and what the last did.
async fn heard(pages: Vec<Page>) -> Outcome<(Vec<Instant>, Vec<u8>)> {
    let (mut all, mut piece) = (Vec::new(), Vec::new());
    for page in pages {
        let (at, bytes) = page.await??;
        all.push(at);
        piece = bytes;
    }
    Ok((all, piece))
}

/// In milliseconds.
fn waited(at: &[Instant], begun: Instant) -> Vec<f64> {
    at.iter().map(|at| at.saturating_duration_since(begun).as_secs_f64() * 1e3).collect()
}

/// Both ends of every connection are open in this process.
fn check_open_files() -> Outcome<()> {
    let limits = std::fs::read_to_string("/proc/self/limits")?;
    let open = limits.lines().find_map(|line| line.strip_prefix("Max open files"));
    let open: usize =
        open.and_then(|open| open.split_whitespace().next()).and_then(|open| open.parse().ok()).unwrap_or(usize::MAX);
    let needed = 2 * PAGES + 100;
    if open < needed {
        return Err(format!(
            "1,000 open pages need {needed} open files, and {open} are allowed: say `ulimit -n {needed}` first"
        )
        .into());
    }
    Ok(())
}
