//! The three ways of recall.

use super::seat::FILLS;
use super::{
    ARTICLE, CLOSES, Field, HANDS, LAST_VOTE_COUNTS, OWN_ARTICLE, QUORUM, REASON, SUPPORT, Shape, TOTALS, TURNOUT,
    TURNOUT_OR_QUARTER, Table, may, must,
};

const SEATS: Field = must(
    "seats",
    Shape::Either(&[Shape::Text, Shape::List(&Shape::Text)]),
    "Whose holders may be recalled: a kind of body, or \"body.seat\"; or a list of them.",
);
const GRACE: Field = may("grace", Shape::Span, "How long after taking the seat a holder cannot be recalled.");
const COOL_DOWN: Field = may(
    "cool_down",
    Shape::Span,
    "How long those wait who asked for a recall that failed; and all, where half of the electors voted on it.",
);
const REPLACED: Field = may(
    "replaced",
    Shape::Either(&[FILLS, Shape::List(&FILLS)]),
    "How the seat is filled again: the `vacancy` of these seats.",
);
const HIGHER: Field = may(
    "higher",
    Shape::Words(&["ends at once", "until a successor is seated", "stays"]),
    "What becomes of a seat in a higher body held through this one: the `higher` of these seats.",
);

/// Recall by petition.
pub(crate) static PETITION: Table = Table {
    name: "recall-by-petition",
    says: "Recall by the signatures of the electors.",
    fields: &[
        ARTICLE,
        REASON,
        SEATS,
        must("by", Shape::Words(&["petition"]), "By what means."),
        must("threshold", Shape::Share, "How many must sign: \"1/3 of electors\", \"1/4 of electors per seat\"."),
        may("lasts", Shape::Span, "How long a petition stays open; 60 days unless said."),
        may(
            "opens",
            Shape::Table(&OPENS),
            "The poll that a full petition opens; without it the seat falls vacant at once.",
        ),
        GRACE,
        COOL_DOWN,
        REPLACED,
        HIGHER,
    ],
};

/// Recall by decision.
pub(crate) static DECISION: Table = Table {
    name: "recall-by-decision",
    says: "Recall by a decision of those who elect the seat.",
    fields: &[
        ARTICLE,
        REASON,
        SEATS,
        must("by", Shape::Words(&["decision"]), "By what means."),
        may("majority", Shape::Share, "What carries; more than 1/2 of votes unless said."),
        TURNOUT_OR_QUARTER,
        QUORUM,
        may("lasts", Shape::Span, "How long the poll stays open; 7 days unless said."),
        SUPPORT,
        HANDS,
        CLOSES,
        LAST_VOTE_COUNTS,
        TOTALS,
        may("constructive", Shape::Flag, "Whether only by electing a successor; false unless said."),
        GRACE,
        COOL_DOWN,
        REPLACED,
        HIGHER,
    ],
};

/// Recall by standing ballots.
pub(crate) static STANDING: Table = Table {
    name: "recall-by-standing-ballots",
    says: "A seat is held only while its electors hold it up.",
    fields: &[
        ARTICLE,
        REASON,
        SEATS,
        must("by", Shape::Words(&["standing ballots"]), "By what means."),
        may("floor", Shape::Share, "The share of the electors below which support must not fall."),
        must("lead", Shape::Number(1, u32::MAX), "By how many electors a challenger must lead."),
        must("held_for", Shape::Span, "For how long."),
        GRACE,
        COOL_DOWN,
        REPLACED,
        HIGHER,
    ],
};

/// The poll that a petition opens.
pub(crate) static OPENS: Table = Table {
    name: "opens",
    says: "The poll that a full petition opens.",
    fields: &[
        OWN_ARTICLE,
        may("poll", Shape::Span, "How long it stays open; 7 days unless said."),
        may("majority", Shape::Share, "What carries; more than 1/2 of votes unless said."),
        TURNOUT,
        QUORUM,
        SUPPORT,
        HANDS,
        CLOSES,
        LAST_VOTE_COUNTS,
        TOTALS,
    ],
};
