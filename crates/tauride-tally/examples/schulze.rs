//! Measures a count in pairs: `cargo run --release -p tauride-tally --example schulze [candidates] [ballots]`.
#![expect(clippy::print_stdout, clippy::unwrap_used, clippy::disallowed_methods, reason = "a measurement prints times")]

use std::time::{Duration, Instant};

use tauride_tally::ballots::{Ballots, Builder};
use tauride_tally::pairwise::{Matrix, Method, Rule, count, smith_set};
use tauride_tally::{Contest, Counted};

/// Returns ballots in an order that is different for each, the same at every start. Every `truncated`-th ends early.
fn ballots(candidates: usize, papers: usize, truncated: usize) -> Ballots {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(below).unwrap()).unwrap()
    };
    let mut builder = Builder::new(candidates).unwrap();
    let mut order: Vec<usize> = (0..candidates).collect();
    for paper in 0..papers {
        for at in 1..candidates {
            order.swap(at, next(at + 1));
        }
        let named = if truncated > 0 && paper % truncated == 0 { 1 + next(candidates) } else { candidates };
        for candidate in &order[..named] {
            builder.rank(*candidate).unwrap();
        }
        builder.close(1).unwrap();
    }
    builder.finish()
}

fn median(name: &str, mut work: impl FnMut()) {
    let mut times: Vec<Duration> = (0..7)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    println!("{name:<28} {:>8.1} ms", times[3].as_secs_f64() * 1e3);
}

fn main() {
    let mut arguments = std::env::args().skip(1).map(|word| word.parse::<usize>().unwrap());
    let (candidates, papers) = (arguments.next().unwrap_or(1_000), arguments.next().unwrap_or(10_000));
    for (kind, truncated) in [("complete", 0), ("truncated", 1)] {
        let ballots = ballots(candidates, papers, truncated);
        println!("{candidates} candidates, {papers} ballots, {kind}");
        let contest = Contest::new(&ballots, 1);
        median("  matrix", || assert!(Matrix::of(&ballots).is_ok()));
        let matrix = Matrix::of(&ballots).unwrap();
        let standing: Vec<usize> = (0..candidates).collect();
        median("  Smith set", || assert!(!smith_set(&matrix, &standing).is_empty()));
        for method in [Method::Schulze, Method::RankedPairs] {
            median(&format!("  {method:?}, whole"), || {
                let counted = count(&contest, &Rule::plain(method)).unwrap();
                assert!(matches!(counted, Counted::Complete(_) | Counted::LotRequired { .. }));
            });
        }
    }
}
