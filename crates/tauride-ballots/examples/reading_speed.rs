//! How fast ballot files are read, against the limit that memory sets.
//!
//! ```text
//! cargo run --release -p tauride-ballots --example reading_speed
//! ```
//!
//! Each ballot has a line of its own, as a scanner writes them. The limit is the time that `memchr` takes to find the
//! ends of the lines: it touches every byte once and does nothing else.
#![expect(clippy::expect_used, clippy::print_stdout, reason = "a measurement, run by hand")]

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

use tauride_ballots::{blt, preflib};

const FILES: u64 = 1_000;
const BALLOTS: u64 = 5_000;
const SOI_BALLOTS: u64 = 1_000_000;
const CANDIDATES: u64 = 9;
const RUNS: usize = 5;

fn main() {
    let files: Vec<String> = (0..FILES).map(blt_file).collect();
    report("BLT, 1,000 files of 5,000 ballots", FILES * BALLOTS, &files, |file| {
        blt::read(file).expect("the file is good").ballots.total()
    });

    let soi = [soi_file()];
    report("SOI, 1,000,000 ballots", SOI_BALLOTS, &soi, |file| {
        preflib::read(file).expect("the file is good").ballots.total()
    });
}

/// Prints the median of several runs beside that of the limit.
fn report(what: &str, ballots: u64, files: &[String], read: impl Fn(&[u8]) -> u128) {
    let bytes: usize = files.iter().map(String::len).sum();
    let reading = median(|| {
        let total: u128 = files.iter().map(|file| read(file.as_bytes())).sum();
        assert_eq!(total, u128::from(ballots));
    });
    let limit = median(|| {
        let lines: usize = files.iter().map(|file| memchr::memchr_iter(b'\n', file.as_bytes()).count()).sum();
        black_box(lines);
    });
    let per_second = |time: Duration| bytes as u128 * 1_000 / time.as_nanos().max(1);
    println!(
        "{what}: {bytes} bytes, {} ms, {} ns a ballot, {} MB/s; limit {} MB/s",
        reading.as_millis(),
        reading.as_nanos() / u128::from(ballots),
        per_second(reading),
        per_second(limit),
    );
}

#[expect(clippy::disallowed_methods, reason = "a measurement")]
fn median(run: impl Fn()) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort();
    times[RUNS / 2]
}

/// Writes an election in which few candidates get most votes and ballots rank up to six of nine.
fn blt_file(seed: u64) -> String {
    let mut chance = Chance(seed + 1);
    let mut text = format!("{CANDIDATES} 4\n");
    for _ in 0..BALLOTS {
        let _ = write!(text, "1");
        for candidate in chance.ballot() {
            let _ = write!(text, " {candidate}");
        }
        text.push_str(" 0\n");
    }
    text.push_str("0\n");
    for candidate in 1..=CANDIDATES {
        let _ = writeln!(text, "\"Candidate {candidate}\"");
    }
    text.push_str("\"Ward\"\n");
    text
}

fn soi_file() -> String {
    let mut chance = Chance(7);
    let mut text = format!("# NUMBER ALTERNATIVES: {CANDIDATES}\n# NUMBER VOTERS: {SOI_BALLOTS}\n");
    for candidate in 1..=CANDIDATES {
        let _ = writeln!(text, "# ALTERNATIVE NAME {candidate}: Candidate {candidate}");
    }
    for _ in 0..SOI_BALLOTS {
        let ballot: Vec<String> = chance.ballot().iter().map(u64::to_string).collect();
        let _ = writeln!(text, "1: {}", ballot.join(","));
    }
    text
}

/// Numbers that look like chance and are the same every time.
struct Chance(u64);

impl Chance {
    fn next(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }

    fn ballot(&mut self) -> Vec<u64> {
        let length = 1 + self.next(6);
        let mut ballot = Vec::new();
        while (ballot.len() as u64) < length {
            let reach = 1 + self.next(CANDIDATES);
            let candidate = 1 + self.next(reach);
            if !ballot.contains(&candidate) {
                ballot.push(candidate);
            }
        }
        ballot
    }
}
