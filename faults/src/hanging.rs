//! Clients that hang on, and a hall that signs in.

use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use crate::client::Client;
use crate::federation::{Federation, MEMBERS};
use crate::report::{Row, percentile};
use crate::server::Server;
use crate::{Outcome, Size};

const HALF: &[u8] = b"GET /f/our HTTP/1.1\r\nhost: x\r\n";
const DOWNLOAD: &[u8] = b"GET /f/our/record.jsonl HTTP/1.1\r\nhost: x\r\n\r\n";

/// Opens so many idle, half-sent and never-reading connections.
fn hang_on(server: &Server, (idle, half, slow): (u32, u32, u32)) -> Outcome<Vec<TcpStream>> {
    let mut all = Vec::new();
    for (count, bytes) in [(idle, &b""[..]), (half, HALF), (slow, DOWNLOAD)] {
        for _ in 0..count {
            all.push(Client::hang(server.address, bytes)?);
        }
    }
    Ok(all)
}

/// Pages and acts while clients hang on.
pub(crate) fn clients(federation: &Federation, size: Size) -> Outcome<Row> {
    // Both ends count: this process holds as many as the server.
    let all = if size == Size::Full { (5_000, 1_024, 700) } else { (400, 300, 250) };
    let server = Server::start(limited(federation, "hanging")?)?;
    let hanging = hang_on(&server, all)?;
    // Who came before them and asked for nothing meanwhile has made way.
    let mut member = server.client();
    member.sign_in(federation.code(1))?;
    let (mut pages, mut acts, mut failed) = (Vec::new(), Vec::new(), 0);
    let mut visitor = server.client();
    for number in 0..size.of(100, 1_000) {
        let begun = Instant::now();
        match visitor.get("/f/our") {
            Ok(page) if page.status == 200 => pages.push(begun.elapsed().as_secs_f64() * 1e3),
            _ => {
                failed += 1;
                visitor = server.client();
            }
        }
        let begun = Instant::now();
        match member.act(number, &format!("{number:08}")) {
            Ok(answer) if answer.entered().is_some() => acts.push(begun.elapsed().as_secs_f64() * 1e3),
            _ => failed += 1,
        }
        if failed > 3 {
            break;
        }
    }
    let memory = server.memory()?;
    let (page, act) = (percentile(&mut pages, 99), percentile(&mut acts, 99));
    let mut row = Row::default();
    row.note(failed == 0 && memory <= 300, failed);
    row.about = format!(
        "{} idle, {} half-sent, {} never reading: page p99 {page:.1} ms (≤ 50), act p99 {act:.1} ms (≤ 100), {memory} MiB (≤ 300)",
        all.0, all.1, all.2
    );
    drop(hanging);
    Ok(row)
}

/// The command that serves under the usual limit of descriptors, which the server raises as far as it may.
fn limited(federation: &Federation, name: &str) -> Outcome<std::process::Command> {
    let dir = federation.place(name)?;
    Ok(federation.serve(&dir))
}

/// The server is asked to end while clients hang on.
pub(crate) fn asked_to_end(federation: &Federation, _: Size) -> Outcome<Row> {
    let server = Server::start(limited(federation, "term")?)?;
    let hanging = hang_on(&server, (50, 100, 100))?;
    let _ = server.client().get("/f/our")?;
    let ended = server.end(Duration::from_secs(15))?;
    let mut row = Row::default();
    row.note(ended.is_some_and(|took| took <= Duration::from_secs(5)), 0);
    row.about =
        ended.map_or_else(|| "did not end".to_owned(), |took| format!("ended after {:.1} s (≤ 5)", took.as_secs_f64()));
    drop(hanging);
    Ok(row)
}

/// A hall signs in through one address.
pub(crate) fn hall(federation: &Federation, size: Size) -> Outcome<Row> {
    let dir = federation.place("hall")?;
    let (mut row, mut work, mut took) = (Row::default(), 0.0, 0.0);
    for _ in 0..size.of(1, 5_000 / MEMBERS + 1) {
        let codes = federation.print_codes(&dir.to_string_lossy())?;
        let server = Server::start(federation.serve(&dir))?;
        let begun = Instant::now();
        let before = server.work()?;
        let refused: u32 = thread::scope(|scope| {
            let threads: Vec<_> = codes
                .chunks(codes.len().div_ceil(16))
                .map(|codes| {
                    let server = &server;
                    scope.spawn(move || {
                        let sign_in =
                            |code: &String| server.client().sign_in(code).is_ok_and(|answer| answer.status == 201);
                        u32::try_from(codes.iter().filter(|code| !sign_in(code)).count()).unwrap_or(u32::MAX)
                    })
                })
                .collect();
            threads.into_iter().map(|thread| thread.join().unwrap_or(1)).sum()
        });
        took += begun.elapsed().as_secs_f64();
        work += server.work()? - before;
        row.tried += MEMBERS;
        row.survived += MEMBERS - refused;
    }
    row.about = format!("signed in by code through one address: {took:.1} s, {work:.1} s of work (5,000: ≤ 20)");
    Ok(row)
}
