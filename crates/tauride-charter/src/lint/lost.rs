//! What a charter can lose for good: its only amending body.

use std::collections::BTreeSet;

use tauride_rules::terms::{BodyKind, Charter, From, Nature, SeatRule, Source};

use super::Sense;
use crate::tell;

pub(super) fn check(sense: &Sense<'_>) {
    let open = fillable(sense.charter);
    amending_body(sense, &open);
}

/// Nobody is elected any more to a body that stands on units which nobody can join.
fn amending_body(sense: &Sense<'_>, open: &BTreeSet<String>) {
    let by = &sense.charter.amend.by;
    let Some((_, body)) = sense.charter.body_kind(by) else { return };
    many_amend(sense, body);
    if open.contains(&**by) || !super::body::can_decide(sense.charter, body) {
        return;
    }
    let circle = trail(sense.charter, by);
    let message = format!(
        "once the founding is over nobody can come to sit in `{by}`, which alone changes the charter: {circle}"
    );
    let mend = "let somebody join these units: add registrar = \"body.office\", or open = true";
    sense.warn("amend.by", message, mend);
}

/// Of several bodies of the kind the first that was seated amends for all.
fn many_amend(sense: &Sense<'_>, body: &BodyKind) {
    let by = &sense.charter.amend.by;
    let sends = |rule: &SeatRule| matches!(&rule.from, From::Body(name) if name == by);
    let units_send = |other: &&BodyKind| {
        let from_unit = |rule: &SeatRule| matches!(&rule.from, From::Unit(name) if Some(name) == body.of.as_ref());
        other.nature == Nature::Council && other.seats.iter().any(from_unit)
    };
    // "contributors" are one people, and of a "branch" there are many.
    let one = body.of.as_deref().is_some_and(tell::is_plural);
    let of_unit =
        body.nature == Nature::Assembly && !one && sense.charter.bodies.iter().any(|other| units_send(&other));
    let lower =
        sense.charter.bodies.iter().find(|other| other.nature == Nature::Council && other.seats.iter().any(sends));
    let message = match (of_unit, lower) {
        (true, _) => format!(
            "every {} may have its `{by}`, and the one that was formed first changes the charter for all",
            body.of.as_deref().unwrap_or("unit")
        ),
        (false, Some(higher)) => format!(
            "there may be many `{by}`s below a `{}`, and the one that was seated first changes the charter for all",
            higher.name
        ),
        (false, None) => return,
    };
    sense.warn("amend.by", message, "name a body of which there is one, such as the council of all");
}

/// The kinds of unit and body to which people can still come once the founding is over.
fn fillable(charter: &Charter) -> BTreeSet<String> {
    let mut found: BTreeSet<String> = BTreeSet::new();
    for unit in charter.units.iter().filter(|unit| unit.open || unit.registrar.is_some()) {
        found.insert(unit.name.to_string());
    }
    loop {
        let more: Vec<String> = charter
            .bodies
            .iter()
            .filter(|body| !found.contains(&*body.name) && is_filled(body, &found))
            .map(|body| body.name.to_string())
            .collect();
        if more.is_empty() {
            return found;
        }
        found.extend(more);
    }
}

fn is_filled(body: &BodyKind, found: &BTreeSet<String>) -> bool {
    let of = body.of.as_deref().is_some_and(|of| found.contains(of));
    match body.nature {
        Nature::Assembly | Nature::Section => of,
        Nature::Council | Nature::Executive | Nature::Office => {
            body.seats.iter().filter(|rule| rule.votes).any(|rule| {
                rule.source == Source::SelfConstituted
                    || match &rule.from {
                        From::Unit(name) | From::Body(name) => found.contains(&**name),
                        From::Itself => false,
                    }
            })
        }
    }
}

/// "`senate` is filled from `guild`, which nobody can join".
fn trail(charter: &Charter, by: &str) -> String {
    let mut words = format!("`{by}`");
    let mut name = by.to_owned();
    for _ in 0..charter.bodies.len() {
        let Some((_, body)) = charter.body_kind(&name) else { break };
        let below = body.of.clone().or_else(|| {
            body.seats.iter().find_map(|rule| match &rule.from {
                From::Unit(below) | From::Body(below) => Some(below.clone()),
                From::Itself => None,
            })
        });
        let Some(below) = below else { break };
        words = format!("{words} is filled from `{below}`");
        name = below.to_string();
        if charter.unit_kind(&name).is_some() {
            return format!("{words}, which nobody can join");
        }
        words.push_str(", which");
    }
    words
}
