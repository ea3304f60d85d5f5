//! Instant run-off, stage by stage, against a second count that looks through every paper at every stage.

use proptest::prelude::*;
use tauride_tally::ballots::Ballots;
use tauride_tally::constraints::{Constraints, Group};
use tauride_tally::transferable::irv::{Majority, Options, count};
use tauride_tally::transferable::{Reading, Sheet, Step, Unclear};
use tauride_tally::{Contest, Uncountable};

use crate::transferable::brute::Case;
use crate::transferable::second::{cases, counted};

/// A stage: who was excluded before it, what each candidate has, and how many papers name nobody who is left.
type Stage = (Vec<usize>, Vec<u128>, u128);

/// The papers that count for each who is left, and how many count for nobody.
fn looked_through(case: &Case, left: &[usize], reading: Reading) -> (Vec<u128>, u128) {
    let (mut votes, mut nobody) = (vec![0; case.candidates], 0);
    for (ranks, number) in &case.papers {
        let stops = |rank: &Vec<usize>| match rank.len() {
            0 => reading.gap == Unclear::Stop,
            1 => false,
            _ => reading.shared == Unclear::Stop,
        };
        let read = ranks.iter().take_while(|rank| !stops(rank)).filter(|rank| rank.len() == 1);
        match read.map(|rank| rank[0]).find(|candidate| left.contains(candidate)) {
            Some(candidate) => votes[candidate] += u128::from(*number),
            None => nobody += u128::from(*number),
        }
    }
    (votes, nobody)
}

/// The largest part of those left who all together have fewer votes than each of the others.
fn hopeless(left: &[usize], votes: &[u128]) -> Vec<usize> {
    let parts = (1_u32..(1 << left.len()) - 1).map(|bits| {
        let (inside, outside): (Vec<_>, Vec<_>) =
            left.iter().enumerate().partition(|(place, _)| bits >> place & 1 == 1);
        (inside.into_iter().map(|(_, who)| *who).collect::<Vec<usize>>(), outside)
    });
    let together = |part: &[usize]| part.iter().map(|who| votes[*who]).sum::<u128>();
    parts
        .filter(|(inside, outside)| outside.iter().all(|(_, who)| together(inside) < votes[**who]))
        .map(|(inside, _)| inside)
        .max_by_key(Vec::len)
        .unwrap_or_default()
}

/// Of those with equally few votes, who had fewest at the latest stage at which they differed; then by lot.
fn last_of(mut level: Vec<usize>, stages: &[Stage], luck: &[usize], lots: &mut Vec<Vec<usize>>) -> usize {
    for (_, votes, _) in stages.iter().rev() {
        let fewest = level.iter().map(|who| votes[*who]).min().unwrap();
        level.retain(|who| votes[*who] == fewest);
    }
    if level.len() > 1 {
        level.sort_by_key(|who| luck.iter().position(|one| one == who));
        lots.push(level.clone());
    }
    *level.last().unwrap()
}

fn second(case: &Case, options: Options) -> (Vec<Stage>, usize, Vec<Vec<usize>>) {
    let mut left: Vec<usize> = (0..case.candidates).filter(|who| !case.withdrawn.contains(who)).collect();
    let (mut stages, mut lots, mut out) = (Vec::<Stage>::new(), Vec::new(), Vec::new());
    let (first, invalid) = looked_through(case, &left, options.reading);
    let valid: u128 = first.iter().sum();
    loop {
        let (votes, nobody) = looked_through(case, &left, options.reading);
        stages.push((std::mem::take(&mut out), votes.clone(), nobody - invalid));
        let all = if options.majority == Majority::OfValid { valid } else { votes.iter().sum() };
        let ahead = |who: usize| left.iter().all(|other| *other == who || votes[*other] < votes[who]);
        let wins = |who: &&usize| left.len() == 1 || votes[**who] * 2 > all || (left.len() == 2 && ahead(**who));
        if let Some(winner) = left.iter().find(wins) {
            return (stages, *winner, lots);
        }
        let batch = hopeless(&left, &votes);
        out = if options.batch && batch.len() > 1 {
            batch
        } else {
            let fewest = left.iter().map(|who| votes[*who]).min();
            let level = left.iter().copied().filter(|who| Some(votes[*who]) == fewest).collect();
            vec![last_of(level, &stages, &case.luck, &mut lots)]
        };
        left.retain(|who| !out.contains(who));
    }
}

/// Returns a sheet in the words of the second count.
fn told(sheet: &Sheet) -> Vec<Stage> {
    let stages = sheet.stages.iter().map(|stage| {
        let out = if let Step::Exclusion { of, value: None } = &stage.step { of.clone() } else { vec![] };
        (out, stage.votes.clone(), stage.exhausted)
    });
    stages.collect()
}

/// Everything that a charter can say.
pub(crate) fn options() -> impl Strategy<Value = Options> {
    let pass = |pass: bool| if pass { Unclear::PassOver } else { Unclear::Stop };
    any::<(bool, bool, bool, bool)>().prop_map(move |(batch, valid, gap, shared)| Options {
        batch,
        majority: if valid { Majority::OfValid } else { Majority::OfContinuing },
        reading: Reading { gap: pass(gap), shared: pass(shared) },
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn counted_twice(case in cases(false), options in options()) {
        let case = Case { seats: 1, ..case };
        let (sheet, lots) = counted(&case, &|contest| count(contest, options)).unwrap();
        let (stages, winner, second_lots) = second(&case, options);
        prop_assert_eq!(told(&sheet), stages);
        prop_assert_eq!((sheet.elected, lots), (vec![winner], second_lots));
    }
}

#[test]
fn what_the_rule_cannot_honour_is_refused() {
    let ballots = Ballots::ranked(3, &[(&[0], 2), (&[1], 1)]).unwrap();
    let contest = Contest::new(&ballots, 1);
    let refused = |contest: &Contest<'_>| count(contest, Options::PLAIN).map(|counted| counted.sheet().elected.clone());
    assert_eq!(refused(&Contest { seats: 2, ..contest }), Err(Uncountable::OneSeatOnly { seats: 2 }));
    assert_eq!(refused(&Contest { seats: 0, ..contest }), Err(Uncountable::NoSeats));
    assert_eq!(refused(&Contest { kept: &[1], ..contest }), Err(Uncountable::NobodyKept));
    let group = |min, max| Constraints {
        groups: vec![Group { category: String::new(), name: String::new(), min, max, members: vec![1, 2] }],
    };
    assert_eq!(refused(&Contest { constraints: &group(1, 1), ..contest }), Err(Uncountable::NoGroups));
    // A group that binds nobody is none.
    assert_eq!(refused(&Contest { constraints: &group(0, 1), ..contest }), Ok(vec![0]));
}
