//! What is decided in a transferable count, as it is told: stages written by hand, since no rule comes to all of them.

use tauride_tally::Contest;
use tauride_tally::ballots::Ballots;
use tauride_tally::constraints::{Constraints, Group};
use tauride_tally::method::{AnySheet, Method, count};
use tauride_tally::sentence::{Names, Sentences as _};
use tauride_tally::transferable::{Ruling, Sheet, Stage, Step};

/// Stages with these votes and rulings, in whole votes.
fn told(seats: u32, quota: u128, stages: &[(&[u128], &[Ruling])]) -> Vec<String> {
    let stages = stages.iter().enumerate().map(|(number, (votes, rulings))| Stage {
        step: if number == 0 { Step::FirstPreferences } else { Step::Iteration { rounds: 1, keep: Vec::new() } },
        quota,
        votes: votes.to_vec(),
        exhausted: 0,
        rounding: 0,
        flows: Vec::new(),
        rulings: rulings.to_vec(),
    });
    let sheet = Sheet { decimals: 0, seats, valid: 20, stages: stages.collect(), elected: Vec::new() };
    sheet.sentences(Names(&["Anna", "Berta", "Clara", "Dora", "Eva"].map(String::from)))
}

fn has(told: &[String], words: &str) {
    assert!(told.iter().any(|sentence| sentence.contains(words)), "{words:?} is not in {told:?}");
}

#[test]
fn whoever_is_within_the_surplus_of_the_fewest_is_told_apart() {
    let ahead = "Berta has 4, by no more than the surplus ahead of the fewest votes, and is excluded";
    let fewest = "Berta has the fewest votes of those who may be excluded, 4";
    let first: &[Ruling] = &[Ruling::Quota(0)];
    // Clara has fewer now; had votes at first and has none now; has none at first and has some now; withdrew.
    for (at_first, now, said) in [(3, 3, ahead), (2, 0, ahead), (0, 1, ahead), (0, 0, fewest)] {
        let stages: [(&[u128], &[Ruling]); 2] =
            [(&[10, 4, at_first, 0], first), (&[7, 4, now, 0], &[Ruling::Fewest(1)])];
        has(&told(1, 6, &stages), said);
    }
    let stages: [(&[u128], &[Ruling]); 1] = [(&[10, 4, 3], &[Ruling::Quota(0), Ruling::Fewest(2)])];
    has(&told(1, 10, &stages), "Clara has the fewest votes of those who may be excluded, 3, and is excluded");
}

#[test]
fn why_a_surplus_does_not_help_is_told() {
    let fewest: &[Ruling] = &[Ruling::Fewest(2)];
    for (now, said) in [
        ([7, 5, 3], "they would have 4, fewer than the 5 of the next"),
        ([7, 4, 3], "they would have 4, no more than the 4 of the next"),
        ([7, 3, 3], "3, and is excluded; the surplus that is left, 1, is too small to be moved on"),
        ([6, 3, 3], "3, and is excluded"),
    ] {
        let told = told(1, 6, &[(&[9, 3, 3], &[Ruling::Quota(0)]), (&now, fewest)]);
        has(&told, "Clara has the fewest votes of those who may be excluded, 3, and is excluded");
        assert!(told.iter().any(|sentence| sentence.ends_with(said)), "{said:?} ends nothing of {told:?}");
    }
}

#[test]
fn whoever_is_elected_before_has_no_part_in_the_active_votes() {
    let stages: [(&[u128], &[Ruling]); 1] = [(&[10, 6, 4, 0], &[Ruling::Quota(0), Ruling::Active(1)])];
    let active = "Berta has 6, no fewer than the 12 votes that are still active divided by 3";
    has(&told(3, 8, &stages), active);
}

#[test]
fn a_batch_is_compared_with_whoever_was_level_and_stays() {
    let tie = Ruling::AheadEarlier { candidate: 3, stage: 0 };
    let stages: [(&[u128], &[Ruling]); 1] = [(&[9, 0, 0, 0, 5], &[tie, Ruling::Batch(1), Ruling::Batch(2)])];
    has(&told(1, 10, &stages), "all their votes, 0, are no more than the 0 of the next above them");
    let stages: [(&[u128], &[Ruling]); 1] = [(&[9, 0, 0, 0, 5], &[Ruling::Batch(1), Ruling::Batch(2)])];
    has(&told(1, 10, &stages), "all their votes, 0, are fewer than the 5 of the next above them");
}

/// Once all are elected nobody is told that the groups leave them no seat.
#[test]
fn groups_have_nothing_to_say_after_the_last_seat() {
    let ballots = Ballots::ranked(3, &[(&[0], 6), (&[1], 3), (&[2], 2)]).unwrap();
    let men = Group { category: "sex".into(), name: "men".into(), min: 0, max: 1, members: vec![0, 2] };
    let constraints = Constraints { groups: vec![men] };
    for method in [Method::ScottishStv, Method::Ers97, Method::Meek] {
        let counted = count(method, &Contest { constraints: &constraints, ..Contest::new(&ballots, 1) }).unwrap();
        let AnySheet::Transferable(sheet) = counted.sheet() else { unreachable!() };
        assert_eq!(sheet.stages.len(), 1);
        assert_eq!(sheet.stages[0].rulings, [Ruling::Quota(0)], "{}", method.name());
    }
}
