//! Committees against 480 cases of abcvoting: another program's results, not official ones.

use std::collections::BTreeSet;

use tauride_tally::ballots::Ballots;
use tauride_tally::committee::{self, Completion, Method};
use tauride_tally::lots::Lots;
use tauride_tally::plain;
use tauride_tally::{Contest, Counted, Tie};

type Committee = BTreeSet<usize>;

struct Case {
    name: &'static str,
    candidates: usize,
    seats: u32,
    ballots: Ballots,
    /// The ballots that approve nobody.
    blank: u64,
    results: Vec<(&'static str, BTreeSet<Committee>)>,
}

fn digits(text: &str) -> Vec<usize> {
    text.chars().filter_map(|digit| digit.to_digit(10)).map(|digit| digit as usize).collect()
}

fn case(line: &'static str) -> Case {
    let mut parts = line.splitn(4, ": ");
    let (name, sizes) = (parts.next().unwrap(), parts.next().unwrap());
    let (candidates, seats) = sizes.split_once(" candidates, ").unwrap();
    let papers: Vec<Vec<usize>> = parts.next().unwrap().split(' ').map(digits).collect();
    let rows: Vec<(&[usize], u64)> = papers.iter().map(|paper| (&paper[..], 1)).collect();
    let results = parts.next().unwrap().split("; ").map(|result| {
        let (rule, committees) = result.split_once(' ').unwrap();
        (rule, committees.split(' ').map(|committee| digits(committee).into_iter().collect()).collect())
    });
    let candidates = candidates.parse().unwrap();
    Case {
        name,
        candidates,
        seats: seats.strip_suffix(" seats").unwrap().parse().unwrap(),
        ballots: Ballots::ranked(candidates, &rows).unwrap(),
        blank: papers.iter().map(|paper| u64::from(paper.is_empty())).sum(),
        results: results.collect(),
    }
}

fn cases() -> impl Iterator<Item = Case> {
    include_str!("../data/approval-committees/cases.txt").lines().map(case)
}

/// Counts by the rule of that name: who is elected, or the tie.
fn count(case: &Case, rule: &str, lots: &Lots) -> Result<Committee, Tie> {
    let contest = Contest { lots, ..Contest::new(&case.ballots, case.seats) };
    let elected = |elected: &[usize]| elected.iter().copied().collect();
    let method = match rule {
        "seqpav" => Method::SequentialApproval,
        "seqphragmen" => Method::Phragmen,
        "equal-shares" => Method::EqualShares(Completion::Phragmen),
        "equal-shares-av" => Method::EqualShares(Completion::Approval),
        _ => {
            return match plain::count(&contest, plain::Method::Approval).unwrap() {
                Counted::Complete(sheet) => Ok(elected(&sheet.elected)),
                Counted::LotRequired { tie, .. } => Err(tie),
            };
        }
    };
    match committee::count(&contest, method).unwrap() {
        Counted::Complete(sheet) => Ok(elected(&sheet.elected)),
        Counted::LotRequired { tie, .. } => Err(tie),
    }
}

/// Every committee that some lots lead to.
fn reachable(case: &Case, rule: &str, lots: &mut Lots, found: &mut BTreeSet<Committee>) {
    match count(case, rule, lots) {
        Ok(committee) => {
            found.insert(committee);
        }
        Err(tie) => {
            assert!(tie.among.is_sorted() && (1..tie.among.len()).contains(&(tie.places as usize)));
            assert!(
                lots.drawn.iter().all(|lot| {
                    let mut lot = lot.clone();
                    lot.sort_unstable();
                    lot != tie.among
                }),
                "a lot is asked for once"
            );
            for favoured in choices(&tie.among, tie.places as usize) {
                let others = tie.among.iter().copied().filter(|one| !favoured.contains(one));
                lots.drawn.push(favoured.iter().copied().chain(others).collect());
                reachable(case, rule, lots, found);
                lots.drawn.pop();
            }
        }
    }
}

/// Every choice of so many.
fn choices(among: &[usize], places: usize) -> Vec<Vec<usize>> {
    match (among.split_first(), places) {
        (_, 0) => vec![vec![]],
        (None, _) => vec![],
        (Some((first, rest)), _) => {
            let with = choices(rest, places - 1).into_iter().map(|mut choice| {
                choice.insert(0, *first);
                choice
            });
            with.chain(choices(rest, places)).collect()
        }
    }
}

/// abcvoting fills every seat, also by those whom nobody approves, in every way; here such seats stay empty.
fn filled(case: &Case, committees: &BTreeSet<Committee>) -> BTreeSet<Committee> {
    let approved: BTreeSet<usize> =
        case.ballots.groups().flat_map(|ballot| ballot.named().collect::<Vec<_>>()).collect();
    let unwanted: Vec<usize> = (0..case.candidates).filter(|one| !approved.contains(one)).collect();
    let fill = |committee: &Committee| {
        let empty = case.seats as usize - committee.len();
        choices(&unwanted, empty)
            .into_iter()
            .map(|more| committee.iter().copied().chain(more).collect())
            .collect::<Vec<_>>()
    };
    committees.iter().flat_map(fill).collect()
}

#[test]
fn every_committee_that_lots_can_lead_to() {
    let (mut compared, mut filled_up, mut blank, mut wrong) = (0, BTreeSet::new(), BTreeSet::new(), Vec::new());
    for case in cases() {
        for (rule, expected) in &case.results {
            let mut found = BTreeSet::new();
            reachable(&case, rule, &mut Lots::default(), &mut found);
            if found != *expected && filled(&case, &found) == *expected {
                filled_up.insert(case.name);
                found = filled(&case, &found);
            }
            if case.blank > 0 {
                blank.insert(case.name);
            }
            compared += 1;
            if found != *expected {
                wrong.push(format!("{} {rule}: {found:?}, not {expected:?}", case.name));
            }
        }
    }
    // In these fewer are approved than there are seats; in those some ballots approve nobody, which abcvoting counts among
    // the electors who have a share, and which makes no difference in any of them.
    assert_eq!((filled_up.len(), blank.len()), (46, 7));
    assert_eq!(compared, 480 * 5);
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

/// With lots that favour the lower number, the committee is one of abcvoting's.
#[test]
fn lots_for_the_lower_number() {
    for case in cases() {
        let lots = Lots { drawn: Vec::new(), beforehand: (0..case.candidates).collect() };
        for (rule, expected) in &case.results {
            let found = BTreeSet::from([count(&case, rule, &lots).unwrap()]);
            assert!(filled(&case, &found).is_subset(expected), "{} {rule}: {found:?}", case.name);
        }
    }
}
