//! What holds of every answer, beside a second implementation that tries everything.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use tauride_consistency::{
    Answer, Conflict, Ended, Grade, Outlook, Reading, Statement, Work, conflict, conflicts, if_adopted, if_rejected,
};

use crate::brute::{grade, possible, readings, says, statements};

/// Says what is wrong with a core: it must be in order, impossible, possible without any one, and of its grade.
fn sound(found: &Conflict<usize>, statements: &[Statement<usize>], readings: &[Reading]) -> Result<(), TestCaseError> {
    prop_assert!(found.core.is_sorted_by(|one, other| one < other));
    let core = || found.core.iter().map(|key| &statements[*key]);
    prop_assert!(!possible(core(), readings));
    for left_out in &found.core {
        prop_assert!(possible(core().filter(|stated| stated.key != *left_out), readings));
    }
    let rejections = core().filter(|stated| !stated.adopted).count();
    let of = match rejections {
        0 => Grade::Texts,
        1 => Grade::Conclusion,
        _ => Grade::Negations,
    };
    prop_assert_eq!(found.grade, of);
    Ok(())
}

fn told(answer: &Answer<usize>) -> Option<Grade> {
    match answer {
        Answer::Consistent => None,
        Answer::Conflict(found) => Some(found.grade),
        Answer::NotDecided => panic!("there was work enough"),
    }
}

/// The laws below say something only as long as there is enough of everything.
#[test]
fn all_grades_are_tried() {
    let mut runner = TestRunner::deterministic();
    let mut drawn = || (statements(), readings()).new_tree(&mut runner).map(|tree| tree.current()).unwrap();
    let mut seen = BTreeMap::new();
    for _ in 0..1_000 {
        let (statements, readings) = drawn();
        *seen.entry(grade(&statements, &readings)).or_insert(0) += 1;
    }
    assert!(seen.len() == 4 && seen.values().all(|times| *times >= 50), "{seen:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn a_conflict_is_found_if_there_is_one(statements in statements(), readings in readings()) {
        let answer = conflict(&statements, &readings, Work::default());
        prop_assert_eq!(told(&answer), grade(&statements, &readings));
        if let Answer::Conflict(found) = &answer {
            sound(found, &statements, &readings)?;
        }
        prop_assert_eq!(conflict(&statements, &readings, Work::default()), answer);
    }

    #[test]
    fn the_order_changes_no_grade(statements in statements(), readings in readings()) {
        let backwards: Vec<_> = statements.iter().rev().cloned().collect();
        let answers = [&statements, &backwards].map(|all| told(&conflict(all, &readings, Work::default())));
        prop_assert_eq!(answers[0], answers[1]);
    }

    #[test]
    fn with_less_work_less_is_known_and_nothing_else(
        statements in statements(),
        readings in readings(),
        work in 0_u64..60,
    ) {
        let answer = conflict(&statements, &readings, Work(work));
        let grade = grade(&statements, &readings);
        if answer == Answer::NotDecided {
            prop_assert!(!matches!(grade, Some(Grade::Texts | Grade::Conclusion)));
        } else {
            prop_assert_eq!(told(&answer), grade);
            prop_assert_eq!(answer, conflict(&statements, &readings, Work::default()));
        }
    }

    #[test]
    fn before_a_vote_only_what_is_new_is_told(
        standing in statements(),
        says in says(),
        adopted: bool,
        readings in readings(),
    ) {
        let key = standing.len();
        let ask = if adopted { if_adopted } else { if_rejected };
        let outlook = ask(key, &says, &standing, &readings, Work::default());
        let mut all = standing.clone();
        all.push(Statement { key, says, adopted });
        let (before, after) = (grade(&standing, &readings), grade(&all, &readings));
        match outlook {
            Outlook::Consistent => prop_assert_eq!(after, None),
            Outlook::Conflict(found) => {
                sound(&found, &all, &readings)?;
                prop_assert!(found.core.contains(&key));
                prop_assert_eq!(Some(found.grade), after);
                prop_assert!(before.is_none_or(|before| found.grade < before));
            }
            Outlook::Already(found) => {
                sound(&found, &standing, &readings)?;
                prop_assert_eq!(before, Some(found.grade));
                prop_assert_eq!(after, before);
            }
            Outlook::NotDecided => panic!("there was work enough"),
        }
    }

    #[test]
    fn listed_conflicts_share_nothing(statements in statements(), readings in readings(), most in 0_usize..4) {
        let listed = conflicts(&statements, &readings, most, Work::default());
        let mut rest = statements.clone();
        for found in &listed.found {
            sound(found, &statements, &readings)?;
            prop_assert_eq!(grade(&rest, &readings), Some(found.grade));
            let before = rest.len();
            rest.retain(|stated| !found.core.contains(&stated.key));
            prop_assert_eq!(rest.len() + found.core.len(), before);
        }
        match listed.ended {
            Ended::Consistent => prop_assert!(possible(rest.iter(), &readings)),
            Ended::Enough => prop_assert_eq!(listed.found.len(), most),
            Ended::NotDecided => panic!("there was work enough"),
        }
    }
}
