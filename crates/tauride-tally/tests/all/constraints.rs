//! Who must be elected and who cannot be, against every choice written down one by one.

use proptest::prelude::*;
use tauride_tally::Contest;
use tauride_tally::ballots::{Ballots, Builder};
use tauride_tally::constraints::{Constraints, Fate, Group, Guard, Standing, Unsatisfiable};

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

/// Groups of any members.
fn any_groups(candidates: usize) -> impl Strategy<Value = Vec<Group>> {
    let members = prop::collection::vec(0..candidates, 0..=candidates);
    let groups = prop::collection::vec((0_u32..4, 0_u32..4, members), 1..5);
    groups.prop_map(|groups| groups.iter().map(|(min, more, members)| group(*min, min + more, members)).collect())
}

/// One to three categories whose groups part the candidates among them, with bounds near what some choice has.
fn categories(candidates: usize, seats: u32) -> impl Strategy<Value = Vec<Group>> {
    let category = prop::collection::vec((0_usize..4, 0_u32..2, 0_u32..2), candidates);
    let some_choice = Just((0..candidates).collect::<Vec<_>>()).prop_shuffle();
    (prop::collection::vec(category, 1..4), some_choice).prop_map(move |(categories, some_choice)| {
        let chosen: Vec<usize> = some_choice.into_iter().take(seats as usize).collect();
        let mut groups = Vec::new();
        for category in categories {
            for part in 0..4 {
                let members: Vec<usize> = (0..candidates).filter(|who| category[*who].0 == part).collect();
                let Some((_, fewer, more)) = members.first().map(|first| category[*first]) else { continue };
                let has = u32::try_from(members.iter().filter(|who| chosen.contains(who)).count()).unwrap();
                groups.push(group(has.saturating_sub(fewer), has + more, &members));
            }
        }
        groups
    })
}

/// What is asked, and how all stand at three stages of a count.
fn asked() -> impl Strategy<Value = (Asked, [Vec<u8>; 3])> {
    (2_usize..9, 1_u32..6).prop_flat_map(|(candidates, seats)| {
        let groups = prop_oneof![any_groups(candidates), categories(candidates, seats)];
        let some = || prop::collection::vec(0..candidates, 0..3);
        let turns = || prop::collection::vec(0_u8..6, candidates);
        (groups, some(), some(), [turns(), turns(), turns()]).prop_map(move |(groups, withdrawn, kept, turns)| {
            let mut kept: Vec<usize> = kept.into_iter().filter(|who| !withdrawn.contains(who)).collect();
            kept.sort_unstable();
            kept.dedup();
            kept.truncate(seats as usize);
            (Asked { candidates, seats, groups, withdrawn, kept }, turns)
        })
    })
}

/// Checks what a guard says of how they stand.
fn check_standing(asked: &Asked, guard: &mut Guard, standing: &[Standing]) -> Result<(), TestCaseError> {
    let choices = asked.choices(standing);
    prop_assert_eq!(guard.feasible(standing), Ok(!choices.is_empty()));
    if choices.is_empty() {
        prop_assert_eq!(guard.fates(standing), Err(Unsatisfiable::Together));
        return Ok(());
    }
    let fate = |(who, standing): (usize, &Standing)| {
        let elected = choices.iter().filter(|bits| **bits >> who & 1 == 1).count();
        match standing {
            Standing::Continuing if elected == 0 => Fate::Doomed,
            Standing::Continuing if elected == choices.len() => Fate::Guarded,
            Standing::Continuing | Standing::Elected | Standing::Out => Fate::Free,
        }
    };
    let expected: Vec<Fate> = standing.iter().enumerate().map(fate).collect();
    prop_assert_eq!(guard.fates(standing), Ok(expected));
    Ok(())
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
        // Stage by stage some are elected and some excluded, be it in a way that leaves no choice.
        let mut standing = at_first.clone();
        check_standing(&asked, &mut guard, &standing)?;
        for turns in &turns {
            for (standing, turn) in standing.iter_mut().zip(turns) {
                match turn {
                    0 if *standing == Standing::Continuing => *standing = Standing::Elected,
                    1 if *standing == Standing::Continuing => *standing = Standing::Out,
                    _ => {}
                }
            }
            check_standing(&asked, &mut guard, &standing)?;
        }
        // What a guard found out at one stage does not mislead it if it is asked about an earlier one, or another.
        check_standing(&asked, &mut guard, &at_first)?;
        let other: Vec<Standing> = at_first.iter().zip(&turns[2]).map(|(at_first, turn)| match turn {
            2 if *at_first == Standing::Continuing => Standing::Elected,
            3 => Standing::Out,
            _ => *at_first,
        }).collect();
        check_standing(&asked, &mut guard, &other)?;
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
