//! Bodies and co-option.

use super::motion::MOTIONS;
use super::seat::{ELECTED, OFFICE, SEATS, SUCCESSORS, TERM};
use super::{ARTICLE, CALLED_HERE, ID, OWN_ARTICLE, POLL_OR_SHARE, REASON, Shape, Table, may, must};

/// A kind of body.
pub(crate) static BODY: Table = Table {
    name: "body",
    says: "A kind of body.",
    fields: &[
        ARTICLE,
        REASON,
        ID,
        CALLED_HERE,
        must(
            "kind",
            Shape::Words(&["assembly", "council", "executive", "office", "section"]),
            "An assembly is all electors of a unit, a council is delegates, an executive is elected by a body and \
             answers to it, an office is one seat, a section is part of a council.",
        ),
        may(
            "of",
            Shape::Text,
            "The unit of an assembly, the body of an executive or office, the council of a section.",
        ),
        may("parts", Shape::List(&Shape::Text), "For a section: which of the council's seats sit in it, by name."),
        may("term", TERM, "How long a mandate lasts; the default for all its seats."),
        SUCCESSORS,
        may("elected", Shape::Table(&ELECTED), "How its seats are elected; the default for all of them."),
        may("provisional", Shape::Span, "How long a body that was formed provisionally lives before it is ratified."),
        may("ratified_by", Shape::Text, "The kind of body that ratifies it."),
        may(
            "offices",
            Shape::List(&Shape::Either(&[Shape::Text, Shape::Table(&OFFICE)])),
            "Single seats by name. An executive's are elected by its body, all others by the body itself. \
             A name said twice is two seats.",
        ),
        may("seats", Shape::List(&Shape::Table(&SEATS)), "Seats, and who fills them."),
        may("decides", POLL_OR_SHARE, "How it decides when no other rule says so; more than 1/2 of votes unless said."),
        may(
            "seated",
            Shape::Share,
            "The share of its seats that must once have been filled, since it was formed or last elected, before it \
             decides anything: \"2/3\". At least 1/2 unless said.",
        ),
        may(
            "votes_in_each",
            Shape::Flag,
            "Whether somebody who belongs to several of the units that send to it votes in each; once only unless said.",
        ),
        may("co_option", Shape::Table(&CO_OPTION), "Whether it may add members itself."),
        may("sittings", Shape::Table(&SITTINGS), "How it meets; as the rulebook says unless said."),
        may("motions", Shape::Table(&MOTIONS), "What may be moved in its sittings; as the rulebook says unless said."),
        may(
            "answers",
            Shape::List(&Shape::Table(&ANSWERS)),
            "To which bodies it answers, and how; an executive or an office to the body that elects it unless said.",
        ),
    ],
};

/// A body's right to add members itself.
pub(crate) static CO_OPTION: Table = Table {
    name: "co-option",
    says: "A body's right to add members itself.",
    fields: &[
        OWN_ARTICLE,
        must("maximum", Shape::Share, "The most that co-opted seats may be of the elected ones, as \"at most 1/5\"."),
        may("votes", Shape::Flag, "Whether a co-opted member votes; false unless said."),
    ],
};

/// How a body meets.
pub(crate) static SITTINGS: Table = Table {
    name: "sittings",
    says: "How a body meets.",
    fields: &[
        OWN_ARTICLE,
        may("notice", Shape::Span, "The least time between the call and the sitting; 3 days unless said."),
        may(
            "chair",
            Shape::Text,
            "The office whose holders call, open and chair its sittings: \"chair\", or \"body.office\" for one of another \
             body. Any officer of the body unless said.",
        ),
        may(
            "convened_by",
            Shape::Share,
            "The share of those with a vote who convene a sitting themselves; at least 1/3 unless said, never more than 1/2.",
        ),
        may("postponed", Shape::Number(0, 12), "How often a sitting may be postponed; not at all unless said."),
        may("postponed_by", Shape::Span, "By how much at most, each time; 30 days unless said."),
        may(
            "quorum",
            Shape::Share,
            "The share of those with a vote who must be in the hall: \"1/2 of electors\", or \"of seats\" to count vacant \
             seats too. More than 1/2 of electors unless said.",
        ),
        may("lasts", Shape::Span, "How long a sitting lasts at most before it ends by itself; 1 day unless said."),
        may("divisions", Shape::Span, "How long a division lasts at most; 10 minutes unless said."),
        may(
            "every",
            Shape::Span,
            "How often it meets at least: where it has not, anybody with a vote in it calls a sitting. No limit unless said.",
        ),
        may("casting_vote", Shape::Flag, "Whether whoever is in the chair has a casting vote; false unless said."),
        may("acclamation", Shape::Flag, "Whether the chair may declare what the hall acclaims; false unless said."),
        may("counted_by", Shape::Share, "The share of those present who have votes counted instead; 1/5 unless said."),
        may("cards", Shape::Table(&CARDS), "How the hall divides by cards; never unless said."),
        may("alternates", Shape::Flag, "Whether alternates step in for those who are absent; false unless said."),
    ],
};

/// How a hall divides by cards.
pub(crate) static CARDS: Table = Table {
    name: "cards",
    says: "How a hall divides by cards: what those who sent the delegates are worth, instead of heads.",
    fields: &[
        OWN_ARTICLE,
        must(
            "worth",
            Shape::Text,
            "What the card of a sender is worth: \"electors\", or a figure that is declared, such as \"dues-paying members\".",
        ),
        may("demanded_by", Shape::Share, "The share of those present who have cards decide; nobody unless said."),
        may(
            "on",
            Shape::List(&Shape::Words(&["questions", "motions", "procedure"])),
            "On what cards decide without a demand: questions put under an item, motions and amendments, or everything else \
             that is moved.",
        ),
        may(
            "majority",
            Shape::Share,
            "What cards have to reach, if that is more than is asked of heads: \"at least 2/3\".",
        ),
        may("beside_heads", Shape::Flag, "Whether a majority of heads is needed too; false unless said."),
    ],
};

/// To which body another answers, and how.
pub(crate) static ANSWERS: Table = Table {
    name: "answers",
    says: "To which body another answers, and how.",
    fields: &[
        OWN_ARTICLE,
        must("to", Shape::Text, "The kind of body that it answers to."),
        may("within", Shape::Span, "How long it has to answer an inquiry; 14 days unless said."),
        may("reports", Shape::Span, "How often it reports at least; whenever it likes unless said."),
        may(
            "confidence",
            POLL_OR_SHARE,
            "How that body decides that it has no confidence any more, and dismisses those who sit there. It dismisses nobody \
             unless said.",
        ),
        may("constructive", Shape::Flag, "Whether it dismisses only by naming successors; false unless said."),
        may(
            "again",
            Shape::Span,
            "How long it is before a question of confidence that failed is put again; 30 days unless said.",
        ),
        may(
            "caretakers",
            Shape::Flag,
            "Whether those who are dismissed, or resign together, stay until others are elected; false unless said.",
        ),
    ],
};
