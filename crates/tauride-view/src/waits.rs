//! What waits for a member: what they have been asked, can answer now, and have not answered.

use serde::Serialize;
use tauride_rules::ballot::{Ballot, BallotAct};
use tauride_rules::division::DivisionAct;
use tauride_rules::election::state::{Election, Phase};
use tauride_rules::election::{self, ElectionAct};
use tauride_rules::ids::{DivisionId, ElectionId, MemberId, PendingId, PollId};
use tauride_rules::instant::Instant;
use tauride_rules::pending::PendingAct;
use tauride_rules::poll::PollAct;
use tauride_rules::terms::Text;
use tauride_rules::votes::choice::Choice;
use tauride_rules::votes::electors;
use tauride_rules::{Act, Actor, State, decide};

/// Something that waits for a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Waits {
    /// What.
    pub what: What,
    /// Until when, if that ends by itself.
    pub until: Option<Instant>,
}

/// What may wait for a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// A nomination that they have not answered.
    Nomination(ElectionId),
    /// An election in which they have not voted.
    Election(ElectionId),
    /// A poll in which they have not voted.
    Poll(PollId),
    /// A division of the hall in which they are, in which they have not voted.
    Division(DivisionId),
    /// An act that waits for their consent.
    Consent(PendingId),
}

/// Returns what waits for a member, what ends first before the others.
pub fn for_member(state: &State, member: MemberId) -> Vec<Waits> {
    let may = |act: &Act| decide(state, Actor::Member(member), act).is_ok();
    let under_way = state.constituencies.iter().filter_map(|place| place.election);
    let elections = under_way.filter_map(|id| Some((id, state.election(id)?)));
    let asked = elections.filter_map(|(id, election)| {
        let what = match election.phase {
            Phase::Nominations if is_asked(election, member) && may(&accept(id)) => What::Nomination(id),
            Phase::Voting if !election.voted.contains(member) && may(&ballot(state, id, election)?) => {
                What::Election(id)
            }
            Phase::Nominations | Phase::Voting | Phase::Lot { .. } | Phase::Decided | Phase::Failed(_) => return None,
        };
        Some(Waits { what, until: election.until })
    });
    let vote = |poll| Act::Poll(PollAct::CastVote { poll, choice: Choice::Abstain });
    // Most open polls are of others: whether they are is known at once.
    let own = state.polls.open().filter(|(_, poll)| electors::right_of(state, &poll.electors, member).is_some());
    let polls = own.filter(|(id, poll)| !poll.voted.contains(member) && may(&vote(*id)));
    let polls = polls.map(|(id, poll)| Waits { what: What::Poll(id), until: Some(poll.until) });
    let hall = |division| Act::Division(DivisionAct::Vote { division, choice: Choice::Abstain });
    let divisions = state.divisions.dividing().filter(|(id, _)| may(&hall(*id)));
    let divisions = divisions.map(|(id, division)| Waits { what: What::Division(id), until: division.until });
    let acts = state.pending.waiting().filter(|(pending, _)| may(&PendingAct::Consent { pending: *pending }.into()));
    let acts = acts.map(|(id, held)| Waits { what: What::Consent(id), until: Some(held.until()) });
    let mut waits: Vec<Waits> = asked.chain(polls).chain(divisions).chain(acts).collect();
    waits.sort_by_key(|waits| (waits.until.unwrap_or(Instant::MAX), waits.what));
    waits
}

fn is_asked(election: &Election, member: MemberId) -> bool {
    election.candidate(member).is_some_and(|candidate| !candidate.stands)
}

fn accept(election: ElectionId) -> Act {
    Act::Election(ElectionAct::Accept { election, name: Text::default(), label: Text::default(), groups: Vec::new() })
}

/// A ballot for the first of those who run: whoever may cast it may cast any other.
fn ballot(state: &State, id: ElectionId, election: &Election) -> Option<Act> {
    let first = election.running().next()?.member;
    let ballot = Ballot::of(election::method(state, election)?.says(), &[first]);
    Some(Act::Ballot(BallotAct::CastBallot { election: id, ballot }))
}
