//! Standing orders that a charter may name: what may be moved, and how it is dealt with.

use alloc::vec::Vec;

use super::motion::{KindRule, MotionKind, MotionRule, Trait};
use crate::ground::civil::Span;
use crate::ground::share::Share;
use crate::ground::text::Text;

/// Standing orders under a name.
#[derive(Clone, Copy, Debug)]
pub struct Orders {
    /// The name by which a charter takes them up.
    pub name: &'static str,
    kinds: &'static [Line],
}

/// A kind, its rank, what is true of it, and what carries it if not what carries any question.
type Line = (MotionKind, u8, &'static [Trait], Option<Share>);

impl Orders {
    /// Returns those that have a name.
    pub fn named(name: &str) -> Option<Self> {
        [PLAIN, PARLIAMENTARY, UNION, CONFERENCE].into_iter().find(|orders| orders.name == name)
    }

    /// Returns the rule of each kind that may be moved.
    pub fn rules(self) -> Vec<KindRule> {
        let rule = |(kind, rank, is, majority): &Line| KindRule {
            kind: *kind,
            rank: *rank,
            is: is.to_vec(),
            majority: *majority,
        };
        self.kinds.iter().map(rule).collect()
    }
}

impl MotionRule {
    /// Returns what the rulebook says where a charter says nothing of motions.
    pub fn silent(article: &Text) -> Self {
        Self {
            article: article.clone(),
            kinds: PLAIN.rules(),
            submitted: Span::days(0),
            late: Share::at_least(1, 10),
            speeches: 2,
            speech: Span::seconds(600),
        }
    }
}

use MotionKind as K;
use Trait::{Amendable, Debatable, Interrupts, Reconsidered, Renewed, Seconded, Unspoken};

const TWO_THIRDS: Option<Share> = Some(Share::at_least(2, 3));

/// What the rulebook says where a charter says nothing: as little as a meeting can do with.
pub const PLAIN: Orders = Orders {
    name: "plain",
    kinds: &[
        (K::Main, 1, &[Seconded, Debatable, Amendable, Reconsidered], None),
        (K::Amend, 2, &[Seconded, Debatable, Amendable], None),
        (K::Refer, 3, &[Seconded, Debatable, Renewed], None),
        (K::PostponeTo, 4, &[Seconded, Debatable, Renewed], None),
        (K::NextBusiness, 5, &[Seconded, Unspoken], None),
        (K::CloseDebate, 6, &[Seconded, Unspoken, Renewed], TWO_THIRDS),
        (K::Recess, 7, &[Seconded, Renewed], None),
        (K::Adjourn, 8, &[Seconded, Renewed], None),
        (K::Appeal, 0, &[Interrupts, Seconded], None),
        (K::DivideQuestion, 0, &[Seconded], None),
        (K::Reconsider, 0, &[Seconded, Debatable], None),
        (K::Rescind, 0, &[Seconded, Debatable], TWO_THIRDS),
    ],
};

/// The thirteen ranked motions of parliamentary usage, with those that come up by the way, and those that bring a question
/// back.
pub const PARLIAMENTARY: Orders = Orders {
    name: "parliamentary",
    kinds: &[
        (K::Main, 1, &[Seconded, Debatable, Amendable, Reconsidered], None),
        (K::PostponeIndefinitely, 2, &[Seconded, Debatable, Reconsidered], None),
        (K::Amend, 3, &[Seconded, Debatable, Amendable, Reconsidered], None),
        (K::Refer, 4, &[Seconded, Debatable, Amendable, Reconsidered, Renewed], None),
        (K::PostponeTo, 5, &[Seconded, Debatable, Amendable, Reconsidered, Renewed], None),
        (K::LimitDebate, 6, &[Seconded, Reconsidered, Renewed], TWO_THIRDS),
        (K::CloseDebate, 7, &[Seconded, Renewed], TWO_THIRDS),
        (K::LayOnTable, 8, &[Seconded, Renewed], None),
        (K::OrdersOfTheDay, 9, &[Interrupts, Renewed], None),
        (K::Privilege, 10, &[Interrupts, Renewed], None),
        (K::Recess, 11, &[Seconded, Amendable, Renewed], None),
        (K::Adjourn, 12, &[Seconded, Renewed], None),
        (K::FixTime, 13, &[Seconded, Amendable, Renewed], None),
        (K::Appeal, 0, &[Interrupts, Seconded, Debatable], None),
        (K::Object, 0, &[Interrupts], TWO_THIRDS),
        (K::DivideQuestion, 0, &[Seconded], None),
        (K::SuspendRules, 0, &[Seconded], TWO_THIRDS),
        (K::TakeFromTable, 0, &[Seconded, Renewed], None),
        (K::Reconsider, 0, &[Seconded, Debatable], None),
        (K::Rescind, 0, &[Seconded, Debatable], TWO_THIRDS),
        (K::Discharge, 0, &[Seconded, Debatable], TWO_THIRDS),
    ],
};

/// The standing orders of a union's conference: a motion that is not moved falls, and nothing is set aside.
pub const UNION: Orders = Orders {
    name: "union",
    kinds: &[
        (K::Main, 1, &[Seconded, Debatable, Amendable], None),
        (K::Amend, 2, &[Seconded, Debatable], None),
        (K::ReferBack, 3, &[Seconded, Debatable], None),
        (K::Remit, 4, &[Seconded], None),
        (K::NextBusiness, 5, &[Seconded, Unspoken], None),
        (K::CloseDebate, 6, &[Seconded, Unspoken, Renewed], None),
        (K::Recess, 7, &[Seconded, Renewed], None),
        (K::Adjourn, 8, &[Seconded, Renewed], None),
        (K::Appeal, 0, &[Interrupts, Seconded], None),
        (K::DivideQuestion, 0, &[Seconded], None),
        (K::SuspendRules, 0, &[Seconded, Debatable], TWO_THIRDS),
    ],
};

/// The rules of procedure of a conference with a committee on motions: what concerns procedure needs no second, and only
/// somebody ends a debate who has not spoken in it.
pub const CONFERENCE: Orders = Orders {
    name: "conference",
    kinds: &[
        (K::Main, 1, &[Debatable, Amendable, Reconsidered], None),
        (K::Amend, 2, &[Debatable, Amendable], None),
        (K::Refer, 3, &[Debatable], None),
        (K::PostponeTo, 4, &[Debatable], None),
        (K::Object, 5, &[Debatable], None),
        (K::NextBusiness, 6, &[Debatable, Unspoken], None),
        (K::LimitDebate, 7, &[Renewed], None),
        (K::CloseList, 8, &[Unspoken, Renewed], None),
        (K::CloseDebate, 9, &[Unspoken, Renewed], None),
        (K::Recess, 10, &[Interrupts, Renewed], None),
        (K::Adjourn, 11, &[Renewed], None),
        (K::DivideQuestion, 0, &[], None),
        (K::Reconsider, 0, &[Debatable], TWO_THIRDS),
    ],
};
