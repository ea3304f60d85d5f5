//! Prints how fast a record of signatures and votes is verified, beside reading and hashing the same lines.
#![expect(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a measurement, run by hand")]
#![expect(clippy::disallowed_methods, reason = "it measures time")]

#[path = "../tests/all/common.rs"]
#[expect(unused_imports, reason = "the tests need more of it")]
mod common;

use std::hint::black_box;
use std::time::{Duration, Instant};

use common::{CHARTER, Maker, file, head};
use tauride_record::{Tree, leaf};
use tauride_verify::verify;

const UNITS: u32 = 400;
const ELECTORS: u32 = 500;

fn record() -> Vec<Vec<u8>> {
    let mut maker = Maker::new(CHARTER);
    for unit in 1..=UNITS {
        maker.say(&format!("the founders form the unit \"Branch {unit}\" (branch)"));
        maker.say(&format!("the founders enrol {ELECTORS} members in U{unit}"));
    }
    maker.say(&format!("the founders form the body \"Council\" (council) of U1..U{UNITS}"));
    for unit in 1..=UNITS {
        let first = (unit - 1) * ELECTORS + 1;
        maker.say(&format!("M{first} calls an election in C{unit}"));
        maker.say(&format!("M{first} stands in E{unit}"));
        maker.say(&format!("the founders close nominations in E{unit}"));
        maker.say(&format!("M{first}..M{} vote for M{first} in E{unit}", first + 120));
        maker.say(&format!("the founders close voting in E{unit}"));
    }
    for elector in 0..240 {
        for unit in 1..=UNITS {
            maker.say(&format!("M{} signs the recall of S{unit}", (unit - 1) * ELECTORS + 1 + elector));
        }
    }
    maker.lines
}

fn each_line(file: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut from = 0;
    memchr::memchr_iter(b'\n', file).map(move |end| &file[std::mem::replace(&mut from, end + 1)..end])
}

/// The least time that each of two things takes, run in turn so that neither has the quieter machine.
fn best(mut runs: [&mut dyn FnMut(); 2]) -> [Duration; 2] {
    let mut least = [Duration::MAX; 2];
    for _ in 0..15 {
        for (run, least) in runs.iter_mut().zip(&mut least) {
            let begin = Instant::now();
            run();
            *least = begin.elapsed().min(*least);
        }
    }
    least
}

fn main() {
    let lines = record();
    let (file, head) = (file(&lines), head(&lines));
    let [hashing, verifying] = best([
        &mut || {
            let tree: Tree = each_line(&file).map(leaf).collect();
            assert_eq!(black_box(tree.root()), head.root);
        },
        &mut || assert!(black_box(verify(&file, Some(&head))).is_ok()),
    ]);
    let rate = |took: Duration| lines.len() as u128 * 1_000_000_000 / took.as_nanos();
    println!("{} entries of {} bytes", lines.len(), file.len() / lines.len());
    println!("reading and hashing {:>8} entries/s", rate(hashing));
    println!("verifying           {:>8} entries/s", rate(verifying));
    println!("                    {:>8} %", 100 * rate(verifying) / rate(hashing));
}
