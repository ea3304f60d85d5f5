//! Elections in words.

use tauride_rules::terms::{
    Alternates, CredentialRule, ElectionRule, Ground, GroupRule, Hands, Manner, Method, PollRule, Withdrawal,
};
use tauride_tally::method::Says;

use super::poll;
use crate::tell;

/// How `they` are elected.
pub(super) fn sentences(rule: &ElectionRule, they: &str) -> Vec<String> {
    let method = counted(rule);
    let ballot = match rule.ballot {
        Manner::Named => "by named ballot",
        Manner::Hands => "by a show of hands that two tellers count",
    };
    let is = if they == "they" { "are" } else { "is" };
    let mut sentences = vec![tell::sentence(&format!("{they} {is} elected {ballot}: {method}"))];
    sentences.extend(rule.groups.iter().map(group));
    if let Some(votes) = rule.votes_each {
        sentences.push(format!("Each elector may vote for {}.", tell::count(votes, "candidate")));
    }
    let open = [("Nominations", rule.nominations), ("Voting", rule.voting)];
    sentences.extend(open.map(|(what, span)| {
        let closed = || format!("until the returning officer closes {}", them(what));
        let length = span.map_or_else(closed, |span| format!("for {}", tell::span(span)));
        format!("{what} stay{} open {length}.", ending(what))
    }));
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
    match rule.withdrawal {
        Withdrawal::BeforeVoting => {}
        Withdrawal::WhileVoting => sentences.push("Candidates may withdraw while voting is open.".to_owned()),
        Withdrawal::UntilDecided => sentences.push(
            "Candidates may withdraw while voting is open, and a candidate who is tied may yield before a lot is drawn."
                .to_owned(),
        ),
    }
    if let Some(option) = &rule.default_option {
        sentences.push(format!(
            "“{option}” stands beside the candidates: whoever comes after it is not elected, and another election is called."
        ));
    }
    sentences.extend(rule.last_vote_counts.then(|| poll::LAST_VOTE.to_owned()));
    sentences.extend(rule.totals_at_end.then(|| poll::TOTALS.to_owned()));
    if let Some(turnout) = rule.turnout {
        sentences.push(format!("The election counts if {} of the electors vote.", tell::share(turnout)));
    }
    if let Some(contest) = rule.contest {
        sentences.push(format!("A credential may be contested for {} after the election.", tell::span(contest)));
    }
    sentences.extend(rule.credentials.iter().flat_map(credentials));
    sentences
}

/// Who decides on a contested credential, on which grounds and how.
fn credentials(rule: &CredentialRule) -> Vec<String> {
    let who =
        rule.by.as_ref().map_or("The body in which the seat is".to_owned(), |by| format!("The {}", tell::name(by)));
    let poll = PollRule {
        article: rule.article.clone(),
        majority: rule.majority,
        of: rule.of,
        turnout: rule.turnout,
        lasts: None,
        hands: Hands::No,
        support: rule.support,
        last_vote_counts: false,
        totals_at_end: false,
    };
    let against = poll::condition(&poll).replace("for it", "against it");
    let mut sentences =
        vec![format!("{who} decides on it, and refuses it if {against}, and never more easily than by recall.")];
    if !rule.grounds.is_empty() {
        let grounds: Vec<String> = rule.grounds.iter().map(|ground| ground_name(*ground).to_owned()).collect();
        sentences.push(format!("The grounds that count are {}.", tell::list(&grounds)));
    }
    sentences
}

const fn ground_name(ground: Ground) -> &'static str {
    match ground {
        Ground::Eligibility => "who could be elected",
        Ground::Notice => "its notice",
        Ground::Nominations => "its nominations",
        Ground::Roll => "its roll",
        Ground::Votes => "who voted",
        Ground::Count => "its count",
        Ground::Influence => "undue influence",
    }
}

/// How votes are given and counted.
fn counted(rule: &ElectionRule) -> String {
    let decimals = rule.decimals.map_or(String::new(), |decimals| format!(", to {}", tell::count(decimals, "decimal")));
    let title = rule.method.title();
    let points = rule.points.map(|points| tell::count(points, "point")).unwrap_or_default();
    match (rule.method, rule.method.says()) {
        (Method::Plurality, _) => "the most votes win".to_owned(),
        (Method::Block, _) => "each elector has as many votes as there are seats, and the most votes win".to_owned(),
        (Method::Limited, _) => "each elector has fewer votes than there are seats, and the most votes win".to_owned(),
        (Method::TwoRound, _) => {
            "each elector votes for one; without a majority, a second round is held between the first two".to_owned()
        }
        (Method::Approval, _) => "each elector approves of as many as they like, and the most approvals win".to_owned(),
        (Method::Cumulative, _) => {
            format!("each elector shares out {points} among candidates, and the most points win")
        }
        (_, Says::Points) => format!("each elector gives each candidate up to {points}, and the most points win"),
        (_, Says::Ranking) => {
            format!(
                "each elector ranks candidates, the first preference first, and the ballots are counted by {title}{decimals}"
            )
        }
        (_, Says::Choice | Says::List) => {
            format!("each elector approves of as many as they like, and the ballots are counted by {title}")
        }
    }
}

/// "At least three and at most four of those elected are of the group “women” (gender), as candidates declare …"
fn group(group: &GroupRule) -> String {
    let least = (group.min > 0).then(|| format!("at least {}", tell::number(group.min)));
    let most = group.max.map(|max| if max == 0 { "none".to_owned() } else { format!("at most {}", tell::number(max)) });
    let bounds: Vec<String> = least.into_iter().chain(most).collect();
    let category = if group.category.is_empty() { String::new() } else { format!(" ({})", group.category) };
    let leaves =
        if group.leaves { "; a holder who joins it in office when it has its most leaves the seat" } else { "" };
    tell::sentence(&format!(
        "{} of those who hold these seats belong to the group “{}”{category}, as candidates declare of themselves{leaves}",
        tell::list(&bounds),
        group.name
    ))
}

fn them(what: &str) -> &'static str {
    if what.ends_with('s') { "them" } else { "it" }
}

/// Nominations stay open, voting stays open.
fn ending(what: &str) -> &'static str {
    if what.ends_with('s') { "" } else { "s" }
}
