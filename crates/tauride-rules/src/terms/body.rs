//! Kinds of body, and what they may do by themselves.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::answer::AnswerRule;
use super::find;
use super::motion::MotionRule;
use super::poll::PollRule;
use super::seat::SeatRule;
use super::sitting::SittingRule;
use super::unit::Called;
use crate::ground::civil::Span;
use crate::ground::share::Share;
use crate::ground::text::Text;

wire! {
    /// A kind of body.
    pub struct BodyKind {
        /// Its name in this charter.
        pub name: Text,
        /// What it was called first, if an amendment has renamed it: by that it is found again (charter.9).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub id: Option<Text>,
        /// What prose calls it, in the forms that it needs; `None`: as its name is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub called: Option<Called>,
        /// The charter's article.
        pub article: Text,
        /// Why, in a line; may be empty.
        pub reason: Text,
        /// What sort of body it is.
        pub nature: Nature,
        /// The kind of unit or body that it belongs to: the unit of an assembly, the council that elects an
        /// executive or an office, the council that a section is part of. `None` for a council.
        pub of: Option<Text>,
        /// For a section: the names of the council's seat rules whose holders sit in it.
        pub parts: Vec<Text>,
        /// How long a body of this kind lives if it was formed provisionally, before it must be ratified.
        pub provisional: Option<Span>,
        /// The kind of body that ratifies it.
        pub ratified_by: Option<Text>,
        /// Who fills its seats.
        pub seats: Vec<SeatRule>,
        /// Whether and how it may add members itself.
        pub co_option: Option<CoOption>,
        /// Whether somebody who belongs to several of the units that send to it votes in each of them.
        #[serde(default, skip_serializing_if = "core::ops::Not::not")]
        pub votes_in_each: bool,
        /// How it decides when no other rule says so.
        pub decides: PollRule,
        /// The share of its voting seats that must once have been filled before it decides; `None`: as the rulebook
        /// says (body.16).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub seated: Option<Share>,
        /// How it meets; `None`: as the rulebook says (sitting.2 to sitting.27).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub sittings: Option<SittingRule>,
        /// What may be moved in its sittings; `None`: as the rulebook says (motion.10).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub motions: Option<MotionRule>,
        /// To which bodies it answers, and how; none: as the rulebook says (answerability.1).
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub answers: Vec<AnswerRule>,
    }

    /// The sorts of body.
    #[derive(Copy)]
    pub enum Nature {
        /// All electors of a unit.
        Assembly,
        /// Delegates.
        Council,
        /// Elected by a council and answering to it.
        Executive,
        /// One seat.
        Office,
        /// Part of a council.
        Section,
    }

    /// A body's right to add members itself.
    pub struct CoOption {
        /// The charter's article.
        pub article: Text,
        /// The most that co-opted seats may be of the elected ones.
        pub maximum: Share,
        /// Whether a co-opted member votes.
        pub votes: bool,
    }
}

impl BodyKind {
    /// Returns what it was called first: by that it is found again, whatever amendments call it.
    pub fn id(&self) -> &Text {
        self.id.as_ref().unwrap_or(&self.name)
    }

    /// Returns to which bodies it answers: as the charter says; where it says nothing, an executive or an office to the body that
    /// elects it.
    pub fn answer_rules(&self) -> Cow<'_, [AnswerRule]> {
        match (&self.of, self.nature) {
            (Some(of), Nature::Executive | Nature::Office) if self.answers.is_empty() => {
                Cow::Owned(Vec::from([AnswerRule::silent(&self.article, of)]))
            }
            _ => Cow::Borrowed(&self.answers),
        }
    }

    /// Returns what may be moved in its sittings: as the charter says, or the rulebook where it says nothing.
    pub fn motion_rule(&self) -> Cow<'_, MotionRule> {
        self.motions.as_ref().map_or_else(|| Cow::Owned(MotionRule::silent(&self.article)), Cow::Borrowed)
    }

    /// Returns how it meets: as the charter says, or the rulebook where it says nothing.
    pub fn sitting_rule(&self) -> SittingRule {
        self.sittings.clone().unwrap_or_else(|| SittingRule::silent(&self.article))
    }

    /// Returns the place and rules of the seats with a name.
    pub fn seat_rule(&self, name: &str) -> Option<(u16, &SeatRule)> {
        find(&self.seats, |rule| &*rule.name == name)
    }
}
