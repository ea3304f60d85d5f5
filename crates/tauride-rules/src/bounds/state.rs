//! What members have formed and called.

use alloc::vec::Vec;

use crate::ground::ids::{BodyId, ConvocationId, ElectionId, LabelId, MatterId, MemberId, SittingId};
use crate::ground::tables::{Index, TakenBack};

/// What each member has formed and called that was open when they last did so.
#[derive(Clone, Debug, Default)]
pub struct Opened {
    pub(crate) bodies: Index<MemberId, Vec<BodyId>>,
    pub(crate) calls: Index<MemberId, Vec<ConvocationId>>,
    pub(crate) elections: Index<MemberId, Vec<ElectionId>>,
    pub(crate) sittings: Index<MemberId, Vec<SittingId>>,
    pub(crate) labels: Index<MemberId, Vec<LabelId>>,
    pub(crate) matters: Index<MemberId, Vec<MatterId>>,
}

impl TakenBack for Opened {
    fn note(&mut self) {
        let Self { bodies, calls, elections, sittings, labels, matters } = self;
        bodies.note();
        calls.note();
        elections.note();
        sittings.note();
        labels.note();
        matters.note();
    }

    fn take_back(&mut self) {
        let Self { bodies, calls, elections, sittings, labels, matters } = self;
        bodies.take_back();
        calls.take_back();
        elections.take_back();
        sittings.take_back();
        labels.take_back();
        matters.take_back();
    }
}
