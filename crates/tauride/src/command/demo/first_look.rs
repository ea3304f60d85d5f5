//! What to look at first: a recall that one signature may carry, and a poll that one vote may decide.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use tauride_clerk::Clerk;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, MemberId, PollId, SeatId};
use tauride_rules::mandate::event::EndReason;
use tauride_rules::members::MemberSet;
use tauride_rules::question::Question;
use tauride_rules::recall::RecallQuestion;
use tauride_rules::votes::electors;
use tauride_rules::{State, recall};
use tauride_view::{Poll, named};
use tauride_web::Hint;

/// Returns where to look, the first place first.
pub(super) fn all(federations: &[(String, Clerk)]) -> Vec<Hint> {
    let look = |find: fn(&str, &State) -> Option<Hint>| {
        federations.iter().find_map(|(name, clerk)| clerk.read(|view| find(name, view.state)))
    };
    [look(a_recall), look(a_poll), look(recalled_by_many)].into_iter().flatten().collect()
}

/// The open recall that is nearest to its threshold.
fn a_recall(name: &str, state: &State) -> Option<Hint> {
    let open = state.petitions.iter().filter_map(|(seat, petition)| {
        let progress = recall::progress(state, seat)?;
        let short = progress.needed?.checked_sub(progress.signatures)?;
        Some((short, seat, petition.signed.clone(), progress))
    });
    let (short, seat, signed, progress) = open.min_by_key(|(short, seat, ..)| (*short, *seat))?;
    let (_, mandate) = state.holding(seat)?;
    let from = state.place_of(seat)?.from;
    let next = next_of(state, from, &signed, mandate.member)?;
    let needed = progress.needed.unwrap_or_default();
    let words = format!(
        "{} sits in {seat}; {} of {needed} have signed for a recall. Be {next}, sign, and see what the {} makes of it.",
        tauride_tell::called(&named::holder(state, mandate)),
        progress.signatures,
        if short == 1 { "last signature" } else { "next signature" },
    );
    Some(Hint { path: format!("/f/{name}/seats/{seat}"), words })
}

/// The open poll on a recall that has the fewest votes left to cast.
fn a_poll(name: &str, state: &State) -> Option<Hint> {
    let open = state.polls.open().filter_map(|(id, put)| {
        let Question::Recall(RecallQuestion::Recall { seat }) = put.question else { return None };
        let all = put.electors.size();
        Some((all.checked_sub(put.voted.len())?, id, put, seat))
    });
    let (left, id, put, seat): (u64, PollId, _, SeatId) = open.min_by_key(|(left, id, ..)| (*left, *id))?;
    let next = next_of(state, put.electorate, put.voted.members(), MemberId(0))?;
    let words = format!(
        "{} {} votes are in and {left} is missing. Be {next}, vote, and close the poll: if {seat} falls, so does what is held through it.",
        tauride_tell::english(&tauride_tell::question(state, &Poll::of(state, id)?)),
        put.voted.len(),
    );
    Some(Hint { path: format!("/f/{name}/polls/{id}"), words })
}

/// The body from which the electors recalled the most delegates.
fn recalled_by_many(name: &str, state: &State) -> Option<Hint> {
    let recalled = state.mandates.iter().filter(|mandate| matches!(mandate.ended, Some((_, EndReason::Recalled))));
    let mut counts = BTreeMap::<BodyId, u32>::new();
    for mandate in recalled {
        let body = state.place_of(mandate.seat)?.body;
        *counts.entry(body).or_default() += 1;
    }
    let (body, count) = counts.into_iter().max_by_key(|(body, count)| (*count, Reverse(*body)))?;
    let words = format!("{}: its electors have recalled {count} delegates.", state.body(body)?.name);
    Some(Hint { path: format!("/f/{name}/bodies/{body}"), words })
}

/// Returns an elector who has not yet done as the others, and is somebody else than the holder.
fn next_of(state: &State, sender: Sender, done: &MemberSet, holder: MemberId) -> Option<MemberId> {
    let fits =
        |member: &MemberId| !done.contains(*member) && *member != holder && electors::belongs(state, *member, sender);
    match sender {
        Sender::Unit(unit) => state.unit(unit)?.electors.iter().find(fits),
        Sender::Body(_) => (1..=u32::try_from(state.rolls.member_count()).ok()?).map(MemberId).find(fits),
    }
}
