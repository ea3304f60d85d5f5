//! What waits for a member can be done by them at once, and waits no longer when it is done.

use tauride_rules::ballot::{Ballot, BallotAct};
use tauride_rules::division::DivisionAct;
use tauride_rules::election::{self, ElectionAct};
use tauride_rules::ids::{ElectionId, MemberId};
use tauride_rules::pending::PendingAct;
use tauride_rules::poll::PollAct;
use tauride_rules::votes::choice::Choice;
use tauride_rules::{Act, Actor, State, enact};
use tauride_view::waits::{Waits, What, for_member};

use crate::played::federations;

/// The first members of each federation: in most of them there are no others.
const MEMBERS: u32 = 30;

fn answer(state: &State, what: What) -> Act {
    match what {
        What::Nomination(election) => {
            Act::Election(ElectionAct::Accept { election, name: "".into(), label: "".into(), groups: Vec::new() })
        }
        What::Election(election) => Act::Ballot(BallotAct::CastBallot { election, ballot: ballot(state, election) }),
        What::Poll(poll) => Act::Poll(PollAct::CastVote { poll, choice: Choice::For }),
        What::Division(division) => Act::Division(DivisionAct::Vote { division, choice: Choice::For }),
        What::Consent(pending) => PendingAct::Consent { pending }.into(),
    }
}

fn ballot(state: &State, id: ElectionId) -> Ballot {
    let held = state.election(id).unwrap();
    let last = held.running().last().unwrap().member;
    Ballot::of(election::method(state, held).unwrap().says(), &[last])
}

#[test]
fn what_waits_for_a_member_is_what_they_can_answer() {
    // Playing takes seconds: it is done once for all.
    let settled: Vec<(String, State)> = federations().into_iter().filter(|(_, state)| state.is_settled()).collect();
    what_waits_can_be_answered_and_waits_no_longer(&settled);
    whoever_may_vote_and_has_not_is_told_so(&settled);
}

fn what_waits_can_be_answered_and_waits_no_longer(settled: &[(String, State)]) {
    let mut answered = [0_u32; 5];
    for (title, state) in settled {
        for member in (1..=MEMBERS).map(MemberId) {
            for Waits { what, .. } in for_member(state, member) {
                let mut after = state.clone();
                let act = answer(state, what);
                let done = enact(&mut after, Actor::Member(member), &act);
                assert!(done.is_ok(), "{title}: {what:?} waits for {member}: {done:?}");
                let still = for_member(&after, member).iter().any(|waits| waits.what == what);
                assert!(!still, "{title}: {what:?} still waits for {member}");
                let kind = match what {
                    What::Nomination(_) => 0,
                    What::Election(_) => 1,
                    What::Poll(_) => 2,
                    What::Consent(_) => 3,
                    What::Division(_) => 4,
                };
                answered[kind] += 1;
            }
        }
    }
    assert!(answered.iter().all(|count| *count > 0), "each kind was tried: {answered:?}");
}

fn whoever_may_vote_and_has_not_is_told_so(settled: &[(String, State)]) {
    let mut told = 0;
    for (title, state) in settled {
        for (id, poll) in state.polls.open() {
            for member in (1..=MEMBERS).map(MemberId).filter(|member| !poll.voted.contains(*member)) {
                let act = Act::Poll(PollAct::CastVote { poll: id, choice: Choice::Against });
                let may = enact(&mut state.clone(), Actor::Member(member), &act).is_ok();
                let waits = for_member(state, member).iter().any(|waits| waits.what == What::Poll(id));
                assert_eq!(waits, may, "{title}: {id} and {member}");
                told += u32::from(waits);
            }
        }
    }
    assert!(told > 0, "somebody was told");
}
