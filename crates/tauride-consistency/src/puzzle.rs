//! Claims as clauses.

use std::collections::BTreeMap;

use crate::claim::Claim;
use crate::implied::Implied;
use crate::solver::{Solved, Solver, Term};
use crate::statement::Literal;
use crate::work::Meter;

/// More than a solver numbers, and more than a machine holds.
const TOO_MANY: usize = 1 << 28;

/// Claims as clauses, each of which is switched on by a variable of its own: the place of the claim among these.
pub(crate) struct Puzzle<S> {
    solver: S,
    /// The claims' own variables.
    claims: u32,
}

impl<S: Solver> Puzzle<S> {
    /// Returns the claims as clauses, with the readings of all matters that they imply; `None` if there are too many.
    ///
    /// Readings that lead from other matters to these do not count: whatever these are, the others can be denied.
    pub(crate) fn new(claims: &[Claim<'_>], implied: &Implied) -> Option<Self> {
        let said = claims.iter().map(|claim| claim.says.len());
        let size = said.fold(claims.len().saturating_add(implied.count()), usize::saturating_add);
        let own = u32::try_from(claims.len()).ok().filter(|_| size < TOO_MANY)?;
        let mut solver = S::default();
        let mut variables = Variables { next: own, of: BTreeMap::new(), open: Vec::new() };
        for (claim, variable) in claims.iter().zip(0..) {
            let off = Term { variable, holds: false };
            if claim.adopted {
                for literal in claim.says {
                    solver.add(&[off, variables.term(*literal)]);
                }
            } else {
                let refused = claim.says.iter().map(|literal| variables.term(!*literal));
                solver.add(&std::iter::once(off).chain(refused).collect::<Vec<_>>());
            }
        }
        while let Some(matter) = variables.open.pop() {
            let reading = Literal { matter, holds: true };
            for read in implied.by(reading) {
                solver.add(&[variables.term(!reading), variables.term(*read)]);
            }
        }
        Some(Self { solver, claims: own })
    }

    /// Asks whether all claims can hold.
    pub(crate) fn all(&mut self, meter: &mut Meter) -> Solved {
        let all: Vec<u32> = (0..self.claims).collect();
        self.solver.solve(&all, meter)
    }

    /// Asks whether some of the claims can hold.
    pub(crate) fn some(&mut self, claims: &[u32], meter: &mut Meter) -> Solved {
        self.solver.solve(claims, meter)
    }
}

/// Variables for matters, after those of the claims.
struct Variables {
    next: u32,
    of: BTreeMap<u32, u32>,
    /// Matters whose readings were not looked at yet.
    open: Vec<u32>,
}

impl Variables {
    fn term(&mut self, literal: Literal) -> Term {
        let variable = *self.of.entry(literal.matter).or_insert_with(|| {
            let new = self.next;
            self.next = self.next.saturating_add(1);
            self.open.push(literal.matter);
            new
        });
        Term { variable, holds: literal.holds }
    }
}
