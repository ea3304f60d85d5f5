//! What the chapter's questions mean: succession.1 to succession.14.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::asked::Meaning;
use crate::body;
use crate::chapters::Refusal;
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, MemberId};
use crate::ground::share::Share;
use crate::position;
use crate::question::{Decided, Decision, Subject};
use crate::roll;
use crate::state::{Queue, State};
use crate::succession::event::SuccessionEvent;
use crate::succession::question::SuccessionQuestion;
use crate::terms::PollRule;
use crate::votes::threshold::{HALF, TURNOUT};
use crate::votes::until::asked_until;

use super::refusal::SuccessionRefusal;
use super::state::Regard;
use super::{claims, demand, dissolve, names, units};

impl Meaning for SuccessionQuestion {
    fn subject(&self) -> Subject {
        match *self {
            SuccessionQuestion::RenameUnit { unit, .. } => Subject::Unit(unit),
            SuccessionQuestion::GoOver { by, .. } | SuccessionQuestion::StayApart { by, .. } => Subject::Unit(by),
            SuccessionQuestion::Rename { body, .. }
            | SuccessionQuestion::Demand { body, .. }
            | SuccessionQuestion::Waive { body, .. }
            | SuccessionQuestion::Dissolve { body, .. }
            | SuccessionQuestion::Agree { body, .. }
            | SuccessionQuestion::Disown { body, .. }
            | SuccessionQuestion::Recognise { body, .. }
            | SuccessionQuestion::Claim { body, .. }
            | SuccessionQuestion::Drop { body, .. }
            | SuccessionQuestion::Continue { body, .. }
            | SuccessionQuestion::Desist { body, .. } => Subject::Body(body),
        }
    }

    fn electorate(&self, _: &State) -> Option<Sender> {
        Some(match *self {
            SuccessionQuestion::RenameUnit { unit, .. } => Sender::Unit(unit),
            SuccessionQuestion::GoOver { by, .. } | SuccessionQuestion::StayApart { by, .. } => Sender::Unit(by),
            SuccessionQuestion::Demand { by, .. } | SuccessionQuestion::Waive { by, .. } => by,
            SuccessionQuestion::Rename { body, .. }
            | SuccessionQuestion::Claim { body, .. }
            | SuccessionQuestion::Drop { body, .. }
            | SuccessionQuestion::Continue { body, .. }
            | SuccessionQuestion::Desist { body, .. } => Sender::Body(body),
            SuccessionQuestion::Dissolve { by, .. }
            | SuccessionQuestion::Agree { by, .. }
            | SuccessionQuestion::Disown { by, .. }
            | SuccessionQuestion::Recognise { by, .. } => Sender::Body(by),
        })
    }

    /// As an assembly decides everything of which the charter says nothing else (position.5). A third body that has to agree asks for no
    /// longer than there is time (succession.10).
    fn rule<'a>(&self, state: &'a State, _: Option<MemberId>) -> Option<Cow<'a, PollRule>> {
        if let SuccessionQuestion::GoOver { by, .. } | SuccessionQuestion::StayApart { by, .. } = *self {
            return Some(units::rule_of_merger(state, by));
        }
        let rule = position::asked::of_assembly(state, self.electorate(state)?);
        let SuccessionQuestion::Agree { by, body } = *self else { return Some(rule) };
        let Ok(open) = dissolve::to_agree(state, by, body) else { return Some(rule) };
        Some(Cow::Owned(asked_until(state, rule.into_owned(), open.until)))
    }

    fn exists(&self, state: &State) -> Result<(), Refusal> {
        match *self {
            SuccessionQuestion::RenameUnit { unit, .. } => roll::unit_and_kind(state, unit).map(drop),
            SuccessionQuestion::GoOver { by, unit, into } | SuccessionQuestion::StayApart { by, unit, into } => {
                [by, unit, into].iter().try_for_each(|unit| roll::unit_and_kind(state, *unit).map(drop))
            }
            SuccessionQuestion::Demand { by, body, .. } | SuccessionQuestion::Waive { by, body } => {
                body::is_alive(state, by)?;
                body::living(state, body).map(drop)
            }
            SuccessionQuestion::Dissolve { by, body, .. } | SuccessionQuestion::Agree { by, body } => {
                body::living(state, by)?;
                body::living(state, body).map(drop)
            }
            // A body that has ended is disowned, recognised and continued as well.
            SuccessionQuestion::Disown { by: one, body: other }
            | SuccessionQuestion::Recognise { by: one, body: other }
            | SuccessionQuestion::Continue { body: one, of: other }
            | SuccessionQuestion::Desist { body: one, of: other } => {
                body::living(state, one)?;
                body::exists(state, other)
            }
            SuccessionQuestion::Rename { body, .. } => body::living(state, body).map(drop),
            SuccessionQuestion::Claim { body, unit } | SuccessionQuestion::Drop { body, unit } => {
                body::living(state, body)?;
                roll::unit_and_kind(state, unit).map(drop)
            }
        }
    }

    fn stands(&self, state: &State) -> Result<(), Refusal> {
        match self {
            SuccessionQuestion::Rename { body, name } => names::may_be_called(state, *body, name),
            SuccessionQuestion::RenameUnit { unit, name } => roll::may_be_called(state, *unit, name),
            SuccessionQuestion::GoOver { by, unit, into } => units::may_agree(state, *by, (*unit, *into)),
            SuccessionQuestion::StayApart { by, unit, into } => units::may_take_back(state, *by, (*unit, *into)),
            SuccessionQuestion::Demand { by, body, fate, into } => {
                demand::may_demand(state, *by, (*body, *fate, *into))
            }
            SuccessionQuestion::Waive { by, body } => demand::may_waive(state, *by, *body),
            SuccessionQuestion::Dissolve { by, body, reason } => dissolve::may_dissolve(state, *by, *body, reason),
            SuccessionQuestion::Agree { by, body } => dissolve::to_agree(state, *by, *body).map(drop),
            SuccessionQuestion::Disown { by, body } => may_hold(state, (*by, *body), Regard::Disowned),
            SuccessionQuestion::Recognise { by, body } => may_hold(state, (*by, *body), Regard::Recognised),
            SuccessionQuestion::Claim { body, unit } if claims(state, *body, *unit) => {
                Err(SuccessionRefusal::ClaimedAlready { body: *body, unit: *unit }.into())
            }
            SuccessionQuestion::Drop { body, unit } if !state.successions.claimed_by(*unit).any(|by| by == *body) => {
                Err(SuccessionRefusal::NotClaimed { body: *body, unit: *unit }.into())
            }
            SuccessionQuestion::Claim { .. } | SuccessionQuestion::Drop { .. } => Ok(()),
            SuccessionQuestion::Continue { body, of } => may_continue(state, *body, *of),
            SuccessionQuestion::Desist { body, of } => {
                let own = state.successions.continued_by(*body).is_some_and(|(other, _)| other == *of);
                if own { Ok(()) } else { Err(SuccessionRefusal::DoesNotContinue { body: *body, of: *of }.into()) }
            }
        }
    }

    fn decided(&self, state: &State, _: Decided, decision: Decision, queue: &mut Queue) {
        if decision.is_carried() {
            queue.extend(event_of(state, self).map(Into::into));
        }
    }

    /// What takes no vote from anybody, and nothing from those who were not asked.
    fn may_divide(&self) -> bool {
        match self {
            SuccessionQuestion::Rename { .. }
            | SuccessionQuestion::Disown { .. }
            | SuccessionQuestion::Recognise { .. }
            | SuccessionQuestion::Claim { .. }
            | SuccessionQuestion::Drop { .. }
            | SuccessionQuestion::Continue { .. }
            | SuccessionQuestion::Desist { .. } => true,
            SuccessionQuestion::RenameUnit { .. }
            | SuccessionQuestion::GoOver { .. }
            | SuccessionQuestion::StayApart { .. }
            | SuccessionQuestion::Demand { .. }
            | SuccessionQuestion::Waive { .. }
            | SuccessionQuestion::Dissolve { .. }
            | SuccessionQuestion::Agree { .. } => false,
        }
    }

    fn binds(&self) -> bool {
        true
    }

    /// A roll that was filled for the purpose neither renames a unit nor sends a whole body home.
    fn newcomers_wait(&self) -> bool {
        matches!(
            self,
            SuccessionQuestion::RenameUnit { .. }
                | SuccessionQuestion::GoOver { .. }
                | SuccessionQuestion::StayApart { .. }
                | SuccessionQuestion::Demand { .. }
                | SuccessionQuestion::Waive { .. }
        )
    }

    /// No body is sent home by the vote of whoever put the question alone; and for a third body more than half of it agrees, those who
    /// have no vote among it: few do not decide because the others are left out (succession.9).
    fn turnout(&self, _: &State, rule: &PollRule, _: Option<MemberId>) -> Option<Share> {
        match self {
            SuccessionQuestion::Agree { .. } => Some(rule.turnout.map_or(HALF, |said| said.stricter(HALF))),
            SuccessionQuestion::Demand { .. } | SuccessionQuestion::Dissolve { .. } => rule.turnout.or(Some(TURNOUT)),
            SuccessionQuestion::Rename { .. }
            | SuccessionQuestion::RenameUnit { .. }
            | SuccessionQuestion::GoOver { .. }
            | SuccessionQuestion::StayApart { .. }
            | SuccessionQuestion::Waive { .. }
            | SuccessionQuestion::Disown { .. }
            | SuccessionQuestion::Recognise { .. }
            | SuccessionQuestion::Claim { .. }
            | SuccessionQuestion::Drop { .. }
            | SuccessionQuestion::Continue { .. }
            | SuccessionQuestion::Desist { .. } => rule.turnout,
        }
    }

    /// Whoever has a vote on one of the two sides has none for the third body, and counts in its whole (succession.9).
    fn concerned(&self, state: &State) -> Vec<MemberId> {
        match self {
            SuccessionQuestion::Agree { by, body } => dissolve::on_a_side(state, *by, *body),
            SuccessionQuestion::Rename { .. }
            | SuccessionQuestion::RenameUnit { .. }
            | SuccessionQuestion::GoOver { .. }
            | SuccessionQuestion::StayApart { .. }
            | SuccessionQuestion::Demand { .. }
            | SuccessionQuestion::Waive { .. }
            | SuccessionQuestion::Dissolve { .. }
            | SuccessionQuestion::Disown { .. }
            | SuccessionQuestion::Recognise { .. }
            | SuccessionQuestion::Claim { .. }
            | SuccessionQuestion::Drop { .. }
            | SuccessionQuestion::Continue { .. }
            | SuccessionQuestion::Desist { .. } => Vec::new(),
        }
    }

    fn may_vote(&self, state: &State, member: MemberId) -> Result<(), Refusal> {
        on_no_side(state, self, member)
    }
}

fn on_no_side(state: &State, question: &SuccessionQuestion, member: MemberId) -> Result<(), Refusal> {
    let SuccessionQuestion::Agree { by, body } = question else { return Ok(()) };
    let side = dissolve::side_of(state, (*by, *body), member);
    side.filter(|_| state.keeps("succession.9"))
        .map_or(Ok(()), |body| Err(SuccessionRefusal::OnASide { member, body }.into()))
}

/// Refuses what a body says of itself, or said before (succession.12).
fn may_hold(state: &State, (by, body): (BodyId, BodyId), regard: Regard) -> Result<(), Refusal> {
    if by == body && state.keeps("succession.12") {
        return Err(SuccessionRefusal::OfItself { body }.into());
    }
    if state.successions.regard(by, body) == Some(regard) {
        return Err(SuccessionRefusal::HeldSoAlready { by, body }.into());
    }
    Ok(())
}

/// Refuses that a body continue itself, or two (succession.14).
fn may_continue(state: &State, body: BodyId, of: BodyId) -> Result<(), Refusal> {
    if body == of {
        return Err(SuccessionRefusal::OfItself { body }.into());
    }
    match state.successions.continued_by(body) {
        Some((of, _)) => Err(SuccessionRefusal::ContinuesAlready { body, of }.into()),
        None => Ok(()),
    }
}

/// Returns what becomes true where a question carries.
fn event_of(state: &State, question: &SuccessionQuestion) -> Option<SuccessionEvent> {
    Some(match question.clone() {
        SuccessionQuestion::Rename { body, name } => SuccessionEvent::BodyRenamed { body, name },
        SuccessionQuestion::RenameUnit { unit, name } => SuccessionEvent::UnitRenamed { unit, name },
        SuccessionQuestion::GoOver { by, unit, into } => {
            SuccessionEvent::UnitAgreed { by, unit, into, until: state.later(demand::STANDS) }
        }
        SuccessionQuestion::StayApart { by, unit, into } => SuccessionEvent::UnitAgreesNoLonger { by, unit, into },
        SuccessionQuestion::Demand { by, body, fate, into } => {
            SuccessionEvent::Demanded { by, body, fate, into, until: state.later(demand::STANDS) }
        }
        SuccessionQuestion::Waive { by, body } => SuccessionEvent::Waived { by, body },
        SuccessionQuestion::Dissolve { by, body, reason } => {
            let rule = dissolve::rule_of(state, by, body)?;
            let with = dissolve::third(state, rule, (by, body))?;
            SuccessionEvent::DissolutionResolved { by, body, with, until: state.later(rule.within), reason }
        }
        SuccessionQuestion::Agree { by: with, body } => {
            let by = dissolve::to_agree(state, with, body).ok()?.by;
            let anew = dissolve::rule_of(state, by, body)?.anew;
            SuccessionEvent::BodyDissolved { body, by, with, anew }
        }
        SuccessionQuestion::Disown { by, body } => SuccessionEvent::Disowned { by, body },
        SuccessionQuestion::Recognise { by, body } => SuccessionEvent::Recognised { by, body },
        SuccessionQuestion::Claim { body, unit } => SuccessionEvent::UnitClaimed { body, unit },
        SuccessionQuestion::Drop { body, unit } => SuccessionEvent::ClaimDropped { body, unit },
        SuccessionQuestion::Continue { body, of } => SuccessionEvent::ContinuationClaimed { body, of },
        SuccessionQuestion::Desist { body, of } => SuccessionEvent::ContinuationDropped { body, of },
    })
}
