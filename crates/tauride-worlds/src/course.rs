//! What was done in a world, one after the other.

use tauride_phrase::say_act;
use tauride_play::{Page, play};
use tauride_rules::clock::ClockAct;
use tauride_rules::instant::Instant;
use tauride_rules::room::Room;
use tauride_rules::{Act, Actor, Event, Refusal, State, enact_into, enact_within};

use crate::world::World;

/// One thing that is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Somebody asks for something.
    Ask(Actor, Box<Act>),
    /// Time passes.
    Wait(Instant),
}

impl Step {
    /// Does it, and puts what came of it into `events`.
    ///
    /// # Errors
    ///
    /// The refusal; nothing has changed then.
    pub fn take(&self, state: &mut State, events: &mut Vec<Event>) -> Result<(), Refusal> {
        match self {
            Self::Ask(by, act) => ask(state, *by, act, events),
            Self::Wait(to) => wait(state, *to, events),
        }
    }
}

/// Asks, and carries on what does not fit into one entry.
///
/// # Errors
///
/// The refusal; nothing has changed then.
pub(crate) fn ask(state: &mut State, by: Actor, act: &Act, events: &mut Vec<Event>) -> Result<(), Refusal> {
    enact_into(state, by, act, events)?;
    settle(state, events)
}

/// Lets time pass, stopping wherever something falls due.
pub(crate) fn wait(state: &mut State, to: Instant, events: &mut Vec<Event>) -> Result<(), Refusal> {
    let mut more = Vec::new();
    events.clear();
    while pass(state, to, &mut more)? {
        events.append(&mut more);
    }
    Ok(())
}

/// Lets time pass to where the next thing happens, and lets that alone happen. Returns whether there was anything to do.
pub(crate) fn pass(state: &mut State, to: Instant, events: &mut Vec<Event>) -> Result<bool, Refusal> {
    if state.now >= to && state.is_settled() {
        events.clear();
        return Ok(false);
    }
    let next = state.due().map(|due| due.max(state.now)).filter(|due| *due < to).unwrap_or(to);
    let room = Room { events: 1, bytes: usize::MAX };
    enact_within(state, Actor::Clerk, &Act::Clock(ClockAct::PassTime { to: next }), room, events)?;
    Ok(true)
}

/// Carries on what does not fit into one entry.
fn settle(state: &mut State, events: &mut Vec<Event>) -> Result<(), Refusal> {
    let mut more = Vec::new();
    while !state.is_settled() {
        enact_into(state, Actor::Clerk, &Act::Clock(ClockAct::PassTime { to: state.now }), &mut more)?;
        events.append(&mut more);
    }
    Ok(())
}

/// What was done, one thing after the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Course(pub Vec<Step>);

impl Course {
    /// Returns how many steps it has.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns whether nothing is done.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns its lines in the rulebook's notation.
    pub fn lines(&self) -> Vec<String> {
        let line = |step: &Step| match step {
            Step::Ask(by, act) => say_act(*by, act),
            Step::Wait(to) => format!("at {to}"),
        };
        self.0.iter().map(line).collect()
    }

    /// Returns the page that begins as the world does and goes on with this course, with what comes of each step under the
    /// law as it is.
    pub fn page(&self, world: &World, title: &str) -> String {
        let begins = world.page.split_once('\n').map_or("", |(_, rest)| rest);
        let lines: String = self.lines().iter().flat_map(|line| ["    ", line, "\n"].map(str::to_owned)).collect();
        let text = format!("# {title}\n{begins}\n{lines}");
        let played = play(&[Page { name: world.name, text: &text }], &|_| None);
        played.pages.into_iter().next().unwrap_or(text)
    }
}
