//! Calls for a body to meet.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::ground::actor::Actor;
use crate::ground::ids::{BodyId, UnitId};
use crate::ground::instant::Instant;
use crate::ground::members::MemberSet;
use crate::ground::text::Text;

/// A call for a body to meet.
#[derive(Clone, Debug)]
pub struct Convocation {
    /// The place of the kind of body in the charter.
    pub kind: u16,
    /// The body's name.
    pub name: Text,
    /// Where.
    pub place: Text,
    /// When.
    pub meets: Instant,
    /// Who called.
    pub caller: Actor,
    /// Units that answered.
    pub answered: Vec<UnitId>,
    /// Which electors of each unit are for answering.
    pub support: BTreeMap<UnitId, MemberSet>,
    /// Which electors of each unit would take its answer back.
    pub against: BTreeMap<UnitId, MemberSet>,
    /// The body that it constituted.
    pub body: Option<BodyId>,
    /// How many calls there were when it met: those that came after were no rivals of it.
    pub met_before: Option<usize>,
}

impl Convocation {
    /// Returns whether no body had been constituted on this call yet when the call at a place was made.
    pub(crate) fn is_open_at(&self, place: usize) -> bool {
        self.met_before.is_none_or(|calls| place < calls)
    }
}
