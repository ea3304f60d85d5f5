//! Statements in few words.

use tauride_consistency::{Answer, Conflict, Grade, Literal, Reading, Statement, Work, conflict};

pub(crate) type Named = Statement<&'static str>;

/// Literals from numbers: 3 is for matter 3, -3 against it.
pub(crate) fn literals(numbers: &[i32]) -> Vec<Literal> {
    numbers.iter().map(|number| Literal { matter: number.unsigned_abs(), holds: *number > 0 }).collect()
}

pub(crate) fn adopted<K>(key: K, numbers: &[i32]) -> Statement<K> {
    Statement { key, says: literals(numbers), adopted: true }
}

pub(crate) fn rejected<K>(key: K, numbers: &[i32]) -> Statement<K> {
    Statement { key, says: literals(numbers), adopted: false }
}

pub(crate) fn reading(reading: u32, of: u32) -> Reading {
    Reading { of, reading }
}

pub(crate) fn core<K>(grade: Grade, core: &[K]) -> Conflict<K>
where
    K: Clone,
{
    Conflict { grade, core: core.to_vec() }
}

pub(crate) fn ask(statements: &[Named], readings: &[Reading]) -> Answer<&'static str> {
    conflict(statements, readings, Work::default())
}
