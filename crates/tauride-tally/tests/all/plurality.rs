//! Plurality and approval: who is elected, and which ties need a lot.

use proptest::prelude::*;
use tauride_tally::Outcome;
use tauride_tally::plurality::elect;

type Names = &'static str;

/// Reads candidates named by one letter each.
fn names(text: Names) -> Vec<char> {
    text.chars().collect()
}

/// Checks an outcome written as "elected/alternates" or "among?places".
#[track_caller]
fn check(votes: &[(char, u64)], seats: u32, alternates: u32, lots: &[Names], expected: Names) {
    let lots: Vec<_> = lots.iter().copied().map(names).collect();
    let found = match elect(votes, seats, alternates, &lots) {
        Outcome::Complete { elected, alternates, .. } => {
            format!("{}/{}", String::from_iter(elected), String::from_iter(alternates))
        }
        Outcome::LotRequired { among, places, .. } => {
            format!("{}?{places}", String::from_iter(among))
        }
    };
    assert_eq!(found, expected);
}

#[test]
fn the_most_votes_win() {
    let votes = [('A', 3), ('B', 9), ('C', 5), ('D', 1)];
    check(&votes, 1, 0, &[], "B/");
    check(&votes, 2, 1, &[], "BC/A");
    check(&votes, 3, 9, &[], "BCA/D");
    check(&votes, 0, 2, &[], "/BC");
    check(&votes, 0, 0, &[], "/");
    check(&[], 3, 3, &[], "/");
}

#[test]
fn nobody_without_a_vote_is_elected() {
    check(&[('A', 0), ('B', 2)], 2, 2, &[], "B/");
    check(&[('A', 0), ('B', 0)], 1, 0, &[], "/");
}

#[test]
fn a_tie_over_the_last_seat_needs_a_lot() {
    let votes = [('D', 4), ('A', 7), ('C', 4), ('B', 4)];
    check(&votes, 1, 0, &[], "A/");
    check(&votes, 2, 0, &[], "BCD?1");
    check(&votes, 3, 0, &[], "BCD?2");
    check(&votes, 3, 0, &["CDB"], "ACD/");
    check(&votes, 2, 1, &["CDB"], "AC/D");
    check(&votes, 4, 0, &[], "ABCD/");
    check(&votes, 4, 2, &[], "ABCD/");
}

#[test]
fn a_tie_in_the_order_of_alternates_needs_a_lot() {
    let votes = [('A', 7), ('B', 4), ('C', 4), ('D', 2), ('E', 2)];
    check(&votes, 1, 1, &[], "BC?1");
    check(&votes, 1, 2, &[], "BC?2");
    check(&votes, 1, 3, &["CB"], "DE?1");
    check(&votes, 1, 3, &["ED", "CB"], "A/CBE");
}

#[test]
fn a_lot_decides_exactly_the_group_it_was_drawn_for() {
    let votes = [('A', 4), ('B', 4), ('C', 4)];
    for wrong in ["AB", "ABCD", "AAB", "AABC", ""] {
        check(&votes, 1, 0, &[wrong], "ABC?1");
    }
    check(&votes, 1, 0, &["AB", "CAB", "BAC"], "C/");
}

#[test]
fn lines_of_one_candidate_add_up() {
    check(&[('A', 2), ('B', 3), ('A', 2)], 1, 1, &[], "A/B");
    check(&[('A', u64::MAX), ('B', u64::MAX), ('A', 1)], 1, 0, &[], "AB?1");
}

#[test]
fn the_standings_show_everybody_in_rank_order() {
    let votes = [('A', 0), ('C', 4), ('B', 4), ('D', 5)];
    let tied = elect(&votes, 2, 0, &[]);
    assert_eq!(tied.by_votes(), [('D', 5), ('B', 4), ('C', 4), ('A', 0)]);
    let drawn = elect(&votes, 2, 0, &[vec!['C', 'B']]);
    assert_eq!(drawn.by_votes(), [('D', 5), ('C', 4), ('B', 4), ('A', 0)]);
}

/// Counts again with each lot that is asked for, drawn backwards, until the election is decided.
fn settle(votes: &[(u8, u64)], seats: u32, alternates: u32) -> (Vec<u8>, Vec<u8>, Vec<Vec<u8>>) {
    let mut lots: Vec<Vec<u8>> = Vec::new();
    loop {
        match elect(votes, seats, alternates, &lots) {
            Outcome::Complete { elected, alternates, .. } => return (elected, alternates, lots),
            Outcome::LotRequired { mut among, places, .. } => {
                assert!(among.len() > 1 && among.is_sorted() && places > 0);
                among.reverse();
                assert!(!lots.contains(&among), "a lot is asked for once");
                lots.push(among);
            }
        }
    }
}

proptest! {
    #[test]
    fn places_go_by_votes(counts in prop::collection::vec(0..5_u64, 0..9), seats in 0..5_u32, alternates in 0..5_u32) {
        let votes: Vec<(u8, u64)> = (0..).zip(counts).collect();
        let of = |candidate: u8| votes[usize::from(candidate)].1;
        let (elected, followers, lots) = settle(&votes, seats, alternates);
        let order: Vec<u8> = elected.iter().chain(&followers).copied().collect();
        let supported = votes.iter().filter(|line| line.1 > 0).count();
        prop_assert_eq!(elected.len(), supported.min(seats as usize));
        prop_assert_eq!(order.len(), supported.min((seats + alternates) as usize));
        prop_assert!(order.iter().all(|&winner| of(winner) > 0));
        prop_assert!(order.is_sorted_by_key(|&winner| std::cmp::Reverse(of(winner))) );
        // Who is left out has no more votes than the last who is in.
        let least = order.last().map_or(u64::MAX, |&last| of(last));
        let left_out = (0..).take(votes.len()).filter(|candidate| !order.contains(candidate));
        prop_assert!(order.is_empty() || left_out.into_iter().all(|candidate| of(candidate) <= least));
        // Lots are asked for only where they change something: drawn the other way round, the outcome differs.
        for lot in &lots {
            let other: Vec<Vec<u8>> = lots.iter().map(|each| {
                let mut each = each.clone();
                if each == *lot { each.reverse(); }
                each
            }).collect();
            let Outcome::Complete { elected: e, alternates: a, .. } = elect(&votes, seats, alternates, &other) else {
                return Err(TestCaseError::fail("every lot is drawn"));
            };
            prop_assert!(e != elected || a != followers);
        }
    }

    #[test]
    fn the_order_of_the_lines_does_not_matter(
        votes in prop::collection::vec((0..6_u8, 0..4_u64), 0..9).prop_shuffle(),
        seats in 0..4_u32,
        alternates in 0..4_u32,
    ) {
        let mut sorted = votes.clone();
        sorted.sort_unstable();
        prop_assert_eq!(elect(&votes, seats, alternates, &[]), elect(&sorted, seats, alternates, &[]));
    }
}
