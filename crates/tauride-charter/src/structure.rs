//! What must fit together: tiers without a circle, names that refer to something, natures that allow what is said.

mod apart;
mod election;

use std::collections::BTreeMap;

use tauride_rules::terms::{
    BodyKind, Breaks, Charter, From, Nature, Norm, OfficeName, OversightRule, SeatRule, Source,
};

use crate::near::suggest;
use crate::read::Draft;
use crate::report::Report;

/// Notes every contradiction between the parts of a charter.
pub(crate) fn check(report: &Report, draft: &Draft) {
    let charter = &draft.charter;
    no_circle_of_tiers(report, charter);
    apart::check(report, charter);
    for unit in &charter.units {
        if let Some(office) = &unit.registrar {
            exists(report, charter, &format!("unit.{}.registrar", unit.name), office);
        }
        if let Some(office) = &unit.stands_in {
            exists(report, charter, &format!("unit.{}.stands_in", unit.name), office);
        }
    }
    for (place, rule) in charter.consents.iter().enumerate() {
        exists(report, charter, &format!("consent.{place}.by"), &rule.by);
    }
    sit_together(report, charter);
    for (body, places) in charter.bodies.iter().zip(&draft.places) {
        let path = format!("body.{}", body.name);
        fits_its_nature(report, charter, body, &path);
        if let Some(chair) = body.sittings.as_ref().and_then(|rule| rule.chair.as_ref()) {
            exists(report, charter, &format!("{path}.sittings.chair"), chair);
        }
        for (rule, place) in body.seats.iter().zip(places) {
            fits_its_body(report, body, rule, &place.path);
            fits_its_source(report, charter, body, (rule, &place.path));
            counts_as_an_office(report, rule, &place.path);
            election::check(report, body, rule, &place.path);
            decides_on_credentials(report, charter, rule, &place.path);
        }
    }
}

/// Two bodies sit together that have seats of their own.
fn sit_together(report: &Report, charter: &Charter) {
    let together = |rule: &OversightRule| rule.breaker.is_some_and(|breaker| breaker.by == Breaks::JointSitting);
    for (place, rule) in charter.oversight.iter().enumerate().filter(|(_, rule)| together(rule)) {
        let kinds = [&rule.of, &rule.over].into_iter().filter_map(|kind| charter.body_kind(kind));
        let without = |kind: &BodyKind| matches!(kind.nature, Nature::Assembly | Nature::Section);
        let Some((_, kind)) = kinds.into_iter().find(|(_, kind)| without(kind)) else { continue };
        let mend = "say deadlock = \"electors\", or name a third body in `arbiter`";
        let message = format!("`{}` has no seats of its own with which it could sit together with another", kind.name);
        report.error(&format!("oversight.{place}.deadlock"), message, mend);
    }
}

/// Whoever counts hands holds an office of the meeting whose hands they are.
fn counts_as_an_office(report: &Report, rule: &SeatRule, path: &str) {
    if rule.counts && (rule.from != From::Itself || rule.source != Source::Elected) {
        let mend = "leave `counts` out, or let the body fill the office: from = \"itself\"";
        report.error(
            &format!("{path}.counts"),
            format!("`{}` is no office that the body fills itself", rule.name),
            mend,
        );
    }
}

/// A charter that names who decides on credentials names a kind of body that it has.
fn decides_on_credentials(report: &Report, charter: &Charter, rule: &SeatRule, path: &str) {
    let named = rule.election.credentials.as_ref().and_then(|rule| rule.by.as_deref());
    let Some(by) = named.filter(|by| charter.body_kind(by).is_none()) else { return };
    let mend = suggest(by, charter.bodies.iter().map(|body| &*body.name));
    report.error(path, format!("there is no kind of body called `{by}` that could decide on credentials"), mend);
}

/// Who fills its seats stands below a body: nobody may stand below themself.
fn no_circle_of_tiers(report: &Report, charter: &Charter) {
    let below: BTreeMap<&str, Vec<&str>> = charter.bodies.iter().map(|body| (&*body.name, senders(body))).collect();
    let mut done: BTreeMap<&str, bool> = BTreeMap::new();
    for body in &charter.bodies {
        let mut trail = Vec::new();
        if let Some(circle) = find_circle(&below, &body.name, &mut trail, &mut done) {
            let words = circle.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" is filled from ");
            let mend = "one of them must be filled from elsewhere; a body fills its own offices from \"itself\"";
            let first = circle.first().copied().unwrap_or_default();
            let path = format!("body.{first}.seats");
            let path = if report.says(&path) { path } else { format!("body.{first}") };
            report.error(&path, format!("these tiers go in a circle: {words}"), mend);
            return;
        }
    }
}

/// The kinds of body that a body stands on.
fn senders(body: &BodyKind) -> Vec<&str> {
    let of = body.of.as_deref().filter(|_| body.nature != Nature::Assembly);
    let from = body.seats.iter().filter_map(|rule| match &rule.from {
        From::Body(name) => Some(&**name),
        From::Unit(_) | From::Itself => None,
    });
    from.chain(of).collect()
}

/// Walks down from a body; returns the circle that it ends in. `done` holds bodies that lead to none (`true`), or that
/// the walk stands on (`false`). At most as deep as there are kinds.
fn find_circle<'a>(
    below: &BTreeMap<&'a str, Vec<&'a str>>,
    name: &'a str,
    trail: &mut Vec<&'a str>,
    done: &mut BTreeMap<&'a str, bool>,
) -> Option<Vec<&'a str>> {
    match done.get(name) {
        Some(true) => return None,
        Some(false) => {
            let start = trail.iter().position(|known| *known == name)?;
            return Some(trail.iter().skip(start).copied().chain([name]).collect());
        }
        None => {}
    }
    done.insert(name, false);
    trail.push(name);
    for sender in below.get(name).into_iter().flatten() {
        if let Some(circle) = find_circle(below, sender, trail, done) {
            return Some(circle);
        }
    }
    trail.pop();
    done.insert(name, true);
    None
}

fn exists(report: &Report, charter: &Charter, path: &str, office: &OfficeName) -> bool {
    let Some((_, body)) = charter.body_kind(&office.body) else {
        let mend = suggest(&office.body, charter.bodies.iter().map(|body| &*body.name));
        report.error(path, format!("there is no kind of body called `{}`", office.body), mend);
        return false;
    };
    if body.seat_rule(&office.seat).is_none() {
        let mend = suggest(&office.seat, body.seats.iter().map(|rule| &*rule.name));
        report.error(path, format!("`{}` has no seat or office called `{}`", office.body, office.seat), mend);
        return false;
    }
    true
}

fn fits_its_nature(report: &Report, charter: &Charter, body: &BodyKind, path: &str) {
    let of = body.of.as_deref().and_then(|of| charter.body_kind(of)).map(|(_, of)| of);
    let of_path = format!("{path}.of");
    match body.nature {
        Nature::Assembly => {}
        Nature::Council => has_seats(report, body, path),
        Nature::Executive | Nature::Office => {
            has_seats(report, body, path);
            if of.is_some_and(|of| matches!(of.nature, Nature::Office | Nature::Section)) {
                let mend = "name an assembly, a council or an executive";
                report.error(&of_path, "it belongs to a body that elects nobody", mend);
            }
        }
        Nature::Section => fits_its_council(report, body, of, path),
    }
    let seats: u64 =
        body.seats.iter().map(|rule| if let Norm::Fixed { seats } = rule.norm { seats.into() } else { 2 }).sum();
    if body.nature == Nature::Office && seats != 1 {
        let mend = "say kind = \"executive\", or leave out all seats but one";
        report.error(path, format!("`{}` is an office, which is one seat", body.name), mend);
    }
}

fn has_seats(report: &Report, body: &BodyKind, path: &str) {
    if body.seats.is_empty() {
        let mend = format!("add [[body.{}.seats]] and say who fills them, or `offices`", body.name);
        report.error(path, format!("nobody sits in `{}`", body.name), mend);
    }
}

fn fits_its_council(report: &Report, section: &BodyKind, of: Option<&BodyKind>, path: &str) {
    let Some(council) = of else { return };
    if council.nature != Nature::Council {
        let mend = "name the council that it is part of";
        report.error(&format!("{path}.of"), format!("`{}` is not a council", council.name), mend);
    }
    for (place, part) in section.parts.iter().enumerate() {
        if council.seat_rule(part).is_none() {
            let mend = suggest(part, council.seats.iter().map(|rule| &*rule.name));
            let message = format!("`{}` has no seats called `{part}`", council.name);
            report.error(&format!("{path}.parts.{place}"), message, mend);
        }
    }
}

/// Only a council has several senders: the seats of any other body are filled by the one that it belongs to, or by
/// itself, or under an agreement.
fn fits_its_body(report: &Report, body: &BodyKind, rule: &SeatRule, path: &str) {
    let sender = match &rule.from {
        From::Unit(name) | From::Body(name) => name,
        From::Itself => return,
    };
    let belongs = body.of.as_ref() == Some(sender);
    let reserved = matches!(rule.source, Source::Reserved(_));
    let fits = match body.nature {
        Nature::Council => true,
        Nature::Executive | Nature::Office => belongs || reserved,
        Nature::Assembly | Nature::Section => false,
    };
    if !fits {
        let (message, mend) = match body.nature {
            Nature::Assembly => ("an assembly has no delegates: all electors meet", "keep only its offices"),
            Nature::Section => ("who sits in a section is said by its `parts`", "keep only its offices"),
            Nature::Council | Nature::Executive | Nature::Office => (
                "its seats are filled by the body that it belongs to",
                "leave `from` out, or say source = { reserved = \"by which agreement\" }",
            ),
        };
        report.error(&format!("{path}.from"), message, mend);
    }
}

fn fits_its_source(report: &Report, charter: &Charter, body: &BodyKind, (rule, path): (&SeatRule, &str)) {
    let path = format!("{path}.source");
    match &rule.source {
        Source::SelfConstituted if body.provisional.is_none() => {
            let mend = "say how long it may last, such as provisional = \"14 days\", and who ratifies it";
            report.error(&path, format!("`{}` constitutes itself, and nothing ends it", body.name), mend);
        }
        Source::CoOpted if body.co_option.is_none() => {
            let mend = "add co_option = { maximum = \"at most 1/5 of elected seats\" } to the body";
            report.error(&path, format!("`{}` has no right to co-opt anybody", body.name), mend);
        }
        Source::ExOfficio(office) => {
            let path = format!("{path}.ex_officio");
            if exists(report, charter, &path, office) && leads_to_itself(charter, body, rule) {
                report.error(
                    &path,
                    "nobody can come to hold this seat: it is held by whoever holds it",
                    "name another",
                );
            }
            is_taken(report, charter, (body, rule), office, &path);
        }
        Source::Elected | Source::Reserved(_) | Source::SelfConstituted | Source::CoOpted => {}
    }
}

/// Seats that come with an office are filled from the body in which it is held, as many as hold it.
fn is_taken(report: &Report, charter: &Charter, (body, rule): (&BodyKind, &SeatRule), office: &OfficeName, path: &str) {
    let from_there = match &rule.from {
        From::Body(name) => *name == office.body,
        From::Itself => body.name == office.body,
        From::Unit(_) => false,
    };
    if !from_there {
        let message = format!(
            "nobody would take these seats: they come with `{}.{}`, and are filled from elsewhere",
            office.body, office.seat
        );
        report.error(path, message, format!("say from = \"{}\", or leave `from` out", office.body));
    }
    let held = charter.body_kind(&office.body).and_then(|(_, body)| body.seat_rule(&office.seat)).map(|(_, rule)| rule);
    if let (Norm::Fixed { seats }, Some(Norm::Fixed { seats: holders })) = (&rule.norm, held.map(|rule| &rule.norm))
        && seats < holders
    {
        let message =
            format!("{holders} hold `{}.{}`, and {seats} of these seats come with it", office.body, office.seat);
        report.error(path, message, format!("say norm = {{ seats = {holders} }}"));
    }
}

/// Follows seats held ex officio until one that is not, or until there have been more than there are kinds.
fn leads_to_itself(charter: &Charter, body: &BodyKind, rule: &SeatRule) -> bool {
    let (mut body, mut rule) = (body, rule);
    for _ in 0..=charter.bodies.iter().map(|body| body.seats.len()).sum::<usize>() {
        let Source::ExOfficio(office) = &rule.source else { return false };
        let Some((_, next)) = charter.body_kind(&office.body) else { return false };
        let Some((_, seat)) = next.seat_rule(&office.seat) else { return false };
        (body, rule) = (next, seat);
    }
    matches!(rule.source, Source::ExOfficio(_)) && !body.seats.is_empty()
}
