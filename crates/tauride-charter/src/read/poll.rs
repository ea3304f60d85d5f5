//! How questions are decided.

use tauride_rules::share::Share;
use tauride_rules::terms::{Hands, MajorityOf, PollRule};

use crate::fields::Fields;
use crate::grammar::POLL;
use crate::said::{Phrase, Whole};

/// Reads a majority, a turnout or quorum, and from the field `lasts` how long the poll stays open.
pub(super) fn read(fields: &Fields<'_>, lasts: &str, article: &str) -> PollRule {
    PollRule { lasts: fields.span(lasts), ..read_for(fields, article) }
}

/// The majority that is said, or a simple one.
fn majority_of(fields: &Fields<'_>) -> (Share, MajorityOf) {
    majority_said(fields).unwrap_or((Share::more_than(1, 2), MajorityOf::Votes))
}

/// Reads a majority that is said, for what is otherwise decided as everything.
pub(super) fn majority_said(fields: &Fields<'_>) -> Option<(Share, MajorityOf)> {
    majority_said_in(fields, "majority")
}

/// Reads a majority that is said in a field of another name.
pub(super) fn majority_said_in(fields: &Fields<'_>, field: &str) -> Option<(Share, MajorityOf)> {
    fields.share(field).and_then(|phrase| majority(fields, field, phrase))
}

/// Reads a majority, and a turnout or quorum, of a question whose time stands elsewhere.
pub(super) fn read_for(fields: &Fields<'_>, article: &str) -> PollRule {
    let (majority, of) = majority_of(fields);
    let (turnout, hands) = (turnout_or_quorum(fields), hands(fields));
    let (last_vote_counts, totals_at_end) = (last_vote_counts(fields), totals_at_end(fields));
    let support = if fields.may_say("support") { turnout_of(fields, "support", SUPPORT) } else { None };
    PollRule {
        article: article.into(),
        majority,
        of,
        turnout,
        lasts: None,
        hands,
        support,
        last_vote_counts,
        totals_at_end,
    }
}

/// Reads whether hands are counted, and whether they end the poll. A table without these fields counts none.
fn hands(fields: &Fields<'_>) -> Hands {
    if !fields.may_say("hands") {
        return Hands::No;
    }
    match (fields.flag("hands").unwrap_or(false), fields.word("closes")) {
        (true, None) => Hands::Counted,
        (true, Some(_)) => Hands::Close,
        (false, None) => Hands::No,
        (false, Some(_)) => {
            let mend = "say hands = true beside it, or leave it out";
            fields.error("closes", "hands end this poll, and the charter does not let them be counted", mend);
            Hands::No
        }
    }
}

/// Reads a poll that is said as a table, or as its majority alone, which then inherits the rest from `base`.
pub(super) fn read_either(fields: &Fields<'_>, name: &str, base: &PollRule) -> Option<PollRule> {
    if fields.value(name)?.is_str() {
        let (majority, of) = majority(fields, name, fields.share(name)?)?;
        return Some(PollRule { majority, of, ..base.clone() });
    }
    let table = fields.table(name, &POLL)?;
    let article = super::article(&table, Some(&base.article));
    Some(read(&table, "lasts", &article))
}

/// Reads whether the last vote of an elector counts. A table without the field counts the first.
pub(super) fn last_vote_counts(fields: &Fields<'_>) -> bool {
    fields.may_say("last_vote_counts") && fields.flag("last_vote_counts").unwrap_or(false)
}

/// Reads whether totals are shown only at the end.
pub(super) fn totals_at_end(fields: &Fields<'_>) -> bool {
    fields.may_say("totals") && fields.word("totals") == Some("at the end")
}

const VOTE: &str = "that must vote";
const SUPPORT: &str = "that must be for it";

/// Reads the share of the electors that must vote, from a field of any name.
pub(super) fn turnout(fields: &Fields<'_>, name: &str) -> Option<Share> {
    turnout_of(fields, name, VOTE)
}

fn turnout_of(fields: &Fields<'_>, name: &str, what: &str) -> Option<Share> {
    let phrase = fields.share(name)?;
    let mend = "say a share of electors, or of seats filled; to count vacant seats too, say the majority \"of seats\"";
    match phrase.of {
        None | Some(Whole::Electors) if !phrase.at_most => Some(phrase.share),
        _ => {
            fields.error(name, format!("a {name} is a share of the electors {what}"), mend);
            None
        }
    }
}

/// Reads the turnout of a poll: a share, or in words that any number is enough, where the rulebook would ask for some.
fn turnout_or_quorum(fields: &Fields<'_>) -> Option<Share> {
    if fields.has("turnout") && fields.has("quorum") {
        fields.error("quorum", "`turnout` and `quorum` are two words for one thing", "keep one of them");
    }
    ["turnout", "quorum"].into_iter().find_map(|name| {
        let none = fields.value(name)?.as_str().is_some_and(|said| said.trim() == "none");
        if none { Some(Share::at_least(0, 1)) } else { turnout(fields, name) }
    })
}

fn majority(fields: &Fields<'_>, name: &str, phrase: Phrase) -> Option<(Share, MajorityOf)> {
    let mend =
        "say \"more than\" or \"at least\", of votes, of those present, of electors, of seats filled or of seats";
    let of = match phrase.of {
        _ if phrase.at_most => None,
        None | Some(Whole::Votes) => Some(MajorityOf::Votes),
        Some(Whole::Present) => Some(MajorityOf::Present),
        Some(Whole::Electors) => Some(MajorityOf::Electors),
        Some(Whole::Seats) => Some(MajorityOf::Seats),
        Some(Whole::ElectorsPerSeat | Whole::ElectedSeats) => None,
    };
    if of.is_none() {
        fields.error(name, "this cannot be a majority", mend);
    }
    of.map(|of| (phrase.share, of))
}
