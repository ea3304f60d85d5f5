//! One contradiction among seven of ten thousand resolutions.

use std::hint::black_box;
use std::time::Instant;

use tauride_consistency::{Answer, Grade, Literal, Reading, Statement, Work, conflict};

use crate::Size;
use crate::report::{Rounds, millis};

const RESOLUTIONS: u32 = 10_000;
const READINGS: u32 = 1_000;
const ROUNDS: usize = 9;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// How long it takes that it is found and explained, beside reading everything that is said once.
pub(crate) fn seven(_: Size) -> Outcome<()> {
    let mut all: Vec<Statement<u32>> = (0..RESOLUTIONS - 7).map(one).collect();
    for (place, statement) in (0..).step_by(1_500).zip(contradiction()) {
        all.insert(place, statement);
    }
    let readings: Vec<Reading> =
        (0..READINGS).map(|number| Reading { of: 100 + number, reading: 500_000 + number }).collect();
    let mut rounds = Rounds::default();
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        let found = conflict(black_box(&all), &readings, Work::default());
        let took = begun.elapsed();
        match found {
            Answer::Conflict(found) if found.grade == Grade::Negations && found.core.len() == 7 => {}
            Answer::Conflict(_) | Answer::Consistent | Answer::NotDecided => return Err(format!("{found:?}").into()),
        }
        let begun = Instant::now();
        black_box(black_box(&all).iter().flat_map(|said| &said.says).filter(|literal| literal.holds).count());
        rounds.note(millis(took), millis(begun.elapsed()));
    }
    let what = format!("consistency: {RESOLUTIONS} resolutions, seven contradict");
    rounds.figure(&what, ("ms", "≤ 50"), "reading what they say once");
    Ok(())
}

/// 1 holds; who refuses "1 and not 2" is left with 2, and so on to 6, which is denied.
fn contradiction() -> Vec<Statement<u32>> {
    let says = |literals: &[(u32, bool)]| {
        literals.iter().map(|(matter, holds)| Literal { matter: *matter, holds: *holds }).collect()
    };
    let first = Statement { key: 1, says: says(&[(1, true)]), adopted: true };
    let links =
        (1..6).map(|link| Statement { key: link + 1, says: says(&[(link, true), (link + 1, false)]), adopted: false });
    let last = Statement { key: 7, says: says(&[(6, false)]), adopted: true };
    [first].into_iter().chain(links).chain([last]).collect()
}

/// One of many that can all hold: each shares matters with its neighbours, and two of three are rejections that nothing
/// confirms.
fn one(number: u32) -> Statement<u32> {
    let near = 100 + number / 3;
    let (far, next) = (1_000_000 + number / 3, 1_000_001 + number / 3);
    let literal = |matter, holds| Literal { matter, holds };
    let (says, adopted) = match number % 3 {
        0 => (vec![literal(near, true), literal(near + 50_000, false)], true),
        1 => (vec![literal(near, true), literal(far, true), literal(next, false)], false),
        _ => (vec![literal(far, false), literal(next, true), literal(near + 7, true)], false),
    };
    Statement { key: number, says, adopted }
}
