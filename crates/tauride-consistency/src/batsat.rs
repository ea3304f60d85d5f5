//! The solver batsat, which is minisat in Rust.

use std::cell::Cell;

use batsat::{Callbacks, ClauseKind, Lit, Solver as Sat, SolverInterface, SolverOpts, lbool};

use crate::solver::{Solved, Solver, Term};
use crate::work::Meter;

/// Clauses in batsat, with its settings as they come: it draws nothing by lot then.
pub(crate) struct Batsat(Sat<Steps>);

/// How many steps are left. Batsat asks whether to stop before each decision, and tells of each clause that it learns.
struct Steps(Cell<u64>);

impl Steps {
    fn spend(&self, steps: u64) {
        self.0.set(self.0.get().saturating_sub(steps));
    }
}

impl Callbacks for Steps {
    fn on_new_clause(&mut self, clause: &[Lit], _: ClauseKind) {
        self.spend(u64::try_from(clause.len()).unwrap_or(u64::MAX));
    }

    fn stop(&self) -> bool {
        let spent = self.0.get() == 0;
        self.spend(1);
        spent
    }
}

impl Default for Batsat {
    fn default() -> Self {
        Self(Sat::new(SolverOpts::default(), Steps(Cell::new(0))))
    }
}

impl Solver for Batsat {
    fn add(&mut self, clause: &[Term]) {
        let mut lits: Vec<Lit> =
            clause.iter().map(|term| Lit::new(self.0.var_of_int(term.variable), term.holds)).collect();
        // Whether the clauses can still hold is asked when they are solved.
        self.0.add_clause_reuse(&mut lits);
    }

    fn solve(&mut self, assumed: &[u32], meter: &mut Meter) -> Solved {
        let lits: Vec<Lit> = assumed.iter().map(|variable| Lit::new(self.0.var_of_int(*variable), true)).collect();
        self.0.cb_mut().0.set(meter.left());
        let solved = self.0.solve_limited(&lits);
        meter.leave(self.0.cb().0.get());
        if solved == lbool::TRUE {
            Solved::Possible
        } else if solved == lbool::FALSE {
            let pairs = assumed.iter().zip(&lits);
            let failed = pairs.filter(|(_, lit)| self.0.unsat_core_contains_var(lit.var()));
            Solved::Impossible(failed.map(|(variable, _)| *variable).collect())
        } else {
            Solved::Stopped
        }
    }
}

#[cfg(test)]
mod tests;
