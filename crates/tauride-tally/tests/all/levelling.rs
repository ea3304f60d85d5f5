//! Seats that level what districts gave: overhang, and what is said of it. Cases by hand.

use tauride_tally::Uncountable;
use tauride_tally::apportion::Method;
use tauride_tally::list::districts::District;
use tauride_tally::list::level::{Levelling, Overhang, level};
use tauride_tally::list::scrutinies::{self, Scrutinies};
use tauride_tally::list::{Equal, List, SEATS_MAX, Threshold};
use tauride_tally::lots::Lots;
use tauride_tally::ratio::Ratio;
use tauride_tally::sentence::{Names, Sentences as _};

fn lists(votes: &[u64]) -> Vec<List> {
    votes.iter().copied().map(List::new).collect()
}

#[test]
fn overhang_three_ways() {
    let rules = |overhang| Levelling {
        seats: 10,
        outside: 1,
        method: Method::SainteLague,
        threshold: None,
        valid: None,
        equal: Equal::Lot,
        overhang,
    };
    let lists = lists(&[500, 200, 300]);
    // Nine by Sainte-Laguë: 4, 2, 3; the second has four.
    let cases =
        [(Overhang::Kept, [4, 4, 3], 12), (Overhang::Within, [3, 4, 2], 10), (Overhang::Levelled, [9, 4, 5], 19)];
    for (overhang, expected, house) in cases {
        let counted = level(&lists, &[1, 4, 0], &rules(overhang), &Lots::default()).unwrap();
        assert_eq!(counted.tie(), None);
        assert_eq!((&counted.sheet().won[..], counted.sheet().house), (&expected[..], house), "{overhang:?}");
    }
    // Who has no vote keeps what it has, and nobody else grows for it; who has no seat needs none.
    for (last, least, expected, house) in [(0, 2, [9, 4, 2], 16), (1, 0, [9, 4, 0], 14)] {
        let lists = [500, 200, last].map(List::new);
        let counted = level(&lists, &[1, 4, least], &rules(Overhang::Levelled), &Lots::default()).unwrap();
        assert_eq!((&counted.sheet().won[..], counted.sheet().house), (&expected[..], house));
    }
    let largest = Levelling { seats: SEATS_MAX, ..rules(Overhang::Kept) };
    assert_eq!(level(&lists, &[0; 3], &largest, &Lots::default()).unwrap().sheet().house, SEATS_MAX);
    let wrong = level(&lists, &[1, 4], &rules(Overhang::Kept), &Lots::default()).unwrap_err();
    assert_eq!(wrong, Uncountable::WrongWidth { figures: 2, lists: 3 });
    let hare = Levelling { method: Method::HARE, ..rules(Overhang::Levelled) };
    assert_eq!(level(&lists, &[1, 4, 0], &hare, &Lots::default()).unwrap_err(), Uncountable::DivisorsOnly);
    // A seat of a list with hardly a vote cannot be levelled.
    let tiny = [List::new(u64::MAX / 2), List::new(1)];
    let far = level(&tiny, &[0, 2], &rules(Overhang::Levelled), &Lots::default()).unwrap_err();
    assert_eq!(far, Uncountable::TooManySeats { seats: SEATS_MAX + 3, most: SEATS_MAX });
}

#[test]
fn levelling_in_sentences() {
    let rules = Levelling {
        seats: 6,
        outside: 1,
        method: Method::DHondt,
        threshold: Some(Threshold::at_least(Ratio::percent(10))),
        valid: None,
        equal: Equal::Lot,
        overhang: Overhang::Kept,
    };
    let names = ["Reds", "Blues", "Greens"].map(String::from);
    let told = |votes: &[u64], least: &[u32], outside| {
        let rules = Levelling { outside, ..rules.clone() };
        level(&lists(votes), least, &rules, Lots::NONE).unwrap().sheet().sentences(Names(&names)).join("\n")
    };
    // The Greens' seat is one of those outside; the Blues have no seat, and nothing is said of them.
    let some = told(&[800, 150, 50], &[2, 0, 1], 1);
    assert!(some.contains("2 seats belong to no list that takes part\n4 seats are shared by d'Hondt"), "{some}");
    assert!(some.contains("Reds: 2 seats from the districts, and 2 to level: 4"), "{some}");
    assert!(!some.contains("Blues: "), "{some}");
    let none = told(&[800, 150, 50], &[2, 0, 0], 0);
    assert!(!none.contains("belong to no list"), "{none}");
}

#[test]
fn a_house_does_not_grow_for_claims_that_a_list_has_no_candidates_for() {
    let rules = Levelling {
        seats: 5,
        outside: 0,
        method: Method::DHondt,
        threshold: None,
        valid: None,
        equal: Equal::Lot,
        overhang: Overhang::Levelled,
    };
    let mut lists = lists(&[600, 300, 100]);
    // The last has won a seat, and 100 votes have it at a claim of 100: of those the first has six, the second three.
    let levelled = level(&lists, &[0, 0, 1], &rules, &Lots::default()).unwrap();
    assert_eq!((levelled.tie(), &levelled.sheet().won[..], levelled.sheet().house), (None, &[6, 3, 1][..], 10));
    lists[0].candidates = Some(2);
    let levelled = level(&lists, &[0, 0, 1], &rules, &Lots::default()).unwrap();
    assert_eq!((levelled.tie(), &levelled.sheet().won[..], levelled.sheet().house), (None, &[2, 3, 1][..], 6));
}

#[test]
fn direct_seats_of_a_list_below_the_bar_are_not_shared() {
    let threshold = Some(Threshold::at_least(Ratio::percent(5)));
    let rules = Levelling {
        seats: 10,
        outside: 0,
        method: Method::DHondt,
        threshold,
        valid: None,
        equal: Equal::Lot,
        overhang: Overhang::Kept,
    };
    let counted = level(&lists(&[600, 390, 10]), &[0, 0, 1], &rules, &Lots::default()).unwrap();
    assert_eq!((&counted.sheet().won[..], counted.sheet().house, counted.sheet().outside), (&[6, 3, 1][..], 10, 1));
}

#[test]
fn lists_that_are_joined_are_not_taken_as_if_they_were_not() {
    let mut lists = lists(&[40, 41, 100]);
    lists[0].joined = Some(0);
    lists[1].joined = Some(0);
    for overhang in [Overhang::Kept, Overhang::Within, Overhang::Levelled] {
        let rules = Levelling {
            seats: 2,
            outside: 0,
            method: Method::DHondt,
            threshold: None,
            valid: None,
            equal: Equal::Lot,
            overhang,
        };
        assert_eq!(level(&lists, &[0; 3], &rules, Lots::NONE).unwrap_err(), Uncountable::JoinedLists);
    }
    let district = District { lists, ..District::new(&[], 2) };
    let refused = scrutinies::count(&[district], &Scrutinies::czech_chamber(), Lots::NONE, Lots::NONE).unwrap_err();
    assert_eq!(refused, Uncountable::JoinedLists);
}
