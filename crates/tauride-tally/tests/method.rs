//! Every method by its name, and one road to all of them.

use tauride_tally::ballots::Ballots;
use tauride_tally::constraints::{Constraints, Group};
use tauride_tally::lots::Lots;
use tauride_tally::method::{Method, UnknownMethod, count};
use tauride_tally::{Contest, Uncountable};

#[test]
fn every_method_is_found_by_its_name_and_listed_once() {
    for method in Method::ALL.iter().copied() {
        assert_eq!(Method::named(method.name()), Ok(method));
        assert_eq!(Method::named(&method.name().to_uppercase().replace('-', "_")), Ok(method));
        assert!(!method.title().is_empty());
        assert_eq!(Method::ALL.iter().filter(|other| other.name() == method.name()).count(), 1);
    }
}

#[test]
fn a_wrong_name_gets_the_nearest_or_the_list() {
    let unknown = |word: &str| Method::named(word).unwrap_err().to_string();
    assert_eq!(unknown("aproval"), "there is no method `aproval`: do you mean `approval`?");
    assert!(unknown("coin flip").contains("plurality"), "{}", unknown("coin flip"));
    assert!(matches!(Method::named("STV"), Err(UnknownMethod::Ambiguous { .. })));
}

#[test]
fn plurality_and_approval_count_ballots() {
    let ballots = Ballots::ranked(4, &[(&[3, 0], 5), (&[1], 3), (&[0, 1], 4)]).unwrap();
    let elected = |method, withdrawn: &[usize], lots: &Lots| {
        let contest = Contest { withdrawn, lots, ..Contest::new(&ballots, 2) };
        count(method, &contest).map(|counted| (counted.sheet().elected().to_vec(), counted.tie().cloned()))
    };
    let none = Lots::default();
    assert_eq!(elected(Method::Plurality, &[], &none), Ok((vec![3, 0], None)));
    assert_eq!(elected(Method::Plurality, &[3], &none), Ok((vec![0, 1], None)));
    assert_eq!(elected(Method::Approval, &[], &none), Ok((vec![0, 1], None)));
    assert_eq!(elected(Method::Approval, &[4], &none), Err(Uncountable::NoSuchCandidate { candidate: 4 }));
}

#[test]
fn a_tie_waits_for_its_lot() {
    let ballots = Ballots::ranked(3, &[(&[2], 5), (&[1], 5), (&[0], 4)]).unwrap();
    let contest = Contest::new(&ballots, 1);
    let counted = count(Method::Plurality, &contest).unwrap();
    assert_eq!(counted.tie().map(|tie| (tie.among.clone(), tie.places)), Some((vec![1, 2], 1)));
    for lots in [Lots::drawn(vec![vec![2, 1]]), Lots { drawn: Vec::new(), beforehand: vec![0, 2, 1] }] {
        let counted = count(Method::Plurality, &Contest { lots: &lots, ..contest }).unwrap();
        assert_eq!((counted.sheet().elected(), counted.tie()), (&[2][..], None));
    }
}

#[test]
fn what_cannot_be_honoured_is_refused() {
    let ballots = Ballots::ranked(2, &[(&[0], 1)]).unwrap();
    let group = Group { category: "sex".into(), name: "women".into(), min: 0, max: 1, members: vec![0] };
    let constraints = Constraints { groups: vec![group] };
    let contest = Contest::new(&ballots, 1);
    let refused = |contest: Contest<'_>| count(Method::DHondt, &contest).unwrap_err();
    assert_eq!(refused(Contest { seats: 0, ..contest }), Uncountable::NoSeats);
    assert_eq!(refused(Contest { constraints: &constraints, ..contest }), Uncountable::NoGroups);
    assert_eq!(refused(Contest { kept: &[0], ..contest }), Uncountable::NobodyKept);
}
