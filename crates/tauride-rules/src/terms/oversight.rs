//! What one kind of body may do about what another resolves.

use alloc::vec::Vec;

use super::MajorityOf;
use super::consent::Silence;
use crate::ground::civil::Span;
use crate::ground::share::Share;
use crate::ground::text::{Text, are_alike};

wire! {
    /// A right of the first body of one kind over what bodies of another kind resolve.
    pub struct OversightRule {
        /// The charter's article.
        pub article: Text,
        /// The kind of body whose right it is.
        pub of: Text,
        /// The kind of body whose resolutions it is about.
        pub over: Text,
        /// What the right is.
        pub right: Right,
        /// The subjects that it is about; empty: whatever is resolved.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub on: Vec<Text>,
        /// How long whoever has the right has for it, and how long what was stopped can be overridden; none of a right that has no
        /// time.
        pub within: Span,
        /// What it means that they say nothing, where they consent or confirm.
        pub silence: Silence,
        /// The reasons that may be given; empty: any.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub reasons: Vec<Text>,
        /// For how much longer they may take, once.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub extended: Option<Span>,
        /// The share of votes by which the body that resolved overrides them; `None`: it does not.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub overridden: Option<Share>,
        /// The kind of body that lets stand what they stopped; `None`: there is none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub arbiter: Option<Text>,
        /// How long that body has from when they stopped it; `None`: as long as `within` says.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub arbiter_within: Option<Span>,
        /// Who decides between the two once they cannot agree, where no third body does; `None`: nobody.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub breaker: Option<Breaker>,
        /// By which majority they use the right; `None`: as they decide everything.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub majority: Option<UsedBy>,
        /// From when on less is enough to consent or to confirm: each time later than the one before, and each share less.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub falls: Vec<Fall>,
        /// How long enough of them have to be for it to consent or to confirm, without a break; `None`: once is enough.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub holds: Option<Span>,
        /// How often they may stop anything; `None`: as often as it is resolved.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub most: Option<Most>,
    }

    /// By which majority a right is used.
    #[derive(Copy)]
    pub struct UsedBy {
        /// The share.
        pub share: Share,
        /// Of what.
        pub of: MajorityOf,
    }

    /// Who decides between two bodies that cannot agree, and by which majority.
    #[derive(Copy)]
    pub struct Breaker {
        /// Who.
        pub by: Breaks,
        /// The share of votes that lets stand what was stopped.
        pub share: Share,
        /// Of what.
        pub of: MajorityOf,
    }

    /// Who decides between two bodies that cannot agree.
    #[derive(Copy, PartialOrd, Ord)]
    pub enum Breaks {
        /// Both bodies together, each seat with a vote.
        JointSitting,
        /// The electors of the body that resolved it, each with a vote.
        Electors,
    }

    /// Less that is enough later.
    #[derive(Copy)]
    pub struct Fall {
        /// How long after the clock of the right began.
        pub after: Span,
        /// The share that is enough from then on, of what the majority is a share of.
        pub share: Share,
    }

    /// How often in which time.
    #[derive(Copy)]
    pub struct Most {
        /// How often.
        pub times: u8,
        /// In which time.
        pub every: Span,
    }

    /// What a right of oversight is.
    #[derive(Copy, PartialOrd, Ord)]
    pub enum Right {
        /// To be told of what was done, in time.
        Inform,
        /// To be heard before it holds.
        Consult,
        /// That nothing holds without consent.
        Consent,
        /// To stop it before it holds.
        Veto,
        /// To have it decided once more before it holds.
        Suspend,
        /// That it holds at once, and no longer unless it is confirmed.
        Confirm,
        /// To come to the sittings, with a voice and no vote.
        Attend,
        /// To have carried out what is resolved on something.
        Instruct,
    }
}

impl Right {
    /// Returns whether a resolution waits for it.
    pub const fn holds_up(self) -> bool {
        match self {
            Self::Consult | Self::Consent | Self::Veto | Self::Suspend => true,
            Self::Inform | Self::Confirm | Self::Attend | Self::Instruct => false,
        }
    }

    /// Returns whether it is used on each thing that is resolved, in a time of its own.
    pub const fn is_used(self) -> bool {
        match self {
            Self::Consult | Self::Consent | Self::Veto | Self::Suspend | Self::Confirm => true,
            Self::Inform | Self::Attend | Self::Instruct => false,
        }
    }

    /// Returns whether whoever has it can stop something by it, be it for a time.
    pub const fn stops(self) -> bool {
        match self {
            Self::Consent | Self::Veto | Self::Suspend | Self::Confirm => true,
            Self::Inform | Self::Consult | Self::Attend | Self::Instruct => false,
        }
    }

    /// Returns whether it is about subjects: who attends a sitting hears all of it.
    pub const fn has_subjects(self) -> bool {
        !matches!(self, Self::Attend)
    }

    /// Returns whether it has a time: to tell somebody, or to use it.
    pub const fn has_time(self) -> bool {
        self.is_used() || matches!(self, Self::Inform)
    }
}

impl OversightRule {
    /// Returns whether it is about a subject. What says of itself on which subject it is is not kept from anybody; so a right
    /// over some subjects is about what names none (oversight.3).
    pub fn is_about(&self, subject: &str) -> bool {
        self.on.is_empty() || are_alike(subject, "") || self.names(subject)
    }

    /// Returns whether a subject is one of those that it names, however it is written.
    pub fn names(&self, subject: &str) -> bool {
        self.on.iter().any(|on| are_alike(on, subject))
    }
}
