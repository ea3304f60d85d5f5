//! Contests that are linked.

use tauride_tally::ballots::Ballots;
use tauride_tally::linked::{Linked, Stopped, count};
use tauride_tally::method::{Method, Settings};
use tauride_tally::{Contest, Counted, Uncountable};

/// Who is elected in each contest; the people are numbered as the candidates of the first.
fn elected(contests: &[Linked<'_>]) -> Vec<Vec<usize>> {
    let counted = count(contests, &Settings::default()).unwrap();
    let people = counted.iter().zip(contests);
    people.map(|(counted, linked)| counted.sheet().elected().iter().map(|one| linked.people[*one]).collect()).collect()
}

#[test]
fn whoever_is_elected_is_struck_from_the_contests_after_it_and_the_vote_goes_on() {
    let president = Ballots::ranked(3, &[(&[0, 1], 6), (&[1], 3), (&[2, 1], 2)]).unwrap();
    let council = Ballots::ranked(3, &[(&[2, 0], 6), (&[1], 4), (&[0], 1)]).unwrap();
    let first = Linked { method: Method::Irv, contest: Contest::new(&president, 1), people: &[10, 11, 12] };
    let second = Linked { method: Method::ScottishStv, contest: Contest::new(&council, 1), people: &[11, 12, 10] };
    assert_eq!(elected(&[first, second]), [[10], [11]], "10 is president, and those who wanted 10 chose 11 next");
    assert_eq!(elected(&[second, first]), [[10], [11]], "in the other order 10 sits in the council");
    let alone = Linked { people: &[21, 22, 20], ..second };
    assert_eq!(elected(&[first, alone]), [[10], [20]], "nobody is struck who is somebody else");
}

#[test]
fn a_tie_stops_the_contests_after_it() {
    let tied = Ballots::ranked(2, &[(&[0], 3), (&[1], 3)]).unwrap();
    let clear = Ballots::ranked(2, &[(&[0], 3)]).unwrap();
    let first = Linked { method: Method::Irv, contest: Contest::new(&tied, 1), people: &[0, 1] };
    let second = Linked { contest: Contest::new(&clear, 1), ..first };
    let counted = count(&[first, second], &Settings::default()).unwrap();
    assert!(matches!(counted.as_slice(), [Counted::LotRequired { .. }]), "{counted:?}");
}

#[test]
fn a_contest_that_cannot_be_counted_is_named() {
    let ballots = Ballots::ranked(2, &[(&[0], 3)]).unwrap();
    let good = Linked { method: Method::Irv, contest: Contest::new(&ballots, 1), people: &[0, 1] };
    let bad = Linked { contest: Contest::new(&ballots, 0), ..good };
    let stopped = count(&[good, bad], &Settings::default()).unwrap_err();
    assert_eq!(stopped, Stopped { contest: 1, why: Uncountable::NoSeats });
    assert!(stopped.to_string().starts_with("contest 2: "), "{stopped}");
}
