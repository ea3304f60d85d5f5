//! Recalls in words.

use std::collections::{BTreeMap, BTreeSet};

use tauride_rules::terms::{
    BodyKind, Charter, From, Nature, Norm, PetitionBasis, RecallRule, RecallWay, SeatRule, Text,
};

use super::{Paragraph, poll, seat};
use crate::tell;

/// How holders are told where the recall is for all seats of a body.
const EVERYBODY: &str = "whoever holds a seat or office of the ";

/// A recall and the seats that it is for.
struct Recall<'a> {
    rule: &'a RecallRule,
    seats: Vec<(&'a BodyKind, &'a SeatRule)>,
}

/// What the charter says of recalls, each told once for all the seats that it is for.
pub(super) fn paragraphs(charter: &Charter) -> Vec<Paragraph> {
    let mut recalls: BTreeMap<&Text, Vec<Recall<'_>>> = BTreeMap::new();
    for body in &charter.bodies {
        for (seat, rule) in body.seats.iter().flat_map(|seat| seat.recalls.iter().map(move |rule| (seat, rule))) {
            let known = recalls.entry(&rule.article).or_default();
            match known.iter_mut().find(|recall| recall.rule == rule) {
                Some(recall) => recall.seats.push((body, seat)),
                None => known.push(Recall { rule, seats: vec![(body, seat)] }),
            }
        }
    }
    recalls.into_values().flatten().map(|recall| paragraph(charter, &recall)).collect()
}

fn paragraph(charter: &Charter, recall: &Recall<'_>) -> Paragraph {
    let rule = recall.rule;
    let means = match rule.by {
        RecallWay::Petition { .. } => "by a petition of their electors",
        RecallWay::Decision { .. } => "by a decision of those who elect them",
        RecallWay::Standing { .. } => "by the standing ballots of their electors",
    };
    let holders = holders(&recall.seats);
    let mut sentences = vec![match &*holders {
        [only] => tell::sentence(&format!("{only} may be recalled {means}")),
        many => format!("These may be recalled {means}: {}.", many.join("; ")),
    }];
    sentences.extend(way(rule));
    if rule.constructive {
        sentences.push("Nobody is recalled but by electing a successor in the same vote.".to_owned());
    }
    if !rule.grace.is_zero() {
        sentences
            .push(format!("Nobody can be recalled in the first {} after taking the seat.", tell::span(rule.grace)));
    }
    if !rule.cool_down.is_zero() {
        let wait = tell::span(rule.cool_down);
        sentences.push(format!(
            "After a recall that failed, those who asked for it ask for no other for {wait}; nobody does where half of the \
             electors voted on it."
        ));
    }
    if let [(_, first), rest @ ..] = &*recall.seats
        && !rule.constructive
        && rest.iter().all(|(_, seat)| seat.vacancy == first.vacancy)
    {
        sentences.extend(seat::vacancy(first));
    }
    let above: BTreeSet<String> =
        recall.seats.iter().filter_map(|(body, seat)| seat::higher(charter, body, seat)).collect();
    sentences.extend(above);
    Paragraph::new(&rule.article, heading(&holders), sentences, &rule.reason)
}

fn heading(holders: &[String]) -> String {
    match holders {
        [only] => match only.strip_prefix(EVERYBODY) {
            Some(body) => format!("Recall from the {body}"),
            None => format!("Recall of {only}"),
        },
        _ => "Recall".to_owned(),
    }
}

fn way(rule: &RecallRule) -> Vec<String> {
    match &rule.by {
        RecallWay::Petition { threshold, of, lasts, opens } => {
            let of = match of {
                PetitionBasis::Electors => "of the electors",
                PetitionBasis::ElectorsPerSeat => "of the electors for each seat that they fill together",
            };
            let then = match opens {
                None => "the seat falls vacant at once".to_owned(),
                Some(poll) => {
                    let length = poll.lasts.map(|lasts| format!(" of {}", tell::span(lasts))).unwrap_or_default();
                    let (condition, article) = (poll::condition(poll), poll::other_article(poll, &rule.article));
                    format!("a poll{length} is opened; it carries if {condition}{article}")
                }
            };
            let signed = format!("When {} {of} have signed, {then}.", tell::share(*threshold));
            let open = lasts.map(|lasts| format!("A petition stays open for {}.", tell::span(lasts)));
            [signed].into_iter().chain(open).collect()
        }
        RecallWay::Decision { poll } => poll::sentences(poll, "the recall", &rule.article),
        RecallWay::Standing { floor, lead, held_for } => {
            let floor =
                floor.map(|floor| format!("It falls vacant when fewer than {} of them do.", tell::fraction(floor)));
            let lead = format!(
                "A challenger who leads by {} for {} takes it.",
                tell::count(*lead, "elector"),
                tell::span(*held_for)
            );
            ["The seat is held only while its electors hold it up.".to_owned()]
                .into_iter()
                .chain(floor)
                .chain([lead])
                .collect()
        }
    }
}

/// Whom the recall is for, a whole body at once where it is for all of its seats.
fn holders(seats: &[(&BodyKind, &SeatRule)]) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for (body, seat) in seats {
        let of_body = seats.iter().filter(|(other, _)| other.name == body.name).count();
        let words = if of_body == body.seats.len() && of_body > 1 {
            format!("{EVERYBODY}{}", tell::name(&body.name))
        } else {
            holder(body, seat)
        };
        if told.last() != Some(&words) {
            told.push(words);
        }
    }
    told
}

fn holder(body: &BodyKind, seat: &SeatRule) -> String {
    let (name, of) = (tell::name(&seat.name), tell::name(&body.name));
    match (&seat.from, body.nature) {
        (From::Unit(from) | From::Body(from), Nature::Council) => {
            let called = if *seat.name == **from { String::new() } else { format!(" (“{name}”)") };
            format!("a delegate of {} to the {of}{called}", tell::a(from))
        }
        _ if matches!(seat.norm, Norm::Fixed { seats: 1 }) => format!("the {name} of the {of}"),
        _ => format!("{} of the {of}", tell::a(&seat.name)),
    }
}
