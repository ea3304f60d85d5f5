//! Rulebook chapter [Charter](../../../../../rulebook/charter.md): how the rules are adopted, and how they change.
//!
//! ```text
//!   (nothing) ──found──▶ founding ──ended, or its time over──▶ running
//!                            │                                    │
//!                            └── proposed ──poll──▶ amended: the next version
//! ```

pub mod act;
mod amend;
mod articles;
pub(crate) mod asked;
pub mod due;
pub mod event;
mod keep;
pub mod question;
pub mod refusal;
mod right;
mod same;
pub mod state;

pub use act::CharterAct;
pub use due::CharterDue;
pub use event::CharterEvent;
pub use question::CharterQuestion;
pub use refusal::CharterRefusal;

use alloc::collections::BTreeSet;
use alloc::sync::Arc;

use crate::chapters::{Act, Due, Event, Refusal};
use crate::charter::state::Proposal;
use crate::ground::actor::Actor;
use crate::ground::text::Text;
use crate::state::{Queue, State};
use crate::terms::{BodyKind, Charter, SeatRule, UnitKind};

pub use amend::propose;
pub use right::amending_body;

/// Decides an act of the chapter.
///
/// # Errors
///
/// As the act says that is asked.
pub(crate) fn decide(state: &State, by: Actor, act: &CharterAct) -> Result<Event, Refusal> {
    match act {
        CharterAct::Found { charter, .. } => found(state, by, charter),
        CharterAct::EndFounding {} => end_founding(by),
        CharterAct::ProposeAmendment { body, charter, .. } => propose(state, by, *body, charter),
    }
}

/// Nothing comes before the founding, and it comes once (charter.1).
///
/// # Errors
///
/// - [`CharterRefusal::NotFounded`] before a charter is adopted (article charter.1)
/// - [`CharterRefusal::FoundedAlready`] if one is (charter.1)
pub fn is_founded_for(state: &State, act: &Act) -> Result<(), Refusal> {
    match (&state.charter, act) {
        (None, Act::Charter(CharterAct::Found { .. })) => Ok(()),
        (None, _) => Err(CharterRefusal::NotFounded.into()),
        (Some(_), Act::Charter(CharterAct::Found { .. })) => Err(CharterRefusal::FoundedAlready.into()),
        (Some(_), _) => Ok(()),
    }
}

/// The founders act until the founding is over (charter.3).
///
/// # Errors
///
/// - [`CharterRefusal::FoundingOver`] (article charter.3)
pub fn founders_have_a_say(state: &State, by: Actor) -> Result<(), Refusal> {
    if by == Actor::Founders && !state.founding && state.keeps("charter.3") {
        Err(CharterRefusal::FoundingOver.into())
    } else {
        Ok(())
    }
}

/// Decides [`CharterAct::Found`].
///
/// # Errors
///
/// - [`CharterRefusal::NameNotItsOwn`] (article charter.1)
/// - [`CharterRefusal::EditionUnknown`] (charter.16)
/// - [`CharterRefusal::OnlyTheFounders`] (charter.2)
pub fn found(state: &State, by: Actor, charter: &Charter) -> Result<Event, Refusal> {
    names_are_their_own(charter)?;
    stands_on_known(state, charter)?;
    if by != Actor::Founders {
        return Err(CharterRefusal::OnlyTheFounders.into());
    }
    Ok(Event::Charter(CharterEvent::Founded { name: charter.name.clone() }))
}

/// Decides [`CharterAct::EndFounding`].
///
/// # Errors
///
/// - [`CharterRefusal::OnlyTheFounders`] (article charter.2)
/// - [`CharterRefusal::FoundingOver`] (charter.3)
pub fn end_founding(by: Actor) -> Result<Event, Refusal> {
    if by != Actor::Founders {
        return Err(CharterRefusal::OnlyTheFounders.into());
    }
    Ok(Event::Charter(CharterEvent::FoundingEnded {}))
}

/// Every kind, and every seat within a kind, is found by its name, and after an amendment by what it was called first: each
/// needs its own (charter.1).
fn names_are_their_own(charter: &Charter) -> Result<(), Refusal> {
    unique(core::iter::once(&charter.name))?;
    unique(charter.units.iter().map(|kind| &kind.name))?;
    unique(charter.bodies.iter().map(|kind| &kind.name))?;
    unique(charter.units.iter().map(UnitKind::id))?;
    unique(charter.bodies.iter().map(BodyKind::id))?;
    charter.bodies.iter().try_for_each(|kind| {
        unique(kind.seats.iter().map(|rule| &rule.name))?;
        unique(kind.seats.iter().map(SeatRule::id))
    })
}

fn unique<'a>(names: impl Iterator<Item = &'a Text>) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    for name in names {
        if name.is_empty() || !seen.insert(name) {
            return Err(CharterRefusal::NameNotItsOwn { name: name.clone() }.into());
        }
    }
    Ok(())
}

/// A charter stands on an edition of the rulebook that the law has, and never on one before that of the charter in
/// force: what has come about under a later edition may be nothing that the earlier one knows (charter.16).
fn stands_on_known(state: &State, charter: &Charter) -> Result<(), CharterRefusal> {
    let (edition, now) = (charter.edition, state.edition().number);
    if state.editions().get(edition).is_none() {
        return Err(CharterRefusal::EditionUnknown { edition, newest: state.editions().newest() });
    }
    if edition < now { Err(CharterRefusal::EditionBefore { edition, now }) } else { Ok(()) }
}

/// Takes in the charter that an allowed act carries, before the event of that act happens.
///
/// An event says what became true, and does not repeat a charter of many pages that stands in the act beside it, in
/// the same entry of the record. This is the one thing in the state that comes from an act and not from its event.
pub(crate) fn take_in(state: &mut State, by: Actor, act: &Act) {
    if let Act::Charter(CharterAct::Found { charter, .. }) = act {
        state.charter = Some(Arc::new(Charter::clone(charter)));
    }
    if let (Act::Charter(CharterAct::ProposeAmendment { charter, .. }), Actor::Member(by)) = (act, by) {
        state.proposals.coming = Some(Proposal { by, charter: Arc::new(Charter::clone(charter)), entrenched: false });
    }
}

pub(crate) fn became(state: &mut State, event: &CharterEvent) {
    match event {
        CharterEvent::Founded { .. } => founded(state),
        CharterEvent::FoundingEnded {} => founding_ended(state),
        CharterEvent::AmendmentProposed { body, entrenched, .. } => {
            // Whoever decides first keeps the right, also when fewer stand behind it later (charter.6).
            state.amends = amending_body(state).or(Some(*body));
            if let Some(proposal) = &mut state.proposals.coming {
                proposal.entrenched = *entrenched;
            }
        }
        CharterEvent::AmendingRightPassed { to, .. } => state.amends = Some(*to),
        CharterEvent::CharterAmended { poll, version } => amend::amended(state, *poll, *version),
    }
}

fn founded(state: &mut State) {
    state.founding = true;
    state.charter_version = 1;
    state.charter_since.push(state.now);
    let lasts = state.charter.as_ref().and_then(|charter| charter.founding.lasts);
    state.founding_until = lasts.map(|lasts| state.later(lasts));
    if let Some(until) = state.founding_until {
        state.agenda.add(until, Due::Charter(CharterDue::FoundingEnds));
    }
}

fn founding_ended(state: &mut State) {
    state.founding = false;
    state.bodies_founded = Some(state.bodies.len());
    if let Some(until) = state.founding_until.take() {
        state.agenda.remove(until, Due::Charter(CharterDue::FoundingEnds));
    }
}

/// The time of the founding is over (charter.3).
pub(crate) fn founding_due(state: &State, queue: &mut Queue) {
    if state.founding {
        queue.push_back(Event::Charter(CharterEvent::FoundingEnded {}));
    }
}
