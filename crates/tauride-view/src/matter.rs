//! A matter: who is for it and against it, what was put to halls on it, and what is claimed.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, DivisionId, MandateId, MatterId, MemberId, PollId, SeatId};
use tauride_rules::instant::Instant;
use tauride_rules::position;
use tauride_rules::position::base;
use tauride_rules::position::state::{Behind, Position, Put, Stance, Tally, Verdict};

use crate::named::{self, Named, Whose};
use crate::part::{Part, Window};

/// The most readings, or things put to halls, that are told of a matter.
const MOST: usize = 40;

/// A matter.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Matter {
    /// Its number.
    pub id: MatterId,
    /// What assemblies are to be for or against.
    pub text: String,
    /// Who raised it.
    pub by: Named<MemberId>,
    /// When.
    pub raised: Instant,
    /// The matter of which it is a reading, if it is one.
    pub of: Option<Named<MatterId>>,
    /// Those that have all to hold for it, if it is made up of others.
    pub all: Vec<Named<MatterId>>,
    /// Those of which none may.
    pub none: Vec<Named<MatterId>>,
    /// Those who are for it.
    pub r#for: Tally,
    /// Those who are against it.
    pub against: Tally,
}

/// What else is to be known of a matter.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct More {
    /// Those who have resolved nothing on it, and how many electors stand in those units now.
    pub silent: Tally,
    /// Its readings, the first forty.
    pub readings: Vec<Matter>,
    /// What was put to halls on it, the first forty.
    pub put: Vec<OnMatter>,
}

/// The position of an assembly.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Taken {
    /// Whose it is.
    pub of: Whose,
    /// Whether it is that of a body that has ended.
    pub ended: bool,
    /// On which matter.
    pub matter: Named<MatterId>,
    /// For or against.
    pub stance: Stance,
    /// Since when.
    pub since: Instant,
    /// How many voted for taking it; nothing where it was declared without a count.
    pub votes: Option<u32>,
    /// How many could vote.
    pub electors: u32,
    /// The poll by which it was taken, if by one.
    pub poll: Option<PollId>,
    /// The division by which it was taken, if by one.
    pub division: Option<DivisionId>,
}

/// Something put to a hall, and what a vote for it means.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OnMatter {
    /// What was put.
    pub on: Put,
    /// The matter.
    pub matter: Named<MatterId>,
    /// Whether a vote for it is for the matter, or against it.
    pub stance: Stance,
    /// Who said so.
    pub by: Named<MemberId>,
    /// Whether that still holds: its words have not been amended since.
    pub holds: bool,
}

/// What those below a body resolved, all tiers down.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Below {
    /// The body.
    pub body: Named<BodyId>,
    /// Units that are for it.
    pub r#for: Tally,
    /// Units that are against it.
    pub against: Tally,
    /// Units that have resolved nothing.
    pub silent: Tally,
}

/// A claim.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Claimed {
    /// Who claims it.
    pub by: Named<MemberId>,
    /// Who is said to be for the matter or against it.
    pub who: String,
    /// For or against.
    pub stance: Stance,
    /// From what that is to be seen; may be empty.
    pub evidence: String,
    /// When it was made.
    pub at: Instant,
}

/// What the holder of a seat is instructed on a matter.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InstructedOn {
    /// The matter.
    pub matter: Named<MatterId>,
    /// To be for or against it.
    pub stance: Stance,
    /// Since when.
    pub since: Instant,
}

/// How those voted by name who were instructed on a matter, and those who were not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Comparison {
    /// Those who voted as they were instructed.
    pub kept: Behind,
    /// Those who voted the other way.
    pub broken: Behind,
    /// Those who were instructed, and abstained.
    pub abstained: Behind,
    /// Those who were not instructed.
    pub free: Behind,
}

impl Matter {
    /// Returns a matter; nothing if there is none of this number.
    pub fn of(state: &State, id: MatterId) -> Option<Self> {
        let found = state.positions.get(id)?;
        Some(Self {
            id,
            text: found.text.to_string(),
            by: named::member(state, found.by),
            raised: found.raised,
            of: found.of.map(|of| named::matter(state, of)),
            all: found.all.iter().map(|part| named::matter(state, *part)).collect(),
            none: found.none.iter().map(|part| named::matter(state, *part)).collect(),
            r#for: found.r#for,
            against: found.against,
        })
    }

    /// Returns a part of all matters.
    pub fn all(state: &State, window: Window) -> Part<Self> {
        Part::numbered(window, state.positions.len(), |place| Self::of(state, MatterId::at(place)))
    }
}

impl More {
    /// Returns what else is to be known of a matter. It takes as long as there are units and bodies.
    pub fn of(state: &State, id: MatterId) -> Self {
        let readings = state.positions.readings(id).take(MOST);
        Self {
            silent: base::silent(state, id),
            readings: readings.filter_map(|reading| Matter::of(state, reading)).collect(),
            put: state.positions.put_on(id).take(MOST).filter_map(|on| noted(state, on)).collect(),
        }
    }
}

/// Returns a part of the positions that are taken on a matter: of units first, in the order of their numbers.
pub fn positions(state: &State, id: MatterId, window: Window) -> Part<Taken> {
    let total = state.positions.get(id).map_or(0, |matter| {
        let all = [matter.r#for.units, matter.r#for.bodies, matter.against.units, matter.against.bodies];
        all.into_iter().map(u64::from).sum()
    });
    let from = usize::try_from(window.from).unwrap_or(usize::MAX);
    Part::of(window, total, state.positions.on(id).skip(from).map(|(of, own)| taken(state, (of, id), own)))
}

/// Returns the positions of a unit or body, matter by matter: so many at the most.
pub fn taken_by(state: &State, of: Sender, most: usize) -> Vec<Taken> {
    let of = position::whose(state, of);
    state.positions.taken_by(of).take(most).map(|(matter, own)| taken(state, (of, matter), own)).collect()
}

fn taken(state: &State, (of, matter): (Sender, MatterId), own: &Position) -> Taken {
    let ended = |body: BodyId| state.body(body).is_some_and(|body| body.ended);
    Taken {
        of: named::whose(state, of),
        ended: matches!(of, Sender::Body(body) if ended(body)),
        matter: named::matter(state, matter),
        stance: own.stance,
        since: own.since,
        votes: own.votes,
        electors: own.electors,
        poll: own.poll,
        division: own.division,
    }
}

/// Returns what a vote for something means that is put to a hall, as it was last noted.
pub fn noted(state: &State, on: Put) -> Option<OnMatter> {
    let found = state.positions.meaning(on)?;
    Some(OnMatter {
        on,
        matter: named::matter(state, found.matter),
        stance: found.stance,
        by: named::member(state, found.by),
        holds: position::meaning(state, on).is_some(),
    })
}

/// Returns what those below a body resolved on a matter; nothing if there is no such body. It takes as long as there are units
/// and bodies below it.
pub fn below(state: &State, body: BodyId, matter: MatterId) -> Option<Below> {
    state.body(body)?;
    let base = base::base(state, Sender::Body(body), matter);
    Some(Below { body: named::body(state, body), r#for: base.r#for, against: base.against, silent: base.silent })
}

/// Returns a part of what is claimed about a matter, in the order of the members who claim it.
pub fn claims(state: &State, id: MatterId, window: Window) -> Part<Claimed> {
    let total = u64::try_from(state.positions.claims(id).count()).unwrap_or(u64::MAX);
    let from = usize::try_from(window.from).unwrap_or(usize::MAX);
    let all = state.positions.claims(id).skip(from).map(|(by, claim)| Claimed {
        by: named::member(state, by),
        who: claim.who.to_string(),
        stance: claim.stance,
        evidence: claim.evidence.to_string(),
        at: claim.at,
    });
    Part::of(window, total, all)
}

/// Returns what the holder of a seat is instructed on a mandate, matter by matter: the first hundred.
pub fn instructed(state: &State, seat: SeatId, mandate: MandateId) -> Vec<InstructedOn> {
    let all = state.positions.instructions(seat, mandate).take(100);
    let all = all.map(|(matter, own)| InstructedOn {
        matter: named::matter(state, matter),
        stance: own.stance,
        since: own.since,
    });
    all.collect()
}

/// Returns how those voted by name in a division who were instructed on its matter.
pub fn compared(state: &State, id: DivisionId) -> Option<Comparison> {
    let found = state.positions.compared(id)?;
    Some(Comparison { kept: found.kept, broken: found.broken, abstained: found.abstained, free: found.free })
}

/// Returns how the vote at a place of a roll call was given beside what was instructed.
pub(crate) fn verdict(state: &State, id: DivisionId, place: usize) -> Option<Verdict> {
    state.positions.compared(id)?.verdicts.get(place).copied()
}
