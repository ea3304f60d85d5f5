//! What members have formed and called.

use alloc::vec::Vec;

use crate::ground::ids::{
    BodyId, ChargeId, ConvocationId, ElectionId, InquiryId, LabelId, MatterId, MemberId, SittingId,
};
use crate::ground::instant::Instant;
use crate::ground::tables::{Index, taken_back};

/// What each member has formed and called that was open when they last did so.
#[derive(Clone, Debug, Default)]
pub struct Opened {
    pub(crate) bodies: Index<MemberId, Vec<BodyId>>,
    pub(crate) calls: Index<MemberId, Vec<ConvocationId>>,
    pub(crate) elections: Index<MemberId, Vec<ElectionId>>,
    pub(crate) sittings: Index<MemberId, Vec<SittingId>>,
    pub(crate) labels: Index<MemberId, Vec<LabelId>>,
    pub(crate) matters: Index<MemberId, Vec<MatterId>>,
    pub(crate) inquiries: Index<MemberId, Vec<InquiryId>>,
    pub(crate) charges: Index<MemberId, Vec<ChargeId>>,
    /// When each said that others broke what was resolved.
    pub(crate) breaches: Index<MemberId, Vec<Instant>>,
    /// When each reported what an open crowd acclaimed.
    pub(crate) crowds: Index<MemberId, Vec<Instant>>,
}

taken_back! { Opened { bodies, calls, elections, sittings, labels, matters, inquiries, charges, breaches, crowds } }
