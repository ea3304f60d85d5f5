//! How long seats are held, and at first, where not all of them are to fall vacant at once.

use tauride_rules::terms::{FirstTerm, Norm, SeatRule, Source, Staggered, Term};
use toml::de::DeValue;

use crate::fields::Fields;
use crate::grammar::FIRST_TERM;

/// Reads a term: a length of time, a date or a part of the year, or "no limit".
pub(super) fn read(fields: &Fields<'_>) -> Option<Term> {
    if fields.value("term").and_then(DeValue::as_str) == Some("no limit") {
        return None;
    }
    fields.term("term")
}

/// Reads how long which seats are held the first time, and what decides that.
pub(super) fn first(fields: &Fields<'_>, rule: &mut SeatRule) {
    rule.first_terms = first_terms(fields, rule);
    if fields.word("staggered") == Some("by lot") {
        rule.staggered = Staggered::ByLot;
    }
    if rule.first_terms.is_empty() {
        if fields.has("staggered") && !fields.has("first_terms") {
            let mend = "add `first_terms`, or leave `staggered` out";
            fields.error("staggered", "no seat has a first term of its own here", mend);
        }
        return;
    }
    let by_votes = rule.election.method.adds_up() && rule.election.groups.is_empty();
    if rule.staggered == Staggered::ByVotes && !by_votes {
        let mend = "say staggered = \"by lot\"";
        fields.error("first_terms", "votes do not put those in order whom this election elects", mend);
    }
}

fn first_terms(fields: &Fields<'_>, rule: &SeatRule) -> Vec<FirstTerm> {
    let said = fields.list("first_terms");
    if said.is_empty() {
        return Vec::new();
    }
    let mut terms: Vec<FirstTerm> = Vec::new();
    for (path, value) in said {
        let Some(values) = value.as_table() else {
            fields.report.error(&path, "a table is expected here", "say { seats = 2, term = \"1 year\" }");
            continue;
        };
        let table = Fields::open(fields.report, &path, values, &FIRST_TERM);
        let Some((seats, term)) = table.number("seats").zip(table.term("term")) else { continue };
        if rule.term.is_none_or(|full| term.length().about() >= full.length().about()) {
            let mend = "say a shorter one, or lengthen `term`";
            table.error("term", "a first term is shorter than the terms after it", mend);
        }
        terms.push(FirstTerm { seats, term });
    }
    let seats = terms.iter().fold(0_u32, |sum, first| sum.saturating_add(first.seats));
    match (&rule.norm, &rule.source) {
        (Norm::Fixed { seats: all }, Source::Elected) if seats <= *all => {}
        (Norm::Fixed { seats: all }, Source::Elected) => {
            let message = format!("{seats} seats have a first term of their own, and there are {all}");
            fields.error("first_terms", message, "take away seats here, or add some in `norm`");
        }
        _ => {
            let mend = "say norm = { seats = … }, or leave `first_terms` out";
            fields.error("first_terms", "first terms are for elected seats of a fixed number", mend);
        }
    }
    terms.sort_by_key(|first| first.term.length().about());
    terms
}
