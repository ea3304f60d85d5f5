//! What has happened to a resolution.

use tauride_rules::State;
use tauride_rules::answerability::state::Carried;
use tauride_rules::ids::{MotionId, ResolutionId, SittingId};
use tauride_rules::instant::Instant;
use tauride_rules::motion::event::Disposal;
use tauride_rules::motion::state::Motion;
use tauride_rules::oversight::history::{Happened, Step as OfHistory};
use tauride_rules::resolution::state::{Resolution as Held, Standing as Stands};

use super::{CHARGES_MAX, OfRight, Step, What};
use crate::answers::Charge;
use crate::division::Division;
use crate::named;
use crate::resolution;

/// Returns the steps, those of one instant in the order in which one follows from another.
pub(super) fn steps(state: &State, id: ResolutionId, found: &Held) -> Vec<Step> {
    let mut steps = Vec::new();
    if let Some((motion, moved)) = found.motion.and_then(|id| Some((id, state.motion(id)?))) {
        before(state, (motion, moved), found.at, &mut steps);
    }
    let votes = Division::of(state, found.division).filter(|view| view.declared.is_none());
    let votes = votes.map(|view| (view.count.r#for.into(), view.count.against.into()));
    steps.push(Step { at: found.at, what: What::Resolved { division: found.division, votes } });
    if found.standing == Stands::Void {
        steps.push(Step { at: found.at, what: What::Void });
    }
    steps.extend(state.oversight.history(id).iter().filter_map(|step| of_right(state, id, step)));
    in_force(state, id, found, &mut steps);
    carried(state, id, &mut steps);
    steps
}

/// The sittings that had the motion before them.
fn before(state: &State, (motion, moved): (MotionId, &Motion), resolved: Instant, steps: &mut Vec<Step>) {
    let opened = |id: SittingId| state.sitting(id).and_then(|sitting| sitting.opened).filter(|at| *at <= resolved);
    let amended = moved.version.saturating_sub(1);
    for (place, step) in moved.history.iter().enumerate() {
        if let Some(at) = opened(step.sitting).filter(|_| place == 0) {
            steps.push(Step { at, what: What::Before { motion, sitting: step.sitting, amended: 0 } });
        }
        let until = match step.how {
            Disposal::Postponed { until } => Some(until),
            Disposal::Dropped {}
            | Disposal::Tabled {}
            | Disposal::Deferred {}
            | Disposal::Sent { .. }
            | Disposal::Divided {}
            | Disposal::Gone {} => None,
        };
        steps.push(Step { at: step.at, what: What::Left { sitting: step.sitting, until } });
    }
    if let Some(at) = opened(moved.sitting) {
        let again = moved.history.last().map(|step| step.at.max(at));
        steps.push(Step {
            at: again.unwrap_or(at).min(resolved),
            what: What::Before { motion, sitting: moved.sitting, amended },
        });
    }
}

/// What became of the rights over it.
fn of_right(state: &State, id: ResolutionId, step: &OfHistory) -> Option<Step> {
    let what = match &step.what {
        Happened::CalledIn(by, subject) => {
            let what = What::CalledIn { by: named::body(state, *by), subject: subject.to_string() };
            return Some(Step { at: step.at, what });
        }
        Happened::Began(until) => OfRight::Began(*until),
        Happened::Asked(until) => OfRight::Asked(*until),
        Happened::Completed(until) => OfRight::Completed(*until),
        Happened::Extended(until) => OfRight::Extended(*until),
        Happened::Used(how) => OfRight::Used(*how),
        Happened::Lapsed(left, stops) => OfRight::Lapsed { left: *left, stops: *stops },
        Happened::Lifted => OfRight::Lifted,
        Happened::StoodBy => OfRight::StoodBy,
        Happened::Overridden(by) => OfRight::Overridden(named::body(state, *by)),
        Happened::Referred(how, until) => OfRight::Referred { how: *how, until: *until },
        Happened::Broken(how, stands) => OfRight::Broken { how: *how, stands: *stands },
        Happened::Ended => OfRight::Ended,
    };
    let held = state.oversight.over(id).get(usize::from(step.right?))?;
    let by = held.by.map(|by| named::body(state, by));
    Some(Step { at: step.at, what: What::Right { right: held.rule.right, by, what } })
}

/// When it held, and when it held no more.
fn in_force(state: &State, id: ResolutionId, found: &Held, steps: &mut Vec<Step>) {
    let standing = resolution::Resolution::of(state, id).map(|view| view.standing);
    let last = found.held.len().saturating_sub(1);
    for (place, (since, over)) in found.held.iter().enumerate() {
        steps.push(Step { at: *since, what: What::InForce });
        let Some(over) = over else { continue };
        let after = if place == last { standing } else { Some(resolution::Standing::Waits) };
        steps.extend(after.map(|standing| Step { at: *over, what: What::Over { standing } }));
    }
    // What never held ends when the rights over it do, and what ended at the moment at which it was to hold, then.
    let ends = matches!(found.standing, Stands::Undone(_) | Stands::Superseded(_) | Stands::Lapsed);
    if ends && found.held.is_empty() {
        let at = state.oversight.history(id).last().map_or(found.at, |step| step.at);
        steps.extend(standing.map(|standing| Step { at, what: What::Over { standing } }));
    }
}

/// Who was charged with it, and what was said of that.
fn carried(state: &State, id: ResolutionId, steps: &mut Vec<Step>) {
    let charges = state.answers.charges_of(id).take(CHARGES_MAX);
    for charge in charges.filter_map(|charge| Charge::of(state, charge)) {
        steps.push(Step { at: charge.at, what: What::Charged { charge: charge.id, what: charge.what.clone() } });
        if let Some(said) = charge.said.as_ref().filter(|_| charge.stage != Carried::Given) {
            let what = What::Carried { charge: charge.id, what: charge.what.clone(), stage: charge.stage };
            steps.push(Step { at: said.at, what });
        }
    }
}
