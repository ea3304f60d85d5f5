//! How a body has used its rights over what others resolve: what it stopped, what passed it in silence, and what was overridden.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ids::{BodyId, ResolutionId};
use tauride_rules::instant::Instant;
use tauride_rules::oversight::event::Left;
use tauride_rules::oversight::history::{Happened, Step};
use tauride_rules::oversight::question::Use as How;
use tauride_rules::terms::Right;

use crate::named;

/// So many of the last resolutions over which anybody has a right are looked through.
const LOOKED_THROUGH: usize = 2_000;

/// How often a body did what with its rights, and the last of it.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Used {
    /// How often it consented, confirmed, or was heard.
    pub allowed: u64,
    /// How often it stopped something, or had it decided once more.
    pub stopped: u64,
    /// How often its time passed in silence.
    pub silent: u64,
    /// How often it was overridden, be it by whoever decides between the two, or the other body stood by what it had suspended.
    pub overridden: u64,
    /// How often it gave up what it had done.
    pub given_up: u64,
    /// Whether only the last resolutions were looked through, as there are so many.
    pub in_part: bool,
    /// The last of it, the latest first.
    pub last: Vec<Use>,
}

/// Something that became of a right of a body.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Use {
    /// The resolution.
    pub resolution: ResolutionId,
    /// What it is called.
    pub title: String,
    /// What the right is.
    pub right: Right,
    /// What became of it.
    pub did: Did,
    /// When.
    pub at: Instant,
}

/// What became of a right in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Did {
    /// It was used so.
    Used(How),
    /// Its time passed in silence.
    Silent,
    /// It was overridden, or the other body stood by what had been suspended.
    Overridden,
    /// The body gave up what it had done.
    GivenUp,
}

impl Used {
    pub(super) fn of(state: &State, body: BodyId, most: usize) -> Self {
        let all = state.oversight.histories();
        let mut used = Self { in_part: all.len() > LOOKED_THROUGH, ..Self::default() };
        for (id, history) in all.rev().take(LOOKED_THROUGH) {
            let rights = state.oversight.over(id);
            let is_own = |right: u8| rights.get(usize::from(right)).filter(|right| right.by == Some(body));
            for step in history.iter().rev() {
                let (Some(right), Some(did)) = (step.right.and_then(is_own), did(step)) else { continue };
                used.count(did);
                if let Some(found) = state.resolution(id).filter(|_| used.last.len() < most) {
                    let title = named::resolved(state, found);
                    used.last.push(Use { resolution: id, title, right: right.rule.right, did, at: step.at });
                }
            }
        }
        used.last.sort_by_key(|one| std::cmp::Reverse(one.at));
        used
    }

    fn count(&mut self, did: Did) {
        let count = match did {
            Did::Used(how) if how.is_against() => &mut self.stopped,
            Did::Used(_) => &mut self.allowed,
            Did::Silent => &mut self.silent,
            Did::Overridden => &mut self.overridden,
            Did::GivenUp => &mut self.given_up,
        };
        *count = count.saturating_add(1);
    }

    /// Returns whether it has done nothing with any right, and let no time pass.
    pub fn is_empty(&self) -> bool {
        self.last.is_empty()
    }
}

fn did(step: &Step) -> Option<Did> {
    match &step.what {
        Happened::Used(how) => Some(Did::Used(*how)),
        Happened::Lapsed(Left::Consult | Left::Consent | Left::Veto | Left::Suspend | Left::Confirm, _) => {
            Some(Did::Silent)
        }
        Happened::StoodBy | Happened::Overridden(_) | Happened::Broken(_, true) => Some(Did::Overridden),
        Happened::Lifted => Some(Did::GivenUp),
        // What was not said, or not stood by, was left by the other body.
        Happened::Lapsed(Left::Complete | Left::StandBy, _)
        | Happened::Began(_)
        | Happened::CalledIn(..)
        | Happened::Asked(_)
        | Happened::Completed(_)
        | Happened::Extended(_)
        | Happened::Referred(..)
        | Happened::Broken(_, false)
        | Happened::Ended => None,
    }
}
