//! One contradiction among very many resolutions.

use tauride_consistency::{Answer, Ended, Grade, Statement, Work, conflict, conflicts};

use crate::said::{adopted, rejected};

/// Seven that contradict each other: 1 holds; who refuses "1 and not 2" is left with 2, and so on to 6, which is denied.
fn seven() -> Vec<Statement<i32>> {
    let links = (1..6).map(|link| rejected(-link - 1, &[link, -link - 1]));
    [adopted(-1, &[1])].into_iter().chain(links).chain([adopted(-7, &[-6])]).collect()
}

/// Resolutions of which each shares matters with its neighbours, and all of which can hold: the even matters do, the odd
/// ones do not.
fn good(count: i32) -> impl Iterator<Item = Statement<i32>> {
    (0..count).map(|number| {
        let even = 100 + 2 * (number / 3);
        match number % 3 {
            0 => adopted(number, &[even, -(even + 3)]),
            1 => rejected(number, &[even, even + 1_000_001, even + 3]),
            _ => rejected(number, &[even + 1_000_001, -even - 1_000_000]),
        }
    })
}

#[test]
fn seven_among_ten_thousand_are_found() {
    let mut all: Vec<_> = good(9_993).collect();
    assert_eq!(conflict(&all, &[], Work::default()), Answer::Consistent);
    for (link, statement) in seven().into_iter().enumerate() {
        all.insert(link * 1_500, statement);
    }
    assert_eq!(all.len(), 10_000);
    let Answer::Conflict(found) = conflict(&all, &[], Work::default()) else { panic!("seven contradict each other") };
    assert_eq!(found.grade, Grade::Negations);
    assert_eq!(found.core, [-1, -2, -3, -4, -5, -6, -7]);

    let listed = conflicts(&all, &[], 10, Work::default());
    assert_eq!((listed.found, listed.ended), (vec![found], Ended::Consistent));
}
