//! What would come of a vote.

use crate::answer::Conflict;
use crate::batsat::Batsat;
use crate::claim::claims;
use crate::conflict::{Found, find, told};
use crate::implied::Implied;
use crate::statement::{Literal, Reading, Statement};
use crate::work::{Meter, Work};

/// What would come of a decision on a motion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outlook<K> {
    /// It could hold with all that stands.
    Consistent,
    /// It would make a conflict, and is one of its core. Without it what stands can hold, or its own conflicts are less
    /// grave, or whether it can was beyond the bound of work.
    Conflict(Conflict<K>),
    /// What stands is in conflict already, and the decision would make none that is graver.
    Already(Conflict<K>),
    /// The bound of work was reached. What is certain: the decision would make no conflict graver than
    /// [`Grade::Negations`](crate::Grade::Negations).
    NotDecided,
}

/// Says what would come of it if a motion were adopted beside the statements that stand.
///
/// `standing` is without the motion itself; the motion counts as given after them. `work` is for each of two questions:
/// whether what stands can hold, and whether it can with the motion.
pub fn if_adopted<K: Clone>(
    key: K,
    says: &[Literal],
    standing: &[Statement<K>],
    readings: &[Reading],
    work: Work,
) -> Outlook<K> {
    outlook(&Statement { key, says: says.to_vec(), adopted: true }, standing, readings, work)
}

/// Says what would come of it if a motion were rejected beside the statements that stand, in the same way as
/// [`if_adopted`].
pub fn if_rejected<K: Clone>(
    key: K,
    says: &[Literal],
    standing: &[Statement<K>],
    readings: &[Reading],
    work: Work,
) -> Outlook<K> {
    outlook(&Statement { key, says: says.to_vec(), adopted: false }, standing, readings, work)
}

fn outlook<K: Clone>(motion: &Statement<K>, standing: &[Statement<K>], readings: &[Reading], work: Work) -> Outlook<K> {
    let implied = Implied::new(readings);
    let all: Vec<&Statement<K>> = standing.iter().chain([motion]).collect();
    let ask = |statements: &[&Statement<K>]| {
        find::<Batsat>(&claims(statements.iter().copied()), &implied, &mut Meter::new(work))
    };
    let before = ask(&standing.iter().collect::<Vec<_>>());
    let told = |grade, core: &[usize]| told(grade, core, &all);
    match (before, ask(&all)) {
        // A conflict that is graver than any among what stands cannot do without the motion.
        (Found::Core(old, _), Found::Core(new, core)) if new < old => Outlook::Conflict(told(new, &core)),
        (Found::Core(old, core), _) => Outlook::Already(told(old, &core)),
        // What stands can hold, or was not decided: the core says which.
        (_, Found::Core(new, core)) if core.contains(&standing.len()) => Outlook::Conflict(told(new, &core)),
        (_, Found::Core(new, core)) => Outlook::Already(told(new, &core)),
        (_, Found::Nothing) => Outlook::Consistent,
        (_, Found::NotDecided) => Outlook::NotDecided,
    }
}
