//! Questions, petitions and elections.

use tauride_rules::ballot::BallotAct;
use tauride_rules::body::BodyQuestion;
use tauride_rules::charter::CharterQuestion;
use tauride_rules::election::ElectionAct;
use tauride_rules::election::state::{Election, Phase};
use tauride_rules::ids::{BodyId, ConstituencyId, ElectionId, MemberId, PollId, SeatId};
use tauride_rules::poll::PollAct;
use tauride_rules::poll::state::Poll;
use tauride_rules::question::Question;
use tauride_rules::recall::{RecallAct, RecallQuestion};
use tauride_rules::votes::choice::{Choice, Count};
use tauride_rules::{Act, Actor};

use super::Asked;
use crate::alphabet::Alphabet;
use crate::ballots::for_one;

pub(super) fn polls<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    let seats: Vec<SeatId> = (0..asked.state.seats.len()).map(SeatId::at).collect();
    let bodies: Vec<BodyId> = (0..asked.state.bodies.len()).map(BodyId::at).collect();
    if asked.has(Alphabet::DECISION) {
        for seat in seats {
            opens(asked, RecallQuestion::Recall { seat });
            for successor in asked.members() {
                opens(asked, RecallQuestion::Replace { seat, successor });
            }
        }
    }
    if asked.has(Alphabet::OF_BODY) {
        for body in &bodies {
            for member in asked.members() {
                opens(asked, BodyQuestion::CoOpt { body: *body, member });
            }
            for other in bodies.iter().filter(|other| *other != body) {
                opens(asked, BodyQuestion::Ratify { body: *body, by: *other });
                opens(asked, CharterQuestion::PassOn { body: *body, to: *other });
            }
        }
    }
    // The open polls, and of those that are over the last one.
    let polls: Vec<PollId> = asked.state.polls.iter().filter(|(_, poll)| poll.is_open()).map(|(id, _)| id).collect();
    let over = asked.state.polls.iter().filter(|(_, poll)| !poll.is_open()).map(|(id, _)| id).last();
    for poll in polls.into_iter().chain(over) {
        voting(asked, poll);
    }
}

pub(super) fn opens<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>, question: impl Into<Question>) {
    let question = question.into();
    asked.members_ask(|_| Act::Poll(PollAct::OpenPoll { question: question.clone() }));
}

fn voting<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>, poll: PollId) {
    if asked.has(Alphabet::VOTE) {
        for choice in [Choice::For, Choice::Against] {
            asked.members_ask(|_| Act::Poll(PollAct::CastVote { poll, choice }));
        }
        asked.everybody_asks(&Act::Poll(PollAct::ClosePoll { poll }));
    }
    if asked.has(Alphabet::HANDS) {
        let electors = asked.state.poll(poll).map_or(0, |poll: &Poll| poll.electors.size());
        let all = u32::try_from(electors).unwrap_or(u32::MAX);
        for (r#for, against) in [(all, 0), (0, all), (all.saturating_add(1), 0)] {
            asked
                .members_ask(|_| Act::Poll(PollAct::ReportCount { poll, count: Count { r#for, against, abstain: 0 } }));
        }
    }
}

pub(super) fn recalls<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    if asked.has(Alphabet::PETITION) {
        for seat in (0..asked.state.seats.len()).map(SeatId::at) {
            asked.members_ask(|_| Act::Recall(RecallAct::SignRecall { seat }));
            asked.members_ask(|_| Act::Recall(RecallAct::WithdrawSignature { seat }));
        }
    }
    if asked.has(Alphabet::STANDING) {
        for constituency in (0..asked.state.constituencies.len()).map(ConstituencyId::at) {
            for candidate in asked.members() {
                asked.members_ask(|_| Act::Recall(RecallAct::HoldUp { constituency, candidate }));
            }
            asked.members_ask(|_| Act::Recall(RecallAct::LetGo { constituency }));
        }
    }
}

pub(super) fn elections<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    if !asked.has(Alphabet::ELECTION) {
        return;
    }
    for constituency in (0..asked.state.constituencies.len()).map(ConstituencyId::at) {
        asked.members_ask(|_| Act::Election(ElectionAct::CallElection { constituency }));
    }
    let state = asked.state;
    let open = state.elections.iter().enumerate().filter(|(_, election)| election.is_under_way());
    for (place, election) in open {
        of_one(asked, ElectionId::at(place), election);
    }
}

fn of_one<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>, id: ElectionId, election: &Election) {
    let (name, label, groups) = (Box::<str>::default(), Box::<str>::default(), Vec::new());
    match &election.phase {
        Phase::Nominations => {
            let stand = Act::Election(ElectionAct::Stand { election: id, name, label, groups });
            asked.members_ask(|_| stand.clone());
            asked.members_ask(|_| Act::Election(ElectionAct::Withdraw { election: id }));
            asked.everybody_asks(&Act::Election(ElectionAct::CloseNominations { election: id }));
            asked.everybody_asks(&Act::Election(ElectionAct::Acclaim { election: id }));
        }
        Phase::Voting => {
            let running: Vec<MemberId> = election.running().map(|candidate| candidate.member).collect();
            for candidate in running {
                let ballot = for_one(election, candidate);
                asked.members_ask(|_| Act::Ballot(BallotAct::CastBallot { election: id, ballot: ballot.clone() }));
            }
            asked.everybody_asks(&Act::Ballot(BallotAct::CloseVoting { election: id }));
        }
        Phase::Lot { among, .. } => {
            let order = among.clone();
            asked.everybody_asks(&Act::Election(ElectionAct::RecordLot {
                election: id,
                order,
                procedure: "a coin".into(),
            }));
        }
        Phase::Decided | Phase::Failed(_) => {}
    }
}
