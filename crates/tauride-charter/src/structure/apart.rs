//! Bodies in which nobody sits at once, and whose seats are not filled from each other.

use tauride_rules::terms::{BodyKind, Charter, Eligible, From, IncompatibleRule, Nature, SeatRule, Source};

use crate::report::Report;

/// Notes what can never be filled, since whoever could take a seat sits where nobody does who has it.
pub(super) fn check(report: &Report, charter: &Charter) {
    for (place, rule) in charter.incompatible.iter().enumerate() {
        for (at, kind) in rule.bodies.iter().enumerate() {
            let Some((_, body)) = charter.body_kind(kind) else { continue };
            let path = format!("incompatible.{place}.bodies.{at}");
            has_seats_of_its_own(report, body, &path);
            body.seats.iter().for_each(|seat| is_filled_from_elsewhere(report, rule, (body, seat), &path));
        }
    }
}

/// Everybody on a roll meets in an assembly, and a section is a part of a council: nobody takes a seat in them.
fn has_seats_of_its_own(report: &Report, body: &BodyKind, path: &str) {
    let mend = match body.nature {
        Nature::Council | Nature::Executive | Nature::Office => return,
        Nature::Assembly => "leave it out: whoever stands on its roll votes in it",
        Nature::Section => "name the council that it is a part of",
    };
    report.error(path, format!("nobody takes a seat in `{}`", body.name), mend);
}

fn is_filled_from_elsewhere(
    report: &Report,
    rule: &IncompatibleRule,
    (body, seat): (&BodyKind, &SeatRule),
    path: &str,
) {
    let from = match (&seat.source, &seat.from) {
        (Source::ExOfficio(office), _) => &office.body,
        (Source::Elected | Source::Reserved(_), From::Body(from)) if seat.eligible == Eligible::Electors => from,
        _ => return,
    };
    if rule.parts(&body.name, from) {
        let message = format!(
            "nobody could take the seats `{}` of `{}`: they are for those who sit in `{from}`",
            seat.name, body.name
        );
        report.error(path, message, "leave one of the two out, or let every member stand: eligible = \"members\"");
    }
}
