//! What is to come of a resolution, unless somebody does something.

use tauride_rules::State;
use tauride_rules::answerability::state::Charge as Given;
use tauride_rules::ids::{BodyId, ResolutionId};
use tauride_rules::instant::Instant;
use tauride_rules::oversight::state::{Overseen, Stage};
use tauride_rules::question::Question;
use tauride_rules::resolution::state::{Resolution as Held, Standing};
use tauride_rules::terms::{Right, Silence};

use super::{Ahead, CHARGES_MAX, Coming};
use crate::answers::Charge;
use crate::named::{self, Named};

/// Returns what is to come.
pub(super) fn steps(state: &State, id: ResolutionId, found: &Held) -> Vec<Ahead> {
    let rights = state.oversight.over(id);
    let mut ahead: Vec<Ahead> = rights.iter().filter_map(|right| of_right(state, found, right)).collect();
    ahead.extend(in_force(state, found, rights));
    let polls = state.polls.open().filter_map(|(poll, open)| {
        let Question::Oversight(asked) = &open.question else { return None };
        let what = Coming::Poll { poll, by: named::body(state, asked.by()) };
        (asked.resolution() == id).then_some(Ahead { at: open.until, what })
    });
    ahead.extend(polls);
    let can_end = found.is_in_force() || found.standing == Standing::Waits;
    ahead.extend(found.holds.until.filter(|_| can_end).map(|at| Ahead { at, what: Coming::Ends }));
    let charges = state.answers.charges_of(id).take(CHARGES_MAX);
    let charges = charges.filter(|id| state.answers.charge(*id).is_some_and(Given::is_open));
    ahead.extend(
        charges
            .filter_map(|id| Charge::of(state, id))
            .map(|charge| Ahead { at: charge.until, what: Coming::Charge { charge: charge.id, what: charge.what } }),
    );
    ahead
}

fn by(state: &State, right: &Overseen) -> Option<Named<BodyId>> {
    right.by.map(|by| named::body(state, by))
}

/// What becomes of a right when its time is over; of those that only hold it up until then nothing: it is in force after them.
fn of_right(state: &State, found: &Held, right: &Overseen) -> Option<Ahead> {
    let (at, what) = match right.stage {
        Stage::Open(at) => {
            let (is, by) = (right.rule.right, by(state, right));
            let asks = matches!(is, Right::Consent | Right::Confirm);
            if asks && right.rule.silence == Silence::Refuses {
                return Some(Ahead { at, what: Coming::StoppedUnless { right: is, by } });
            }
            // Of what waits, one sentence says when it is in force.
            if is.holds_up() && found.standing == Standing::Waits {
                return None;
            }
            (at, Coming::Silence { right: is, by })
        }
        Stage::Incomplete(at) => (at, Coming::Complete(by(state, right))),
        Stage::Suspended(at) => (at, Coming::StandBy(by(state, right))),
        Stage::Stops(_) => {
            let until = right.given_up_until().filter(|until| *until > state.now)?;
            (until, Coming::StoppedForGood(by(state, right)))
        }
        Stage::Passed => return None,
    };
    Some(Ahead { at, what })
}

/// When it is in force, if nobody stops it: after the last of those who may. Not where somebody has to do something first.
fn in_force(state: &State, found: &Held, rights: &[Overseen]) -> Option<Ahead> {
    if found.standing != Standing::Waits {
        return None;
    }
    let mut last: Option<Instant> = None;
    let mut unless = Vec::new();
    for right in rights.iter().filter(|right| right.rule.right.holds_up()) {
        match right.stage {
            Stage::Passed => {}
            Stage::Open(at) if right.rule.right != Right::Consent || right.rule.silence == Silence::Allows => {
                last = last.max(Some(at));
                if right.rule.right != Right::Consult {
                    unless.extend(by(state, right));
                }
            }
            Stage::Open(_) | Stage::Incomplete(_) | Stage::Suspended(_) | Stage::Stops(_) => return None,
        }
    }
    unless.dedup();
    Some(Ahead { at: last?, what: Coming::InForceUnless(unless) })
}
