//! The worlds in which the law is tried, and for each article that is left out the one in which it is missed.

mod places;

use crate::world::{NoWorld, World};
use places::PLACES;

/// An article that can be left out, and where it is missed.
#[derive(Clone, Copy, Debug)]
pub struct Seed {
    /// The article.
    pub article: &'static str,
    /// The world.
    pub world: &'static str,
    /// Whether it is missed only by a course that is longer than all courses can be tried, or that comes back to a state
    /// which would be the same under the law as it is.
    pub far: bool,
}

const fn seed(article: &'static str, world: &'static str) -> Seed {
    Seed { article, world, far: false }
}

const fn far(article: &'static str, world: &'static str) -> Seed {
    Seed { article, world, far: true }
}

/// For each article that the law can be tried without, the world in which the shortest course misses it.
pub const SEEDS: &[Seed] = &[
    seed("affiliation.7", "labels"),
    seed("affiliation.8", "merging"),
    seed("affiliation.12", "labels"),
    seed("affiliation.13", "labels"),
    seed("affiliation.14", "labels"),
    seed("agreement.3", "agreement"),
    seed("agreement.6", "agreement"),
    seed("agreement.8", "agreement"),
    seed("agreement.11", "agreement"),
    seed("agreement.12", "agreement"),
    seed("agreement.14", "agreement"),
    seed("agreement.15", "agreement"),
    seed("agreement.16", "agreement"),
    seed("agreement.17", "agreement"),
    seed("agreement.19", "agreement"),
    seed("agreement.20", "denounced"),
    seed("agreement.21", "agreement"),
    seed("agreement.24", "denounced"),
    seed("answerability.3", "answers"),
    seed("answerability.5", "answers"),
    seed("answerability.6", "answers"),
    seed("answerability.7", "answers"),
    seed("answerability.14", "answers"),
    seed("answerability.16", "answers"),
    seed("answerability.17", "answers"),
    seed("answerability.18", "answers"),
    seed("answerability.20", "answers"),
    seed("answerability.22", "answers"),
    seed("body.16", "unseated"),
    seed("charter.3", "amendment"),
    seed("charter.5", "assembly"),
    seed("charter.6", "amendment"),
    seed("charter.7", "amendment"),
    seed("charter.10", "amendment"),
    seed("commission.1", "commission"),
    seed("commission.4", "commission"),
    seed("commission.6", "commission"),
    seed("commission.7", "commission"),
    seed("commission.8", "commission"),
    seed("commission.9", "commission"),
    seed("commission.10", "commission"),
    seed("commission.12", "commission"),
    seed("commission.13", "commission"),
    seed("commission.15", "commission"),
    seed("commission.16", "commission"),
    seed("division.10", "division"),
    seed("division.11", "division"),
    seed("division.12", "division"),
    seed("emergency.2", "emergency"),
    seed("emergency.3", "emergency"),
    seed("emergency.6", "emergency"),
    seed("emergency.10", "emergency"),
    seed("emergency.12", "emergency"),
    seed("emergency.19", "emergency"),
    seed("emergency.22", "emergency"),
    seed("motion.9", "motion"),
    seed("motion.25", "motion"),
    far("oversight.2", "stopped"),
    seed("oversight.3", "resolving"),
    seed("oversight.4", "resolving"),
    seed("oversight.5", "overseen"),
    seed("oversight.6", "overseen"),
    seed("oversight.7", "stopped"),
    seed("oversight.8", "overseen"),
    far("oversight.10", "stopped"),
    far("oversight.11", "stopped"),
    seed("oversight.12", "stopped"),
    far("oversight.13", "stopped"),
    far("oversight.15", "stopped"),
    far("oversight.16", "overseen"),
    seed("oversight.18", "stopped"),
    seed("oversight.19", "stopped"),
    seed("oversight.21", "overseen"),
    far("oversight.22", "overseen"),
    seed("oversight.32", "sealed"),
    seed("oversight.33", "sealed"),
    seed("oversight.34", "sealed"),
    seed("oversight.35", "sealed"),
    seed("oversight.36", "sealed"),
    seed("poll.3", "decision"),
    seed("poll.15", "decision"),
    far("poll.16", "council"),
    seed("poll.17", "decision"),
    seed("poll.18", "chair"),
    seed("poll.19", "decision"),
    seed("poll.20", "meeting"),
    seed("poll.21", "meeting"),
    seed("poll.22", "meeting"),
    seed("poll.25", "decision"),
    seed("poll.32", "resigning"),
    seed("position.3", "positions"),
    seed("position.10", "positions"),
    seed("position.17", "positions"),
    seed("recall.1", "resigning"),
    seed("recall.2", "petition"),
    seed("recall.3", "petition"),
    seed("recall.4", "petition"),
    seed("recall.9", "petition"),
    seed("recall.10", "petition"),
    seed("recall.12", "petition"),
    seed("recall.13", "petition"),
    seed("recall.14", "meeting"),
    seed("resolution.2", "resolution"),
    seed("roll.1", "rolls"),
    seed("roll.4", "rolls"),
    seed("roll.8", "joining"),
    seed("roll.9", "rolls"),
    seed("roll.10", "rolls"),
    seed("roll.11", "rolls"),
    seed("roll.13", "rolls"),
    seed("roll.17", "rolls"),
    seed("roll.18", "moving"),
    far("roll.19", "rolls"),
    seed("roll.22", "rolls"),
    seed("sitting.27", "sitting"),
    far("succession.3", "succession"),
    seed("succession.4", "succession"),
    seed("succession.5", "succession"),
    seed("succession.9", "succession"),
    far("succession.12", "succession"),
    seed("succession.13", "succession"),
    seed("succession.15", "succession"),
    seed("votes.1", "decision"),
    seed("votes.2", "decision"),
    seed("votes.3", "council"),
    seed("votes.5", "filling"),
    seed("votes.8", "decision"),
    seed("votes.10", "hands"),
    seed("votes.11", "meeting"),
    seed("votes.12", "meeting"),
    seed("votes.13", "credential"),
    seed("votes.17", "lasting"),
    seed("votes.18", "lasting"),
];

/// Returns the names of the worlds.
pub fn names() -> impl Iterator<Item = &'static str> {
    PLACES.iter().map(|place| place.name)
}

/// Reads a world.
///
/// # Errors
///
/// [`NoWorld`] if there is none of the name, or its page cannot be played.
pub fn world(name: &str) -> Result<World, NoWorld> {
    let place = PLACES.iter().find(|place| place.name == name).ok_or_else(|| NoWorld::unknown(name))?;
    World::read(place.name, &format!("{}{}", place.page, place.more), place.alphabet)
}
