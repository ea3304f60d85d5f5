//! What can be put to a hall so that it holds (resolution.3 to resolution.5).

use crate::chapters::Refusal;
use crate::ground::ids::{BodyId, ResolutionId};
use crate::ground::text::is_said;
use crate::resolution::holds::Holds;
use crate::resolution::refusal::ResolutionRefusal;
use crate::resolution::state::Resolution;
use crate::state::State;

/// The most characters of the condition that ends a resolution.
const CONDITION_MAX: u32 = 200;

/// Refuses a question on what could not hold so.
///
/// # Errors
///
/// - [`ResolutionRefusal::NoSuchResolution`] (article resolution.1), [`ResolutionRefusal::OfAnotherBody`],
///   [`ResolutionRefusal::NotInForce`] (resolution.3)
/// - [`ResolutionRefusal::NotLater`] (resolution.4), [`ResolutionRefusal::NotACondition`] (resolution.5)
pub(crate) fn may_be_put(state: &State, body: BodyId, holds: &Holds) -> Result<(), Refusal> {
    if holds.until.is_some_and(|until| until <= state.now) {
        return Err(ResolutionRefusal::NotLater { now: state.now }.into());
    }
    if !holds.condition.is_empty() && !is_said(&holds.condition, CONDITION_MAX) {
        return Err(ResolutionRefusal::NotACondition { most: CONDITION_MAX }.into());
    }
    let Some(resolution) = holds.replaces else { return Ok(()) };
    let found = found(state, resolution)?;
    if found.body != body {
        return Err(ResolutionRefusal::OfAnotherBody { resolution, body: found.body }.into());
    }
    if !found.is_in_force() {
        return Err(ResolutionRefusal::NotInForce { resolution }.into());
    }
    Ok(())
}

/// Returns a resolution that there is.
///
/// # Errors
///
/// [`ResolutionRefusal::NoSuchResolution`] (article resolution.1)
pub(crate) fn found(state: &State, resolution: ResolutionId) -> Result<&Resolution, Refusal> {
    state.resolution(resolution).ok_or_else(|| ResolutionRefusal::NoSuchResolution { resolution }.into())
}
