//! Acts that wait, and those that have waited.

use alloc::boxed::Box;
use alloc::collections::BTreeSet;

use crate::chapters::Act;
use crate::ground::ids::{MemberId, PendingId};
use crate::ground::instant::Instant;
use crate::ground::tables::{Index, Table, Whole, taken_back};

/// An act that waits, or has waited.
#[derive(Clone, Debug)]
pub struct Held {
    by: MemberId,
    act: Option<Box<Act>>,
    rule: u16,
    until: Instant,
}

impl Held {
    /// Returns who asked.
    pub const fn by(&self) -> MemberId {
        self.by
    }

    /// Returns what they asked, while it waits.
    pub fn act(&self) -> Option<&Act> {
        self.act.as_deref()
    }

    /// Returns the place in the charter of the rule under which it waits.
    pub const fn rule(&self) -> u16 {
        self.rule
    }

    /// Returns when silence decides.
    pub const fn until(&self) -> Instant {
        self.until
    }
}

/// All acts that ever waited, `W1` first.
#[derive(Clone, Debug, Default)]
pub struct Pending {
    all: Table<Held>,
    /// The acts of each member that wait.
    held: Index<MemberId, BTreeSet<PendingId>>,
    /// The act that is about to be held, with its rule, between its decision and its event.
    coming: Whole<Option<(Box<Act>, u16)>>,
    /// The act whose consent was given last, and who asked for it.
    given: Whole<Option<(MemberId, Box<Act>)>>,
}

taken_back! { Pending { all, held, coming, given } }

impl Pending {
    /// Returns an act that waits or has waited.
    pub fn get(&self, id: PendingId) -> Option<&Held> {
        self.all.get(id.index()?)
    }

    /// Returns how many acts have ever waited.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Returns whether no act has ever waited.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Returns the acts that wait, the first one first.
    pub fn waiting(&self) -> impl Iterator<Item = (PendingId, &Held)> {
        let all = self.all.iter().enumerate().map(|(place, held)| (PendingId::at(place), held));
        all.filter(|(_, held)| held.act.is_some())
    }

    /// Returns how many acts of a member wait.
    pub fn held_for(&self, member: MemberId) -> u32 {
        self.held.get(&member).map_or(0, |held| u32::try_from(held.len()).unwrap_or(u32::MAX))
    }

    /// Returns under which number an act waits already that a member asks for.
    pub(super) fn waits(&self, member: MemberId, act: &Act) -> Option<PendingId> {
        let held = self.held.get(&member)?;
        held.iter().copied().find(|id| self.get(*id).and_then(Held::act) == Some(act))
    }

    pub(super) fn take_in(&mut self, act: &Act, rule: u16) {
        *self.coming = Some((Box::new(act.clone()), rule));
    }

    pub(super) fn hold(&mut self, by: MemberId, until: Instant) {
        let (act, rule) = self.coming.take().map_or((None, 0), |(act, rule)| (Some(act), rule));
        if act.is_some() {
            self.held.entry(by).or_default().insert(PendingId::at(self.all.len()));
        }
        self.all.push(Held { by, act, rule, until });
    }

    /// Lets go of an act that no longer waits.
    pub(super) fn settle(&mut self, id: PendingId) {
        self.let_go(id);
    }

    /// Takes an act that no longer waits to where it is decided again.
    pub(super) fn give(&mut self, id: PendingId) {
        let given = self.let_go(id);
        *self.given = given;
    }

    fn let_go(&mut self, id: PendingId) -> Option<(MemberId, Box<Act>)> {
        let held = id.index().and_then(|index| self.all.get_mut(index))?;
        let (by, act) = (held.by, held.act.take()?);
        if let Some(waiting) = self.held.get_mut(&by) {
            waiting.remove(&id);
            if waiting.is_empty() {
                self.held.remove(&by);
            }
        }
        Some((by, act))
    }

    /// Returns the act whose consent was given last, and who asked for it.
    pub(super) fn given(&self) -> Option<(MemberId, &Act)> {
        self.given.as_ref().map(|(by, act)| (*by, &**act))
    }
}
