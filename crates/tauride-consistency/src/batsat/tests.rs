use proptest::prelude::*;

use super::Batsat;
use crate::solver::{Solved, Solver, Term};
use crate::tried::Tried;
use crate::work::{Meter, Work};

const VARIABLES: u32 = 9;

fn clause() -> impl Strategy<Value = Vec<Term>> {
    let term = (0..VARIABLES, any::<bool>()).prop_map(|(variable, holds)| Term { variable, holds });
    prop::collection::vec(term, 2..4)
}

fn enough() -> Meter {
    Meter::new(Work::default())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// As many clauses as make it hard to say, and one question after the other, as when a core is made smaller.
    #[test]
    fn batsat_says_what_trying_says(
        clauses in prop::collection::vec(clause(), 0..40),
        questions in prop::collection::vec(prop::sample::subsequence((0..VARIABLES).collect::<Vec<_>>(), 0..6), 1..6),
    ) {
        let (mut sat, mut tried) = (Batsat::default(), Tried::default());
        for clause in &clauses {
            sat.add(clause);
            tried.add(clause);
        }
        for assumed in &questions {
            match (sat.solve(assumed, &mut enough()), tried.solve(assumed, &mut enough())) {
                (Solved::Possible, Solved::Possible) => {}
                (Solved::Impossible(failed), Solved::Impossible(_)) => {
                    prop_assert!(failed.iter().all(|variable| assumed.contains(variable)));
                    prop_assert!(failed.is_sorted());
                    prop_assert!(tried.solve(&failed, &mut enough()) != Solved::Possible);
                }
                (sat, tried) => prop_assert!(false, "{sat:?}, but {tried:?}"),
            }
        }
    }
}

#[test]
fn without_work_batsat_stops_and_can_be_asked_again() {
    let mut sat = Batsat::default();
    sat.add(&[Term { variable: 0, holds: true }, Term { variable: 1, holds: true }]);
    let mut meter = Meter::new(Work::NONE);
    assert_eq!(sat.solve(&[0], &mut meter), Solved::Stopped);
    assert_eq!(sat.solve(&[0], &mut enough()), Solved::Possible);
}

#[test]
fn work_is_used_up_over_several_questions() {
    let mut sat = Batsat::default();
    for variable in 0..10 {
        sat.add(&[Term { variable, holds: true }, Term { variable: variable + 1, holds: true }]);
    }
    let mut meter = Meter::new(Work(60));
    let answers: Vec<_> = (0..20).map(|_| sat.solve(&[0], &mut meter)).collect();
    let done = answers.iter().take_while(|answer| **answer == Solved::Possible).count();
    assert!((1..20).contains(&done));
    assert!(answers.iter().skip(done).all(|answer| *answer == Solved::Stopped));
}
