//! Whoever was there from the beginning, and says when something happened that must not happen under any charter.
//!
//! A witness goes by what they saw, and not by what the law wrote down: who stood on which roll when a question opened, who
//! voted on it, when a recall failed, who joined and who attested it.

mod agreements;
mod answers;
mod charter;
mod commissions;
mod electors;
mod emergencies;
mod halls;
mod labels;
mod matters;
mod oversight;
mod polls;
mod recall;
mod rolls;
mod seats;
mod sides;
mod successions;

use std::fmt;

use tauride_rules::chapters::Event;
use tauride_rules::clock::ClockEvent;
use tauride_rules::instant::Instant;
use tauride_rules::{Actor, Refusal, State, invariants};

use crate::course::{Step, pass};

/// What happened that must not happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach(pub String);

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Breach {}

/// Whether all is as it must be.
pub type Sound = Result<(), Breach>;

/// What somebody knows who was there from the beginning.
#[derive(Clone, Debug, Default)]
pub struct Witness {
    polls: polls::Polls,
    recalls: recall::Recalls,
    rolls: rolls::Rolls,
    seats: seats::Seats,
    labels: labels::Labels,
    matters: matters::Matters,
    halls: halls::Halls,
    rights: oversight::Rights,
    commissions: commissions::Commissions,
    answers: answers::Answers,
    successions: successions::Successions,
    emergencies: emergencies::Emergencies,
    agreements: agreements::Agreements,
}

/// One step as a witness sees it.
struct Seen<'a> {
    before: &'a State,
    after: &'a State,
    step: &'a Step,
    events: &'a [Event],
    /// When the event happens that is looked at: several may fall due while time passes.
    now: Instant,
}

impl Seen<'_> {
    /// Returns who asked; nobody, where time passed.
    fn by(&self) -> Option<Actor> {
        match self.step {
            Step::Ask(by, _) => Some(*by),
            Step::Wait(_) => None,
        }
    }
}

impl Witness {
    /// Returns a witness who comes when a world begins.
    pub fn of(state: &State) -> Self {
        Self {
            seats: seats::Seats::of(state),
            matters: matters::Matters::of(state),
            halls: halls::Halls::of(state),
            rights: oversight::Rights::of(state),
            agreements: agreements::Agreements::of(state),
            commissions: commissions::Commissions::of(state),
            answers: answers::Answers::of(state),
            successions: successions::Successions::of(state),
            emergencies: emergencies::Emergencies::of(state),
            ..Self::default()
        }
    }

    /// Takes a step under the eyes of the witness. Whatever falls due while time passes they see by itself.
    ///
    /// # Errors
    ///
    /// The first thing that must not have happened; or that the step was refused, as its [`Refusal`].
    pub fn watch(&mut self, step: &Step, state: &mut State) -> Result<Sound, Refusal> {
        let (mut before, mut events) = (state.clone(), Vec::new());
        let Step::Wait(to) = step else {
            step.take(state, &mut events)?;
            return Ok(self.sees(&before, (step, &events), state));
        };
        while pass(state, *to, &mut events)? {
            let seen = self.sees(&before, (step, &events), state);
            if seen.is_err() {
                return Ok(seen);
            }
            before.clone_from(state);
        }
        Ok(Ok(()))
    }

    /// Sees a step, and what came of it.
    fn sees(&mut self, before: &State, (step, events): (&Step, &[Event]), after: &State) -> Sound {
        let mut seen = Seen { before, after, step, events, now: before.now };
        seats::acts(&mut self.seats, &seen)?;
        rolls::changes(&mut self.rolls, &seen)?;
        labels::becomes(&mut self.labels, &seen)?;
        matters::becomes(&mut self.matters, &seen)?;
        halls::becomes(&mut self.halls, &seen)?;
        seen.now = after.now;
        sides::sees(&seen)?;
        oversight::becomes(&mut self.rights, &seen)?;
        agreements::becomes(&mut self.agreements, &seen)?;
        commissions::becomes(&mut self.commissions, &seen)?;
        answers::becomes(&mut self.answers, &seen)?;
        successions::becomes(&mut self.successions, &seen)?;
        emergencies::becomes(&mut self.emergencies, &seen)?;
        seen.now = before.now;
        // A petition is told before the poll that it opens, and a vote after the one that it is cast in.
        for event in events {
            if let Event::Clock(ClockEvent::TimePassed { to }) = event {
                seen.now = *to;
            }
            recall::becomes(&mut self.recalls, &self.rolls, &seen, event)?;
            polls::becomes(&mut self.polls, (&self.recalls, &self.rolls), &seen, event)?;
        }
        // In the middle of a cascade something may still be to follow.
        if after.is_settled() {
            polls::stand(&self.polls, after)?;
            recall::stand(after)?;
            rolls::stand(after)?;
            halls::stand(after)?;
        }
        charter::keeps(&seen)?;
        invariants(after).map_err(|broken| Breach(broken.to_string()))
    }
}

/// All is well if something holds.
fn holds(is: impl Into<Option<bool>>, otherwise: impl FnOnce() -> String) -> Sound {
    if is.into() == Some(true) { Ok(()) } else { Err(Breach(otherwise())) }
}
