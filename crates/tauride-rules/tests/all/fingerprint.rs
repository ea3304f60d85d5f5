//! When two states are the same, and when it next makes a difference that time passes.

use crate::common::{FOUNDERS, act, at, charter, council, elect, factory, founded, m};
use tauride_rules::chapters::Act;
use tauride_rules::clock::ClockAct;
use tauride_rules::fingerprint::{Sight, fingerprint};
use tauride_rules::ground::actor::Actor;
use tauride_rules::ground::civil::Span;
use tauride_rules::ids::SeatId;
use tauride_rules::next::next_change;
use tauride_rules::recall::RecallAct;
use tauride_rules::roll::RollAct;
use tauride_rules::share::Share;
use tauride_rules::terms::{PetitionBasis, RecallRule, RecallWay};
use tauride_rules::{State, instant::Instant};

const SEAT: SeatId = SeatId(1);

/// A factory of six whose delegate may be recalled by a petition, which lasts ten days, after a grace of three.
fn federation() -> State {
    let mut charter = charter();
    charter.founding.lasts = None;
    charter.bodies[1].seats[0].recalls = vec![RecallRule {
        article: "9".into(),
        reason: "".into(),
        by: RecallWay::Petition {
            threshold: Share::more_than(1, 2),
            of: PetitionBasis::Electors,
            lasts: Some(Span::days(10)),
            opens: None,
        },
        constructive: false,
        grace: Span::days(3),
        cool_down: Span::days(5),
    }];
    let mut state = founded(charter);
    let unit = factory(&mut state, "Putilov", 6);
    council(&mut state, &[unit]);
    elect(&mut state, 1, 1);
    state
}

fn pass(state: &mut State, to: &str) {
    act(state, Actor::Clerk, &Act::Clock(ClockAct::PassTime { to: at(to) }));
}

fn relative(state: &State) -> u128 {
    fingerprint(state, Sight { now: Some(state.now), reach: 60 * 86_400 })
}

fn sign(state: &mut State, member: u32) {
    act(state, m(member), &Act::Recall(RecallAct::SignRecall { seat: SEAT }));
}

#[test]
fn times_count_from_now_and_old_ones_are_alike() {
    let (mut early, mut late) = (federation(), federation());
    let absolute = |state: &State| fingerprint(state, Sight { now: None, reach: 0 });
    assert_eq!(relative(&early), relative(&early.clone()));
    pass(&mut early, "1917-08-01T12:00:00Z");
    assert_ne!(relative(&early), relative(&late), "the grace is over in the one, and not in the other");
    pass(&mut late, "1917-09-01T12:00:00Z");
    assert_eq!(relative(&early), relative(&late));
    assert_ne!(absolute(&early), absolute(&late));
    sign(&mut early, 2);
    assert_ne!(relative(&early), relative(&late));
    sign(&mut late, 2);
    assert_eq!(relative(&early), relative(&late), "both petitions lapse in ten days");
    pass(&mut late, "1917-09-02T12:00:00Z");
    assert_ne!(relative(&early), relative(&late), "the one lapses earlier");
}

#[test]
fn what_is_only_history_makes_no_difference() {
    let (mut one, mut other) = (federation(), federation());
    for state in [&mut one, &mut other] {
        pass(state, "1917-08-01T12:00:00Z");
        sign(state, 3);
    }
    sign(&mut one, 2);
    act(&mut one, m(2), &Act::Recall(RecallAct::WithdrawSignature { seat: SEAT }));
    assert_eq!(relative(&one), relative(&other));
    for state in [&mut one, &mut other] {
        act(state, m(3), &Act::Recall(RecallAct::WithdrawSignature { seat: SEAT }));
    }
    assert_eq!(relative(&one), relative(&other), "whoever began the petition waits in both");
    act(&mut one, FOUNDERS, &Act::Roll(RollAct::FreezeRoll { unit: tauride_rules::ids::UnitId(1) }));
    assert_ne!(relative(&one), relative(&other));
}

#[test]
fn time_makes_a_difference_when_grace_petition_and_cool_down_end() {
    let mut state = federation();
    let next = |state: &mut State, expected: &str| {
        let next = next_change(state).map(Instant::unix);
        assert_eq!(next, Some(at(expected).unix()), "{expected}");
        pass(state, expected);
    };
    next(&mut state, "1917-03-02T12:00:00Z"); // the grace of three days is over
    sign(&mut state, 2);
    pass(&mut state, "1917-03-03T12:00:00Z");
    next(&mut state, "1917-03-12T12:00:00Z"); // the petition lapses after ten
    assert!(!state.petitions.contains_key(SEAT));
    next(&mut state, "1917-03-13T12:00:00Z"); // until then the credential may be contested, fourteen days
    next(&mut state, "1917-03-17T12:00:00Z"); // the cool-down of five is over
}
