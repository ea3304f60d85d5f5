//! Pages of a large federation, as a phone asks for them: compressed, each time over a connection of its own.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};

use tauride_clerk::{Clerk, Founding, SystemClock};
use tauride_rules::Act;
use tauride_rules::charter::CharterAct;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{MemberId, SeatId, UnitId};

use crate::Size;
use crate::federation::{CHARTER, Federation};
use crate::report::{Figure, percentile};
use crate::server::{PATH, serve, threads};
use crate::stored::enter;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// Units with a council of their own each, below the councils of 50.
const SMALL: u32 = 3_920;
/// Units that send to one council, a delegate each.
const LARGE: u32 = 1_000;
/// How often a page is asked for.
const ROUNDS: usize = 200;

/// A federation of 5,000 bodies, and in it a council of 1,000 delegates whose seats are all held.
pub(crate) fn large(_: Size) -> Outcome<()> {
    let clerk = found(CHARTER)?;
    let (bodies, seats) = clerk.read(|view| (view.state.bodies.len(), view.state.seats.len()));
    println!("  the federation has {bodies} bodies and {seats} seats");
    let threads = threads()?;
    let address = serve(&threads, clerk)?;
    let front = measure(address, "")?;
    front.print("front page of 5,000 bodies", "≤ 5", "≤ 25");
    let body = measure(address, "/bodies/B1")?;
    body.print("page of a council of 1,000 seats", "", "≤ 25");
    Ok(())
}

/// Founds it under a charter of five tiers.
pub(crate) fn found(charter: &str) -> Outcome<Clerk> {
    let mut federation = Federation::logged_under(charter)?;
    federation.units(SMALL + LARGE, 3)?;
    let units = |from: u32, to: u32| (from..=to).map(|unit| Sender::Unit(UnitId(unit))).collect::<Vec<_>>();
    let congress = federation.tier("tier1", &units(1, LARGE), LARGE as usize)?;
    let small = federation.tier("tier1", &units(LARGE + 1, LARGE + SMALL), 1)?;
    let second: Vec<Sender> = federation.tier("tier2", &small, 4)?;
    let third = federation.tier("tier3", &second, 10)?;
    let above_it = federation.tier("tier2", &congress, 1)?;
    let above_it = federation.tier("tier3", &above_it, 1)?;
    let fourth = federation.tier("tier4", &[third, above_it].concat(), 5)?;
    federation.tier("tier5", &fourth, fourth.len())?;
    for unit in 0..LARGE {
        let first = unit * 3 + 1;
        federation.elect(SeatId(unit + 1), MemberId(first), (first..first + 2).map(MemberId))?;
    }
    let acts = federation.log.unwrap_or_default();
    let [(_, Act::Charter(CharterAct::Found { text, charter })), acts @ ..] = acts.as_slice() else {
        return Err("it begins with its charter".into());
    };
    let founding = Founding { origin: "example.org/bench".to_owned(), text: text.clone(), charter: charter.clone() };
    let clerk = Clerk::in_memory(founding, Arc::new(SystemClock))?;
    enter(&clerk, acts)?;
    Ok(clerk)
}

/// What it took to get a page, and what the least took: an answer that says that there is nothing.
pub(crate) struct Measured {
    first_bytes: Vec<f64>,
    least: Vec<f64>,
    kilobytes: f64,
}

impl Measured {
    /// Prints it beside what is to be reached.
    pub(crate) fn print(&self, what: &str, first_byte: &str, size: &str) {
        let limit_is = "an asset of the same server, in turns";
        let (got, limit) = (percentile(&self.first_bytes, 50), percentile(&self.least, 50));
        let named = format!("{what}, first byte");
        Figure { what: &named, got, unit: "ms", target: first_byte, limit, limit_is }.print();
        let (got, limit) = (percentile(&self.first_bytes, 100), percentile(&self.least, 100));
        let named = format!("{what}, the slowest of {ROUNDS}");
        Figure { what: &named, got, unit: "ms", target: "", limit, limit_is }.print();
        println!("  {what}: {:.1} kB compressed (to reach: {size})", self.kilobytes);
    }
}

#[expect(clippy::cast_precision_loss, reason = "a figure for reading")]
pub(crate) fn measure(address: SocketAddr, path: &str) -> Outcome<Measured> {
    let mut measured = Measured { first_bytes: Vec::new(), least: Vec::new(), kilobytes: 0.0 };
    for _ in 0..ROUNDS {
        let (took, length) = get(address, &format!("{PATH}{path}"))?;
        measured.first_bytes.push(took.as_secs_f64() * 1e3);
        measured.kilobytes = length as f64 / 1e3;
        let (least, _) = get(address, "/assets/tauride.css")?;
        measured.least.push(least.as_secs_f64() * 1e3);
    }
    Ok(measured)
}

/// Gets a page. Returns the time to its first byte, and how many bytes came over the wire.
fn get(address: SocketAddr, path: &str) -> Outcome<(Duration, usize)> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    let request =
        format!("GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept-encoding: gzip\r\nconnection: close\r\n\r\n");
    let begun = Instant::now();
    stream.write_all(request.as_bytes())?;
    let mut answer = vec![0; 1];
    stream.read_exact(&mut answer)?;
    let took = begun.elapsed();
    stream.read_to_end(&mut answer)?;
    if answer.starts_with(b"HTTP/1.1 200") {
        Ok((took, answer.len()))
    } else {
        Err(format!("{path}: {}", String::from_utf8_lossy(&answer)).into())
    }
}
