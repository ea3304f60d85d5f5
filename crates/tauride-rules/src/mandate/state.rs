//! Mandates.

use alloc::vec::Vec;

use crate::ground::ids::{MandateId, MemberId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;
use crate::mandate::event::{EndReason, Title};

/// One person's tenure of a seat.
#[derive(Clone, Debug)]
pub struct Mandate {
    /// The seat.
    pub seat: SeatId,
    /// Who.
    pub member: MemberId,
    /// The name that they stood under; may be empty.
    pub name: Text,
    /// What they declared themself to be; may be empty.
    pub label: Text,
    /// How the seat was come by.
    pub title: Title,
    /// Since when.
    pub since: Instant,
    /// Until when, if the charter set a term.
    pub until: Option<Instant>,
    /// When the election of whoever succeeds begins, if that is still to come.
    pub elects: Option<Instant>,
    /// The mandate in a lower body that it is held through.
    pub through: Option<MandateId>,
    /// Mandates in higher bodies that are held through it, ended ones among them.
    pub carries: Vec<MandateId>,
    /// How many terms in a row the member has held a seat of this constituency, this one counted.
    pub terms: u8,
    /// Whether the holder only waits for a successor.
    pub caretaker: bool,
    /// Whether its credential is contested and the body has not yet decided.
    pub contested: bool,
    /// The alternate who sits for the holder, and until when.
    pub substitute: Option<(MemberId, Instant)>,
    /// The groups to which the holder belongs, where they have changed since they stood (mandate.34).
    pub groups: Option<Vec<Text>>,
    /// What the electors instructed.
    pub instructions: Vec<Text>,
    /// When and why it ended.
    pub ended: Option<(Instant, EndReason)>,
}
