//! What a page expects of divisions, and of what was resolved.

use tauride_rules::State;
use tauride_rules::division::cards::count;
use tauride_rules::ids::{DivisionId, ResolutionId};
use tauride_rules::resolution::event::Undone;
use tauride_rules::resolution::state::Standing;

/// Returns what came of a division.
pub(super) fn divided(state: &State, id: DivisionId) -> &'static str {
    match state.division(id).map(|division| (division.carried(), division.stands(), division.is_void())) {
        Some((Some(_), _, true)) => "void",
        Some((Some(_), true, false)) => "carried",
        Some((Some(_), false, false)) => "rejected",
        Some((None, ..)) | None => "undecided",
    }
}

/// Returns what those are worth who voted so in a division that cards decide.
pub(super) fn cards(state: &State, id: DivisionId, side: &str) -> u64 {
    state.division(id).and_then(count).map_or(0, |cards| match side {
        "for" => cards.r#for,
        "against" => cards.against,
        "abstain" => cards.abstain,
        _ => cards.silent,
    })
}

/// Returns how a resolution stands; by which other it is superseded, where it is.
pub(super) fn standing(state: &State, id: ResolutionId) -> String {
    match state.resolution(id).map(|resolution| resolution.standing) {
        Some(Standing::InForce) => "in-force".to_owned(),
        Some(Standing::Waits) => "waits".to_owned(),
        Some(Standing::Stopped) => "stopped".to_owned(),
        Some(Standing::Void) => "void".to_owned(),
        Some(Standing::Lapsed) => "lapsed".to_owned(),
        Some(Standing::Superseded(by)) => by.to_string(),
        Some(Standing::Undone(Undone::Rescinded)) => "rescinded".to_owned(),
        Some(Standing::Undone(Undone::Reconsidered)) => "reconsidered".to_owned(),
        None => "not there".to_owned(),
    }
}
