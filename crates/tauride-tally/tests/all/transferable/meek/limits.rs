//! Meek's method at its limits.

use tauride_tally::ballots::{Ballots, Builder};
use tauride_tally::lots::Lots;
use tauride_tally::transferable::Step;
use tauride_tally::transferable::meek::{Division, Equal, Settings, count};
use tauride_tally::{Contest, Counted, LotFor, Tie, Uncountable};

use crate::transferable::brute::Case;
use crate::transferable::laws::conserved;
use crate::transferable::papers;
use crate::transferable::second::ballots;

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
    use tauride_tally::ballots::BALLOTS_MAX;
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
        conserved(counted.sheet()).unwrap();
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

/// B and C are equal, so that nobody is certain to be the lowest: as soon as the surplus is below 0.0001 it is drawn
/// between them, although more iterations would still change the last digits.
#[test]
fn iterations_end_once_the_surplus_is_small_enough() {
    let papers: [(&[usize], u64); 6] = [(&[0, 1], 15), (&[0, 2], 15), (&[1], 5), (&[2], 5), (&[3], 12), (&[4], 9)];
    let ballots = Ballots::ranked(5, &papers).unwrap();
    let counted = count(&Contest::new(&ballots, 2), &Settings::NEW_ZEALAND).unwrap();
    assert_eq!(counted.tie().map(|tie| &tie.among[..]), Some(&[1, 2][..]));
    let rounds = counted.sheet().stages.iter().filter_map(|stage| match stage.step {
        Step::Iteration { rounds, .. } => Some(rounds),
        Step::FirstPreferences | Step::Surplus { .. } | Step::Exclusion { .. } => None,
    });
    assert_eq!(rounds.collect::<Vec<_>>(), [1, 2]);
}

/// Where a rule stops at what is unclear, a paper counts for nobody from there on; one that begins so is not valid.
#[test]
fn a_paper_stops_where_it_is_unclear() {
    let mut builder = Builder::new(3).unwrap();
    for (ranks, papers) in [(vec![0], 3), (vec![1], 4)] {
        ranks.into_iter().for_each(|candidate| builder.rank(candidate).unwrap());
        builder.close(papers).unwrap();
    }
    // Clara, a gap, and Anna; Anna and Berta at one rank, and Clara.
    builder.rank(2).unwrap();
    builder.gap();
    builder.rank(0).unwrap();
    builder.close(2).unwrap();
    builder.rank(0).unwrap();
    builder.same_rank(1).unwrap();
    builder.rank(2).unwrap();
    builder.close(2).unwrap();
    let ballots = builder.finish();
    let counted = |equal| {
        let settings = Settings { equal, ..Settings::NEW_ZEALAND };
        let sheet = count(&Contest::new(&ballots, 1), &settings).unwrap().sheet().clone();
        let votes = |votes: &[u128]| votes.iter().map(|votes| votes / 100_000_000).collect::<Vec<_>>();
        let last = sheet.stages.last().unwrap();
        (votes(&sheet.stages[0].votes), votes(&last.votes), last.exhausted / 100_000_000, sheet.elected)
    };
    assert_eq!(counted(Equal::Stop), (vec![30, 40, 20], vec![30, 40, 0], 20, vec![1]));
    for equal in [Equal::EveryOrder, Equal::EveryOrderAsWritten, Equal::Share] {
        assert_eq!(counted(equal), (vec![40, 50, 20], vec![60, 50, 0], 0, vec![0]), "{equal:?}");
    }
}

/// Rounded up twice, a keep value rises by a unit, and nothing holds it down (counting.11). By hand: the quota of
/// 3.400000001 times 0.566666667 is 1.926666668367, rounded up 1.926666669; over 3.400000002 votes that is 0.56666666702,
/// rounded up 0.566666668.
#[test]
fn a_keep_value_may_rise() {
    let papers: [(&[usize], u64); 8] = [
        (&[5, 4, 2], 2),
        (&[2, 0, 5], 5),
        (&[1, 4, 3, 0], 5),
        (&[5, 1, 4, 2, 0], 1),
        (&[4, 2, 1, 5, 0, 3], 1),
        (&[4, 1], 1),
        (&[3, 5, 4], 1),
        (&[1, 0, 2], 1),
    ];
    let ballots = Ballots::ranked(6, &papers).unwrap();
    let lots = Lots { drawn: Vec::new(), beforehand: (0..6).collect() };
    let contest = Contest { lots: &lots, ..Contest::new(&ballots, 4) };
    let sheet = count(&contest, &Settings::NEW_ZEALAND).unwrap().sheet().clone();
    let keeps = sheet.stages.iter().filter_map(|stage| match &stage.step {
        Step::Iteration { keep, .. } => keep.iter().copied().find(|keep| (566_666_600..566_666_700).contains(keep)),
        Step::FirstPreferences | Step::Surplus { .. } | Step::Exclusion { .. } => None,
    });
    let mut keeps: Vec<u128> = keeps.collect();
    keeps.dedup();
    assert_eq!(keeps, [566_666_667, 566_666_668]);
}
