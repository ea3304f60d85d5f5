//! The count against the second implementation, on small cases full of ties.

use proptest::prelude::*;
use tauride_tally::transferable::meek::{Division, Equal, Exclusion, Settings, Surplus, count};
use tauride_tally::transferable::{Ruling, Stage};

use super::paper_by_paper::{self, Rule, Shared};
use crate::transferable::brute::Case;
use crate::transferable::second::{ballots, cases, counted};

/// Returns who was elected with the quota and who was excluded in a stage, each ascending.
fn decided(stage: &Stage) -> (Vec<usize>, Vec<usize>) {
    let mut elected = Vec::new();
    let mut excluded = Vec::new();
    for ruling in &stage.rulings {
        match ruling {
            Ruling::Quota(candidate) => elected.push(*candidate),
            Ruling::Fewest(candidate) | Ruling::Batch(candidate) => excluded.push(*candidate),
            Ruling::LastSeats(_)
            | Ruling::Active(_)
            | Ruling::Safe(_)
            | Ruling::Doomed(_)
            | Ruling::Guarded(_)
            | Ruling::AheadEarlier { .. }
            | Ruling::Lot(_) => {}
        }
    }
    elected.sort_unstable();
    excluded.sort_unstable();
    (elected, excluded)
}

fn check(case: &Case, settings: Settings) -> Result<(), TestCaseError> {
    let settings = Settings { equal: Equal::Share, ..settings };
    let (sheet, _) = counted(case, &|contest| count(contest, &settings)).unwrap();
    let new_zealand = settings.exclusion == Exclusion::WhenCertain;
    let rule = Rule { new_zealand, net: settings.surplus == Surplus::Net, shared: Shared::Joined };
    let first_out: Vec<usize> = case.luck.iter().rev().copied().collect();
    let (stages, mut winners) = paper_by_paper::count(rule, &ballots(case), case.seats, &case.withdrawn, &first_out);
    let decisive: Vec<&Stage> = sheet.stages.iter().filter(|stage| decided(stage) != (vec![], vec![])).collect();
    prop_assert_eq!(decisive.len(), stages.len());
    for (ours, theirs) in decisive.into_iter().zip(stages) {
        let lost = ours.exhausted.checked_add_signed(ours.rounding).unwrap();
        prop_assert_eq!(&ours.votes, &theirs.votes);
        prop_assert_eq!((ours.quota, lost), (theirs.quota, theirs.residual));
        prop_assert_eq!(decided(ours), (theirs.elected, theirs.excluded));
    }
    let mut elected = sheet.elected;
    elected.sort_unstable();
    winners.sort_unstable();
    prop_assert_eq!(elected, winners);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn new_zealand_twice(case in cases(false)) {
        check(&case, Settings::NEW_ZEALAND)?;
    }

    #[test]
    fn parametric_twice(case in cases(false), net in any::<bool>()) {
        let surplus = if net { Surplus::Net } else { Surplus::AboveQuota };
        check(&case, Settings { surplus, ..Settings::PARAMETRIC })?;
    }
}

/// All settings that differ in what they count, with any decimals.
pub(crate) fn settings() -> impl Strategy<Value = Settings> {
    let exclusion = prop::sample::select(vec![Exclusion::WhenCertain, Exclusion::WhenSettled]);
    let division = prop::sample::select(vec![Division::KeptUp, Division::BothDown, Division::BothUp]);
    let surplus = prop::sample::select(vec![Surplus::AboveQuota, Surplus::Net]);
    let equal = prop::sample::select(vec![Equal::Stop, Equal::Share, Equal::EveryOrder, Equal::EveryOrderAsWritten]);
    (0_u32..10, 0_u32..12, exclusion, division, surplus, equal).prop_map(
        |(decimals, omega, exclusion, division, surplus, equal)| Settings {
            decimals,
            omega,
            exclusion,
            division,
            surplus,
            equal,
        },
    )
}
