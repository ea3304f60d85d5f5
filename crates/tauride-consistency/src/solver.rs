//! What is asked of a SAT solver.

use crate::work::Meter;

/// A variable that is true, or that is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Term {
    pub(crate) variable: u32,
    pub(crate) holds: bool,
}

/// What a solver found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Solved {
    /// All clauses can hold, with all that was assumed.
    Possible,
    /// They cannot. These of the assumed variables are enough for that, in the order in which they were assumed.
    Impossible(Vec<u32>),
    /// The work was used up before it was clear.
    Stopped,
}

/// Clauses, and whether they can all hold.
pub(crate) trait Solver: Default {
    /// Adds a clause: one of the terms must hold.
    fn add(&mut self, clause: &[Term]);

    /// Looks whether all clauses can hold if the assumed variables are true.
    fn solve(&mut self, assumed: &[u32], meter: &mut Meter) -> Solved;
}
