//! Elections that cannot work as said.

use tauride_rules::ground::civil::Span;
use tauride_rules::terms::{Alternates, ElectionRule, Fill, Manner, Method, Norm, SeatRule, Term};

use super::Sense;
use crate::tell;

pub(super) fn check(sense: &Sense<'_>) {
    for (body, rule, place) in sense.seats() {
        if !rule.source.is_elected() {
            continue;
        }
        let path = sense.report.elected(&body.name, &place.path);
        no_time(sense, &rule.election, &path);
        until_closed(sense, rule, &path);
        alternates(sense, rule, &path, &place.path);
        votes_each(sense, rule, &path);
        if let (Some(term), length) = (rule.term, length(&rule.election))
            && length.about() >= term.length().about()
        {
            let message = format!(
                "electing a `{}` takes {}, and the term is {}",
                rule.name,
                tell::span(length),
                tell::span(term.length())
            );
            sense.warn(&path, message, "shorten `nominations` or `voting`, or lengthen the term");
        }
        successors(sense, rule, &place.path);
    }
}

fn length(rule: &ElectionRule) -> Span {
    rule.nominations.unwrap_or_default().and(rule.voting.unwrap_or_default())
}

/// Successors who are elected too late, too early, or never.
fn successors(sense: &Sense<'_>, rule: &SeatRule, seat: &str) {
    let Some(before) = rule.successors else { return };
    let path = format!("{seat}.successors");
    let said = tell::span(before);
    match rule.term {
        None => {
            let mend = "add `term`, or leave `successors` out";
            sense.warn(&path, "no term ends here, so that nobody is elected before it does", mend);
        }
        Some(Term::Between { .. }) => {
            let mend = "leave `successors` out: they are elected in that part of the year";
            sense.warn(&path, "the term says already when successors are elected", mend);
        }
        Some(term) if before.about() >= term.length().about() => {
            let message = format!("successors are elected {said} before the end of a term that is no longer");
            sense.warn(&path, message, "shorten `successors`");
        }
        Some(_) if length(&rule.election).about() > before.about() => {
            let length = tell::span(length(&rule.election));
            let message = format!("the election of successors takes {length}, and begins {said} before the term ends");
            sense.warn(&path, message, "lengthen `successors`, or shorten `nominations` or `voting`");
        }
        Some(_) => {}
    }
}

fn no_time(sense: &Sense<'_>, rule: &ElectionRule, path: &str) {
    for (name, span) in [("nominations", rule.nominations), ("voting", rule.voting)] {
        if span == Some(Span::ZERO) {
            let message = format!("`{name}` is open for no time at all: nobody can take part");
            let mend = "say how long, or leave it out: then it is 7 days";
            sense.warn(&format!("{path}.{name}"), message, mend);
        }
    }
    if rule.contest == Some(Span::ZERO) {
        let mend = "say how long, or leave it out: then it may be contested as long as the seat is held";
        sense.warn(&format!("{path}.contest"), "no credential can ever be contested", mend);
    }
}

/// Where the returning officer alone says when votes by name are no longer taken, who has not voted yet is in their hand.
fn until_closed(sense: &Sense<'_>, rule: &SeatRule, path: &str) {
    let by_name = rule.election.ballot == Manner::Named || !rule.election.method.takes_hands();
    if rule.election.voting.is_some() || !by_name {
        return;
    }
    let message = format!(
        "voting for `{}` is by name and lasts until it is closed: the returning officer may close it before anybody else \
         has voted",
        rule.name
    );
    let own = format!("{path}.voting");
    let path = if sense.says(&own) { own } else { "elections.voting".to_owned() };
    sense.warn(
        &path,
        message,
        "say how long, as voting = \"7 days\"; only a vote that is held in a meeting is closed there",
    );
}

fn alternates(sense: &Sense<'_>, rule: &SeatRule, path: &str, seat: &str) {
    let elected = rule.election.alternates != Alternates::Fixed(0);
    let used = rule.vacancy.contains(&Fill::Alternate);
    if elected && !used {
        let message = format!("alternates of `{}` are elected, and never take a seat", rule.name);
        let mend = "add \"alternate\" to its `vacancy` (or `replaced` in its recall), or elect none";
        sense.warn(&format!("{path}.alternates"), message, mend);
    }
    if used && !elected {
        let message = format!("a vacancy of `{}` goes to an alternate, and none are elected", rule.name);
        let mend = "add alternates = \"as many as delegates\" to `elected`, or leave \"alternate\" out";
        sense.warn(&format!("{seat}.vacancy"), message, mend);
    }
    let twice = (1..rule.vacancy.len())
        .any(|place| rule.vacancy.iter().take(place).any(|fill| rule.vacancy.get(place) == Some(fill)));
    if twice {
        sense.warn(&format!("{seat}.vacancy"), "the same way of filling a vacancy is said twice", "say it once");
    }
}

fn votes_each(sense: &Sense<'_>, rule: &SeatRule, path: &str) {
    let (Some(votes), Norm::Fixed { seats }) = (rule.election.votes_each, &rule.norm) else { return };
    let path = format!("{path}.votes_each");
    let message = format!("an elector has {votes} votes for {seats} seats");
    let method = rule.election.method;
    if method == Method::Plurality && votes > *seats {
        sense.warn(&path, message, "lower `votes_each`, or say method = \"approval\"");
    } else if method == Method::Limited && votes >= *seats {
        sense.warn(&path, message, "lower `votes_each`: a limited vote is for fewer than there are seats");
    }
}
