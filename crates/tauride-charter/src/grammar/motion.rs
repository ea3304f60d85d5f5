//! Standing orders.

use super::{OWN_ARTICLE, Shape, Table, may, must};

/// The kinds of motions as a charter writes them.
const KINDS: &[&str] = &[
    "main",
    "postpone-indefinitely",
    "amend",
    "refer",
    "postpone-to",
    "limit-debate",
    "close-debate",
    "close-list",
    "lay-on-table",
    "orders-of-the-day",
    "privilege",
    "recess",
    "adjourn",
    "fix-time",
    "appeal",
    "object",
    "divide-question",
    "suspend-rules",
    "take-from-table",
    "reconsider",
    "rescind",
    "discharge",
    "next-business",
    "remit",
    "refer-back",
];

/// What a body deals with, and how.
pub(crate) static MOTIONS: Table = Table {
    name: "motions",
    says: "What may be moved in the sittings of a body, and how it is dealt with: its standing orders.",
    fields: &[
        OWN_ARTICLE,
        may(
            "orders",
            Shape::Words(&["plain", "parliamentary", "union", "conference"]),
            "The standing orders of the rulebook that it takes up; \"plain\" unless said.",
        ),
        may(
            "without",
            Shape::Either(&[Shape::Words(KINDS), Shape::List(&Shape::Words(KINDS))]),
            "Kinds of them that are not moved.",
        ),
        may("kinds", Shape::List(&Shape::Table(&KIND)), "Kinds that it knows besides, or otherwise."),
        may(
            "submitted",
            Shape::Span,
            "How long before a sitting opens a motion must be on its paper; it is never late unless said.",
        ),
        may(
            "late",
            Shape::Share,
            "The share of those with a vote in the hall who must support a late one; 1/10 unless said.",
        ),
        may("speeches", Shape::Number(1, 20), "How often somebody speaks on one question; twice unless said."),
        may("speech", Shape::Span, "How long a speech lasts before the chair may end it; 10 minutes unless said."),
    ],
};

/// How a kind of motion is dealt with.
pub(crate) static KIND: Table = Table {
    name: "kind",
    says: "How a kind of motion is dealt with.",
    fields: &[
        must("kind", Shape::Words(KINDS), "The kind."),
        must(
            "rank",
            Shape::Number(0, 50),
            "While something is pending, only what has a higher rank is in order; 0 for what comes up by the way.",
        ),
        may(
            "is",
            Shape::List(&Shape::Words(&[
                "interrupts",
                "seconded",
                "debatable",
                "amendable",
                "reconsidered",
                "renewed",
                "unspoken",
            ])),
            "What else is true of it: it interrupts a speech; somebody must second it; it is debated; it is amended; it may be \
             reconsidered; it may be renewed when it was lost; only somebody moves it who has not spoken.",
        ),
        may("majority", Shape::Share, "What carries it; what carries any question of the body unless said."),
    ],
};
