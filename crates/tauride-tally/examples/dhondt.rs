//! Measures d'Hondt with 10,000 lists and 100,000 seats on one core: the count with its sheet, the same with all bars and
//! joined lists, and the reading of the whole table of quotients.
//!
//! `cargo run --release -p tauride-tally --example dhondt`
#![expect(clippy::print_stdout, clippy::disallowed_methods, reason = "a measurement to be run by hand")]

use std::time::Instant;

use tauride_tally::apportion::Method;
use tauride_tally::list::{Election, List, Rules, Threshold, count};
use tauride_tally::ratio::Ratio;

fn median(name: &str, mut work: impl FnMut() -> u64) {
    let mut times: Vec<_> = (0..21)
        .map(|_| {
            let start = Instant::now();
            let sum = work();
            (start.elapsed(), sum)
        })
        .collect();
    times.sort_unstable();
    println!("{name}: median {:?} of {}", times[times.len() / 2].0, times.len());
}

fn main() {
    // Votes as uneven as in reality, and no two lists alike: squares of a shuffled row.
    let votes = (0..10_000_u64).map(|list| (list * 7_919 % 10_007 + 1).pow(2) % 1_000_003 + 17);
    let lists: Vec<List> = votes.map(List::new).collect();
    let limited: Vec<List> = lists
        .iter()
        .zip(0..)
        .map(|(list, place)| List { candidates: Some(12), joined: Some(place / 3), ..list.clone() })
        .collect();
    let election = Election::new(&lists, 100_000);
    for method in [Method::DHondt, Method::SainteLague, Method::HuntingtonHill, Method::HARE] {
        let rules = Rules::new(method);
        median(&format!("{method}, 10,000 lists, 100,000 seats"), || {
            count(&election, &rules).map_or(0, |counted| counted.sheet().won.iter().map(|won| u64::from(*won)).sum())
        });
    }
    let rules = Rules {
        threshold: Some(Threshold::at_least(Ratio::new(1, 100_000).unwrap_or(Ratio::percent(0)))),
        ..Rules::new(Method::DHondt)
    };
    let joined = Election::new(&limited, 100_000);
    median("d'Hondt, with a bar, 12 candidates a list, lists joined by threes", || {
        count(&joined, &rules).map_or(0, |counted| counted.sheet().won.iter().map(|won| u64::from(*won)).sum())
    });
    let Ok(counted) = count(&election, &Rules::new(Method::DHondt)) else { return };
    let Some(share) = counted.sheet().shares.first() else { return };
    median("reading all 100,000 quotients in order", || share.in_order().map(|quotient| quotient.votes).sum());
}
