//! What random elections seldom come upon.

use tauride_tally::Contest;
use tauride_tally::ballots::Ballots;
use tauride_tally::transferable::ers97::count;
use tauride_tally::transferable::{Flow, Place, Step};

/// Two are excluded together; their papers are one batch with whoever gets them, and go on from there together.
#[test]
fn papers_of_two_excluded_together_go_on_together() {
    let ballots = Ballots::ranked(5, &[(&[0], 12), (&[1], 15), (&[2], 10), (&[3, 0], 5), (&[4, 2, 1], 4)]).unwrap();
    let sheet = count(&Contest::new(&ballots, 1)).unwrap().sheet().clone();
    let steps: Vec<&Step> = sheet.stages.iter().map(|stage| &stage.step).collect();
    let excluded = |of: &[usize]| Step::Exclusion { of: of.to_vec(), value: Some(100) };
    assert_eq!(steps, [&Step::FirstPreferences, &excluded(&[3, 4]), &excluded(&[2])]);
    let flow = |from, to, ballots: u128| Flow { from: Place::Candidate(from), to, votes: ballots * 100, ballots };
    assert_eq!(sheet.stages[1].flows, [flow(3, Place::Candidate(0), 5), flow(4, Place::Candidate(2), 4)]);
    let mut last = sheet.stages[2].moved();
    last.sort_by_key(|flow| flow.ballots);
    assert_eq!(last, [flow(2, Place::Candidate(1), 4), flow(2, Place::Exhausted, 10)]);
    assert_eq!(sheet.elected, [1]);
}
