//! The timeline of every resolution that is played: in order, and never of two minds about what has happened.

use tauride_rules::ids::ResolutionId;
use tauride_rules::resolution::state::{Resolution, Standing};
use tauride_view::Timeline;
use tauride_view::timeline::{Coming, OfRight, Sort, What};

use crate::played::federations;

/// What happened is in order and past, and what is drawn is how it stands.
fn is_as_it_stands(told: &str, found: &Timeline, resolution: &Resolution) {
    assert!(found.past.is_sorted_by_key(|step| step.at), "{told}");
    assert!(found.past.iter().all(|step| step.at <= found.now), "{told}");
    assert!(found.ahead.is_sorted_by_key(|step| step.at), "{told}");
    assert!(found.past.iter().any(|step| matches!(step.what, What::Resolved { .. })), "{told}");
    let force = found.past.iter().filter(|step| matches!(step.what, What::InForce)).count();
    assert_eq!(force, resolution.held.len(), "{told}");
    assert!(found.bars.iter().all(|bar| bar.until.is_none_or(|until| until >= bar.from)), "{told}");
    let now = found.bars.iter().rfind(|bar| bar.right.is_none()).map(|bar| bar.sort);
    match resolution.standing {
        Standing::InForce => assert_eq!(now, Some(Sort::InForce), "{told}"),
        Standing::Stopped => assert_eq!(now, Some(Sort::Stopped), "{told}"),
        Standing::Waits => assert_eq!(now, Some(Sort::Waits), "{told}"),
        Standing::Void => assert_eq!(now, None, "{told}"),
        Standing::Lapsed | Standing::Superseded(_) | Standing::Undone(_) => {
            assert!(found.past.iter().any(|step| matches!(step.what, What::Over { .. })), "{told}");
        }
    }
}

/// How often rights were used against something, overridden and left in silence, and how often something is to be in force.
fn counted(found: &Timeline) -> [usize; 4] {
    let of_rights = |is: fn(&OfRight) -> bool| {
        let steps = found.past.iter();
        steps.filter(|step| matches!(&step.what, What::Right { what, .. } if is(what))).count()
    };
    [
        of_rights(|what| matches!(what, OfRight::Used(how) if how.is_against())),
        of_rights(|what| matches!(what, OfRight::Overridden(_))),
        of_rights(|what| matches!(what, OfRight::Lapsed { .. })),
        found.ahead.iter().filter(|step| matches!(step.what, Coming::InForceUnless(_))).count(),
    ]
}

#[test]
fn every_timeline_is_in_order_and_what_is_to_come_is_not_past() {
    let mut some = [0; 4];
    for (title, state) in federations() {
        for id in (0..state.resolutions.len()).map(ResolutionId::at) {
            let found = Timeline::of(&state, id).unwrap();
            let told = format!("{title} {id}: {found:?}");
            is_as_it_stands(&told, &found, state.resolution(id).unwrap());
            some.iter_mut().zip(counted(&found)).for_each(|(sum, one)| *sum += one);
        }
    }
    assert!(some.iter().all(|count| *count > 0), "{some:?}");
}
