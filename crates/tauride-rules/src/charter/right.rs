//! Which body has the right to change the charter. Rights belong to a body, however many electors stand behind another.

use crate::body;
use crate::body::state::Body;
use crate::chapters::Refusal;
use crate::charter::refusal::CharterRefusal;
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, UnitId};
use crate::state::State;
use crate::terms::{Charter, PollRule};
use crate::votes::electors;

/// Returns the body that decides on the charter: the one to which the right was passed on, or else the first of the kind
/// that was formed in the founding and has not ended; or, where the founders formed none, the one that has taken the right
/// because half of the members stood behind it (charter.6).
pub fn amending_body(state: &State) -> Option<BodyId> {
    let charter = state.charter.as_deref()?;
    let (place, _) = charter.body_kind(&charter.amend.by)?;
    let lasts = |body: &Body| body.kind == place && !body.ended;
    if let Some(passed) = state.amends.filter(|id| state.body(*id).is_some_and(lasts)) {
        return Some(passed);
    }
    state.founded_of_kind(place)
}

/// The right is another body's; or nobody has it yet, and too few stand behind this one to take it (charter.6).
///
/// # Errors
///
/// [`CharterRefusal::RightOfAnother`], [`CharterRefusal::TooFewBehind`] (article charter.6)
pub(super) fn has_right(state: &State, body: BodyId) -> Result<(), Refusal> {
    match amending_body(state) {
        Some(other) if other != body && state.keeps("charter.6") => {
            Err(CharterRefusal::RightOfAnother { body, other }.into())
        }
        Some(_) => Ok(()),
        None => {
            let (behind, of) = standing_behind(state, body);
            if behind.saturating_mul(2) >= of {
                return Ok(());
            }
            Err(CharterRefusal::TooFewBehind { body, behind, of }.into())
        }
    }
}

/// How many stand on the rolls of the units below a body, and how many on all rolls.
fn standing_behind(state: &State, body: BodyId) -> (u64, u64) {
    let size = |unit: UnitId| electors::size(state, Sender::Unit(unit));
    let below = electors::below(state, Sender::Body(body)).units;
    let behind = below.into_iter().fold(0_u64, |sum, unit| sum.saturating_add(size(unit)));
    let all = (0..state.rolls.units.len()).map(UnitId::at).fold(0_u64, |sum, unit| sum.saturating_add(size(unit)));
    (behind, all)
}

/// Refuses to pass the right on from a body that has it not, to one that could not use it, and where the article on
/// amendments cannot be changed at all (charter.15).
///
/// # Errors
///
/// - [`BodyRefusal`](crate::body::refusal::BodyRefusal) if there is no such body, or it has not been seated (articles
///   body.2, body.16)
/// - [`CharterRefusal::NotTheAmendingBody`] (charter.5), [`CharterRefusal::RightOfAnother`] (charter.6)
/// - [`CharterRefusal::Entrenched`] (charter.10), [`CharterRefusal::PassedToItself`] (charter.15)
pub(super) fn may_pass_on(state: &State, body: BodyId, to: BodyId) -> Result<(), Refusal> {
    let charter = state.charter.as_deref().ok_or(CharterRefusal::NotFounded)?;
    for of_the_kind in [body, to] {
        is_of_the_kind(state, charter, of_the_kind)?;
    }
    has_right(state, body)?;
    if body == to {
        return Err(CharterRefusal::PassedToItself { body }.into());
    }
    body::is_seated_as_it_is(state, to)?;
    if rule(charter).is_none() {
        let (article, under) = (charter.amend.article.clone(), charter.amend.article.clone());
        return Err(CharterRefusal::Entrenched { article, under }.into());
    }
    Ok(())
}

/// The body is of the kind that decides on the charter (charter.5).
pub(super) fn is_of_the_kind(state: &State, charter: &Charter, body: BodyId) -> Result<(), Refusal> {
    let kind = body::living(state, body)?;
    if kind.name == charter.amend.by {
        return Ok(());
    }
    let (by, under) = (charter.amend.by.clone(), charter.amend.article.clone());
    Err(CharterRefusal::NotTheAmendingBody { body, by, under }.into())
}

/// Returns how the right is passed on: as the article on amendments is changed, which may be entrenched (charter.15).
pub(super) fn rule(charter: &Charter) -> Option<&PollRule> {
    let amend = &charter.amend;
    if amend.entrenched.contains(&amend.article) { amend.entrenched_poll.as_ref() } else { Some(&amend.poll) }
}
