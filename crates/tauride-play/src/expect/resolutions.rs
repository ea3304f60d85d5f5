//! What a page expects of divisions, and of what was resolved.

use tauride_rules::State;
use tauride_rules::division::cards::count;
use tauride_rules::ids::{DivisionId, ResolutionId};
use tauride_rules::resolution::event::Undone;
use tauride_rules::resolution::state::Standing;

use super::differs_in;

/// Returns what came of a division.
pub(super) fn divided(state: &State, id: DivisionId) -> &'static str {
    match state.division(id).map(|division| (division.carried(), division.stands(), division.is_void())) {
        Some((Some(_), _, true)) => "void",
        Some((Some(_), true, false)) => "carried",
        Some((Some(_), false, false)) => "rejected",
        Some((None, ..)) => "is undecided",
        None => "is not there",
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

/// How a resolution stands instead.
pub(super) fn holds_so(state: &State, id: ResolutionId, expected: &str) -> Option<String> {
    let is = match state.resolution(id).map(|resolution| resolution.standing) {
        Some(Standing::InForce) => "in-force",
        Some(Standing::Waits) => "waits",
        Some(Standing::Stopped) => "stopped",
        Some(Standing::Void) => "void",
        Some(Standing::Lapsed) => "lapsed",
        Some(Standing::Superseded(by)) => return Some(format!("it is superseded by {by}")),
        Some(Standing::Undone(Undone::Rescinded)) => "rescinded",
        Some(Standing::Undone(Undone::Reconsidered)) => "reconsidered",
        Some(Standing::Undone(Undone::Withdrawn)) => "withdrawn",
        Some(Standing::Undone(Undone::Fell)) => "fell",
        None => "is not there",
    };
    differs_in("holds-so", is, expected)
}

/// By which other a resolution is superseded instead, or how it stands.
pub(super) fn superseded(state: &State, id: ResolutionId, by: ResolutionId) -> Option<String> {
    let is = state.resolution(id).is_some_and(|found| found.standing == Standing::Superseded(by));
    if is { None } else { holds_so(state, id, "superseded") }
}
