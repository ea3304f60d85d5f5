//! Rolls as a property: whatever is asked of them, they agree with a list kept by hand.

use std::collections::{BTreeMap, BTreeSet};

use crate::common::{self, FOUNDERS, charter, founded, m};
use proptest::prelude::*;
use tauride_rules::chapters::Act;
use tauride_rules::ids::{MemberId, UnitId};
use tauride_rules::roll::{RollAct, RollEvent};
use tauride_rules::terms::Text;
use tauride_rules::{Event, State, enact};

/// Units 1 to 3 are factories, of which a member belongs to one; 4 and 5 are clubs, and anybody may be in both.
const UNITS: u32 = 5;

fn federation() -> State {
    let mut charter = charter();
    let mut club = common::unit("club", "3");
    club.one_each = false;
    club.open = true;
    charter.units = vec![common::unit("factory", "2"), club];
    let mut state = founded(charter);
    for number in 1..=UNITS {
        let kind = if number <= 3 { "factory" } else { "club" };
        let name = format!("{kind} {number}").into();
        enact(&mut state, FOUNDERS, &Act::Roll(RollAct::FormUnit { kind: kind.into(), name })).unwrap();
    }
    state
}

fn acts() -> impl Strategy<Value = (u32, Act)> {
    let (unit, member) = ((1..=UNITS).prop_map(UnitId), (1_u32..40).prop_map(MemberId));
    let attests: Vec<Text> = vec!["works here".into()];
    let some = prop::collection::vec(member.clone(), 1..4);
    let act = prop_oneof![
        (unit.clone(), 1_u32..6).prop_map({
            let attests = attests.clone();
            move |(unit, count)| Act::Roll(RollAct::Enrol { unit, count, attests: attests.clone() })
        }),
        (unit.clone(), some).prop_map({
            let attests = attests.clone();
            move |(unit, members)| Act::Roll(RollAct::Admit { unit, members, attests: attests.clone() })
        }),
        unit.clone().prop_map(|unit| Act::Roll(RollAct::Leave { unit })),
        (unit.clone(), member.clone()).prop_map(|(unit, member)| Act::Roll(RollAct::Strike {
            unit,
            member,
            test: "works here".into()
        })),
        (member.clone(), unit.clone(), unit.clone()).prop_map(move |(member, from, to)| Act::Roll(RollAct::Move {
            member,
            from,
            to,
            attests: attests.clone()
        })),
        (unit.clone(), member.clone(), 1_u32..3).prop_map(|(unit, member, weight)| Act::Roll(RollAct::SetWeight {
            unit,
            member,
            weight
        })),
        unit.clone().prop_map(|unit| Act::Roll(RollAct::FreezeRoll { unit })),
        unit.prop_map(|unit| Act::Roll(RollAct::ThawRoll { unit })),
        member.prop_map(|member| Act::Roll(RollAct::RecordDeath { member })),
    ];
    (1_u32..40, act)
}

/// The rolls as anybody could keep them on paper: who is on each, and whether they wait.
#[derive(Default)]
struct Paper {
    rolls: BTreeMap<u32, BTreeMap<u32, bool>>,
    members: u32,
}

impl Paper {
    #[expect(clippy::wildcard_enum_match_arm, reason = "other events change no roll")]
    fn note(&mut self, event: &Event) {
        match event {
            Event::Roll(RollEvent::Enrolled { unit, first, count, waiting }) => {
                assert_eq!(first.0, self.members + 1);
                self.members += count;
                let joined = (first.0..first.0 + count).map(|member| (member, *waiting));
                self.rolls.entry(unit.0).or_default().extend(joined);
            }
            Event::Roll(RollEvent::Admitted { unit, members, waiting }) => {
                let joined = members.iter().map(|member| (member.0, *waiting));
                self.rolls.entry(unit.0).or_default().extend(joined);
            }
            Event::Roll(RollEvent::LeftRoll { unit, member } | RollEvent::StruckOff { unit, member, .. }) => {
                self.off(*unit, *member);
            }
            Event::Roll(RollEvent::Moved { member, from, to, waiting }) => {
                self.off(*from, *member);
                self.rolls.entry(to.0).or_default().insert(member.0, *waiting);
            }
            Event::Roll(RollEvent::RollThawed { unit, joined }) => {
                let roll = self.rolls.entry(unit.0).or_default();
                assert_eq!(usize::try_from(*joined).unwrap(), roll.values().filter(|waits| **waits).count());
                for waits in roll.values_mut() {
                    *waits = false;
                }
            }
            Event::Roll(RollEvent::DeathRecorded { member }) => {
                for roll in self.rolls.values_mut() {
                    roll.remove(&member.0);
                }
            }
            _ => {}
        }
    }

    fn off(&mut self, unit: UnitId, member: MemberId) {
        let was = self.rolls.entry(unit.0).or_default().remove(&member.0);
        assert!(was.is_some(), "{member} came off {unit} without having been on it");
    }

    fn agrees(&self, state: &State) {
        for (unit, roll) in &self.rolls {
            let found = state.unit(UnitId(*unit)).unwrap();
            let on =
                |waits: bool| roll.iter().filter(|entry| *entry.1 == waits).map(|entry| *entry.0).collect::<Vec<_>>();
            assert_eq!(
                found.electors.iter().map(|member| member.0).collect::<Vec<_>>(),
                on(false),
                "electors of U{unit}"
            );
            assert_eq!(found.waiting.iter().map(|member| member.0).collect::<Vec<_>>(), on(true), "waiting in U{unit}");
        }
        for member in 1..=self.members {
            let on_paper: BTreeSet<u32> =
                self.rolls.iter().filter(|(_, roll)| roll.contains_key(&member)).map(|(unit, _)| *unit).collect();
            let found: Vec<u32> = state.rolls.units_of(MemberId(member)).map(|unit| unit.0).collect();
            assert_eq!(found.iter().copied().collect::<BTreeSet<_>>(), on_paper, "units of M{member}");
            assert_eq!(found.len(), on_paper.len(), "M{member} belongs to a unit twice: {found:?}");
            assert!(on_paper.iter().filter(|unit| **unit <= 3).count() <= 1, "M{member} is in two factories");
        }
        let weighed = state.rolls.weights.keys().filter(|(_, member)| !state.rolls.dead.contains(*member));
        for (unit, member) in weighed {
            assert!(state.unit(*unit).unwrap().has(*member), "{member} weighs in {unit}");
        }
    }
}

proptest! {
    #[test]
    fn rolls_agree_with_a_list_kept_by_hand(acts in prop::collection::vec(acts(), 1..120)) {
        let mut state = federation();
        let mut paper = Paper::default();
        for (asks, act) in acts {
            let by = if matches!(act, Act::Roll(RollAct::Leave { .. })) { m(asks) } else { FOUNDERS };
            if let Ok(events) = enact(&mut state, by, &act) {
                for event in &events {
                    paper.note(event);
                }
            }
            paper.agrees(&state);
        }
    }
}

/// Who is struck off or recorded dead, and was not gone, has the weight that they had (roll.20, roll.21).
#[test]
fn whoever_comes_back_has_their_weight_again() {
    let mut state = federation();
    let (unit, member, works) = (UnitId(1), MemberId(1), Text::from("works here"));
    let mut ask = |by, act: RollAct| {
        enact(&mut state, by, &Act::Roll(act)).unwrap();
        state.rolls.weight(unit, member)
    };
    ask(FOUNDERS, RollAct::Enrol { unit, count: 2, attests: vec![works.clone()] });
    assert_eq!(ask(FOUNDERS, RollAct::SetWeight { unit, member, weight: 3 }), 3);
    assert_eq!(ask(FOUNDERS, RollAct::Strike { unit, member, test: works }), 1);
    assert_eq!(ask(m(1), RollAct::ContestStrike { unit, member }), 3);
    assert_eq!(ask(FOUNDERS, RollAct::RecordDeath { member }), 1);
    assert_eq!(ask(m(1), RollAct::ContestDeath { member }), 3);
}
