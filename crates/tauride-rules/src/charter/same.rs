//! Kinds and seats of two charters that are the same, though an amendment may have renamed them.

use crate::ground::text::Text;
use crate::terms::{BodyKind, Charter, From, OfficeName, SeatRule, Source, UnitKind};

/// The kind in `new` that stands for a kind of `old`, by its place: called the same at first, with the same nature and
/// belonging.
pub(super) fn body<'a>(old: &Charter, new: &'a Charter, place: u16) -> Option<&'a BodyKind> {
    let kind = old.bodies.get(usize::from(place))?;
    let same = new.bodies.iter().find(|other| other.id() == kind.id())?;
    let belongs = match (&kind.of, &same.of) {
        (Some(of), Some(new_of)) => is_kind((old, new), of, new_of),
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    };
    (same.nature == kind.nature && belongs).then_some(same)
}

/// The rule of a kind in the new charter that stands for a seat rule of the old one: called the same at first, with the
/// same senders and right.
pub(super) fn seat<'a>(charters: (&Charter, &Charter), kind: &'a BodyKind, rule: &SeatRule) -> Option<&'a SeatRule> {
    let same = kind.seats.iter().find(|other| other.id() == rule.id())?;
    let from = match (&rule.from, &same.from) {
        (From::Unit(old), From::Unit(new)) | (From::Body(old), From::Body(new)) => is_kind(charters, old, new),
        (old, new) => old == new,
    };
    let source = match (&rule.source, &same.source) {
        (Source::ExOfficio(old), Source::ExOfficio(new)) => is_office(charters, old, new),
        (old, new) => old == new,
    };
    (from && source).then_some(same)
}

/// Whether two names, each in its charter, are of one kind.
fn is_kind((old, new): (&Charter, &Charter), old_name: &str, new_name: &str) -> bool {
    let id = id(old, old_name);
    id.is_some() && id == self::id(new, new_name)
}

/// Whether two offices, each in its charter, are one.
fn is_office((old, new): (&Charter, &Charter), old_office: &OfficeName, new_office: &OfficeName) -> bool {
    let seat = |charter: &Charter, office: &OfficeName| {
        let (_, kind) = charter.body_kind(&office.body)?;
        Some((kind.id().clone(), kind.seat_rule(&office.seat)?.1.id().clone()))
    };
    let office = seat(old, old_office);
    office.is_some() && office == seat(new, new_office)
}

/// What the kind of unit or body with a name was called first.
fn id<'a>(charter: &'a Charter, name: &str) -> Option<&'a Text> {
    let unit = charter.unit_kind(name).map(|(_, kind)| UnitKind::id(kind));
    unit.or_else(|| charter.body_kind(name).map(|(_, kind)| BodyKind::id(kind)))
}
