//! What becomes true of bodies.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::actor::Sender;
use crate::ground::ids::{AgreementId, BodyId, ConstituencyId, MemberId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

/// A fact of the chapter, which the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum BodyEvent {
    /// A body was formed.
    BodyFormed {
        /// The body.
        body: BodyId,
        /// Its kind.
        kind: Text,
        /// Its name.
        name: Text,
        /// Those who send to it.
        senders: Vec<Sender>,
        /// If it is provisional: when it ends unless ratified.
        provisional_until: Option<Instant>,
    },
    /// People constituted themselves as a provisional body.
    SelfConstituted {
        /// The body.
        body: BodyId,
        /// Its kind.
        kind: Text,
        /// Its name.
        name: Text,
        /// Who took seats.
        members: Vec<MemberId>,
        /// When it ends unless ratified.
        until: Instant,
    },
    /// A sender was added to a council.
    Affiliated {
        /// The council.
        body: BodyId,
        /// The sender.
        sender: Sender,
    },
    /// The norms of representation were applied anew.
    Apportioned {
        /// The body.
        body: BodyId,
    },
    /// Seats of a constituency were established, numbered from `first` on.
    SeatsEstablished {
        /// The constituency; a new one if it is the next number.
        constituency: ConstituencyId,
        /// The body.
        body: BodyId,
        /// The seat rule, by its place in the charter's list for this kind of body.
        rule: u16,
        /// Who fills them.
        from: Sender,
        /// The first seat.
        first: SeatId,
        /// How many.
        count: u32,
        /// The agreement under which they are reserved, if any.
        agreement: Option<Text>,
        /// The agreement on which they stand, and with which they go.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<AgreementId>,
    },
    /// Seats that the norm no longer gives: vacant ones are gone, held ones go when their mandates end.
    SeatsReduced {
        /// The constituency.
        constituency: ConstituencyId,
        /// Vacant seats gone, and held ones that will go.
        seats: Vec<SeatId>,
    },
    /// A provisional body was ratified.
    BodyRatified {
        /// The body.
        body: BodyId,
        /// By which body.
        by: BodyId,
    },
    /// A sender agreed to send delegates to a body, which may admit it now.
    SendingAgreed {
        /// The body.
        body: BodyId,
        /// The sender.
        sender: Sender,
    },
    /// A member agreed to sit in a body that is about to constitute itself.
    Consented {
        /// Its kind.
        kind: Text,
        /// Its name.
        name: Text,
        /// Who.
        member: MemberId,
    },
    /// A member no longer agrees to sit in a body that has not constituted itself yet.
    ConsentWithdrawn {
        /// Its kind.
        kind: Text,
        /// Its name.
        name: Text,
        /// Who.
        member: MemberId,
    },
    /// Enough of its seats are filled, for the first time since it was formed or last elected: it decides from now on.
    BodySeated {
        /// The body.
        body: BodyId,
        /// How many seats with a vote are filled.
        filled: u32,
        /// How many it has.
        of: u32,
    },
    /// Its terms are over, or everybody has left it: it decides nothing until it is seated again.
    BodyVacated {
        /// The body.
        body: BodyId,
    },
    /// A body ended: its provisional time was over, or it was not ratified.
    BodyEnded {
        /// The body.
        body: BodyId,
    },
}
