//! The language of charters as tables: the reader, the suggestions and the JSON Schema all come from here.

mod body;
mod motion;
mod recall;
mod seat;

pub(crate) use body::{ANSWERS, BODY, CARDS, CO_OPTION, SITTINGS};
pub(crate) use motion::{KIND, MOTIONS};
pub(crate) use recall::{DECISION, OPENS, PETITION, STANDING};
pub(crate) use seat::{
    APPORTIONED, CONTEST, ELECTED, ELECTIONS, FIRST_TERM, FIXED, GROUNDS, GROUP, OFFICE, ONE_PER, SEATS, SOURCE, TABLE,
};

/// A table of the language and its fields.
#[derive(Debug)]
pub(crate) struct Table {
    /// Its name in the schema.
    pub(crate) name: &'static str,
    /// What it says, in a sentence.
    pub(crate) says: &'static str,
    /// Its fields.
    pub(crate) fields: &'static [Field],
}

/// A field of a table.
#[derive(Debug)]
pub(crate) struct Field {
    /// Its name.
    pub(crate) name: &'static str,
    /// What may stand there.
    pub(crate) shape: Shape,
    /// Whether it must be said.
    pub(crate) required: bool,
    /// What it says, in a sentence.
    pub(crate) says: &'static str,
}

/// What may stand in a field.
#[derive(Debug)]
pub(crate) enum Shape {
    /// A line of text.
    Text,
    /// A number from the first to the second.
    Number(u32, u32),
    /// `true` or `false`.
    Flag,
    /// A share, such as "more than 1/2 of votes".
    Share,
    /// A length of time, such as "14 days".
    Span,
    /// How long a mandate lasts, such as "4 years", "until 1 January" or "no limit".
    Term,
    /// The name of a zone, such as "Europe/Berlin".
    Zone,
    /// The name of a method that counts candidates.
    Method,
    /// The name of a method that shares seats out.
    Apportionment,
    /// One of these words.
    Words(&'static [&'static str]),
    /// A list.
    List(&'static Shape),
    /// A pair of numbers.
    Pair,
    /// A table.
    Table(&'static Table),
    /// Tables under names that the authors choose.
    Named(&'static Table),
    /// One of these.
    Either(&'static [Shape]),
}

/// A field that must be said.
const fn must(name: &'static str, shape: Shape, says: &'static str) -> Field {
    Field { name, shape, required: true, says }
}

/// A field that may be left out.
const fn may(name: &'static str, shape: Shape, says: &'static str) -> Field {
    Field { name, shape, required: false, says }
}

const ARTICLE: Field = must("article", Shape::Text, "The article of the charter, such as \"7\" or \"53a\".");
const OWN_ARTICLE: Field = may("article", Shape::Text, "The article, if it is not that of the table around it.");
const REASON: Field = may("reason", Shape::Text, "Why, in a line.");
const HANDS: Field = may("hands", Shape::Flag, "Whether two tellers may count hands; false unless said.");
const CLOSES: Field = may(
    "closes",
    Shape::Words(&["when hands are counted"]),
    "What ends the poll before its time, besides that everybody has voted by name.",
);

const LAST_VOTE_COUNTS: Field = may(
    "last_vote_counts",
    Shape::Flag,
    "Whether an elector may vote again, and the last vote counts; false unless said.",
);
const TOTALS: Field = may(
    "totals",
    Shape::Words(&["as they come", "at the end"]),
    "When pages show how the votes stand; \"as they come\" unless said.",
);
const SUPPORT: Field =
    may("support", Shape::Share, "The share of the electors that must be for it, besides the majority.");

/// The whole file.
pub(crate) static CHARTER: Table = Table {
    name: "charter",
    says: "The charter of a federation. Shares are said as \"more than 1/2 of votes\", lengths of time as \"14 days\".",
    fields: &[
        must("name", Shape::Text, "The federation's name."),
        may("language", Shape::Text, "The language of its texts as a BCP 47 tag; \"en\" unless said otherwise."),
        may(
            "zone",
            Shape::Zone,
            "The zone whose calendar and clocks count, as \"Europe/Berlin\"; \"UTC\" unless said.",
        ),
        may(
            "edition",
            Shape::Number(1, 65_535),
            "The edition of the rulebook that the charter stands on; 1 unless said.",
        ),
        must("founding", Shape::Table(&FOUNDING), "How the federation begins."),
        may("unit", Shape::Named(&UNIT), "The kinds of unit where electors belong."),
        may("body", Shape::Named(&BODY), "The kinds of body."),
        may("elections", Shape::Table(&ELECTIONS), "How long every election lasts of which nothing else is said."),
        may("recall", Shape::Named(&RECALL), "How holders of seats may be recalled."),
        may("convocation", Shape::List(&Shape::Table(&CONVOCATION)), "Who may call which body together."),
        must("amend", Shape::Table(&AMEND), "How the charter is changed."),
        may("consent", Shape::List(&Shape::Table(&CONSENT)), "Which acts wait for whose consent."),
        may("oversight", Shape::List(&Shape::Table(&OVERSIGHT)), "Who has which right over what whom resolves."),
        may("dissolution", Shape::List(&Shape::Table(&DISSOLUTION)), "Who dissolves whom, and who has to agree."),
        may("incompatible", Shape::List(&Shape::Table(&INCOMPATIBLE)), "In which kinds of body nobody sits at once."),
        may("affiliation", Shape::Table(&AFFILIATION), "What it sets for labels, lists and fractions."),
        may("colour", Shape::List(&Shape::Table(&COLOUR)), "In which colours pictures show declared labels."),
    ],
};

/// Stands for the three tables of a recall: `by` says which it is.
pub(crate) static RECALL: Table = Table {
    name: "recall",
    says: "How holders of seats may be recalled: by petition, by decision, or by standing ballots.",
    fields: &[],
};

pub(crate) static FOUNDING: Table = Table {
    name: "founding",
    says: "The time in which the founders enrol members and form what nobody else can form yet.",
    fields: &[ARTICLE, may("lasts", Shape::Span, "How long it lasts at most.")],
};

/// What a kind is called in prose.
pub(crate) const CALLED_HERE: Field = may(
    "called",
    Shape::Table(&CALLED),
    "What prose calls it, as { one = \"works council\", many = \"works councils\" }; its name unless said.",
);

pub(crate) static CALLED: Table = Table {
    name: "called",
    says: "What people call a kind of unit or body.",
    fields: &[must("one", Shape::Text, "One of them."), must("many", Shape::Text, "Several of them.")],
};

/// By what a kind or seat is found again.
pub(crate) const ID: Field = may(
    "id",
    Shape::Text,
    "What it was called first, if an amendment renames it: what was formed of it goes on. Its name unless said.",
);

pub(crate) static UNIT: Table = Table {
    name: "unit",
    says: "A kind of unit where electors belong: branch, factory, regiment, village.",
    fields: &[
        ARTICLE,
        REASON,
        ID,
        CALLED_HERE,
        may("tests", Shape::List(&Shape::Text), "The franchise: what must be attested of everyone who is enrolled."),
        may("one_each", Shape::Flag, "Whether a member belongs to one unit of this kind at most; true unless said."),
        may("open", Shape::Flag, "Whether members may add themselves; false unless said."),
        may("registrar", Shape::Text, "The office whose holder keeps the roll after the founding, as \"body.office\"."),
        may(
            "enrolment",
            Shape::Words(&["by two officers", "by one officer"]),
            "Who enrols more than a tenth of the roll within thirty days; two officers unless said.",
        ),
        may(
            "waiting",
            Shape::Span,
            "How long who joins waits before voting on recalls and amendments; 30 days unless said.",
        ),
        may(
            "merges",
            POLL_OR_SHARE,
            "How its electors decide that it becomes one with another unit of the kind; more than 1/2 of electors unless said.",
        ),
        may(
            "stands_in",
            Shape::Text,
            "The office whose holder keeps the roll while the registrar's is vacant, as \"body.office\".",
        ),
        may("frozen_in_elections", Shape::Flag, "Whether the roll is frozen while the unit elects; true unless said."),
    ],
};

pub(crate) static CONVOCATION: Table = Table {
    name: "convocation",
    says: "Who may call a body together.",
    fields: &[
        ARTICLE,
        must("calls", Shape::Text, "The kind of body that is called."),
        must("notice", Shape::Span, "The least time between call and meeting."),
        may("open", Shape::Flag, "Whether anyone may call, or only the founders; false unless said."),
        may(
            "answers",
            Shape::Words(&["electors", "officer", "any elector"]),
            "Who answers for a unit: a quarter of its electors, which need not be said; an officer of its meeting; or, \
             while it has no officers, any one elector.",
        ),
    ],
};

pub(crate) static AFFILIATION: Table = Table {
    name: "affiliation",
    says: "What it sets for the labels that members declare, for their lists in elections, and for fractions in bodies.",
    fields: &[
        ARTICLE,
        may(
            "split",
            Shape::Words(&["left", "divided", "reopened"]),
            "What the split of a label does to a list of it that is closed: nothing, but that the result says who declares \
             something else; it is divided; or nominations are opened again. \"left\" unless said.",
        ),
        may(
            "fraction",
            Shape::Number(1, 10_000),
            "How many of a label with a seat in a body make a fraction there; 2 unless said.",
        ),
    ],
};

pub(crate) static COLOUR: Table = Table {
    name: "colour",
    says: "The colour in which pictures show the seats of those who declare a label.",
    fields: &[
        ARTICLE,
        must("label", Shape::Text, "The label, as holders declare it."),
        must(
            "is",
            Shape::Words(&[
                "navy", "ochre", "green", "violet", "brown", "teal", "plum", "olive", "slate", "rust", "khaki", "mauve",
            ]),
            "The colour. All can be told apart, by the colour-blind too, on light and on dark ground.",
        ),
    ],
};

pub(crate) static CONSENT: Table = Table {
    name: "consent",
    says: "An act that waits for the consent of an office.",
    fields: &[
        ARTICLE,
        must(
            "to",
            Shape::Words(&["affiliate", "apportion", "declare-figure", "set-weight", "strike"]),
            "The act: adding a sender, applying the norms anew, declaring a figure, setting a weight, striking off a roll.",
        ),
        must("by", Shape::Text, "The office whose holders consent, as \"body.office\"."),
        must("within", Shape::Span, "How long they have."),
        may("silence", Shape::Words(&["allows", "refuses"]), "What their silence means; \"refuses\" unless said."),
    ],
};

pub(crate) static OVERSIGHT: Table = Table {
    name: "oversight",
    says: "A right of a body over what others resolve.",
    fields: &[
        ARTICLE,
        must("of", Shape::Text, "The kind of body whose right it is; of several, the first has it."),
        must("over", Shape::Text, "The kind of body whose resolutions it is about."),
        must(
            "right",
            Shape::Words(&["inform", "consult", "consent", "veto", "suspend", "confirm", "attend", "instruct"]),
            "To be told of what was done; to be heard before it holds; that nothing holds without consent; to stop it; to have it \
             decided once more; that it holds at once, and ends unless it is confirmed; to come to the sittings with a voice; to \
             have carried out what `of` resolves.",
        ),
        may(
            "on",
            Shape::List(&Shape::Text),
            "The subjects that it is about, however they are written; everything unless said.",
        ),
        may(
            "within",
            Shape::Span,
            "How long they have; and then, how long what they stopped can be overridden. Not said where they attend or instruct.",
        ),
        may(
            "silence",
            Shape::Words(&["allows", "refuses"]),
            "What their silence means where they consent or confirm; \"refuses\" unless said.",
        ),
        may(
            "reasons",
            Shape::List(&Shape::Text),
            "The only reasons for which they stop something; any reason unless said.",
        ),
        may("extended", Shape::Span, "How much longer they may take, once; no longer unless said."),
        may(
            "overridden",
            Shape::Share,
            "The share of votes by which the body that resolved it overrides them; it does not unless said.",
        ),
        may("arbiter", Shape::Text, "The kind of body that decides between the two; nobody unless said."),
        may(
            "arbiter_within",
            Shape::Span,
            "How long that body has from when they stopped it; as long as `within` says unless said.",
        ),
        may(
            "deadlock",
            Shape::Words(&["joint sitting", "electors"]),
            "Who decides between the two, where no third body does: both bodies together, seat by seat, or the electors of the one that \
             resolved it; nobody unless said.",
        ),
        may(
            "deadlock_majority",
            Shape::Share,
            "What lets stand then what they stopped: in a joint sitting more than half of all seats, and of electors more than half of \
             the votes, unless said.",
        ),
        may(
            "majority",
            Shape::Share,
            "What carries when they use the right, or give up what they did by it; as they decide everything unless said.",
        ),
        may(
            "falls",
            Shape::List(&Shape::Table(&FALL)),
            "From when on less is enough to consent or to confirm; what `majority` says to the end unless said.",
        ),
        may(
            "holds",
            Shape::Span,
            "How long enough of them have to be for it to consent or to confirm; once is enough unless said.",
        ),
        may(
            "most",
            Shape::Number(1, 100),
            "How often they may stop something in the time that `every` says; as often as they like unless said.",
        ),
        may("every", Shape::Span, "The time in which `most` is counted; a year unless said."),
    ],
};

pub(crate) static FALL: Table = Table {
    name: "falls",
    says: "Less that is enough later.",
    fields: &[
        must("after", Shape::Span, "How long after it was resolved, or after what was missing was said."),
        must("majority", Shape::Share, "What is enough from then on, of what `majority` is a share of."),
    ],
};

pub(crate) static DISSOLUTION: Table = Table {
    name: "dissolution",
    says: "How one body dissolves another, with the agreement of a third.",
    fields: &[
        ARTICLE,
        must("of", Shape::Text, "The kind of body that is dissolved."),
        must(
            "by",
            Shape::Text,
            "The kind of body that dissolves it: of those that fill its seats, or else the first of the kind.",
        ),
        must("with", Shape::Text, "The kind of body that has to agree, found in the same way."),
        may("within", Shape::Span, "How long that one has to agree; 30 days unless said."),
        may("anew", Shape::Flag, "Whether the seats are elected anew and the body does not end; it ends unless said."),
    ],
};

pub(crate) static INCOMPATIBLE: Table = Table {
    name: "incompatible",
    says: "Kinds of body in which nobody sits at once.",
    fields: &[
        ARTICLE,
        must(
            "bodies",
            Shape::List(&Shape::Text),
            "The kinds of body: nobody holds seats in two of them, nor sits there for others.",
        ),
    ],
};

/// How a question is decided.
pub(crate) static POLL: Table = Table {
    name: "poll",
    says: "How a question is decided.",
    fields: &[
        OWN_ARTICLE,
        may("majority", Shape::Share, "What carries; more than 1/2 of votes unless said."),
        TURNOUT,
        QUORUM,
        may("lasts", Shape::Span, "How long the poll stays open; 7 days unless said."),
        SUPPORT,
        HANDS,
        CLOSES,
        LAST_VOTE_COUNTS,
        TOTALS,
    ],
};

pub(crate) static AMEND: Table = Table {
    name: "amend",
    says: "How the charter is changed.",
    fields: &[
        ARTICLE,
        must("by", Shape::Text, "The kind of body that decides."),
        must("majority", Shape::Share, "What carries, such as \"at least 2/3 of votes\"."),
        TURNOUT_OR_QUARTER,
        QUORUM,
        may("lasts", Shape::Span, "How long the poll stays open; 7 days unless said."),
        SUPPORT,
        LAST_VOTE_COUNTS,
        TOTALS,
        may("entrenched", Shape::List(&Shape::Text), "Articles that need more."),
        may("entrenched_majority", POLL_OR_SHARE, "What they need; without it they can never be changed."),
    ],
};

/// A share, or in words that any number is enough.
const SHARE_OR_NONE: Shape = Shape::Either(&[Shape::Share, Shape::Words(&["none"])]);

const TURNOUT: Field =
    may("turnout", SHARE_OR_NONE, "The share of the electors that must vote, or \"none\" for any number.");
const TURNOUT_OR_QUARTER: Field = may(
    "turnout",
    SHARE_OR_NONE,
    "The share of the electors that must vote; 1/4 unless said, \"none\" for any number.",
);
const QUORUM: Field = may("quorum", SHARE_OR_NONE, "Another word for `turnout`, for bodies.");

/// A poll, or its majority alone.
const POLL_OR_SHARE: Shape = Shape::Either(&[Shape::Share, Shape::Table(&POLL)]);
