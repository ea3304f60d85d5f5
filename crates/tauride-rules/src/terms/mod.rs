//! A checked charter: what the founders set, as numbers and names that the law reads.
//!
//! `tauride-charter` makes it from the text that people write, and makes prose from it. A charter in this form has
//! passed the checks there; the law still meets every name that it cannot find with a refusal.

/// Declares a charter type with the one wire form that all of them have.
macro_rules! wire {
    ($($item:item)*) => {$(
        #[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        $item
    )*};
}

mod affiliation;
mod amend;
mod answer;
mod body;
mod by_name;
mod card;
mod colour;
mod consent;
mod convocation;
mod credential;
mod dissolution;
mod election;
mod incompatible;
mod motion;
mod norm;
pub mod orders;
mod oversight;
mod poll;
mod recall;
mod seat;
mod sitting;
mod term;
mod unit;

use alloc::vec::Vec;

use crate::edition;
use crate::ground::civil::{Span, Zone};

pub use tauride_tally::apportion::Method as Apportionment;
pub use tauride_tally::method::Method;

pub use crate::ground::text::Text;

pub use self::affiliation::{AffiliationRule, AfterSplit};
pub use self::amend::AmendRule;
pub use self::answer::AnswerRule;
pub use self::body::{BodyKind, CoOption, Nature};
pub use self::card::{CardRule, CardsOn};
pub use self::colour::{Colour, ColourRule};
pub use self::consent::{ConsentRule, Consented, Silence};
pub use self::convocation::{Answers, ConvocationRule};
pub use self::credential::{CredentialRule, Ground};
pub use self::dissolution::DissolutionRule;
pub use self::election::{Alternates, ElectionRule, GroupRule, Manner, Withdrawal};
pub use self::incompatible::IncompatibleRule;
pub use self::motion::{KindRule, MotionKind, MotionRule, Trait};
pub use self::norm::{Basis, Norm};
pub use self::oversight::{Breaker, Breaks, Fall, Most, OversightRule, Right, UsedBy};
pub use self::poll::{Hands, MajorityOf, PollRule};
pub use self::recall::{PetitionBasis, RecallRule, RecallWay};
pub use self::seat::{Eligible, Fill, From, Higher, SeatRule, Source};
pub use self::sitting::SittingRule;
pub use self::term::{ByElection, FirstTerm, Staggered, Term};
pub use self::unit::{Called, Enrolment, OfficeName, UnitKind};

wire! {
    /// The rules that a federation set itself.
    pub struct Charter {
        /// The federation's name.
        pub name: Text,
        /// The language of its texts, as a BCP 47 tag.
        pub language: Text,
        /// The zone whose calendar and clocks count, with its table: no newer one changes what is decided (clock.10).
        #[serde(default, skip_serializing_if = "Zone::is_utc")]
        pub zone: Zone,
        /// The edition of the rulebook that it stands on (charter.16).
        #[serde(default = "edition::first", skip_serializing_if = "edition::is_first")]
        pub edition: u16,
        /// How it begins.
        pub founding: Founding,
        /// The kinds of unit where electors belong.
        pub units: Vec<UnitKind>,
        /// The kinds of body.
        pub bodies: Vec<BodyKind>,
        /// Who may call which body together.
        pub convocations: Vec<ConvocationRule>,
        /// How the charter is changed.
        pub amend: AmendRule,
        /// Which acts wait for whose consent; mostly none.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub consents: Vec<ConsentRule>,
        /// Who has which right over what whom resolves; mostly nobody.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub oversight: Vec<OversightRule>,
        /// Who dissolves whom, and who has to agree; mostly nobody.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub dissolutions: Vec<DissolutionRule>,
        /// In which kinds of body nobody sits at once; mostly the charter says nothing of it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub incompatible: Vec<IncompatibleRule>,
        /// Of which colour declared labels are in pictures; mostly the charter says nothing of it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub colours: Vec<ColourRule>,
        /// What it sets for labels, lists and fractions; mostly nothing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub affiliation: Option<AffiliationRule>,
    }

    /// The time in which the founders enrol and form what nobody else can yet.
    pub struct Founding {
        /// The charter's article.
        pub article: Text,
        /// How long it lasts unless the founders end it sooner; `None`: until they do.
        pub lasts: Option<Span>,
    }
}

impl Charter {
    /// Returns the place and rules of a kind of unit.
    pub fn unit_kind(&self, name: &str) -> Option<(u16, &UnitKind)> {
        find(&self.units, |kind| &*kind.name == name)
    }

    /// Returns the place and rules of a kind of body.
    pub fn body_kind(&self, name: &str) -> Option<(u16, &BodyKind)> {
        find(&self.bodies, |kind| &*kind.name == name)
    }
}

fn find<T>(items: &[T], is: impl Fn(&T) -> bool) -> Option<(u16, &T)> {
    let (index, item) = items.iter().enumerate().find(|(_, item)| is(item))?;
    Some((u16::try_from(index).ok()?, item))
}
