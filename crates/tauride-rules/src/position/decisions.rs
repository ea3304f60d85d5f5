//! What a body has decided on matters, one decision beside the others: position.18.
//!
//! Nothing in the law depends on whether decisions agree: that is worked out by whoever reads them.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, MatterId, PollId};
use crate::motion::state::{End, Motion, Stage};
use crate::position::state::{Put, Stance};
use crate::resolution::state::Resolution;
use crate::state::State;

use super::meaning::meaning;

/// By what something was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// A poll of the body.
    Poll(PollId),
    /// What was put to its hall.
    Hall(Put),
}

/// Something that a body has decided on a matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// By what.
    pub by: By,
    /// The matter.
    pub matter: MatterId,
    /// Whether it was to be for it, or against it.
    pub stance: Stance,
    /// Whether that was adopted, or rejected.
    pub adopted: bool,
}

/// Returns what a body has adopted that is in force, and what it has rejected and not adopted since, on whatever matters; halls first, in
/// the order of their motions and questions.
pub fn decisions(state: &State, body: BodyId) -> Vec<Decision> {
    let put = state.positions.put().filter_map(|on| of_hall(state, body, on));
    let polls = state.positions.taken_by(Sender::Body(body)).filter_map(|(matter, position)| {
        let by = By::Poll(position.poll?);
        Some(Decision { by, matter, stance: position.stance, adopted: true })
    });
    let mut all: Vec<Decision> = put.chain(polls).collect();
    let adopted: BTreeSet<(MatterId, Stance)> =
        all.iter().filter(|one| one.adopted).map(|one| (one.matter, one.stance)).collect();
    all.retain(|one| one.adopted || !adopted.contains(&(one.matter, one.stance)));
    all
}

/// Returns what a hall of the body has decided; nothing where it has not, or what it adopted is in force no more.
fn of_hall(state: &State, body: BodyId, on: Put) -> Option<Decision> {
    let noted = meaning(state, on)?;
    let adopted = match on {
        Put::Motion(id) => {
            let motion = state.motion(id).filter(|motion| is_of(state, body, motion))?;
            let resolution = state.resolutions.by_motion(id).and_then(|id| state.resolution(id));
            let adopted = resolution.is_some_and(|found| found.body == body && found.is_in_force());
            (adopted || motion.stage == Stage::Over(End::Lost)).then_some(adopted)?
        }
        Put::Question(id) => {
            let division = state.division(id).filter(|division| !division.is_void())?;
            state.sitting(division.sitting).filter(|sitting| sitting.body == body)?;
            let resolution = state.resolutions.by_division(id).and_then(|id| state.resolution(id));
            let adopted = resolution.is_some_and(Resolution::is_in_force);
            (adopted || division.carried() == Some(false)).then_some(adopted)?
        }
    };
    Some(Decision { by: By::Hall(on), matter: noted.matter, stance: noted.stance, adopted })
}

fn is_of(state: &State, body: BodyId, motion: &Motion) -> bool {
    state.sitting(motion.sitting).is_some_and(|sitting| sitting.body == body)
}

/// Returns what has to hold for a matter, each with whether it has to hold or to fail: of one that is made up of others these; else
/// itself.
pub fn parts(state: &State, matter: MatterId) -> Vec<(MatterId, bool)> {
    let Some(found) = state.positions.get(matter).filter(|found| found.is_made_up()) else {
        return [(matter, true)].into();
    };
    found.all.iter().map(|part| (*part, true)).chain(found.none.iter().map(|part| (*part, false))).collect()
}
