//! What is true of the law whatever anybody asks: many short histories of random acts in a small federation.
#![expect(clippy::wildcard_enum_match_arm, reason = "test code")]

use std::collections::BTreeSet;

use proptest::prelude::*;
use tauride_rules::ballot::{Ballot, BallotAct, BallotEvent};
use tauride_rules::body::{BodyAct, BodyQuestion};
use tauride_rules::chapters::Event;
use tauride_rules::charter::CharterAct;
use tauride_rules::clock::{ClockAct, ClockEvent};
use tauride_rules::convocation::ConvocationAct;
use tauride_rules::credential::CredentialAct;
use tauride_rules::election::{ElectionAct, ElectionEvent};
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{
    BodyId, ConstituencyId, ConvocationId, ElectionId, MandateId, MemberId, PollId, SeatId, UnitId,
};
use tauride_rules::instant::Instant;
use tauride_rules::mandate::{MandateAct, MandateQuestion};
use tauride_rules::poll::{PollAct, PollEvent};
use tauride_rules::question::{Question, Silence};
use tauride_rules::recall::{RecallAct, RecallQuestion};
use tauride_rules::roll::RollAct;
use tauride_rules::room::Room;
use tauride_rules::votes::choice::{Choice, Count};
use tauride_rules::{Act, Actor, State, election, enact, enact_within, invariants, recall};

const CHARTER: &str = r#"
name = "A federation for properties"
language = "en"

[founding]
article = "1"

[elections]
nominations = "until closed"
voting = "until closed"

[unit.branch]
article = "2"

[body.meeting]
article = "3"
kind = "assembly"
of = "branch"
offices = ["chair"]

[body.council]
article = "4"
kind = "council"
term = "60 days"
successors = "15 days"
co_option = { article = "4c", maximum = "1/2" }

[[body.council.seats]]
article = "4"
from = "branch"
norm = { one_per = 3, minimum = 1 }
elected = { method = "plurality", ballot = "named", alternates = 1 }
vacancy = ["alternate", "by-election"]
higher = "ends at once"

[[body.council.seats]]
article = "4c"
name = "co-opted"
from = "itself"
norm = { seats = 0 }
source = "co-opted"
votes = false

[body.congress]
article = "5"
kind = "council"

[[body.congress.seats]]
article = "5"
from = "council"
norm = { seats = 1 }
elected = { method = "approval", ballot = "named", voting = "5 days" }
vacancy = "by-election"

[body.committee]
article = "6"
kind = "council"
provisional = "20 days"
ratified_by = "council"

[[body.committee.seats]]
article = "6"
name = "member"
from = "itself"
norm = { seats = 0 }
source = "self-constituted"

[body.board]
article = "11"
kind = "council"
term = "40 days"
successors = "10 days"

[[body.board.seats]]
article = "11"
from = "branch"
norm = { seats = 2 }
elected = { method = "scottish-stv", groups = [{ name = "women", min = 1 }] }
vacancy = ["countback", "by-election"]

[recall.delegate]
article = "7"
seats = ["council.branch", "board"]
by = "petition"
threshold = "more than 1/2 of electors per seat"
grace = "3 days"
lasts = "10 days"
cool_down = "10 days"

[recall.congress]
article = "8"
seats = "congress"
by = "standing ballots"
floor = "1/4 of electors"
lead = 1
held_for = "4 days"
grace = "5 days"

[recall.co-opted]
article = "9"
seats = "council.co-opted"
by = "decision"
majority = "more than 1/2 of votes"

[[convocation]]
article = "10"
calls = "council"
notice = "1 day"
open = true

[amend]
article = "20"
by = "congress"
majority = "at least 2/3 of votes"
"#;

/// An act, or a pause of so many hours.
#[derive(Clone, Debug)]
enum Step {
    Ask(Actor, Box<Act>),
    Pause(u32),
}

fn member() -> impl Strategy<Value = MemberId> {
    (1..16_u32).prop_map(MemberId)
}

fn sender() -> impl Strategy<Value = Sender> {
    prop_oneof![
        (1..4_u32).prop_map(|unit| Sender::Unit(UnitId(unit))),
        (1..6_u32).prop_map(|body| Sender::Body(BodyId(body)))
    ]
}

fn of_rolls() -> impl Strategy<Value = Act> {
    let unit = || (1..4_u32).prop_map(UnitId);
    prop_oneof![
        Just(Act::Roll(RollAct::FormUnit { kind: "branch".into(), name: "Branch".into() })),
        (unit(), 1..6_u32).prop_map(|(unit, count)| Act::Roll(RollAct::Enrol { unit, count, attests: Vec::new() })),
        unit().prop_map(|unit| Act::Roll(RollAct::Leave { unit })),
        (member(), unit(), unit()).prop_map(|(member, from, to)| Act::Roll(RollAct::Move {
            member,
            from,
            to,
            attests: Vec::new()
        })),
        unit().prop_map(|unit| Act::Roll(RollAct::FreezeRoll { unit })),
        unit().prop_map(|unit| Act::Roll(RollAct::ThawRoll { unit })),
        member().prop_map(|member| Act::Roll(RollAct::RecordDeath { member })),
    ]
}

fn of_bodies() -> impl Strategy<Value = Act> {
    let kind = prop_oneof![Just("meeting"), Just("council"), Just("congress"), Just("committee"), Just("board")];
    let body = || (1..6_u32).prop_map(BodyId);
    prop_oneof![
        (kind, prop::collection::vec(sender(), 0..3)).prop_map(|(kind, senders)| Act::Body(BodyAct::FormBody {
            kind: kind.into(),
            name: kind.into(),
            senders
        })),
        (body(), sender()).prop_map(|(body, sender)| Act::Body(BodyAct::Affiliate { body, sender })),
        body().prop_map(|body| Act::Body(BodyAct::Apportion { body })),
        prop::collection::btree_set(member(), 1..4).prop_map(|members| Act::Body(BodyAct::SelfConstitute {
            kind: "committee".into(),
            name: "Committee".into(),
            members: members.into_iter().collect()
        })),
        (1..3_u32, 1..4_u32).prop_map(|(call, unit)| Act::Convocation(ConvocationAct::Answer {
            convocation: ConvocationId(call),
            unit: UnitId(unit)
        })),
        (1..3_u32).prop_map(|call| Act::Convocation(ConvocationAct::Constitute { convocation: ConvocationId(call) })),
    ]
}

fn of_elections() -> impl Strategy<Value = Act> {
    let election = || (1..8_u32).prop_map(ElectionId);
    prop_oneof![
        3 => (1..12_u32).prop_map(|constituency| Act::Election(ElectionAct::CallElection { constituency: ConstituencyId(constituency) })),
        4 => election().prop_map(|election| Act::Election(ElectionAct::Stand { election, name: "".into(), label: "".into(), groups: Vec::new() })),
        2 => election().prop_map(|election| Act::Election(ElectionAct::Stand { election, name: "".into(), label: "".into(), groups: vec!["women".into()] })),
        1 => (election(), member()).prop_map(|(election, candidate)| Act::Election(ElectionAct::Nominate { election, candidate })),
        1 => election().prop_map(|election| Act::Election(ElectionAct::Withdraw { election })),
        3 => election().prop_map(|election| Act::Election(ElectionAct::CloseNominations { election })),
        6 => (election(), prop::collection::btree_set(member(), 1..3)).prop_map(|(election, choices)| Act::Ballot(BallotAct::CastBallot { election, ballot: Ballot::Choices(choices.into_iter().collect()) })),
        6 => (election(), prop::collection::vec(prop::collection::vec(member(), 1..2), 1..4)).prop_map(|(election, ranks)| Act::Ballot(BallotAct::CastBallot { election, ballot: Ballot::Ranking(ranks) })),
        1 => election().prop_map(|election| Act::Election(ElectionAct::Acclaim { election })),
        3 => election().prop_map(|election| Act::Ballot(BallotAct::CloseVoting { election })),
        1 => (election(), prop::collection::vec(member(), 1..4)).prop_map(|(election, order)| Act::Election(ElectionAct::RecordLot { election, order, procedure: "slips of paper".into() })),
    ]
}

fn of_mandates() -> impl Strategy<Value = Act> {
    let seat = || (1..12_u32).prop_map(SeatId);
    let constituency = || (1..12_u32).prop_map(ConstituencyId);
    prop_oneof![
        1 => seat().prop_map(|seat| Act::Mandate(MandateAct::Resign { seat })),
        5 => seat().prop_map(|seat| Act::Recall(RecallAct::SignRecall { seat })),
        1 => seat().prop_map(|seat| Act::Recall(RecallAct::WithdrawSignature { seat })),
        4 => (constituency(), member()).prop_map(|(constituency, candidate)| Act::Recall(RecallAct::HoldUp { constituency, candidate })),
        1 => constituency().prop_map(|constituency| Act::Recall(RecallAct::LetGo { constituency })),
        1 => (1..8_u32).prop_map(|mandate| Act::Credential(CredentialAct::ContestCredential { mandate: MandateId(mandate), ground: tauride_rules::terms::Ground::Count, says: "the count".into() })),
    ]
}

fn of_polls() -> impl Strategy<Value = Act> {
    let poll = || (1..5_u32).prop_map(PollId);
    let question = prop_oneof![
        (1..12_u32).prop_map(|seat| Question::Recall(RecallQuestion::Recall { seat: SeatId(seat) })),
        (1..6_u32, member())
            .prop_map(|(body, member)| Question::Body(BodyQuestion::CoOpt { body: BodyId(body), member })),
        (1..6_u32, 1..6_u32)
            .prop_map(|(body, by)| Question::Body(BodyQuestion::Ratify { body: BodyId(body), by: BodyId(by) })),
        (sender(), 1..6_u32)
            .prop_map(|(sender, body)| Question::Body(BodyQuestion::Send { sender, body: BodyId(body) })),
        (1..12_u32).prop_map(|seat| Question::Mandate(MandateQuestion::Instruct {
            seat: SeatId(seat),
            text: "report".into()
        })),
    ];
    let choice = prop_oneof![Just(Choice::For), Just(Choice::Against), Just(Choice::Abstain)];
    prop_oneof![
        2 => question.prop_map(|question| Act::Poll(PollAct::OpenPoll { question })),
        4 => (poll(), choice).prop_map(|(poll, choice)| Act::Poll(PollAct::CastVote { poll, choice })),
        1 => (poll(), 0..4_u32, 0..4_u32).prop_map(|(poll, r#for, against)| Act::Poll(PollAct::ReportCount { poll, count: Count { r#for, against, abstain: 0 } })),
        2 => poll().prop_map(|poll| Act::Poll(PollAct::ClosePoll { poll })),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let act = prop_oneof![2 => of_rolls().boxed(), 2 => of_bodies().boxed(), 6 => of_elections().boxed(), 4 => of_mandates().boxed(), 2 => of_polls().boxed()];
    let actor = prop_oneof![3 => Just(Actor::Founders), 5 => member().prop_map(Actor::Member)];
    prop_oneof![12 => (actor, act).prop_map(|(by, act)| Step::Ask(by, Box::new(act))), 1 => (1..240_u32).prop_map(Step::Pause)]
}

/// A history in the making: the state, and every act that was not refused.
struct History {
    state: State,
    log: Vec<(Actor, Act, Vec<Event>)>,
}

impl History {
    fn begin() -> Self {
        let charter = tauride_charter::check("properties.toml", CHARTER).unwrap().charter;
        let mut history = Self { state: State::new(), log: Vec::new() };
        history
            .ask(Actor::Founders, Act::Charter(CharterAct::Found { text: CHARTER.into(), charter: Box::new(charter) }));
        history.pass(Instant::parse("2026-03-01T10:00:00Z").unwrap());
        for (by, act) in beginning() {
            history.ask(by, act);
        }
        let seated = |body: u32| history.state.body(BodyId(body)).map(|body| body.voting);
        assert_eq!([1, 2, 3].map(seated), [Some(4), Some(0), Some(2)], "the beginning is as it was meant");
        history
    }

    fn ask(&mut self, by: Actor, act: Act) {
        let before = format!("{:?}", self.state);
        match enact(&mut self.state, by, &act) {
            Ok(events) => {
                assert!(!events.is_empty(), "a yes makes something true: {act:?}");
                self.sheets_agree(&events);
                self.log.push((by, act, events));
                self.is_sound();
            }
            Err(refusal) => {
                assert_eq!(before, format!("{:?}", self.state), "a refusal changes nothing: {refusal}");
                assert!(refusal.article().contains('.'));
            }
        }
    }

    fn pass(&mut self, to: Instant) {
        while let Some(due) = self.state.due().filter(|due| *due <= to) {
            self.ask(Actor::Clerk, Act::Clock(ClockAct::PassTime { to: due.max(self.state.now) }));
        }
        self.ask(Actor::Clerk, Act::Clock(ClockAct::PassTime { to }));
        assert!(self.state.agenda.first().is_none_or(|(due, _)| due > to));
    }

    /// What was decided is what the count sheet says, as long as the ballots are at hand.
    fn sheets_agree(&self, events: &[Event]) {
        for event in events {
            let Event::Election(ElectionEvent::ElectionDecided { election, elected, voters: 1.., .. }) = event else {
                continue;
            };
            let sheet = election::sheet(&self.state, *election).expect("just counted");
            let named = |place: &usize| sheet.candidates[*place];
            assert!(sheet.counted.tie().is_none(), "{election} is decided");
            assert_eq!(sheet.counted.sheet().elected().iter().map(named).collect::<Vec<_>>(), *elected, "{election}");
        }
    }

    /// What holds after every act: what holds of any state, and of those who sit and sign.
    fn is_sound(&self) {
        let state = &self.state;
        invariants(state).unwrap_or_else(|broken| panic!("{broken}, after {:?}", self.log.last()));
        let mut held = BTreeSet::new();
        for mandate in state.mandates.iter().filter(|mandate| mandate.ended.is_none()) {
            let constituency = state.seat(mandate.seat).unwrap().constituency;
            assert!(
                held.insert((mandate.member, constituency)),
                "{} holds two seats of {constituency}",
                mandate.member
            );
        }
        Self::votes_are_sound(state);
    }

    /// Votes, signatures and the whole that they are measured against come from one set (votes.1 to votes.6).
    fn votes_are_sound(state: &State) {
        for (seat, petition) in state.petitions.iter() {
            assert!(state.holding(seat).is_some(), "a petition against nobody in {seat}");
            let progress = recall::progress(state, seat).unwrap();
            assert!(progress.signatures <= petition.electors.size(), "more signatures than electors in {seat}");
        }
        for (id, poll) in state.polls.iter() {
            let Count { r#for, against, abstain } = poll.count;
            let most = poll.electors.seats().max(poll.electors.size());
            assert!(
                u64::from(r#for) + u64::from(against) + u64::from(abstain) <= most,
                "more votes than electors in {id}"
            );
            assert!(
                poll.hands.is_some() || poll.voted.seats().is_empty() || poll.voted.seats().len() == poll.voted.len(),
                "a seat voted twice in {id}"
            );
            if poll.silence == Silence::Rejects && poll.carried() == Some(true) {
                assert!(against <= r#for, "{id} carried with more against than for");
            }
        }
    }
}

/// Two branches, a council, a congress, and first elections, so that random acts have something to act on.
fn beginning() -> Vec<(Actor, Act)> {
    let founders = |act| (Actor::Founders, act);
    let unit = |number| Sender::Unit(UnitId(number));
    let mut acts = vec![];
    for number in 1..=2 {
        acts.push(founders(Act::Roll(RollAct::FormUnit {
            kind: "branch".into(),
            name: format!("Branch {number}").into(),
        })));
        acts.push(founders(Act::Roll(RollAct::Enrol { unit: UnitId(number), count: 6, attests: Vec::new() })));
    }
    acts.push(founders(Act::Body(BodyAct::FormBody {
        kind: "council".into(),
        name: "Council".into(),
        senders: vec![unit(1), unit(2)],
    })));
    acts.push(founders(Act::Body(BodyAct::FormBody {
        kind: "congress".into(),
        name: "Congress".into(),
        senders: vec![Sender::Body(BodyId(1))],
    })));
    acts.push(founders(Act::Body(BodyAct::FormBody {
        kind: "board".into(),
        name: "Board".into(),
        senders: vec![unit(1)],
    })));
    for (constituency, candidates) in [(1, [1, 2, 3]), (2, [7, 8, 9])] {
        let election = ElectionId(constituency);
        acts.push(founders(Act::Election(ElectionAct::CallElection { constituency: ConstituencyId(constituency) })));
        for candidate in candidates {
            acts.push((
                Actor::Member(MemberId(candidate)),
                Act::Election(ElectionAct::Stand { election, name: "".into(), label: "".into(), groups: Vec::new() }),
            ));
        }
        acts.push(founders(Act::Election(ElectionAct::CloseNominations { election })));
        for voter in candidates {
            let choices = candidates[..2].iter().map(|candidate| MemberId(*candidate)).collect();
            acts.push((
                Actor::Member(MemberId(voter)),
                Act::Ballot(BallotAct::CastBallot { election, ballot: Ballot::Choices(choices) }),
            ));
        }
        acts.push((
            Actor::Member(MemberId(candidates[0] + 4)),
            Act::Ballot(BallotAct::CastBallot { election, ballot: Ballot::Choices(vec![MemberId(candidates[2])]) }),
        ));
        acts.push(founders(Act::Ballot(BallotAct::CloseVoting { election })));
    }
    board(&mut acts);
    acts
}

/// Elects two of four to the board by ranking, one woman among them.
fn board(acts: &mut Vec<(Actor, Act)>) {
    let (founders, election) = (Actor::Founders, ElectionId(3));
    acts.push((founders, Act::Election(ElectionAct::CallElection { constituency: ConstituencyId(4) })));
    for (candidate, groups) in [(1, vec![]), (2, vec!["women".into()]), (3, vec!["women".into()]), (4, vec![])] {
        let stand = Act::Election(ElectionAct::Stand { election, name: "".into(), label: "".into(), groups });
        acts.push((Actor::Member(MemberId(candidate)), stand));
    }
    acts.push((founders, Act::Election(ElectionAct::CloseNominations { election })));
    for (elector, ranks) in [(1, [1, 4]), (2, [1, 3]), (3, [2, 3]), (4, [1, 4]), (5, [2, 3])] {
        let ranks = ranks.into_iter().map(|member| vec![MemberId(member)]).collect();
        acts.push((
            Actor::Member(MemberId(elector)),
            Act::Ballot(BallotAct::CastBallot { election, ballot: Ballot::Ranking(ranks) }),
        ));
    }
    acts.push((founders, Act::Ballot(BallotAct::CloseVoting { election })));
}

/// How many histories are tried: in CI a few, and as many as have so many steps where they are asked for.
fn histories() -> u32 {
    const EACH: u32 = 60;
    let steps: Option<u32> = std::env::var_os("TAURIDE_STEPS").and_then(|steps| steps.to_str()?.parse().ok());
    steps.unwrap_or(6_000).div_ceil(EACH)
}

/// Enacts an act with little room in an entry, and what is left to follow in the next ones.
fn divided(state: &mut State, by: Actor, act: &Act, room: usize) -> Vec<Event> {
    let room = Room { events: room, bytes: usize::MAX };
    let (mut all, mut events) = (Vec::new(), Vec::new());
    enact_within(state, by, act, room, &mut events).unwrap();
    all.append(&mut events);
    while !state.is_settled() {
        let pass = Act::Clock(ClockAct::PassTime { to: state.now });
        enact_within(state, Actor::Clerk, &pass, room, &mut events).unwrap();
        all.append(&mut events);
    }
    all
}

fn is_time(event: &Event) -> bool {
    matches!(event, Event::Clock(ClockEvent::TimePassed { .. }))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: histories(), ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_asked_the_law_stays_sound(steps in prop::collection::vec(step(), 1..120), room in 1..5_usize) {
        let mut history = History::begin();
        for step in steps {
            match step {
                Step::Ask(by, act) => history.ask(by, *act),
                Step::Pause(hours) => {
                    let to = Instant::from_unix(history.state.now.unix() + i64::from(hours) * 3_600).unwrap();
                    history.pass(to);
                }
            }
        }

        let mut votes = BTreeSet::new();
        let (mut replayed, mut in_parts) = (State::new(), State::new());
        for (by, act, events) in &history.log {
            for event in events {
                match event {
                    Event::Ballot(BallotEvent::BallotCast { election, member, .. }) => prop_assert!(votes.insert(('E', election.0, *member)), "{member} voted twice"),
                    Event::Poll(PollEvent::VoteCast { poll, member, .. }) => prop_assert!(votes.insert(('P', poll.0, *member)), "{member} voted twice"),
                    _ => {}
                }
            }
            prop_assert_eq!(&enact(&mut replayed, *by, act).unwrap(), events);
            let parts: Vec<Event> = divided(&mut in_parts, *by, act, room).into_iter().filter(|event| !is_time(event)).collect();
            let whole: Vec<&Event> = events.iter().filter(|event| !is_time(event)).collect();
            prop_assert_eq!(parts.iter().collect::<Vec<_>>(), whole);
        }
        prop_assert_eq!(format!("{in_parts:?}"), format!("{:?}", history.state));
        prop_assert_eq!(format!("{replayed:?}"), format!("{:?}", history.state));
    }
}
