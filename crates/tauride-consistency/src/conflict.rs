//! One question after the other, the gravest first.

use crate::answer::{Answer, Conflict, Grade};
use crate::batsat::Batsat;
use crate::claim::{Claim, claims};
use crate::conclusion::refused;
use crate::implied::Implied;
use crate::negations::negations;
use crate::open::open;
use crate::solver::Solver;
use crate::statement::{Reading, Statement};
use crate::texts;
use crate::work::{Meter, Work};

/// Looks whether statements can all hold, and which cannot.
///
/// The gravest [`Grade`] that there is is told. Beyond `work` the answer is [`Answer::NotDecided`]; conflicts of
/// [`Grade::Texts`] and [`Grade::Conclusion`] are found without any.
pub fn conflict<K: Clone>(statements: &[Statement<K>], readings: &[Reading], work: Work) -> Answer<K> {
    let found = find::<Batsat>(&claims(statements.iter()), &Implied::new(readings), &mut Meter::new(work));
    found.told(&statements.iter().collect::<Vec<_>>())
}

/// An answer with places instead of keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    Nothing,
    Core(Grade, Vec<usize>),
    NotDecided,
}

impl Found {
    /// Returns the answer with the keys of the statements.
    pub(crate) fn told<K: Clone>(self, statements: &[&Statement<K>]) -> Answer<K> {
        match self {
            Self::Nothing => Answer::Consistent,
            Self::NotDecided => Answer::NotDecided,
            Self::Core(grade, places) => Answer::Conflict(told(grade, &places, statements)),
        }
    }
}

/// Returns a conflict with the keys of the statements.
pub(crate) fn told<K: Clone>(grade: Grade, places: &[usize], statements: &[&Statement<K>]) -> Conflict<K> {
    let named = places.iter().filter_map(|place| statements.get(*place));
    Conflict { grade, core: named.map(|statement| statement.key.clone()).collect() }
}

/// Looks for the gravest conflict.
pub(crate) fn find<S: Solver>(claims: &[Claim<'_>], implied: &Implied, meter: &mut Meter) -> Found {
    let followed = match texts::follow(claims, implied) {
        Ok(followed) => followed,
        Err(core) => return Found::Core(Grade::Texts, core),
    };
    if let Some(core) = refused(claims, &followed, implied) {
        return Found::Core(Grade::Conclusion, core);
    }
    // One rejection would have been found: it takes two or more.
    match negations::<S>(&open(claims, &followed), implied, meter) {
        Ok(core) if core.is_empty() => Found::Nothing,
        Ok(core) => Found::Core(Grade::Negations, core),
        Err(_) => Found::NotDecided,
    }
}
