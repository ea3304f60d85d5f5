//! Units and bodies that cannot do what they are for.

use std::collections::BTreeSet;

use tauride_rules::share::Share;
use tauride_rules::terms::{Basis, BodyKind, Charter, From, MajorityOf, Nature, Norm, SeatRule, Source, Text};

use super::{Sense, gives_votes};
use crate::read::SeatPlace;

pub(super) fn check(sense: &Sense<'_>) {
    if sense.charter.founding.lasts.is_none() {
        let mend = "say when it ends at the latest, such as lasts = \"90 days\"";
        sense.warn("founding", "the founders keep their powers until they give them up themselves", mend);
    }
    units(sense);
    for body in &sense.charter.bodies {
        let path = format!("body.{}", body.name);
        provisional(sense, body, &path);
        co_option(sense, body, &path);
        quorum(sense, body, &path);
    }
    for (body, rule, place) in sense.seats() {
        seats(sense, body, rule, place);
    }
}

/// Whether anybody can ever have a vote in a body.
pub(super) fn can_decide(charter: &Charter, body: &BodyKind) -> bool {
    match body.nature {
        Nature::Assembly => true,
        Nature::Council | Nature::Executive | Nature::Office => body.seats.iter().any(gives_votes),
        Nature::Section => {
            let council = body.of.as_deref().and_then(|of| charter.body_kind(of)).map(|(_, council)| council);
            let parts = body.parts.iter().filter_map(|part| council?.seat_rule(part));
            parts.into_iter().any(|(_, rule)| gives_votes(rule))
        }
    }
}

fn units(sense: &Sense<'_>) {
    let assembled = |name: &str| {
        let body = sense.charter.body_kind(name).map(|(_, body)| body);
        body.filter(|body| body.nature == Nature::Assembly).and_then(|body| body.of.as_ref())
    };
    let sender = |rule: &'_ SeatRule| match &rule.from {
        From::Unit(name) => Some(name.clone()),
        From::Body(name) => assembled(name).cloned(),
        From::Itself => None,
    };
    let senders: BTreeSet<Text> = sense.seats().filter_map(|(_, rule, _)| sender(rule)).collect();
    for unit in &sense.charter.units {
        let path = format!("unit.{}", unit.name);
        if !senders.contains(&unit.name) {
            let mend = format!("add seats with from = \"{}\" to a body, or leave the unit out", unit.name);
            sense.warn(&path, format!("nobody's seats come from a `{}`", unit.name), mend);
        }
        if unit.registrar.is_none() && !unit.open {
            let message = format!("once the founding is over nobody can join a `{}`", unit.name);
            sense.warn(&path, message, "add registrar = \"body.office\", or open = true");
        }
    }
}

fn provisional(sense: &Sense<'_>, body: &BodyKind, path: &str) {
    match (&body.provisional, &body.ratified_by) {
        (Some(_), None) => {
            let message = format!("a provisional `{}` can only end: nobody ratifies it", body.name);
            sense.warn(&format!("{path}.provisional"), message, "add `ratified_by`, if it is to last");
        }
        (None, Some(_)) => {
            let message = format!("a `{}` is not provisional, so that nothing is to be ratified", body.name);
            sense.warn(&format!("{path}.ratified_by"), message, "add `provisional`, or leave `ratified_by` out");
        }
        _ => {}
    }
}

fn co_option(sense: &Sense<'_>, body: &BodyKind, path: &str) {
    let Some(right) = body.co_option.as_ref().filter(|right| right.votes) else { return };
    let Share { numerator, denominator, .. } = right.maximum;
    if numerator.saturating_mul(2) >= denominator {
        let message = format!(
            "members whom `{}` co-opts may cast {numerator} of every {} votes",
            body.name,
            u64::from(numerator) + u64::from(denominator)
        );
        let mend = "lower `maximum`, or give them a voice only: votes = false";
        sense.warn(&format!("{path}.co_option.maximum"), message, mend);
    }
}

fn quorum(sense: &Sense<'_>, body: &BodyKind, path: &str) {
    if !can_decide(sense.charter, body) {
        let message = format!("`{}` can never reach its quorum: nobody in it has a vote", body.name);
        sense.warn(path, message, "give some of its seats a vote");
        return;
    }
    let path = format!("{path}.decides");
    let everybody = |share: Share| share.numerator == share.denominator;
    if body.decides.turnout.is_some_and(everybody) {
        let message = format!("`{}` has no quorum when a single member is absent", body.name);
        sense.warn(&path, message, "lower the quorum");
    }
    let stays_vacant = |rule: &&SeatRule| rule.votes && rule.vacancy.is_empty() && rule.from != From::Itself;
    if body.decides.of == MajorityOf::Seats
        && let Some(rule) = body.seats.iter().find(stays_vacant)
    {
        let message = format!(
            "vacant seats count against every motion in `{}`, and those of `{}` may stay vacant",
            body.name, rule.name
        );
        sense.warn(&path, message, "say \"of seats filled\", or how these seats are filled again");
    }
}

fn seats(sense: &Sense<'_>, body: &BodyKind, rule: &SeatRule, place: &SeatPlace) {
    if rule.terms_max.is_some() && rule.term.is_none() {
        let message = format!("how many terms a `{}` may serve means nothing while a term has no end", rule.name);
        sense.warn(&format!("{}.terms_max", place.path), message, "add `term`, such as term = \"4 years\"");
    }
    let path = format!("{}.norm", place.path);
    if let Norm::Table { rows, .. } = &rule.norm
        && let Some(((_, more), (up_to, fewer))) =
            rows.iter().zip(rows.iter().skip(1)).find(|((_, a), (_, b))| (1..*a).contains(b))
    {
        let message =
            format!("who has more gets less: up to {up_to} gives {fewer}, and the row before it gives {more}");
        sense.warn(&path, message, "let the number of seats rise from row to row");
    }
    let elected = matches!(rule.source, Source::Elected);
    if elected && matches!(rule.norm, Norm::Fixed { seats: 0 }) {
        let message = format!("no seat of `{}` is ever established in `{}`", rule.name, body.name);
        sense.warn(&path, message, "give it seats, or leave it out");
    }
    if let Norm::OnePer { per, fraction_over, minimum: 0, basis, .. } = &rule.norm
        && !sense.says(&format!("{path}.minimum"))
    {
        let fewer = fraction_over.map_or(*per, |over| over.saturating_add(1));
        let counted = match basis {
            Basis::Electors => "electors",
            Basis::Declared(figure) => figure,
        };
        let message = format!("who has fewer than {fewer} {counted} gets no seat in `{}`", body.name);
        sense.warn(&path, message, "add minimum = 1 to the norm, or minimum = 0 if that is meant");
    }
}
