//! Several conflicts, for a page that lists them.

use std::collections::BTreeSet;

use crate::answer::Conflict;
use crate::batsat::Batsat;
use crate::claim::claims;
use crate::conflict::{Found, find, told};
use crate::implied::Implied;
use crate::statement::{Reading, Statement};
use crate::work::{Meter, Work};

/// Conflicts that share no statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflicts<K> {
    /// The conflicts, the gravest first; in each, none of the statements can be left out.
    pub found: Vec<Conflict<K>>,
    /// Why no more are listed.
    pub ended: Ended,
}

/// Why no more conflicts are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// All other statements can hold together.
    Consistent,
    /// As many were found as were asked for, and nothing more was looked at.
    Enough,
    /// The bound of work was reached. Among the other statements no conflict is graver than
    /// [`Grade::Negations`](crate::Grade::Negations).
    NotDecided,
}

/// Lists up to `most` conflicts that share no statement: one is found, its statements are taken out, and so on.
///
/// `work` is for all of them together; without it, each takes as long as reading all statements once. Not every conflict is listed in this way: one that shares a statement with another
/// comes to light when that one is settled.
pub fn conflicts<K: Clone>(statements: &[Statement<K>], readings: &[Reading], most: usize, work: Work) -> Conflicts<K> {
    let all: Vec<&Statement<K>> = statements.iter().collect();
    let implied = Implied::new(readings);
    let mut meter = Meter::new(work);
    let mut rest = claims(statements.iter());
    let mut found = Vec::new();
    while found.len() < most {
        let (grade, places) = match find::<Batsat>(&rest, &implied, &mut meter) {
            Found::Core(grade, places) => (grade, places),
            Found::Nothing => return Conflicts { found, ended: Ended::Consistent },
            Found::NotDecided => return Conflicts { found, ended: Ended::NotDecided },
        };
        found.push(told(grade, &places, &all));
        let places: BTreeSet<usize> = places.into_iter().collect();
        rest.retain(|claim| !places.contains(&claim.place));
    }
    Conflicts { found, ended: Ended::Enough }
}
