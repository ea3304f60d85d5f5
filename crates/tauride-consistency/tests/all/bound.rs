//! Puzzles that nobody solves in time.

use tauride_consistency::{Answer, Ended, Grade, Statement, Work, conflict, conflicts};

use crate::said::rejected;

/// So many delegates and one seat less, everybody to have one and nobody to share: all said in rejections. A solver that
/// learns clauses takes a time that doubles with every delegate.
fn seats(delegates: i32) -> Vec<Statement<i32>> {
    let sits = |delegate: i32, seat: i32| delegate * 100 + seat;
    let seats = 1..delegates;
    let nowhere = (1..=delegates).map(|delegate| seats.clone().map(|seat| -sits(delegate, seat)).collect::<Vec<_>>());
    let pairs = (1..=delegates).flat_map(|one| (1..one).map(move |other| (one, other)));
    let shared = pairs.flat_map(|(one, other)| seats.clone().map(move |seat| vec![sits(one, seat), sits(other, seat)]));
    nowhere.chain(shared).zip(0..).map(|(says, key)| rejected(key, &says)).collect()
}

#[test]
fn a_small_puzzle_is_solved_and_needs_all_of_it() {
    let puzzle = seats(4);
    let Answer::Conflict(found) = conflict(&puzzle, &[], Work::default()) else { panic!("there is a seat too few") };
    assert_eq!(found.grade, Grade::Negations);
    assert_eq!(found.core, (0..).take(puzzle.len()).collect::<Vec<_>>());
}

#[test]
fn a_large_puzzle_is_not_decided() {
    assert_eq!(conflict(&seats(12), &[], Work(20_000)), Answer::NotDecided);
    let listed = conflicts(&seats(12), &[], 3, Work(20_000));
    assert_eq!((listed.found, listed.ended), (vec![], Ended::NotDecided));
}

#[test]
fn more_work_decides_and_changes_no_answer() {
    let puzzle = seats(4);
    let answers: Vec<_> = (0..20).map(|power| conflict(&puzzle, &[], Work(1 << power))).collect();
    let undecided = answers.iter().take_while(|answer| **answer == Answer::NotDecided).count();
    let (before, after) = answers.split_at(undecided);
    assert!(!before.is_empty() && !after.is_empty());
    assert!(after.iter().all(|answer| *answer == conflict(&puzzle, &[], Work::default())));
}

#[test]
fn without_work_only_negations_stay_open() {
    assert_eq!(conflict(&[rejected(1, &[1, 2]), rejected(2, &[-1, 2])], &[], Work::NONE), Answer::NotDecided);
    assert_eq!(conflict(&seats(2), &[], Work::NONE), Answer::NotDecided);
}
