//! Calls for a body to meet.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::ground::actor::Actor;
use crate::ground::ids::{BodyId, ConvocationId, UnitId};
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
    /// Calls for the same kind of body that were open while this one was.
    pub rivals: Vec<ConvocationId>,
    /// Units that answered.
    pub answered: Vec<UnitId>,
    /// Which electors of each unit are for answering.
    pub support: BTreeMap<UnitId, MemberSet>,
    /// The body that it constituted.
    pub body: Option<BodyId>,
}
