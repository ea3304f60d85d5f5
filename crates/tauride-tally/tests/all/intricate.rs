//! What bodies ask for is counted to the end, and what is too intricate is refused.

use tauride_tally::Contest;
use tauride_tally::ballots::{Ballots, Builder};
use tauride_tally::constraints::{Constraints, Group, Guard, Unsatisfiable};
use tauride_tally::lots::Lots;
use tauride_tally::transferable::scottish;

/// Numbers as if drawn, the same each time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    /// Categories of so many groups each; each group is to have its fair part of the seats, rounded down or one more.
    fn categories(&mut self, candidates: usize, seats: u32, parts_of_each: &[usize]) -> Vec<Group> {
        let mut groups = Vec::new();
        for (category, parts) in parts_of_each.iter().enumerate() {
            let part_of: Vec<usize> = (0..candidates).map(|_| self.below(*parts)).collect();
            let fair = seats / u32::try_from(*parts).unwrap();
            for part in 0..*parts {
                let members = (0..candidates).filter(|who| part_of[*who] == part).collect();
                let (category, name) = (category.to_string(), part.to_string());
                groups.push(Group { category, name, min: fair, max: fair + 1, members });
            }
        }
        groups
    }

    /// Five hundred ballots that each rank up to six.
    fn ballots(&mut self, candidates: usize) -> Ballots {
        let mut builder = Builder::new(candidates).unwrap();
        for _ in 0..500 {
            let mut ranked = Vec::new();
            for _ in 0..6 {
                let candidate = self.below(candidates);
                if !ranked.contains(&candidate) {
                    builder.rank(candidate).unwrap();
                    ranked.push(candidate);
                }
            }
            builder.close(u64::try_from(1 + self.below(5)).unwrap()).unwrap();
        }
        builder.finish()
    }
}

/// Counts to the end and checks that every group has what it must.
fn check(candidates: usize, seats: u32, parts_of_each: &[usize]) {
    let mut numbers = Numbers(7);
    let constraints = Constraints { groups: numbers.categories(candidates, seats, parts_of_each) };
    let ballots = numbers.ballots(candidates);
    let lots = Lots { drawn: vec![], beforehand: (0..candidates).collect() };
    let contest = Contest { constraints: &constraints, lots: &lots, ..Contest::new(&ballots, seats) };
    let counted = scottish::count(&contest).unwrap();
    assert_eq!((counted.tie(), counted.sheet().elected.len()), (None, seats as usize), "{parts_of_each:?}");
    for group in &constraints.groups {
        let elected = counted.sheet().elected.iter().filter(|who| group.members.contains(who)).count();
        assert!((group.min as usize..=group.max as usize).contains(&elected), "{parts_of_each:?}: {group:?}");
    }
}

/// Whole counts by gender, region, sector and the like at once.
#[test]
fn what_bodies_ask_for_is_far_from_too_intricate() {
    check(30, 7, &[2]);
    check(60, 15, &[2, 8]);
    check(100, 15, &[2, 10]);
    check(100, 15, &[2, 10, 3]);
    check(100, 20, &[2, 5, 4, 3]);
    check(60, 15, &[5, 5]);
    check(100, 15, &[10, 10]);
    check(200, 40, &[2, 12, 6]);
    check(100, 20, &[3, 3, 3, 3, 3]);
    check(500, 50, &[2, 25]);
}

/// Many groups that overlap in every way are as hard as packing: what the search does not find out it refuses, and its
/// memory stays small.
#[test]
fn what_is_too_intricate_is_refused_and_not_guessed() {
    let mut numbers = Numbers(7);
    let candidates = 60;
    // Of each of the twenty groups of about thirty exactly half must be elected: as hard a packing as there is at this size.
    let groups = (0..20).map(|_| {
        let members: Vec<usize> = (0..candidates).filter(|_| numbers.below(2) == 0).collect();
        let half = u32::try_from(members.len() / 2).unwrap();
        Group { category: "some".to_owned(), name: "these".to_owned(), min: half, max: half, members }
    });
    let constraints = Constraints { groups: groups.collect() };
    let ballots = Builder::new(candidates).unwrap().finish();
    let contest = Contest { constraints: &constraints, ..Contest::new(&ballots, 30) };
    assert_eq!(Guard::new(&contest).unwrap_err(), Unsatisfiable::TooIntricate);
}
