//! What a page expects of sittings.

use tauride_rules::State;
use tauride_rules::ids::SittingId;
use tauride_rules::sitting::event::SittingEnd;
use tauride_rules::sitting::state::Phase;

/// Says whether a sitting has a quorum, where that is not what is expected.
pub(super) fn quorate(state: &State, sitting: SittingId, expected: &str) -> Option<String> {
    let quorate = state.sitting(sitting).is_some_and(|sitting| sitting.is_held() && sitting.hall.is_quorate());
    let is = if quorate { "true" } else { "false" };
    (is != expected).then(|| if quorate { "it has one".to_string() } else { "it has none".to_string() })
}

/// Says so where a sitting was not closed by force.
pub(super) fn forced(state: &State, sitting: SittingId) -> Option<String> {
    let forced = state.sitting(sitting).is_some_and(|sitting| sitting.phase == Phase::Over(SittingEnd::Force));
    (!forced).then(|| "it was not".to_string())
}
