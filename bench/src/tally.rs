//! Counting: files parsed and counted on one core, and beside them what other programs need for the same files.

mod draw;
mod meek;
mod peers;

pub(crate) use self::draw::Dice;

use std::hint::black_box;
use std::time::{Duration, Instant};

use tauride_ballots::{BallotFile, blt, preflib};
use tauride_tally::Contest;
use tauride_tally::apportion;
use tauride_tally::ballots::Ballots;
use tauride_tally::list::{Election, List, Rules};
use tauride_tally::method::{Method, count};

use crate::Size;
use crate::report::{Figure, median};

pub(crate) use meek::{meek, one_file};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// Every time is the median of so many runs.
const RUNS: usize = 7;

/// Scottish STV on five million ballots in a thousand contests; each its own file in memory.
pub(crate) fn scottish(_: Size) -> Outcome<()> {
    let files: Vec<String> = (0..1_000).map(|seed| draw::blt(seed, 8, 4, 5_000)).collect();
    let bytes: usize = files.iter().map(String::len).sum();
    println!("five million ballots in 1,000 BLT files of 5,000, 8 candidates, 4 seats: {bytes} bytes");
    let parsed = parse_all(&files)?;
    let (mut whole, mut counting, mut scanning, mut touching) = (vec![], vec![], vec![], vec![]);
    for _ in 0..RUNS {
        let begun = Instant::now();
        for file in &files {
            let file = blt::read(file.as_bytes())?;
            black_box(count(Method::ScottishStv, &Contest::new(&file.ballots, 4))?);
        }
        whole.push(seconds(begun));
        let begun = Instant::now();
        for file in &parsed {
            black_box(count(Method::ScottishStv, &Contest::new(&file.ballots, 4))?);
        }
        counting.push(seconds(begun));
        let begun = Instant::now();
        black_box(files.iter().map(|file| numbers(file.as_bytes())).sum::<u64>());
        scanning.push(seconds(begun));
        let begun = Instant::now();
        black_box(parsed.iter().map(|file| marks(&file.ballots)).sum::<usize>());
        touching.push(seconds(begun));
    }
    let what = "tally: Scottish STV, 5,000,000 ballots, with parsing";
    time(what, "≤ 1 s", (&whole, &scanning), "reading the numbers of the same bytes one by one");
    time("  counting alone", "≤ 0.1 s", (&counting, &touching), "reading every mark of the grouped ballots once");
    peers::pyrankvote_stv(&files)
}

/// Instant run-off on a million ballots, each on its own line of a `.soi` file.
pub(crate) fn run_off(_: Size) -> Outcome<()> {
    let file = draw::soi(1, 10, 1_000_000);
    println!("a million ballots in a `.soi`, 10 candidates: {} bytes", file.len());
    let (mut whole, mut scanning) = (vec![], vec![]);
    for _ in 0..RUNS {
        let begun = Instant::now();
        let parsed = preflib::read(file.as_bytes())?;
        black_box(count(Method::Irv, &Contest::new(&parsed.ballots, 1))?);
        whole.push(seconds(begun));
        let begun = Instant::now();
        black_box(numbers(file.as_bytes()));
        scanning.push(seconds(begun));
    }
    let what = "tally: instant run-off, 1,000,000 ballots, parsing";
    time(what, "≤ 0.5 s", (&whole, &scanning), "reading the numbers of the same bytes one by one");
    Ok(())
}

/// Schulze's method on ballots that rank everybody in any order.
pub(crate) fn schulze(_: Size) -> Outcome<()> {
    const CANDIDATES: usize = 1_000;
    let ballots = draw::scattered(CANDIDATES, 10_000)?;
    let (mut ours, mut widening) = (vec![], vec![]);
    for _ in 0..3 {
        let begun = Instant::now();
        black_box(count(Method::Schulze, &Contest::new(&ballots, 1))?);
        ours.push(seconds(begun));
        let mut widths = vec![1_u32; CANDIDATES * CANDIDATES];
        let begun = Instant::now();
        widest(&mut widths, CANDIDATES);
        widening.push(seconds(begun));
        black_box(widths);
    }
    let what = "tally: Schulze, 1,000 candidates, 10,000 ballots";
    time(what, "≤ 2 s", (&ours, &widening), "a thousand million widest steps over a table in memory");
    Ok(())
}

/// Widens every path by every other: what the strongest paths need at the least.
fn widest(widths: &mut [u32], size: usize) {
    for through in 0..size {
        let row: Vec<u32> = widths[through * size..(through + 1) * size].to_vec();
        for own in widths.chunks_mut(size) {
            let first = own[through];
            for (width, other) in own.iter_mut().zip(&row) {
                *width = (*width).max(first.min(*other));
            }
        }
    }
}

/// D'Hondt with many lists and seats, with its sheet.
pub(crate) fn lists(_: Size) -> Outcome<()> {
    let votes: Vec<u64> = draw::list_votes(10_000);
    let lists: Vec<List> = votes.iter().copied().map(List::new).collect();
    let election = Election::new(&lists, 100_000);
    let rules = Rules::new(apportion::Method::DHondt);
    let (mut ours, mut sorting) = (vec![], vec![]);
    for _ in 0..RUNS {
        let begun = Instant::now();
        black_box(tauride_tally::list::count(&election, &rules)?);
        ours.push(seconds(begun));
        let begun = Instant::now();
        let mut sorted = votes.clone();
        sorted.sort_unstable();
        black_box(sorted);
        sorting.push(seconds(begun));
    }
    let what = "tally: d'Hondt, 10,000 lists, 100,000 seats";
    time(what, "≤ 0.05 s", (&ours, &sorting), "sorting the votes of the lists once");
    peers::votelib_dhondt(&votes, 100_000)
}

/// D'Hondt once.
fn apportion_once(election: &Election<'_>) -> Outcome<usize> {
    let counted = tauride_tally::list::count(election, &Rules::new(apportion::Method::DHondt))?;
    Ok(black_box(counted).sheet().won.len())
}

/// Reads all files.
fn parse_all(files: &[String]) -> Outcome<Vec<BallotFile>> {
    Ok(files.iter().map(|file| blt::read(file.as_bytes())).collect::<Result<_, _>>()?)
}

/// Adds up the numbers of a text: the least that a parser must do.
fn numbers(bytes: &[u8]) -> u64 {
    let mut number = 0_u64;
    let mut sum = 0_u64;
    for byte in bytes {
        if byte.is_ascii_digit() {
            number = number.wrapping_mul(10).wrapping_add(u64::from(byte - b'0'));
        } else {
            sum = sum.wrapping_add(number);
            number = 0;
        }
    }
    sum.wrapping_add(number)
}

/// Adds up the marks of ballots: the least that a count must look at.
fn marks(ballots: &Ballots) -> usize {
    ballots.groups().flat_map(tauride_tally::ballots::Ballot::named).sum()
}

fn seconds(begun: Instant) -> f64 {
    begun.elapsed().as_secs_f64()
}

/// Prints a time beside the time of its limit.
fn time(what: &str, target: &str, (got, limit): (&[f64], &[f64]), limit_is: &str) {
    Figure { what, got: median(got), unit: "s", target, limit: median(limit), limit_is }.print();
}

/// Prints how much longer another program takes for the same.
fn beside(peer: &str, theirs: Duration, ours: f64) {
    println!("  {peer}: {:.3} s, {:.1} times as long", theirs.as_secs_f64(), theirs.as_secs_f64() / ours);
}
