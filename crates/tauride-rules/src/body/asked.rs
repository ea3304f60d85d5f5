//! What the chapter's questions mean: co-option, reserved seats, ratification.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::asked::Meaning;
use crate::body::consent::has_agreed;
use crate::body::event::BodyEvent;
use crate::body::question::BodyQuestion;
use crate::body::refusal::BodyRefusal;
use crate::chapters::{Event, Refusal};
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, MemberId};
use crate::ground::share::Share;
use crate::ground::text::{self, Text};
use crate::position::asked::of_assembly;
use crate::question::{Decided, Decision, Subject};
use crate::state::{Queue, State};
use crate::terms::{From, PollRule, Source};
use crate::votes::threshold::TURNOUT;
use crate::{agreement, bounds, mandate, office};

use super::send;

/// The most characters of the name of an agreement.
const AGREEMENT_MAX: u32 = 200;

impl Meaning for BodyQuestion {
    fn subject(&self) -> Subject {
        match self {
            BodyQuestion::CoOpt { body, .. }
            | BodyQuestion::Reserve { body, .. }
            | BodyQuestion::Send { body, .. }
            | BodyQuestion::Ratify { body, .. } => Subject::Body(*body),
        }
    }

    fn electorate(&self, _: &State) -> Option<Sender> {
        match self {
            BodyQuestion::CoOpt { body, .. }
            | BodyQuestion::Reserve { body, .. }
            | BodyQuestion::Ratify { by: body, .. } => Some(Sender::Body(*body)),
            BodyQuestion::Send { sender, .. } => Some(*sender),
        }
    }

    /// As the body decides where the charter says nothing else of the question; and electors as their meeting does.
    fn rule<'a>(&self, state: &'a State, _: Option<MemberId>) -> Option<Cow<'a, PollRule>> {
        self.electorate(state).map(|of| of_assembly(state, of))
    }

    /// A quarter of those who would send show that it is not one of them alone who would (body.20).
    fn turnout(&self, _: &State, rule: &PollRule, _: Option<MemberId>) -> Option<Share> {
        let least = matches!(self, BodyQuestion::Send { .. }).then_some(TURNOUT);
        rule.turnout.or(least)
    }

    /// A roll that was filled for the purpose sends nobody anywhere (roll.18).
    fn newcomers_wait(&self) -> bool {
        matches!(self, BodyQuestion::Send { .. })
    }

    fn exists(&self, state: &State) -> Result<(), Refusal> {
        match self {
            BodyQuestion::CoOpt { body, .. } => super::living(state, *body).map(drop),
            BodyQuestion::Reserve { body, sender, .. } | BodyQuestion::Send { body, sender } => {
                super::living(state, *body)?;
                super::is_alive(state, *sender)
            }
            BodyQuestion::Ratify { body, by } => {
                super::living(state, *body)?;
                super::living(state, *by).map(drop)
            }
        }
    }

    fn stands(&self, state: &State) -> Result<(), Refusal> {
        match self {
            BodyQuestion::CoOpt { body, member } => {
                may_co_opt(state, *body, *member)?;
                has_agreed(state, *member, *body)
            }
            BodyQuestion::Reserve { body, sender, seats, agreement, on } => {
                may_reserve(state, *body, *sender, (*seats, agreement))?;
                on.map_or(Ok(()), |on| agreement::carries_seats(state, on, (Sender::Body(*body), *sender)))
            }
            BodyQuestion::Send { sender, body } => send::may_agree(state, *sender, *body),
            BodyQuestion::Ratify { body, by } => may_ratify(state, *body, *by),
        }
    }

    fn decided(&self, state: &State, by: Decided, decision: Decision, queue: &mut Queue) {
        match self {
            BodyQuestion::CoOpt { body, member } => {
                if let (Decided::ByPoll(poll), true) = (by, decision.is_carried()) {
                    queue.extend(super::seat_co_opted(state, *body, *member, poll));
                }
            }
            BodyQuestion::Reserve { .. } if decision.is_carried() => {
                queue.extend(super::seats_reserved(state, self));
            }
            BodyQuestion::Send { sender, body } if decision.is_carried() => {
                queue.push_back(Event::Body(BodyEvent::SendingAgreed { body: *body, sender: *sender }));
            }
            BodyQuestion::Ratify { body, by } if decision.is_carried() => {
                queue.push_back(Event::Body(BodyEvent::BodyRatified { body: *body, by: *by }));
            }
            BodyQuestion::Ratify { body, .. } => queue.push_back(Event::Body(BodyEvent::BodyEnded { body: *body })),
            BodyQuestion::Reserve { .. } | BodyQuestion::Send { .. } => {}
        }
    }

    /// A poll keeps those whom it concerns from conducting it: who is to be co-opted may be in the hall's chair.
    fn may_divide(&self) -> bool {
        match self {
            BodyQuestion::CoOpt { .. } | BodyQuestion::Send { .. } => false,
            BodyQuestion::Reserve { .. } | BodyQuestion::Ratify { .. } => true,
        }
    }

    fn binds(&self) -> bool {
        true
    }

    fn concerned(&self, _: &State) -> Vec<MemberId> {
        match self {
            BodyQuestion::CoOpt { member, .. } => [*member].into(),
            BodyQuestion::Reserve { .. } | BodyQuestion::Send { .. } | BodyQuestion::Ratify { .. } => Vec::new(),
        }
    }
}

/// Refuses co-option where the charter gives none, of somebody who sits there, and beyond the cap (body.14); and of whoever sits
/// where nobody sits who has a seat in the body (mandate.37).
fn may_co_opt(state: &State, body: BodyId, member: MemberId) -> Result<(), Refusal> {
    office::living(state, member)?;
    let kind = super::living(state, body)?;
    let has_seats = kind.seats.iter().any(|rule| rule.source == Source::CoOpted);
    let Some(rule) = kind.co_option.as_ref().filter(|_| has_seats) else {
        return Err(BodyRefusal::NoCoOption { body, under: kind.article.clone() }.into());
    };
    let holders =
        || filled(state, body).filter(|(rule, _)| rule.from != From::Itself || rule.source == Source::CoOpted);
    if holders().any(|(_, holder)| holder == member) {
        return Err(BodyRefusal::SitsAlready { member, body }.into());
    }
    mandate::apart::sits_apart(state, member, body)?;
    let count = |is: fn(&Source) -> bool| {
        u64::try_from(holders().filter(|(rule, _)| is(&rule.source)).count()).unwrap_or(u64::MAX)
    };
    let elected = count(Source::is_elected);
    let co_opted = count(|source| *source == Source::CoOpted);
    let most = elected
        .saturating_mul(u64::from(rule.maximum.numerator))
        .checked_div(u64::from(rule.maximum.denominator))
        .unwrap_or(0);
    if co_opted < most {
        Ok(())
    } else {
        Err(BodyRefusal::CoOptionFull { body, most, elected, under: rule.article.clone() }.into())
    }
}

/// The filled seats of a body: their rule and who holds them.
fn filled(state: &State, body: BodyId) -> impl Iterator<Item = (&crate::terms::SeatRule, MemberId)> {
    let constituencies = state.body(body).map_or(&[][..], |body| &body.constituencies);
    let seats =
        constituencies.iter().filter_map(|id| state.constituency(*id)).flat_map(|constituency| &constituency.seats);
    seats.filter_map(|seat| {
        let (_, mandate) = state.holding(*seat)?;
        Some((state.seat_rule(state.seat(*seat)?.constituency)?, mandate.member))
    })
}

/// Refuses seats for a sender for whom the charter reserves none, and such without number or agreement (body.15).
fn may_reserve(state: &State, body: BodyId, sender: Sender, (seats, agreement): (u32, &Text)) -> Result<(), Refusal> {
    let kind = super::living(state, body)?;
    if super::reserved_rule(state, body, sender).is_none() {
        return Err(BodyRefusal::NotReservable { body, under: kind.article.clone() }.into());
    }
    if seats == 0 || !text::is_said(agreement, AGREEMENT_MAX) {
        return Err(BodyRefusal::NoAgreement { most: AGREEMENT_MAX }.into());
    }
    bounds::establishes(state, u64::from(seats))
}

/// Refuses to ratify what is not provisional, and by a body whose business it is not (body.13).
fn may_ratify(state: &State, body: BodyId, by: BodyId) -> Result<(), Refusal> {
    let kind = super::living(state, body)?;
    let ratifier = super::living(state, by)?;
    if state.body(body).is_none_or(|body| body.provisional_until.is_none()) {
        return Err(BodyRefusal::NotProvisional { body }.into());
    }
    let first = state.body(by).and_then(|by| state.first_of_kind(by.kind));
    if kind.ratified_by.as_ref() != Some(&ratifier.name) || first.is_some_and(|first| first != by) {
        return Err(BodyRefusal::NotTheRatifier { by, body, under: kind.article.clone() }.into());
    }
    Ok(())
}
