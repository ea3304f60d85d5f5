//! For how long what was stopped can be overridden or given up: oversight.14, oversight.15 and oversight.24.

use crate::ground::ids::{BodyId, ResolutionId};
use crate::ground::instant::Instant;
use crate::oversight::event::Remedy;
use crate::oversight::state::{Overseen, Stage};
use crate::state::State;
use crate::terms::OversightRule;

/// What becomes of what is stopped now.
pub(super) struct Stopped {
    /// Until when something can be done about it.
    pub(super) until: Instant,
    /// What that is.
    pub(super) remedy: Remedy,
    /// Until when whoever decides between the two has, where that is another time.
    pub(super) arbiter: Option<Instant>,
}

/// Returns what becomes of what is stopped now by a right.
pub(super) fn stopped(state: &State, rule: &OversightRule) -> Stopped {
    let until = state.later(rule.within);
    let arbiter = rule.arbiter.as_ref().map(|_| state.later(rule.arbiter_within.unwrap_or(rule.within)));
    match (rule.overridden, arbiter) {
        (None, None) if rule.breaker.is_some() => Stopped { until, remedy: Remedy::Refer, arbiter: None },
        (None, None) => Stopped { until, remedy: Remedy::GiveUp, arbiter: None },
        (None, Some(until)) => Stopped { until, remedy: Remedy::Override, arbiter: None },
        (Some(_), arbiter) => {
            Stopped { until, remedy: Remedy::Override, arbiter: arbiter.filter(|arbiter| *arbiter != until) }
        }
    }
}

impl Overseen {
    /// Returns until when what it stopped can be given up: as long as anybody can override it.
    pub fn given_up_until(&self) -> Option<Instant> {
        let Stage::Stops(until) = self.stage else { return None };
        Some(self.arbiter.map_or(until, |arbiter| arbiter.max(until)))
    }

    /// Returns until when a body overrides what it stopped: the one that resolved it, or the one that decides between the two.
    pub(super) fn overridden_until(&self, state: &State, by: BodyId, resolution: ResolutionId) -> Option<Instant> {
        let Stage::Stops(until) = self.stage else { return None };
        // Whoever decides between the two does so alone.
        if self.referred {
            return None;
        }
        let own = state.resolution(resolution).is_some_and(|found| found.body == by);
        Some(self.arbiter.filter(|_| !own).unwrap_or(until))
    }
}
