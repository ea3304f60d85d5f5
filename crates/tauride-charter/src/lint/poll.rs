//! Majorities that are none, and polls that nobody can take part in.

use tauride_rules::ground::civil::Span;
use tauride_rules::share::Share;
use tauride_rules::terms::{MajorityOf, PollRule, RecallWay, SeatRule, UnitKind};

use super::Sense;
use crate::few::{EXAMPLE, FEW};
use crate::tell;

pub(super) fn check(sense: &Sense<'_>) {
    for body in &sense.charter.bodies {
        poll(sense, &body.decides, &format!("body.{}.decides", body.name), ("majority", "lasts"));
    }
    for unit in &sense.charter.units {
        merges(sense, unit);
    }
    for (_, rule, place) in sense.seats() {
        for (recall, path) in rule.recalls.iter().zip(&place.recalls) {
            match &recall.by {
                RecallWay::Petition { opens: Some(rule), .. } => {
                    poll(sense, rule, &format!("{path}.opens"), ("majority", "poll"));
                }
                RecallWay::Decision { poll: rule } => poll(sense, rule, path, ("majority", "lasts")),
                RecallWay::Petition { opens: None, .. } | RecallWay::Standing { .. } => {}
            }
        }
    }
    for (body, rule, place) in sense.seats() {
        let path = sense.report.elected(&body.name, &place.path);
        credentials(sense, rule, &format!("{path}.contest"));
    }
    poll(sense, &sense.charter.amend.poll, "amend", ("majority", "lasts"));
    if let Some(rule) =
        sense.charter.amend.entrenched_poll.as_ref().filter(|_| !sense.charter.amend.entrenched.is_empty())
    {
        poll(sense, rule, "amend.entrenched_majority", ("majority", "lasts"));
    }
}

/// A unit of which few decide that it is one no more.
fn merges(sense: &Sense<'_>, unit: &UnitKind) {
    let Some(rule) = &unit.merges else { return };
    let path = format!("unit.{}.merges", unit.name);
    poll(sense, rule, &path, ("majority", "lasts"));
    let of_those_who_vote = matches!(rule.of, MajorityOf::Votes | MajorityOf::Present);
    if of_those_who_vote && rule.turnout.is_none() && rule.support.is_none() {
        let message =
            format!("two who vote can decide that a `{}` is one no more, however many stand on its roll", unit.name);
        sense.warn(&path, message, "say \"more than 1/2 of electors\", or a `turnout`");
    }
}

/// `majority` and `lasts` are the names under which the text says them at `path`.
fn poll(sense: &Sense<'_>, rule: &PollRule, path: &str, (majority, lasts): (&str, &str)) {
    carries(sense, (rule.majority, rule.of), &format!("{path}.{majority}"));
    against_helps(sense, rule, &format!("{path}.turnout"));
    if rule.lasts == Some(Span::ZERO) {
        let mend = "say how long, or leave it out: then it stays open for 7 days";
        sense.warn(&format!("{path}.{lasts}"), "the poll is open for no time at all: nobody can vote", mend);
    }
}

/// A share of which less than half, or just half, carries.
fn carries(sense: &Sense<'_>, (majority, of): (Share, MajorityOf), path: &str) {
    let (part, whole) = (u64::from(majority.numerator) * 2, u64::from(majority.denominator));
    let of_those_who_vote = matches!(of, MajorityOf::Votes | MajorityOf::Present);
    if part < whole {
        let message = "a minority carries the motion: more may be against it than for it";
        sense.warn(path, message, "say \"more than 1/2 of votes\"");
    } else if of_those_who_vote && part == whole && !majority.strict {
        let mend = "say \"more than 1/2 of votes\", if a tie is to fail";
        sense.warn(path, "a tie carries the motion: half is enough", mend);
    }
}

/// Where many must vote and most of them must be for it, whoever votes against helps to carry it.
fn against_helps(sense: &Sense<'_>, rule: &PollRule, path: &str) {
    let Some(turnout) = rule.turnout.filter(|turnout| turnout.numerator.saturating_mul(2) >= turnout.denominator)
    else {
        return;
    };
    let Some(needed) = turnout.smallest_part(100).filter(|_| rule.of == MajorityOf::Votes && sense.says(path)) else {
        return;
    };
    let enough = needed.saturating_sub(1);
    let asks_for_more = rule.support.is_some_and(|support| !support.is_reached_by(enough, 100));
    if asks_for_more || !rule.majority.is_reached_by(enough, needed) {
        return;
    }
    let message = format!(
        "of 100 electors {enough} for it and nobody against are not enough, and one vote against makes them enough"
    );
    let mend = "ask for a share of the electors that must be for it, which nobody against can fill: support = \"1/3 of electors\"";
    sense.warn(path, message, mend);
}

/// A contested credential by which a few take a seat, or take it years later, is a recall under another name.
fn credentials(sense: &Sense<'_>, rule: &SeatRule, path: &str) {
    if let Some(own) = &rule.election.credentials {
        carries(sense, (own.majority, own.of), &format!("{path}.majority"));
        let part = |share: Option<Share>| share.and_then(|share| share.smallest_part(EXAMPLE));
        let needed = part(own.turnout).map(|needed| needed.max(part(own.support).unwrap_or(0)));
        if let Some(needed) = needed.filter(|needed| *needed * FEW < EXAMPLE) {
            let message =
                format!("when {needed} of {EXAMPLE} vote, they decide whether a `{}` keeps the seat", rule.name);
            sense.warn(&format!("{path}.turnout"), message, "leave it out, which means 1/4 of electors, or raise it");
        }
    }
    let Some(within) = rule.election.contest.filter(|within| within.about() > Span::years(1).about()) else { return };
    let own = format!("{path}.within");
    let path = if sense.says(&own) { own } else { path.to_owned() };
    let message =
        format!("the credential of a `{}` may be contested for {} after the election", rule.name, tell::span(within));
    sense.warn(&path, message, "shorten it, to \"14 days\" for example: whom they no longer trust, electors recall");
}
