//! What must hold of every count by Meek's method.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use tauride_tally::constraints::Unsatisfiable;
use tauride_tally::lots::Lots;
use tauride_tally::sentence::{Names, Sentences};
use tauride_tally::transferable::meek::{Division, Equal, Settings, count};
use tauride_tally::transferable::{Place, Sheet};
use tauride_tally::{Contest, Counted, LotFor, Tie, Uncountable};

use super::twice::settings;
use crate::brute::Case;
use crate::papers;
use crate::second::{ballots, cases, counted, grouped};

fn number(units: u128) -> i128 {
    i128::try_from(units).unwrap()
}

/// Votes, exhausted and rounding add up to all valid votes, and what moved is the difference to the stage before.
fn conserved(sheet: &Sheet, settings: &Settings) -> Result<(), TestCaseError> {
    let mut before: Option<BTreeMap<Place, i128>> = None;
    for stage in &sheet.stages {
        let mut here: BTreeMap<Place, i128> =
            stage.votes.iter().enumerate().map(|(who, votes)| (Place::Candidate(who), number(*votes))).collect();
        here.insert(Place::Exhausted, number(stage.exhausted));
        here.insert(Place::Rounding, stage.rounding);
        prop_assert_eq!(here.values().sum::<i128>(), number(sheet.valid) * 10_i128.pow(settings.decimals));
        if settings.division == Division::BothUp {
            prop_assert!(stage.rounding <= 0 || stage.rounding < number(sheet.valid) * 100);
        } else {
            prop_assert!(stage.rounding >= 0);
        }
        if let Some(mut moved) = before {
            for flow in &stage.flows {
                prop_assert!(flow.votes > 0 && flow.from != flow.to);
                *moved.get_mut(&flow.from).unwrap() -= number(flow.votes);
                *moved.get_mut(&flow.to).unwrap() += number(flow.votes);
            }
            prop_assert_eq!(&moved, &here);
        }
        before = Some(here);
    }
    Ok(())
}

/// The case with its candidates renumbered: candidate `c` becomes `places[c]`.
fn renumbered(case: &Case, places: &[usize]) -> Case {
    let all = |list: &[usize]| list.iter().map(|candidate| places[*candidate]).collect::<Vec<_>>();
    Case {
        papers: case
            .papers
            .iter()
            .map(|(ranks, count)| (ranks.iter().map(|rank| all(rank)).collect(), *count))
            .collect(),
        withdrawn: all(&case.withdrawn),
        luck: all(&case.luck),
        ..case.clone()
    }
}

fn set(list: &[usize]) -> BTreeSet<usize> {
    list.iter().copied().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn nothing_is_lost_and_every_seat_is_filled(case in cases(false), settings in settings()) {
        let (sheet, _) = counted(&case, &|contest| count(contest, &settings)).unwrap();
        conserved(&sheet, &settings)?;
        let said = sheet.sentences(Names(&[]));
        prop_assert_eq!(said.iter().filter(|said| said.starts_with("Stage ")).count(), sheet.stages.len());
        let standing = case.candidates - set(&case.withdrawn).len();
        prop_assert_eq!(set(&sheet.elected).len(), case.seats.min(standing));
        prop_assert_eq!(sheet.elected.len(), case.seats.min(standing));
        prop_assert!(sheet.elected.iter().all(|candidate| !case.withdrawn.contains(candidate)));
    }

    #[test]
    fn groups_get_what_they_must(case in grouped(), settings in settings()) {
        match counted(&case, &|contest| count(contest, &settings)) {
            Ok((sheet, _)) => {
                conserved(&sheet, &settings)?;
                let elected = set(&sheet.elected);
                for (min, max, members) in &case.groups {
                    let of_them = elected.intersection(&set(members)).count();
                    prop_assert!((*min..=*max).contains(&of_them));
                }
                prop_assert!(case.kept.iter().all(|kept| elected.contains(kept)));
            }
            Err(Uncountable::Constraints(why)) => prop_assert_ne!(why, Unsatisfiable::TooIntricate),
            Err(other) => prop_assert!(false, "{other:?}"),
        }
    }

    #[test]
    fn the_order_of_papers_does_not_matter(case in cases(false), settings in settings()) {
        let mut other = case.clone();
        other.papers.reverse();
        other.papers = other
            .papers
            .into_iter()
            .flat_map(|(ranks, count)| if count > 1 { vec![(ranks.clone(), 1), (ranks, count - 1)] } else { vec![(ranks, count)] })
            .collect();
        let method = |contest: &Contest<'_>| count(contest, &settings);
        prop_assert_eq!(counted(&case, &method), counted(&other, &method));
    }

    #[test]
    fn the_numbers_of_candidates_do_not_matter(
        (case, places) in cases(false).prop_flat_map(|case| {
            let places = Just((0..case.candidates).collect::<Vec<_>>()).prop_shuffle();
            (Just(case), places)
        }),
        settings in settings(),
    ) {
        let method = |contest: &Contest<'_>| count(contest, &settings);
        let (sheet, _) = counted(&case, &method).unwrap();
        let (other, _) = counted(&renumbered(&case, &places), &method).unwrap();
        prop_assert_eq!(sheet.stages.len(), other.stages.len());
        for (stage, renumbered) in sheet.stages.iter().zip(&other.stages) {
            for (candidate, votes) in stage.votes.iter().enumerate() {
                prop_assert_eq!(*votes, renumbered.votes[places[candidate]]);
            }
        }
        let elected: BTreeSet<usize> = sheet.elected.iter().map(|candidate| places[*candidate]).collect();
        prop_assert_eq!(elected, set(&other.elected));
    }

    /// Those who are ranked above all others by more than so many quotas get so many seats, as far as they are enough.
    #[test]
    fn a_solid_part_of_the_electors_gets_its_seats(case in cases(true), new_zealand in any::<bool>()) {
        let settings = if new_zealand { Settings::NEW_ZEALAND } else { Settings::PARAMETRIC };
        let case = Case { withdrawn: vec![], ..case };
        let (sheet, _) = counted(&case, &|contest| count(contest, &settings)).unwrap();
        let all: u64 = case.papers.iter().map(|(_, count)| *count).sum();
        for bits in 1_u32..1 << case.candidates {
            let part: BTreeSet<usize> = (0..case.candidates).filter(|who| bits >> who & 1 == 1).collect();
            let solid = case.papers.iter().filter(|(ranks, _)| {
                ranks.len() >= part.len() && ranks[..part.len()].iter().all(|rank| part.contains(&rank[0]))
            });
            let solid: u64 = solid.map(|(_, count)| *count).sum();
            let seats = (1..=part.len().min(case.seats))
                .filter(|seats| solid * (case.seats as u64 + 1) > *seats as u64 * all)
                .count();
            let got = sheet.elected.iter().filter(|who| part.contains(who)).count();
            prop_assert!(got >= seats, "{part:?}: {got} of {seats}");
        }
    }
}

#[test]
fn a_rule_that_cannot_be_counted_is_refused() {
    let case = Case {
        candidates: 2,
        seats: 1,
        papers: vec![(vec![vec![0]], 1)],
        withdrawn: vec![],
        kept: vec![],
        groups: vec![],
        luck: vec![0, 1],
    };
    let ballots = ballots(&case);
    let count =
        |decimals, seats| count(&Contest::new(&ballots, seats), &Settings { decimals, ..Settings::NEW_ZEALAND });
    assert_eq!(count(10, 1), Err(Uncountable::TooManyDecimals { decimals: 10, most: 9 }));
    assert_eq!(count(9, 0), Err(Uncountable::NoSeats));
    assert!(matches!(count(9, u32::MAX), Ok(Counted::Complete(_))));
}

/// As many papers as there may be, of equal ranks, in the most decimals: nothing overflows.
#[test]
fn the_largest_contest_is_counted() {
    use tauride_tally::ballots::{BALLOTS_MAX, Builder};
    let mut builder = Builder::new(4).unwrap();
    let each = u64::try_from(BALLOTS_MAX / 6).unwrap();
    for ranks in [[0, 1, 2, 3], [0, 2, 1, 3], [1, 0, 3, 2], [2, 3, 0, 1], [0, 3, 2, 1]] {
        builder.rank(ranks[0]).unwrap();
        builder.rank(ranks[1]).unwrap();
        builder.same_rank(ranks[2]).unwrap();
        builder.rank(ranks[3]).unwrap();
        builder.close(each).unwrap();
    }
    builder.rank(3).unwrap();
    builder.close(u64::try_from(BALLOTS_MAX - u128::from(each) * 5).unwrap()).unwrap();
    let ballots = builder.finish();
    assert_eq!(ballots.total(), BALLOTS_MAX);
    for settings in
        [Settings::NEW_ZEALAND, Settings::PARAMETRIC, Settings { division: Division::BothUp, ..Settings::NEW_ZEALAND }]
    {
        let counted = count(&Contest::new(&ballots, 2), &settings).unwrap();
        conserved(counted.sheet(), &settings).unwrap();
    }
}

/// What is lost by rounding down brings the quota down, and the elected candidate with it below the quota: then two reach
/// it for one seat.
#[test]
fn more_at_the_quota_than_seats_is_a_tie() {
    let ballots = papers::ballots(4, &[(2, "(dc)(ab)"), (3, "(ac)(db)"), (3, "(ad)(cb)")]);
    let settings = Settings { equal: Equal::Share, division: Division::BothDown, ..Settings::NEW_ZEALAND };
    let counted = count(&Contest::new(&ballots, 2), &settings).unwrap();
    let Counted::LotRequired { tie, so_far } = counted else { panic!("{counted:?}") };
    assert_eq!(tie, Tie { among: vec![2, 3], places: 1, lot_for: LotFor::Election });
    assert_eq!(so_far.elected, [0]);
    let lots = Lots::drawn(vec![vec![3, 2]]);
    let contest = Contest { lots: &lots, ..Contest::new(&ballots, 2) };
    assert_eq!(count(&contest, &settings).unwrap().sheet().elected, [0, 3]);
}
