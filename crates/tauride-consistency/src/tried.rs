//! A solver for tests, which tries everything.

use crate::solver::{Solved, Solver, Term};
use crate::work::Meter;

/// Up to 20 variables, tried one way after the other. Each question is one step.
#[derive(Default)]
pub(crate) struct Tried(Vec<Vec<Term>>);

impl Solver for Tried {
    fn add(&mut self, clause: &[Term]) {
        self.0.push(clause.to_vec());
    }

    fn solve(&mut self, assumed: &[u32], meter: &mut Meter) -> Solved {
        let Some(left) = meter.left().checked_sub(1) else { return Solved::Stopped };
        meter.leave(left);
        let known = self.0.iter().flatten().map(|term| term.variable).chain(assumed.iter().copied());
        let variables = known.max().map_or(0, |most| most.saturating_add(1));
        assert!(variables <= 20, "this is for few");
        let possible = (0_u32..1 << variables).any(|world| {
            let is = |variable: u32| world >> variable & 1 == 1;
            assumed.iter().all(|variable| is(*variable))
                && self.0.iter().all(|clause| clause.iter().any(|term| is(term.variable) == term.holds))
        });
        if possible { Solved::Possible } else { Solved::Impossible(assumed.to_vec()) }
    }
}
