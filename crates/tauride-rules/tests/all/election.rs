//! Elections as properties: whatever is asked of one, nobody votes twice, no tie is passed over, no seat is lost.

use std::collections::BTreeMap;

use crate::common::{FOUNDERS, act, charter, council, factory, founded, m};
use proptest::prelude::*;
use tauride_rules::ballot::{Ballot, BallotAct, BallotEvent};
use tauride_rules::body::BodyAct;
use tauride_rules::chapters::Act;
use tauride_rules::credential::CredentialAct;
use tauride_rules::election::state::Phase;
use tauride_rules::election::{ElectionAct, ElectionEvent};
use tauride_rules::ids::{BodyId, ConstituencyId, ElectionId, MandateId, MemberId, SeatId};
use tauride_rules::mandate::MandateAct;
use tauride_rules::roll::RollAct;
use tauride_rules::terms::{Alternates, Basis, Charter, ElectionRule, Fill, Manner, Method, Norm};
use tauride_rules::{Event, State, election, enact};
use tauride_tally::method::AnySheet;
use tauride_tally::plain;

const ELECTORS: u32 = 9;
const SEATS: u32 = 2;
const C: ConstituencyId = ConstituencyId(1);

fn federation(change: impl FnOnce(&mut ElectionRule)) -> State {
    let mut charter: Charter = charter();
    charter.founding.lasts = None;
    let rule = &mut charter.bodies[1].seats[0];
    rule.norm = Norm::Fixed { seats: SEATS };
    rule.vacancy = vec![Fill::Alternate, Fill::ByElection];
    change(&mut rule.election);
    let mut state = founded(charter);
    let unit = factory(&mut state, "Putilov", ELECTORS);
    council(&mut state, &[unit]);
    state
}

fn members() -> impl Strategy<Value = MemberId> + Clone {
    (1..=ELECTORS + 1).prop_map(MemberId)
}

/// Anything that anyone may ask of the first elections of the constituency.
fn acts() -> impl Strategy<Value = (u32, Act)> {
    let election = (1_u32..5).prop_map(ElectionId);
    let choices = prop::collection::vec(members(), 0..4);
    let counts = prop::collection::vec((members(), 0_u32..ELECTORS + 2), 0..4);
    let act = prop_oneof![
        Just(Act::Election(ElectionAct::CallElection { constituency: C })),
        (election.clone(), members())
            .prop_map(|(election, candidate)| Act::Election(ElectionAct::Nominate { election, candidate })),
        election.clone().prop_map(|election| Act::Election(ElectionAct::Accept {
            election,
            name: "".into(),
            label: "".into(),
            groups: Vec::new()
        })),
        election.clone().prop_map(|election| Act::Election(ElectionAct::Stand {
            election,
            name: "".into(),
            label: "".into(),
            groups: Vec::new()
        })),
        election.clone().prop_map(|election| Act::Election(ElectionAct::Withdraw { election })),
        election.clone().prop_map(|election| Act::Election(ElectionAct::CloseNominations { election })),
        (election.clone(), choices.clone()).prop_map(|(election, choices)| Act::Ballot(BallotAct::CastBallot {
            election,
            ballot: Ballot::Choices(choices)
        })),
        (election.clone(), members()).prop_map(|(election, one)| Act::Ballot(BallotAct::CastBallot {
            election,
            ballot: Ballot::Choices(vec![one])
        })),
        (election.clone(), counts)
            .prop_map(|(election, counts)| Act::Ballot(BallotAct::ReportHands { election, counts })),
        election.clone().prop_map(|election| Act::Election(ElectionAct::Acclaim { election })),
        election.clone().prop_map(|election| Act::Ballot(BallotAct::CloseVoting { election })),
        (election, choices).prop_map(|(election, order)| Act::Election(ElectionAct::RecordLot {
            election,
            order,
            procedure: "from a hat".into()
        })),
        (1_u32..6).prop_map(|mandate| Act::Credential(CredentialAct::ContestCredential {
            mandate: MandateId(mandate),
            ground: tauride_rules::terms::Ground::Notice,
            says: "none".into()
        })),
        (1..=SEATS).prop_map(|seat| Act::Mandate(MandateAct::Resign { seat: SeatId(seat) })),
        members().prop_map(|member| Act::Roll(RollAct::RecordDeath { member })),
    ];
    (1..=ELECTORS + 1, act)
}

/// What the events of an election say, kept by hand.
#[derive(Default)]
struct Ballots {
    votes: BTreeMap<(ElectionId, MemberId), Vec<MemberId>>,
}

impl Ballots {
    #[track_caller]
    fn note(&mut self, event: &Event) {
        if let Event::Ballot(BallotEvent::BallotCast { election, member, ballot: Ballot::Choices(choices) }) = event {
            let before = self.votes.insert((*election, *member), choices.clone());
            assert_eq!(before, None, "{member} voted twice in {election}");
        }
    }

    fn votes_for(&self, election: ElectionId, candidate: MemberId) -> usize {
        let here = self.votes.iter().filter(|((other, _), _)| *other == election);
        here.filter(|(_, choices)| choices.contains(&candidate)).count()
    }
}

#[track_caller]
fn check(state: &State, ballots: &Ballots) {
    for (index, election) in state.elections.iter().enumerate() {
        let id = ElectionId::at(index);
        for candidate in &election.candidates {
            let votes = ballots.votes_for(id, candidate.member);
            assert_eq!(u64::try_from(votes).unwrap(), candidate.votes, "{id}: {candidate:?}");
        }
        let under_way = state.constituency(C).unwrap().election == Some(id);
        assert_eq!(under_way, election.is_under_way(), "{id}: {:?}", election.phase);
    }
    let held = state.seats.iter().filter(|seat| seat.holder.is_some()).count();
    let open = state.mandates.iter().filter(|mandate| mandate.ended.is_none()).count();
    assert_eq!(held, open, "a seat has one holder, and a holder one seat");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn whatever_is_asked_the_state_agrees_with_the_events(asked in prop::collection::vec(acts(), 1..120)) {
        let mut state = federation(|_| {});
        let mut ballots = Ballots::default();
        for (by, act) in asked {
            for event in enact(&mut state, m(by), &act).unwrap_or_default() {
                ballots.note(&event);
            }
            check(&state, &ballots);
        }
    }

    #[test]
    fn a_tie_always_stops_and_no_one_is_passed_over(votes in prop::collection::vec(0..4_usize, 1..9)) {
        let mut state = federation(|rule| {
            rule.votes_each = Some(1);
            rule.alternates = Alternates::Fixed(1);
        });
        let election = voting(&mut state, 4);
        for (voter, choice) in (1..).zip(&votes) {
            let choices = vec![MemberId(u32::try_from(*choice).unwrap() + 1)];
            act(&mut state, m(voter), &Act::Ballot(BallotAct::CastBallot { election, ballot: Ballot::Choices(choices) }));
        }
        let mut events = act(&mut state, FOUNDERS, &Act::Ballot(BallotAct::CloseVoting { election }));
        let mut lots = 0;
        while let Phase::Lot { among, places, .. } = state.election(election).unwrap().phase.clone() {
            let decided = events.iter().any(|event| matches!(event, Event::Election(ElectionEvent::ElectionDecided { .. })));
            prop_assert!(!decided, "decided in spite of a tie");
            prop_assert!(usize::try_from(places).unwrap() <= among.len());
            lots += 1;
            prop_assert!(lots < 4, "lots must end");
            events = act(&mut state, FOUNDERS, &Act::Election(ElectionAct::RecordLot { election, order: among, procedure: "from a hat".into() }));
        }
        let decided = events.iter().find_map(|event| {
            let Event::Election(ElectionEvent::ElectionDecided { elected, alternates, .. }) = event else { return None };
            Some([elected.clone(), alternates.clone()].concat())
        });
        let order = decided.unwrap();
        let of = |member: MemberId| votes.iter().filter(|choice| **choice + 1 == usize::try_from(member.0).unwrap()).count();
        let ranked: Vec<usize> = order.iter().map(|member| of(*member)).collect();
        prop_assert!(ranked.is_sorted_by(|a, b| a >= b));
        let least = ranked.last().copied().unwrap_or(0);
        let left_out = (1..=4).map(MemberId).filter(|member| !order.contains(member)).map(of).max().unwrap_or(0);
        prop_assert!(left_out <= least);
        if left_out == least && order.len() == 3 {
            prop_assert!(lots > 0, "equal votes at the end of the places, and no lot");
        }
    }

    #[test]
    fn two_tellers_who_agree_decide_and_who_differ_do_not(first in hands(), second in hands()) {
        let mut state = federation(|rule| rule.ballot = Manner::Hands);
        let election = voting(&mut state, 3);
        let counts = |hands: &[u32]| (1..).map(MemberId).zip(hands.iter().copied()).collect::<Vec<_>>();
        let reported = enact(&mut state, m(8), &Act::Ballot(BallotAct::ReportHands { election, counts: counts(&first) }));
        let possible = first.iter().sum::<u32>() <= SEATS * ELECTORS;
        prop_assert_eq!(reported.is_ok(), possible);
        if !possible { return Ok(()); }
        let again = enact(&mut state, m(8), &Act::Ballot(BallotAct::ReportHands { election, counts: counts(&first) }));
        prop_assert_eq!(again.unwrap_err().article(), "ballot.15");
        let Ok(events) = enact(&mut state, m(9), &Act::Ballot(BallotAct::ReportHands { election, counts: counts(&second) })) else { return Ok(()) };
        let differed = events.contains(&Event::Ballot(BallotEvent::CountsDiffered { election }));
        prop_assert_eq!(differed, first != second);
        prop_assert_eq!(state.election(election).unwrap().phase == Phase::Voting, differed);
        prop_assert!(!differed || state.election(election).unwrap().hands.reports().is_empty());
    }
}

fn hands() -> impl Strategy<Value = Vec<u32>> {
    prop_oneof![Just(vec![5, 4, 1]), Just(vec![4, 4, 4]), Just(vec![0, 0, 0]), prop::collection::vec(0..=ELECTORS, 3)]
}

/// Opens the voting of an election in which members 1 to `candidates` stand.
fn voting(state: &mut State, candidates: u32) -> ElectionId {
    act(state, m(1), &Act::Election(ElectionAct::CallElection { constituency: C }));
    let election = ElectionId(1);
    for member in 1..=candidates {
        act(
            state,
            m(member),
            &Act::Election(ElectionAct::Stand { election, name: "".into(), label: "".into(), groups: Vec::new() }),
        );
    }
    act(state, FOUNDERS, &Act::Election(ElectionAct::CloseNominations { election }));
    election
}

#[test]
fn approval_allows_any_number_of_choices() {
    let mut state = federation(|rule| rule.method = Method::Approval);
    let election = voting(&mut state, 4);
    act(
        &mut state,
        m(5),
        &Act::Ballot(BallotAct::CastBallot { election, ballot: Ballot::Choices((1..=4).map(MemberId).collect()) }),
    );
    assert_eq!(
        state.election(election).unwrap().standing().map(|candidate| candidate.votes).collect::<Vec<_>>(),
        [1; 4]
    );
}

/// Two seats when voting opens, and one when it ends: both hands of ten electors were raised, by ten electors.
#[test]
fn a_seat_that_goes_while_votes_are_given_changes_nobodys_vote() {
    let mut charter: Charter = charter();
    charter.founding.lasts = None;
    let rule = &mut charter.bodies[1].seats[0];
    rule.norm = Norm::OnePer { per: 5, fraction_over: None, minimum: 1, maximum: None, basis: Basis::Electors };
    rule.election.ballot = Manner::Hands;
    let mut state = founded(charter);
    let unit = factory(&mut state, "Putilov", 11);
    council(&mut state, &[unit]);
    let election = voting(&mut state, 2);
    for member in [10, 11] {
        act(
            &mut state,
            FOUNDERS,
            &Act::Roll(RollAct::Strike { unit, member: MemberId(member), test: "works here".into() }),
        );
    }
    act(&mut state, FOUNDERS, &Act::Body(BodyAct::Apportion { body: BodyId(1) }));
    let counts = vec![(MemberId(1), 9), (MemberId(2), 8)];
    for teller in [3, 4] {
        act(&mut state, m(teller), &Act::Ballot(BallotAct::ReportHands { election, counts: counts.clone() }));
    }
    let held = state.election(election).unwrap();
    assert_eq!((&held.phase, held.seats), (&Phase::Decided, 2));
    assert_eq!(election::voters(&state, held), 9);
    assert_eq!(election::choices_each(&state, held), Some(2));
    assert_eq!(election::by_votes(held), [(MemberId(1), 9), (MemberId(2), 8)]);
    let sheet = election::sheet(&state, election).unwrap();
    let AnySheet::Plain(added) = sheet.counted.sheet() else { panic!("{:?}", sheet.counted) };
    let valid: Vec<u128> = added.rounds.iter().map(|round| round.valid).collect();
    assert_eq!((added.method, added.elected.as_slice(), valid), (plain::Method::Block, &[0][..], vec![9]));
}
