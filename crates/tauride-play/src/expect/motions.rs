//! What a page expects of motions.

use tauride_rules::State;
use tauride_rules::ids::{BodyId, MotionId};
use tauride_rules::motion::state::{End, Stage};
use tauride_rules::terms::Text;

/// What a motion reads instead, clause by clause.
pub(super) fn reads(state: &State, motion: MotionId, clauses: &[Text]) -> Option<String> {
    let is = state.motion(motion).map_or("", |motion| &motion.text);
    (is != clauses.join("\n")).then(|| format!("it reads: {is}"))
}

/// Returns how a motion stands.
pub(super) fn stage(state: &State, id: MotionId) -> &'static str {
    let come = state.motion(id).map(|motion| motion.stage);
    match come {
        Some(Stage::OnPaper) => "is on paper",
        Some(Stage::Moved) => "is not seconded",
        Some(Stage::Pending) => "pending",
        Some(Stage::Tabled) => "tabled",
        Some(Stage::Postponed(_)) => "is postponed",
        Some(Stage::Sent(_)) => "is sent to another body",
        Some(Stage::Over(End::Carried)) => "carried",
        Some(Stage::Over(End::Lost)) => "lost",
        Some(Stage::Over(End::Rescinded)) => "rescinded",
        Some(Stage::Over(End::Fell)) => "fallen",
        Some(Stage::Over(End::Dropped)) => "dropped",
        Some(Stage::Over(End::TakenBack | End::Divided | End::Gone)) => "is over",
        None => "is not there",
    }
}

/// With which motions one conflicts instead.
pub(super) fn conflicts(state: &State, motion: MotionId, others: &[MotionId]) -> Option<String> {
    let is: Vec<MotionId> = state.motions.conflicts(motion).map(|(other, _)| other).collect();
    (is != others).then(|| format!("it conflicts with {is:?}"))
}

/// In which bodies a motion has been, and is, instead.
pub(super) fn been(state: &State, motion: MotionId, bodies: &[BodyId]) -> Option<String> {
    let motion = state.motion(motion);
    let sittings =
        motion.into_iter().flat_map(|motion| motion.history.iter().map(|step| step.sitting).chain([motion.sitting]));
    let mut is: Vec<BodyId> = sittings.filter_map(|id| Some(state.sitting(id)?.body)).collect();
    is.dedup();
    (is != bodies).then(|| format!("it has been in {is:?}"))
}
