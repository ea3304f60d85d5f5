//! Motions, and the floor of each sitting: what is pending there, and who speaks.

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use crate::ground::ids::{BodyId, MemberId, MotionId, SittingId};
use crate::ground::instant::Instant;
use crate::ground::members::MemberSet;
use crate::ground::text::Text;
use crate::motion::event::{Disposal, Ruling};
use crate::motion::text::Difference;
use crate::terms::{MotionKind, MotionRule};

pub use super::table::Motions;

/// A motion, of whatever kind.
#[derive(Clone, Debug)]
pub struct Motion {
    /// The sitting on whose paper it stands, or in which it was moved.
    pub sitting: SittingId,
    /// The item of its agenda, counted from 1; of a motion on procedure 0.
    pub item: u32,
    /// Its kind.
    pub kind: MotionKind,
    /// Who submitted it.
    pub submitter: MemberId,
    /// Who submitted it or, once it is moved, moved it.
    pub by: MemberId,
    /// Whether it has been pending, or comes out of what was: it belongs to the meeting.
    pub of_the_meeting: bool,
    /// Who seconded it.
    pub seconder: Option<MemberId>,
    /// What it is called; of an amendment or a motion on procedure nothing.
    pub title: Text,
    /// Its clauses, a line each; of an amendment the words that it would insert.
    pub text: Text,
    /// The version of its text; the first is 1.
    pub version: u16,
    /// What it would change, or is about.
    pub on: Option<MotionId>,
    /// What it would change of that text.
    pub change: Option<Box<Change>>,
    /// Until when, or to when.
    pub until: Option<Instant>,
    /// To which body.
    pub body: Option<BodyId>,
    /// How far it has come.
    pub stage: Stage,
    /// Who supports it, where it was submitted late.
    pub late: Option<Box<MemberSet>>,
    /// What hung on it when it was set aside.
    pub kept: Vec<Frame>,
    /// Where it has been before.
    pub history: Vec<Step>,
}

/// What an amendment would change.
#[derive(Clone, Debug)]
pub struct Change {
    /// The clause, counted from 1, in the version against which it was submitted.
    pub clause: u32,
    /// The words that it would strike out.
    pub strike: Text,
    /// That version.
    pub version: u16,
    /// Where the passage stands now; nothing, where another amendment has changed it.
    pub now: Option<Difference>,
}

/// Where a motion has been.
#[derive(Clone, Debug)]
pub struct Step {
    /// The sitting.
    pub sitting: SittingId,
    /// When it left it.
    pub at: Instant,
    /// How.
    pub how: Disposal,
}

/// How far a motion has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It stands on the paper of its sitting.
    OnPaper,
    /// It has been moved, and waits for somebody to second it.
    Moved,
    /// It is pending.
    Pending,
    /// It was set aside.
    Tabled,
    /// It is taken up again at this time.
    Postponed(Instant),
    /// It waits for this body to take it up.
    Sent(BodyId),
    /// It is over.
    Over(End),
}

/// How a motion ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
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
    /// Each of its clauses became a motion of its own.
    Divided,
    /// What it would change, or was about, is no longer before the meeting.
    Gone,
    /// It was on the paper of a sitting that is over, or pending there.
    Fell,
}

impl Motion {
    /// Returns how many clauses it has.
    pub fn clauses(&self) -> usize {
        self.text.split('\n').count()
    }

    /// Returns whether it is over.
    pub const fn is_over(&self) -> bool {
        matches!(self.stage, Stage::Over(_))
    }

    /// Returns how many support it, where it was submitted late.
    pub fn supporters(&self) -> Option<u64> {
        self.late.as_ref().map(|all| all.len())
    }
}

/// What is pending, and the debate on it.
#[derive(Clone, Debug)]
pub struct Frame {
    /// The motion.
    pub motion: MotionId,
    /// How often each has spoken on it.
    pub spoken: BTreeMap<MemberId, u8>,
    /// Who has asked to speak on it.
    pub asked: Asked,
    /// How far the debate has come.
    pub debate: Debate,
    /// How often each may speak on it.
    pub most: u8,
}

/// Those who have asked to speak: whoever has spoken least comes first, and of them whoever asked first.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    turns: BTreeSet<(u8, u64, MemberId)>,
    by: BTreeMap<MemberId, (u8, u64)>,
    ever: u64,
}

impl Asked {
    /// Returns whether somebody waits to speak.
    pub fn contains(&self, member: MemberId) -> bool {
        self.by.contains_key(&member)
    }

    /// Returns who waits, in their turn.
    pub fn iter(&self) -> impl Iterator<Item = MemberId> + '_ {
        self.turns.iter().map(|(_, _, member)| *member)
    }

    /// Somebody asks who has spoken so often.
    pub(super) fn ask(&mut self, member: MemberId, times: u8) {
        self.remove(member);
        self.turns.insert((times, self.ever, member));
        self.by.insert(member, (times, self.ever));
        self.ever = self.ever.saturating_add(1);
    }

    /// Somebody does not wait any more.
    pub(super) fn remove(&mut self, member: MemberId) {
        if let Some((times, asked)) = self.by.remove(&member) {
            self.turns.remove(&(times, asked, member));
        }
    }
}

/// How far a debate has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Debate {
    /// Anybody may ask to speak.
    Open,
    /// Those speak who have asked.
    Listed,
    /// Nobody speaks.
    Closed,
}

/// A point of order.
#[derive(Clone, Debug)]
pub struct Point {
    /// Who raised it.
    pub by: MemberId,
    /// What it says.
    pub says: Text,
    /// When.
    pub raised: Instant,
    /// How the chair has ruled.
    pub ruled: Option<Ruling>,
}

/// What something on procedure is moved on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// A motion.
    Motion(MotionId),
    /// An item of the agenda, while nothing is pending.
    Item(u32),
}

impl Question {
    /// Returns the motion, if it is one.
    pub const fn motion(self) -> Option<MotionId> {
        match self {
            Self::Motion(motion) => Some(motion),
            Self::Item(_) => None,
        }
    }
}

/// The floor of a sitting.
#[derive(Clone, Debug)]
pub struct Floor {
    /// The standing orders under which it stands: as the charter said when the floor was first taken.
    pub rule: Box<MotionRule>,
    /// The item of the agenda that is dealt with.
    pub item: u32,
    /// What is pending, the main motion first, and what is put next last.
    pub stack: Vec<Frame>,
    /// What has been moved, and waits for somebody to second it: one of each member at most.
    pub moved: BTreeMap<MemberId, MotionId>,
    /// Who speaks, and since when.
    pub speaking: Option<(MemberId, Instant)>,
    /// The last point of order.
    pub point: Option<Point>,
    /// How often each has raised one in vain on what is pending.
    pub in_vain: BTreeMap<MemberId, u8>,
    /// Whether the hall divides on what is put.
    pub put: bool,
    /// Whether motions are moved in another order than that of the agenda.
    pub suspended: bool,
    /// To when it is adjourned, if it is.
    pub adjourns_to: Option<Instant>,
    /// What was lost on which question, and how often each had moved it.
    pub lost: BTreeMap<(MotionKind, Question), BTreeMap<MemberId, u8>>,
    /// Since when the chair has had something to do: when something last changed that the chair does, or that it is to do.
    pub since: Instant,
}

impl Floor {
    /// Returns an empty floor under standing orders, taken now.
    pub fn new(rule: MotionRule, now: Instant) -> Self {
        Self {
            rule: Box::new(rule),
            item: 1,
            stack: Vec::new(),
            moved: BTreeMap::new(),
            speaking: None,
            point: None,
            in_vain: BTreeMap::new(),
            put: false,
            suspended: false,
            adjourns_to: None,
            lost: BTreeMap::new(),
            since: now,
        }
    }

    /// Returns what is immediately pending: what is put next.
    pub fn top(&self) -> Option<&Frame> {
        self.stack.last()
    }

    /// Returns what was pending first.
    pub fn bottom(&self) -> Option<MotionId> {
        self.stack.first().map(|frame| frame.motion)
    }

    /// Returns the question that is before the meeting: what was pending first, or the item of the agenda.
    pub fn question(&self) -> Question {
        self.bottom().map_or(Question::Item(self.item), Question::Motion)
    }

    /// Returns the point of order that waits for a ruling.
    pub fn unruled(&self) -> Option<&Point> {
        self.point.as_ref().filter(|point| point.ruled.is_none())
    }
}
