//! Motions, what is on the paper of a sitting, and what is in order on its floor, and what is not and why.

use serde::Serialize;
use tauride_rules::ids::{BodyId, MemberId, MotionId, ResolutionId, SittingId};
use tauride_rules::instant::Instant;
use tauride_rules::motion::chair::{self, Next};
use tauride_rules::motion::order::{Seen, rule_of};
use tauride_rules::motion::state::{End, Motion as Moved, Stage as Come};
use tauride_rules::terms::{KindRule, MotionKind, Trait};
use tauride_rules::{Refusal, State};

use crate::marked::{Marked, marked};
use crate::named::{self, Named};

/// A motion of any kind.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Motion {
    /// Its number.
    pub id: MotionId,
    /// Its kind.
    pub kind: MotionKind,
    /// The sitting on whose paper it stands, or in which it was moved.
    pub sitting: SittingId,
    /// The item of the agenda, counted from 1; of a motion on procedure 0.
    pub item: u32,
    /// What it is called; empty where it is none on a matter.
    pub title: String,
    /// What is to be resolved, clause by clause, as amended; of an amendment the words that it would insert.
    pub clauses: Vec<String>,
    /// The same with what its amendments would change; nothing, where none would.
    pub marked: Vec<Vec<Marked>>,
    /// The version of that text.
    pub version: u16,
    /// Who submitted or moved it.
    pub by: Named<MemberId>,
    /// Who seconded it.
    pub seconder: Option<Named<MemberId>>,
    /// What it would change, or is about.
    pub on: Option<MotionId>,
    /// What an amendment would change.
    pub change: Option<Change>,
    /// To when, or until when.
    pub until: Option<Instant>,
    /// To which body.
    pub body: Option<Named<BodyId>>,
    /// How far it has come.
    pub stage: Stage,
    /// What was last resolved by it.
    pub resolution: Option<ResolutionId>,
    /// How many support it, where it was submitted late.
    pub supporters: Option<u64>,
    /// The bodies in which it has been before.
    pub been: Vec<Named<BodyId>>,
}

/// A motion in a list.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Summary {
    /// Its number.
    pub id: MotionId,
    /// Its kind.
    pub kind: MotionKind,
    /// What it is called; empty where it is none on a matter.
    pub title: String,
    /// What it would change, or is about.
    pub on: Option<MotionId>,
    /// How far it has come.
    pub stage: Stage,
}

impl Summary {
    /// Returns a motion as it stands in a list; nothing if there is none of this number.
    pub fn of(state: &State, id: MotionId) -> Option<Self> {
        let found = state.motion(id)?;
        let title = found.title.to_string();
        Some(Self { id, kind: found.kind, title, on: found.on, stage: stage(found.stage) })
    }
}

/// What an amendment would change.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Change {
    /// The clause, in the version against which it was submitted.
    pub clause: u32,
    /// That version.
    pub version: u16,
    /// The words that it would strike out.
    pub strike: String,
    /// Whether another amendment has changed these words.
    pub overtaken: bool,
    /// The amendments that would change the same words, at most 100.
    pub conflicts: Vec<MotionId>,
}

/// How far a motion has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// It stands on the paper of its sitting.
    OnPaper,
    /// It waits for somebody to second it.
    Moved,
    /// It is pending.
    Pending,
    /// It was set aside.
    Tabled,
    /// It was postponed.
    Postponed,
    /// It waits for another body.
    Sent,
    /// It was carried.
    Carried,
    /// It was lost.
    Lost,
    /// It was carried, and is no longer in force.
    Rescinded,
    /// It was taken back.
    TakenBack,
    /// The meeting dealt with it no more.
    Dropped,
    /// Its clauses became motions of their own.
    Divided,
    /// What it would change is no longer before the meeting.
    Gone,
    /// It fell with its sitting.
    Fell,
}

/// The most conflicts that are told of an amendment.
const CONFLICTS: usize = 100;

impl Motion {
    /// Returns a motion; nothing if there is none of this number.
    pub fn of(state: &State, id: MotionId) -> Option<Self> {
        let found = state.motion(id)?;
        let text = found.kind == MotionKind::Main || found.change.is_some();
        let clauses = found.text.split('\n').filter(|_| text && !found.text.is_empty());
        let sittings = found.history.iter().filter_map(|step| state.sitting(step.sitting));
        Some(Self {
            id,
            kind: found.kind,
            sitting: found.sitting,
            item: found.item,
            title: found.title.to_string(),
            clauses: clauses.map(str::to_owned).collect(),
            marked: marked(state, id),
            version: found.version,
            by: named::member(state, found.by),
            seconder: found.seconder.map(|seconder| named::member(state, seconder)),
            on: found.on,
            change: change(state, id, found),
            until: found.until,
            body: found.body.map(|body| named::body(state, body)),
            stage: stage(found.stage),
            resolution: state.resolutions.by_motion(id),
            supporters: found.supporters(),
            been: sittings.map(|sitting| named::body(state, sitting.body)).collect(),
        })
    }

    /// Returns whether nothing more comes of it.
    pub const fn is_over(&self) -> bool {
        !matches!(
            self.stage,
            Stage::OnPaper | Stage::Moved | Stage::Pending | Stage::Tabled | Stage::Postponed | Stage::Sent
        )
    }
}

fn change(state: &State, id: MotionId, motion: &Moved) -> Option<Change> {
    let change = motion.change.as_ref()?;
    Some(Change {
        clause: change.clause,
        version: change.version,
        strike: change.strike.to_string(),
        overtaken: change.now.is_none(),
        conflicts: state.motions.conflicts(id).map(|(id, _)| id).take(CONFLICTS).collect(),
    })
}

const fn stage(stage: Come) -> Stage {
    match stage {
        Come::OnPaper => Stage::OnPaper,
        Come::Moved => Stage::Moved,
        Come::Pending => Stage::Pending,
        Come::Tabled => Stage::Tabled,
        Come::Postponed(_) => Stage::Postponed,
        Come::Sent(_) => Stage::Sent,
        Come::Over(End::Carried) => Stage::Carried,
        Come::Over(End::Lost) => Stage::Lost,
        Come::Over(End::Rescinded) => Stage::Rescinded,
        Come::Over(End::TakenBack) => Stage::TakenBack,
        Come::Over(End::Dropped) => Stage::Dropped,
        Come::Over(End::Divided) => Stage::Divided,
        Come::Over(End::Gone) => Stage::Gone,
        Come::Over(End::Fell) => Stage::Fell,
    }
}

/// The floor of a sitting: what is pending, what is in order, and what the chair does next.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Floor {
    /// The item of the agenda that is dealt with, counted from 1.
    pub item: u32,
    /// What is pending: the main motion first, what is put next last.
    pub pending: Vec<MotionId>,
    /// What waits for somebody to second it.
    pub moved: Vec<MotionId>,
    /// Who speaks.
    pub speaking: Option<MemberId>,
    /// What the chair does next.
    pub chair: Vec<ChairNext>,
    /// Every kind of motion that the standing orders know: whether it is in order now, and if not, why.
    pub kinds: Vec<Kind>,
}

/// A kind of motion, as it may be moved now.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Kind {
    /// The kind.
    pub kind: MotionKind,
    /// Its rank; 0, where it has none.
    pub rank: u8,
    /// Who may move it.
    pub whose: Whose,
    /// The article of the charter that says so.
    pub under: String,
    /// Why it is not in order now; nothing, where it is.
    pub refused: Option<Refused>,
}

/// Who may move a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Whose {
    /// Anybody in the hall with a vote.
    Anybody,
    /// Anybody with a vote who has not spoken on the question.
    Unspoken,
    /// Whoever moved the main motion.
    Mover,
}

/// Why something is not in order.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Refused {
    /// The article of the rulebook.
    pub article: &'static str,
    /// The reason in English.
    pub why: String,
    /// The same for a language to say.
    #[serde(skip)]
    pub refusal: Refusal,
}

/// What the chair does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ChairNext {
    /// Lets the hall vote.
    Divide,
    /// Resumes the sitting.
    Resume,
    /// Rules on a point of order.
    Rule,
    /// Lets somebody speak to the end.
    Listen {
        /// Who speaks.
        member: MemberId,
        /// Until when at least.
        until: Instant,
    },
    /// Ends a speech whose time is over.
    EndSpeech {
        /// Whose.
        member: MemberId,
    },
    /// Calls on somebody to speak.
    CallOn {
        /// Whom.
        member: MemberId,
    },
    /// Puts the question.
    Put,
    /// Goes on to an item of the agenda.
    TakeItem {
        /// Which.
        item: u32,
    },
}

impl From<Next> for ChairNext {
    fn from(next: Next) -> Self {
        match next {
            Next::Divide => Self::Divide,
            Next::Resume => Self::Resume,
            Next::Rule => Self::Rule,
            Next::Listen(member, until) => Self::Listen { member, until },
            Next::EndSpeech(member) => Self::EndSpeech { member },
            Next::CallOn(member) => Self::CallOn { member },
            Next::Put => Self::Put,
            Next::TakeItem(item) => Self::TakeItem { item },
        }
    }
}

impl Floor {
    /// Returns the floor of a sitting that is held; nothing if there is none of this number, or it is not held.
    pub fn of(state: &State, id: SittingId) -> Option<Self> {
        let sitting = state.sitting(id).filter(|sitting| sitting.is_held())?;
        let rule = rule_of(state, (id, sitting.body));
        let seen = Seen::new(state, (id, sitting), &rule);
        let kind = |own: &KindRule| Kind {
            kind: own.kind,
            rank: own.rank,
            whose: whose(own),
            under: rule.article.to_string(),
            refused: seen.in_order(own.kind).err().map(|refusal| Refused {
                article: refusal.article(),
                why: refusal.to_string(),
                refusal,
            }),
        };
        let floor = state.motions.floor(id);
        Some(Self {
            item: floor.map_or(1, |floor| floor.item),
            pending: floor.map_or_else(Vec::new, |floor| floor.stack.iter().map(|frame| frame.motion).collect()),
            moved: floor.map_or_else(Vec::new, |floor| floor.moved.values().copied().collect()),
            speaking: floor.and_then(|floor| floor.speaking).map(|(member, _)| member),
            chair: chair::next(state, id).into_iter().map(ChairNext::from).collect(),
            kinds: rule.kinds.iter().map(kind).collect(),
        })
    }
}

fn whose(rule: &KindRule) -> Whose {
    if rule.kind == MotionKind::Remit {
        Whose::Mover
    } else if rule.has(Trait::Unspoken) {
        Whose::Unspoken
    } else {
        Whose::Anybody
    }
}

/// Returns what stands on the paper of a sitting, in the order of the numbers, at most so many from one on; and how many
/// there are.
pub fn paper(state: &State, sitting: SittingId, (from, most): (usize, usize)) -> (Vec<Summary>, usize) {
    let all = state.motions.on_paper(sitting).count();
    let there = state.motions.on_paper(sitting).skip(from).take(most);
    (there.filter_map(|(id, _)| Summary::of(state, id)).collect(), all)
}
