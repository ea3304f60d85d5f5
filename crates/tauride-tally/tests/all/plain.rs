//! Plain methods by hand, and two rounds against an election that was held.

use tauride_tally::ballots::{BALLOTS_MAX, Ballots, Builder};
use tauride_tally::constraints::{Constraints, Group, Unsatisfiable};
use tauride_tally::lots::Lots;
use tauride_tally::plain::two_round::{self, MajorityOf};
use tauride_tally::plain::{Method, Ruling, Sheet, Unranked, count};
use tauride_tally::points::{self, Bounds, PointsError};
use tauride_tally::{Contest, Counted, LotFor, Uncountable};

/// Reads ballots such as `5 A>C=B`; candidates are letters.
fn ballots(candidates: usize, lines: &str) -> Ballots {
    let mut builder = Builder::new(candidates).unwrap();
    for line in lines.split(',').map(str::trim).filter(|line| !line.is_empty()) {
        let (count, order) = line.split_once(' ').unwrap();
        let mut same = false;
        for sign in order.chars() {
            match sign {
                '>' => same = false,
                '=' => same = true,
                letter => {
                    let candidate = u32::from(letter) as usize - 'A' as usize;
                    if same { builder.same_rank(candidate) } else { builder.rank(candidate) }.unwrap();
                    same = false;
                }
            }
        }
        builder.close(count.parse().unwrap()).unwrap();
    }
    builder.finish()
}

fn letters(candidates: &[usize]) -> String {
    candidates.iter().map(|place| char::from(b'A' + u8::try_from(*place).unwrap())).collect()
}

/// Writes who is elected, or `among?places` at a tie.
fn outcome(counted: &Counted<Sheet>) -> String {
    match counted.tie() {
        None => letters(&counted.sheet().elected),
        Some(tie) => format!("{}?{}", letters(&tie.among), tie.places),
    }
}

/// Checks votes, spoilt ballots and outcome.
#[track_caller]
fn check(method: Method, seats: u32, lines: &str, votes: &[u128], expected: &str) {
    let ballots = ballots(votes.len(), lines);
    let counted = count(&Contest::new(&ballots, seats), method).unwrap();
    let round = &counted.sheet().rounds[0];
    assert_eq!(round.votes, votes);
    assert_eq!(round.valid + round.spoilt, ballots.total());
    assert_eq!(outcome(&counted), expected);
}

#[test]
fn a_ballot_chooses_as_many_as_it_may() {
    let lines = "5 A>B>C, 3 C>D, 2 D=B";
    check(Method::Plurality, 1, lines, &[5, 0, 3, 0], "A");
    check(Method::Plurality, 2, lines, &[5, 0, 3, 0], "AC");
    // Nobody is elected without a vote.
    check(Method::Plurality, 3, lines, &[5, 0, 3, 0], "AC");
    check(Method::Block, 2, lines, &[5, 7, 3, 5], "AD?1");
    check(Method::Block, 3, lines, &[5, 7, 8, 5], "AD?1");
    check(Method::Limited { votes: 2 }, 3, lines, &[5, 7, 3, 5], "BAD");
    check(Method::Limited { votes: 9 }, 1, lines, &[5, 0, 3, 0], "A");
    check(Method::Approval, 1, lines, &[5, 7, 8, 5], "C");
    check(Method::Approval, 4, lines, &[5, 7, 8, 5], "CBAD");
}

#[test]
fn a_ballot_that_does_not_say_whom_it_chooses_is_spoilt() {
    let ballots = ballots(3, "5 A=B>C, 3 A>B=C, 1 C");
    let spoilt = |method, withdrawn: &[usize]| {
        let counted = count(&Contest { withdrawn, ..Contest::new(&ballots, 2) }, method).unwrap();
        (counted.sheet().rounds[0].votes.clone(), counted.sheet().rounds[0].spoilt)
    };
    assert_eq!(spoilt(Method::Plurality, &[]), (vec![3, 0, 1], 5));
    assert_eq!(spoilt(Method::Block, &[]), (vec![5, 5, 1], 3));
    // Without A it is clear whom the five choose, and the three are not.
    assert_eq!(spoilt(Method::Plurality, &[0]), (vec![0, 5, 1], 3));
    assert_eq!(spoilt(Method::Approval, &[0]), (vec![0, 8, 9], 0));
}

/// In tenths of a point. Three stand: 2, 1 and 0 points for the places.
#[test]
fn borda_and_whom_a_ballot_does_not_rank() {
    let lines = "3 A>B>C, 4 B, 1 C=A>B";
    let of = |unranked| {
        let ballots = ballots(3, lines);
        count(&Contest::new(&ballots, 1), Method::Borda(unranked)).unwrap().sheet().rounds[0].votes.clone()
    };
    assert_eq!(of(Unranked::Equal), [60 + 4 * 5 + 15, 30 + 80, 4 * 5 + 15]);
    assert_eq!(of(Unranked::Nothing), [60 + 15, 30 + 80, 15]);
    // Who ranks three gives 3, 2, 1; who ranks one gives 1.
    assert_eq!(of(Unranked::Modified), [90 + 25, 60 + 40 + 10, 30 + 25]);
}

#[test]
fn ties_wait_for_the_lot_that_puts_them_in_order() {
    let ballots = ballots(4, "4 A, 4 B, 4 C, 1 D");
    let drawn = |seats, lots: Lots| {
        let counted = count(&Contest { lots: &lots, ..Contest::new(&ballots, seats) }, Method::Plurality).unwrap();
        outcome(&counted)
    };
    assert_eq!(drawn(2, Lots::default()), "ABC?2");
    assert_eq!(drawn(2, Lots::drawn(vec![vec![0, 1], vec![2, 0, 1]])), "CA");
    assert_eq!(drawn(2, Lots { beforehand: vec![3, 1, 2, 0], ..Lots::default() }), "BC");
    assert_eq!(drawn(3, Lots::default()), "ABC");
}

fn group(name: &str, min: u32, max: u32, members: &[usize]) -> Group {
    Group { category: "c".into(), name: name.into(), min, max, members: members.to_vec() }
}

#[test]
fn groups_are_honoured_in_the_order_of_votes() {
    let votes = ballots(5, "9 A, 8 B, 7 C, 6 D, 5 E");
    let elected = |groups: &[Group], kept: &[usize], lots: &[&[usize]]| {
        let constraints = Constraints { groups: groups.to_vec() };
        let lots = Lots::drawn(lots.iter().map(|lot| lot.to_vec()).collect());
        let contest = Contest { constraints: &constraints, kept, lots: &lots, ..Contest::new(&votes, 3) };
        count(&contest, Method::Approval).map(|counted| outcome(&counted))
    };
    assert_eq!(elected(&[], &[], &[]), Ok("ABC".into()));
    // At least two of D and E: B and C must stand back.
    assert_eq!(elected(&[group("women", 2, 3, &[3, 4])], &[], &[]), Ok("ADE".into()));
    assert_eq!(elected(&[group("north", 0, 1, &[0, 1, 2])], &[], &[]), Ok("ADE".into()));
    assert_eq!(elected(&[group("women", 1, 3, &[3, 4]), group("north", 1, 1, &[0, 4])], &[], &[]), Ok("ABD".into()));
    assert_eq!(elected(&[], &[4], &[]), Ok("ABE".into()));
    let hopeless = Unsatisfiable::TooFewStand { group: 0, standing: 1, min: 2 };
    assert_eq!(elected(&[group("women", 2, 3, &[3])], &[], &[]), Err(Uncountable::Constraints(hopeless)));
}

#[test]
fn a_tie_within_a_group_that_may_have_one_needs_a_lot() {
    let votes = ballots(4, "9 A, 5 B, 5 C, 1 D");
    let constraints = Constraints { groups: vec![group("north", 0, 1, &[1, 2])] };
    let drawn = |lots: Lots| {
        let contest = Contest { constraints: &constraints, lots: &lots, ..Contest::new(&votes, 3) };
        outcome(&count(&contest, Method::Block).unwrap())
    };
    assert_eq!(drawn(Lots::default()), "BC?1");
    assert_eq!(drawn(Lots::drawn(vec![vec![2, 1]])), "ACD");
    // Where a group binds every seat is filled, also by somebody without a vote.
    let nobody = ballots(3, "1 A");
    let constraints = Constraints { groups: vec![group("south", 1, 1, &[2])] };
    let contest = Contest { constraints: &constraints, ..Contest::new(&nobody, 2) };
    assert_eq!(outcome(&count(&contest, Method::Approval).unwrap()), "AC");
}

#[test]
fn the_rulings_tell_why() {
    let votes = ballots(4, "9 A, 5 B, 5 C");
    let lots = Lots::drawn(vec![vec![2, 1]]);
    let counted = count(&Contest { lots: &lots, ..Contest::new(&votes, 2) }, Method::Plurality).unwrap();
    assert_eq!(
        counted.sheet().rounds[0].rulings,
        [Ruling::Elected { candidate: 0 }, Ruling::Lot { order: vec![2, 1] }, Ruling::Elected { candidate: 2 }]
    );
    let counted = count(&Contest::new(&votes, 4), Method::Plurality).unwrap();
    assert_eq!(counted.sheet().rounds[0].rulings.last(), Some(&Ruling::NobodyElseWanted));
}

/// The president of the Slovak Republic, 16 and 30 March 2019: both rounds as published (official). Article 101, paragraph
/// 4, of the constitution: more than half in the first round, the first two in the second.
#[test]
fn slovakia_2019() {
    let text = include_str!("../data/list-pr/sk_prez_2019.csv");
    let rows: Vec<(&str, u64)> = text
        .lines()
        .map(|line| line.split_once(';').unwrap())
        .map(|(name, votes)| (name, votes.parse().unwrap()))
        .collect();
    let papers = |votes: &[(usize, u64)]| {
        let papers: Vec<([usize; 1], u64)> = votes.iter().map(|(candidate, votes)| ([*candidate], *votes)).collect();
        let papers: Vec<(&[usize], u64)> = papers.iter().map(|(names, votes)| (&names[..], *votes)).collect();
        Ballots::ranked(rows.len(), &papers).unwrap()
    };
    let first = papers(&rows.iter().enumerate().map(|(place, (_, votes))| (place, *votes)).collect::<Vec<_>>());
    let contest = Contest::new(&first, 1);
    let counted = two_round::count(&contest, MajorityOf::Valid, None).unwrap();
    let sheet = counted.sheet();
    assert_eq!((sheet.elected.len(), sheet.second_round()), (0, vec![0, 1]));
    assert_eq!((rows[0].0, rows[1].0), ("Zuzana Čaputová", "Maroš Šefčovič"));
    let second = papers(&[(0, 1_056_582), (1, 752_403)]);
    let counted = two_round::count(&contest, MajorityOf::Valid, Some(&second)).unwrap();
    let sheet = counted.sheet();
    assert_eq!((sheet.elected.clone(), sheet.second_round(), sheet.rounds[1].valid), (vec![0], vec![], 1_808_985));
}

/// Counts two rounds: how many votes the first needed, who goes into the second and who is elected, and what a lot is for.
fn round(lines: &str, majority: MajorityOf, second: Option<&str>, lots: &[&[usize]]) -> (u128, String, Option<LotFor>) {
    let (first, second) = (ballots(4, lines), second.map(|lines| ballots(4, lines)));
    let lots = Lots::drawn(lots.iter().map(|lot| lot.to_vec()).collect());
    let contest = Contest { lots: &lots, ..Contest::new(&first, 1) };
    let counted = two_round::count(&contest, majority, second.as_ref()).unwrap();
    let needed = counted.sheet().rounds[0].needed.unwrap();
    let lot_for = counted.tie().map(|tie| tie.lot_for);
    (needed, format!("{}/{}", letters(&counted.sheet().second_round()), outcome(&counted)), lot_for)
}

#[test]
fn two_rounds_by_hand() {
    let valid = MajorityOf::Valid;
    assert_eq!(round("6 A, 3 B, 2 C", valid, None, &[]), (6, "/A".into(), None));
    assert_eq!(round("5 A, 3 B, 2 C", valid, None, &[]), (6, "AB/".into(), None));
    // A majority of twelve electors, though only eleven voted.
    assert_eq!(round("6 A, 3 B, 2 C", MajorityOf::Electors(12), None, &[]), (7, "AB/".into(), None));
    assert_eq!(round("5 B, 5 A", valid, None, &[]), (6, "AB/".into(), None));
    // A tie at the second place, one among three at the first.
    assert_eq!(round("5 A, 3 B, 3 C", valid, None, &[]), (6, "A/BC?1".into(), Some(LotFor::Staying)));
    assert_eq!(round("5 A, 3 B, 3 C", valid, None, &[&[2, 1]]), (6, "AC/".into(), None));
    assert_eq!(round("3 A, 3 B, 3 C", valid, None, &[]), (5, "/ABC?2".into(), Some(LotFor::Staying)));
    assert_eq!(round("3 A, 3 B, 3 C", valid, None, &[&[2, 0, 1]]), (5, "CA/".into(), None));
    assert_eq!(round("", valid, None, &[]), (1, "/".into(), None));
    // The second round: other ballots, or the same ones again.
    let same = "5 A, 4 B, 2 C>B";
    assert_eq!(round(same, valid, Some("6 A, 4 B, 9 C"), &[]), (6, "/A".into(), None));
    assert_eq!(round(same, valid, Some(same), &[]), (6, "/B".into(), None));
    assert_eq!(round(same, valid, Some("6 A, 6 B"), &[]), (6, "/AB?1".into(), Some(LotFor::Election)));
    assert_eq!(round(same, valid, Some("6 A, 6 B"), &[&[1, 0]]), (6, "/B".into(), None));
}

#[test]
fn nobody_is_elected_in_a_second_round_without_a_vote() {
    let (same, valid) = ("5 A, 5 B, 1 C", MajorityOf::Valid);
    // Nobody votes in it, or for neither of the two: nobody is elected without a vote, and no lot is asked for.
    assert_eq!(round(same, valid, Some(""), &[]), (6, "/".into(), None));
    assert_eq!(round(same, valid, Some("9 C"), &[&[0, 1]]), (6, "/".into(), None));
    // Only one has a vote in the first round, and none in the second.
    assert_eq!(round("5 A", MajorityOf::Electors(12), Some("3 B"), &[]), (7, "/".into(), None));
    assert_eq!(round("5 A", MajorityOf::Electors(12), Some("3 A"), &[]), (7, "/A".into(), None));
}

#[test]
fn ballots_with_points_are_as_many_as_others_may_be() {
    let mut builder = points::Builder::new(1, Bounds::score(1)).unwrap();
    let mut left = BALLOTS_MAX;
    while left > 0 {
        let count = u64::try_from(left).unwrap_or(u64::MAX);
        builder.give(0, 1).unwrap();
        builder.close(count).unwrap();
        left -= u128::from(count);
    }
    builder.give(0, 1).unwrap();
    assert_eq!(builder.close(1), Err(PointsError::TooManyBallots));
    let ballots = builder.finish();
    assert_eq!(
        (ballots.total(), ballots.papers().map(|paper| u128::from(paper.count)).sum()),
        (BALLOTS_MAX, BALLOTS_MAX)
    );
}

#[test]
fn score_and_cumulative_ballots_are_checked() {
    let mut score = points::Builder::new(3, Bounds::score(5)).unwrap();
    score.give(0, 5).unwrap();
    assert_eq!(score.give(0, 1), Err(PointsError::Twice { candidate: 0 }));
    assert_eq!(score.give(1, 6), Err(PointsError::TooManyForOne { candidate: 1, points: 6, most: 5 }));
    assert_eq!(score.give(3, 1), Err(PointsError::NoSuchCandidate { candidate: 3, candidates: 3 }));
    let said = score.give(3, 1).unwrap_err().to_string();
    assert_eq!(said, "there is no candidate 4: there are 3");
    score.give(1, 0).unwrap();
    score.give(2, 5).unwrap();
    score.close(2).unwrap();
    score.give(1, 4).unwrap();
    score.close(3).unwrap();
    score.give(2, 3).unwrap();
    score.close_spoilt(7).unwrap();
    score.close(9).unwrap();
    score.give(2, 5).unwrap();
    let ballots = score.finish();
    assert_eq!((ballots.total(), ballots.spoilt(), ballots.papers().count()), (5, 7, 2));
    assert_eq!(ballots.papers().next().map(|paper| paper.points().collect::<Vec<_>>()), Some(vec![(0, 5), (2, 5)]));
    let counted = points::count(&points::Contest::new(&ballots, 2)).unwrap();
    let sheet = counted.sheet();
    assert_eq!(
        (sheet.method, sheet.rounds[0].votes.clone(), sheet.rounds[0].spoilt),
        (Method::Score, vec![10, 12, 10], 7)
    );
    assert_eq!(outcome(&counted), "AC?1");
    let withdrawn = points::Contest { withdrawn: &[0], ..points::Contest::new(&ballots, 2) };
    assert_eq!(outcome(&points::count(&withdrawn).unwrap()), "BC");

    let mut shared = points::Builder::new(2, Bounds::cumulative(5)).unwrap();
    shared.give(0, 3).unwrap();
    shared.give(1, 3).unwrap();
    assert_eq!(shared.close(1), Err(PointsError::TooManyTogether { points: 6, most: 5 }));
    shared.close_spoilt(1).unwrap();
    shared.give(0, 4).unwrap();
    shared.give(1, 1).unwrap();
    shared.close(1).unwrap();
    let ballots = shared.finish();
    let sheet = points::count(&points::Contest::new(&ballots, 1)).unwrap().sheet().clone();
    assert_eq!((sheet.method, sheet.elected, sheet.rounds[0].votes.clone()), (Method::Cumulative, vec![0], vec![4, 1]));
}

#[test]
fn what_cannot_be_counted_is_refused() {
    let votes = ballots(2, "1 A");
    let contest = Contest::new(&votes, 1);
    let refused = |contest: Contest<'_>, method| count(&contest, method).unwrap_err();
    assert_eq!(refused(Contest { seats: 0, ..contest }, Method::Block), Uncountable::NoSeats);
    assert_eq!(
        refused(Contest { withdrawn: &[2], ..contest }, Method::Block),
        Uncountable::NoSuchCandidate { candidate: 2 }
    );
    for method in [Method::TwoRound, Method::Score, Method::Cumulative] {
        assert_eq!(refused(contest, method), Uncountable::NotByRanking);
    }
    let rounds = |contest: Contest<'_>, second: Option<&Ballots>| {
        two_round::count(&contest, MajorityOf::Valid, second).unwrap_err()
    };
    assert_eq!(rounds(Contest { seats: 2, ..contest }, None), Uncountable::OneSeatOnly { seats: 2 });
    assert_eq!(rounds(Contest { kept: &[0], ..contest }, None), Uncountable::NobodyKept);
    let other = ballots(3, "");
    assert_eq!(rounds(contest, Some(&other)), Uncountable::OtherCandidates { candidates: 3, first: 2 });
    let nothing = points::Builder::new(1, Bounds::score(1)).unwrap().finish();
    let refused = |contest| points::count(&contest).unwrap_err();
    assert_eq!(refused(points::Contest::new(&nothing, 0)), Uncountable::NoSeats);
    let withdrawn = points::Contest { withdrawn: &[1], ..points::Contest::new(&nothing, 1) };
    assert_eq!(refused(withdrawn), Uncountable::NoSuchCandidate { candidate: 1 });
}
