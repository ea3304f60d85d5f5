//! Rulebook chapter [Recall](../../../../../rulebook/recall.md): a mandate ends by the will of its electors.
//!
//! ```text
//!                sign             enough signed           (the charter opens no poll)
//! (no petition) ─────▶ petition ───────────────▶ carried ─────────────────────────▶ seat vacant
//!                        │  ▲                       │                                    ▲
//!               lapses ──┘  └── cool-down           └──▶ poll of the electors ── carried ┘
//!                                                                └── rejected ──▶ cool-down
//! ```
//! Standing ballots have a file of their own, [`standing`].

pub mod act;
pub(crate) mod asked;
mod became;
pub mod due;
pub mod event;
mod failed;
mod petition;
pub mod question;
pub mod refusal;
pub mod standing;
pub mod state;

pub use act::RecallAct;
pub use due::RecallDue;
pub use event::{RecallEvent, RecallFailure};
pub use question::RecallQuestion;
pub use refusal::RecallRefusal;

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::ids::{ConstituencyId, MemberId, SeatId};
use crate::mandate::holder::elected_by;
use crate::mandate::refusal::MandateRefusal;
use crate::recall::state::Means;
use crate::state::State;
use crate::terms::{RecallRule, RecallWay};
use crate::votes::electorate::Voted;
use crate::votes::electors;
use crate::{body, office, roll};

pub(crate) use became::became;
pub use petition::{Progress, progress};
pub(crate) use petition::{
    after_death, after_ended, after_left, after_signature, petition_due, question_of_full, seated, unseated,
};
pub(crate) use standing::{after_opened, after_standing, grace_due, hold_up, lead_due, let_go};

/// Decides an act of the chapter.
///
/// # Errors
///
/// As the act says that is asked.
pub(crate) fn decide(state: &State, by: Actor, act: &RecallAct) -> Result<Event, Refusal> {
    match act {
        RecallAct::SignRecall { seat } => sign(state, by, *seat),
        RecallAct::WithdrawSignature { seat } => withdraw_signature(state, by, *seat),
        RecallAct::HoldUp { constituency, candidate } => hold_up(state, by, *constituency, *candidate),
        RecallAct::LetGo { constituency } => let_go(state, by, *constituency),
    }
}

/// Decides [`RecallAct::SignRecall`].
///
/// # Errors
///
/// - [`MandateRefusal::NoSuchSeat`] if there is none of this number (article mandate.1)
/// - [`RecallRefusal::SeatVacant`] if nobody holds the seat (recall.1)
/// - [`RecallRefusal::NotAnElector`] if the actor may not vote for the seat (recall.2)
/// - [`VotesRefusal`](crate::votes::VotesRefusal) if they may only since the petition began (votes.1, votes.5)
/// - [`RecallRefusal::AlreadySigned`] on a second signature (recall.3)
/// - [`RecallRefusal::NoPetition`] if the charter gives none for this seat (recall.8)
/// - [`RecallRefusal::Grace`] and [`RecallRefusal::CoolDown`] while it is too early (recall.9, recall.10)
/// - [`RecallRefusal::PollIsOpen`] if the petition is full already (recall.12)
pub fn sign(state: &State, by: Actor, seat: SeatId) -> Result<Event, Refusal> {
    let open = state.petitions.get(seat);
    // Nearly everybody who signs is among the electors of the petition's first day: they are looked for once.
    let elector = open.and_then(|petition| petition.electors.elector(state, by));
    let member = elector.map_or_else(|| office::member(state, by), Ok)?;
    if state.keeps("recall.3") && open.is_some_and(|petition| petition.signed.contains(member)) {
        return Err(RecallRefusal::AlreadySigned { member, seat }.into());
    }
    is_held(state, seat)?;
    if elector.is_none() {
        is_elector_of(state, member, seat)?;
    }
    may_decide(state, seat)?;
    if open.is_none() {
        has_waited(state, member, seat)?;
    }
    let Some(rule) = petition_rule(state, seat) else {
        return Err(RecallRefusal::NoPetition { seat, under: article_of(state, seat) }.into());
    };
    if open.is_none() {
        may_begin(state, seat, (rule, Means::Petition), member)?;
        if state.keeps("recall.12") && state.recall_polls.contains_key(&seat) {
            return Err(RecallRefusal::PollIsOpen { seat }.into());
        }
    }
    Ok(Event::Recall(RecallEvent::RecallSigned { seat, member }))
}

/// Decides [`RecallAct::WithdrawSignature`].
///
/// # Errors
///
/// - [`RecallRefusal::PollIsOpen`] if the petition has carried (article recall.12)
/// - [`RecallRefusal::NotSigned`] if the actor's name is on no open petition for this seat (recall.13)
pub fn withdraw_signature(state: &State, by: Actor, seat: SeatId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    if state.petitions.get(seat).is_some_and(|petition| petition.signed.contains(member)) || !state.keeps("recall.13") {
        Ok(Event::Recall(RecallEvent::SignatureWithdrawn { seat, member }))
    } else if state.recall_polls.contains_key(&seat) {
        Err(RecallRefusal::PollIsOpen { seat }.into())
    } else {
        Err(RecallRefusal::NotSigned { member, seat }.into())
    }
}

fn is_held(state: &State, seat: SeatId) -> Result<(), Refusal> {
    let place = state.seat(seat).ok_or(MandateRefusal::NoSuchSeat { seat })?;
    if place.holder.is_none() && state.keeps("recall.1") {
        Err(RecallRefusal::SeatVacant { seat }.into())
    } else {
        Ok(())
    }
}

fn is_elector_of(state: &State, member: MemberId, seat: SeatId) -> Result<(), Refusal> {
    let id = state.seat(seat).ok_or(MandateRefusal::NoSuchSeat { seat })?.constituency;
    let may = match (state.petitions.get(seat), state.constituency(id)) {
        (Some(petition), Some(constituency)) => {
            let by = (member, constituency.from);
            petition.electors.admits(state, by, (&Voted::default(), false))?.is_some()
        }
        _ => electors::is_elector(state, member, id),
    };
    if may || !state.keeps("recall.2") { Ok(()) } else { Err(RecallRefusal::NotAnElector { member, seat }.into()) }
}

/// Refuses a recall that begins too early: in the grace of a new mandate, or soon after a recall of its kind that failed.
///
/// # Errors
///
/// [`RecallRefusal::Grace`] (article recall.9), [`RecallRefusal::CoolDown`], [`RecallRefusal::OwnCoolDown`] (recall.10).
pub(crate) fn may_begin(
    state: &State,
    seat: SeatId,
    (rule, means): (&RecallRule, Means),
    member: MemberId,
) -> Result<(), Refusal> {
    let since = state.holding(seat).map(|(_, mandate)| mandate.since);
    if let Some(until) = since
        .map(|since| state.after(since, rule.grace))
        .filter(|until| *until > state.now && !rule.grace.is_zero() && state.keeps("recall.9"))
    {
        return Err(RecallRefusal::Grace { seat, until, under: rule.article.clone() }.into());
    }
    Ok(failed::is_over(state, seat, (rule, means), member)?)
}

/// Who is new waits (roll.18).
fn has_waited(state: &State, member: MemberId, seat: SeatId) -> Result<(), Refusal> {
    let from = elected_by(state, seat);
    from.map_or(Ok(()), |from| roll::has_waited(state, member, from))
}

/// How many may sign a petition that began now, or hold somebody up: the electors, but for those who are new (roll.18).
fn electors_who_sign(state: &State, id: ConstituencyId) -> u64 {
    let new = state.constituency(id).map_or(0, |constituency| roll::new_on(state, constituency.from).len());
    electors::count(state, id).saturating_sub(new)
}

/// A body recalls once it has been seated (body.16).
pub(crate) fn may_decide(state: &State, seat: SeatId) -> Result<(), Refusal> {
    let from = elected_by(state, seat);
    from.map_or(Ok(()), |from| body::may_decide(state, from))
}

/// Returns the charter's rule for recalling the holder of a seat by petition.
pub fn petition_rule(state: &State, seat: SeatId) -> Option<&RecallRule> {
    let constituency = state.seat(seat)?.constituency;
    let rules = &state.seat_rule(constituency)?.recalls;
    rules.iter().find(|rule| matches!(rule.by, RecallWay::Petition { .. }))
}

fn article_of(state: &State, seat: SeatId) -> crate::ground::text::Text {
    let rule = state.seat(seat).and_then(|seat| state.seat_rule(seat.constituency));
    rule.map(|rule| rule.article.clone()).unwrap_or_default()
}
