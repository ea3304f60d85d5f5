//! The worlds in which the law is tried, and for each article that is left out the one in which it is missed.

use crate::alphabet::Alphabet;
use crate::world::{NoWorld, World};

/// A world by its name: the page on which it begins, and what is asked in it.
struct Place {
    name: &'static str,
    page: &'static str,
    /// What goes on before everything begins, beside the page.
    more: &'static str,
    alphabet: Alphabet,
}

const BRANCHES: &str = include_str!("../worlds/branches.md");
const COUNCIL: &str = include_str!("../worlds/council.md");
const MEETING: &str = include_str!("../worlds/meeting.md");
const CHARTER: &str = include_str!("../worlds/charter.md");
const BALLOTS: &str = include_str!("../worlds/ballots.md");
const LABELS: &str = include_str!("../worlds/labels.md");
const POSITIONS: &str = include_str!("../worlds/positions.md");
const HALLS: &str = include_str!("../worlds/halls.md");
const CALLS: &str = include_str!("../worlds/calls.md");

const fn place(name: &'static str, page: &'static str, more: &'static str, alphabet: Alphabet) -> Place {
    Place { name, page, more, alphabet }
}

const PLACES: &[Place] = &[
    place("petition", BRANCHES, "", Alphabet::PETITION.and(Alphabet::VOTE)),
    place("moving", BRANCHES, "", Alphabet::PETITION.and(Alphabet::ROLL).and(Alphabet::MANDATE)),
    place("decision", BRANCHES, "", Alphabet::DECISION.and(Alphabet::VOTE).and(Alphabet::ROLL)),
    place("resigning", BRANCHES, "", Alphabet::DECISION.and(Alphabet::PETITION).and(Alphabet::MANDATE)),
    place("rolls", BRANCHES, "", Alphabet::ROLL.and(Alphabet::KEEPER)),
    place("council", COUNCIL, "", Alphabet::OF_BODY.and(Alphabet::VOTE).and(Alphabet::MANDATE)),
    place(
        "credential",
        COUNCIL,
        "    M1 names M6 to sit in S1 until 2026-05-01 10:00\n",
        Alphabet::CREDENTIAL.and(Alphabet::VOTE),
    ),
    place("filling", COUNCIL, FILLING, Alphabet::OF_BODY.and(Alphabet::VOTE).and(Alphabet::ELECTION)),
    place("joining", BALLOTS, "", Alphabet::ROLL),
    place("hands", BRANCHES, "", Alphabet::DECISION.and(Alphabet::HANDS).and(Alphabet::VOTE)),
    place("unseated", CHARTER, "", Alphabet::OF_BODY.and(Alphabet::VOTE)),
    place("meeting", MEETING, "", Alphabet::DECISION.and(Alphabet::HANDS).and(Alphabet::VOTE)),
    place("chair", MEETING, "", Alphabet::CREDENTIAL.and(Alphabet::VOTE)),
    place("amendment", CHARTER, "", Alphabet::CHARTER.and(Alphabet::VOTE)),
    place("assembly", MEETING, "", Alphabet::CHARTER.and(Alphabet::VOTE)),
    place("ballots", BALLOTS, "", Alphabet::STANDING.and(Alphabet::MANDATE)),
    place("executive", BALLOTS, "", Alphabet::DECISION.and(Alphabet::BODY).and(Alphabet::VOTE)),
    place("calls", CALLS, "", Alphabet::CALL.and(Alphabet::BODY)),
    place("provisional", CALLS, "", Alphabet::BODY.and(Alphabet::OF_BODY).and(Alphabet::VOTE)),
    place("labels", LABELS, "", Alphabet::LABEL.and(Alphabet::MANDATE)),
    place("merging", LABELS, MERGING, Alphabet::LABEL),
    place("positions", POSITIONS, "", Alphabet::POSITION.and(Alphabet::VOTE)),
    place("sitting", HALLS, "", Alphabet::SITTING),
    place("division", HALLS, DIVIDING, Alphabet::SITTING.and(Alphabet::DIVISION)),
    place("motion", HALLS, MOVED, Alphabet::SITTING.and(Alphabet::DIVISION).and(Alphabet::MOTION)),
    place("resolution", HALLS, DIVIDING, Alphabet::SITTING.and(Alphabet::DIVISION)),
    place("all of branches", BRANCHES, "", Alphabet::ALL),
    place("all of the council", COUNCIL, "", Alphabet::ALL),
    place("all of the meeting", MEETING, "", Alphabet::ALL),
    place("all of the charter", CHARTER, "", Alphabet::ALL),
    place("all of ballots", BALLOTS, "", Alphabet::ALL),
    place("all of calls", CALLS, "", Alphabet::ALL),
];

/// A seat of the council is vacant, and votes have been given for M5, who is not yet elected.
const FILLING: &str = "    M1 resigns from S1
    M3 resigns from S3
    M4 calls an election in C1
    M5 stands in E2
    M4 closes nominations in E2
    M4 votes for M5 in E2
";

/// Somebody would merge the two labels, and another has gone over.
const MERGING: &str = "    M1 founds the label \"United\" out of L1 L2
    M2 declares L3
";

/// The hall divides.
const DIVIDING: &str = "    M1 puts to H1, under item 1: \"Peace\"
    M2 seconds D1
";

/// M1 has moved something, which waits to be seconded.
const MOVED: &str = "    M1 submits to H1, under item 1, \"Peace\": \"That there be peace\"
    M1 moves A1
";

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
    seed("body.16", "unseated"),
    seed("charter.3", "amendment"),
    seed("charter.5", "assembly"),
    seed("charter.6", "amendment"),
    seed("charter.7", "amendment"),
    seed("charter.10", "amendment"),
    seed("division.10", "division"),
    seed("division.11", "division"),
    seed("division.12", "division"),
    seed("motion.9", "motion"),
    seed("motion.25", "motion"),
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
    seed("votes.1", "decision"),
    seed("votes.2", "decision"),
    seed("votes.3", "council"),
    seed("votes.5", "filling"),
    seed("votes.8", "decision"),
    seed("votes.10", "hands"),
    seed("votes.11", "meeting"),
    seed("votes.12", "meeting"),
    seed("votes.13", "credential"),
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
