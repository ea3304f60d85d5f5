//! How long a hall divides.

use crate::asked;
use crate::division::state::Division;
use crate::division::subject::Subject;
use crate::ground::instant::Instant;
use crate::sitting::state::Sitting;
use crate::state::State;

use super::LASTS;

/// Returns until when a hall divides that begins now: no longer than there is time for what it is asked (oversight.2).
pub(super) fn until(state: &State, division: &Division, sitting: &Sitting) -> Instant {
    let until = state.later(sitting.rule.divisions.unwrap_or(LASTS));
    let Subject::Asked { question, .. } = &division.subject else { return until };
    let lasts = asked::terms(state, question, Some(division.by)).and_then(|terms| terms.rule.lasts);
    lasts.map_or(until, |lasts| until.min(state.later(lasts)))
}
