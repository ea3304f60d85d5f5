//! Counts in pairs, plain counts and committees as they are told.

use tauride_tally::Contest;
use tauride_tally::ballots::Ballots;
use tauride_tally::committee::{self, Completion};
use tauride_tally::constraints::{Constraints, Group};
use tauride_tally::lots::Lots;
use tauride_tally::method;
use tauride_tally::pairwise::{self, DefaultOption, Majority, Method, Rule};
use tauride_tally::plain::{self, two_round};
use tauride_tally::points::{self, Bounds};
use tauride_tally::sentence::{Names, Sentences};
use tauride_tally::transferable::{Flow, Place, Stage, ers97};

fn told(sheet: &impl Sentences) -> Vec<String> {
    sheet.sentences(Names(&["Anna", "Berta", "Clara", "Dora"].map(String::from)))
}

fn in_pairs(ballots: &Ballots, rule: &Rule<'_>, lots: &Lots) -> Vec<String> {
    told(pairwise::count(&Contest { lots, ..Contest::new(ballots, 1) }, rule).unwrap().sheet())
}

#[test]
fn a_default_option_and_paths() {
    let ballots = Ballots::ranked(4, &[(&[0, 1, 2], 4), (&[1, 2, 0], 3), (&[2, 0, 1], 2), (&[3], 1)]).unwrap();
    let majorities = [(2, Majority { votes_for: 10, votes_against: 1 })];
    let default = DefaultOption { candidate: 3, quorum: 2, majorities: &majorities };
    let rule = Rule { method: Method::Schulze, default: Some(default) };
    let expected = [
        "10 ballots rank 4 candidates",
        "9 ballots prefer Anna to Dora and 1 the other way round: at least the 2 that are needed, more for than against, and Anna stays",
        "9 ballots prefer Berta to Dora and 1 the other way round: at least the 2 that are needed, more for than against, and Berta stays",
        "9 ballots prefer Clara to Dora and 1 the other way round: at least the 2 that are needed, but not 10 for each 1 against, and Clara is dropped",
        "Anna defeats Berta by 6 to 3",
        "Anna defeats Dora by 9 to 1",
        "Berta defeats Dora by 9 to 1",
        "Anna defeats every other",
        "From Anna straight to Berta, as strong as 6 to 3. From Berta to Anna there is no path: Anna comes before Berta",
        "From Anna straight to Dora, as strong as 9 to 1. From Dora to Anna there is no path: Anna comes before Dora",
        "From Berta straight to Dora, as strong as 9 to 1. From Dora to Berta there is no path: Berta comes before Dora",
        "Order: Anna; Berta; Dora",
        "Anna is elected: no path to the winner is stronger than the way back",
    ];
    assert_eq!(in_pairs(&ballots, &rule, &Lots::default()), expected);
    let circle = in_pairs(&ballots, &Rule::plain(Method::Schulze), &Lots::default());
    assert_eq!(
        circle[7..10],
        [
            "Each of Anna, Berta and Clara defeats everybody else, and nobody of them all the others",
            "From Anna straight to Berta, as strong as 6 to 3. From Berta to Anna (Berta over Clara by 7 to 2, Clara over Anna by 5 to 4), as strong as 5 to 4: Anna comes before Berta",
            "From Anna to Clara (Anna over Berta by 6 to 3, Berta over Clara by 7 to 2), as strong as 6 to 3. From Clara straight to Anna, as strong as 5 to 4: Anna comes before Clara",
        ]
    );
    // Nobody reaches the quorum, and the default option wins.
    let default = DefaultOption { candidate: 3, quorum: 10, majorities: &[] };
    let nobody = in_pairs(&ballots, &Rule { method: Method::RankedPairs, default: Some(default) }, &Lots::default());
    let expected = [
        "9 ballots prefer Clara to Dora and 1 the other way round: fewer than the 10 that are needed, and Clara is dropped",
        "Only Dora is left to be compared",
        "Dora wins: nobody else is elected",
    ];
    assert_eq!(nobody[3..], expected);
}

#[test]
fn locks_and_lots() {
    let circle = Ballots::ranked(3, &[(&[0, 1, 2], 1), (&[1, 2, 0], 1), (&[2, 0, 1], 1)]).unwrap();
    let lots = Lots { beforehand: vec![2, 1, 0], ..Lots::default() };
    let expected = [
        "No smaller set of them defeats everybody outside it",
        "Clara over Anna, 2 to 1: locked in, as the lot has it come first",
        "Berta over Clara, 2 to 1: locked in, as the lot has it come first",
        "Anna over Berta, 2 to 1: left out, Berta stands above Anna already",
        "Order: Berta; Clara; Anna",
        "Berta is elected: nobody stands above the winner",
    ];
    assert_eq!(in_pairs(&circle, &Rule::plain(Method::RankedPairs), &lots)[4..], expected);
    let below = Ballots::ranked(4, &[(&[3, 0, 1, 2], 1), (&[3, 1, 2, 0], 1), (&[3, 2, 0, 1], 1)]).unwrap();
    let open = in_pairs(&below, &Rule::plain(Method::RankedPairs), &Lots::default());
    let expected =
        "Anna over Berta, 2 to 1: equally strong defeats close a circle, and only a lot could put them in order";
    assert!(open.contains(&expected.to_string()), "{open:?}");
    let equal = Ballots::ranked(2, &[(&[0, 1], 1), (&[1, 0], 1)]).unwrap();
    let expected = [
        "2 ballots rank 2 candidates",
        "Anna and Berta are equal, 1 to 1",
        "No smaller set of them defeats everybody outside it",
        "From Anna to Berta there is no path. From Berta to Anna there is no path: neither comes before the other",
        "Order: Anna and Berta",
        "The lot puts those in the first place in this order: Berta and Anna",
        "Berta is elected: first in the lot",
    ];
    assert_eq!(in_pairs(&equal, &Rule::plain(Method::Schulze), &lots), expected);
}

#[test]
fn one_alone_is_no_batch() {
    let irv = |ballots: &[(&[usize], u64)]| {
        let ballots = Ballots::ranked(4, ballots).unwrap();
        told(method::count(method::Method::IrvBatch, &Contest::new(&ballots, 1)).unwrap().sheet()).join("\n")
    };
    // 3 and 2 are more than 4, and 2 less than 3; 2 and 1 are less than 4.
    let one = irv(&[(&[0], 5), (&[1], 4), (&[2], 3), (&[3, 2], 2)]);
    assert!(one.contains("Dora has the fewest votes of those who may be excluded, 2, and is excluded"), "{one}");
    let two = irv(&[(&[0], 5), (&[1], 4), (&[2], 2), (&[3], 1)]);
    assert!(!two.contains("Dora has the fewest votes"), "{two}");
}

#[test]
fn ballots_that_are_worth_nothing_move_on_too() {
    let ballots = Ballots::ranked(4, &[(&[0, 1, 3], 5), (&[2], 3), (&[3], 2)]).unwrap();
    let settings = method::Settings { decimals: Some(0), ..method::Settings::default() };
    let counted = method::count_with(method::Method::Wigm, &Contest::new(&ballots, 2), &settings).unwrap();
    let sentences = told(counted.sheet()).join("\n");
    // A surplus of 1 on 5 ballots is 0 for each, without decimals.
    assert!(sentences.contains("the ballots of Berta move on"), "{sentences}");
    assert!(!sentences.contains("no ballots lie with Berta"), "{sentences}");
    let method::AnySheet::Transferable(sheet) = counted.sheet() else { unreachable!() };
    let of = |from, to, votes, ballots| Flow { from: Place::Candidate(from), to: Place::Candidate(to), votes, ballots };
    let flows = vec![of(0, 1, 5, 2), of(2, 1, 7, 1), of(0, 1, 3, 4), of(0, 2, 1, 1)];
    let stage = Stage { flows, ..sheet.stages[0].clone() };
    assert_eq!(stage.moved(), [of(0, 1, 8, 6), of(0, 2, 1, 1), of(2, 1, 7, 1)]);
}

#[test]
fn whoever_kept_nothing_before_is_not_told_again() {
    let papers: [(&[usize], u64); 6] = [(&[0, 1], 15), (&[0, 2], 15), (&[1], 5), (&[2], 5), (&[3], 12), (&[4], 9)];
    let ballots = Ballots::ranked(5, &papers).unwrap();
    let lots = Lots::drawn(vec![vec![1, 2]]);
    let contest = Contest { lots: &lots, ..Contest::new(&ballots, 2) };
    let sentences = told(method::count(method::Method::Meek, &contest).unwrap().sheet()).join("\n");
    // The fifth has no name here.
    assert_eq!(sentences.matches("5 keeps nothing").count(), 1, "{sentences}");
    assert_eq!(sentences.matches("Clara keeps nothing").count(), 1, "{sentences}");
}

#[test]
fn of_a_published_tally_no_ballots_are_told() {
    let matrix = pairwise::Matrix::from_rows(&[&[0, 3], &[1, 0]]).unwrap();
    let counted = pairwise::count_matrix(matrix, vec![0, 1], &Rule::plain(Method::Schulze), Lots::NONE).unwrap();
    let told = counted.sheet().sentences(Names(&["Anna", "Berta"].map(String::from)));
    assert_eq!(told.first().map(String::as_str), Some("Anna defeats Berta by 3 to 1"));
    assert!(!told.iter().any(|sentence| sentence.contains("not told")), "{told:?}");
    let default = DefaultOption { candidate: 1, quorum: 0, majorities: &[] };
    let ballots = Ballots::ranked(2, &[(&[0], 3), (&[1], 1)]).unwrap();
    let told = in_pairs(&ballots, &Rule { method: Method::Schulze, default: Some(default) }, Lots::NONE);
    let expected = "3 ballots prefer Anna to Berta and 1 the other way round: more for than against, and Anna stays";
    assert_eq!(told[1], expected);
}

#[test]
fn of_many_candidates_only_the_first_are_told_pair_by_pair() {
    let told_of = |candidates: usize, ballots: &[(&[usize], u64)], method| {
        let ballots = Ballots::ranked(candidates, ballots).unwrap();
        in_pairs(&ballots, &Rule::plain(method), &Lots::default())
    };
    let order: Vec<usize> = (0..101).collect();
    let full = told_of(100, &[(&order[..100], 1)], Method::Schulze);
    assert_eq!(full.iter().filter(|sentence| sentence.contains(" defeats ")).count(), 100 * 99 / 2 + 1);
    let schulze = told_of(101, &[(&order, 1)], Method::Schulze);
    assert_eq!((&*schulze[1], &*schulze[100]), ("Anna defeats Berta by 1 to 0", "Anna defeats 101 by 1 to 0"));
    assert_eq!(schulze[101], "4950 other comparisons are not told");
    assert_eq!(schulze[102], "Anna defeats every other");
    assert_eq!(
        schulze[202],
        "From Anna straight to 101, as strong as 1 to 0. From 101 to Anna there is no path: Anna comes before 101"
    );
    assert_eq!((&*schulze[203], schulze.len()), ("99 other paths are not told", 206));
    let locked = told_of(101, &[(&order, 1)], Method::RankedPairs);
    assert_eq!((&*locked[203], locked.len()), ("4950 other defeats are not told", 206));
    // Everybody is in the first place.
    let equal = told_of(200, &[], Method::Schulze);
    assert_eq!(equal.iter().filter(|sentence| sentence.contains(" are equal, ")).count(), 10_000);
    assert_eq!(equal.iter().filter(|sentence| sentence.starts_with("From ")).count(), 2_500);
    for left in ["9900 other comparisons are not told", "17400 other paths are not told"] {
        assert!(equal.contains(&left.to_string()), "{left}");
    }
}

#[test]
fn votes_added_up() {
    let ballots = Ballots::ranked(4, &[(&[0], 9), (&[1], 5), (&[2], 5), (&[3], 1)]).unwrap();
    let north = Group { category: "c".into(), name: "north".into(), min: 0, max: 1, members: vec![1, 2] };
    let constraints = Constraints { groups: vec![north] };
    let lots = Lots::drawn(vec![vec![2, 1]]);
    let contest = Contest { constraints: &constraints, lots: &lots, ..Contest::new(&ballots, 3) };
    let sheet = plain::count(&contest, plain::Method::Approval).unwrap().sheet().clone();
    let expected = [
        "A ballot counts once for each whom it names",
        "20 ballots are valid: Anna 9, Berta 5, Clara 5, Dora 1",
        "Anna is elected with 9 votes",
        "Of those with 5 votes the lot decides: Clara and Berta",
        "Clara is elected with 5 votes",
        "Berta cannot be elected: a group has all that it may have, or others need the seats",
        "Dora is elected with 1 vote",
    ];
    assert_eq!(told(&sheet), expected);
    let few = Ballots::ranked(4, &[(&[0], 1)]).unwrap();
    let sheet = plain::count(&Contest::new(&few, 3), plain::Method::Limited { votes: 2 }).unwrap().sheet().clone();
    let expected = [
        "A ballot counts once for each of up to 2, for 3 seats",
        "1 ballot is valid: Anna 1, Berta 0, Clara 0, Dora 0",
        "Anna is elected with 1 vote",
        "Nobody else has a vote: 2 seats stay empty",
    ];
    assert_eq!(told(&sheet), expected);
}

#[test]
fn rounds_and_points() {
    let ballots = Ballots::ranked(3, &[(&[0], 5), (&[1], 4), (&[2, 1], 2)]).unwrap();
    let rounds =
        |majority, second| told(two_round::count(&Contest::new(&ballots, 1), majority, second).unwrap().sheet());
    let second = rounds(two_round::MajorityOf::Valid, Some(&ballots));
    let expected = [
        "First round",
        "11 ballots are valid: Anna 5, Berta 4, Clara 2",
        "6 votes are needed in this round",
        "Anna goes on to the second round with 5 votes",
        "Berta goes on to the second round with 4 votes",
        "Second round",
        "11 ballots are valid: Berta 6, Anna 5",
        "Berta is elected with 6 votes",
    ];
    assert_eq!(second[1..], expected);
    let first = rounds(two_round::MajorityOf::Electors(8), None);
    assert_eq!(first[3..], ["5 votes are needed in this round", "Anna has 5 votes and is elected"]);
    let open = rounds(two_round::MajorityOf::Valid, None);
    assert_eq!(open.last().unwrap(), "A second round is held between Anna and Berta");

    let mut builder = points::Builder::new(2, Bounds::cumulative(3)).unwrap();
    builder.give(0, 1).unwrap();
    builder.close(1).unwrap();
    builder.close_spoilt(1).unwrap();
    let shared = builder.finish();
    let expected = [
        "A ballot shares out its points",
        "1 ballot is valid, and 1 chooses more than it may: Anna 1, Berta 0",
        "Anna is elected with 1 point",
    ];
    assert_eq!(told(points::count(&points::Contest::new(&shared, 1)).unwrap().sheet()), expected);
}

#[test]
fn committees() {
    let ballots = Ballots::ranked(4, &[(&[0, 1, 2], 6), (&[3], 3), (&[0, 3], 1)]).unwrap();
    let lots = Lots { beforehand: vec![1, 2, 0, 3], ..Lots::default() };
    let count = |method, seats| {
        told(committee::count(&Contest { lots: &lots, ..Contest::new(&ballots, seats) }, method).unwrap().sheet())
    };
    let shares = count(committee::Method::EqualShares(Completion::Phragmen), 3);
    let expected = [
        "10 ballots approve somebody, and 3 seats are to be filled; a seat costs 1, and each ballot has 3/10 to spend",
        "Seat 1: each ballot would pay Anna 1/7, Berta 1/6, Clara 1/6, Dora 1/4",
        "Anna is elected at the least price: 7 ballots with 3/10 pay 1/7 each or all that they have",
        "Seat 2: each ballot would pay Dora 59/210",
        "Dora is elected at the least price: 3 ballots with 3/10 and 1 ballot with 11/70 pay 59/210 each or all that they have",
        "The ballots of nobody else can pay for a seat; the seats that are left go by Phragmén's method, where a ballot's load begins as what it has spent",
        "Seat 3: each ballot would bear Berta 13/42, Clara 13/42",
        "Of those who are equal the lot decides: Berta and Clara",
        "Berta is elected at the least load: 6 ballots at 1/7, all at 13/42 from now on",
    ];
    assert_eq!(shares, expected);
    let alone = count(committee::Method::EqualShares(Completion::None), 3);
    assert_eq!(alone[5], "1 seat stays empty: the ballots of nobody else can pay for a seat");
    let approvals = count(committee::Method::EqualShares(Completion::Approval), 3);
    assert_eq!(approvals[5], "The ballots of nobody else can pay for a seat; the seats that are left go by approvals");
    let thiele = count(committee::Method::SequentialApproval, 5);
    let expected = [
        "Seat 2: the ballots count Dora 3 1/2, Berta 3, Clara 3",
        "Dora is elected with the most: 3 ballots count 1 and 1 ballot counts 1/2",
        "Seat 3: the ballots count Berta 3, Clara 3",
        "Of those who are equal the lot decides: Berta and Clara",
        "Berta is elected with the most: 6 ballots count 1/2",
        "Seat 4: the ballots count Clara 2",
        "Clara is elected with the most: 6 ballots count 1/3",
        "1 seat stays empty: nobody else is approved",
    ];
    assert_eq!(thiele[3..], expected);
}

#[test]
fn excluded_without_a_vote_beside_whoever_withdrew() {
    // Anna's surplus of 6.66 cannot bring those without a vote level with anybody, and Gustav withdrew.
    let names = ["Anna", "Berta", "Clara", "Dora", "Gustav", "Emil"].map(String::from);
    let excluded = |withdrawn: &[usize]| {
        let ballots = Ballots::ranked(6, &[(&[0], 40), (&[2], 30), (&[3], 30), (&[4], 1)]).unwrap();
        let counted = ers97::count(&Contest { withdrawn, ..Contest::new(&ballots, 2) }).unwrap();
        let told = counted.sheet().sentences(Names(&names));
        let surplus = ": Anna has 40.00; the surplus of 6.66 moves on, and no ballot has a further preference";
        assert!(told.iter().any(|told| told.ends_with(surplus)), "{told:#?}");
        let nobodys = told.iter().filter(|told| told.contains(": no ballots lie with Berta")).count();
        assert_eq!(nobodys, 1, "{told:#?}");
        told.into_iter().find(|sentence| sentence.contains("excluded")).unwrap()
    };
    assert_eq!(
        excluded(&[4, 5]),
        "Berta has the fewest votes of those who may be excluded, 0.00, and is excluded; with all the surplus that is left they would have 6.66, fewer than the 30.00 of the next"
    );
    assert_eq!(
        excluded(&[4]),
        "Berta and Emil are excluded together: all their votes, 0.00, with the surplus of 6.66 that is left 6.66, are no more than the 30.00 of the next above them"
    );
}

#[test]
fn equal_votes_told_apart_at_several_stages() {
    // At no stage does Anna have more than both others: Berta is level at the first, and Clara ahead at the second.
    let names = ["Anna", "Berta", "Clara", "Dora", "Emil"].map(String::from);
    let papers: &[(&[usize], u64)] =
        &[(&[0], 50), (&[1], 50), (&[2], 45), (&[3, 0], 5), (&[3, 2], 20), (&[4, 0], 10), (&[4, 1], 15), (&[4], 5)];
    let ballots = Ballots::ranked(5, papers).unwrap();
    let counted = ers97::count(&Contest::new(&ballots, 2)).unwrap();
    let told = counted.sheet().sentences(Names(&names));
    let expected = [
        "Of those with equal votes Anna and Berta were ahead at stage 1, with 50.00 and 50.00",
        "Of those with equal votes Anna was ahead at stage 2, with 55.00",
        "Anna has 65.00, which reaches the quota of 65.00, and is elected",
        "Of those with equal votes Berta was ahead at stage 1, with 50.00",
        "Berta has 65.00, which reaches the quota of 65.00, and is elected",
    ];
    assert!(told.windows(5).any(|part| part == expected), "{told:#?}");
}
