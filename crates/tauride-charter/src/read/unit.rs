//! Kinds of unit.

use tauride_rules::terms::{Enrolment, MajorityOf, PollRule, UnitKind};
use toml::de::DeValue;

use crate::grammar::UNIT;
use crate::report::Report;

/// Reads `[unit.name]`.
pub(super) fn read<'a>(report: &'a Report, name: &str, value: &'a DeValue<'a>) -> Option<UnitKind> {
    let fields = super::open(report, &format!("unit.{name}"), value, &UNIT)?;
    let article = super::article(&fields, None);
    let usual = PollRule { of: MajorityOf::Electors, ..super::simple_majority(&article) };
    let merges = super::poll::read_either(&fields, "merges", &usual);
    if merges.as_ref().is_some_and(|rule| rule.of == MajorityOf::Seats) {
        let mend = "say \"of electors\", \"of votes\" or \"of present\"";
        fields.error("merges", "those on a roll are asked, and have no seats", mend);
    }
    Some(UnitKind {
        name: name.into(),
        id: fields.text("id"),
        called: super::called(&fields),
        article,
        reason: fields.text("reason").unwrap_or_default(),
        one_each: fields.flag("one_each").unwrap_or(true),
        tests: fields.texts("tests"),
        registrar: super::office(&fields, "registrar"),
        open: fields.flag("open").unwrap_or(false),
        enrolment: match fields.word("enrolment") {
            Some("by one officer") => Enrolment::ByOneOfficer,
            _ => Enrolment::ByTwoOfficers,
        },
        waiting: fields.span("waiting"),
        merges,
        stands_in: super::office(&fields, "stands_in"),
        frozen_in_elections: fields.flag("frozen_in_elections").unwrap_or(true),
    })
}
