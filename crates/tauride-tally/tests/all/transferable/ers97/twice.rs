//! The count against the second implementation.

use proptest::prelude::*;
use tauride_tally::constraints::Unsatisfiable;
use tauride_tally::transferable::ers97::count;
use tauride_tally::transferable::{Sheet, Step};
use tauride_tally::{Contest, Uncountable};

use super::second;
use crate::transferable::brute::Case;
use crate::transferable::laws::conserved;
use crate::transferable::second::{cases, counted, grouped};

fn number(units: u128) -> i128 {
    i128::try_from(units).unwrap()
}

/// Returns a sheet in the words of the second implementation.
fn told(sheet: &Sheet, lots: Vec<Vec<usize>>) -> second::Result {
    let stages = sheet.stages.iter().map(|stage| second::Stage {
        done: match &stage.step {
            Step::FirstPreferences => ("first", vec![], 100),
            Step::Surplus { of, value, .. } => ("surplus", vec![*of], number(*value)),
            Step::Exclusion { of, value } => ("exclusion", of.clone(), value.map_or(-1, number)),
            Step::Iteration { .. } => unreachable!(),
        },
        quota: number(stage.quota),
        votes: stage.votes.iter().copied().map(number).collect(),
        not_transferable: number(stage.exhausted) + stage.rounding,
    });
    second::Result { stages: stages.collect(), elected: sheet.elected.clone(), lots }
}

fn check(case: &Case) -> Result<(), TestCaseError> {
    match (counted(case, &count), second::count(case)) {
        (Ok((sheet, lots)), Some(second)) => {
            prop_assert_eq!(told(&sheet, lots), second);
        }
        (Err(Uncountable::Constraints(why)), None) => prop_assert_ne!(why, Unsatisfiable::TooIntricate),
        (first, second) => prop_assert!(false, "{first:?}\n{second:?}"),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn counted_twice(case in cases(false)) {
        check(&case)?;
    }

    #[test]
    fn counted_twice_with_groups(case in grouped()) {
        check(&case)?;
    }
}

/// As many ballots as there may be: nothing overflows.
#[test]
fn the_largest_contest_is_counted() {
    use tauride_tally::ballots::{BALLOTS_MAX, Ballots};
    let each = u64::try_from(BALLOTS_MAX / 6).unwrap();
    let rest = u64::try_from(BALLOTS_MAX - u128::from(each) * 5).unwrap();
    let ballots = Ballots::ranked(
        4,
        &[
            (&[0, 1, 2, 3], each),
            (&[0, 2, 1, 3], each),
            (&[1, 0, 3], each),
            (&[2, 3], each),
            (&[0, 3, 2], each),
            (&[3], rest),
        ],
    );
    let ballots = ballots.unwrap();
    let counted = count(&Contest::new(&ballots, 2)).unwrap();
    conserved(counted.sheet()).unwrap();
    assert_eq!(counted.sheet().elected[0], 0);
    assert_eq!(count(&Contest::new(&ballots, 0)), Err(Uncountable::NoSeats));
}
