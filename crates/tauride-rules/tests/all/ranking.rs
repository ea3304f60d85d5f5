//! Elections by ranking as properties: what the law decides is what the tally counts, through lots, groups and countbacks.
#![expect(clippy::indexing_slicing, reason = "test code")]

use std::collections::BTreeMap;

use crate::common::{FOUNDERS, act, charter, council, factory, founded, m};
use proptest::prelude::*;
use tauride_rules::ballot::{self, Ballot, BallotAct, BallotEvent};
use tauride_rules::chapters::Act;
use tauride_rules::election::event::Failure;
use tauride_rules::election::state::{Papers, Phase};
use tauride_rules::election::{ElectionAct, ElectionEvent};
use tauride_rules::ids::{ConstituencyId, ElectionId, MemberId, SeatId};
use tauride_rules::mandate::MandateAct;
use tauride_rules::mandate::event::Title;
use tauride_rules::roll::RollAct;
use tauride_rules::terms::{Charter, ElectionRule, Fill, GroupRule, Method, Norm, Text};
use tauride_rules::{Event, State, election, enact};
use tauride_tally::ballots::Ballots;
use tauride_tally::lots::Lots;
use tauride_tally::method::Says;
use tauride_tally::sentence::{Names, Sentences as _};
use tauride_tally::transferable::{self, scottish};
use tauride_tally::{Contest, Counted};

const ELECTORS: u32 = 12;
const SEATS: u32 = 3;
const CANDIDATES: u32 = 6;
const C: ConstituencyId = ConstituencyId(1);

fn federation(change: impl FnOnce(&mut ElectionRule)) -> State {
    let mut charter: Charter = charter();
    charter.founding.lasts = None;
    let rule = &mut charter.bodies[1].seats[0];
    rule.norm = Norm::Fixed { seats: SEATS };
    rule.vacancy = vec![Fill::Countback, Fill::ByElection];
    rule.election.method = Method::ScottishStv;
    change(&mut rule.election);
    let mut state = founded(charter);
    let unit = factory(&mut state, "Putilov", ELECTORS);
    council(&mut state, &[unit]);
    state
}

fn women(state: &mut ElectionRule) {
    state.groups =
        vec![GroupRule { category: "gender".into(), name: "women".into(), min: 1, max: None, leaves: false }];
}

/// Opens the voting of an election in which members 1 to [`CANDIDATES`] stand.
fn voting(state: &mut State, groups: impl Fn(u32) -> Vec<Text>) -> ElectionId {
    act(state, m(1), &Act::Election(ElectionAct::CallElection { constituency: C }));
    let election = ElectionId::at(state.elections.len() - 1);
    for member in 1..=CANDIDATES {
        let stand =
            Act::Election(ElectionAct::Stand { election, name: "".into(), label: "".into(), groups: groups(member) });
        act(state, m(member), &stand);
    }
    act(state, FOUNDERS, &Act::Election(ElectionAct::CloseNominations { election }));
    election
}

fn members() -> impl Strategy<Value = MemberId> + Clone {
    (1..=ELECTORS + 1).prop_map(MemberId)
}

/// Everybody's ranking: a different few of the candidates each.
fn rankings() -> impl Strategy<Value = Vec<Vec<u32>>> {
    let one = (Just((1..=CANDIDATES).collect::<Vec<_>>()).prop_shuffle(), 1..=CANDIDATES as usize);
    let one = one.prop_map(|(mut order, length)| {
        order.truncate(length);
        order
    });
    prop::collection::vec(one, 1..=ELECTORS as usize)
}

/// Records lots until none is needed: those tied in the order of their numbers, the last first.
fn draw(state: &mut State, election: ElectionId, mut events: Vec<Event>) -> Vec<Event> {
    let mut lots = 0;
    while let Phase::Lot { among, .. } = state.election(election).unwrap().phase.clone() {
        lots += 1;
        assert!(lots < 40, "lots must end");
        let order = among.into_iter().rev().collect();
        let lot = Act::Election(ElectionAct::RecordLot { election, order, procedure: "from a hat".into() });
        events.extend(act(state, FOUNDERS, &lot));
    }
    events
}

/// What the tally says of the same ballots, drawing the same lots.
fn tallied(ballots: &Ballots, vacated: &[usize], sitting: &[usize]) -> Vec<usize> {
    let mut lots = Lots::default();
    loop {
        let contest = Contest { lots: &lots, ..Contest::new(ballots, SEATS) };
        match transferable::countback(&contest, vacated, sitting, scottish::count).unwrap() {
            Counted::Complete(filled) => return filled.successors,
            Counted::LotRequired { tie, .. } => lots.drawn.push(tie.among.into_iter().rev().collect()),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn the_law_decides_what_the_tally_counts(rankings in rankings(), leaves in 0..SEATS as usize) {
        let mut state = federation(|_| {});
        let election = voting(&mut state, |_| Vec::new());
        for (elector, ranking) in (1..).zip(&rankings) {
            let ranks = ranking.iter().map(|member| vec![MemberId(*member)]).collect();
            act(&mut state, m(elector), &Act::Ballot(BallotAct::CastBallot { election, ballot: Ballot::Ranking(ranks) }));
        }
        let places: Vec<Vec<usize>> =
            rankings.iter().map(|ranking| ranking.iter().map(|member| *member as usize - 1).collect()).collect();
        let counted: Vec<(&[usize], u64)> = places.iter().map(|ranking| (ranking.as_slice(), 1)).collect();
        let ballots = Ballots::ranked(CANDIDATES as usize, &counted).unwrap();
        let events = act(&mut state, FOUNDERS, &Act::Ballot(BallotAct::CloseVoting { election }));
        let events = draw(&mut state, election, events);
        let expected = tallied(&ballots, &[], &[]);
        let place = |member: &MemberId| member.0 as usize - 1;
        let decided = events.iter().find_map(|event| {
            let Event::Election(ElectionEvent::ElectionDecided { elected, .. }) = event else { return None };
            Some(elected.iter().map(place).collect::<Vec<_>>())
        });
        prop_assert_eq!(decided.as_ref(), Some(&expected));
        let sheet = election::sheet(&state, election).unwrap();
        prop_assert_eq!(sheet.counted.sheet().elected(), &expected[..]);

        // One of them leaves, and the ballots say who follows.
        let left = expected[leaves];
        let (seat, _) = (1..).map(SeatId).zip(&state.seats).find(|(seat, _)| {
            state.holding(*seat).is_some_and(|(_, mandate)| place(&mandate.member) == left)
        }).unwrap();
        let by = m(u32::try_from(left).unwrap() + 1);
        let events = act(&mut state, by, &Act::Mandate(MandateAct::Resign { seat }));
        draw(&mut state, election, events);
        let sitting: Vec<usize> = expected.iter().copied().filter(|place| *place != left).collect();
        let successors = tallied(&ballots, &[left], &sitting);
        let (_, mandate) = state.holding(seat).unwrap();
        prop_assert_eq!(mandate.title, Title::Countback(election));
        prop_assert_eq!(successors.first(), Some(&place(&mandate.member)));
    }

    #[test]
    fn a_group_gets_what_it_must_through_every_countback(rankings in rankings(), leaving in prop::collection::vec(1..=SEATS, 0..5)) {
        let mut state = federation(women);
        let groups = |member: u32| if member > 4 { vec!["women".into()] } else { Vec::new() };
        let election = voting(&mut state, groups);
        for (elector, ranking) in (1..).zip(&rankings) {
            let ranks = ranking.iter().map(|member| vec![MemberId(*member)]).collect();
            act(&mut state, m(elector), &Act::Ballot(BallotAct::CastBallot { election, ballot: Ballot::Ranking(ranks) }));
        }
        let events = act(&mut state, FOUNDERS, &Act::Ballot(BallotAct::CloseVoting { election }));
        draw(&mut state, election, events);
        for seat in leaving.into_iter().map(SeatId) {
            let Some((_, mandate)) = state.holding(seat) else { continue };
            let holder = mandate.member;
            let events = act(&mut state, m(holder.0), &Act::Mandate(MandateAct::Resign { seat }));
            draw(&mut state, election, events);
            let holders = state.seats.iter().filter_map(|seat| state.mandate(seat.holder?));
            let women = holders.filter(|mandate| mandate.member.0 > 4).count();
            // As long as a woman is left who has not had a seat, there is one.
            let left = (5..=CANDIDATES).any(|member| !state.had.contains_key(&MemberId(member)));
            prop_assert!(women >= 1 || !left, "nobody of the group sits");
        }
    }

    #[test]
    fn whatever_is_asked_the_ballots_agree_with_the_events(asked in prop::collection::vec(acts(), 1..90), fair in any::<bool>()) {
        let mut state = federation(|rule| if fair { women(rule) });
        let mut ballots: BTreeMap<ElectionId, u128> = BTreeMap::new();
        for (by, act) in asked {
            // A page that asks only whether voting may be closed is answered like whoever closes it.
            let may = if let Act::Ballot(BallotAct::CloseVoting { election }) = &act {
                Some(ballot::may_close_voting(&state, m(by), *election))
            } else if let Act::Election(ElectionAct::CloseNominations { election }) = &act {
                Some(election::may_close_nominations(&state, m(by), *election))
            } else {
                None
            };
            let done = enact(&mut state, m(by), &act);
            if let Some(may) = may {
                prop_assert_eq!(may, done.as_ref().map(|_| ()).map_err(Clone::clone));
            }
            let mut events = done.unwrap_or_default();
            // Whoever waits for a lot gets one now and then.
            if by % 3 == 0 && let Some(waiting) = state.constituency(C).unwrap().election {
                events = draw(&mut state, waiting, events);
            }
            for event in &events {
                if let Event::Ballot(BallotEvent::BallotCast { election, ballot: Ballot::Ranking(_), .. }) = event {
                    *ballots.entry(*election).or_default() += 1;
                }
                if let Event::Election(ElectionEvent::ElectionDecided { election, elected, voters: 1.., .. }) = event {
                    let sheet = election::sheet(&state, *election).unwrap();
                    let named: Vec<_> = sheet.counted.sheet().elected().iter().map(|place| sheet.candidates[*place]).collect();
                    prop_assert_eq!(&named, elected);
                }
            }
            check(&state, &ballots)?;
        }
    }
}

/// Has everybody give a vote in the form that the method reads: whom they rank first, or all of them, or points.
fn give(state: &mut State, election: ElectionId, rankings: &[Vec<u32>]) {
    let held = state.election(election).unwrap();
    let method = election::method(state, held).unwrap();
    let runs: Vec<u32> = held.running().map(|candidate| candidate.member.0).collect();
    let most = election::choices_each(state, held).map_or(usize::MAX, |votes| votes as usize);
    for (elector, ranking) in (1..).zip(rankings) {
        let ranking: Vec<MemberId> =
            ranking.iter().copied().filter(|member| runs.contains(member)).map(MemberId).collect();
        if ranking.is_empty() {
            continue;
        }
        let mut chosen: Vec<MemberId> = ranking.iter().copied().take(most).collect();
        chosen.sort_unstable();
        let vote = match method.says() {
            Says::Choice => Act::Ballot(BallotAct::CastBallot { election, ballot: Ballot::Choices(chosen) }),
            Says::Points => Act::Ballot(BallotAct::CastBallot {
                election,
                ballot: Ballot::Points(chosen.iter().take(2).map(|one| (*one, 2)).collect()),
            }),
            Says::Ranking | Says::List => Act::Ballot(BallotAct::CastBallot {
                election,
                ballot: Ballot::Ranking(ranking.into_iter().map(|one| vec![one]).collect()),
            }),
        };
        act(state, m(elector), &vote);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn every_method_elects_whom_its_sheet_says(
        rankings in rankings(),
        method in prop::sample::select(Method::ALL.iter().copied().filter(|method| method.says() != Says::List).collect::<Vec<_>>()),
        votes_each in 1..=SEATS,
    ) {
        let mut state = federation(|rule| {
            rule.method = method;
            rule.points = Some(4);
            rule.decimals = (method == Method::Wigm).then_some(3);
            rule.votes_each = matches!(method, Method::Limited | Method::Plurality).then_some(votes_each);
        });
        let election = voting(&mut state, |_| Vec::new());
        give(&mut state, election, &rankings);
        let events = act(&mut state, FOUNDERS, &Act::Ballot(BallotAct::CloseVoting { election }));
        let mut events = draw(&mut state, election, events);
        if events.iter().any(|event| matches!(event, Event::Election(ElectionEvent::SecondRoundOpened { .. }))) {
            give(&mut state, election, &rankings);
            let closed = act(&mut state, FOUNDERS, &Act::Ballot(BallotAct::CloseVoting { election }));
            events = draw(&mut state, election, closed);
        }
        let decided = events.iter().find_map(|event| {
            let Event::Election(ElectionEvent::ElectionDecided { elected, .. }) = event else { return None };
            Some(elected.clone())
        });
        // Only a second round in which nobody can choose ends without a result.
        let Some(decided) = decided else {
            prop_assert_eq!(method, Method::TwoRound);
            return Ok(());
        };
        let sheet = election::sheet(&state, election).unwrap();
        let named: Vec<MemberId> =
            sheet.counted.sheet().elected().iter().map(|place| sheet.candidates[*place]).collect();
        prop_assert_eq!(named, decided, "{}", method.name());
        let told = sheet.counted.sheet().sentences(Names(&[]));
        prop_assert!(!told.is_empty());
    }
}

fn check(state: &State, ballots: &BTreeMap<ElectionId, u128>) -> Result<(), TestCaseError> {
    for (index, election) in state.elections.iter().enumerate() {
        let id = ElectionId::at(index);
        let under_way = state.constituency(C).unwrap().election == Some(id);
        prop_assert_eq!(under_way, election.is_under_way(), "{}: {:?}", id, election.phase);
        let Some(counting) = &election.counting else { continue };
        match (&counting.papers, &election.phase) {
            (Papers::None, _) => {}
            (papers, Phase::Voting | Phase::Lot { .. } | Phase::Decided) => {
                let all = papers.ballots().unwrap();
                prop_assert_eq!(all.total(), ballots.get(&id).copied().unwrap_or(0));
                prop_assert_eq!(u128::from(election.voted.len()), all.total());
            }
            (_, Phase::Nominations | Phase::Failed(_)) => prop_assert!(false, "{} has ballots", id),
        }
    }
    let held = state.seats.iter().filter(|seat| seat.holder.is_some()).count();
    let open = state.mandates.iter().filter(|mandate| mandate.ended.is_none()).count();
    prop_assert_eq!(held, open, "a seat has one holder, and a holder one seat");
    Ok(())
}

/// Anything that anyone may ask of the first elections of the constituency.
fn acts() -> impl Strategy<Value = (u32, Act)> {
    let election = || (1_u32..5).prop_map(ElectionId);
    let ranks = prop::collection::vec(prop::collection::vec(members(), 1..2), 1..4);
    let groups = prop_oneof![Just(Vec::new()), Just(vec!["women".into()])];
    let act = prop_oneof![
        2 => Just(Act::Election(ElectionAct::CallElection { constituency: C })),
        8 => (election(), groups).prop_map(|(election, groups)| Act::Election(ElectionAct::Stand { election, name: "".into(), label: "".into(), groups })),
        1 => election().prop_map(|election| Act::Election(ElectionAct::Withdraw { election })),
        2 => election().prop_map(|election| Act::Election(ElectionAct::CloseNominations { election })),
        16 => (election(), ranks).prop_map(|(election, ranks)| Act::Ballot(BallotAct::CastBallot { election, ballot: Ballot::Ranking(ranks) })),
        1 => (election(), members()).prop_map(|(election, one)| Act::Ballot(BallotAct::CastBallot { election, ballot: Ballot::Choices(vec![one]) })),
        1 => election().prop_map(|election| Act::Election(ElectionAct::Acclaim { election })),
        2 => election().prop_map(|election| Act::Ballot(BallotAct::CloseVoting { election })),
        4 => (1..=SEATS).prop_map(|seat| Act::Mandate(MandateAct::Resign { seat: SeatId(seat) })),
        1 => members().prop_map(|member| Act::Roll(RollAct::RecordDeath { member })),
        1 => members().prop_map(|member| Act::Roll(RollAct::Strike { unit: tauride_rules::ids::UnitId(1), member, test: "works here".into() })),
    ];
    (1..=ELECTORS + 1, act)
}

#[test]
fn no_ballots_elect_nobody() {
    let mut state = federation(|_| {});
    let election = voting(&mut state, |_| Vec::new());
    let events = act(&mut state, FOUNDERS, &Act::Ballot(BallotAct::CloseVoting { election }));
    assert_eq!(events[0], Event::Election(ElectionEvent::ElectionFailed { election, reason: Failure::NoCandidate }));
    assert!(election::sheet(&state, election).is_none(), "nothing was counted");
}
