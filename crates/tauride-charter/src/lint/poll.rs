//! Majorities that are none, and polls that nobody can take part in.

use tauride_rules::ground::civil::Span;
use tauride_rules::terms::{MajorityOf, PollRule, RecallWay};

use super::Sense;

pub(super) fn check(sense: &Sense<'_>) {
    for body in &sense.charter.bodies {
        poll(sense, &body.decides, &format!("body.{}.decides", body.name), ("majority", "lasts"));
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
    poll(sense, &sense.charter.amend.poll, "amend", ("majority", "lasts"));
    if let Some(rule) =
        sense.charter.amend.entrenched_poll.as_ref().filter(|_| !sense.charter.amend.entrenched.is_empty())
    {
        poll(sense, rule, "amend.entrenched_majority", ("majority", "lasts"));
    }
}

/// `majority` and `lasts` are the names under which the text says them at `path`.
fn poll(sense: &Sense<'_>, rule: &PollRule, path: &str, (majority, lasts): (&str, &str)) {
    let majority = format!("{path}.{majority}");
    let (part, whole) = (u64::from(rule.majority.numerator) * 2, u64::from(rule.majority.denominator));
    let of_those_who_vote = matches!(rule.of, MajorityOf::Votes | MajorityOf::Present);
    if part < whole {
        let message = "a minority carries the motion: more may be against it than for it";
        sense.warn(&majority, message, "say \"more than 1/2 of votes\"");
    } else if of_those_who_vote && part == whole && !rule.majority.strict {
        let mend = "say \"more than 1/2 of votes\", if a tie is to fail";
        sense.warn(&majority, "a tie carries the motion: half is enough", mend);
    }
    if rule.lasts == Some(Span::ZERO) {
        let mend = "say how long, or leave it out: then it stays open for 7 days";
        sense.warn(&format!("{path}.{lasts}"), "the poll is open for no time at all: nobody can vote", mend);
    }
}
