//! Polls as properties: nobody votes twice, and what carries is what the charter says.

use std::collections::BTreeMap;

use crate::common::{FOUNDERS, act, charter, council, factory, founded, m, poll};
use proptest::prelude::*;
use tauride_rules::chapters::Act;
use tauride_rules::clock::ClockAct;
use tauride_rules::election::ElectionAct;
use tauride_rules::ground::civil::Span;
use tauride_rules::ids::{ConstituencyId, ElectionId, MemberId, PollId, SeatId};
use tauride_rules::mandate::{MandateAct, MandateQuestion};
use tauride_rules::poll::{PollAct, PollEvent};
use tauride_rules::question::Question;
use tauride_rules::recall::{RecallEvent, RecallQuestion};
use tauride_rules::share::Share;
use tauride_rules::terms::{Hands, MajorityOf, PollRule, RecallRule, RecallWay};
use tauride_rules::votes::choice::{Choice, Count};
use tauride_rules::{Actor, Event, State, enact};

const ELECTORS: u32 = 7;

/// A factory of seven that sends one of them to the council, and may recall them by a decision like this.
fn federation(rule: PollRule) -> State {
    let mut charter = charter();
    charter.founding.lasts = None;
    charter.bodies[1].seats[0].recalls = vec![RecallRule {
        article: "9".into(),
        reason: "".into(),
        by: RecallWay::Decision { poll: rule },
        constructive: false,
        grace: Span::ZERO,
        cool_down: Span::ZERO,
    }];
    let mut state = founded(charter);
    let unit = factory(&mut state, "Putilov", ELECTORS);
    council(&mut state, &[unit]);
    act(&mut state, m(1), &Act::Election(ElectionAct::CallElection { constituency: ConstituencyId(1) }));
    let election = ElectionId(1);
    act(
        &mut state,
        m(7),
        &Act::Election(ElectionAct::Stand { election, name: "".into(), label: "".into(), groups: Vec::new() }),
    );
    act(&mut state, FOUNDERS, &Act::Election(ElectionAct::Acclaim { election }));
    state
}

fn question() -> Question {
    Question::Recall(RecallQuestion::Recall { seat: SeatId(1) })
}

fn choices() -> impl Strategy<Value = Choice> + Clone {
    prop_oneof![Just(Choice::For), Just(Choice::Against), Just(Choice::Abstain)]
}

fn rules() -> impl Strategy<Value = PollRule> {
    let of = prop_oneof![
        Just(MajorityOf::Votes),
        Just(MajorityOf::Present),
        Just(MajorityOf::Electors),
        Just(MajorityOf::Seats)
    ];
    let majority = prop_oneof![Just(Share::more_than(1, 2)), Just(Share::at_least(2, 3)), Just(Share::at_least(1, 1))];
    let turnout = prop::option::of(Just(Share::at_least(1, 2)));
    (majority, of, turnout).prop_map(|(majority, of, turnout)| PollRule { majority, of, turnout, ..poll("9") })
}

fn acts() -> impl Strategy<Value = (u32, Act)> {
    let poll = (1_u32..4).prop_map(PollId);
    let count =
        (0_u32..6, 0_u32..4, 0_u32..2).prop_map(|(yes, against, abstain)| Count { r#for: yes, against, abstain });
    let act = prop_oneof![
        2 => Just(Act::Poll(PollAct::OpenPoll { question: question() })),
        1 => Just(Act::Poll(PollAct::OpenPoll { question: Question::Mandate(MandateQuestion::Instruct { seat: SeatId(1), text: "peace".into() }) })),
        9 => (poll.clone(), choices()).prop_map(|(poll, choice)| Act::Poll(PollAct::CastVote { poll, choice })),
        4 => (poll.clone(), count).prop_map(|(poll, count)| Act::Poll(PollAct::ReportCount { poll, count })),
        1 => poll.prop_map(|poll| Act::Poll(PollAct::ClosePoll { poll })),
        1 => Just(Act::Mandate(MandateAct::Resign { seat: SeatId(1) })),
        1 => Just(Act::Election(ElectionAct::CallElection { constituency: ConstituencyId(1) })),
        2 => (1_u32..4).prop_map(|election| Act::Election(ElectionAct::Stand { election: ElectionId(election), name: "".into(), label: "".into(), groups: Vec::new() })),
        2 => (1_u32..4).prop_map(|election| Act::Election(ElectionAct::Acclaim { election: ElectionId(election) })),
    ];
    (1..=ELECTORS + 1, act)
}

proptest! {
    #[test]
    fn a_poll_carries_exactly_when_the_charter_says(rule in rules(), votes in prop::collection::vec(choices(), 0..7)) {
        let mut state = federation(rule.clone());
        act(&mut state, m(1), &Act::Poll(PollAct::OpenPoll { question: question() }));
        for (voter, choice) in (1..).zip(&votes) {
            act(&mut state, m(voter), &Act::Poll(PollAct::CastVote { poll: PollId(1), choice: *choice }));
        }
        let cast = |choice| votes.iter().filter(|vote| **vote == choice).count() as u64;
        let (yes, no) = (cast(Choice::For), cast(Choice::Against));
        let whole = match rule.of {
            MajorityOf::Votes => yes + no,
            MajorityOf::Present => votes.len() as u64,
            MajorityOf::Electors | MajorityOf::Seats => u64::from(ELECTORS),
        };
        // Where the charter is silent, a quarter must vote on a recall by decision (recall.14).
        let turnout = rule.turnout.unwrap_or(Share::at_least(1, 4));
        let turnout = turnout.is_reached_by(votes.len() as u64, u64::from(ELECTORS));
        let expected = turnout && rule.majority.is_reached_by(yes, whole);
        prop_assert!(!expected || no <= yes, "carried with more against than for");
        let close = Act::Poll(PollAct::ClosePoll { poll: PollId(1) });
        let closed = enact(&mut state, m(1), &close);
        prop_assert_eq!(closed.is_ok(), votes.len() as u64 == u64::from(ELECTORS), "closed while somebody had not voted");
        let until = state.poll(PollId(1)).unwrap().until;
        let pass = Act::Clock(ClockAct::PassTime { to: until });
        let events = closed.unwrap_or_else(|_| act(&mut state, Actor::Clerk, &pass));
        let recalled = events.contains(&Event::Recall(RecallEvent::RecallCarried { seat: SeatId(1) }));
        prop_assert_eq!(recalled, expected);
        prop_assert_eq!(state.seat(SeatId(1)).unwrap().holder.is_none(), expected);
    }

    #[test]
    fn nobody_votes_twice_and_a_question_stands_until_its_holder_falls(asked in prop::collection::vec(acts(), 1..80)) {
        let mut state = federation(PollRule { hands: Hands::Counted, ..poll("9") });
        let mut votes: BTreeMap<(PollId, MemberId), Choice> = BTreeMap::new();
        for (by, act) in asked {
            for event in enact(&mut state, m(by), &act).unwrap_or_default() {
                if let Event::Poll(PollEvent::VoteCast { poll, member, choice, .. }) = event {
                    prop_assert_eq!(votes.insert((poll, member), choice), None, "{} voted twice", member);
                }
            }
            let vacant = state.seat(SeatId(1)).unwrap().holder.is_none();
            for (id, poll) in state.polls.iter() {
                let cast = votes.keys().filter(|(other, _)| *other == id).count() as u64;
                prop_assert!(poll.hands.is_none() || cast == 0, "votes by name and hands in one poll");
                prop_assert_eq!(poll.voted.len(), cast);
                prop_assert!(!(vacant && poll.is_open()), "a question about nobody");
            }
            let open = state.polls.iter().filter(|(_, poll)| poll.is_open()).map(|(id, _)| id).collect::<Vec<_>>();
            let mut found: Vec<PollId> = state.polls.open().map(|(id, _)| id).collect();
            found.sort_unstable();
            prop_assert_eq!(open, found);
        }
    }
}
