//! Who conducts a vote, and who counts hands: what elections and polls have in common (election.14, ballot.15).

use alloc::collections::BTreeSet;

use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, MemberId};
use crate::office;
use crate::state::State;
use crate::terms::From;
use crate::votes::electors;

/// How many tellers count.
const TELLERS: usize = 2;

/// Returns whether a member conducts a vote among the electors of a sender: an officer of their meeting whom the vote
/// is not about. Where it has no such officer, any elector does whom the vote is not about; and where it is about all
/// of them, anyone.
pub(crate) fn conducts(state: &State, member: MemberId, sender: Sender, concerned: &[MemberId]) -> bool {
    let officers = officers(state, sender, Office::Any, concerned);
    if officers.is_empty() { is_elector_for(state, (member, sender), concerned, 1) } else { officers.contains(&member) }
}

/// Returns whether a member counts hands among the electors of a sender: a teller of their meeting whom the vote is not
/// about. Where it has fewer than two, its officers do, and where these are fewer than two, its electors.
pub(crate) fn counts(state: &State, member: MemberId, sender: Sender, concerned: &[MemberId]) -> bool {
    for office in [Office::Teller, Office::Any] {
        let officers = officers(state, sender, office, concerned);
        if officers.len() >= TELLERS {
            return officers.contains(&member);
        }
    }
    is_elector_for(state, (member, sender), concerned, TELLERS)
}

/// Returns those who hold an office of the meeting of a sender.
pub(crate) fn officers_of(state: &State, sender: Sender) -> BTreeSet<MemberId> {
    officers(state, sender, Office::Any, &[])
}

/// Which offices of a meeting.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Office {
    /// Those whose holders count hands, as the charter says.
    Teller,
    /// All.
    Any,
}

/// The holders of such offices of the meeting whom the vote is not about.
fn officers(state: &State, sender: Sender, office: Office, concerned: &[MemberId]) -> BTreeSet<MemberId> {
    let meeting = office::meeting_of(state, sender);
    let holders = meeting.into_iter().flat_map(|body| holders(state, body, office));
    holders.filter(|holder| !concerned.contains(holder)).collect()
}

fn holders(state: &State, body: BodyId, office: Office) -> impl Iterator<Item = MemberId> {
    let constituencies = state.body(body).map_or(&[][..], |body| &body.constituencies);
    let offices = constituencies.iter().filter(move |id| {
        state.seat_rule(**id).is_some_and(|rule| rule.from == From::Itself && (rule.counts || office == Office::Any))
    });
    let seats = offices.filter_map(|id| state.constituency(*id)).flat_map(|constituency| &constituency.seats);
    let members = seats.filter_map(|seat| state.holding(*seat)).map(|(_, mandate)| mandate.member);
    members.filter(move |member| !state.is_represented(*member, body) && !state.rolls.dead.contains(*member))
}

/// Whether an elector may do what `needed` of them have to: those whom the vote is about may only where too few others
/// are left.
fn is_elector_for(state: &State, (member, sender): (MemberId, Sender), concerned: &[MemberId], needed: usize) -> bool {
    if !electors::belongs(state, member, sender) {
        return false;
    }
    if !concerned.contains(&member) {
        return true;
    }
    let among = concerned.iter().filter(|concerned| electors::belongs(state, **concerned, sender)).count();
    let all = usize::try_from(electors::size(state, sender)).unwrap_or(usize::MAX);
    all.saturating_sub(among) < needed
}
