//! What follows from an act, as pages tell it: before it is asked for, and after.

use tauride_message::Message;
use tauride_rules::ids::MemberId;
use tauride_rules::{Event, State};

/// So many things that follow are told one by one.
const TOLD: usize = 30;

/// What follows, the first things one by one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Told {
    pub(crate) said: Vec<Message<'static>>,
    pub(crate) more: usize,
}

impl Told {
    pub(crate) fn of(state: &State, events: &[Event], viewer: MemberId) -> Self {
        let told = events.get(..TOLD).unwrap_or(events);
        Self { said: tauride_tell::follows(state, told, Some(viewer)), more: events.len().saturating_sub(TOLD) }
    }
}
