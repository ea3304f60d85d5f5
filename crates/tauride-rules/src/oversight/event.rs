//! What becomes true in oversight.

use serde::{Deserialize, Serialize};

use crate::ground::ids::{BodyId, DeedId, DivisionId, DocumentId, MemberId, PollId, ResolutionId};
use crate::ground::instant::Instant;
use crate::ground::text::{Text, is_blank};
use crate::oversight::act::Did;
use crate::oversight::question::Use;
use crate::terms::{Breaks, Right};

/// A fact of the chapter, which the record holds for ever. Rights over one resolution are counted from 1, in the order in
/// which the charter has them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum OversightEvent {
    /// The clock of a right over a resolution began.
    RightBegan {
        /// The resolution.
        resolution: ResolutionId,
        /// What the right is.
        right: Right,
        /// The place of its rule in the charter, counted from 0.
        rule: u16,
        /// Whose it is; nobody's, where there is no such body.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<BodyId>,
        /// When it lapses.
        until: Instant,
    },
    /// A body used a right.
    RightUsed {
        /// The resolution.
        resolution: ResolutionId,
        /// Which right.
        right: u8,
        /// The body.
        by: BodyId,
        /// How.
        how: Use,
        /// Why, or what it advises.
        #[serde(default, skip_serializing_if = "is_blank")]
        said: Text,
        /// Until when the body that resolved it stands by it, or it can be overridden or given up.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Instant>,
        /// Which of these.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        remedy: Option<Remedy>,
        /// Until when whoever decides between the two overrides it, where that is another time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        arbiter: Option<Instant>,
        /// The poll that decided so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        poll: Option<PollId>,
        /// The division that decided so, where a hall did.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        division: Option<DivisionId>,
    },
    /// A body asked for what is missing: its time begins when that is said.
    LackAsked {
        /// The resolution.
        resolution: ResolutionId,
        /// Which right.
        right: u8,
        /// The body.
        by: BodyId,
        /// What is missing.
        lacks: Text,
        /// Until when it has to be said.
        until: Instant,
    },
    /// An officer of the body that resolved it said what was missing.
    Completed {
        /// The resolution.
        resolution: ResolutionId,
        /// Who.
        by: MemberId,
        /// What was missing.
        text: Text,
    },
    /// The clock of a right began anew, what was missing having been said.
    ClockBegan {
        /// The resolution.
        resolution: ResolutionId,
        /// Which right.
        right: u8,
        /// Whose it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<BodyId>,
        /// What the right is.
        what: Right,
        /// When it lapses.
        until: Instant,
    },
    /// A body takes longer.
    TimeExtended {
        /// The resolution.
        resolution: ResolutionId,
        /// Which right.
        right: u8,
        /// The body.
        by: BodyId,
        /// When it lapses.
        until: Instant,
    },
    /// The time of a right was over.
    RightLapsed {
        /// The resolution.
        resolution: ResolutionId,
        /// Which right.
        right: u8,
        /// Whose time it was; nobody's, where there is no such body.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<BodyId>,
        /// What was not done in it.
        left: Left,
        /// Whether that stops the resolution.
        stops: bool,
        /// Until when it can be overridden or given up, where it does.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Instant>,
        /// Which of these.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        remedy: Option<Remedy>,
        /// Until when whoever decides between the two overrides it, where that is another time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        arbiter: Option<Instant>,
    },
    /// A body called in what was resolved under another subject.
    CalledIn {
        /// The resolution.
        resolution: ResolutionId,
        /// The body.
        by: BodyId,
        /// The subject that it is on.
        subject: Text,
    },
    /// A body gave up what it did against a resolution.
    Lifted {
        /// The resolution.
        resolution: ResolutionId,
        /// Which right.
        right: u8,
        /// The body.
        by: BodyId,
    },
    /// The body that resolved it stands by what was suspended.
    StoodBy {
        /// The resolution.
        resolution: ResolutionId,
        /// Which right.
        right: u8,
        /// The body.
        by: BodyId,
    },
    /// What a body did against a resolution was overridden.
    Overridden {
        /// The resolution.
        resolution: ResolutionId,
        /// Which right.
        right: u8,
        /// By which body.
        by: BodyId,
        /// The body that was overridden.
        against: BodyId,
    },
    /// The body that resolved it took what another stopped to whoever decides between the two.
    Referred {
        /// The resolution.
        resolution: ResolutionId,
        /// Which right.
        right: u8,
        /// The body that resolved it.
        by: BodyId,
        /// The body that stopped it.
        against: BodyId,
        /// Who decides.
        how: Breaks,
        /// Until when.
        until: Instant,
    },
    /// Whoever decides between the two has: it stands, or it falls.
    DeadlockBroken {
        /// The resolution.
        resolution: ResolutionId,
        /// Which right.
        right: u8,
        /// The body that resolved it.
        by: BodyId,
        /// The body that stopped it.
        against: BodyId,
        /// Who decided.
        how: Breaks,
        /// Whether it stands.
        stands: bool,
        /// The poll that decided so.
        poll: PollId,
    },
    /// The resolution is no more: nor are the rights over it.
    RightsEnded {
        /// The resolution.
        resolution: ResolutionId,
    },
    /// A body deposited a document, sealed.
    DocumentSealed {
        /// The document.
        document: DocumentId,
        /// The body.
        body: BodyId,
        /// Who deposited it.
        by: MemberId,
        /// What it is called.
        title: Text,
        /// The SHA-256 of its text, in lower-case hexadecimal.
        hash: Text,
        /// From when on it is to be opened.
        opens: Instant,
        /// Until when it has to be.
        until: Instant,
        /// On which subject it is.
        #[serde(default, skip_serializing_if = "is_blank")]
        on: Text,
    },
    /// A document was opened.
    DocumentOpened {
        /// The document.
        document: DocumentId,
        /// Who entered its text.
        by: MemberId,
        /// Whether its time was over.
        late: bool,
        /// What it says.
        text: Text,
    },
    /// A document was not opened in time.
    DocumentNotOpened {
        /// The document.
        document: DocumentId,
        /// The body that owed it.
        body: BodyId,
    },
    /// A body is told that a document was not opened.
    ToldOfUnopened {
        /// The document.
        document: DocumentId,
        /// The body that is told.
        by: BodyId,
    },
    /// Somebody reported what a body has done.
    DeedReported {
        /// What was reported.
        deed: DeedId,
        /// The body.
        body: BodyId,
        /// Who reported it.
        by: MemberId,
        /// What it has done.
        text: Text,
        /// When it was done.
        at: Instant,
        /// On which subject.
        #[serde(default, skip_serializing_if = "is_blank")]
        on: Text,
        /// The resolution that it carried out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        under: Option<ResolutionId>,
        /// Whether the body went beyond its powers: somebody has a right over it, and no resolution in force allowed it.
        beyond: bool,
        /// Since when others should have been told of it, where that time was over.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        late: Option<Instant>,
    },
    /// An officer of the body said whether that is so.
    DeedReplied {
        /// What was reported.
        deed: DeedId,
        /// Who.
        by: MemberId,
        /// Whether the body did it.
        did: Did,
        /// What it says of it.
        said: Text,
    },
}

/// What can be done about a resolution that does not hold because of a right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Remedy {
    /// The body that resolved it stands by it.
    StandBy,
    /// It is overridden, or given up by whoever stopped it.
    Override,
    /// Only whoever stopped it gives it up: the charter lets nobody override it.
    GiveUp,
    /// The body that resolved it takes it to whoever decides between the two, or it is given up.
    Refer,
}

/// What was not done in its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Left {
    /// Nobody said what they think of it.
    Consult,
    /// Nobody consented, or withheld consent.
    Consent,
    /// Nobody vetoed it.
    Veto,
    /// Nobody suspended it.
    Suspend,
    /// Nobody confirmed it, or refused to.
    Confirm,
    /// What was missing was not said.
    Complete,
    /// The body that resolved it did not stand by it.
    StandBy,
}

impl OversightEvent {
    /// Returns the resolution of which it is true; nothing of what was reported, or deposited.
    pub const fn resolution(&self) -> Option<ResolutionId> {
        match self {
            Self::RightBegan { resolution, .. }
            | Self::RightUsed { resolution, .. }
            | Self::LackAsked { resolution, .. }
            | Self::Completed { resolution, .. }
            | Self::ClockBegan { resolution, .. }
            | Self::TimeExtended { resolution, .. }
            | Self::RightLapsed { resolution, .. }
            | Self::CalledIn { resolution, .. }
            | Self::Lifted { resolution, .. }
            | Self::StoodBy { resolution, .. }
            | Self::Overridden { resolution, .. }
            | Self::Referred { resolution, .. }
            | Self::DeadlockBroken { resolution, .. }
            | Self::RightsEnded { resolution } => Some(*resolution),
            Self::DeedReported { .. }
            | Self::DeedReplied { .. }
            | Self::DocumentSealed { .. }
            | Self::DocumentOpened { .. }
            | Self::DocumentNotOpened { .. }
            | Self::ToldOfUnopened { .. } => None,
        }
    }
}
