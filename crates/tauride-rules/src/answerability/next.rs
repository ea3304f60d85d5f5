//! When it makes a difference in the chapter that time passes.

use alloc::vec::Vec;

use crate::ground::ids::BodyId;
use crate::ground::instant::Instant;
use crate::state::State;

use super::confidence::body_of;
use super::state::Answerer;
use super::table::Failed;
use super::whom::{answers_to, late_from};
use super::{report, resign};

/// When it makes a difference that time passes: a question of confidence may be put again, a resignation be announced again, or a
/// sitting be called by anybody.
pub(crate) fn changes(state: &State) -> impl Iterator<Item = Instant> + '_ {
    let again = move |((of, by), failed): (&(Answerer, BodyId), &Vec<Failed>)| {
        let rule = body_of(state, *of).and_then(|body| answers_to(state, body, *by));
        let all: Vec<Instant> = failed.iter().map(|failed| failed.at).collect();
        all.into_iter().filter_map(move |at| Some(state.after(at, rule.as_ref()?.again)))
    };
    let failed = state.answers.failed.iter().flat_map(again);
    let announced = state.answers.announced.values().map(|at| at.plus(resign::WAITS));
    let reports = state.answers.reports.iter().map(report::keeps_until);
    let late = (0..state.bodies.len()).filter_map(|place| late_from(state, BodyId::at(place)));
    failed.chain(announced).chain(reports).chain(late)
}
