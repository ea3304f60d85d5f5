//! What members have formed and called.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::ground::ids::{BodyId, ConvocationId, ElectionId, MemberId};

/// What each member has formed and called that was open when they last did so.
#[derive(Clone, Debug, Default)]
pub struct Opened {
    pub(crate) bodies: BTreeMap<MemberId, Vec<BodyId>>,
    pub(crate) calls: BTreeMap<MemberId, Vec<ConvocationId>>,
    pub(crate) elections: BTreeMap<MemberId, Vec<ElectionId>>,
}
