//! What can be over before most have heard of it, and what few can do in that time.

use tauride_rules::ground::civil::Span;
use tauride_rules::terms::{
    BodyKind, ElectionRule, Enrolment, From, Hands, Manner, PollRule, RecallRule, RecallWay, SeatRule, UnitKind,
};

use super::Sense;
use crate::tell;

pub(super) fn check(sense: &Sense<'_>) {
    poll(sense, &sense.charter.amend.poll, ("amend", "lasts"), "an amendment");
    // Where it says no length of its own it has that of other amendments, and has been warned of.
    let own = |_: &&PollRule| sense.says("amend.entrenched_majority.lasts");
    if let Some(rule) = sense.charter.amend.entrenched_poll.as_ref().filter(own) {
        poll(sense, rule, ("amend.entrenched_majority", "lasts"), "an amendment of entrenched articles");
    }
    for unit in &sense.charter.units {
        rolls(sense, unit);
    }
    for body in &sense.charter.bodies {
        votes_in_each(sense, body);
    }
    for (body, rule, place) in sense.seats() {
        if rule.source.is_elected() {
            let path = sense.report.elected(&body.name, &place.path);
            election(sense, rule, &path);
        }
        for (recall, path) in rule.recalls.iter().zip(&place.recalls) {
            recalled(sense, recall, path);
        }
    }
}

/// Whether this is some time, and less than a day.
fn is_short(span: Span) -> bool {
    span != Span::ZERO && span.about() < Span::days(1).about()
}

fn recalled(sense: &Sense<'_>, recall: &RecallRule, path: &str) {
    let what = "a recall";
    match &recall.by {
        RecallWay::Petition { opens: Some(opens), .. } => {
            poll(sense, opens, (&format!("{path}.opens"), "poll"), what);
        }
        RecallWay::Decision { poll: decides } => poll(sense, decides, (path, "lasts"), what),
        RecallWay::Petition { opens: None, .. } | RecallWay::Standing { .. } => {}
    }
}

/// A poll that is over within a day, or as soon as two tellers say the same.
fn poll(sense: &Sense<'_>, rule: &PollRule, (path, lasts): (&str, &str), what: &str) {
    if let Some(span) = rule.lasts.filter(|span| is_short(*span)) {
        let message = format!("{what} can be over in {}: who hears of it later has no vote", tell::span(span));
        let mend = format!("say a day or more, such as {lasts} = \"7 days\"");
        sense.warn(&format!("{path}.{lasts}"), message, mend);
    }
    if rule.hands == Hands::Close {
        let message =
            format!("two tellers who report the same hands end {what} in the second in which it is asked for");
        let mend = "leave `closes` out: then hands are counted, and the poll is open for its time";
        sense.warn(&format!("{path}.closes"), message, mend);
    }
}

/// A ballot by name of which the returning officer alone says when nominations end, or that is over within a day. Hands
/// are counted in a meeting, which is over when they are.
fn election(sense: &Sense<'_>, rule: &SeatRule, path: &str) {
    let ElectionRule { nominations, voting, ballot, method, .. } = &rule.election;
    if *ballot == Manner::Hands && method.takes_hands() {
        return;
    }
    match (*nominations, *voting) {
        (None, _) => {
            let message = format!(
                "nominations for `{}` last until they are closed: whoever closes them can do so in the second of the call, \
                 and those who stand by then are elected unopposed",
                rule.name
            );
            let own = format!("{path}.nominations");
            let path = if sense.says(&own) { own } else { "elections.nominations".to_owned() };
            let mend = "say how long, as nominations = \"7 days\"; only what is held in a meeting is closed there";
            sense.warn(&path, message, mend);
        }
        (Some(nominations), Some(voting))
            if nominations != Span::ZERO && voting != Span::ZERO && is_short(nominations.and(voting)) =>
        {
            let length = tell::span(nominations.and(voting));
            let message = format!("the election of a `{}` can be over in {length}, nominations and all", rule.name);
            sense.warn(path, message, "lengthen `nominations` and `voting`, or leave them out: then each is 7 days");
        }
        (Some(_), _) => {}
    }
}

/// Who comes today votes today, and who alone lets them in has as many votes as they like.
fn rolls(sense: &Sense<'_>, unit: &UnitKind) {
    let path = format!("unit.{}", unit.name);
    if unit.waiting == Some(Span::ZERO) {
        let message = format!("who joins a `{}` votes on recalls and amendments in the same second", unit.name);
        let mend = "leave `waiting` out, which means 30 days, or say how long";
        sense.warn(&format!("{path}.waiting"), message, mend);
    }
    if unit.enrolment == Enrolment::ByOneOfficer {
        let message = format!("one officer can enrol more people than a `{}` has, in one second", unit.name);
        let mend = "leave `enrolment` out: then two officers attest more than a tenth of a roll (roll.17)";
        sense.warn(&format!("{path}.enrolment"), message, mend);
    }
}

/// Somebody who belongs to units of several kinds has a vote in each: a charter that wants that says why.
fn votes_in_each(sense: &Sense<'_>, body: &BodyKind) {
    if !body.votes_in_each || !body.reason.is_empty() {
        return;
    }
    let mut kinds: Vec<_> = body
        .seats
        .iter()
        .filter_map(|rule| match &rule.from {
            From::Unit(name) => Some(tell::a(name)),
            From::Body(_) | From::Itself => None,
        })
        .collect();
    kinds.sort();
    kinds.dedup();
    let message = format!(
        "one person may have {} votes for `{}`: as an elector of {}, in each of those to which they belong",
        kinds.len().max(2),
        body.name,
        tell::list(&kinds)
    );
    let mend = "leave `votes_in_each` out: then each votes once; or say why in the `reason` of this body";
    sense.warn(&format!("body.{}.votes_in_each", body.name), message, mend);
}
