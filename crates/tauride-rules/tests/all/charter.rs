//! Amendments: everything formed under the old charter finds its rules in the new one.

use crate::common::{self, FOUNDERS, act, charter, council, elect, factory, founded, m, refused};
use tauride_rules::body::{BodyAct, BodyQuestion};
use tauride_rules::chapters::Act;
use tauride_rules::charter::{CharterAct, CharterEvent, CharterQuestion, amending_body};
use tauride_rules::clock::ClockAct;
use tauride_rules::election::ElectionAct;
use tauride_rules::ground::actor::{Actor, Sender};
use tauride_rules::ground::civil::Span;
use tauride_rules::ids::{BodyId, ConstituencyId, PollId, UnitId};
use tauride_rules::poll::{PollAct, PollEvent};
use tauride_rules::roll::{RollAct, RollEvent};
use tauride_rules::terms::{Charter, From, Nature, Norm};
use tauride_rules::votes::choice::Choice;
use tauride_rules::{Event, Question, State};

/// Three factories of ten with one delegate each, M1, M11 and M21, in council B1.
fn federation(charter: Charter) -> State {
    let mut state = founded(charter);
    let units: Vec<UnitId> = ["Putilov", "Lessner", "Cable"].iter().map(|name| factory(&mut state, name, 10)).collect();
    council(&mut state, &units);
    for (constituency, member) in [(1, 1), (2, 11), (3, 21)] {
        elect(&mut state, constituency, member);
    }
    assert_eq!(state.body(BodyId(1)).unwrap().voting, 3);
    state
}

fn propose(charter: Charter) -> Act {
    Act::Charter(CharterAct::ProposeAmendment { body: BodyId(1), text: "".into(), charter: Box::new(charter) })
}

fn carry(state: &mut State, poll: u32) -> Vec<Event> {
    let poll = PollId(poll);
    for member in [1, 11, 21] {
        act(state, m(member), &Act::Poll(PollAct::CastVote { poll, choice: Choice::For }));
    }
    act(state, m(1), &Act::Poll(PollAct::ClosePoll { poll }))
}

#[test]
fn an_amendment_moves_kinds_and_everything_finds_them_again() {
    let mut old = charter();
    old.amend.entrenched.clear();
    let mut state = federation(old.clone());
    let mut new = old;
    new.units.insert(0, common::unit("village", "2.1"));
    new.units.remove(2);
    new.bodies.reverse();
    new.bodies[0].seats.insert(0, common::seat("guest", "5.1", From::Unit("village".into())));
    let events = act(&mut state, m(1), &propose(new));
    let Event::Charter(CharterEvent::AmendmentProposed { articles, entrenched, .. }) = &events[0] else {
        panic!("{events:?}")
    };
    assert_eq!(articles.iter().map(|article| &**article).collect::<Vec<_>>(), ["2.1", "3", "5.1"]);
    assert!(!entrenched);
    let events = carry(&mut state, 1);
    assert!(
        events.contains(&Event::Charter(CharterEvent::CharterAmended { poll: PollId(1), version: 2 })),
        "{events:?}"
    );
    assert_eq!(&*state.body_kind(BodyId(1)).unwrap().name, "council");
    for unit in &state.rolls.units {
        assert_eq!(unit.kind, 1);
    }
    for place in 0..3 {
        let id = ConstituencyId::at(place);
        assert_eq!(&*state.seat_rule(id).unwrap().name, "delegate");
    }
    assert_eq!(state.rolls.named(1, "Lessner"), Some(UnitId(2)));
    assert_eq!(state.charter_since.len(), 2);
}

#[test]
fn what_is_in_use_is_kept() {
    let mut state = federation(charter());
    let mut new = charter();
    new.units.remove(0);
    assert_eq!(refused(&mut state, m(1), &propose(new)).0, "charter.9");
    let mut new = charter();
    new.bodies[1].nature = Nature::Executive;
    assert_eq!(
        refused(&mut state, m(1), &propose(new)).1,
        "the proposed charter has to keep council, because B1 was formed under it. To rename it, add id = \"…\" with the old name"
    );
    let mut new = charter();
    new.amend.entrenched.clear();
    new.bodies[1].seats[0].name = "deputy".into();
    let (article, sentence) = refused(&mut state, m(1), &propose(new));
    assert_eq!(
        (article, &*sentence),
        (
            "charter.9",
            "the proposed charter has to keep the seats \"delegate\" of a council, because C1 was formed under it. To rename it, add id = \"…\" with the old name"
        )
    );
}

#[test]
fn an_article_is_not_taken_out_of_the_entrenched_ones_first() {
    let mut state = federation(charter());
    let mut new = charter();
    new.bodies[1].seats[0].norm = Norm::Fixed { seats: 2 };
    assert_eq!(refused(&mut state, m(1), &propose(new)).1, "article 6 of the charter cannot be changed");
    let mut new = charter();
    new.amend.entrenched.clear();
    assert_eq!(refused(&mut state, m(1), &propose(new)).1, "article 6 of the charter cannot be changed");
    let mut new = charter();
    new.amend.entrenched_poll = Some(common::poll("21"));
    assert_eq!(refused(&mut state, m(1), &propose(new)).1, "article 6 of the charter cannot be changed");
}

#[test]
fn what_was_formed_meanwhile_keeps_its_rules() {
    let mut state = federation(charter());
    let mut new = charter();
    new.units.remove(1);
    act(&mut state, m(1), &propose(new));
    act(&mut state, FOUNDERS, &Act::Roll(RollAct::FormUnit { kind: "party".into(), name: "Mezhraiontsy".into() }));
    carry(&mut state, 1);
    let kinds: Vec<&str> = state.charter.as_ref().unwrap().units.iter().map(|kind| &*kind.name).collect();
    assert_eq!(kinds, ["factory", "party"]);
    assert_eq!(state.rolls.named(1, "Mezhraiontsy"), Some(UnitId(4)));
}

#[test]
fn a_vote_given_or_taken_counts_at_once() {
    let mut old = charter();
    old.amend.entrenched.clear();
    let mut state = federation(old.clone());
    let mut new = old;
    new.bodies[1].seats[0].votes = false;
    new.founding.lasts = Some(Span::days(60));
    let events = act(&mut state, m(1), &propose(new));
    let Event::Charter(CharterEvent::AmendmentProposed { articles, .. }) = &events[0] else { panic!("{events:?}") };
    assert_eq!(articles.iter().map(|article| &**article).collect::<Vec<_>>(), ["1", "6"]);
    carry(&mut state, 1);
    assert_eq!(state.body(BodyId(1)).unwrap().voting, 0);
}

#[test]
fn one_body_that_amends_makes_the_proposals_of_others_void() {
    let mut state = federation(charter());
    let fourth = factory(&mut state, "Nobel", 31);
    council(&mut state, &[fourth]);
    elect(&mut state, 4, 31);
    let pass_on = Question::Charter(CharterQuestion::PassOn { body: BodyId(1), to: BodyId(2) });
    act(&mut state, m(1), &Act::Poll(PollAct::OpenPoll { question: pass_on }));
    let mut new = charter();
    new.name = "First".into();
    act(&mut state, m(1), &propose(new.clone()));
    let events = carry(&mut state, 1);
    let passed = CharterEvent::AmendingRightPassed { from: BodyId(1), to: BodyId(2) };
    assert!(events.contains(&Event::Charter(passed)), "{events:?}");
    new.name = "Second".into();
    act(
        &mut state,
        m(31),
        &Act::Charter(CharterAct::ProposeAmendment { body: BodyId(2), text: "".into(), charter: Box::new(new) }),
    );
    act(&mut state, m(31), &Act::Poll(PollAct::CastVote { poll: PollId(3), choice: Choice::For }));
    let events = act(&mut state, m(31), &Act::Poll(PollAct::ClosePoll { poll: PollId(3) }));
    assert!(events.contains(&Event::Poll(PollEvent::PollLapsed { poll: PollId(2) })), "{events:?}");
    assert_eq!(&*state.charter.unwrap().name, "Second");
}

#[test]
fn rolls_freeze_and_thaw_as_the_new_charter_says() {
    for freezes in [true, false] {
        let mut old = charter();
        old.units[0].frozen_in_elections = !freezes;
        let mut state = federation(old.clone());
        let unit = factory(&mut state, "Nobel", 5);
        act(&mut state, FOUNDERS, &Act::Body(BodyAct::Affiliate { body: BodyId(1), sender: Sender::Unit(unit) }));
        act(&mut state, m(31), &Act::Election(ElectionAct::CallElection { constituency: ConstituencyId(4) }));
        act(&mut state, FOUNDERS, &Act::Roll(RollAct::Enrol { unit, count: 2, attests: vec!["works here".into()] }));
        old.units[0].frozen_in_elections = freezes;
        act(&mut state, m(1), &propose(old));
        let events = carry(&mut state, 1);
        let expected = if freezes {
            Event::Roll(RollEvent::RollFrozen { unit })
        } else {
            Event::Roll(RollEvent::RollThawed { unit, joined: 2 })
        };
        assert_eq!(events.last(), Some(&expected));
        assert_eq!(state.unit(unit).unwrap().electors.len(), 7);
        assert_eq!(state.unit(unit).unwrap().frozen.is_some(), freezes);
    }
}

#[test]
fn nothing_comes_before_the_founding() {
    let mut state = State::new();
    assert_eq!(
        refused(&mut state, FOUNDERS, &Act::Charter(CharterAct::EndFounding {})).1,
        "the founders have to adopt a charter first"
    );
    let found = |charter| Act::Charter(CharterAct::Found { text: "".into(), charter: Box::new(charter) });
    assert_eq!(refused(&mut state, m(1), &found(charter())).0, "charter.2");
    let mut twice = charter();
    twice.units.push(common::unit("factory", "9"));
    let (article, sentence) = refused(&mut state, FOUNDERS, &found(twice));
    assert_eq!(
        (article, &*sentence),
        ("charter.1", "every kind and every seat needs a name of its own, which \"factory\" is not")
    );
    assert!(state.charter.is_none());
}

#[test]
fn a_quarter_votes_on_an_amendment_where_the_charter_is_silent() {
    let mut state = founded(charter());
    let units: Vec<UnitId> = ["A", "B", "C", "D", "E"].iter().map(|name| factory(&mut state, name, 10)).collect();
    council(&mut state, &units);
    for place in 0..5 {
        elect(&mut state, place + 1, place * 10 + 1);
    }
    let mut new = charter();
    new.name = "Another".into();
    act(&mut state, m(1), &propose(new));
    act(&mut state, m(1), &Act::Poll(PollAct::CastVote { poll: PollId(1), choice: Choice::For }));
    let until = state.poll(PollId(1)).unwrap().until;
    let events = act(&mut state, Actor::Clerk, &Act::Clock(ClockAct::PassTime { to: until }));
    let decided = events.iter().find_map(|event| {
        let Event::Poll(PollEvent::PollDecided { carried, turnout, .. }) = event else { return None };
        Some((*carried, turnout.as_ref()?))
    });
    let (carried, turnout) = decided.unwrap();
    assert_eq!((carried, turnout.whole, turnout.needed, turnout.given), (false, 5, 2, 1));
}

#[test]
fn a_body_that_the_founders_did_not_form_amends_only_for_half_of_the_members() {
    let mut state = founded(charter());
    let small = factory(&mut state, "Small", 3);
    let large = factory(&mut state, "Large", 10);
    act(&mut state, FOUNDERS, &Act::Charter(CharterAct::EndFounding {}));
    let mut new = charter();
    new.name = "Another".into();
    let senders = vec![Sender::Unit(small)];
    act(&mut state, m(1), &Act::Body(BodyAct::FormBody { kind: "council".into(), name: "Rump".into(), senders }));
    elect(&mut state, 1, 1);
    let (article, sentence) = refused(&mut state, m(1), &propose(new.clone()));
    assert_eq!((article, sentence.contains("3 of 13")), ("charter.6", true), "{sentence}");
    // It grows, and waits until those who came have elected.
    let affiliate = Act::Body(BodyAct::Affiliate { body: BodyId(1), sender: Sender::Unit(large) });
    assert_eq!(refused(&mut state, m(1), &affiliate).0, "body.20");
    let question = Question::Body(BodyQuestion::Send { sender: Sender::Unit(large), body: BodyId(1) });
    act(&mut state, m(4), &Act::Poll(PollAct::OpenPoll { question }));
    for member in 4..14 {
        act(&mut state, m(member), &Act::Poll(PollAct::CastVote { poll: PollId(1), choice: Choice::For }));
    }
    act(&mut state, m(4), &Act::Poll(PollAct::ClosePoll { poll: PollId(1) }));
    act(&mut state, m(1), &affiliate);
    act(&mut state, m(1), &propose(new));
}

#[test]
fn more_electors_behind_another_body_take_no_right() {
    let mut state = federation(charter());
    let fourth = factory(&mut state, "Nobel", 1_000);
    council(&mut state, &[fourth]);
    elect(&mut state, 4, 31);
    assert_eq!(amending_body(&state), Some(BodyId(1)));
    let mut new = charter();
    new.name = "Second".into();
    let proposed =
        Act::Charter(CharterAct::ProposeAmendment { body: BodyId(2), text: "".into(), charter: Box::new(new) });
    let (article, sentence) = refused(&mut state, m(31), &proposed);
    let expected = "B2 does not decide on the charter. The right belongs to B1 until B1 passes it on or ends";
    assert_eq!((article, &*sentence), ("charter.6", expected));
}
