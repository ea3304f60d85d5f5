//! The count against the second implementation, and what must always hold.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use tauride_tally::constraints::Unsatisfiable;
use tauride_tally::sentence::{Names, Sentences};
use tauride_tally::transferable::ers97::count;
use tauride_tally::transferable::{Place, Sheet, Step};
use tauride_tally::{Contest, Uncountable};

use super::second;
use crate::brute::Case;
use crate::second::{cases, counted, grouped};

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
            Step::Iteration { .. } | Step::Close => unreachable!(),
        },
        quota: number(stage.quota),
        votes: stage.votes.iter().copied().map(number).collect(),
        not_transferable: number(stage.exhausted) + stage.rounding,
    });
    second::Result { stages: stages.collect(), elected: sheet.elected.clone(), lots }
}

/// Votes, exhausted and rounding add up to all valid votes, and what moved is the difference to the stage before.
fn conserved(sheet: &Sheet) -> Result<(), TestCaseError> {
    let mut before: Option<BTreeMap<Place, i128>> = None;
    for stage in &sheet.stages {
        let mut here: BTreeMap<Place, i128> =
            stage.votes.iter().enumerate().map(|(who, votes)| (Place::Candidate(who), number(*votes))).collect();
        here.insert(Place::Exhausted, number(stage.exhausted));
        here.insert(Place::Rounding, stage.rounding);
        prop_assert_eq!(here.values().sum::<i128>(), number(sheet.valid) * 100);
        prop_assert!(stage.rounding >= 0);
        if let Some(mut moved) = before {
            for flow in &stage.flows {
                *moved.get_mut(&flow.from).unwrap() -= number(flow.votes);
                *moved.get_mut(&flow.to).unwrap() += number(flow.votes);
            }
            prop_assert_eq!(&moved, &here);
        }
        before = Some(here);
    }
    Ok(())
}

fn check(case: &Case) -> Result<(), TestCaseError> {
    match (counted(case, &count), second::count(case)) {
        (Ok((sheet, lots)), Some(second)) => {
            prop_assert_eq!(told(&sheet, lots), second);
            conserved(&sheet)?;
            let said = sheet.sentences(Names(&[]));
            prop_assert_eq!(said.iter().filter(|said| said.starts_with("Stage ")).count(), sheet.stages.len());
        }
        (Err(Uncountable::Constraints(why)), None) => prop_assert_ne!(why, Unsatisfiable::TooIntricate),
        (first, second) => prop_assert!(false, "{first:?}\n{second:?}"),
    }
    Ok(())
}

/// The case with its candidates renumbered: candidate `c` becomes `places[c]`.
fn renumbered(case: &Case, places: &[usize]) -> Case {
    let all = |list: &[usize]| list.iter().map(|candidate| places[*candidate]).collect::<Vec<_>>();
    Case {
        papers: case
            .papers
            .iter()
            .map(|(ranks, count)| (ranks.iter().map(|rank| all(rank)).collect(), *count))
            .collect(),
        withdrawn: all(&case.withdrawn),
        luck: all(&case.luck),
        ..case.clone()
    }
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

    #[test]
    fn the_order_of_papers_does_not_matter(case in cases(false)) {
        let mut other = case.clone();
        other.papers.reverse();
        other.papers = other
            .papers
            .into_iter()
            .flat_map(|(ranks, count)| if count > 1 { vec![(ranks.clone(), 1), (ranks, count - 1)] } else { vec![(ranks, count)] })
            .collect();
        prop_assert_eq!(counted(&case, &count), counted(&other, &count));
    }

    #[test]
    fn the_numbers_of_candidates_do_not_matter(
        (case, places) in cases(false).prop_flat_map(|case| {
            let places = Just((0..case.candidates).collect::<Vec<_>>()).prop_shuffle();
            (Just(case), places)
        }),
    ) {
        let (sheet, _) = counted(&case, &count).unwrap();
        let (other, _) = counted(&renumbered(&case, &places), &count).unwrap();
        prop_assert_eq!(sheet.stages.len(), other.stages.len());
        for (stage, renumbered) in sheet.stages.iter().zip(&other.stages) {
            prop_assert_eq!(stage.quota, renumbered.quota);
            for (candidate, votes) in stage.votes.iter().enumerate() {
                prop_assert_eq!(*votes, renumbered.votes[places[candidate]]);
            }
        }
        let elected: BTreeSet<usize> = sheet.elected.iter().map(|candidate| places[*candidate]).collect();
        prop_assert_eq!(elected, other.elected.iter().copied().collect());
    }

    /// Those who are ranked above all others by more than so many quotas get so many seats, as far as they are enough.
    /// A hundredth of a vote is lost on each paper each time that it moves, so that it takes a little more.
    #[test]
    fn a_solid_part_of_the_electors_gets_its_seats(case in cases(true)) {
        let case = Case { withdrawn: vec![], ..case };
        let (sheet, _) = counted(&case, &count).unwrap();
        let all: u64 = case.papers.iter().map(|(_, count)| *count).sum();
        for bits in 1_u32..1 << case.candidates {
            let part: BTreeSet<usize> = (0..case.candidates).filter(|who| bits >> who & 1 == 1).collect();
            let solid = case.papers.iter().filter(|(ranks, _)| {
                ranks.len() >= part.len() && ranks[..part.len()].iter().all(|rank| part.contains(&rank[0]))
            });
            let solid: u64 = solid.map(|(_, count)| *count).sum();
            let lost = solid * case.candidates as u64;
            let seats = (1..=part.len().min(case.seats))
                .filter(|seats| (solid * 100).saturating_sub(lost) * (case.seats as u64 + 1) > *seats as u64 * (all * 100 + case.seats as u64 + 1))
                .count();
            let got = sheet.elected.iter().filter(|who| part.contains(who)).count();
            prop_assert!(got >= seats, "{part:?}: {got} of {seats}");
        }
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
