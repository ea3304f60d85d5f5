//! The register of resolutions.

use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::ground::ids::{BodyId, DivisionId, MotionId, ResolutionId};
use crate::ground::instant::Instant;
use crate::ground::print::{Print, Printed, printed};
use crate::ground::tables::{Index, Table, taken_back};
use crate::ground::text::Text;
use crate::resolution::event::Undone;
use crate::resolution::holds::Holds;
use crate::terms::{Charter, OversightRule};

/// Something that a body resolved.
#[derive(Clone, Debug)]
pub struct Resolution {
    /// The body.
    pub body: BodyId,
    /// The division that carried it.
    pub division: DivisionId,
    /// The motion that was carried; none where it was a plain question.
    pub motion: Option<MotionId>,
    /// What was resolved: of a motion its clauses, a line each, as it read when it was carried.
    pub text: Text,
    /// When.
    pub at: Instant,
    /// For how long it holds.
    pub holds: Holds,
    /// Whether it holds.
    pub standing: Standing,
    /// When it held: since when, and until when where that is over.
    pub held: Vec<(Instant, Option<Instant>)>,
    /// The charter under which it was resolved: nobody has a right over it that came later (oversight.1).
    pub under: Option<Arc<Charter>>,
}

impl Resolution {
    /// Returns whether it holds.
    pub fn is_in_force(&self) -> bool {
        self.standing == Standing::InForce
    }

    /// Returns whether it held at a time.
    pub fn held(&self, at: Instant) -> bool {
        self.held.iter().any(|(since, over)| *since <= at && over.is_none_or(|over| at < over))
    }

    /// Returns whether a right was there when it was resolved.
    pub(crate) fn was_under(&self, rule: &OversightRule) -> bool {
        self.under.as_ref().is_some_and(|charter| charter.oversight.contains(rule))
    }

    /// Returns whether the body that resolved it can undo it: it holds, or waits for others.
    pub fn can_be_undone(&self) -> bool {
        matches!(self.standing, Standing::InForce | Standing::Waits)
    }

    /// Returns whether the body that resolved it can withdraw it: it waits for others, or they stopped it.
    pub fn can_be_withdrawn(&self) -> bool {
        matches!(self.standing, Standing::Waits | Standing::Stopped)
    }

    /// Returns whether others stopped it.
    pub fn is_stopped(&self) -> bool {
        self.standing == Standing::Stopped
    }
}

/// Whether a resolution holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It does.
    InForce,
    /// Not yet: it waits for others (chapter oversight).
    Waits,
    /// Others stopped it.
    Stopped,
    /// It never did: there was no quorum.
    Void,
    /// Its time was over.
    Lapsed,
    /// Another took its place.
    Superseded(ResolutionId),
    /// The body undid it.
    Undone(Undone),
}

/// All resolutions.
#[derive(Clone, Debug, Default)]
pub struct Resolutions {
    all: Table<Resolution>,
    /// Those of each body, the first one first.
    of: Index<BodyId, Vec<ResolutionId>>,
    /// Those of them that end at a time.
    ending: Index<ResolutionId, Instant>,
    /// The last one of each motion.
    by_motion: Index<MotionId, ResolutionId>,
    /// The one that each division carried.
    by_division: Index<DivisionId, ResolutionId>,
}

taken_back! { Resolutions { all, of, ending, by_motion, by_division } }

impl Resolutions {
    /// Returns a resolution.
    pub fn get(&self, id: ResolutionId) -> Option<&Resolution> {
        self.all.get(id.index()?)
    }

    /// Returns how many there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Returns whether there is none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Returns all resolutions, `R1` first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (ResolutionId, &Resolution)> {
        self.all.iter().enumerate().map(|(place, resolution)| (ResolutionId::at(place), resolution))
    }

    /// Returns those of a body, the first one first.
    pub fn of(&self, body: BodyId) -> impl DoubleEndedIterator<Item = (ResolutionId, &Resolution)> {
        let ids = self.of.get(&body).into_iter().flatten();
        ids.filter_map(|id| Some((*id, self.get(*id)?)))
    }

    /// Returns what was resolved by a division.
    pub fn by_division(&self, division: DivisionId) -> Option<ResolutionId> {
        self.by_division.get(&division).copied()
    }

    /// Returns what was last resolved by a motion, by whichever body.
    pub fn by_motion(&self, motion: MotionId) -> Option<ResolutionId> {
        self.by_motion.get(&motion).copied()
    }

    /// Returns those in force that end at a time, and when.
    pub(crate) fn ending(&self) -> impl Iterator<Item = (ResolutionId, Instant)> + '_ {
        self.ending.iter().map(|(id, at)| (*id, *at))
    }

    /// Returns whether every resolution is found under its body, and by when it ends.
    pub(crate) fn agree(&self) -> bool {
        self.iter().all(|(id, resolution)| {
            let listed = self.of.get(&resolution.body).is_some_and(|ids| ids.contains(&id));
            let ends = resolution.holds.until.filter(|_| resolution.is_in_force());
            listed && self.ending.get(&id).copied() == ends
        })
    }

    pub(super) fn push(&mut self, resolution: Resolution) {
        let id = ResolutionId::at(self.all.len());
        self.of.entry(resolution.body).or_default().push(id);
        if let Some(motion) = resolution.motion {
            self.by_motion.insert(motion, id);
        }
        self.by_division.insert(resolution.division, id);
        if let Some(until) = resolution.holds.until.filter(|_| resolution.is_in_force()) {
            self.ending.insert(id, until);
        }
        self.all.push(resolution);
    }

    /// A resolution holds that did not. Returns when it ends.
    pub(super) fn holds(&mut self, id: ResolutionId, now: Instant) -> Option<Instant> {
        let resolution = id.index().and_then(|place| self.all.get_mut(place))?;
        resolution.standing = Standing::InForce;
        resolution.held.push((now, None));
        let until = resolution.holds.until?.max(now);
        resolution.holds.until = Some(until);
        self.ending.insert(id, until);
        Some(until)
    }

    /// A resolution holds no more, or not yet. Returns when it would have ended.
    pub(super) fn ends(&mut self, id: ResolutionId, standing: Standing, now: Instant) -> Option<Instant> {
        if let Some(resolution) = id.index().and_then(|place| self.all.get_mut(place)) {
            resolution.standing = standing;
            match resolution.held.last_mut() {
                // What waits at the moment at which it was resolved has not held at all.
                Some((since, None)) if *since == now => _ = resolution.held.pop(),
                Some((_, over)) => _ = over.get_or_insert(now),
                None => {}
            }
        }
        self.ending.remove(&id)
    }
}

/// Those that hold no more are only history.
impl Printed for Resolutions {
    fn print(&self, print: &mut Print) {
        let kept = self.iter().filter(|(_, resolution)| resolution.can_be_undone() || resolution.is_stopped());
        kept.for_each(|pair| pair.print(print));
    }
}

impl Printed for Standing {
    fn print(&self, print: &mut Print) {
        print.written(self);
    }
}

printed! { Resolution { body, text, holds, standing } but { division, motion, at, held, under } }
