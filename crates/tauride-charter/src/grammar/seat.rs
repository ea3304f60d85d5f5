//! Seats, norms of representation and elections.

use super::{Field, ID, LAST_VOTE_COUNTS, OWN_ARTICLE, QUORUM, Shape, TOTALS, TURNOUT_OR_QUARTER, Table, may, must};

/// As many seats of one rule as a program can number; no body comes near it.
pub(crate) const SEATS_MAX: u32 = 100_000;

/// A term of office.
pub(super) const TERM: Shape = Shape::Term;

const NORM_SHAPE: Shape =
    Shape::Either(&[Shape::Table(&FIXED), Shape::Table(&ONE_PER), Shape::Table(&TABLE), Shape::Table(&APPORTIONED)]);
const NORM: Field = may("norm", NORM_SHAPE, "How many seats each sender gets.");
const ELECTED_HERE: Field = may("elected", Shape::Table(&ELECTED), "How the seats are elected.");
const SOURCE_HERE: Field = may("source", SOURCE_SHAPE, "By what right the seats are held; elected unless said.");
const COUNTS: Field = may(
    "counts",
    Shape::Flag,
    "Whether holders of the office count hands. Only offices that a body fills from itself do, and unless said those called teller.",
);
const VOTES: Field = may(
    "votes",
    Shape::Flag,
    "Whether a holder votes, or has a voice only. True unless said, but for offices that a body fills from itself: \
     whoever holds one has a vote by their own seat.",
);
const ELIGIBLE: Field = may(
    "eligible",
    Shape::Words(&["electors", "members"]),
    "Who may stand: the electors of the seat, or every member of the federation. Electors unless said.",
);
const TERM_HERE: Field = may("term", TERM, "How long a mandate lasts.");
const TERMS_MAX: Field =
    may("terms_max", Shape::Number(1, 255), "How many terms in a row one person may hold a seat here.");
const SUBSTITUTES: Field =
    may("substitutes", Shape::Span, "How long an alternate may sit for a holder at most; \"90 days\" unless said.");
const HIGHER: Field = may(
    "higher",
    Shape::Words(&["ends at once", "until a successor is seated", "stays"]),
    "What becomes of a seat in a higher body held through this one; it ends at once unless said.",
);
/// Ways of filling a vacancy.
pub(super) const FILLS: Shape = Shape::Words(&["alternate", "countback", "by-election"]);
const VACANCY: Field = may(
    "vacancy",
    Shape::Either(&[FILLS, Shape::List(&FILLS)]),
    "How a vacancy is filled, tried in this order; a countback counts the ballots of the election again without whoever \
     left. Unless said: by the alternate where alternates are elected, then by a by-election.",
);
pub(super) const SUCCESSORS: Field = may(
    "successors",
    Shape::Span,
    "How long before a term ends the election of successors begins, who take their seats when it does.",
);
static FIRST_TERM_SHAPE: Shape = Shape::Table(&FIRST_TERM);
const FIRST_TERMS: Field = may(
    "first_terms",
    Shape::List(&FIRST_TERM_SHAPE),
    "How long some of the seats are held the first time, so that not all fall vacant at once; the others for a full term.",
);
const STAGGERED: Field = may(
    "staggered",
    Shape::Words(&["by votes", "by lot"]),
    "What decides who serves longer: the votes, unless said, or a lot.",
);
const BY_ELECTION: Field = may(
    "by_election",
    Shape::Words(&["rest of the term", "full term"]),
    "For how long somebody is elected to a seat whose term has begun: for the rest of it unless said.",
);
const BY: Field =
    may("by", Shape::Text, "What is counted: \"electors\", or a figure that is declared, such as \"inhabitants\".");
const MINIMUM: Field = may("minimum", Shape::Number(0, SEATS_MAX), "The fewest seats of a sender; 0 unless said.");

/// Seats that senders fill.
pub(crate) static SEATS: Table = Table {
    name: "seats",
    says: "Certain seats of a body, and who fills them.",
    fields: &[
        may("from", Shape::Text, "Who fills them: a kind of unit, a kind of body, or \"itself\"."),
        may("name", Shape::Text, "Their name within the body; that of `from` unless said."),
        ID,
        OWN_ARTICLE,
        NORM,
        ELECTED_HERE,
        SOURCE_HERE,
        VOTES,
        COUNTS,
        ELIGIBLE,
        TERM_HERE,
        TERMS_MAX,
        SUBSTITUTES,
        HIGHER,
        VACANCY,
        BY_ELECTION,
        SUCCESSORS,
        FIRST_TERMS,
        STAGGERED,
    ],
};

/// How long some seats are held the first time.
pub(crate) static FIRST_TERM: Table = Table {
    name: "first_term",
    says: "How long some seats are held the first time.",
    fields: &[
        must("seats", Shape::Number(1, SEATS_MAX), "How many seats."),
        must("term", TERM, "Their first term, shorter than the others."),
    ],
};

/// Seats by name.
pub(crate) static OFFICE: Table = Table {
    name: "office",
    says: "A seat by name, such as chair, or some equal ones.",
    fields: &[
        must("name", Shape::Text, "Its name."),
        may("seats", Shape::Number(1, SEATS_MAX), "How many; one unless said."),
        may("from", Shape::Text, "Who fills it, if not the usual: a kind of unit, a kind of body, or \"itself\"."),
        ID,
        OWN_ARTICLE,
        ELECTED_HERE,
        SOURCE_HERE,
        VOTES,
        COUNTS,
        ELIGIBLE,
        TERM_HERE,
        TERMS_MAX,
        SUBSTITUTES,
        HIGHER,
        VACANCY,
        BY_ELECTION,
        SUCCESSORS,
        FIRST_TERMS,
        STAGGERED,
    ],
};

const SOURCE_SHAPE: Shape =
    Shape::Either(&[Shape::Words(&["elected", "co-opted", "self-constituted"]), Shape::Table(&SOURCE)]);

/// Sources of a seat that need a word more.
pub(crate) static SOURCE: Table = Table {
    name: "source",
    says: "By what right a seat is held: exactly one of the two.",
    fields: &[
        may("ex_officio", Shape::Text, "Held by whoever holds another seat, as \"body.seat\"."),
        may("reserved", Shape::Text, "Reserved for its constituency by this agreement."),
    ],
};

/// So many seats for each sender.
pub(crate) static FIXED: Table = Table {
    name: "fixed-norm",
    says: "The same number of seats for each sender.",
    fields: &[must("seats", Shape::Number(0, SEATS_MAX), "Seats for each sender.")],
};

/// One seat for so many.
pub(crate) static ONE_PER: Table = Table {
    name: "one-per-norm",
    says: "One seat for so many electors.",
    fields: &[
        must("one_per", Shape::Number(1, u32::MAX), "How many make a seat."),
        may("fraction_over", Shape::Number(0, u32::MAX), "A remainder of more than this makes a further seat."),
        MINIMUM,
        may("maximum", Shape::Number(1, SEATS_MAX), "The most seats of a sender."),
        BY,
    ],
};

/// Seats by a table.
pub(crate) static TABLE: Table = Table {
    name: "table-norm",
    says: "Seats by a table.",
    fields: &[
        must("table", Shape::List(&Shape::Pair), "Rows of two numbers: up to so many, so many seats; in rising order."),
        may("beyond", Shape::Pair, "Beyond the last row: for each started so many, so many seats more."),
        BY,
    ],
};

/// A fixed total.
pub(crate) static APPORTIONED: Table = Table {
    name: "apportioned-norm",
    says: "A fixed number of seats, shared out among all senders.",
    fields: &[
        must("total", Shape::Number(1, SEATS_MAX), "All seats together."),
        must("apportioned", Shape::Apportionment, "The method, such as \"sainte-lague\" or \"penrose\"."),
        MINIMUM,
        BY,
    ],
};

/// A length of time, or until somebody closes.
const OPEN: Shape = Shape::Either(&[Shape::Span, Shape::Words(&["until closed"])]);
const NOMINATIONS: Field = may(
    "nominations",
    OPEN,
    "How long nominations stay open: \"7 days\" unless said; or \"until closed\", by the returning officer.",
);
const VOTING: Field = may(
    "voting",
    OPEN,
    "How long voting stays open: \"7 days\" unless said; or \"until closed\", by the returning officer.",
);

/// What elections have in common.
pub(crate) static ELECTIONS: Table = Table {
    name: "elections",
    says: "How long nominations and voting last in every election of which nothing else is said.",
    fields: &[NOMINATIONS, VOTING],
};

/// How seats are elected.
pub(crate) static ELECTED: Table = Table {
    name: "elected",
    says: "How seats are elected.",
    fields: &[
        OWN_ARTICLE,
        may(
            "method",
            Shape::Method,
            "The counting method by its name; plurality unless said. \"STV\" is none: the variants elect different people.",
        ),
        may(
            "decimals",
            Shape::Number(0, 9),
            "To how many decimals votes are counted, where the method leaves that open.",
        ),
        may(
            "points",
            Shape::Number(1, 1_000_000),
            "How many points an elector gives: by \"score\" to each candidate at most, by \"cumulative\" together.",
        ),
        may("ballot", Shape::Words(&["named", "hands"]), "How votes are given; named unless said."),
        may("votes_each", Shape::Number(1, SEATS_MAX), "For how many candidates an elector may vote."),
        NOMINATIONS,
        VOTING,
        may(
            "alternates",
            Shape::Either(&[Shape::Number(0, SEATS_MAX), Shape::Words(&["as many as delegates"])]),
            "How many alternates are elected with the delegates; none unless said.",
        ),
        may(
            "groups",
            Shape::List(&Shape::Table(&GROUP)),
            "Groups of which so many must or may be elected; who belongs to one is what candidates declare.",
        ),
        may(
            "withdraw",
            Shape::Words(&["before voting", "while voting", "until decided"]),
            "Until when a candidate may withdraw; \"before voting\" unless said, \"until decided\" lets who is tied yield.",
        ),
        may(
            "default",
            Shape::Text,
            "What stands beside the candidates, such as \"Re-open nominations\": who comes after it is not elected.",
        ),
        LAST_VOTE_COUNTS,
        TOTALS,
        may("turnout", Shape::Share, "The share of the electors that must vote."),
        may(
            "contest",
            Shape::Either(&[Shape::Span, Shape::Table(&CONTEST)]),
            "How long after the election a credential may be contested; 14 days unless said. Or who decides on it, and how.",
        ),
    ],
};

/// The grounds on which a credential is contested.
pub(crate) const GROUNDS: &[&str] =
    &["eligibility", "notice", "nominations", "roll", "votes", "count", "undue influence"];

/// How credentials are contested.
pub(crate) static CONTEST: Table = Table {
    name: "contest",
    says: "How credentials are contested. It is never easier than the recall of the seat.",
    fields: &[
        OWN_ARTICLE,
        may("within", Shape::Span, "How long after the election; 14 days unless said."),
        may("by", Shape::Text, "The kind of body that decides; the body in which the seat is unless said."),
        may("majority", Shape::Share, "What refuses a credential; more than 1/2 of votes unless said."),
        TURNOUT_OR_QUARTER,
        QUORUM,
        may("support", Shape::Share, "The share of the electors that must be against it, besides the majority."),
        may("grounds", Shape::List(&Shape::Words(GROUNDS)), "The grounds that count; all of them unless said."),
    ],
};

/// A group of which so many must or may be elected.
pub(crate) static GROUP: Table = Table {
    name: "group",
    says: "A group of which so many must or may be elected.",
    fields: &[
        must("name", Shape::Text, "What those of the group have in common, such as \"women\"."),
        may(
            "category",
            Shape::Text,
            "What divides the candidates, such as \"gender\": nobody is in two groups of one.",
        ),
        may("min", Shape::Number(1, SEATS_MAX), "How many of them must be elected at least."),
        may("max", Shape::Number(0, SEATS_MAX), "How many of them may be elected at most."),
        may(
            "joined_in_office",
            Shape::Words(&["stays", "leaves"]),
            "What becomes of a holder who joins the group in office when it has its most; \"stays\" unless said.",
        ),
    ],
};
