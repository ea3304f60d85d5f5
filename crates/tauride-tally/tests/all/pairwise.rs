//! Counting in pairs against published examples and published votes.

use std::sync::Arc;

use tauride_tally::ballots::{Ballots, Builder};
use tauride_tally::lots::Lots;
use tauride_tally::pairwise::{
    DefaultOption, Fate, Majority, Matrix, Method, Rule, Sheet, Working, count, count_matrix, repeated, smith_set,
};
use tauride_tally::{Contest, Counted, LotFor, Uncountable};

/// Reads ballots such as `5 A>C=B`, one a line; candidates are letters.
fn ballots(candidates: usize, lines: &str) -> Ballots {
    let mut builder = Builder::new(candidates).unwrap();
    for line in lines.split(',').map(str::trim).filter(|line| !line.is_empty()) {
        let (count, order) = line.split_once(' ').unwrap();
        let mut same = false;
        for sign in order.chars() {
            match sign {
                '>' => same = false,
                '=' => same = true,
                '-' => builder.gap(),
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

/// Writes an order: rows of letters, `>` between them.
fn order(ranking: &[Vec<usize>]) -> String {
    let letter = |place: &usize| char::from(b'A' + u8::try_from(*place).unwrap());
    ranking.iter().map(|row| row.iter().map(letter).collect::<String>()).collect::<Vec<_>>().join(">")
}

fn sheet(method: Method, ballots: &Ballots) -> Sheet {
    count(&Contest::new(ballots, 1), &Rule::plain(method)).unwrap().sheet().clone()
}

#[track_caller]
fn check(method: Method, candidates: usize, lines: &str, expected: &str) {
    assert_eq!(order(&sheet(method, &ballots(candidates, lines)).ranking), expected);
}

/// Markus Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner
/// election method" (2011), and the examples of his that go with the method: orders as he publishes them.
#[test]
fn schulze_s_own_examples() {
    let schulze = |candidates, lines, expected| check(Method::Schulze, candidates, lines, expected);
    schulze(4, "8 ACDB, 2 BADC, 4 CDBA, 4 DBAC, 3 DCBA", "D>A>C>B");
    schulze(5, "5 ACBED, 5 ADECB, 8 BEDAC, 3 CABED, 7 CAEBD, 2 CBADE, 7 DCEBA, 8 EBADC", "E>A>C>B>D");
    schulze(4, "5 ACBD, 2 ACDB, 3 ADCB, 4 BACD, 3 CBDA, 3 CDBA, 1 DACB, 5 DBAC, 4 DCBA", "D>A>C>B");
    schulze(5, "3 ABDEC, 5 ADEBC, 1 ADECB, 2 BADEC, 2 BDECA, 4 CABDE, 6 CBADE, 2 DBECA, 5 DECAB", "B>A>D>E>C");
    // Two potential winners: he leaves B and D beside each other.
    schulze(4, "3 ABCD, 2 DABC, 2 DBCA, 2 CBDA", "BD>AC");
}

/// The matrix and the strengths of the strongest paths that Schulze publishes with the example of 45 voters.
#[test]
fn the_strongest_paths_of_45_voters() {
    let ballots = ballots(5, "5 ACBED, 5 ADECB, 8 BEDAC, 3 CABED, 7 CAEBD, 2 CBADE, 7 DCEBA, 8 EBADC");
    let sheet = sheet(Method::Schulze, &ballots);
    let rows: [[u128; 5]; 5] =
        [[0, 20, 26, 30, 22], [25, 0, 16, 33, 18], [19, 29, 0, 17, 24], [15, 12, 28, 0, 14], [23, 27, 21, 31, 0]];
    for (row, expected) in rows.iter().enumerate() {
        assert_eq!(sheet.matrix.row(row), expected);
    }
    let Working::Schulze(paths) = &sheet.working else { panic!("counted by Schulze") };
    let strengths: [[u128; 5]; 5] =
        [[0, 28, 28, 30, 24], [25, 0, 28, 33, 24], [25, 29, 0, 29, 24], [25, 28, 28, 0, 24], [25, 28, 28, 31, 0]];
    for (from, row) in strengths.iter().enumerate() {
        for (to, expected) in row.iter().enumerate() {
            assert_eq!(paths.strength(from, to).map_or(0, |strength| strength.votes_for), *expected, "{from} {to}");
        }
    }
    // He shows E – D – C – B – A and A – D – C – E; these are as strong and shorter.
    assert_eq!(paths.path(4, 0), [4, 1, 0]);
    assert_eq!(paths.path(0, 4), [0, 2, 4]);
    assert_eq!(paths.path(0, 1), [0, 3, 2, 1]);
    assert_eq!((paths.path(1, 3), paths.path(2, 2)), (vec![1, 3], vec![]));
    assert_eq!(sheet.smith, [0, 1, 2, 3, 4]);
}

/// Ranked Pairs, worked by hand: the weakest defeat of a circle is left out.
#[test]
fn ranked_pairs_by_hand() {
    let pairs = |candidates, lines, expected| check(Method::RankedPairs, candidates, lines, expected);
    // The capital of Tennessee: Memphis, Nashville, Chattanooga, Knoxville. Nashville defeats every other.
    pairs(4, "42 ABCD, 26 BCDA, 15 CDBA, 17 DCBA", "B>C>D>A");
    // A over B 68, B over C 72, C over A 60: the last closes the circle.
    pairs(3, "40 ABC, 32 BCA, 28 CAB", "A>B>C");
    // A over B 13, B over C 12 and C over A 10 go round; D loses to all of them.
    pairs(4, "8 ABCD, 5 CABD, 4 BCAD", "A>B>C>D");
    let sheet = sheet(Method::RankedPairs, &ballots(3, "40 ABC, 32 BCA, 28 CAB"));
    let Working::RankedPairs(locks) = &sheet.working else { panic!("counted by Ranked Pairs") };
    let told: Vec<_> = locks.iter().map(|lock| (lock.winner, lock.loser, lock.strength.votes_for, lock.fate)).collect();
    assert_eq!(told, [(1, 2, 72, Fate::Locked), (0, 1, 68, Fate::Locked), (2, 0, 60, Fate::Circle)]);
}

/// Leader's election of the Debian project 2002: tally and order as its page publishes them (official).
#[test]
fn debian_leader_2002() {
    let rows: [&[u128]; 4] = [&[0, 255, 178, 385], &[199, 0, 134, 406], &[291, 327, 0, 443], &[68, 50, 18, 0]];
    let matrix = Matrix::from_rows(&rows).unwrap();
    // 939 developers, quorum 45.97.
    let default = DefaultOption { candidate: 3, quorum: tauride_tally::pairwise::debian_quorum(939), majorities: &[] };
    assert_eq!(default.quorum, 46);
    for method in [Method::Schulze, Method::RankedPairs] {
        let rule = Rule { method, default: Some(default) };
        let counted = count_matrix(matrix.clone(), vec![0, 1, 2, 3], &rule, &Lots::default()).unwrap();
        assert_eq!((order(&counted.sheet().ranking).as_str(), &*counted.sheet().elected), ("C>A>B>D", &[2][..]));
    }
}

/// Leader's election of the Debian project 2003, the closest ever, four votes between the first two: pairs and winner as
/// published (official).
#[test]
fn debian_leader_2003() {
    let rows: [&[u128]; 5] = [
        &[0, 34, 66, 38, 228],
        &[428, 0, 238, 224, 449],
        &[385, 221, 0, 226, 405],
        &[397, 228, 237, 0, 424],
        &[202, 29, 65, 39, 0],
    ];
    let default = DefaultOption { candidate: 4, quorum: 44, majorities: &[] };
    let rule = Rule { method: Method::Schulze, default: Some(default) };
    let counted = count_matrix(Matrix::from_rows(&rows).unwrap(), (0..5).collect(), &rule, &Lots::default()).unwrap();
    assert_eq!((order(&counted.sheet().ranking).as_str(), &*counted.sheet().elected), ("D>B>C>A>E", &[3][..]));
    assert_eq!(counted.sheet().condorcet_winner(), Some(3));
}

/// General resolution 2004-004 of the Debian project: five answers need 3:1 and three of them miss it, one misses more
/// for than against. The tally and what was dropped are as published; B won.
#[test]
fn debian_resolution_2004_004() {
    let rows: [&[u128]; 7] = [
        &[0, 45, 187, 200, 213, 289, 293],
        &[301, 0, 271, 257, 273, 322, 339],
        &[149, 77, 0, 180, 186, 267, 270],
        &[160, 122, 174, 0, 181, 239, 255],
        &[131, 86, 143, 179, 0, 250, 258],
        &[65, 55, 74, 116, 83, 0, 155],
        &[78, 45, 93, 110, 106, 188, 0],
    ];
    let majorities: Vec<_> = (0..5).map(|answer| (answer, Majority { votes_for: 3, votes_against: 1 })).collect();
    let default = DefaultOption { candidate: 6, quorum: 46, majorities: &majorities };
    let rule = Rule { method: Method::Schulze, default: Some(default) };
    let matrix = Matrix::from_rows(&rows).unwrap();
    let counted = count_matrix(matrix, (0..7).collect(), &rule, &Lots::default()).unwrap();
    let sheet = counted.sheet();
    let stays: Vec<_> = sheet.admissions.iter().map(|each| (each.reaches_quorum(), each.stays())).collect();
    assert_eq!(stays, [(true, true), (true, true), (true, false), (true, false), (true, false), (true, false)]);
    assert_eq!((order(&sheet.ranking).as_str(), &*sheet.elected), ("B>A>G", &[1][..]));
}

/// A.5, paragraphs 2 and 3: what is dropped, at the very edge.
#[test]
fn quorum_and_majorities_at_the_edge() {
    let drops = |lines: &str, quorum, votes_for, votes_against| {
        let ballots = ballots(2, lines);
        let majorities = [(0, Majority { votes_for, votes_against })];
        let default = DefaultOption { candidate: 1, quorum, majorities: &majorities };
        let rule = Rule { method: Method::Schulze, default: Some(default) };
        let counted = count(&Contest::new(&ballots, 1), &rule).unwrap();
        counted.sheet().elected == [1]
    };
    assert_eq!([drops("6 A, 2 B", 6, 3, 1), drops("6 A, 2 B", 7, 3, 1)], [false, true]);
    assert_eq!([drops("5 A, 2 B", 0, 3, 1), drops("5 A, 2 B", 0, 5, 2)], [true, false]);
    // 1:1 is no reason to let an equal vote pass, and 0 against for 1 is unanimity.
    assert_eq!([drops("4 A, 4 B", 0, 1, 1), drops("4 A, 4 B", 0, 1, 2)], [true, true]);
    assert_eq!([drops("9 A, 1 B", 0, 1, 0), drops("9 A", 0, 1, 0)], [true, false]);
}

#[test]
fn equal_and_missing_ranks() {
    let matrix = Matrix::of(&ballots(4, "3 A=B>-C, 2 C, 1 D>A")).unwrap();
    let rows: [[u128; 4]; 4] = [[0, 1, 4, 3], [0, 0, 3, 3], [2, 2, 0, 5], [1, 1, 1, 0]];
    for (row, expected) in rows.iter().enumerate() {
        assert_eq!(matrix.row(row), expected);
    }
}

#[test]
fn whoever_withdrew_is_not_compared() {
    let ballots = ballots(3, "40 ABC, 32 BCA, 28 CAB");
    let contest = Contest { withdrawn: &[0], ..Contest::new(&ballots, 1) };
    let counted = count(&contest, &Rule::plain(Method::Schulze)).unwrap();
    assert_eq!((order(&counted.sheet().ranking).as_str(), &*counted.sheet().elected), ("B>C", &[1][..]));
    let nobody = Contest { withdrawn: &[0, 1, 2], ..contest };
    for method in [Method::Schulze, Method::RankedPairs] {
        let counted = count(&nobody, &Rule::plain(method)).unwrap();
        assert_eq!((counted.sheet().elected.len(), counted.tie()), (0, None));
    }
}

/// Counts with one lot after the other as they are asked for, each drawn backwards, and returns what was asked for.
fn settle(method: Method, ballots: &Ballots) -> (Vec<(Vec<usize>, LotFor)>, Sheet) {
    let (mut lots, mut asked) = (Lots::default(), Vec::new());
    loop {
        let contest = Contest { lots: &lots, ..Contest::new(ballots, 1) };
        match count(&contest, &Rule::plain(method)).unwrap() {
            Counted::Complete(sheet) => return (asked, sheet),
            Counted::LotRequired { tie, .. } => {
                asked.push((tie.among.clone(), tie.lot_for));
                lots.drawn.push(tie.among.into_iter().rev().collect());
            }
        }
    }
}

#[test]
fn a_tie_for_the_first_place_needs_a_lot() {
    let tie = ballots(4, "3 ABCD, 2 DABC, 2 DBCA, 2 CBDA");
    let (asked, sheet) = settle(Method::Schulze, &tie);
    assert_eq!((asked, sheet.elected, sheet.lot), (vec![(vec![1, 3], LotFor::Election)], vec![3], vec![3, 1]));
    let beforehand = Lots { beforehand: vec![0, 1, 2, 3], ..Lots::default() };
    let contest = Contest { lots: &beforehand, ..Contest::new(&tie, 1) };
    assert_eq!(count(&contest, &Rule::plain(Method::Schulze)).unwrap().sheet().elected, [1]);
}

#[test]
fn equal_defeats_in_a_circle_need_a_lot_only_if_it_changes_who_is_elected() {
    // A, B and C defeat each other in a circle, two to one each.
    let circle = ballots(4, "1 ABC, 1 BCA, 1 CAB");
    let (asked, sheet) = settle(Method::RankedPairs, &circle);
    assert_eq!(asked, [(vec![0, 1, 2], LotFor::Locking)]);
    // C comes first: C over A, then B over C, A over B is left out.
    assert_eq!(order(&sheet.ranking), "B>C>A>D");
    // The same circle below D, who defeats all of them: nobody needs to draw.
    let below = ballots(4, "1 DABC, 1 DBCA, 1 DCAB");
    let (asked, sheet) = settle(Method::RankedPairs, &below);
    assert_eq!((asked.len(), order(&sheet.ranking).as_str(), &*sheet.elected), (0, "D>ABC", &[3][..]));
    let Working::RankedPairs(locks) = &sheet.working else { panic!("counted by Ranked Pairs") };
    assert_eq!(locks.iter().filter(|lock| lock.fate == Fate::Open).count(), 3);
}

#[test]
fn several_seats_by_the_repeated_winner() {
    let ballots = ballots(4, "40 ABCD, 32 BCAD, 28 CABD");
    let seats = |seats, default: Option<DefaultOption<'_>>| {
        let rule = Rule { method: Method::Schulze, default };
        let counted = repeated::count(&Contest::new(&ballots, seats), &rule).unwrap();
        (counted.sheet().elected.clone(), counted.sheet().rounds.len())
    };
    assert_eq!(seats(2, None), (vec![0, 1], 2));
    assert_eq!(seats(9, None), (vec![0, 1, 2, 3], 4));
    // C is not wanted by more than do not want it, so that the third seat stays empty.
    let default = DefaultOption { candidate: 2, quorum: 0, majorities: &[] };
    assert_eq!(seats(9, Some(default)), (vec![1], 2));
}

#[test]
fn each_seat_is_counted_as_if_the_elected_had_withdrawn() {
    let ballots = ballots(4, "40 ABCD, 32 BCAD, 28 CABD");
    for method in [Method::Schulze, Method::RankedPairs] {
        let rule = Rule { method, default: None };
        let counted = repeated::count(&Contest::new(&ballots, 3), &rule).unwrap();
        let repeated::Sheet { rounds, elected, .. } = counted.sheet();
        for (number, round) in rounds.iter().enumerate() {
            let withdrawn = &elected[..number];
            let alone = count(&Contest { withdrawn, ..Contest::new(&ballots, 1) }, &rule).unwrap();
            assert_eq!(round, alone.sheet());
            assert!(Arc::ptr_eq(&round.matrix, &rounds[0].matrix), "the ballots are compared once");
        }
    }
}

#[test]
fn what_cannot_be_counted_is_refused() {
    let ballots = ballots(3, "1 ABC");
    let contest = Contest::new(&ballots, 1);
    let refused = |contest: Contest<'_>, default| {
        let default = Some(DefaultOption { candidate: default, quorum: 0, majorities: &[] });
        count(&contest, &Rule { method: Method::Schulze, default }).unwrap_err()
    };
    assert_eq!(refused(Contest { seats: 0, ..contest }, 0), Uncountable::NoSeats);
    assert_eq!(refused(Contest { seats: 2, ..contest }, 0), Uncountable::OneSeatOnly { seats: 2 });
    assert_eq!(refused(Contest { kept: &[1], ..contest }, 0), Uncountable::NobodyKept);
    assert_eq!(refused(Contest { withdrawn: &[3], ..contest }, 0), Uncountable::NoSuchCandidate { candidate: 3 });
    assert_eq!(refused(Contest { withdrawn: &[0], ..contest }, 0), Uncountable::NoSuchCandidate { candidate: 0 });
    assert_eq!(refused(contest, 3), Uncountable::NoSuchCandidate { candidate: 3 });
    let many = Ballots::ranked(4_001, &[]).unwrap();
    let too_many = Uncountable::TooManyCandidates { candidates: 4_001, most: 4_000 };
    assert_eq!(refused(Contest::new(&many, 1), 0), too_many);
    assert_eq!(Matrix::from_rows(&[&[0, 1]]), None);
}

#[test]
fn circles_of_one_strength_have_a_lot_each() {
    let ballots = ballots(6, "1 ABCDEF, 1 BCAEFD, 1 CABFDE");
    let counted = |lots: &[&[usize]]| {
        let lots = Lots::drawn(lots.iter().map(|lot| lot.to_vec()).collect());
        let contest = Contest { lots: &lots, ..Contest::new(&ballots, 1) };
        let counted = count(&contest, &Rule::plain(Method::RankedPairs)).unwrap();
        (counted.tie().map(|tie| tie.among.clone()), order(&counted.sheet().ranking))
    };
    assert_eq!(counted(&[]).0, Some(vec![0, 1, 2]));
    // The winner stands, and nothing is drawn between those who come after.
    assert_eq!(counted(&[&[0, 1, 2]]), (None, "A>B>C>DEF".to_owned()));
    assert_eq!(counted(&[&[0, 1, 2], &[5, 3, 4]]), (None, "A>B>C>F>D>E".to_owned()));
}

#[test]
fn parts_of_sixteen_bits_are_added_up_before_they_are_full() {
    for (one, other) in [(40_000, 40_000), (65_535, 1), (65_534, 1), (65_536, 1), (1, 65_536)] {
        let ballots = ballots(3, &format!("{one} ABC, {other} ACB"));
        let matrix = Matrix::of(&ballots).unwrap();
        assert_eq!((matrix.votes(0, 1), matrix.votes(1, 2), matrix.votes(2, 1)), (one + other, one, other));
    }
}

#[test]
fn beyond_the_last_candidate_there_is_nobody() {
    let Working::Schulze(paths) = sheet(Method::Schulze, &ballots(3, "2 ABC, 1 CBA")).working else { unreachable!() };
    assert!(paths.is_better(0, 1) && !paths.is_better(0, 3) && paths.path(0, 3).is_empty());
    assert_eq!((paths.path(0, 1), paths.strength(0, 3)), (vec![0, 1], None));
}

#[test]
fn the_quorum_is_three_halves_of_the_root() {
    // 3 of √4 = 2, 1.5 of √1, 45.27 of √911, 150 of √10,000.
    assert_eq!([0, 1, 4, 911, 10_000].map(tauride_tally::pairwise::debian_quorum), [0, 2, 3, 46, 150]);
}

#[test]
fn four_thousand_are_compared_and_not_one_more() {
    let most = Ballots::ranked(4_000, &[]).unwrap();
    assert_eq!(Matrix::of(&most).map(|matrix| matrix.candidates()), Ok(4_000));
    let row = vec![1; 4_001];
    assert_eq!(Matrix::from_rows(&vec![&row[1..]; 4_000]).map(|matrix| matrix.votes(3_999, 0)), Some(1));
    assert!(Matrix::from_rows(&vec![&row[..]; 4_001]).is_none());
}

#[test]
fn the_smallest_dominating_set() {
    let set = |candidates, lines: &str| {
        let matrix = Matrix::of(&ballots(candidates, lines)).unwrap();
        smith_set(&matrix, &(0..candidates).collect::<Vec<_>>())
    };
    assert_eq!(set(4, "42 ABCD, 26 BCDA, 15 CDBA, 17 DCBA"), [1]);
    assert_eq!(set(4, "40 ABCD, 32 BCAD, 28 CABD"), [0, 1, 2]);
    // A and B are equal and both defeat C: neither is outside.
    assert_eq!(set(3, "1 ABC, 1 BAC"), [0, 1]);
    assert_eq!(set(3, ""), [0, 1, 2]);
    assert_eq!(set(0, ""), [0; 0]);
}
