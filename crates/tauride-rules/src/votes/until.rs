//! Questions for which there is less time than they would stay open.

use crate::ground::civil::Span;
use crate::ground::instant::Instant;
use crate::state::State;
use crate::terms::PollRule;
use crate::votes::threshold::LASTS_DAYS;

/// Returns how something is decided for which everybody has all the time that there is.
pub(crate) fn all_the_time(state: &State, rule: PollRule, until: Instant) -> PollRule {
    let left = u32::try_from(until.unix().saturating_sub(state.now.unix())).ok().map(Span::seconds);
    PollRule { lasts: left.or(rule.lasts), ..rule }
}

/// Returns how something is decided that nobody is asked for longer than there is time.
pub(crate) fn asked_until(state: &State, rule: PollRule, until: Instant) -> PollRule {
    let lasts = rule.lasts.unwrap_or(Span::days(LASTS_DAYS));
    let left = u32::try_from(until.unix().saturating_sub(state.now.unix())).ok().map(Span::seconds);
    let lasts = left.filter(|_| state.later(lasts) > until).unwrap_or(lasts);
    PollRule { lasts: Some(lasts), ..rule }
}
