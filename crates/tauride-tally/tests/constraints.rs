//! Who must be elected and who cannot be, against every choice written down one by one.
#![expect(clippy::unwrap_used, reason = "test code")]

use proptest::prelude::*;
use tauride_tally::Contest;
use tauride_tally::ballots::{Ballots, Builder};
use tauride_tally::constraints::{Constraints, Fate, Group, Guard, Standing, Unsatisfiable};
use tauride_tally::lots::Lots;
use tauride_tally::transferable::scottish;

/// So many candidates, and no ballot: a guard looks at none.
fn nobody_voted(candidates: usize) -> Ballots {
    Builder::new(candidates).unwrap().finish()
}

fn group(min: u32, max: u32, members: &[usize]) -> Group {
    Group { category: "some".to_owned(), name: "these".to_owned(), min, max, members: members.to_vec() }
}

/// What is asked: how many seats, fewest and most and members of each group, who withdrew and who is kept.
#[derive(Clone, Debug)]
struct Asked {
    candidates: usize,
    seats: u32,
    groups: Vec<Group>,
    withdrawn: Vec<usize>,
    kept: Vec<usize>,
}

impl Asked {
    fn guard(&self) -> Result<Option<Guard>, Unsatisfiable> {
        let (ballots, constraints) = (nobody_voted(self.candidates), Constraints { groups: self.groups.clone() });
        Guard::new(&Contest {
            withdrawn: &self.withdrawn,
            kept: &self.kept,
            constraints: &constraints,
            ..Contest::new(&ballots, self.seats)
        })
    }

    /// Every choice of the elected, as bits, that honours all groups and agrees with how they stand.
    fn choices(&self, standing: &[Standing]) -> Vec<u32> {
        let count =
            |bits: u32, members: &[usize]| (0..32).filter(|who| bits >> who & 1 == 1 && members.contains(who)).count();
        let stand = (0..self.candidates).filter(|who| !self.withdrawn.contains(who)).count();
        let size = stand.min(self.seats as usize);
        let honours = |bits: &u32| {
            bits.count_ones() as usize == size
                && count(*bits, &self.withdrawn) == 0
                && self.kept.iter().all(|who| bits >> who & 1 == 1)
                && self
                    .groups
                    .iter()
                    .all(|group| (group.min as usize..=group.max as usize).contains(&count(*bits, &group.members)))
        };
        let agrees = |bits: &u32| {
            standing.iter().enumerate().all(|(who, standing)| match standing {
                Standing::Continuing => true,
                Standing::Elected => bits >> who & 1 == 1,
                Standing::Out => bits >> who & 1 == 0,
            })
        };
        (0..1 << self.candidates).filter(honours).filter(agrees).collect()
    }
}

fn asked() -> impl Strategy<Value = (Asked, Vec<u8>)> {
    (2_usize..9, 1_u32..6).prop_flat_map(|(candidates, seats)| {
        let members = prop::collection::vec(0..candidates, 0..=candidates);
        let groups = prop::collection::vec((0_u32..4, 0_u32..4, members), 1..5);
        let groups = groups.prop_map(|groups| {
            groups.iter().map(|(min, more, members)| group(*min, min + more, members)).collect::<Vec<_>>()
        });
        let some = || prop::collection::vec(0..candidates, 0..3);
        let turns = prop::collection::vec(0_u8..4, candidates);
        (groups, some(), some(), turns).prop_map(move |(groups, withdrawn, kept, turns)| {
            let mut kept: Vec<usize> = kept.into_iter().filter(|who| !withdrawn.contains(who)).collect();
            kept.sort_unstable();
            kept.dedup();
            kept.truncate(seats as usize);
            (Asked { candidates, seats, groups, withdrawn, kept }, turns)
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn fates_are_those_of_all_choices((asked, turns) in asked()) {
        let at_first: Vec<Standing> = (0..asked.candidates)
            .map(|who| if asked.withdrawn.contains(&who) { Standing::Out } else { Standing::Continuing })
            .collect();
        let any = !asked.choices(&at_first).is_empty();
        let mut guard = match asked.guard() {
            Ok(Some(guard)) => guard,
            Ok(None) => {
                // Nothing binds: every choice of the right number is one.
                let free = Asked { groups: vec![], kept: vec![], ..asked.clone() };
                prop_assert_eq!(asked.choices(&at_first), free.choices(&at_first));
                return Ok(());
            }
            Err(why) => {
                prop_assert!(!any && why != Unsatisfiable::TooIntricate, "{why:?}");
                return Ok(());
            }
        };
        prop_assert!(any);
        // Some are elected and some excluded, be it in a way that leaves no choice.
        let standing: Vec<Standing> = at_first.iter().zip(&turns).map(|(at_first, turn)| match turn {
            0 if *at_first == Standing::Continuing => Standing::Elected,
            1 => Standing::Out,
            _ => *at_first,
        }).collect();
        let choices = asked.choices(&standing);
        prop_assert_eq!(guard.feasible(&standing), Ok(!choices.is_empty()));
        if choices.is_empty() {
            prop_assert_eq!(guard.fates(&standing), Err(Unsatisfiable::Together));
            return Ok(());
        }
        let expected: Vec<Fate> = standing.iter().enumerate().map(|(who, standing)| {
            let elected = choices.iter().filter(|bits| **bits >> who & 1 == 1).count();
            match standing {
                Standing::Continuing if elected == 0 => Fate::Doomed,
                Standing::Continuing if elected == choices.len() => Fate::Guarded,
                Standing::Continuing | Standing::Elected | Standing::Out => Fate::Free,
            }
        }).collect();
        prop_assert_eq!(guard.fates(&standing), Ok(expected));
    }
}

#[test]
fn what_cannot_be_is_refused_by_name() {
    let asked = |seats, groups: &[Group]| {
        Asked { candidates: 4, seats, groups: groups.to_vec(), withdrawn: vec![3], kept: vec![] }.guard().unwrap_err()
    };
    assert_eq!(asked(2, &[group(2, 1, &[0, 1, 2])]), Unsatisfiable::MinimumAboveMaximum { group: 0 });
    // Whoever withdrew does not stand, and whoever is named twice stands once.
    let few = [group(0, 1, &[0]), group(2, 2, &[0, 0, 3])];
    assert_eq!(asked(2, &few), Unsatisfiable::TooFewStand { group: 1, standing: 1, min: 2 });
    assert_eq!(asked(1, &[group(2, 2, &[0, 1, 2])]), Unsatisfiable::MoreThanSeats { group: 0, min: 2, seats: 1 });
    assert_eq!(asked(2, &[group(2, 2, &[0, 1]), group(1, 1, &[2])]), Unsatisfiable::Together);
}

#[test]
fn who_is_guarded_is_found_across_groups() {
    // Women are 0, 1 and 2; from the north 0, 1 and 3. Two women are needed, one may be from the north: the woman from the
    // south is needed though three women stand.
    let asked = Asked {
        candidates: 5,
        seats: 3,
        groups: vec![group(2, 3, &[0, 1, 2]), group(0, 1, &[0, 1, 3])],
        withdrawn: vec![],
        kept: vec![],
    };
    let mut guard = asked.guard().unwrap().unwrap();
    let fates = guard.fates(&[Standing::Continuing; 5]).unwrap();
    assert_eq!(fates, [Fate::Free, Fate::Free, Fate::Guarded, Fate::Doomed, Fate::Guarded]);
}

/// Many groups that overlap in every way are as hard as packing: what the search does not find out it refuses, and its
/// memory stays small.
#[test]
fn what_is_too_intricate_is_refused_and_not_guessed() {
    let mut state: u64 = 7;
    let mut next = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let candidates = 60;
    // Each group of twelve must have exactly six: as hard a packing as there is at this size.
    let groups = (0..40).map(|_| {
        let members: Vec<usize> = (0..candidates).filter(|_| next(2) == 0).collect();
        let half = u32::try_from(members.len() / 2).unwrap();
        group(half, half, &members)
    });
    let asked = Asked { candidates, seats: 30, groups: groups.collect(), withdrawn: vec![], kept: vec![] };
    assert_eq!(asked.guard().unwrap_err(), Unsatisfiable::TooIntricate);
}

/// Two genders and ten regions among a hundred candidates for fifteen seats: a whole count.
#[test]
fn what_bodies_ask_for_is_far_from_too_intricate() {
    let of = |parts: usize, min, divided: &dyn Fn(usize) -> usize| -> Vec<Group> {
        let members = |part| (0..100).filter(|who| divided(*who) == part).collect::<Vec<_>>();
        (0..parts).map(|part| group(min, min + 1, &members(part))).collect()
    };
    let constraints = Constraints { groups: [of(2, 7, &|who| who % 2), of(10, 1, &|who| who / 10)].concat() };
    let mut builder = Builder::new(100).unwrap();
    for first in 0..100 {
        for place in 0..5 {
            builder.rank((first * first + place * 17) % 100).unwrap();
        }
        builder.close(u64::try_from(1 + first % 7).unwrap()).unwrap();
    }
    let ballots = builder.finish();
    let lots = Lots { drawn: vec![], beforehand: (0..100).collect() };
    let contest = Contest { constraints: &constraints, lots: &lots, ..Contest::new(&ballots, 15) };
    let counted = scottish::count(&contest).unwrap();
    assert_eq!((counted.tie(), counted.sheet().elected.len()), (None, 15));
    for group in &constraints.groups {
        let elected = counted.sheet().elected.iter().filter(|who| group.members.contains(who)).count();
        assert!((group.min as usize..=group.max as usize).contains(&elected));
    }
}
