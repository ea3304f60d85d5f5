//! Every way in which few matters can stand, tried one after the other.

use proptest::prelude::*;
use tauride_consistency::{Grade, Literal, Reading, Statement};

/// How many matters there are: 0 to one less.
pub(crate) const MATTERS: u32 = 5;

fn literal() -> impl Strategy<Value = Literal> {
    (0..MATTERS, any::<bool>()).prop_map(|(matter, holds)| Literal { matter, holds })
}

pub(crate) fn says() -> impl Strategy<Value = Vec<Literal>> {
    prop::collection::vec(literal(), 0..4)
}

/// Statements, adopted or rejected as likely as the numbers say.
fn mixed(adopted: f64, most: usize) -> impl Strategy<Value = Vec<Statement<usize>>> {
    prop::collection::vec((says(), prop::bool::weighted(adopted)), 0..most).prop_map(|all| {
        let numbered = all.into_iter().enumerate();
        numbered.map(|(key, (says, adopted))| Statement { key, says, adopted }).collect()
    })
}

/// Few of which many were adopted, or many of which nearly all were rejected: all grades are frequent.
pub(crate) fn statements() -> impl Strategy<Value = Vec<Statement<usize>>> {
    prop_oneof![mixed(0.5, 6), mixed(0.2, 10), mixed(0.05, 16)]
}

pub(crate) fn readings() -> impl Strategy<Value = Vec<Reading>> {
    // Some matters of readings are named by no statement.
    let reading = (0..MATTERS + 2, 0..MATTERS + 2).prop_map(|(of, reading)| Reading { of, reading });
    prop::collection::vec(reading, 0..5)
}

/// Returns whether statements can all hold.
pub(crate) fn possible<'a>(statements: impl Iterator<Item = &'a Statement<usize>>, readings: &[Reading]) -> bool {
    let statements: Vec<_> = statements.collect();
    (0_u32..1 << (MATTERS + 2)).any(|world| {
        let is = |matter: u32| world >> matter & 1 == 1;
        let all = |says: &[Literal]| says.iter().all(|literal| is(literal.matter) == literal.holds);
        readings.iter().all(|reading| !is(reading.reading) || is(reading.of))
            && statements.iter().all(|stated| stated.says.is_empty() || all(&stated.says) == stated.adopted)
    })
}

/// Returns the gravest grade of conflict that there is, by what each grade means.
pub(crate) fn grade(statements: &[Statement<usize>], readings: &[Reading]) -> Option<Grade> {
    let adopted = || statements.iter().filter(|stated| stated.adopted);
    let mut rejected = statements.iter().filter(|stated| !stated.adopted);
    if !possible(adopted(), readings) {
        Some(Grade::Texts)
    } else if rejected.any(|refused| !possible(adopted().chain([refused]), readings)) {
        Some(Grade::Conclusion)
    } else {
        (!possible(statements.iter(), readings)).then_some(Grade::Negations)
    }
}
