//! Courses by chance: they go further than every order of everything, and what they find is cut down to what it takes.

use tauride_rules::clock::ClockAct;
use tauride_rules::poll::PollAct;
use tauride_rules::room::Room;
use tauride_rules::{Act, Actor, State, enact, enact_within, rehearse};

use crate::breadth::{Ended, Found, possible};
use crate::course::{Course, Step};
use crate::witness::{Breach, Witness};
use crate::world::World;

/// How many courses are tried by chance, and how long each is.
#[derive(Clone, Copy, Debug)]
pub struct Walks {
    /// The number from which chance comes.
    pub seed: u64,
    /// How many courses.
    pub walks: usize,
    /// How many steps each has.
    pub steps: usize,
    /// After how many acts asked for no further course begins.
    pub acts: u64,
}

/// Chance that is the same on every machine (`SplitMix64`).
#[derive(Clone, Debug)]
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number below another, or 0.
    fn below(&mut self, most: usize) -> usize {
        let most = u64::try_from(most).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % most).unwrap_or(0)
    }
}

/// At each so many steps a state is written out, which is slow.
const WRITTEN: usize = 16;

/// One time in so many, time passes.
const PASSES: usize = 5;

/// Walks until something happens that must not, or all walks are done.
pub fn walk(world: &World, walks: Walks) -> Found {
    let mut found = Found { ended: Ended::Courses, ..Found::default() };
    let mut chance = Chance(walks.seed);
    for _ in 0..walks.walks {
        if found.tried >= walks.acts {
            return Found { ended: Ended::Acts, ..found };
        }
        let mut course = Course::default();
        if let Err(breach) = one(world, &mut chance, walks.steps, (&mut course, &mut found)) {
            found.breach = Some(shrink(world, course, breach));
            return Found { ended: Ended::Breach, ..found };
        }
    }
    found
}

fn one(
    world: &World,
    chance: &mut Chance,
    steps: usize,
    (course, found): (&mut Course, &mut Found),
) -> Result<(), Breach> {
    let (mut state, mut witness) = (world.begins.clone(), Witness::of(&world.begins));
    for _ in 0..steps {
        let mut possible = possible(world, &state, &mut found.tried);
        if chance.below(PASSES) == 0 {
            possible.retain(|step| matches!(step, Step::Wait(_)));
        }
        if possible.is_empty() {
            break;
        }
        let step = possible.swap_remove(chance.below(possible.len()));
        let before = state.clone();
        course.0.push(step);
        let Some(step) = course.0.last() else { break };
        let same: Same = if course.len().is_multiple_of(WRITTEN) { to_the_letter } else { to_the_fingerprint };
        rehearsed(world, &before, step, same)?;
        let seen = witness.watch(step, &mut state);
        seen.map_err(|refusal| Breach(format!("refused when it was entered: {refusal}")))??;
        found.states += 1;
        found.depth = found.depth.max(course.0.len());
        divided(world, &before, step, &state)?;
    }
    replayed(world, course, &state)
}

/// Whoever replays the course comes to the same state.
fn replayed(world: &World, course: &Course, state: &State) -> Result<(), Breach> {
    let (mut again, mut events) = (world.begins.clone(), Vec::new());
    for step in &course.0 {
        step.take(&mut again, &mut events)
            .map_err(|refusal| Breach(format!("refused when it was replayed: {refusal}")))?;
    }
    let same = world.fingerprint(&again) == world.fingerprint(state);
    if same { Ok(()) } else { Err(Breach("whoever replays this comes to another state".into())) }
}

/// Whether two states are the same.
type Same = fn(&World, &State, &State) -> bool;

/// Whether all that can still matter is the same.
fn to_the_fingerprint(world: &World, one: &State, other: &State) -> bool {
    world.fingerprint(one) == world.fingerprint(other)
}

/// Whether all is the same that can be written out of a state.
fn to_the_letter(world: &World, one: &State, other: &State) -> bool {
    to_the_fingerprint(world, one, other) && format!("{one:?}") == format!("{other:?}")
}

/// What a rehearsal says would follow is what follows, and it leaves everything as it was.
fn rehearsed(world: &World, before: &State, step: &Step, same: Same) -> Result<(), Breach> {
    let Step::Ask(by, act) = step else { return Ok(()) };
    let (mut state, mut enacted) = (before.clone(), before.clone());
    let said = rehearse(&mut state, *by, act);
    if !same(world, &state, before) {
        return Err(Breach("a rehearsal leaves something behind".into()));
    }
    let comes = enact(&mut enacted, *by, act);
    if said == comes { Ok(()) } else { Err(Breach("something else comes than a rehearsal said".into())) }
}

/// Where a cascade is divided makes no difference: one event to an entry comes to the same state.
fn divided(world: &World, before: &State, step: &Step, after: &State) -> Result<(), Breach> {
    let Step::Ask(by, act) = step else { return Ok(()) };
    let room = Room { events: 1, bytes: usize::MAX };
    let (mut state, mut events) = (before.clone(), Vec::new());
    let refused = |refusal| Breach(format!("refused where a cascade is divided: {refusal}"));
    enact_within(&mut state, *by, act, room, &mut events).map_err(refused)?;
    while !state.is_settled() {
        let pass = Act::Clock(ClockAct::PassTime { to: state.now });
        enact_within(&mut state, Actor::Clerk, &pass, room, &mut events).map_err(refused)?;
    }
    let same = world.fingerprint(&state) == world.fingerprint(after);
    if same { Ok(()) } else { Err(Breach("a cascade that was divided ends in another state".into())) }
}

/// Leaves out every step without which something still happens that must not.
fn shrink(world: &World, course: Course, breach: Breach) -> (Course, Breach) {
    let (mut best, mut breach) = (course, breach);
    loop {
        let polls = polls_after(world, &best);
        let shorter = (0..best.len()).rev().find_map(|left_out| {
            let rest = best.0.iter().enumerate().filter(|(place, _)| *place != left_out);
            let opened = |place: usize| place.checked_sub(1).and_then(|place| polls.get(place)).copied().unwrap_or(0);
            let fewer = opened(left_out + 1).saturating_sub(opened(left_out));
            let renumber = |(place, step): (usize, &Step)| {
                if place > left_out { renumbered(step, opened(left_out), fewer) } else { step.clone() }
            };
            let rest = Course(rest.map(renumber).collect());
            replay(world, &rest).filter(|(course, _)| course.len() < best.len())
        });
        match shorter {
            Some(shorter) => (best, breach) = shorter,
            None => return (best, breach),
        }
    }
}

/// Returns how many polls there are after each step.
fn polls_after(world: &World, course: &Course) -> Vec<u32> {
    let (mut state, mut events) = (world.begins.clone(), Vec::new());
    let after = course.0.iter().map(|step| {
        let _refused = step.take(&mut state, &mut events);
        u32::try_from(state.polls.len()).unwrap_or(u32::MAX)
    });
    after.collect()
}

/// Returns a step on the same poll, after so many fewer have been opened before it.
fn renumbered(step: &Step, before: u32, fewer: u32) -> Step {
    let mut step = step.clone();
    if let Step::Ask(_, act) = &mut step
        && let Act::Poll(
            PollAct::CastVote { poll, .. } | PollAct::ReportCount { poll, .. } | PollAct::ClosePoll { poll },
        ) = &mut **act
        && poll.0 > before
    {
        poll.0 = poll.0.saturating_sub(fewer);
    }
    step
}

/// Takes the steps that are not refused, until something happens that must not.
pub(crate) fn replay(world: &World, course: &Course) -> Option<(Course, Breach)> {
    let (mut state, mut witness) = (world.begins.clone(), Witness::of(&world.begins));
    let mut taken = Course::default();
    for step in &course.0 {
        // A refusal changes nothing.
        let Ok(seen) = witness.watch(step, &mut state) else { continue };
        taken.0.push(step.clone());
        if let Err(breach) = seen {
            return Some((taken, breach));
        }
    }
    None
}
