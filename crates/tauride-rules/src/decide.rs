//! The first table of contents: which chapter answers which act.

use crate::act::{Act, Actor};
use crate::election::Declared;
use crate::event::Event;
use crate::refusal::{ClockRefusal, Refusal};
use crate::state::State;
use crate::{body, charter, clock, convocation, election, mandate, poll, recall, roll};

/// Decides an act: the event it causes, or the reason it is refused. Changes nothing.
///
/// # Errors
///
/// Returns the first [`Refusal`] in rulebook order.
pub fn decide(state: &State, by: Actor, act: &Act) -> Result<Event, Refusal> {
    if let Act::PassTime { to } = act {
        return clock::pass_time(state, by, *to);
    }
    if by == Actor::Clerk {
        return Err(ClockRefusal::ClerkMayOnlyPassTime.into());
    }
    charter::is_founded_for(state, act)?;
    if !matches!(act, Act::Found { .. }) {
        charter::founders_have_a_say(state, by)?;
    }
    match act {
        Act::Found { charter, .. } => charter::found(by, charter),
        Act::EndFounding {} => charter::end_founding(by),
        Act::ProposeAmendment { body, charter, .. } => charter::propose(state, by, *body, charter),
        Act::PassTime { to } => clock::pass_time(state, by, *to),

        Act::FormUnit { kind, name } => roll::form_unit(state, by, kind, name),
        Act::Enrol { unit, count, attests } => roll::enrol(state, by, *unit, *count, attests),
        Act::Admit { unit, members, attests } => roll::admit(state, by, *unit, members, attests),
        Act::Leave { unit } => roll::leave(state, by, *unit),
        Act::Strike { unit, member, test } => roll::strike(state, by, *unit, *member, test),
        Act::Move { member, from, to, attests } => roll::move_member(state, by, *member, (*from, *to), attests),
        Act::SetWeight { unit, member, weight } => roll::set_weight(state, by, *unit, *member, *weight),
        Act::FreezeRoll { unit } => roll::freeze(state, by, *unit),
        Act::ThawRoll { unit } => roll::thaw(state, by, *unit),
        Act::DeclareFigure { unit, figure, count } => roll::declare_figure(state, by, *unit, figure, *count),

        Act::FormBody { kind, name, senders } => body::form(state, by, kind, name, senders),
        Act::Affiliate { body, sender } => body::affiliate(state, by, *body, *sender),
        Act::Apportion { body } => body::apportion(state, by, *body),
        Act::SelfConstitute { kind, name, members } => body::self_constitute(state, by, kind, name, members),

        Act::CallElection { constituency } => election::call(state, by, *constituency),
        Act::Nominate { election, candidate } => election::nominate(state, by, *election, *candidate),
        Act::Accept { election, name, label, groups } => {
            election::accept(state, by, *election, &Declared { name, label, groups })
        }
        Act::Stand { election, name, label, groups } => {
            election::stand(state, by, *election, &Declared { name, label, groups })
        }
        Act::Withdraw { election } => election::withdraw(state, by, *election),
        Act::CloseNominations { election } => election::close_nominations(state, by, *election),
        Act::Vote { election, choices } => election::vote(state, by, *election, choices),
        Act::Rank { election, ranks } => election::rank(state, by, *election, ranks),
        Act::GivePoints { election, points } => election::give_points(state, by, *election, points),
        Act::ReportHands { election, counts } => election::report_hands(state, by, *election, counts),
        Act::Acclaim { election } => election::acclaim(state, by, *election),
        Act::CloseVoting { election } => election::close_voting(state, by, *election),
        Act::RecordLot { election, order, procedure } => election::record_lot(state, by, *election, order, procedure),
        Act::ContestCredential { mandate, ground } => election::contest(state, by, *mandate, ground),

        Act::Resign { seat } => mandate::resign(state, by, *seat),
        Act::RecordDeath { member } => mandate::record_death(state, by, *member),
        Act::Substitute { seat, alternate, until } => mandate::substitute(state, by, *seat, *alternate, *until),

        Act::SignRecall { seat } => recall::sign(state, by, *seat),
        Act::WithdrawSignature { seat } => recall::withdraw_signature(state, by, *seat),
        Act::HoldUp { constituency, candidate } => recall::hold_up(state, by, *constituency, *candidate),
        Act::LetGo { constituency } => recall::let_go(state, by, *constituency),

        Act::OpenPoll { question } => poll::open(state, by, question),
        Act::CastVote { poll, choice } => poll::cast_vote(state, by, *poll, *choice),
        Act::ReportCount { poll, count } => poll::report_count(state, by, *poll, *count),
        Act::ClosePoll { poll } => poll::close(state, by, *poll),

        Act::Convoke { kind, name, place, meets } => convocation::convoke(state, by, kind, (name, place), *meets),
        Act::Answer { convocation, unit } => convocation::answer(state, by, *convocation, *unit),
        Act::Constitute { convocation } => convocation::constitute(state, by, *convocation),
    }
}
