//! Rulebook chapter [Body](../../../../../rulebook/body.md): assemblies, councils, executives, offices, sections, in tiers
//! of any depth.

pub mod act;
mod after;
pub(crate) mod asked;
mod became;
mod consent;
pub mod due;
mod ends;
pub mod event;
pub(crate) mod general;
mod merge;
pub mod norm;
pub(crate) mod places;
pub mod question;
pub mod refusal;
mod seated;
mod send;
pub mod state;
mod tiers;

pub use act::BodyAct;
pub use due::BodyDue;
pub use event::BodyEvent;
pub use question::BodyQuestion;
pub use refusal::BodyRefusal;

use alloc::collections::BTreeSet;

use crate::body::state::{Body, Constituency, Seat};
use crate::bounds;
use crate::chapters::{Event, Refusal};
use crate::charter::refusal::CharterRefusal;
use crate::ground::actor::{Actor, Sender};
use crate::ground::civil::Span;
use crate::ground::ids::{BodyId, ConstituencyId, MemberId, SeatId};
use crate::ground::name;
use crate::ground::text::Text;
use crate::office;
use crate::state::State;
use crate::terms::{BodyKind, From, Nature, SeatRule, Source};
use crate::votes::electors;

pub(crate) use after::{
    after_affiliated, after_agreement_ended, after_apportioned, after_formed, after_met, provision_due, reserved_rule,
    seat_co_opted, seats_reserved,
};
pub(crate) use became::{became, move_to, recount_votes, rename_kinds, renamed, renumber_kinds};
pub(crate) use consent::{has_agreed, sits};
pub(crate) use ends::{alone_sends_to, ends, goes_over};
pub(crate) use general::on_taken_rolls;
pub(crate) use merge::{after_elected, after_gone, after_last, after_went_over, went_over};
pub use seated::{SEATED, share};
pub(crate) use seated::{
    after_filled, after_opened, after_vacated, is_seated, is_seated_as_it_is, is_vacated, may_decide,
};
pub use tiers::over;
pub(crate) use tiers::{all_above, belongs_to, is_below, sends_to};

/// Decides an act of the chapter.
///
/// # Errors
///
/// As the act says that is asked.
pub(crate) fn decide(state: &State, by: Actor, act: &BodyAct) -> Result<Event, Refusal> {
    match act {
        BodyAct::FormBody { kind, name, senders } => form(state, by, kind, name, senders),
        BodyAct::Affiliate { body, sender } => affiliate(state, by, *body, *sender),
        BodyAct::Apportion { body } => apportion(state, by, *body),
        BodyAct::Consent { kind, name } => consent::consent(state, by, kind, name),
        BodyAct::WithdrawConsent { kind, name } => consent::withdraw(state, by, kind, name),
        BodyAct::SelfConstitute { kind, name, members } => self_constitute(state, by, kind, name, members),
    }
}

/// Decides [`BodyAct::FormBody`].
///
/// # Errors
///
/// - [`BodyRefusal::NoSuchKind`], [`BodyRefusal::BadName`] (article body.1)
/// - [`BodyRefusal::NoSuchSender`], [`BodyRefusal::SendsAlready`], [`BodyRefusal::CannotSend`] (body.3)
/// - [`BodyRefusal::BelongsToOne`], [`BodyRefusal::HasAssembly`] (body.4)
/// - [`BodyRefusal::NotAMemberOfTheSenders`] (body.7), [`BodyRefusal::SentForTwice`] (body.19)
/// - [`BoundsRefusal::Seats`](bounds::BoundsRefusal::Seats) (bounds.9)
pub fn form(state: &State, by: Actor, kind: &str, name: &str, senders: &[Sender]) -> Result<Event, Refusal> {
    let rules = kind_of(state, kind)?;
    is_name(name)?;
    let mut named = BTreeSet::new();
    for sender in senders {
        is_alive(state, *sender)?;
        if !named.insert(*sender) {
            return Err(BodyRefusal::SendsAlready.into());
        }
        if rules.nature == Nature::Council && !may_send(state, rules, *sender) {
            return Err(BodyRefusal::CannotSend { kind: rules.name.clone(), under: rules.article.clone() }.into());
        }
    }
    if rules.nature != Nature::Council {
        belongs_to_one(state, rules, senders)?;
    }
    let votes_in_all = |member: MemberId| senders.iter().all(|sender| electors::belongs(state, member, *sender));
    if !office::is_founder(state, by) && (senders.is_empty() || !votes_in_all(office::member(state, by)?)) {
        return Err(BodyRefusal::NotAMemberOfTheSenders.into());
    }
    if !office::is_founder(state, by) {
        senders.iter().try_for_each(|sender| send::is_sent_for_once(state, *sender, senders))?;
    }
    bounds::establishes(state, norm::established(state, rules, senders))?;
    Ok(Event::Body(BodyEvent::BodyFormed {
        body: BodyId(0),
        kind: kind.into(),
        name: name.into(),
        senders: senders.to_vec(),
        provisional_until: rules.provisional.map(|span| state.later(span)),
    }))
}

/// Decides [`BodyAct::Affiliate`].
///
/// # Errors
///
/// - [`BodyRefusal::NoSuchBody`], [`BodyRefusal::HasEnded`] (article body.2)
/// - [`BodyRefusal::NoSuchSender`], [`BodyRefusal::SendsAlready`], [`BodyRefusal::CannotSend`] (body.3)
/// - [`BodyRefusal::NotAnOfficer`] (body.8)
/// - [`BodyRefusal::SentForTwice`] (body.19), [`BodyRefusal::NotAgreedToSend`] (body.20)
pub fn affiliate(state: &State, by: Actor, body: BodyId, sender: Sender) -> Result<Event, Refusal> {
    send::can_send(state, sender, body)?;
    is_officer(state, by, body)?;
    if !office::is_founder(state, by) {
        let senders = state.body(body).map_or(&[][..], |body| &body.senders);
        send::is_sent_for_once(state, sender, senders)?;
        if !send::has_agreed(state, sender, body) {
            return Err(BodyRefusal::NotAgreedToSend.into());
        }
    }
    Ok(Event::Body(BodyEvent::Affiliated { body, sender }))
}

/// Decides [`BodyAct::Apportion`].
///
/// # Errors
///
/// - [`BodyRefusal::NoSuchBody`], [`BodyRefusal::HasEnded`] (article body.2)
/// - [`BodyRefusal::NotAnOfficer`] (body.8)
/// - [`BodyRefusal::NothingToApportion`] (body.9)
/// - [`BoundsRefusal::Seats`](bounds::BoundsRefusal::Seats) (bounds.9)
pub fn apportion(state: &State, by: Actor, body: BodyId) -> Result<Event, Refusal> {
    living(state, body)?;
    is_officer(state, by, body)?;
    let changes = norm::changes(state, body);
    if changes.is_empty() {
        return Err(BodyRefusal::NothingToApportion { body }.into());
    }
    let more = changes.iter().map(|change| u64::from(change.gets.saturating_sub(change.has)));
    bounds::establishes(state, more.fold(0, u64::saturating_add))?;
    Ok(Event::Body(BodyEvent::Apportioned { body }))
}

/// Decides [`BodyAct::SelfConstitute`].
///
/// # Errors
///
/// - [`BodyRefusal::NoSuchKind`], [`BodyRefusal::BadName`] (article body.1)
/// - [`BodyRefusal::NotByItself`] if the charter gives the kind no such seats, or no end (body.11)
/// - [`BodyRefusal::NotAList`], [`BodyRefusal::NotAmongThem`], [`BodyRefusal::HasNotAgreed`] (body.12)
pub fn self_constitute(
    state: &State,
    by: Actor,
    kind: &str,
    name: &str,
    members: &[MemberId],
) -> Result<Event, Refusal> {
    let provisional = by_itself(state, kind)?;
    is_name(name)?;
    if members.is_empty() || !members.is_sorted_by(|a, b| a < b) {
        return Err(BodyRefusal::NotAList.into());
    }
    for member in members {
        office::living(state, *member)?;
    }
    if !office::is_founder(state, by) {
        let member = office::member(state, by)?;
        if members.binary_search(&member).is_err() {
            return Err(BodyRefusal::NotAmongThem { member }.into());
        }
    }
    let others = members.iter().copied().filter(|member| by != Actor::Member(*member));
    others.into_iter().try_for_each(|member| consent::has_consented(state, member, kind, name))?;
    Ok(Event::Body(BodyEvent::SelfConstituted {
        body: BodyId(0),
        kind: kind.into(),
        name: name.into(),
        members: members.to_vec(),
        until: state.later(provisional),
    }))
}

/// Returns how long a body of a kind that may constitute itself lives before it is ratified (body.11).
fn by_itself(state: &State, kind: &str) -> Result<Span, Refusal> {
    let rules = kind_of(state, kind)?;
    let by_itself = rules.seats.iter().any(|rule| rule.source == Source::SelfConstituted);
    rules
        .provisional
        .filter(|_| by_itself)
        .ok_or_else(|| BodyRefusal::NotByItself { kind: rules.name.clone(), under: rules.article.clone() }.into())
}

/// Returns the rules of a kind by its name.
pub(crate) fn kind_of<'a>(state: &'a State, kind: &str) -> Result<&'a BodyKind, Refusal> {
    let charter = state.charter.as_ref().ok_or(CharterRefusal::NotFounded)?;
    match charter.body_kind(kind) {
        Some((_, rules)) => Ok(rules),
        None => Err(BodyRefusal::NoSuchKind { kind: kind.into() }.into()),
    }
}

/// Returns the rules of a body that has not ended.
pub(crate) fn living(state: &State, body: BodyId) -> Result<&BodyKind, Refusal> {
    match (state.body(body), state.body_kind(body)) {
        (Some(found), Some(_)) if found.ended => Err(BodyRefusal::HasEnded { body }.into()),
        (Some(_), Some(rules)) => Ok(rules),
        _ => Err(BodyRefusal::NoSuchBody { body }.into()),
    }
}

/// Returns whether a sender sends to a kind of body, by any of its seat rules.
pub(crate) fn may_send(state: &State, kind: &BodyKind, sender: Sender) -> bool {
    kind.seats.iter().any(|rule| sends_under(state, rule, sender))
}

/// Returns whether a sender gets seats by a rule. Reserved seats are had by agreement, not by being a sender.
pub(crate) fn sends_under(state: &State, rule: &SeatRule, sender: Sender) -> bool {
    let Some(name) = kind_name(state, sender) else { return false };
    !matches!(rule.source, Source::Reserved(_))
        && match (&rule.from, sender) {
            (From::Unit(unit), Sender::Unit(_)) => unit == name,
            (From::Body(body), Sender::Body(_)) => body == name,
            (From::Unit(_) | From::Body(_) | From::Itself, _) => false,
        }
}

/// Returns the name of a sender's kind in the charter.
pub(crate) fn kind_name(state: &State, sender: Sender) -> Option<&Text> {
    match sender {
        Sender::Unit(unit) => {
            let kind = state.unit(unit)?.kind;
            Some(&state.charter.as_ref()?.units.get(usize::from(kind))?.name)
        }
        Sender::Body(body) => Some(&state.body_kind(body)?.name),
    }
}

fn belongs_to_one(state: &State, rules: &BodyKind, senders: &[Sender]) -> Result<(), Refusal> {
    let of = rules.of.clone().unwrap_or_default();
    let only = match senders {
        [only] if kind_name(state, *only) == rules.of.as_ref() => *only,
        _ => {
            let (kind, under) = (rules.name.clone(), rules.article.clone());
            return Err(BodyRefusal::BelongsToOne { kind, of, under }.into());
        }
    };
    match only {
        Sender::Unit(unit) if state.unit(unit).is_some_and(|unit| unit.assembly.is_some()) => {
            Err(BodyRefusal::HasAssembly.into())
        }
        Sender::Unit(_) | Sender::Body(_) => Ok(()),
    }
}

pub(crate) fn is_alive(state: &State, sender: Sender) -> Result<(), Refusal> {
    let alive = match sender {
        Sender::Unit(unit) => state.unit(unit).is_some() && state.rolls.went_over(unit).is_none(),
        Sender::Body(body) => state.body(body).is_some_and(|body| !body.ended),
    };
    if alive { Ok(()) } else { Err(BodyRefusal::NoSuchSender.into()) }
}

/// Refuses a body that there never was.
pub(crate) fn exists(state: &State, body: BodyId) -> Result<(), Refusal> {
    state.body(body).map(drop).ok_or_else(|| BodyRefusal::NoSuchBody { body }.into())
}

fn is_name(name: &str) -> Result<(), Refusal> {
    if name::is_name(name) { Ok(()) } else { Err(BodyRefusal::BadName.into()) }
}

pub(crate) fn is_officer(state: &State, by: Actor, body: BodyId) -> Result<(), Refusal> {
    if office::is_founder(state, by) || office::conducts(state, office::member(state, by)?, Sender::Body(body)) {
        Ok(())
    } else {
        Err(BodyRefusal::NotAnOfficer { body }.into())
    }
}

/// What the chapter keeps, to be changed by it alone.
impl State {
    fn body_mut(&mut self, id: BodyId) -> Option<&mut Body> {
        self.bodies.get_mut(id.index()?)
    }

    fn constituency_mut(&mut self, id: ConstituencyId) -> Option<&mut Constituency> {
        self.constituencies.get_mut(id.index()?)
    }

    fn seat_mut(&mut self, id: SeatId) -> Option<&mut Seat> {
        self.seats.get_mut(id.index()?)
    }
}
