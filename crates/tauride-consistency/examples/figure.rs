//! How long one contradiction among seven of 10,000 resolutions takes to be found and explained.
//!
//! ```text
//! cargo run --release -p tauride-consistency --example figure
//! ```
//!
//! Beside it stand the same resolutions without the contradiction, and a puzzle that is given up.
#![expect(clippy::print_stdout, clippy::disallowed_methods, reason = "a measurement, run by hand")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use tauride_consistency::{Answer, Literal, Reading, Statement, Work, conflict};

const STATEMENTS: u32 = 10_000;
const READINGS: u32 = 1_000;
const RUNS: usize = 21;

fn main() {
    let mut good: Vec<_> = (0..STATEMENTS - 7).map(stated).collect();
    let readings: Vec<_> =
        (0..READINGS).map(|number| Reading { of: 100 + number, reading: 500_000 + number }).collect();
    report("no contradiction among 9,993", &good, &readings);
    for (place, statement) in (0..).step_by(1_500).zip(seven()) {
        good.insert(place, statement);
    }
    report("seven of 10,000 contradict each other", &good, &readings);
    for delegates in [7, 12] {
        report(&format!("{delegates} delegates on one seat less"), &seats(delegates), &[]);
    }
    report("10,000 rejections at random", &random(), &[]);
}

fn report(what: &str, statements: &[Statement<u32>], readings: &[Reading]) {
    let mut times: Vec<Duration> = Vec::new();
    let mut answer = Answer::NotDecided;
    for _ in 0..RUNS {
        let start = Instant::now();
        answer = black_box(conflict(black_box(statements), readings, Work::default()));
        times.push(start.elapsed());
    }
    times.sort_unstable();
    let median = times.get(RUNS / 2).copied().unwrap_or_default();
    let found = match answer {
        Answer::Consistent => "consistent".to_owned(),
        Answer::NotDecided => "not decided".to_owned(),
        Answer::Conflict(found) => format!("{:?}, a core of {}", found.grade, found.core.len()),
    };
    println!("{what}: {found}, {:.2} ms", median.as_secs_f64() * 1e3);
}

fn says(literals: &[(u32, bool)]) -> Vec<Literal> {
    literals.iter().map(|(matter, holds)| Literal { matter: *matter, holds: *holds }).collect()
}

/// 1 holds; who refuses "1 and not 2" is left with 2, and so on to 6, which is denied.
fn seven() -> Vec<Statement<u32>> {
    let first = Statement { key: 1, says: says(&[(1, true)]), adopted: true };
    let links =
        (1..6).map(|link| Statement { key: link + 1, says: says(&[(link, true), (link + 1, false)]), adopted: false });
    let last = Statement { key: 7, says: says(&[(6, false)]), adopted: true };
    [first].into_iter().chain(links).chain([last]).collect()
}

/// One of many that can all hold: each shares matters with its neighbours, and two of three are rejections that nothing
/// confirms.
fn stated(number: u32) -> Statement<u32> {
    let near = 100 + number / 3;
    let (far, next) = (1_000_000 + number / 3, 1_000_001 + number / 3);
    match number % 3 {
        0 => Statement { key: number, says: says(&[(near, true), (near + 50_000, false)]), adopted: true },
        1 => Statement { key: number, says: says(&[(near, true), (far, true), (next, false)]), adopted: false },
        _ => Statement { key: number, says: says(&[(far, false), (next, true), (near + 7, true)]), adopted: false },
    }
}

/// Everybody is to have a seat and nobody to share one.
fn seats(delegates: u32) -> Vec<Statement<u32>> {
    let sits = |delegate: u32, seat: u32, holds| Literal { matter: delegate * 100 + seat, holds };
    let refuse = |says| Statement { key: 0, says, adopted: false };
    let mut all: Vec<_> =
        (0..delegates).map(|one| refuse((1..delegates).map(|seat| sits(one, seat, false)).collect())).collect();
    for (one, other) in (0..delegates).flat_map(|one| (0..one).map(move |other| (one, other))) {
        all.extend((1..delegates).map(|seat| refuse(vec![sits(one, seat, true), sits(other, seat, true)])));
    }
    all
}

/// Rejections of three things each, so many for the matters that a solver does not find out whether they can hold.
fn random() -> Vec<Statement<u32>> {
    let mut drawn = 12_345_u64;
    let mut draw = move |below: u32| {
        drawn ^= drawn << 13;
        drawn ^= drawn >> 7;
        drawn ^= drawn << 17;
        (drawn >> 32) as u32 % below
    };
    let mut literal = move || Literal { matter: draw(2_300), holds: draw(2) == 1 };
    (0..10_000).map(|key| Statement { key, says: (0..3).map(|_| literal()).collect(), adopted: false }).collect()
}
