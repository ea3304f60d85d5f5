//! The count, stage by stage, against the second implementation.

use proptest::prelude::*;
use tauride_tally::ballots::{Ballots, Builder};
use tauride_tally::constraints::{Constraints, Group, Unsatisfiable};
use tauride_tally::lots::Lots;
use tauride_tally::transferable::{Reading, Sheet, Step, Unclear, scottish, wigm};
use tauride_tally::{Contest, Counted, Uncountable};

use crate::transferable::brute::{self, Case, Rule};

/// Builds the ballots of a case.
pub(crate) fn ballots(case: &Case) -> Ballots {
    let mut builder = Builder::new(case.candidates).unwrap();
    for (ranks, count) in &case.papers {
        for rank in ranks {
            match rank.split_first() {
                None => builder.gap(),
                Some((first, others)) => {
                    builder.rank(*first).unwrap();
                    others.iter().for_each(|other| builder.same_rank(*other).unwrap());
                }
            }
        }
        builder.close(*count).unwrap();
    }
    builder.finish()
}

pub(crate) fn constraints(case: &Case) -> Constraints {
    let group = |(min, max, members): &(usize, usize, Vec<usize>)| Group {
        category: "some".to_owned(),
        name: "these".to_owned(),
        min: u32::try_from(*min).unwrap(),
        max: u32::try_from(*max).unwrap(),
        members: members.clone(),
    };
    Constraints { groups: case.groups.iter().map(group).collect() }
}

pub(crate) type Method<'a> = &'a dyn Fn(&Contest<'_>) -> Result<Counted<Sheet>, Uncountable>;

/// Counts a case, drawing the lots that it asks for as luck has it, and returns the sheet with the lots.
pub(crate) fn counted(case: &Case, method: Method<'_>) -> Result<(Sheet, Vec<Vec<usize>>), Uncountable> {
    let (ballots, constraints) = (ballots(case), constraints(case));
    let mut lots = Lots::default();
    for _ in 0..100 {
        let contest = Contest {
            withdrawn: &case.withdrawn,
            kept: &case.kept,
            constraints: &constraints,
            lots: &lots,
            ..Contest::new(&ballots, u32::try_from(case.seats).unwrap())
        };
        match method(&contest)? {
            Counted::Complete(sheet) => return Ok((sheet, lots.drawn)),
            Counted::LotRequired { mut tie, .. } => {
                tie.among.sort_by_key(|candidate| case.luck.iter().position(|one| one == candidate));
                lots.drawn.push(tie.among);
            }
        }
    }
    panic!("a count asks for a hundred lots");
}

/// Returns a sheet in the words of the second implementation.
fn told(sheet: Sheet, lots: Vec<Vec<usize>>) -> brute::Result {
    let number = |units: u128| i128::try_from(units).unwrap();
    let stages = sheet.stages.into_iter().map(|stage| brute::Stage {
        done: match stage.step {
            Step::FirstPreferences => ("first", vec![]),
            Step::Surplus { of, .. } => ("surplus", vec![of]),
            Step::Exclusion { of, .. } => ("exclusion", of),
            Step::Iteration { .. } => unreachable!(),
        },
        votes: stage.votes.into_iter().map(number).collect(),
        exhausted: number(stage.exhausted),
        lost: stage.rounding,
    });
    brute::Result { stages: stages.collect(), elected: sheet.elected, lots }
}

fn check(case: &Case, rule: Rule, method: Method<'_>) -> Result<(), TestCaseError> {
    match (counted(case, method), brute::count(case, rule)) {
        (Ok((sheet, lots)), Some(second)) => prop_assert_eq!(told(sheet, lots), second),
        (Err(Uncountable::Constraints(why)), None) => prop_assert_ne!(why, Unsatisfiable::TooIntricate),
        (first, second) => prop_assert!(false, "{first:?}\n{second:?}"),
    }
    Ok(())
}

/// Ranks of one candidate each, some of them left empty or shared, nobody twice.
pub(crate) fn paper(candidates: usize, plain: bool) -> impl Strategy<Value = Vec<Vec<usize>>> {
    let order = Just((0..candidates).collect::<Vec<_>>()).prop_shuffle();
    (order, 1..=candidates, prop::collection::vec(0_u8..16, candidates)).prop_map(move |(order, length, quirks)| {
        let mut ranks: Vec<Vec<usize>> = Vec::new();
        for (candidate, quirk) in order.into_iter().take(length).zip(quirks) {
            match (plain, quirk) {
                (false, 0) => ranks.extend([vec![], vec![candidate]]),
                (false, 1) if ranks.last().is_some_and(|rank| !rank.is_empty()) => {
                    ranks.last_mut().unwrap().push(candidate);
                }
                _ => ranks.push(vec![candidate]),
            }
        }
        ranks
    })
}

/// Cases small enough for ties at every turn.
pub(crate) fn cases(plain: bool) -> impl Strategy<Value = Case> {
    (2_usize..7, 1_usize..4).prop_flat_map(move |(candidates, seats)| {
        let papers = prop::collection::vec((paper(candidates, plain), 1_u64..6), 0..12);
        let luck = Just((0..candidates).collect::<Vec<_>>()).prop_shuffle();
        let withdrawn = prop::collection::vec(0..candidates, 0..2);
        (papers, luck, withdrawn).prop_map(move |(papers, luck, withdrawn)| Case {
            candidates,
            seats,
            papers,
            withdrawn,
            kept: vec![],
            groups: vec![],
            luck,
        })
    })
}

/// The same with groups that overlap, and with some who are kept.
pub(crate) fn grouped() -> impl Strategy<Value = Case> {
    cases(true).prop_flat_map(|case| {
        let members = prop::collection::btree_set(0..case.candidates, 0..=case.candidates);
        let groups = prop::collection::vec((0_usize..3, 0_usize..3, members), 0..4);
        let kept = prop::collection::vec(0..case.candidates, 0..2);
        (Just(case), groups, kept).prop_map(|(case, groups, kept)| Case {
            groups: groups
                .into_iter()
                .map(|(min, more, members)| (min.min(1 + more), min + more, members.into_iter().collect()))
                .collect(),
            kept: kept.into_iter().filter(|candidate| !case.withdrawn.contains(candidate)).take(case.seats).collect(),
            ..case
        })
    })
}

const SCOTTISH: Rule = Rule { decimals: 5, pass_gaps: false, pass_shared: false, cut_off_first: false, quota: 0 };

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn scottish_twice(case in cases(false)) {
        check(&case, SCOTTISH, &scottish::count)?;
    }

    #[test]
    fn scottish_with_groups_twice(case in grouped()) {
        check(&case, SCOTTISH, &scottish::count)?;
    }

    #[test]
    fn wigm_twice(
        case in cases(false),
        decimals in 0_u32..10,
        (pass_gaps, pass_shared, cut_off_first) in any::<(bool, bool, bool)>(),
        quota in 0_u8..3,
    ) {
        let pass = |pass: bool| if pass { Unclear::PassOver } else { Unclear::Stop };
        let options = wigm::Options {
            decimals,
            quota: [wigm::Quota::Droop, wigm::Quota::DroopExact, wigm::Quota::Hare][usize::from(quota)],
            share: if cut_off_first { wigm::Share::CutOffFirst } else { wigm::Share::OfEachValue },
            reading: Reading { gap: pass(pass_gaps), shared: pass(pass_shared) },
        };
        let rule = Rule { decimals, pass_gaps, pass_shared, cut_off_first, quota };
        check(&case, rule, &|contest| wigm::count(contest, options))?;
    }
}
