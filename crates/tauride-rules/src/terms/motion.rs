//! What may be moved in a sitting, and how it is dealt with.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use tauride_message::{Argument, Kind, Value};

use crate::ground::civil::Span;
use crate::ground::share::Share;
use crate::ground::text::Text;

wire! {
    /// How a body of a kind deals with motions.
    pub struct MotionRule {
        /// The charter's article.
        pub article: Text,
        /// What may be moved.
        pub kinds: Vec<KindRule>,
        /// How long before a sitting opens a motion must be on its paper; later, it needs supporters.
        pub submitted: Span,
        /// The share of those with a vote in the hall who must support what was submitted later; at least one.
        pub late: Share,
        /// How often one member speaks on one question.
        pub speeches: u8,
        /// How long a speech lasts before the chair may end it.
        pub speech: Span,
    }

    /// How a kind of motion is dealt with.
    pub struct KindRule {
        /// The kind.
        pub kind: MotionKind,
        /// Its rank: while a motion is pending, only those of a higher one are in order; 0, where it has none.
        pub rank: u8,
        /// What else is true of it.
        pub is: Vec<Trait>,
        /// What carries it; `None`: what carries any question of the body.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub majority: Option<Share>,
    }

    /// A kind of motion: what it asks for.
    #[derive(Copy, PartialOrd, Ord)]
    pub enum MotionKind {
        /// That something be resolved.
        Main,
        /// That the main motion be dropped.
        PostponeIndefinitely,
        /// That words of a motion be changed.
        Amend,
        /// That the main motion go to another body.
        Refer,
        /// That the main motion be taken up at a time.
        PostponeTo,
        /// That nobody speaks more than once from now on.
        LimitDebate,
        /// That the question be put without more debate.
        CloseDebate,
        /// That nobody more asks to speak.
        CloseList,
        /// That the main motion be set aside, with all that hangs on it.
        LayOnTable,
        /// That the main motion give way to what is on the paper before it.
        OrdersOfTheDay,
        /// That something be put right that concerns the meeting, or a member.
        Privilege,
        /// That the sitting be interrupted.
        Recess,
        /// That the sitting be adjourned or, where no time is set, closed.
        Adjourn,
        /// That the sitting, when it is adjourned, be adjourned to a time.
        FixTime,
        /// That the last ruling of the chair be reversed.
        Appeal,
        /// That the main motion not be dealt with at all.
        Object,
        /// That each clause of the main motion be a question of its own.
        DivideQuestion,
        /// That motions be moved in another order than that of the agenda.
        SuspendRules,
        /// That a motion that was set aside be taken up again.
        TakeFromTable,
        /// That a question be put again that was decided in this sitting.
        Reconsider,
        /// That a resolution no longer be in force.
        Rescind,
        /// That a motion come back from the body to which it was referred.
        Discharge,
        /// That the meeting proceed to the next business.
        NextBusiness,
        /// That the main motion go to the executive, which decides what is done about it.
        Remit,
        /// That the main motion go back to the body from which it came.
        ReferBack,
    }

    /// What may be true of a kind of motion.
    #[derive(Copy, PartialOrd, Ord)]
    pub enum Trait {
        /// It may be moved while somebody speaks.
        Interrupts,
        /// Somebody else must second it.
        Seconded,
        /// It is debated.
        Debatable,
        /// It may be amended.
        Amendable,
        /// It may be put again in the same sitting when it has been decided.
        Reconsidered,
        /// It may be moved again on the same question when it has been lost.
        Renewed,
        /// Only somebody moves it who has not spoken on the question.
        Unspoken,
    }
}

impl MotionRule {
    /// Returns the rule of a kind; none, where it may not be moved.
    pub fn of(&self, kind: MotionKind) -> Option<&KindRule> {
        self.kinds.iter().find(|rule| rule.kind == kind)
    }
}

impl KindRule {
    /// Returns whether something is true of it.
    pub fn has(&self, one: Trait) -> bool {
        self.is.contains(&one)
    }
}

impl MotionKind {
    /// All kinds.
    pub const ALL: [Self; 25] = [
        Self::Main,
        Self::PostponeIndefinitely,
        Self::Amend,
        Self::Refer,
        Self::PostponeTo,
        Self::LimitDebate,
        Self::CloseDebate,
        Self::CloseList,
        Self::LayOnTable,
        Self::OrdersOfTheDay,
        Self::Privilege,
        Self::Recess,
        Self::Adjourn,
        Self::FixTime,
        Self::Appeal,
        Self::Object,
        Self::DivideQuestion,
        Self::SuspendRules,
        Self::TakeFromTable,
        Self::Reconsider,
        Self::Rescind,
        Self::Discharge,
        Self::NextBusiness,
        Self::Remit,
        Self::ReferBack,
    ];

    /// Returns whether it is moved while nothing is pending, and then is what is before the meeting.
    pub const fn begins(self) -> bool {
        matches!(
            self,
            Self::Main | Self::TakeFromTable | Self::Reconsider | Self::Rescind | Self::Discharge | Self::SuspendRules
        )
    }

    /// Returns whether it brings back what was set aside or decided, or ends its force.
    pub const fn brings_back(self) -> bool {
        matches!(self, Self::TakeFromTable | Self::Reconsider | Self::Rescind | Self::Discharge)
    }

    /// Returns how a charter writes it: `lay-on-table`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::PostponeIndefinitely => "postpone-indefinitely",
            Self::Amend => "amend",
            Self::Refer => "refer",
            Self::PostponeTo => "postpone-to",
            Self::LimitDebate => "limit-debate",
            Self::CloseDebate => "close-debate",
            Self::CloseList => "close-list",
            Self::LayOnTable => "lay-on-table",
            Self::OrdersOfTheDay => "orders-of-the-day",
            Self::Privilege => "privilege",
            Self::Recess => "recess",
            Self::Adjourn => "adjourn",
            Self::FixTime => "fix-time",
            Self::Appeal => "appeal",
            Self::Object => "object",
            Self::DivideQuestion => "divide-question",
            Self::SuspendRules => "suspend-rules",
            Self::TakeFromTable => "take-from-table",
            Self::Reconsider => "reconsider",
            Self::Rescind => "rescind",
            Self::Discharge => "discharge",
            Self::NextBusiness => "next-business",
            Self::Remit => "remit",
            Self::ReferBack => "refer-back",
        }
    }
}

impl core::fmt::Display for MotionKind {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.word())
    }
}

impl Argument for MotionKind {
    const KIND: Kind = Kind::Text;

    fn value(&self) -> Value<'_> {
        Value::Text(Cow::Borrowed(self.word()))
    }
}

impl Trait {
    /// All that may be true of a kind.
    pub const ALL: [Self; 7] = [
        Self::Interrupts,
        Self::Seconded,
        Self::Debatable,
        Self::Amendable,
        Self::Reconsidered,
        Self::Renewed,
        Self::Unspoken,
    ];

    /// Returns how a charter writes it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Interrupts => "interrupts",
            Self::Seconded => "seconded",
            Self::Debatable => "debatable",
            Self::Amendable => "amendable",
            Self::Reconsidered => "reconsidered",
            Self::Renewed => "renewed",
            Self::Unspoken => "unspoken",
        }
    }
}
