//! What a charter can lose for good: its only amending body, and its only keeper of a roll.

use std::collections::BTreeSet;

use tauride_rules::terms::{BodyKind, Charter, From, Nature, SeatRule, Source};

use super::Sense;
use crate::tell;

pub(super) fn check(sense: &Sense<'_>) {
    let open = fillable(sense.charter);
    amending_body(sense, &open);
    keepers(sense);
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
    let mend = "say who forms these units and keeps their rolls: registrar = \"body.office\"";
    sense.warn("amend.by", message, mend);
}

/// Whoever keeps a roll is elected by those who stand on it: when all have left, nobody can let anybody in again.
fn keepers(sense: &Sense<'_>) {
    for unit in sense.charter.units.iter().filter(|unit| unit.stands_in.is_none()) {
        let Some(office) = &unit.registrar else { continue };
        let own = |body: &&BodyKind| body.nature == Nature::Assembly && body.of.as_ref() == Some(&unit.name);
        if !sense.charter.body_kind(&office.body).is_some_and(|(_, body)| own(&body)) {
            continue;
        }
        let message = format!(
            "a `{unit}` that everybody has left stays empty for ever: its roll is kept by the {office} of its `{body}`, \
             whom those elect who are on the roll",
            unit = unit.name,
            office = office.seat,
            body = office.body
        );
        let mend =
            format!("add {}: an office above it, which keeps the roll meanwhile", above(sense.charter, &unit.name));
        sense.warn(&format!("unit.{}.registrar", unit.name), message, mend);
    }
}

/// An office of a council to which units of a kind send, as it is written.
fn above(charter: &Charter, unit: &str) -> String {
    let sends = |rule: &SeatRule| matches!(&rule.from, From::Unit(name) if &**name == unit);
    let councils = charter.bodies.iter().filter(|body| body.nature == Nature::Council && body.seats.iter().any(sends));
    let mut offices = councils.flat_map(|body| body.seats.iter().map(move |rule| (body, rule)));
    match offices.find(|(_, rule)| rule.from == From::Itself && rule.source == Source::Elected) {
        Some((body, rule)) => format!("stands_in = \"{}.{}\"", body.name, rule.name),
        None => "stands_in = \"council.chair\"".to_owned(),
    }
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
    // Members add themselves to an open unit, and nobody forms one without a registrar once the founding is over (roll.4).
    for unit in charter.units.iter().filter(|unit| unit.registrar.is_some()) {
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
        if let Some((_, unit)) = charter.unit_kind(&name) {
            return format!("{words}, which nobody can {}", if unit.open { "form any more" } else { "join" });
        }
        words.push_str(", which");
    }
    words
}
