//! The default option in a tie, in all methods: it comes first, and no lot is drawn between it and others (election.45).

use crate::common::{FOUNDERS, act, charter, council, factory, founded, m};
use proptest::prelude::*;
use tauride_rules::ballot::{Ballot, BallotAct};
use tauride_rules::chapters::Act;
use tauride_rules::election::ElectionAct;
use tauride_rules::election::event::Failure;
use tauride_rules::election::state::{DEFAULT_OPTION, Phase};
use tauride_rules::ids::{ConstituencyId, ElectionId, MemberId};
use tauride_rules::terms::{Method, Norm};
use tauride_rules::{State, election};
use tauride_tally::method::Says;

const ELECTORS: u32 = 12;
const CANDIDATES: u32 = 4;
const C: ConstituencyId = ConstituencyId(1);
const E: ElectionId = ElectionId(1);

fn methods() -> impl Iterator<Item = Method> {
    Method::ALL.iter().copied().filter(|method| method.says() != Says::List)
}

/// An election for so many seats in which members 1 to [`CANDIDATES`] and the default option stand; votes may be given.
fn voting(method: Method, seats: u32) -> State {
    let mut charter = charter();
    charter.founding.lasts = None;
    let rule = charter.bodies.get_mut(1).and_then(|body| body.seats.first_mut()).unwrap();
    rule.norm = Norm::Fixed { seats };
    rule.election.method = method;
    rule.election.default_option = Some("Re-open nominations".into());
    rule.election.points = (method.says() == Says::Points).then_some(5);
    rule.election.votes_each = (method == Method::Limited).then_some(1);
    let mut state = founded(charter);
    let unit = factory(&mut state, "Putilov", ELECTORS);
    council(&mut state, &[unit]);
    act(&mut state, m(1), &Act::Election(ElectionAct::CallElection { constituency: C }));
    for member in 1..=CANDIDATES {
        let stand = ElectionAct::Stand { election: E, name: "".into(), label: "".into(), groups: Vec::new() };
        act(&mut state, m(member), &Act::Election(stand));
    }
    act(&mut state, FOUNDERS, &Act::Election(ElectionAct::CloseNominations { election: E }));
    state
}

/// Gives the ballots, each a ranking of candidates, as the method has them: whoever is first is chosen, or gets all the points.
fn give(state: &mut State, method: Method, ballots: &[Vec<u32>]) {
    for (ranks, elector) in ballots.iter().zip(1..) {
        let named = ranks.iter().copied().map(MemberId);
        let ballot = match method.says() {
            Says::Ranking => Ballot::Ranking(named.map(|member| vec![member]).collect()),
            Says::Points => Ballot::Points(named.take(1).map(|member| (member, 5)).collect()),
            Says::Choice | Says::List => Ballot::Choices(named.take(1).collect()),
        };
        act(state, m(elector), &Act::Ballot(BallotAct::CastBallot { election: E, ballot }));
    }
    act(state, FOUNDERS, &Act::Ballot(BallotAct::CloseVoting { election: E }));
}

fn phase(state: &State) -> Phase {
    state.election(E).unwrap().phase.clone()
}

fn elected(state: &State) -> Vec<MemberId> {
    state.mandates.iter().map(|mandate| mandate.member).collect()
}

/// Draws lots until none is needed, and returns whether the default option was in none of them.
fn draw(state: &mut State) -> bool {
    for _ in 0..40 {
        let Phase::Lot { among, .. } = phase(state) else { return true };
        if among.contains(&DEFAULT_OPTION) {
            return false;
        }
        let lot = ElectionAct::RecordLot { election: E, order: among, procedure: "from a hat".into() };
        act(state, FOUNDERS, &Act::Election(lot));
    }
    false
}

#[test]
fn whoever_has_as_many_as_the_option_is_not_elected() {
    for method in methods() {
        let mut state = voting(method, 1);
        give(&mut state, method, &[vec![1], vec![1], vec![0], vec![0]]);
        // Two rounds need a second one.
        if let Phase::Voting = phase(&state) {
            for (elector, choice) in (5..).zip([1, 1, 0, 0]) {
                let ballot = Ballot::Choices(vec![MemberId(choice)]);
                act(&mut state, m(elector), &Act::Ballot(BallotAct::CastBallot { election: E, ballot }));
            }
            act(&mut state, FOUNDERS, &Act::Ballot(BallotAct::CloseVoting { election: E }));
        }
        // Lots are drawn between those whom nobody wants, where they decide who stays.
        assert!(draw(&mut state), "{method:?}");
        assert_eq!(phase(&state), Phase::Failed(Failure::DefaultOption), "{method:?}");
        assert_eq!(elected(&state), [], "{method:?}");
    }
}

#[test]
fn whoever_has_one_vote_more_than_the_option_is_elected() {
    // Two rounds need a second one, and where nobody else pays for a seat, three of five do not.
    let others = methods().filter(|method| !matches!(method, Method::TwoRound | Method::EqualSharesAlone));
    for method in others {
        let mut state = voting(method, 1);
        give(&mut state, method, &[vec![1], vec![1], vec![1], vec![0], vec![0]]);
        assert!(draw(&mut state), "{method:?}");
        assert_eq!((phase(&state), elected(&state)), (Phase::Decided, vec![MemberId(1)]), "{method:?}");
    }
}

#[test]
fn a_lot_parts_others_who_are_tied_with_the_option() {
    for method in [Method::Irv, Method::ScottishStv] {
        let mut state = voting(method, 1);
        let ballots = [[1, 4].as_slice(), &[1], &[1], &[0], &[0], &[2, 3], &[2], &[3], &[3]];
        give(&mut state, method, &ballots.map(<[u32]>::to_vec));
        let Phase::Lot { among, places, .. } = phase(&state) else { panic!("{method:?}: {:?}", phase(&state)) };
        assert_eq!(
            (among, places),
            (vec![MemberId(2), MemberId(3)], 1),
            "{method:?}: one of them stays, and so does the option"
        );
        assert!(draw(&mut state));
        assert_eq!(elected(&state), [MemberId(1)], "{method:?}");
        let sheet = election::sheet(&state, E).unwrap();
        assert_eq!(sheet.counted.tie(), None, "{method:?}: whoever counts again draws no lot");
    }
}

fn ballots() -> impl Strategy<Value = Vec<Vec<u32>>> {
    let one = (Just((0..=CANDIDATES).collect::<Vec<_>>()).prop_shuffle(), 1..=CANDIDATES as usize);
    let one = one.prop_map(|(mut order, length)| {
        order.truncate(length);
        order
    });
    prop::collection::vec(one, 1..=ELECTORS as usize)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn no_lot_has_the_option_in_it(ballots in ballots(), seats in 1_u32..=3) {
        for method in methods() {
            let mut state = voting(method, seats);
            give(&mut state, method, &ballots);
            prop_assert!(draw(&mut state), "{method:?}");
            prop_assert!(!elected(&state).contains(&DEFAULT_OPTION), "{method:?}");
            prop_assert!(!matches!(phase(&state), Phase::Lot { .. }), "{method:?}");
        }
    }
}
