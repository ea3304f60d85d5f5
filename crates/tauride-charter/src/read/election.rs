//! How seats are elected.

use tauride_rules::charter::{Alternates, Ballot, ElectionRule, Method};
use toml::de::DeValue;

use crate::fields::{Fields, shorten};
use crate::grammar::ELECTED;

/// Methods that people ask for and that cannot be used yet.
const LATER: [&str; 12] = [
    "stv",
    "scottish-stv",
    "single transferable vote",
    "instant-runoff",
    "irv",
    "condorcet",
    "schulze",
    "borda",
    "star",
    "score",
    "list",
    "d'hondt",
];

/// Reads `elected`, or what the body says for all its seats, or the defaults: plurality by named ballots.
pub(super) fn read(fields: &Fields<'_>, around: Option<&ElectionRule>, article: &str) -> ElectionRule {
    let Some(table) = fields.table("elected", &ELECTED) else {
        let of_body = around.map(|rule| ElectionRule { article: article.into(), ..rule.clone() });
        return of_body.unwrap_or_else(|| plain(article));
    };
    let article = super::article(&table, Some(article));
    ElectionRule {
        article,
        method: method(&table),
        votes_each: table.number("votes_each"),
        ballot: match table.word("ballot") {
            Some("hands") => Ballot::Hands,
            _ => Ballot::Named,
        },
        nominations: table.span("nominations"),
        voting: table.span("voting"),
        alternates: alternates(&table),
        turnout: super::poll::turnout(&table, "turnout"),
        contest: table.span("contest"),
    }
}

/// Plurality by named ballots, closed by the returning officer.
pub(super) fn plain(article: &str) -> ElectionRule {
    ElectionRule {
        article: article.into(),
        method: Method::Plurality,
        votes_each: None,
        ballot: Ballot::Named,
        nominations: None,
        voting: None,
        alternates: Alternates::Fixed(0),
        turnout: None,
        contest: None,
    }
}

fn method(table: &Fields<'_>) -> Method {
    let said = table.value("method").and_then(DeValue::as_str).map(str::to_lowercase);
    if let Some(said) = said.filter(|said| LATER.contains(&said.as_str())) {
        let message = format!("the method `{}` is not available yet", shorten(&said));
        table.error("method", message, "the methods available are \"plurality\" and \"approval\"");
        return Method::Plurality;
    }
    match table.word("method") {
        Some("approval") => Method::Approval,
        _ => Method::Plurality,
    }
}

fn alternates(table: &Fields<'_>) -> Alternates {
    match table.value("alternates") {
        Some(DeValue::String(_)) if table.word("alternates").is_some() => Alternates::AsManyAsSeats,
        Some(DeValue::String(_)) | None => Alternates::Fixed(0),
        Some(_) => Alternates::Fixed(table.number("alternates").unwrap_or(0)),
    }
}
