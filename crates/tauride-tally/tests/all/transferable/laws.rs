//! What must hold of every transferable count, whatever its rule.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use tauride_tally::constraints::Unsatisfiable;
use tauride_tally::lots::Lots;
use tauride_tally::sentence::{Names, Sentences};
use tauride_tally::transferable::{
    Place, Reading, Ruling, Sheet, Step, Unclear, countback, ers97, irv, meek, scottish, wigm,
};
use tauride_tally::{Contest, Counted, Uncountable};

use crate::transferable::brute::Case;
use crate::transferable::meek::settings;
use crate::transferable::runoff;
use crate::transferable::second::{ballots, cases, counted, grouped};

#[derive(Clone, Debug)]
enum Rule {
    Scottish,
    Ers97,
    Wigm(wigm::Options),
    Irv(irv::Options),
    Meek(meek::Settings),
}

impl Rule {
    fn count(&self, contest: &Contest<'_>) -> Result<Counted<Sheet>, Uncountable> {
        match self {
            Self::Scottish => scottish::count(contest),
            Self::Ers97 => ers97::count(contest),
            Self::Wigm(options) => wigm::count(contest, *options),
            Self::Irv(options) => irv::count(&Contest { seats: 1, ..*contest }, *options),
            Self::Meek(settings) => meek::count(contest, settings),
        }
    }

    fn counted(&self, case: &Case) -> (Sheet, Vec<Vec<usize>>) {
        counted(case, &|contest| self.count(contest)).unwrap()
    }

    fn seats(&self, case: &Case) -> usize {
        let standing = case.candidates - set(&case.withdrawn).len();
        if matches!(self, Self::Irv(_)) { 1 } else { case.seats.min(standing) }
    }

    /// How many seats so many electors can claim who rank the same candidates above all others.
    fn claims(&self, solid: u64, seats: u64, sheet: &Sheet) -> usize {
        let (solid, all, most) = (i128::from(solid), number(sheet.valid), i128::from(seats));
        let one = 10_i128.pow(sheet.decimals);
        let lost = sheet.stages.last().unwrap().rounding;
        let quota = number(sheet.stages[0].quota);
        let enough = |claimed: i128| match self {
            // A majority of all valid ballots, whatever the rule calls a majority.
            Self::Irv(_) => solid * 2 > all,
            // The quota stands, and nobody can lose more than was lost by all.
            Self::Scottish | Self::Wigm(_) => solid * one - lost >= claimed * quota,
            // The quota falls, and a hundredth is lost on each paper each time that it moves.
            Self::Ers97 => {
                let moved = solid * number(sheet.stages[0].votes.len() as u128);
                (solid * one - moved) * (most + 1) > claimed * (all * one + most + 1)
            }
            Self::Meek(_) => solid * (most + 1) > claimed * all,
        };
        (1..=most).take_while(|claimed| enough(*claimed)).count()
    }
}

fn number(units: u128) -> i128 {
    i128::try_from(units).unwrap()
}

fn set(list: &[usize]) -> BTreeSet<usize> {
    list.iter().copied().collect()
}

fn wigm_options() -> impl Strategy<Value = wigm::Options> {
    let pass = |pass: bool| if pass { Unclear::PassOver } else { Unclear::Stop };
    let quota = prop::sample::select(vec![wigm::Quota::Droop, wigm::Quota::DroopExact, wigm::Quota::Hare]);
    let share = prop::sample::select(vec![wigm::Share::CutOffFirst, wigm::Share::OfEachValue]);
    (0_u32..10, quota, share, any::<(bool, bool)>()).prop_map(move |(decimals, quota, share, (gap, shared))| {
        wigm::Options { decimals, quota, share, reading: Reading { gap: pass(gap), shared: pass(shared) } }
    })
}

fn rules() -> impl Strategy<Value = Rule> {
    prop_oneof![
        Just(Rule::Scottish),
        Just(Rule::Ers97),
        wigm_options().prop_map(Rule::Wigm),
        runoff::options().prop_map(Rule::Irv),
        settings().prop_map(Rule::Meek),
    ]
}

/// Rules under which whoever stands together can claim seats: all but Meek's with divisions that lose votes on the way.
fn proportional() -> impl Strategy<Value = Rule> {
    let meek = prop::sample::select(vec![meek::Settings::NEW_ZEALAND, meek::Settings::PARAMETRIC]);
    prop_oneof![
        Just(Rule::Scottish),
        Just(Rule::Ers97),
        wigm_options().prop_map(Rule::Wigm),
        runoff::options().prop_map(Rule::Irv),
        meek.prop_map(Rule::Meek),
    ]
}

/// Votes, exhausted and rounding add up to all valid votes at every stage, to the last unit, and what moved is the
/// difference to the stage before.
pub(crate) fn conserved(sheet: &Sheet) -> Result<(), TestCaseError> {
    let mut before: Option<BTreeMap<Place, i128>> = None;
    for stage in &sheet.stages {
        let mut here: BTreeMap<Place, i128> =
            stage.votes.iter().enumerate().map(|(who, votes)| (Place::Candidate(who), number(*votes))).collect();
        here.insert(Place::Exhausted, number(stage.exhausted));
        here.insert(Place::Rounding, stage.rounding);
        prop_assert_eq!(here.values().sum::<i128>(), number(sheet.valid) * 10_i128.pow(sheet.decimals));
        if let Some(mut moved) = before {
            for flow in &stage.flows {
                prop_assert!((flow.votes > 0 || flow.ballots > 0) && flow.from != flow.to, "{flow:?}");
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
    let paper = |(ranks, count): &(Vec<Vec<usize>>, u64)| (ranks.iter().map(|rank| all(rank)).collect(), *count);
    Case {
        papers: case.papers.iter().map(paper).collect(),
        withdrawn: all(&case.withdrawn),
        luck: all(&case.luck),
        ..case.clone()
    }
}

/// Whose votes moved in a stage.
fn moved(step: &Step) -> BTreeSet<usize> {
    if let Step::Surplus { of, .. } = step {
        return set(&[*of]);
    }
    if let Step::Exclusion { of, .. } = step { set(of) } else { set(&[]) }
}

fn with_places() -> impl Strategy<Value = (Case, Vec<usize>)> {
    cases(false).prop_flat_map(|case| {
        let places = Just((0..case.candidates).collect::<Vec<_>>()).prop_shuffle();
        (Just(case), places)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn nothing_is_lost_and_every_seat_is_filled(case in cases(false), rule in rules()) {
        let (sheet, _) = rule.counted(&case);
        conserved(&sheet)?;
        let rounds_up = matches!(rule, Rule::Meek(meek::Settings { division: meek::Division::BothUp, .. }));
        prop_assert!(rounds_up || sheet.stages.iter().all(|stage| stage.rounding >= 0));
        prop_assert_eq!(sheet.elected.len(), rule.seats(&case));
        prop_assert_eq!(set(&sheet.elected).len(), rule.seats(&case));
        prop_assert!(sheet.elected.iter().all(|candidate| !case.withdrawn.contains(candidate)));
        let said = sheet.sentences(Names(&[]));
        prop_assert_eq!(said.iter().filter(|said| said.starts_with("Stage ")).count(), sheet.stages.len());
        // What was ruled is what came of it.
        let rulings = || sheet.stages.iter().flat_map(|stage| stage.rulings.iter().copied());
        let elected: Vec<usize> = rulings().filter(|ruling| ruling.elects()).map(Ruling::candidate).collect();
        prop_assert_eq!(&elected, &sheet.elected);
        let excluded: Vec<usize> = rulings().filter(|ruling| ruling.excludes()).map(Ruling::candidate).collect();
        prop_assert!(excluded.iter().all(|candidate| !elected.contains(candidate)));
    }

    #[test]
    fn groups_get_what_they_must(case in grouped(), rule in rules()) {
        match counted(&case, &|contest| rule.count(contest)) {
            Ok((sheet, _)) => {
                conserved(&sheet)?;
                let elected = set(&sheet.elected);
                for (min, max, members) in case.groups.iter().filter(|_| !matches!(rule, Rule::Irv(_))) {
                    prop_assert!((*min..=*max).contains(&elected.intersection(&set(members)).count()));
                }
                prop_assert!(case.kept.iter().all(|kept| elected.contains(kept)));
                // Whoever is guarded stays so until elected: it is said once.
                let guarded = |ruling: &&Ruling| matches!(ruling, Ruling::Guarded(_) | Ruling::Doomed(_));
                let said = sheet.stages.iter().flat_map(|stage| &stage.rulings).filter(guarded);
                let said: Vec<usize> = said.map(|ruling| ruling.candidate()).collect();
                prop_assert_eq!(said.len(), set(&said).len());
            }
            Err(Uncountable::Constraints(why)) => prop_assert_ne!(why, Unsatisfiable::TooIntricate),
            Err(Uncountable::NoGroups | Uncountable::NobodyKept) if matches!(rule, Rule::Irv(_)) => {}
            Err(other) => prop_assert!(false, "{other:?}"),
        }
    }

    #[test]
    fn the_order_of_papers_does_not_matter(case in cases(false), rule in rules()) {
        let halves = |(ranks, count): &(Vec<Vec<usize>>, u64)| {
            let parts = [1, count - 1].map(|count| (ranks.clone(), count));
            parts.into_iter().filter(|(_, count)| *count > 0)
        };
        let other = Case { papers: case.papers.iter().rev().flat_map(halves).collect(), ..case.clone() };
        prop_assert_eq!(rule.counted(&case), rule.counted(&other));
    }

    #[test]
    fn the_numbers_of_candidates_do_not_matter((case, places) in with_places(), rule in rules()) {
        let there = |list: BTreeSet<usize>| list.into_iter().map(|candidate| places[candidate]).collect::<BTreeSet<_>>();
        let (sheet, _) = rule.counted(&case);
        let (other, _) = rule.counted(&renumbered(&case, &places));
        prop_assert_eq!(sheet.stages.len(), other.stages.len());
        for (stage, renumbered) in sheet.stages.iter().zip(&other.stages) {
            prop_assert_eq!(stage.quota, renumbered.quota);
            prop_assert_eq!(there(moved(&stage.step)), moved(&renumbered.step));
            for (candidate, votes) in stage.votes.iter().enumerate() {
                prop_assert_eq!(*votes, renumbered.votes[places[candidate]]);
            }
        }
        prop_assert_eq!(there(set(&sheet.elected)), set(&other.elected));
    }

    /// Those who are ranked above all others by so many quotas get so many seats, as far as they are enough.
    #[test]
    fn a_solid_part_of_the_electors_gets_its_seats(case in cases(true), rule in proportional()) {
        let case = Case { withdrawn: vec![], ..case };
        let (sheet, _) = rule.counted(&case);
        let seats = if matches!(rule, Rule::Irv(_)) { 1 } else { case.seats };
        for bits in 1_u32..1 << case.candidates {
            let part: BTreeSet<usize> = (0..case.candidates).filter(|who| bits >> who & 1 == 1).collect();
            let solid = case.papers.iter().filter(|(ranks, _)| {
                ranks.len() >= part.len() && ranks[..part.len()].iter().all(|rank| part.contains(&rank[0]))
            });
            let solid: u64 = solid.map(|(_, count)| *count).sum();
            let claimed = rule.claims(solid, seats as u64, &sheet).min(part.len());
            let got = sheet.elected.iter().filter(|who| part.contains(who)).count();
            prop_assert!(got >= claimed, "{part:?}: {got} of {claimed}");
        }
    }

    /// Whoever adds a preference at the end of a paper takes no seat from anybody whom the paper names above.
    #[test]
    fn later_preferences_do_no_harm(case in cases(true), rule in rules(), which in any::<prop::sample::Index>()) {
        prop_assume!(!case.papers.is_empty());
        let mut longer = case.clone();
        let place = which.index(case.papers.len());
        let named: Vec<usize> = case.papers[place].0.concat();
        let Some(next) = (0..case.candidates).find(|candidate| !named.contains(candidate)) else { return Ok(()) };
        // A paper whose candidates all withdrew is not valid; another preference would make it so, and raise the quota.
        prop_assume!(named.iter().any(|candidate| !case.withdrawn.contains(candidate)));
        longer.papers[place].0.push(vec![next]);
        let (before, after) = (set(&rule.counted(&case).0.elected), set(&rule.counted(&longer).0.elected));
        for candidate in named {
            prop_assert!(!before.contains(&candidate) || after.contains(&candidate), "{candidate}: {before:?}, {after:?}");
        }
    }

    /// Whoever still sits keeps the seat, and nobody who left takes one.
    #[test]
    fn a_vacancy_is_filled_by_the_same_ballots(case in cases(false), rule in rules(), which in any::<prop::sample::Index>()) {
        prop_assume!(!matches!(rule, Rule::Irv(_)));
        let (sheet, _) = rule.counted(&case);
        let left = sheet.elected[which.index(sheet.elected.len())];
        let sitting: Vec<usize> = sheet.elected.iter().copied().filter(|one| *one != left).collect();
        let again = Case { kept: sitting.clone(), withdrawn: [case.withdrawn.clone(), vec![left]].concat(), ..case.clone() };
        let (expected, lots) = rule.counted(&again);
        let expected: Vec<usize> = expected.elected.into_iter().filter(|one| !sitting.contains(one)).collect();
        let spare = case.candidates - set(&case.withdrawn).len() > sheet.elected.len();
        prop_assert_eq!(expected.len(), usize::from(spare));
        prop_assert!(expected.iter().all(|one| *one != left && !case.withdrawn.contains(one)));
        let (ballots, lots) = (ballots(&case), Lots::drawn(lots));
        let seats = u32::try_from(case.seats).unwrap();
        let contest = Contest { withdrawn: &case.withdrawn, lots: &lots, ..Contest::new(&ballots, seats) };
        let filled = countback(&contest, &[left], &sitting, |contest| rule.count(contest)).unwrap();
        prop_assert_eq!((filled.tie(), &filled.sheet().vacated, &filled.sheet().successors), (None, &vec![left], &expected));
    }
}
