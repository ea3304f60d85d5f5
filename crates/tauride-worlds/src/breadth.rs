//! Everything that anybody could do, in every order, the shortest courses first.

use std::collections::BTreeSet;

use tauride_rules::{State, decide};

use crate::asks;
use crate::course::{Course, Step};
use crate::witness::{Breach, Witness};
use crate::world::World;

/// How far a search goes.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// How many states are looked at.
    pub states: usize,
    /// How many steps lie between the beginning and the last of them.
    pub depth: usize,
    /// How many acts are asked for, refused ones among them: where a world grows, each of its states is asked more.
    pub acts: u64,
}

/// What ended a search.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ended {
    /// Nothing is left that could be done.
    #[default]
    All,
    /// Something happened that must not.
    Breach,
    /// The number of states.
    States,
    /// The number of steps.
    Steps,
    /// The number of acts asked for.
    Acts,
    /// The number of courses.
    Courses,
}

/// What came of trying.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// How many acts were asked for, refused ones among them.
    pub tried: u64,
    /// How many states there were of which no two are the same.
    pub states: usize,
    /// How many steps the longest course had.
    pub depth: usize,
    /// What ended it.
    pub ended: Ended,
    /// What must not have happened, and the shortest course to it.
    pub breach: Option<(Course, Breach)>,
}

struct Node {
    place: usize,
    state: State,
    witness: Witness,
}

/// The steps to each state: the place of the state before, and the step.
type Steps = Vec<(usize, Step)>;

/// Tries everything, until something happens that must not, or a bound is reached.
pub fn search(world: &World, bounds: Bounds) -> Found {
    let mut found = Found { states: 1, ..Found::default() };
    let mut seen = BTreeSet::from([world.fingerprint(&world.begins)]);
    let mut steps: Steps = vec![(0, Step::Wait(world.begins.now))];
    let begins = world.begins.clone();
    let mut now = vec![Node { place: 0, witness: Witness::of(&begins), state: begins }];
    while found.depth < bounds.depth && !now.is_empty() {
        found.depth += 1;
        let mut next = Vec::new();
        for node in &now {
            for step in possible(world, &node.state, &mut found.tried) {
                let taken = match take(node, step) {
                    Ok(taken) => taken,
                    Err((step, breach)) => {
                        found.breach = Some((course(&steps, node.place, step), breach));
                        return Found { ended: Ended::Breach, ..found };
                    }
                };
                let (state, witness, step) = taken;
                if !seen.insert(world.fingerprint(&state)) {
                    continue;
                }
                found.states += 1;
                steps.push((node.place, step));
                next.push(Node { place: steps.len() - 1, state, witness });
                if found.states >= bounds.states {
                    return Found { ended: Ended::States, ..found };
                }
            }
            if found.tried >= bounds.acts {
                return Found { ended: Ended::Acts, ..found };
            }
        }
        now = next;
    }
    let ended = if now.is_empty() { Ended::All } else { Ended::Steps };
    Found { ended, ..found }
}

/// Returns the steps that the law does not refuse.
pub(crate) fn possible(world: &World, state: &State, tried: &mut u64) -> Vec<Step> {
    let mut steps = Vec::new();
    asks::all(world, state, &mut |by, act| {
        *tried += 1;
        if decide(state, by, &act).is_ok() {
            steps.push(Step::Ask(by, Box::new(act)));
        }
    });
    steps.extend(asks::waits(state));
    steps
}

type Taken = (State, Witness, Step);

fn take(node: &Node, step: Step) -> Result<Taken, (Step, Breach)> {
    let (mut state, mut witness) = (node.state.clone(), node.witness.clone());
    match witness.watch(&step, &mut state) {
        Ok(Ok(())) => Ok((state, witness, step)),
        Ok(Err(breach)) => Err((step, breach)),
        Err(refusal) => {
            Err((step, Breach(format!("refused when it was entered, and not when it was asked: {refusal}"))))
        }
    }
}

/// Returns the course to a state and one step beyond.
fn course(steps: &Steps, mut place: usize, last: Step) -> Course {
    let mut course = vec![last];
    while place > 0
        && let Some((before, step)) = steps.get(place)
    {
        course.push(step.clone());
        place = *before;
    }
    course.reverse();
    Course(course)
}
