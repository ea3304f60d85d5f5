//! Units in words.

use tauride_rules::terms::{Enrolment, UnitKind};

use super::{Paragraph, poll};
use crate::tell;

/// What the charter says of a kind of unit.
pub(super) fn paragraph(unit: &UnitKind) -> Paragraph {
    let name = tell::name(&unit.name);
    let mut sentences = vec![format!("Electors belong to {}.", tell::a(&unit.name))];
    sentences.push(if unit.one_each {
        "Nobody belongs to more than one.".to_owned()
    } else {
        "One may belong to several.".to_owned()
    });
    sentences.push(match &*unit.tests {
        [] => "Nothing has to be attested of those on its roll.".to_owned(),
        [test] => format!("Of everyone on its roll it is attested that this person {test}."),
        tests => format!("Of everyone on its roll it is attested that this person (a) {}.", lettered(tests)),
    });
    if unit.open {
        sentences.push("Members may add themselves, attesting it themselves.".to_owned());
    }
    match &unit.registrar {
        Some(office) => sentences.push(format!(
            "The roll is kept by the {} of the {}, and during the founding by the founders.",
            tell::name(&office.seat),
            tell::name(&office.body)
        )),
        None => sentences.push("The roll is kept by the founders, during the founding.".to_owned()),
    }
    if let Some(office) = &unit.stands_in {
        sentences.push(format!(
            "While that office is vacant, it is kept by the {} of the {}.",
            tell::name(&office.seat),
            tell::name(&office.body)
        ));
    }
    if unit.enrolment == Enrolment::ByOneOfficer {
        sentences.push("One officer alone enrols any number.".to_owned());
    }
    match unit.waiting {
        Some(waiting) if waiting.is_zero() => {
            sentences.push("Who joins votes on recalls and amendments at once.".to_owned());
        }
        Some(waiting) => {
            sentences.push(format!("Who joins votes on recalls and amendments after {}.", tell::span(waiting)));
        }
        None => {}
    }
    if let Some(rule) = &unit.merges {
        let what = "the decision that it becomes one with another unit of its kind";
        sentences.extend(poll::sentences(rule, what, &unit.article));
    }
    sentences.push(if unit.frozen_in_elections {
        "While it elects, its roll is frozen, and whoever joins waits until the election is over.".to_owned()
    } else {
        "Its roll stays open while it elects.".to_owned()
    });
    Paragraph::new(&unit.article, tell::capital(&name), sentences, &unit.reason)
}

/// "first; (b) second; and (c) third".
fn lettered(tests: &[tauride_rules::terms::Text]) -> String {
    let last = tests.len().saturating_sub(1);
    let items = tests.iter().zip('a'..).enumerate().map(|(place, (test, letter))| match place {
        0 => test.to_string(),
        _ if place == last => format!("and ({letter}) {test}"),
        _ => format!("({letter}) {test}"),
    });
    items.collect::<Vec<_>>().join("; ")
}
