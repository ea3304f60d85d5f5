//! Sittings in words.

use tauride_rules::division::{COUNTED_BY, LASTS};
use tauride_rules::terms::{BodyKind, MajorityOf, SittingRule};

use crate::tell;

/// What the charter says of the sittings of a body.
pub(super) fn sentences(body: &BodyKind, rule: &SittingRule) -> Vec<String> {
    let name = tell::name(&body.name);
    let who = match &rule.chair {
        Some(office) if office.body == body.name => format!("Its {}", tell::name(&office.seat)),
        Some(office) => format!("The {} of the {}", tell::name(&office.seat), tell::name(&office.body)),
        None => "Any of its officers".to_owned(),
    };
    let notice = if rule.notice.is_zero() {
        "without notice".to_owned()
    } else {
        format!("with {} of notice", tell::span(rule.notice))
    };
    let convened = tell::share(rule.convened_by);
    let mut sentences = vec![
        format!("{who} calls and chairs the sittings of the {name}, {notice} and with the agenda."),
        format!("A sitting that {convened} of those with a vote demand is held, whoever is against it."),
        postponed(rule),
    ];
    let whole = match rule.of {
        MajorityOf::Seats => "its seats, vacant ones among them,",
        MajorityOf::Votes | MajorityOf::Present | MajorityOf::Electors => "those who have a vote in it",
    };
    sentences.push(format!("A sitting has a quorum with {} of {whole} in the hall.", tell::share(rule.quorum)));
    sentences.push(format!("It lasts {} at most, unless it is adjourned.", tell::span(rule.lasts)));
    sentences.push(format!("A division lasts {} at most.", tell::span(rule.divisions.unwrap_or(LASTS))));
    if rule.casting_vote {
        sentences.push("Where votes are equal, whoever is in the chair has a casting vote.".to_owned());
    }
    if rule.acclamation {
        let counted = tell::share(rule.counted_by.unwrap_or(COUNTED_BY));
        sentences.push(format!(
            "Whoever is in the chair may declare what the hall acclaims; {counted} of those present have votes counted instead."
        ));
    }
    if rule.alternates {
        sentences.push("Alternates step in for members who are absent.".to_owned());
    }
    sentences
}

fn postponed(rule: &SittingRule) -> String {
    let by = tell::span(rule.postponed_by);
    match rule.postponed {
        0 => "No sitting is postponed.".to_owned(),
        1 => format!("A sitting may be postponed once, by {by} at most."),
        times => format!("A sitting may be postponed {} times, by {by} at most each time.", tell::number(times.into())),
    }
}
