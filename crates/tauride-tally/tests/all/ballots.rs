//! Ballots are grouped, and say afterwards what they said.

use proptest::prelude::*;
use tauride_tally::ballots::{BALLOTS_MAX, BallotError, Ballots, Builder, CANDIDATES_MAX, Mark};

fn who(mark: Mark) -> String {
    mark.candidate().map_or_else(|| "?".to_owned(), |candidate| candidate.to_string())
}

/// Writes every group as `count: preferences`, equal ranks in brackets, gaps as dashes.
fn written(ballots: &Ballots) -> Vec<String> {
    let group = |ballot: tauride_tally::ballots::Ballot<'_>| {
        let ranks = ballot.ranks().map(|rank| match rank {
            [] => "-".to_owned(),
            [one] => who(*one),
            many => format!("({})", many.iter().copied().map(who).collect::<String>()),
        });
        format!("{}: {}", ballot.count, ranks.collect::<Vec<_>>().join(" "))
    };
    ballots.groups().map(group).collect()
}

#[test]
fn equal_ballots_are_one_group_in_the_order_of_the_first() {
    let ballots = Ballots::ranked(3, &[(&[2, 0], 1), (&[1], 4), (&[2, 0], 2), (&[], 7), (&[0], 0)]).unwrap();
    assert_eq!(written(&ballots), ["3: 2 0", "4: 1"]);
    assert_eq!((ballots.total(), ballots.blank(), ballots.candidates(), ballots.is_plain()), (7, 7, 3, true));
    assert_eq!(ballots.group(1).unwrap().named().collect::<Vec<_>>(), [1]);
    assert_eq!(ballots.group(2), None);
}

#[test]
fn equal_ranks_gaps_and_repeated_names_are_kept_apart() {
    let mut builder = Builder::new(4).unwrap();
    for candidate in [3, 1] {
        builder.same_rank(candidate).unwrap();
    }
    builder.gap();
    builder.rank(0).unwrap();
    builder.gap();
    builder.close(1).unwrap();
    for candidate in [2, 2, 0] {
        builder.rank(candidate).unwrap();
    }
    builder.close(1).unwrap();
    builder.rank(2).unwrap();
    builder.rank(2).unwrap();
    builder.same_rank(1).unwrap();
    builder.same_rank(2).unwrap();
    builder.close(1).unwrap();
    builder.gap();
    builder.close(1).unwrap();
    builder.rank(1).unwrap();
    let ballots = builder.finish();
    assert_eq!(written(&ballots), ["1: (31) - 0", "1: 2 0", "1: 2 1"]);
    assert_eq!(ballots.repeating(), 2);
    assert_eq!((ballots.total(), ballots.blank(), ballots.is_plain()), (3, 1, false));
}

#[test]
fn what_cannot_be_counted_is_refused_and_leaves_nothing() {
    let mut builder = Builder::new(2).unwrap();
    assert_eq!(builder.rank(2), Err(BallotError::NoSuchCandidate { candidate: 2, candidates: 2 }));
    builder.drop_open();
    for _ in 0..5 {
        builder.rank(0).unwrap();
        builder.close(u64::MAX).unwrap();
    }
    builder.rank(1).unwrap();
    assert_eq!(builder.close(u64::MAX), Err(BallotError::TooManyBallots));
    builder.rank(1).unwrap();
    builder.close(1).unwrap();
    let ballots = builder.finish();
    assert_eq!(ballots.groups().map(|group| u128::from(group.count)).sum::<u128>(), ballots.total());
    assert_eq!(ballots.groups().len(), 6);
    assert_eq!(written(&ballots).last().map(String::as_str), Some("1: 1"));
    assert!(matches!(Builder::new(CANDIDATES_MAX + 1), Err(BallotError::TooManyCandidates { .. })));
    assert_eq!((Mark::of(CANDIDATES_MAX), Mark::GAP.candidate()), (None, None));
}

#[test]
fn a_ballot_that_is_dropped_leaves_no_mark() {
    let mut builder = Builder::new(3).unwrap();
    builder.rank(2).unwrap();
    builder.drop_open();
    builder.rank(1).unwrap();
    builder.close(0).unwrap();
    builder.rank(0).unwrap();
    builder.close(1).unwrap();
    builder.rank(2).unwrap();
    assert_eq!(written(&builder.finish()), ["1: 0"]);
}

#[test]
fn as_many_ballots_as_there_may_be_are_taken() {
    let mut builder = Builder::new(1).unwrap();
    let mut left = BALLOTS_MAX;
    while left > 0 {
        let count = u64::try_from(left).unwrap_or(u64::MAX);
        builder.rank(0).unwrap();
        builder.close(count).unwrap();
        left -= u128::from(count);
    }
    builder.rank(0).unwrap();
    assert_eq!(builder.close(1), Err(BallotError::TooManyBallots));
    assert_eq!(builder.finish().total(), BALLOTS_MAX);
}

#[test]
fn what_is_wrong_is_said_with_its_bounds() {
    let said = |error: BallotError| error.to_string();
    assert!(said(BallotError::NoSuchCandidate { candidate: 4, candidates: 2 }).contains('5'));
    let many = Builder::new(CANDIDATES_MAX + 1).unwrap_err();
    assert!(said(many).contains(&CANDIDATES_MAX.to_string()));
}

proptest! {
    #[test]
    fn grouping_loses_and_adds_nothing(papers in prop::collection::vec((prop::collection::vec(0_usize..4, 0..4), 1_u64..9), 0..400)) {
        let rows: Vec<(&[usize], u64)> = papers.iter().map(|(row, count)| (&row[..], *count)).collect();
        let ballots = Ballots::ranked(4, &rows).unwrap();
        let mut said = std::collections::BTreeMap::<Vec<Option<usize>>, u64>::new();
        let mut repeating = 0;
        for (row, count) in &papers {
            let mut seen = std::collections::BTreeSet::new();
            let marks: Vec<_> = row.iter().filter(|candidate| seen.insert(**candidate)).map(|candidate| Some(*candidate)).collect();
            repeating += if marks.len() < row.len() { u128::from(*count) } else { 0 };
            if !marks.is_empty() { *said.entry(marks).or_default() += count; }
        }
        let kept: Vec<_> = ballots.groups().map(|group| (group.marks.iter().map(|mark| mark.candidate()).collect::<Vec<_>>(), group.count)).collect();
        prop_assert_eq!(ballots.repeating(), repeating);
        prop_assert_eq!(kept.len(), said.len());
        prop_assert_eq!(kept.into_iter().collect::<std::collections::BTreeMap<_, _>>(), said);
    }
}
