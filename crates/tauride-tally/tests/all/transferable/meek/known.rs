//! A count whose figures are published: the model election of the ERS, by the rule of Hill, Wichmann and Woodall.

use tauride_tally::transferable::meek::{Settings, count};
use tauride_tally::{Contest, Counted};

use crate::transferable::papers;

/// A candidate's or the quota's votes in hundredths; 0 once a candidate is excluded.
type Figures<'a> = (&'a str, [u128; 5]);

/// The figures are another program's, to two decimals, each time that all surpluses are distributed: OpenTally is
/// checked by them, and they are said to come from an implementation of Algorithm 123 (*The Computer Journal* 30, 1987).
/// That rule goes on to distribute surpluses after the last seat is certain; ours stops there, so that the last column of
/// the six is not compared.
#[test]
fn the_model_election_agrees_with_algorithm_123() {
    let rows: [Figures<'_>; 12] = [
        ("Smith", [13_400, 10_726, 10_696, 10_442, 10_158]),
        ("Carpenter", [8_100, 8_798, 8_847, 9_771, 10_158]),
        ("Wright", [2_700, 3_199, 3_234, 3_497, 0]),
        ("Glazier", [2_400, 3_019, 3_062, 0, 0]),
        ("Duke", [10_500, 10_660, 10_696, 10_442, 10_158]),
        ("Prince", [9_100, 9_100, 9_100, 9_245, 9_707]),
        ("Baron", [6_400, 6_400, 6_400, 6_403, 6_724]),
        ("Abbot", [5_900, 5_980, 6_485, 6_600, 6_892]),
        ("Vicar", [5_500, 5_500, 6_921, 7_099, 7_327]),
        ("Monk", [2_300, 2_340, 0, 0, 0]),
        ("Freeman", [9_000, 9_359, 9_427, 9_597, 9_981]),
        ("the quota", [10_757, 10_726, 10_696, 10_442, 10_158]),
    ];
    let ballots = papers::model_election();
    let counted = count(&Contest::new(&ballots, 6), &Settings::PARAMETRIC).unwrap();
    let Counted::Complete(sheet) = counted else { panic!("{counted:?}") };
    // The stages at whose end the surplus is gone: after the first preferences, and after each exclusion's iterations.
    for (column, stage) in [0, 1, 3, 4, 6].into_iter().enumerate() {
        let stage = &sheet.stages[stage];
        let hundredths = |units: u128| (units + 5_000_000) / 10_000_000;
        for (candidate, (name, figures)) in rows.iter().enumerate() {
            let units = if candidate == 11 { stage.quota } else { stage.votes[candidate] };
            assert_eq!(hundredths(units), figures[column], "{name}, column {column}");
        }
    }
    let mut elected = sheet.elected;
    elected.sort_unstable();
    // Smith, Carpenter, Duke, Prince, Vicar and Freeman.
    assert_eq!(elected, [0, 1, 4, 5, 8, 10]);
}
