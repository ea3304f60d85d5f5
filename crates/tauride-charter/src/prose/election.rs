//! Elections in words.

use tauride_rules::charter::{Alternates, Ballot, ElectionRule, Method};

use crate::tell;

/// How `they` are elected.
pub(super) fn sentences(rule: &ElectionRule, they: &str) -> Vec<String> {
    let method = match rule.method {
        Method::Plurality => "the most votes win",
        Method::Approval => "each elector approves of as many as they like, and the most approvals win",
    };
    let ballot = match rule.ballot {
        Ballot::Named => "by named ballot",
        Ballot::Hands => "by a show of hands that two tellers count",
    };
    let is = if they == "they" { "are" } else { "is" };
    let mut sentences = vec![tell::sentence(&format!("{they} {is} elected {ballot}: {method}"))];
    if let Some(votes) = rule.votes_each {
        sentences.push(format!("Each elector may vote for {}.", tell::count(votes, "candidate")));
    }
    let open = [("Nominations", rule.nominations), ("Voting", rule.voting)];
    let open = open.into_iter().filter_map(|(what, span)| Some((what, span?)));
    sentences.extend(open.map(|(what, span)| format!("{what} stay{} open for {}.", ending(what), tell::span(span))));
    match rule.alternates {
        Alternates::Fixed(0) => {}
        Alternates::Fixed(alternates) => {
            sentences.push(tell::sentence(&format!(
                "{} {} elected with them",
                tell::count(alternates, "alternate"),
                if alternates == 1 { "is" } else { "are" }
            )));
        }
        Alternates::AsManyAsSeats => {
            sentences.push("As many alternates as delegates are elected with them.".to_owned());
        }
    }
    if let Some(turnout) = rule.turnout {
        sentences.push(format!("The election counts if {} of the electors vote.", tell::share(turnout)));
    }
    if let Some(contest) = rule.contest {
        sentences.push(format!("A credential may be contested for {} after the election.", tell::span(contest)));
    }
    sentences
}

/// Nominations stay open, voting stays open.
fn ending(what: &str) -> &'static str {
    if what.ends_with('s') { "" } else { "s" }
}
