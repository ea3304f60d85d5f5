//! Norms of representation, against rules that were or are in force.

use std::num::NonZeroU64;

use proptest::prelude::*;
use tauride_tally::norm::{Beyond, one_per, table};

fn per(count: u64) -> NonZeroU64 {
    NonZeroU64::new(count).unwrap()
}

#[test]
fn paris_1871() {
    // Decree of March 1871: a councillor for 20,000 inhabitants, or fraction in excess of 10,000.
    let seats = |inhabitants| one_per(inhabitants, per(20_000), Some(10_000), 0, None);
    // The 20th arrondissement: 87,444 inhabitants, four councillors (Lefrançais, 1871, p. 39 of the appendix).
    let cases = [
        (0, 0),
        (10_000, 0),
        (10_001, 1),
        (20_000, 1),
        (30_000, 1),
        (30_001, 2),
        (40_000, 2),
        (87_444, 4),
        (90_001, 5),
    ];
    for (inhabitants, expected) in cases {
        assert_eq!(seats(inhabitants), expected, "{inhabitants} inhabitants");
    }
}

#[test]
fn rsfsr_1918_city_soviet() {
    // One for each 1,000 inhabitants, not fewer than 50 and not more than 1,000.
    let seats = |inhabitants| one_per(inhabitants, per(1_000), None, 50, Some(1_000));
    for (inhabitants, expected) in
        [(0, 50), (50_999, 50), (51_000, 51), (51_999, 51), (999_999, 999), (2_000_000, 1_000)]
    {
        assert_eq!(seats(inhabitants), expected, "{inhabitants} inhabitants");
    }
}

#[test]
fn fractions_and_bounds() {
    assert_eq!(one_per(1_001, per(1_000), Some(0), 0, None), 2, "a part started counts");
    assert_eq!(one_per(1_000, per(1_000), Some(0), 0, None), 1);
    assert_eq!(one_per(1_999, per(1_000), Some(1_000), 0, None), 1, "no remainder is over the whole");
    assert_eq!(one_per(5, per(1), None, 9, Some(3)), 3, "a maximum below the minimum wins");
    assert_eq!(one_per(u64::MAX, per(1), Some(0), 0, None), u32::MAX);
}

/// German Works Constitution Act (Betriebsverfassungsgesetz), section 9.
const WORKS_COUNCIL: [(u64, u32); 19] = [
    (4, 0),
    (20, 1),
    (50, 3),
    (100, 5),
    (200, 7),
    (400, 9),
    (700, 11),
    (1_000, 13),
    (1_500, 15),
    (2_000, 17),
    (2_500, 19),
    (3_000, 21),
    (3_500, 23),
    (4_000, 25),
    (4_500, 27),
    (5_000, 29),
    (6_000, 31),
    (7_000, 33),
    (9_000, 35),
];

#[test]
fn works_council() {
    let seats = |employees| table(employees, &WORKS_COUNCIL, Some(Beyond { per_started: per(3_000), add: 2 }));
    let cases = [
        (0, 0),
        (4, 0),
        (5, 1),
        (20, 1),
        (21, 3),
        (50, 3),
        (51, 5),
        (100, 5),
        (101, 7),
        (200, 7),
        (201, 9),
        (400, 9),
        (401, 11),
        (1_000, 13),
        (1_001, 15),
        (5_001, 31),
        (7_001, 35),
        (9_000, 35),
        (9_001, 37),
        (12_000, 37),
        (12_001, 39),
        (15_000, 39),
        (60_000, 69),
    ];
    for (employees, expected) in cases {
        assert_eq!(seats(employees), expected, "{employees} employees");
    }
}

#[test]
fn tables_without_rows_or_end() {
    assert_eq!(table(9_001, &WORKS_COUNCIL, None), 35);
    assert_eq!(table(10, &[], None), 0);
    assert_eq!(table(10, &[], Some(Beyond { per_started: per(4), add: 3 })), 9);
    assert_eq!(table(u64::MAX, &[(0, 1)], Some(Beyond { per_started: per(1), add: u32::MAX })), u32::MAX);
}

proptest! {
    #[test]
    fn more_electors_never_cost_a_seat(count in 0..100_000_u64, more in 0..5_000_u64, each in 1..3_000_u64, over: Option<u16>) {
        let seats = |count| one_per(count, per(each), over.map(u64::from), 1, Some(60));
        prop_assert!(seats(count) <= seats(count + more));
        let seats = |count| table(count, &WORKS_COUNCIL, Some(Beyond { per_started: per(each), add: 2 }));
        prop_assert!(seats(count) <= seats(count + more));
    }
}
