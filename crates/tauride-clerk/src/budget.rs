//! How many acts one member may ask for in an hour: the same for all, and public. It is no rule of the law; it keeps
//! one member, or a program that has run wild, from taking the time of everybody else, be their acts refused or not.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use tauride_rules::Actor;

use crate::SubmitError;

/// The most acts that one member may ask for in an hour, over pages and the JSON interface together.
pub const ACTS_PER_HOUR: u32 = 3_600;

const HOUR: Duration = Duration::from_hours(1);

/// So many lists share the members among them, so that those who ask at once seldom wait for each other.
const LISTS: usize = 64;

/// What every member has asked for in this hour.
pub(crate) struct Budget([Mutex<Spent>; LISTS]);

impl Default for Budget {
    fn default() -> Self {
        Self(std::array::from_fn(|_| Mutex::default()))
    }
}

#[derive(Default)]
struct Spent {
    since: Option<Instant>,
    /// No more than there are members; forgotten every hour.
    acts: BTreeMap<u32, u32>,
}

impl Budget {
    /// Counts an act that somebody asks for. The founders and the clerk ask at the machine itself.
    ///
    /// # Errors
    ///
    /// [`SubmitError::Budget`] when the hour's acts are used up.
    pub(crate) fn spend(&self, by: Actor) -> Result<(), SubmitError> {
        if let Actor::Member(member) = by { self.spend_at(member.0, now()) } else { Ok(()) }
    }

    fn spend_at(&self, member: u32, now: Instant) -> Result<(), SubmitError> {
        let Some(list) = self.0.get(member as usize % LISTS) else { return Ok(()) };
        let mut spent = list.lock().unwrap_or_else(PoisonError::into_inner);
        let since = *spent.since.get_or_insert(now);
        let gone = now.saturating_duration_since(since);
        if gone >= HOUR {
            *spent = Spent { since: Some(now), acts: BTreeMap::new() };
        }
        let acts = spent.acts.entry(member).or_default();
        if *acts >= ACTS_PER_HOUR {
            let seconds = HOUR.saturating_sub(gone).as_secs() + 1;
            return Err(SubmitError::Budget { acts: ACTS_PER_HOUR, seconds });
        }
        *acts += 1;
        Ok(())
    }
}

#[expect(clippy::disallowed_methods, reason = "measures how often somebody asks, and never reaches the record")]
fn now() -> Instant {
    Instant::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_member_has_as_many_an_hour() {
        let (budget, begun) = (Budget::default(), now());
        let allowed = |member, at| (0..5_000).filter(|_| budget.spend_at(member, at).is_ok()).count();
        assert_eq!(allowed(1, begun), 3_600);
        let beside = 1 + u32::try_from(LISTS).unwrap();
        assert_eq!(allowed(beside, begun), 3_600, "whoever shares the list");
        assert_eq!(allowed(2, begun + HOUR / 2), 3_600);
        let refused = budget.spend_at(1, begun + HOUR / 2).unwrap_err();
        assert!(matches!(refused, SubmitError::Budget { acts: 3_600, seconds: 1_801 }), "{refused:?}");
        assert_eq!(allowed(1, begun + HOUR), 3_600);
        assert!((0..5_000).all(|_| budget.spend(Actor::Founders).is_ok()));
    }
}
