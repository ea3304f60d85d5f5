//! Counts whose figures are published.

use tauride_tally::ballots::Ballots;
use tauride_tally::transferable::ers97::count;
use tauride_tally::transferable::{Sheet, Step};
use tauride_tally::{Contest, Counted};

use crate::transferable::papers::{self, printed};

fn complete(ballots: &Ballots, seats: u32) -> Sheet {
    match count(&Contest::new(ballots, seats)).unwrap() {
        Counted::Complete(sheet) => sheet,
        Counted::LotRequired { tie, .. } => panic!("{tie:?}"),
    }
}

/// The model election of the booklet, section 8. The figures below are the booklet's, of its first two stages; those of
/// later stages, which follow from the papers that were worked out, are not, and are not compared.
#[test]
fn the_model_election_begins_as_the_booklet_says() {
    let sheet = complete(&papers::model_election(), 6);
    let [first, second, ..] = &sheet.stages[..] else { panic!("{sheet:?}") };
    assert_eq!((sheet.valid, printed(&sheet, first.quota).as_str()), (753, "107.58"));
    assert_eq!(printed(&sheet, first.votes[0]), "134.00");
    assert_eq!(sheet.elected[0], 0);
    // 123 of 134 papers are transferable; 26.42 / 123 = 0.21, and 0.59 is the non-transferable difference.
    let moved = second.flows.iter().map(|flow| flow.ballots).sum::<u128>();
    assert_eq!((&second.step, moved), (&Step::Surplus { of: 0, value: 21, parcels: vec![] }, 123));
    assert_eq!((printed(&sheet, second.votes[0]).as_str(), second.rounding, second.exhausted), ("107.58", 59, 0));
}

/// The election of the social secretary of the men's hockey club of University College London, 19 March 2021, as its
/// students' union published it: 25 valid votes, 2 places. The papers follow from the figures: 17 of the first 20 go on.
#[test]
fn a_students_union_2021() {
    let sheet = complete(&Ballots::ranked(3, &[(&[0], 5), (&[1, 0], 17), (&[1], 3)]).unwrap(), 2);
    let told: Vec<_> = sheet
        .stages
        .iter()
        .map(|stage| {
            let lost = stage.exhausted.checked_add_signed(stage.rounding).unwrap();
            (stage.votes.iter().map(|votes| printed(&sheet, *votes)).collect::<Vec<_>>(), printed(&sheet, lost))
        })
        .collect();
    let row = |votes: [&str; 3], lost: &str| (votes.map(str::to_owned).to_vec(), lost.to_owned());
    assert_eq!(told, [row(["5.00", "20.00", "0.00"], "0.00"), row(["16.56", "8.34", "0.00"], "0.10")]);
    assert_eq!(printed(&sheet, sheet.stages[0].quota), "8.34");
    assert_eq!(sheet.elected, [1, 0]);
}
