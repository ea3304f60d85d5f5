//! How many durable acts a second, beside the limit of the machine: the same lines in the same batches, written by a
//! bare loop of prepared inserts.
//!
//! `cargo run --release -p tauride-clerk --example throughput -- [THREADS] [SECONDS] [--keys] [--looks]`
#![expect(clippy::disallowed_methods, reason = "measuring is reading the clock")]
#![expect(clippy::print_stdout, reason = "a measurement prints its figures")]
#![expect(clippy::unwrap_used, reason = "a measurement that fails has nothing to clean up")]

#[path = "../tests/all/common.rs"]
mod common;

use std::{
    ops::ControlFlow,
    path::Path,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use rusqlite::{Connection, params};
use tauride_clerk::{Clerk, SystemClock};
use tauride_store::Key;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |flag: &str| arguments.iter().any(|argument| argument == flag);
    let mut numbers = arguments.iter().filter_map(|argument| argument.parse().ok());
    let (threads, seconds) = (numbers.next().unwrap_or(256), numbers.next().unwrap_or(5));
    let dir = tempfile::tempdir_in(".").unwrap();
    let clerk = Clerk::create(&dir.path().join("clerk"), common::founding(), Arc::new(SystemClock)).unwrap();
    clerk.submit(common::form("First")).unwrap();
    clerk.submit(common::enrol(threads)).unwrap();
    let first = clerk.read(|view| view.len()) + 1;
    let batches = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&batches);
    clerk.subscribe_with(move |published| heard.lock().unwrap().push(published.entries.len()));

    let kind = Kind { keys: has("--keys"), looks: has("--looks") };
    let (waits, taken) = submit(&clerk, threads, Duration::from_secs(seconds.into()), kind);
    let entered = clerk.read(|view| view.len()) + 1 - first;
    let clerk_rate = rate(entered, taken);
    let batches = batches.lock().unwrap().clone();
    println!("clerk, {threads} threads: {clerk_rate} acts/s, {entered} acts in {} batches", batches.len());
    println!("  an act took {}", percentiles(waits.acts));
    if has("--looks") {
        println!("  a look took {}", percentiles(waits.looks));
    }
    let mut lines = Vec::new();
    let end = first + entered;
    clerk
        .reader()
        .entries(first..end, &mut |_, line| {
            lines.push(line.to_vec());
            ControlFlow::Continue(())
        })
        .unwrap();
    let taken = bare(&dir.path().join("bare.sqlite"), &lines, &batches, kind);
    let bare_rate = rate(entered, taken);
    println!("bare loop, same lines and batches: {bare_rate} acts/s");
    println!("ratio: {} %", clerk_rate * 100 / bare_rate);
}

/// What is measured.
#[derive(Clone, Copy)]
struct Kind {
    /// Whether every act has an idempotency key.
    keys: bool,
    /// Whether somebody looks at the state meanwhile.
    looks: bool,
}

#[derive(Default)]
struct Waits {
    acts: Vec<Duration>,
    looks: Vec<Duration>,
}

fn submit(clerk: &Clerk, threads: u32, lasts: Duration, kind: Kind) -> (Waits, Duration) {
    let begun = Instant::now();
    let over = AtomicBool::new(false);
    let over = &over;
    let waits = thread::scope(|scope| {
        let submitter = |member: u32| {
            let mut waits = Vec::new();
            for weight in 1.. {
                if over.load(Ordering::Relaxed) {
                    break;
                }
                let mut request = common::weigh(member, weight);
                if kind.keys {
                    request = request.with_key(Key::new(format!("{weight:010}-{member:06}-0123456789")).unwrap());
                }
                let asked = Instant::now();
                clerk.submit(request).unwrap().number().unwrap();
                waits.push(asked.elapsed());
            }
            waits
        };
        let submitters: Vec<_> = (1..=threads).map(|member| scope.spawn(move || submitter(member))).collect();
        let look = move || {
            let mut waits = Vec::new();
            while !over.load(Ordering::Relaxed) {
                let asked = Instant::now();
                clerk.read(|view| view.len());
                waits.push(asked.elapsed());
                thread::sleep(Duration::from_millis(2));
            }
            waits
        };
        let looks = kind.looks.then(|| scope.spawn(look));
        thread::sleep(lasts);
        over.store(true, Ordering::Relaxed);
        let acts = submitters.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
        Waits { acts, looks: looks.map(|thread| thread.join().unwrap()).unwrap_or_default() }
    });
    (waits, begun.elapsed())
}

fn bare(file: &Path, lines: &[Vec<u8>], batches: &[usize], kind: Kind) -> Duration {
    let mut connection = Connection::open(file).unwrap();
    let tables = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
        CREATE TABLE entry (number INTEGER PRIMARY KEY, line BLOB NOT NULL) STRICT;
        CREATE TABLE entry_key (key BLOB PRIMARY KEY, number INTEGER NOT NULL) STRICT, WITHOUT ROWID;";
    connection.execute_batch(tables).unwrap();
    let begun = Instant::now();
    let mut lines = (1_u64..).zip(lines);
    for batch in batches {
        let transaction = connection.transaction().unwrap();
        {
            let mut entry = transaction.prepare_cached("INSERT INTO entry VALUES (?1, ?2)").unwrap();
            let mut key = transaction.prepare_cached("INSERT INTO entry_key VALUES (?1, ?2)").unwrap();
            for (number, line) in lines.by_ref().take(*batch) {
                entry.execute(params![number, line]).unwrap();
                if kind.keys {
                    key.execute(params![format!("{number:010}-000000-0123456789").as_bytes(), number]).unwrap();
                }
            }
        }
        transaction.commit().unwrap();
    }
    begun.elapsed()
}

fn rate(count: u64, taken: Duration) -> u64 {
    u64::try_from(u128::from(count) * 1_000_000 / taken.as_micros().max(1)).unwrap()
}

fn percentiles(mut waits: Vec<Duration>) -> String {
    waits.sort();
    let at =
        |percent: usize| waits.get((waits.len() * percent / 100).min(waits.len() - 1)).copied().unwrap_or_default();
    format!("{:.1?} (p50), {:.1?} (p99), {:.1?} (longest)", at(50), at(99), at(100))
}
