//! Bodies, their constituencies, seats and mandates.

use alloc::vec::Vec;

use crate::act::Sender;
use crate::charter::Text;
use crate::event::{EndReason, Title};
use crate::ids::{BodyId, ConstituencyId, ElectionId, MandateId, MemberId, SeatId};
use crate::instant::Instant;

/// A body.
#[derive(Clone, Debug)]
pub struct Body {
    /// The place of its kind in the charter.
    pub kind: u16,
    /// Its name.
    pub name: Text,
    /// Those who send to it; for an assembly its unit, for an executive, office or section its council.
    pub senders: Vec<Sender>,
    /// Its constituencies.
    pub constituencies: Vec<ConstituencyId>,
    /// The constituencies elsewhere whose electors its voting members are.
    pub sends_to: Vec<ConstituencyId>,
    /// Filled seats with a vote.
    pub voting: u32,
    /// When it ends unless ratified; `None` if it is not provisional.
    pub provisional_until: Option<Instant>,
    /// Whether it constituted itself.
    pub self_constituted: bool,
    /// The body that ratified it.
    pub ratified_by: Option<BodyId>,
    /// Whether it has ended.
    pub ended: bool,
}

/// A constituency: a sender and the seats that it fills under one rule.
#[derive(Clone, Debug)]
pub struct Constituency {
    /// The body in which the seats are.
    pub body: BodyId,
    /// The place of the seat rule in the kind of body.
    pub rule: u16,
    /// Who fills the seats. The body itself for its offices.
    pub from: Sender,
    /// The seats, closed ones left out.
    pub seats: Vec<SeatId>,
    /// Alternates, the next one first.
    pub alternates: Vec<MemberId>,
    /// The election under way.
    pub election: Option<ElectionId>,
    /// The election by which seats were last filled: it knows the names of the alternates.
    pub last_election: Option<ElectionId>,
    /// The elections whose ballots are kept, the last one decided at the end.
    pub counted: Vec<ElectionId>,
    /// The agreement under which the seats are reserved.
    pub agreement: Option<Text>,
}

/// A seat.
#[derive(Clone, Debug)]
pub struct Seat {
    /// Who fills it.
    pub constituency: ConstituencyId,
    /// When the term ends for which it was last elected; whoever follows in it serves the rest.
    pub term: Option<Instant>,
    /// The mandate on which it is held.
    pub holder: Option<MandateId>,
    /// The mandate on which it is held, or was last.
    pub latest: Option<MandateId>,
    /// Whether it goes when the mandate ends, the norm giving it no longer.
    pub last: bool,
    /// Whether it is gone.
    pub closed: bool,
}

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
    /// What the electors instructed.
    pub instructions: Vec<Text>,
    /// When and why it ended.
    pub ended: Option<(Instant, EndReason)>,
}
