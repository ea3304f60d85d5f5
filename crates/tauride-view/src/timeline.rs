//! What has become of a resolution and what is still to come of it, each with its time: from the motion to its end.
//!
//! What happened and what is only to be expected stand apart: the second may be stopped, or come to nothing.

mod ahead;
mod bars;
mod past;

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::answerability::state::Carried;
use tauride_rules::ids::{BodyId, ChargeId, DivisionId, MotionId, PollId, ResolutionId, SittingId};
use tauride_rules::instant::Instant;
use tauride_rules::oversight::event::Left;
use tauride_rules::oversight::question::Use;
use tauride_rules::terms::{Breaks, Right};

use crate::named::Named;
use crate::resolution::Standing;

pub use bars::{Bar, Sort};

/// So many steps are told; of more the first and the last ones.
const STEPS_MAX: usize = 60;
/// So many charges with a resolution are followed.
const CHARGES_MAX: usize = 20;

/// What has become of a resolution, and what is to come.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Timeline {
    /// The time at which it is told.
    pub now: Instant,
    /// What has happened, the first step first.
    pub past: Vec<Step>,
    /// How many steps in the middle are left out, as there are so many.
    pub left_out: u64,
    /// What is to come, what comes first before the others.
    pub ahead: Vec<Ahead>,
    /// The times of the resolution, and of every right over it: as they are drawn.
    pub bars: Vec<Bar>,
}

/// Something that happened.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Step {
    /// When.
    pub at: Instant,
    /// What.
    pub what: What,
}

/// What happened.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// A sitting had the motion before it.
    Before {
        /// The motion.
        motion: MotionId,
        /// The sitting.
        sitting: SittingId,
        /// How often the text had been amended when it was carried.
        amended: u16,
    },
    /// A sitting put it off, sent it to another body, or dealt with it no more for the time being.
    Left {
        /// The sitting.
        sitting: SittingId,
        /// Until when it was put off, where that was said.
        until: Option<Instant>,
    },
    /// It was resolved.
    Resolved {
        /// The division.
        division: DivisionId,
        /// How many were for it and against it, where votes were counted.
        votes: Option<(u64, u64)>,
    },
    /// There was no quorum.
    Void,
    /// Something became of a right over it.
    Right {
        /// What the right is.
        right: Right,
        /// Whose it is; nobody's, where there was no such body.
        by: Option<Named<BodyId>>,
        /// What.
        what: OfRight,
    },
    /// A body called it in under another subject.
    CalledIn {
        /// Which.
        by: Named<BodyId>,
        /// The subject.
        subject: String,
    },
    /// It came into force.
    InForce,
    /// It was in force no more.
    Over {
        /// How it stands since.
        standing: Standing,
    },
    /// Somebody was charged with it.
    Charged {
        /// The charge.
        charge: ChargeId,
        /// With what.
        what: String,
    },
    /// Something was said of what somebody is charged with: that it is done, say, or refused.
    Carried {
        /// The charge.
        charge: ChargeId,
        /// With what.
        what: String,
        /// How far it has come.
        stage: Carried,
    },
}

/// What became of a right over a resolution.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OfRight {
    /// Its clock began, and was to run until then.
    Began(Instant),
    /// The body asked for what was missing, to be said until then.
    Asked(Instant),
    /// That was said, and its clock began anew.
    Completed(Instant),
    /// The body took longer.
    Extended(Instant),
    /// It was used.
    Used(Use),
    /// Its time was over and nothing was done; whether that stopped the resolution.
    Lapsed {
        /// What was not done.
        left: Left,
        /// Whether that stopped it.
        stops: bool,
    },
    /// The body gave up what it had done.
    Lifted,
    /// The body that resolved it stood by it.
    StoodBy,
    /// It was overridden.
    Overridden(Named<BodyId>),
    /// The body that resolved it took it to whoever decides between the two.
    Referred {
        /// To whom.
        how: Breaks,
        /// Until when they decide.
        until: Instant,
    },
    /// They decided.
    Broken {
        /// Who.
        how: Breaks,
        /// Whether it stands.
        stands: bool,
    },
    /// It ended with the resolution.
    Ended,
}

/// Something that is to come.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Ahead {
    /// When.
    pub at: Instant,
    /// What.
    pub what: Coming,
}

/// What is to come.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Coming {
    /// It is in force, unless one of these stops it or takes longer.
    InForceUnless(Vec<Named<BodyId>>),
    /// The time of a right is over: it is stopped or ends, unless the body consents to it or confirms it.
    StoppedUnless {
        /// What the right is.
        right: Right,
        /// Whose it is.
        by: Option<Named<BodyId>>,
    },
    /// Silence is over that counts for it.
    Silence {
        /// What the right is.
        right: Right,
        /// Whose it is.
        by: Option<Named<BodyId>>,
    },
    /// What is missing has to be said.
    Complete(Option<Named<BodyId>>),
    /// The body that resolved it stands by it, or it comes to nothing.
    StandBy(Option<Named<BodyId>>),
    /// What stopped it cannot be overridden or given up any more.
    StoppedForGood(Option<Named<BodyId>>),
    /// A poll on it closes.
    Poll {
        /// The poll.
        poll: PollId,
        /// Who votes.
        by: Named<BodyId>,
    },
    /// It ends, as was resolved.
    Ends,
    /// Something is to be carried out.
    Charge {
        /// The charge.
        charge: ChargeId,
        /// With what.
        what: String,
    },
}

impl Timeline {
    /// Returns the timeline of a resolution; nothing if there is none of this number.
    pub fn of(state: &State, id: ResolutionId) -> Option<Self> {
        let found = state.resolution(id)?;
        let mut past = past::steps(state, id, found);
        past.sort_by_key(|step| step.at);
        let left_out = past.len().saturating_sub(STEPS_MAX);
        if left_out > 0 {
            let from = STEPS_MAX / 2;
            past.drain(from..from.saturating_add(left_out));
        }
        let mut ahead = ahead::steps(state, id, found);
        ahead.sort_by_key(|step| step.at);
        let bars = bars::of(state, id, found);
        Some(Self { now: state.now, past, left_out: u64::try_from(left_out).unwrap_or(u64::MAX), ahead, bars })
    }
}
