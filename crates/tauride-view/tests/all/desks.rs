//! The desk of every body that is played: in order, and nothing on it is what it has done already.

use tauride_rules::ids::BodyId;
use tauride_rules::instant::Instant;
use tauride_view::Desk;
use tauride_view::desk::Due;

use crate::played::federations;

#[test]
fn every_desk_is_in_order_and_debts_of_several_kinds_lie_on_some() {
    let mut kinds = [0_u32; 7];
    let (mut stopped, mut silent, mut overridden) = (0, 0, 0);
    for (title, state) in federations() {
        for id in (0..state.bodies.len()).map(BodyId::at) {
            let desk = Desk::of(&state, id, 10).unwrap();
            let told = format!("{title} {id}: {desk:?}");
            assert!(desk.owes.is_sorted_by_key(|owed| owed.until.unwrap_or(Instant::MAX)), "{told}");
            for owed in &desk.owes {
                assert!(!owed.overdue || owed.until.is_some_and(|until| until <= state.now), "{told}");
                let kind = match owed.what {
                    Due::Answer { .. } => 0,
                    Due::Report(_) => 1,
                    Due::Charge { .. } => 2,
                    Due::StandBy { .. } | Due::Complete { .. } => 3,
                    Due::Condition { .. } => 4,
                    Due::HandBack { .. } | Due::Ratification => 5,
                    Due::Open { .. } => 6,
                };
                kinds[kind] += 1;
            }
            assert!(desk.waits.iter().all(|waits| waits.right.by.as_ref().is_some_and(|by| by.id == id)), "{told}");
            let used = &desk.used;
            let all = used.allowed + used.stopped + used.silent + used.overridden + used.given_up;
            assert_eq!(all.min(10), used.last.len() as u64, "{told}");
            assert!(used.overridden + used.given_up <= used.stopped + used.silent, "{told}");
            stopped += used.stopped;
            silent += used.silent;
            overridden += used.overridden;
        }
        assert!(Desk::of(&state, BodyId(4_000), 10).is_none());
    }
    assert!(kinds.iter().filter(|count| **count > 0).count() > 2, "{kinds:?}");
    assert!(stopped > 0 && silent > 0 && overridden > 0, "{stopped} {silent} {overridden}");
}
