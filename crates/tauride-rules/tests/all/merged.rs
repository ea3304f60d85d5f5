//! Two units become one: nobody is lost, nobody counts twice, and it takes no longer for many than for few.

use crate::common::{FOUNDERS, act, at, charter, council, elect, factory, founded, m, poll, refused};
use tauride_rules::body::BodyAct;
use tauride_rules::chapters::Act;
use tauride_rules::charter::CharterAct;
use tauride_rules::clock::ClockAct;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, MemberId, PollId, SeatId, UnitId};
use tauride_rules::poll::PollAct;
use tauride_rules::question::Question;
use tauride_rules::recall::RecallAct;
use tauride_rules::roll::RollAct;
use tauride_rules::share::Share;
use tauride_rules::succession::{SuccessionEvent, SuccessionQuestion};
use tauride_rules::terms::{MajorityOf, Norm, PollRule, Text};
use tauride_rules::votes::choice::Choice;
use tauride_rules::{Actor, Event, State, invariants};

const ONE: UnitId = UnitId(1);
const OTHER: UnitId = UnitId(2);

fn tests() -> Vec<Text> {
    vec!["works here".into()]
}

/// Factories of which one elector in a thousand decides what they go over into, and which meet in no assembly.
fn federation(counts: [u32; 2]) -> State {
    let mut charter = charter();
    charter.founding.lasts = None;
    charter.units[0].one_each = false;
    charter.units[0].merges =
        Some(PollRule { majority: Share::at_least(1, 1_000), of: MajorityOf::Electors, ..poll("2") });
    let mut state = founded(charter);
    factory(&mut state, "Putilov", counts[0]);
    factory(&mut state, "Lessner", counts[1]);
    state
}

/// Both agree, by the votes of so many each: then it has happened.
fn merge(state: &mut State, most: usize) -> Vec<Event> {
    let mut events = Vec::new();
    for by in [ONE, OTHER] {
        let voters: Vec<MemberId> = state.unit(by).unwrap().electors.iter().take(most).collect();
        let question = Question::Succession(SuccessionQuestion::GoOver { by, unit: ONE, into: OTHER });
        act(state, Actor::Member(voters[0]), &Act::Poll(PollAct::OpenPoll { question }));
        let poll = PollId::at(state.polls.len() - 1);
        for voter in voters {
            act(state, Actor::Member(voter), &Act::Poll(PollAct::CastVote { poll, choice: Choice::For }));
        }
        let to = state.poll(poll).unwrap().until;
        events = act(state, Actor::Clerk, &Act::Clock(ClockAct::PassTime { to }));
    }
    invariants(state).unwrap();
    events
}

#[test]
fn three_hundred_thousand_go_over_in_one_entry() {
    let mut state = federation([300_000, 40]);
    let events = merge(&mut state, 300);
    let merged = Event::Succession(SuccessionEvent::UnitsMerged { unit: ONE, into: OTHER });
    assert!(events.contains(&merged), "{events:?}");
    assert_eq!(state.unit(ONE).unwrap().electors.len(), 0);
    assert_eq!(state.unit(OTHER).unwrap().electors.len(), 300_040);
    for member in [1, 150_000, 300_000, 300_040] {
        assert_eq!(state.rolls.units_of(MemberId(member)).collect::<Vec<_>>(), [OTHER]);
    }
    act(&mut state, m(7), &Act::Roll(RollAct::Leave { unit: OTHER }));
    assert_eq!(state.rolls.units_of(MemberId(7)).next(), None);
    invariants(&state).unwrap();
}

#[test]
fn whoever_stood_on_both_rolls_stands_on_one() {
    let mut state = federation([6, 6]);
    let both = RollAct::Admit { unit: OTHER, members: vec![MemberId(1), MemberId(2)], attests: tests() };
    act(&mut state, FOUNDERS, &Act::Roll(both));
    for (unit, member, weight) in [(ONE, 1, 3), (OTHER, 1, 5), (ONE, 3, 4)] {
        act(&mut state, FOUNDERS, &Act::Roll(RollAct::SetWeight { unit, member: MemberId(member), weight }));
    }
    merge(&mut state, 6);
    assert_eq!(state.unit(OTHER).unwrap().electors.len(), 12);
    assert_eq!(state.rolls.units_of(MemberId(1)).collect::<Vec<_>>(), [OTHER]);
    let weight = |member| state.rolls.weight(OTHER, MemberId(member));
    assert_eq!([weight(1), weight(2), weight(3)], [5, 1, 4]);
    act(&mut state, m(1), &Act::Roll(RollAct::Leave { unit: OTHER }));
    assert_eq!(state.rolls.units_of(MemberId(1)).next(), None);
    invariants(&state).unwrap();
}

#[test]
fn who_was_struck_off_or_recorded_dead_comes_back_to_the_other() {
    let mut state = federation([6, 6]);
    act(&mut state, FOUNDERS, &Act::Roll(RollAct::SetWeight { unit: ONE, member: MemberId(5), weight: 4 }));
    let test: Text = "works here".into();
    act(&mut state, FOUNDERS, &Act::Roll(RollAct::Strike { unit: ONE, member: MemberId(5), test }));
    act(&mut state, FOUNDERS, &Act::Roll(RollAct::RecordDeath { member: MemberId(6) }));
    merge(&mut state, 4);
    assert_eq!(state.unit(OTHER).unwrap().electors.len(), 10);
    // The two polls took fourteen days: what was struck off in time to be contested is not any more, and the dead may always say so.
    let contest = Act::Roll(RollAct::ContestStrike { unit: OTHER, member: MemberId(5) });
    assert_eq!(refused(&mut state, m(5), &contest).0, "roll.20");
    act(&mut state, m(6), &Act::Roll(RollAct::ContestDeath { member: MemberId(6) }));
    assert_eq!(state.rolls.units_of(MemberId(6)).collect::<Vec<_>>(), [OTHER]);
    invariants(&state).unwrap();
}

#[test]
fn a_strike_off_is_contested_where_the_unit_went_over() {
    let mut state = federation([6, 6]);
    let question = |by| Question::Succession(SuccessionQuestion::GoOver { by, unit: ONE, into: OTHER });
    for (poll, by, voter) in [(1, ONE, 1), (2, OTHER, 7)] {
        act(&mut state, m(voter), &Act::Poll(PollAct::OpenPoll { question: question(by) }));
        act(&mut state, m(voter), &Act::Poll(PollAct::CastVote { poll: PollId(poll), choice: Choice::For }));
    }
    act(&mut state, FOUNDERS, &Act::Roll(RollAct::SetWeight { unit: ONE, member: MemberId(5), weight: 4 }));
    let test: Text = "works here".into();
    act(&mut state, FOUNDERS, &Act::Roll(RollAct::Strike { unit: ONE, member: MemberId(5), test }));
    act(&mut state, FOUNDERS, &Act::Roll(RollAct::RecordDeath { member: MemberId(6) }));
    let to = state.poll(PollId(1)).unwrap().until;
    act(&mut state, Actor::Clerk, &Act::Clock(ClockAct::PassTime { to }));
    invariants(&state).unwrap();
    assert_eq!(state.unit(OTHER).unwrap().electors.len(), 10);
    assert_eq!(state.rolls.struck_off(MemberId(5)).map(|(unit, _)| unit).collect::<Vec<_>>(), [OTHER]);
    act(&mut state, m(5), &Act::Roll(RollAct::ContestStrike { unit: OTHER, member: MemberId(5) }));
    act(&mut state, m(6), &Act::Roll(RollAct::ContestDeath { member: MemberId(6) }));
    assert_eq!(state.rolls.weight(OTHER, MemberId(5)), 4);
    assert_eq!(state.unit(OTHER).unwrap().electors.len(), 12);
    invariants(&state).unwrap();
}

#[test]
fn a_unit_that_was_not_admitted_does_not_get_in_by_it() {
    let mut state = federation([6, 6]);
    council(&mut state, &[ONE]);
    let question = Question::Succession(SuccessionQuestion::GoOver { by: ONE, unit: ONE, into: OTHER });
    let (article, said) = refused(&mut state, m(1), &Act::Poll(PollAct::OpenPoll { question }));
    assert_eq!(article, "succession.16", "{said}");
    act(&mut state, FOUNDERS, &Act::Body(BodyAct::Affiliate { body: BodyId(1), sender: Sender::Unit(OTHER) }));
    merge(&mut state, 6);
}

#[test]
fn a_body_is_apportioned_when_the_last_of_those_has_left_whom_a_unit_brought() {
    let mut charter = charter();
    charter.founding.lasts = None;
    charter.bodies[1].seats[0].norm = Norm::Fixed { seats: 1 };
    let mut state = founded(charter);
    factory(&mut state, "Putilov", 6);
    factory(&mut state, "Lessner", 6);
    council(&mut state, &[ONE, OTHER]);
    elect(&mut state, 1, 1);
    elect(&mut state, 2, 7);
    act(&mut state, FOUNDERS, &Act::Charter(CharterAct::EndFounding {}));
    merge(&mut state, 6);
    let sits = |state: &State, seat| state.holding(SeatId(seat)).map(|(_, mandate)| mandate.member.0);
    assert_eq!([sits(&state, 1), sits(&state, 2)], [Some(1), Some(7)]);
    assert_eq!(state.body(BodyId(1)).unwrap().senders, [Sender::Unit(OTHER)]);
    assert!(state.now > at("1917-03-01T00:00:00Z"));
    // Whoever sits for those who came is recalled by all.
    let recall =
        |state: &mut State, by| refused(state, m(by), &Act::Recall(RecallAct::SignRecall { seat: SeatId(1) })).0;
    assert_eq!(recall(&mut state, 8), recall(&mut state, 2));
}
