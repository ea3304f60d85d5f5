//! Committees by hand: who is equal, what a lot decides, and why seats stay empty.

use tauride_tally::ballots::Ballots;
use tauride_tally::committee::{Completion, FIGURES_MAX, Method, Sheet, Step, count};
use tauride_tally::lots::Lots;
use tauride_tally::sentence::{Names, Sentences as _};
use tauride_tally::{Contest, Counted};

/// Every candidate is approved by as many ballots, which approve nobody else.
fn each(votes: &[u64]) -> Ballots {
    let groups: Vec<([usize; 1], u64)> = votes.iter().enumerate().map(|(place, votes)| ([place], *votes)).collect();
    let groups: Vec<(&[usize], u64)> = groups.iter().map(|(one, votes)| (&one[..], *votes)).collect();
    Ballots::ranked(votes.len(), &groups).unwrap()
}

fn counted(ballots: &Ballots, seats: u32, method: Method, lots: &Lots) -> Counted<Sheet> {
    count(&Contest { lots, ..Contest::new(ballots, seats) }, method).unwrap()
}

#[test]
fn equals_come_in_together_where_the_order_changes_nothing() {
    let apart = each(&[5, 5, 1]);
    let both = Ballots::ranked(3, &[(&[0, 1], 5), (&[2], 1)]).unwrap();
    for method in [Method::SequentialApproval, Method::Phragmen] {
        let sheet = counted(&apart, 2, method, Lots::NONE);
        assert_eq!((sheet.tie(), &sheet.sheet().elected[..]), (None, &[0, 1][..]), "{method:?}");
        // Whoever comes first makes the other's supporters count for less.
        let tie = counted(&both, 2, method, Lots::NONE).tie().cloned().unwrap();
        assert_eq!((&tie.among[..], tie.places), (&[0, 1][..], 1), "{method:?}");
        // One seat is between two.
        let tie = counted(&apart, 1, method, Lots::NONE).tie().cloned().unwrap();
        assert_eq!((&tie.among[..], tie.places), (&[0, 1][..], 1), "{method:?}");
    }
}

#[test]
fn by_approvals_one_lot_decides_all_seats_between_equals() {
    // Four ballots with three quarters each can pay for nobody alone.
    let ballots = each(&[1; 4]);
    for (completion, places, elected) in [(Completion::Approval, 3, 3), (Completion::Phragmen, 1, 1)] {
        let method = Method::EqualShares(completion);
        let tie = counted(&ballots, 3, method, Lots::NONE).tie().cloned().unwrap();
        assert_eq!((&tie.among[..], tie.places), (&[0, 1, 2, 3][..], places));
        let lots = Lots::drawn(vec![vec![2, 0, 3, 1]]);
        let on = counted(&ballots, 3, method, &lots);
        assert_eq!(on.sheet().elected, [2, 0, 3][..elected]);
        let rest = (elected < 3).then(|| vec![0, 1, 3]);
        assert_eq!(on.tie().map(|tie| tie.among.clone()), rest);
    }
}

#[test]
fn a_sheet_says_why_seats_stay_empty() {
    let names = ["Anna", "Berta"].map(String::from);
    let told = |votes: &[u64], seats, completion| {
        let counted = counted(&each(votes), seats, Method::EqualShares(completion), Lots::NONE);
        counted.sheet().sentences(Names(&names)).last().cloned().unwrap()
    };
    let unpaid = "1 seat stays empty: the ballots of nobody else can pay for a seat";
    assert_eq!(told(&[3, 1], 2, Completion::None), unpaid);
    let unwanted = "1 seat stays empty: nobody else is approved";
    assert_eq!(told(&[3, 0], 2, Completion::Approval), unwanted);
    assert_eq!(told(&[3, 0], 2, Completion::Phragmen), unwanted);
}

#[test]
fn of_a_million_figures_only_those_of_the_elected_are_kept() {
    let votes: Vec<u64> = (0..2_000).map(|place| 3_000 - place).collect();
    let counted = counted(&each(&votes), 600, Method::SequentialApproval, Lots::NONE);
    let rounds = &counted.sheet().rounds;
    assert_eq!((rounds.len(), rounds[0].figures.len(), rounds[0].step), (600, 2_000, Step::Weights));
    let last = rounds.last().unwrap();
    assert_eq!(last.figures.iter().map(|(candidate, _)| *candidate).collect::<Vec<_>>(), [599]);
    assert!(rounds.iter().map(|round| round.figures.len()).sum::<usize>() <= FIGURES_MAX);
}
